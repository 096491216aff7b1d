public import Vocabulary

/// The session clock: runs from the start, stands in breaks, stops when the session is wrapped.
public struct Clock: Equatable, Sendable {
  /// What the session is doing.
  public enum Phase: Equatable, Sendable {
    /// Not started yet.
    case waiting
    /// People are talking.
    case running
    /// In a break.
    case paused
    /// Over.
    case wrapped
  }

  /// What the session is doing.
  public private(set) var phase = Phase.waiting
  /// When it was started.
  public private(set) var startedAt: Instant?
  private var stoodMilliseconds: Int64 = 0
  private var stoppedAt: Int64 = 0

  /// What the clock shows at a moment.
  ///
  /// 0 before the start, and never less: a wall clock that was set back shows 0, not a lie.
  public func reading(at moment: Instant) -> SessionClock {
    SessionClock(seconds: Int(seconds(at: moment.milliseconds)))
  }

  /// The same in plain numbers.
  func seconds(at milliseconds: Int64) -> Int32 { steady.seconds(at: milliseconds) }

  /// The clock between two turns of the session, ready for a million readings.
  var steady: Steady {
    guard let startedAt else { return Steady(zero: 0, stopped: 0) }
    return Steady(
      zero: startedAt.milliseconds &+ stoodMilliseconds,
      stopped: phase == .running ? nil : stoppedAt
    )
  }

  /// A clock that nobody starts, stops or sets meanwhile.
  struct Steady {
    /// The moment at which it would have shown 0.
    let zero: Int64
    /// Where it stands still, the moment at which it was stopped.
    let stopped: Int64?

    @inline(__always)
    func seconds(at milliseconds: Int64) -> Int32 {
      Int32(clamping: max(0, ((stopped ?? milliseconds) &- zero) / 1000))
    }
  }

  // Out of turn they count for nothing: only a foreign hand starts a session twice.

  mutating func start(at moment: Instant) {
    guard phase == .waiting else { return }
    startedAt = moment
    phase = .running
  }

  mutating func pause(at moment: Instant) {
    guard phase == .running else { return }
    stoppedAt = moment.milliseconds
    phase = .paused
  }

  mutating func resume(at moment: Instant) {
    guard phase == .paused else { return }
    stoodMilliseconds &+= max(0, moment.milliseconds &- stoppedAt)
    phase = .running
  }

  mutating func wrap(at moment: Instant) {
    guard phase == .running || phase == .paused else { return }
    if phase == .running { stoppedAt = moment.milliseconds }
    phase = .wrapped
  }
}
