#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Guides in and reports out, on the disk.
struct DiskFiles: FileAccess {
  /// A guide or a report larger than this is none.
  private static let limit = 16 << 20

  func read(_ path: String) throws(FileProblem) -> String {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.problem() }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw Self.problem()
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > Self.limit { throw FileProblem(cause: "it is larger than 16 MiB") }
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw FileProblem(cause: "it is not UTF-8")
    }
    return text
  }

  /// Under another name first, so that a report is there whole or not at all.
  func write(_ text: String, to path: String, replacing: Bool) throws(FileProblem) {
    if !replacing, access(path, F_OK) == 0 {
      throw FileProblem(cause: "it exists", exists: true)
    }
    let temporary = "\(path).\(getpid()).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.problem() }
    do throws(FileProblem) {
      try Self.put(text, on: descriptor)
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    close(descriptor)
    // A link, unlike a rename, never replaces what came in between.
    let isPlaced = replacing ? rename(temporary, path) == 0 : link(temporary, path) == 0
    let problem = Self.problem()
    if !replacing || !isPlaced { unlink(temporary) }
    if !isPlaced { throw problem }
  }

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

  private static func put(_ text: String, on descriptor: Int32) throws(FileProblem) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw problem()
      }
      rest = rest.dropFirst(count)
    }
    if fsync(descriptor) != 0 { throw problem() }
  }

  private static func problem() -> FileProblem {
    FileProblem(cause: String(cString: strerror(errno)), exists: errno == EEXIST)
  }
}
