import CommandLanguage

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Statements from a file or a pipe, one by one as they come.
///
/// A line that begins with `| ` goes on with the statement above, so a statement is complete only
/// when the next line is seen. Where none has come after a fifth of a second, the writer is waiting
/// for an answer, and the statement counts as complete.
final class StatementSource {
  private let descriptor: Int32?
  private var bytes: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var lineNumber = 0
  /// Why there was no more to be read, where that is not the end.
  private(set) var problem: FileProblem?

  /// A line larger than this is none: a device or a wrong file, which must not fill the memory.
  private static let longestLine = 16 << 20

  /// Reads from an open file.
  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Reads text that is at hand.
  init(text: String) {
    descriptor = nil
    bytes = Array(text.utf8)
    isAtEnd = true
  }

  /// The next statement; nil at the end.
  ///
  /// - Throws: ``Undecodable`` at a line that is not UTF-8 or endless; reading can go on behind it.
  func next() throws(Undecodable) -> ScriptReader.Line? {
    guard let first = try takeLine() else { return nil }
    let number = lineNumber
    var text = first
    while continues() {
      guard let more = try takeLine() else { break }
      text +=
        "\n" + more.unicodeScalars.dropFirst(2).reduce(into: "") { $0.unicodeScalars.append($1) }
    }
    return ScriptReader.Line(number: number, text: text)
  }

  /// Whether the next line is there and goes on with this statement.
  private func continues() -> Bool {
    while bytes.count - start < 2, !isAtEnd {
      guard isReady() else { return false }
      fill()
    }
    guard start < bytes.count, bytes[start] == UInt8(ascii: "|") else { return false }
    guard start + 1 < bytes.count else { return true }
    return [0x20, 0x09, 0x0A, 0x0D].contains(bytes[start + 1])
  }

  private func takeLine() throws(Undecodable) -> String? {
    // Only here: while a line is being looked for, places in the bytes must stay what they are.
    if start > 65_536 {
      bytes.removeFirst(start)
      start = 0
    }
    var searched = start
    while true {
      if let end = bytes[searched...].firstIndex(of: 0x0A) {
        return try decode(upTo: end, nextStart: end + 1)
      }
      searched = bytes.count
      if isAtEnd {
        guard start < bytes.count else { return nil }
        return try decode(upTo: bytes.count, nextStart: bytes.count)
      }
      if bytes.count - start > Self.longestLine { throw skipLine() }
      fill()
    }
  }

  /// Goes to the end of a line without keeping it.
  private func skipLine() -> Undecodable {
    repeat {
      bytes.removeAll(keepingCapacity: true)
      start = 0
      fill()
      if let end = bytes.firstIndex(of: 0x0A) {
        start = end + 1
        break
      }
    } while !isAtEnd
    lineNumber += 1
    return Undecodable(line: lineNumber, column: 1, cause: .tooLong)
  }

  private func decode(upTo end: Int, nextStart: Int) throws(Undecodable) -> String {
    var line = bytes[start..<end]
    if end < nextStart, line.last == 0x0D { line.removeLast() }
    start = nextStart
    lineNumber += 1
    if let text = String(validating: line, as: UTF8.self) { return text }
    let whole = String(decoding: line, as: UTF8.self).unicodeScalars
    let column = whole.firstIndex(of: "\u{FFFD}").map {
      whole.distance(from: whole.startIndex, to: $0)
    }
    throw Undecodable(line: lineNumber, column: (column ?? 0) + 1)
  }

  private func fill() {
    guard let descriptor else {
      isAtEnd = true
      return
    }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = SystemCalls.read(descriptor, &chunk)
    if count > 0 {
      bytes.append(contentsOf: chunk[..<count])
    } else if count < 0, errno == EAGAIN {
      // Somebody else made the pipe one that does not wait.
      wait(milliseconds: -1)
    } else if count == 0 {
      isAtEnd = true
    } else if errno != EINTR {
      problem = FileProblem(cause: String(cString: strerror(errno)))
      isAtEnd = true
    }
  }

  @discardableResult
  private func wait(milliseconds: Int32) -> Int32 {
    guard let descriptor else { return 1 }
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&source, 1, milliseconds)
  }

  private func isReady() -> Bool { wait(milliseconds: 200) != 0 }
}
