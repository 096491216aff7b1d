import LineEditor

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The half-typed line in a small file beside the session, for its owner only.
///
/// Its first line is the time of the first key, the rest is the text. It is a convenience: where
/// it cannot be written, typing goes on.
final class DraftFile: DraftKeeper {
  private let path: String
  private(set) var recovered: TypedLine?

  init(path: String) {
    self.path = path
    // Left over from a program that was killed while it wrote; whoever comes here has the lock.
    unlink(DiskFiles.replacement(for: path))
    guard let text = try? DiskFiles.readOwn(path), let end = text.firstIndex(of: "\n") else {
      return
    }
    let line = String(text[text.index(after: end)...])
    if !line.isEmpty {
      recovered = TypedLine(line, firstKeyMilliseconds: Int64(text[..<end]))
    }
  }

  func keep(_ line: TypedLine?) {
    guard let line, !line.text.isEmpty else {
      unlink(path)
      return
    }
    let time = line.firstKeyMilliseconds.map(String.init) ?? ""
    try? DiskFiles().write(Array("\(time)\n\(line.text)".utf8), to: path, replacing: true)
  }
}
