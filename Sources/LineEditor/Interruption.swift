#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Waiting that ctrl-C and the end of the program's time can end, where no line is being read.
public final class Interruption {
  private let signals: SignalPipe?

  /// Listens from now on.
  public init() { signals = SignalPipe() }

  deinit { close() }

  /// Whether ctrl-C, SIGTERM or SIGHUP arrived.
  public var hasCome: Bool { signals?.contains(anyOf: [.interrupt, .end]) ?? false }

  /// Waits so many milliseconds, or until it comes; says whether it did.
  public func wait(milliseconds: Int) -> Bool {
    let deadline = Terminal.steadyMilliseconds + Int64(clamping: max(0, milliseconds))
    while !hasCome {
      let left = deadline - Terminal.steadyMilliseconds
      guard left > 0 else { return false }
      var source = pollfd(fd: signals?.readEnd ?? -1, events: Int16(POLLIN), revents: 0)
      _ = poll(&source, 1, Int32(clamping: left))
    }
    return true
  }

  /// Listens no more.
  public func close() { signals?.close() }
}
