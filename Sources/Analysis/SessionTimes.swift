import SessionModel
import Vocabulary

/// A stretch of the session clock, its end not included.
typealias ClockStretch = (start: Int, end: Int)

extension SessionState {
  /// When a concept lay on the table.
  func tableTimes(of concept: ConceptID) -> [ClockStretch] {
    presentations.indices.filter { presentations[$0].concept == concept }.map { place in
      let next = place + 1
      let end = next < presentations.count ? presentations[next].from.seconds : Int.max
      return (presentations[place].from.seconds, end)
    }
  }

  /// Whether any stay took place in any of these stretches; one without length counts as a second.
  func overlaps(_ stays: [Presence], _ times: [ClockStretch]) -> Bool {
    stays.contains { stay in
      times.contains { time in
        stay.arrived.seconds < max(time.end, time.start + 1)
          && (stay.left?.seconds ?? .max) > time.start
      }
    }
  }
}

extension ItemSelection {
  /// The times that are meant; nil where the selection says nothing about time.
  ///
  /// A moment that is meant lies in all of: the time from and to, a section that is meant, a time
  /// at which a concept that is meant lay on the table.
  func times(in state: SessionState, now: SessionClock) -> [ClockStretch]? {
    guard from != nil || to != nil || !sections.isEmpty || !concepts.isEmpty else { return nil }
    var times: [ClockStretch] = [(from?.seconds ?? .min, to?.seconds ?? .max)]
    if !sections.isEmpty { times = both(times, sectionTimes(state.progress)) }
    let onTable = concepts.flatMap { state.tableTimes(of: $0) }
    if !onTable.isEmpty { times = both(times, onTable) }
    return times
  }

  private func sectionTimes(_ progress: GuideProgress) -> [ClockStretch] {
    let entries = progress.entries
    return entries.indices.filter { sections.contains(entries[$0].section) }.map { place in
      let next = place + 1
      let end = next < entries.count ? entries[next].from.seconds : .max
      return (entries[place].from.seconds, end)
    }
  }

  private func both(_ some: [ClockStretch], _ others: [ClockStretch]) -> [ClockStretch] {
    some.flatMap { one in
      others.compactMap { other in
        let (start, end) = (max(one.start, other.start), min(one.end, other.end))
        return start <= end ? (start, end) : nil
      }
    }
  }
}
