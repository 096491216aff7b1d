#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Guides in and reports out, on the disk.
struct DiskFiles: FileAccess {
  /// Where the sessions are, which no report may disturb; nil where none are about.
  var sessionsFolder: String?

  /// A guide or a report larger than this is none.
  private static let limit = 16 << 20
  /// A table larger than this is no survey of one session.
  private static let tableLimit = 256 << 20
  /// A project may hold recordings, which are not read and fill it up.
  private static let projectLimit = 1 << 30

  func read(_ path: String) throws(FileProblem) -> String { try Self.read(path, O_RDONLY) }

  /// Reads a file that only this program writes: never through a link that somebody put there.
  static func readOwn(_ path: String) throws(FileProblem) -> String {
    try read(path, O_RDONLY | O_NOFOLLOW)
  }

  /// Reads a table as it lies on the disk.
  static func readTable(_ path: String) throws(FileProblem) -> [UInt8] {
    try bytes(path, O_RDONLY, limit: tableLimit)
  }

  /// Reads a project of another program as it lies on the disk.
  static func readProject(_ path: String) throws(FileProblem) -> [UInt8] {
    try bytes(path, O_RDONLY, limit: projectLimit)
  }

  /// Reads a table or a transcript; `-` is standard input, to its end.
  static func readInput(_ path: String) throws(FileProblem) -> [UInt8] {
    path == "-" ? try bytes(from: 0, limit: tableLimit) : try readTable(path)
  }

  private static func read(_ path: String, _ flags: Int32) throws(FileProblem) -> String {
    var bytes = try bytes(path, flags, limit: limit)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileProblem(cause: "it is not UTF-8")
    }
    return text
  }

  private static func bytes(
    _ path: String,
    _ flags: Int32,
    limit: Int
  ) throws(FileProblem) -> [UInt8] {
    try checkPath(path)
    // A pipe that nobody writes to must not be waited for.
    let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw problem() }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw problem() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileProblem(cause: "it is not a file") }
    return try self.bytes(from: descriptor, limit: limit)
  }

  private static func bytes(
    from descriptor: Int32,
    limit: Int
  ) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = SystemCalls.read(descriptor, &chunk)
      if count < 0 {
        if errno == EINTR { continue }
        throw problem()
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit {
        throw FileProblem(cause: "it is larger than \(limit >> 20) MiB")
      }
    }
    return bytes
  }

  /// Under another name first, so that a report is there whole or not at all.
  ///
  /// Only a file is replaced, never a folder, a link or a device, and never a session.
  func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileProblem) {
    try Self.checkPath(path)
    if !replacing, exists(path) { throw FileProblem(cause: "it exists", exists: true) }
    try checkSessions(path)
    if replacing { try Self.checkFile(path) }
    let temporary = replacing ? Self.replacement(for: path) : "\(path).\(getpid()).part"
    if replacing { unlink(temporary) }
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.problem() }
    do throws(FileProblem) {
      try Self.put(bytes, on: descriptor)
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    close(descriptor)
    let isPlaced = replacing ? rename(temporary, path) == 0 : placeNew(temporary, at: path)
    let problem = Self.problem()
    if !replacing || !isPlaced { unlink(temporary) }
    if !isPlaced { throw problem }
  }

  /// A report among the sessions would be taken for one, or take the place of one.
  private func checkSessions(_ path: String) throws(FileProblem) {
    guard let sessionsFolder, path.lowercased().hasSuffix(".json") else { return }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    var (here, sessions) = (stat(), stat())
    guard stat(folder, &here) == 0, stat(sessionsFolder, &sessions) == 0,
      here.st_dev == sessions.st_dev, here.st_ino == sessions.st_ino
    else { return }
    throw FileProblem(cause: "sessions are kept there; name a file in another folder")
  }

  private static func checkFile(_ path: String) throws(FileProblem) {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else { return }
    throw FileProblem(cause: "it is not a file")
  }

  /// Gives a new file its name without replacing one that came in between.
  ///
  /// A link never replaces; a memory stick knows no links, and there the name is looked at once more.
  private func placeNew(_ temporary: String, at path: String) -> Bool {
    if link(temporary, path) == 0 { return true }
    guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(errno), !exists(path) else { return false }
    return rename(temporary, path) == 0
  }

  /// Whether two paths are one file, or would be.
  static func isSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    var (first, second) = (stat(), stat())
    if stat(one, &first) == 0, stat(other, &second) == 0 {
      return first.st_dev == second.st_dev && first.st_ino == second.st_ino
    }
    func parts(_ path: String) -> (folder: String, name: Substring) {
      guard let slash = path.lastIndex(of: "/") else { return (".", path[...]) }
      return (String(path[...slash]), path[path.index(after: slash)...])
    }
    let (here, there) = (parts(one), parts(other))
    guard here.name == there.name, stat(here.folder, &first) == 0, stat(there.folder, &second) == 0
    else { return false }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  /// Takes a file away that was just written.
  static func remove(_ path: String) { unlink(path) }

  func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  func completions(of path: String) -> [String] {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let start = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(start), !name.hasPrefix(".") || start.hasPrefix(".") else { continue }
      names.append(folder + name + (entry.pointee.d_type == UInt8(DT_DIR) ? "/" : ""))
    }
    return names.sorted()
  }

  /// The name under which a file is written that is to replace another; always the same, so that
  /// one who is killed leaves no more than one behind.
  static func replacement(for path: String) -> String { "\(path).new" }

  /// The system would cut a path at a NUL and take the rest for granted.
  private static func checkPath(_ path: String) throws(FileProblem) {
    if path.utf8.contains(0) { throw FileProblem(cause: "a path cannot hold a NUL character") }
  }

  private static func put(_ bytes: [UInt8], on descriptor: Int32) throws(FileProblem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = SystemCalls.write(descriptor, rest)
      if count < 0 {
        if errno == EINTR { continue }
        throw problem(.writing)
      }
      rest = rest.dropFirst(count)
    }
    if fsync(descriptor) != 0 { throw problem(.writing) }
  }

  private static func problem(_ stage: FileProblem.Stage = .opening) -> FileProblem {
    FileProblem(cause: String(cString: strerror(errno)), exists: errno == EEXIST, stage: stage)
  }
}
