public import Vocabulary

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

/// The one place where time comes in: the wall clock, or a fixed moment for scripts.
public final class EdgeClock {
  private var fixed: Instant?

  /// A clock that shows the wall's time, or always the given moment.
  public init(fixed: Instant? = nil) {
    self.fixed = fixed
  }

  /// Whether the clock stands unless it is moved.
  var isFixed: Bool { fixed != nil }

  /// What the clock shows.
  public func now() -> Instant {
    if let fixed { return fixed }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec / 1_000_000)
    )
  }

  /// Moves a fixed clock on; never back, as what was saved stays before what comes.
  func advance(seconds: Int) {
    guard let fixed, seconds > 0 else { return }
    self.fixed = fixed.adding(seconds: seconds)
  }

  /// Sets a fixed clock to where it stood, as the line that moved it was refused.
  func turnBack(to moment: Instant) {
    if isFixed { fixed = moment }
  }
}
