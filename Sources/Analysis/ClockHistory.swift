public import SessionModel
public import Vocabulary

/// What the session clock showed at any entry, known from one look at the starts and breaks.
///
/// The clock of now cannot tell it: a break or the end may have come since. Folding the session
/// anew up to the entry would, at the price of the whole session for each of them. Starts and
/// breaks that were taken back later count for nothing, as in everything else that is shown.
public struct ClockHistory: Sendable {
  private enum Phase { case waiting, running, paused, wrapped }

  /// The clock from one entry on.
  private struct Stretch {
    let event: Int
    /// The moment at which it would have shown 0.
    let zero: Int64
    /// The moment at which it stands still.
    let stopped: Int64?
  }

  private var stretches: [Stretch] = []
  private var phase = Phase.waiting

  /// The history up to the entry with a number.
  public init(_ state: SessionState, upTo last: Int) {
    let rows = state.log.rowCount(ofEvents: max(0, last))
    for (row, line) in state.log.rows.prefix(rows).enumerated() where line.kind.isTurn {
      let number = state.log.number(ofRow: row)
      if state.stands(event: number) { take(line.kind, number, at: line.at) }
    }
  }

  /// What the clock showed when the entry with a number was made at a moment.
  public func reading(ofEvent number: Int, at moment: Instant) -> SessionClock {
    guard let stretch = stretches.last(where: { $0.event <= number }) else {
      return SessionClock(seconds: 0)
    }
    let elapsed = (stretch.stopped ?? moment.milliseconds) &- stretch.zero
    return SessionClock(seconds: Int(Int32(clamping: max(0, elapsed / 1000))))
  }

  /// Out of turn they count for nothing, as in the session clock itself.
  private mutating func take(_ kind: EventKind, _ event: Int, at moment: Int64) {
    let zero = stretches.last?.zero ?? moment
    let stopped = stretches.last?.stopped ?? moment
    switch (kind, phase) {
    case (.sessionStarted, .waiting):
      add(.running, event, zero: moment, stopped: nil)
    case (.sessionPaused, .running):
      add(.paused, event, zero: zero, stopped: moment)
    case (.sessionResumed, .paused):
      add(.running, event, zero: zero &+ max(0, moment &- stopped), stopped: nil)
    case (.sessionWrapped, .running):
      add(.wrapped, event, zero: zero, stopped: moment)
    case (.sessionWrapped, .paused):
      add(.wrapped, event, zero: zero, stopped: stopped)
    case (_, .waiting), (_, .running), (_, .paused), (_, .wrapped): break
    }
  }

  private mutating func add(_ phase: Phase, _ event: Int, zero: Int64, stopped: Int64?) {
    self.phase = phase
    stretches.append(Stretch(event: event, zero: zero, stopped: stopped))
  }
}

extension EventKind {
  /// Whether it starts, stands or ends the session clock.
  fileprivate var isTurn: Bool {
    self == .sessionStarted || self == .sessionPaused || self == .sessionResumed
      || self == .sessionWrapped
  }
}
