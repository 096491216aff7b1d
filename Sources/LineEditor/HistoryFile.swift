#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Lines kept between runs: UTF-8, one line of the file an entry, appended before the line runs.
///
/// Frozen format: inside an entry a line feed is `\n`, a carriage return `\r`, a backslash `\\`. Lines
/// that cannot be read are skipped, never repaired. Only its owner may read the file.
struct HistoryFile {
  /// Why the file could not be written.
  struct Failure: Error, Equatable {
    let path: String
    let code: Int32
  }

  /// Never through a link that somebody put there, never waiting for the other end of a pipe.
  private static let careful = O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK

  let path: String
  private var endsInLineFeed = true

  init(path: String) { self.path = path }

  /// The entries, oldest first, at most `limit`; a longer file is trimmed to them.
  mutating func load(limit: Int) -> [String] {
    let bytes = Self.contents(of: path)
    endsInLineFeed = bytes.last.map { $0 == 0x0A } ?? true
    let lines = bytes.split(separator: 0x0A)
    let kept = lines.suffix(max(0, limit))
    if kept.count < lines.count { trim(to: kept) }
    return kept.compactMap(Self.entry)
  }

  mutating func append(_ entry: String) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | Self.careful, 0o600)
    guard descriptor >= 0 else { throw Failure(path: path, code: errno) }
    defer { close(descriptor) }
    let line = (endsInLineFeed ? "" : "\n") + Self.escaped(entry) + "\n"
    try Self.write(Array(line.utf8), to: descriptor, path: path)
    endsInLineFeed = true
  }

  /// Replaces the file by its last lines; a failure leaves it as it was, only longer than need be.
  private mutating func trim(to lines: ArraySlice<ArraySlice<UInt8>>) {
    let temporary = path + ".new"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | Self.careful, 0o600)
    guard descriptor >= 0 else { return }
    let bytes = lines.flatMap { $0 + [0x0A] }
    let isWritten = (try? Self.write(bytes, to: descriptor, path: temporary)) != nil
    close(descriptor)
    guard isWritten, rename(temporary, path) == 0 else {
      unlink(temporary)
      return
    }
    endsInLineFeed = true
  }

  private static func contents(of path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | careful)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &chunk, chunk.count)
      if count > 0 { bytes += chunk[..<count] }
      if count == 0 || (count < 0 && errno != EINTR) { return bytes }
    }
  }

  private static func write(
    _ bytes: [UInt8],
    to descriptor: Int32,
    path: String
  ) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = systemWrite(descriptor, rest)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Failure(path: path, code: errno)
      }
    }
  }

  private static func escaped(_ entry: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in entry.unicodeScalars {
      switch scalar {
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func entry(from line: ArraySlice<UInt8>) -> String? {
    guard let text = String(validating: line, as: UTF8.self) else { return nil }
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      switch scalars.next() {
      case "n": result.append("\n")
      case "r": result.append("\r")
      case "\\": result.append("\\")
      case .some, .none: return nil
      }
    }
    return String(result)
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
  bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
}
