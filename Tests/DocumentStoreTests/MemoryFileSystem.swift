import Vocabulary

@testable import DocumentStore

/// Files in memory, with whatever goes wrong that a test asks for.
final class MemoryFileSystem: FileSystem {
  /// What goes wrong at one call.
  enum Fault: Equatable {
    /// It fails, having done nothing.
    case fails(SystemError)
    /// A write takes only so many bytes.
    case takesOnly(Int)
  }

  private final class File {
    var bytes: [UInt8]
    let identity: FileIdentity
    var modified = 0
    var kind: FileKind
    var isLocked = false

    init(_ bytes: [UInt8], _ number: UInt64, _ kind: FileKind = .regular) {
      self.bytes = bytes
      self.kind = kind
      identity = FileIdentity(device: 1, number: number)
    }
  }

  private var names: [String: File] = [:]
  private var open: [FileNumber: File] = [:]
  private var nextNumber: UInt64 = 3
  private var clock = 0
  /// The calls made so far, by name.
  private(set) var calls: [String] = []
  /// What goes wrong, by the number of the call from 0.
  var faults: [Int: Fault] = [:]
  /// Run before a pause returns: what another process does meanwhile.
  var duringPause: () -> Void = {}

  init() { names["sessions"] = File([], 2, .folder) }

  var openFileCount: Int { open.count }

  subscript(path: String) -> [UInt8]? {
    get { names[path]?.bytes }
    set {
      guard let newValue else {
        names[path] = nil
        return
      }
      nextNumber += 1
      names[path] = File(newValue, nextNumber)
    }
  }

  /// Every name but the folders.
  var paths: [String] { names.filter { $0.value.kind != .folder }.keys.sorted() }

  func place(_ kind: FileKind, at path: String) {
    nextNumber += 1
    names[path] = File([], nextNumber, kind)
  }

  /// Changes a file's bytes where they are, as another program would.
  func overwrite(_ path: String, _ change: (inout [UInt8]) -> Void) {
    guard let file = names[path] else { return }
    change(&file.bytes)
    touch(path)
  }

  func touch(_ path: String) {
    clock += 1
    names[path]?.modified = clock
  }

  private func note(_ call: String) throws(SystemError) {
    calls.append(call)
    if case .fails(let error)? = faults[calls.count - 1] { throw error }
  }

  private func file(_ number: FileNumber) throws(SystemError) -> File {
    guard let file = open[number] else { throw .other(9) }
    return file
  }

  func open(_ path: String, _ opening: FileOpening) throws(SystemError) -> FileNumber {
    try note("open")
    if let file = names[path] {
      if opening == .creating { throw .exists }
      if file.kind == .link { throw .link }
    } else {
      guard opening == .creating || opening == .creatingOrWriting else { throw .notFound }
      self[path] = []
    }
    nextNumber += 1
    open[FileNumber(nextNumber)] = names[path]
    return FileNumber(nextNumber)
  }

  func close(_ file: FileNumber) {
    guard let closed = open.removeValue(forKey: file) else { return }
    if lockHolders[file] != nil {
      closed.isLocked = false
      lockHolders[file] = nil
    }
  }

  private var lockHolders: [FileNumber: Bool] = [:]

  func read(_ file: FileNumber, at offset: Int, count: Int) throws(SystemError) -> [UInt8] {
    try note("read")
    return Array(try self.file(file).bytes.dropFirst(offset).prefix(count))
  }

  func write(_ bytes: [UInt8], to file: FileNumber, at offset: Int) throws(SystemError) -> Int {
    try note("write")
    let target = try self.file(file)
    var taken = bytes.count
    if case .takesOnly(let limit)? = faults[calls.count - 1] { taken = min(limit, taken) }
    let end = offset + taken
    if target.bytes.count < end {
      target.bytes += Array(repeating: 0, count: end - target.bytes.count)
    }
    target.bytes.replaceSubrange(offset..<end, with: bytes[..<taken])
    clock += 1
    target.modified = clock
    return taken
  }

  func sync(_ file: FileNumber) throws(SystemError) { try note("sync") }

  func syncFolder(_ path: String) throws(SystemError) { try note("syncFolder") }

  func truncate(_ file: FileNumber, size: Int) throws(SystemError) {
    try note("truncate")
    let target = try self.file(file)
    if size < target.bytes.count {
      target.bytes.removeSubrange(size...)
    } else {
      target.bytes += Array(repeating: 0, count: size - target.bytes.count)
    }
    clock += 1
    target.modified = clock
  }

  func status(of file: FileNumber) throws(SystemError) -> FileStatus {
    try note("status")
    return status(try self.file(file))
  }

  func status(at path: String) throws(SystemError) -> FileStatus {
    try note("status")
    guard let file = names[path] else { throw .notFound }
    return status(file)
  }

  private func status(_ file: File) -> FileStatus {
    FileStatus(
      identity: file.identity,
      size: file.bytes.count,
      modified: file.modified,
      kind: file.kind
    )
  }

  func rename(_ path: String, to newPath: String) throws(SystemError) {
    try note("rename")
    guard let file = names.removeValue(forKey: path) else { throw .notFound }
    names[newPath] = file
  }

  func remove(_ path: String) throws(SystemError) {
    try note("remove")
    guard names.removeValue(forKey: path) != nil else { throw .notFound }
  }

  func lock(_ file: FileNumber) throws(SystemError) -> Bool {
    try note("lock")
    let target = try self.file(file)
    guard !target.isLocked else { return false }
    target.isLocked = true
    lockHolders[file] = true
    return true
  }

  func makeFolder(_ path: String) throws(SystemError) {
    try note("makeFolder")
    guard names[path] == nil else { throw .exists }
    place(.folder, at: path)
  }

  func list(_ path: String) throws(SystemError) -> [String] {
    try note("list")
    guard names[path]?.kind == .folder else { throw .notFound }
    return names.keys.filter { $0.hasPrefix(path + "/") }.map {
      String($0.dropFirst(path.count + 1))
    }
  }

  func pause(milliseconds: Int) { duringPause() }
}
