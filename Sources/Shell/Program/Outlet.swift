#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Where answers and errors go: standard output and standard error, whole lines, at once.
public final class Outlet {
  private let output: Int32
  private let errors: Int32

  /// An outlet to two open files.
  public init(output: Int32 = 1, errors: Int32 = 2) {
    self.output = output
    self.errors = errors
  }

  /// Writes a line of answer.
  public func write(_ line: String) {
    Self.put(line + "\n", on: output)
  }

  /// Writes text that ends as it should.
  public func writeRaw(_ text: String) {
    Self.put(text, on: output)
  }

  /// Writes text of which more follows; nil where it arrived.
  ///
  /// Otherwise the exit code: 0 where nobody reads any more, 74 where the system took only a
  /// part, which is said.
  func send(_ text: String) -> Int32? {
    let failure = Self.put(Array(text.utf8)[...], on: output)
    guard failure != 0 else { return nil }
    guard failure != EPIPE else { return 0 }
    writeError("error: cannot write to standard output: \(String(cString: strerror(failure)))")
    return 74
  }

  /// Writes bytes; other than an answer, what was asked for must arrive.
  ///
  /// A reader that went away has had enough, which is no failure.
  ///
  /// - Throws: ``FileProblem`` where the system took only a part.
  func deliver(_ bytes: [UInt8]) throws(FileProblem) {
    let failure = Self.put(bytes[...], on: output)
    guard failure != 0, failure != EPIPE else { return }
    throw FileProblem(cause: String(cString: strerror(failure)), stage: .writing)
  }

  /// Writes a line of error.
  public func writeError(_ line: String) { Self.put(line + "\n", on: errors) }

  /// Writes everything, however often the system takes only a part.
  ///
  /// A reader that went away is no failure: what was recorded is on disk all the same.
  private static func put(_ text: String, on descriptor: Int32) {
    _ = put(Array(text.utf8)[...], on: descriptor)
  }

  /// 0, or the number of what went wrong.
  private static func put(_ bytes: ArraySlice<UInt8>, on descriptor: Int32) -> Int32 {
    var rest = bytes
    while !rest.isEmpty {
      let count = SystemCalls.write(descriptor, rest)
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&room, 1, -1)
          continue
        }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return 0
  }
}
