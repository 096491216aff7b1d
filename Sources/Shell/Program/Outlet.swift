#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Where answers and errors go: standard output and standard error, whole lines, at once.
public final class Outlet {
  private let output: Int32
  private let errors: Int32
  /// Whether the reader of the output has gone away.
  private(set) var isClosed = false

  /// An outlet to two open files.
  public init(output: Int32 = 1, errors: Int32 = 2) {
    self.output = output
    self.errors = errors
  }

  /// Writes a line of answer.
  public func write(_ line: String) {
    if !Self.put(line + "\n", on: output) { isClosed = true }
  }

  /// Writes text that ends as it should.
  public func writeRaw(_ text: String) {
    if !Self.put(text, on: output) { isClosed = true }
  }

  /// Writes a line of error.
  public func writeError(_ line: String) { _ = Self.put(line + "\n", on: errors) }

  /// Writes everything, however often the system takes only a part; false where nobody reads.
  private static func put(_ text: String, on descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = SystemCalls.write(descriptor, rest)
      if count < 0 {
        if errno == EINTR { continue }
        if errno == EAGAIN {
          var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&room, 1, -1)
          continue
        }
        return false
      }
      rest = rest.dropFirst(count)
    }
    return true
  }
}
