import CEditline

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// Signals as bytes in a pipe: the handler only writes, the reading thread decides.
///
/// Routed for its whole life, not per read. Otherwise a ctrl-C between two lines would meet the
/// default action and end a live session.
final class SignalPipe {
  /// What arrived and was not dealt with yet.
  struct Arrivals: OptionSet {
    let rawValue: Int
    static let interrupt = Arrivals(rawValue: 1)
    static let resize = Arrivals(rawValue: 2)
    static let wakeup = Arrivals(rawValue: 4)
    static let end = Arrivals(rawValue: 8)
    static let stop = Arrivals(rawValue: 16)
  }

  /// What a stop from outside does.
  enum Stops {
    /// It stops the program at once.
    case left
    /// It comes through the pipe, so that a whole screen can be given back first.
    case routed
  }

  let readEnd: Int32
  private let writeEnd: Int32
  private let stops: Stops
  private var arrivals: Arrivals = []
  private var isOpen = true

  init?(stops: Stops = .left) {
    self.stops = stops
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    resumeRouting()
  }

  deinit { close() }

  func close() {
    guard isOpen else { return }
    isOpen = false
    pauseRouting()
    _ = unistdClose(readEnd)
    _ = unistdClose(writeEnd)
  }

  func resumeRouting() { ceditline_route_signals(writeEnd, stops == .routed) }
  func pauseRouting() { ceditline_restore_signals() }

  /// Whether something was read from the pipe and not dealt with; the pipe itself then wakes nobody.
  var isPending: Bool { !arrivals.isEmpty }

  /// Takes out those of `wanted` that arrived; the others keep waiting.
  func take(_ wanted: Arrivals) -> Arrivals {
    drain()
    defer { arrivals.subtract(wanted) }
    return arrivals.intersection(wanted)
  }

  /// Whether any of `wanted` arrived; it keeps waiting.
  func contains(anyOf wanted: Arrivals) -> Bool {
    drain()
    return !arrivals.isDisjoint(with: wanted)
  }

  private func drain() {
    var bytes = [UInt8](repeating: 0, count: 256)
    let count = read(readEnd, &bytes, bytes.count)
    guard count > 0 else { return }
    for byte in bytes[..<count] {
      switch Int32(byte) {
      case SIGINT: arrivals.insert(.interrupt)
      case SIGWINCH: arrivals.insert(.resize)
      case SIGCONT: arrivals.insert(.wakeup)
      case SIGTSTP: arrivals.insert(.stop)
      default: arrivals.insert(.end)  // SIGTERM and SIGHUP
      }
    }
  }
}

private func unistdClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
