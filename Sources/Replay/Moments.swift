import Analysis
public import SessionModel
public import Vocabulary

/// A session as it was at moments of its own clock: the same fold, stopped earlier.
///
/// As of a moment is everything that was typed by then; of an import, which is one entry, what was
/// said by then. Each state is folded anew from the beginning: a hundred thousand entries take some
/// three milliseconds, which is not worth the memory of sums kept at places between. The last state
/// is kept.
public struct Moments: Sendable {
  private let state: SessionState
  /// By row of the log: the highest reading of the session clock up to it, so that a wall clock that
  /// was set back leaves nothing out.
  private let readings: [Int32]
  private var last: (rows: Int, state: SessionState)?

  /// The moments of a session.
  public init(_ state: SessionState) {
    self.state = state
    let history = ClockHistory(state, upTo: state.eventCount)
    var highest: Int32 = 0
    var number = 0
    let rows = state.log.rows.prefix(state.log.rowCount(ofEvents: state.eventCount))
    readings = rows.map { line in
      if !line.isPart { number += 1 }
      let isSaid = line.isPart && line.said != EventLog.noStamp
      let typed = history.reading(ofEvent: number, at: Instant(milliseconds: line.at))
      highest = max(highest, isSaid ? line.said : Int32(clamping: typed.seconds))
      return highest
    }
  }

  private func rows(by clock: SessionClock) -> Int {
    var low = 0
    var high = readings.count
    while low < high {
      let middle = (low + high) / 2
      if Int(readings[middle]) <= clock.seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The entries that were typed by a moment; of an import, what was said by then.
  public func entries(by clock: SessionClock) -> [Event] {
    let rows = rows(by: clock)
    guard rows > 0 else { return [] }
    var entries = (1...state.log.number(ofRow: rows - 1)).map { state.log.event($0) }
    let last = entries.removeLast()
    let own = state.log.row(ofEvent: last.number)
    guard case .imported(var material) = last.fact, rows < own + 1 + material.parts.count else {
      return entries + [last]
    }
    material.parts = Array(material.parts.prefix(rows - own - 1))
    if !material.parts.isEmpty {
      var part = last
      part.fact = .imported(material)
      entries.append(part)
    }
    return entries
  }

  /// The session as of a moment.
  public mutating func state(at clock: SessionClock) -> SessionState {
    let rows = rows(by: clock)
    if let last, last.rows == rows { return last.state }
    let found = state.state(afterRows: rows)
    last = (rows, found)
    return found
  }
}

extension SessionState {
  /// A moment at which the session clock shows a reading, as near as there is one.
  ///
  /// The clock may stand, or may never have been started; then it is the last moment that is known.
  public func moment(showing clock: SessionClock) -> Instant {
    guard let start = self.clock.startedAt, self.clock.reading(at: lastMoment) < clock else {
      return lastMoment
    }
    // The clock never runs back, so the moment is found by halves; breaks make it later.
    var low = start.milliseconds
    var high = lastMoment.adding(seconds: clock.seconds).milliseconds
    while low < high {
      let middle = low + (high - low) / 2
      if self.clock.reading(at: Instant(milliseconds: middle)) < clock {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return Instant(milliseconds: low)
  }
}
