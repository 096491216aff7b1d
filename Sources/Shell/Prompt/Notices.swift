import Analysis
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

/// What the program says by itself, once each: time nearly up, somebody silent for long.
struct Notices {
  private var saidTimes: Set<[Int]> = []
  private var saidQuiet: [MemberID: SessionClock] = [:]

  /// What is new to say at a moment.
  mutating func due(_ state: SessionState, now: Instant, settings: Settings) -> [String] {
    guard settings.givesNotices, state.clock.phase == .running else { return [] }
    let clock = state.clock.reading(at: now)
    return time(state, clock) + silence(state, clock, settings)
  }

  private mutating func time(_ state: SessionState, _ clock: SessionClock) -> [String] {
    guard let section = state.progress.current,
      let left = state.progress.secondsLeft(now: clock),
      let planned = state.progress.plannedSeconds(section)
    else { return [] }
    for limit in [0, 60, 300] where left <= limit && planned > limit * 2 {
      let key = [section, limit, planned]
      guard saidTimes.insert(key).inserted else { return [] }
      // Whatever lies further back has been overtaken: it must not be said later.
      for passed in [60, 300] where passed > limit { saidTimes.insert([section, passed, planned]) }
      let title = state.progress.section?.title.shown() ?? ""
      return [
        limit == 0
          ? "§\(section) \(title): time is up; `next` goes on, `extend 5m` stays"
          : "§\(section) \(title): \(Count(limit / 60, "minute")) left"
      ]
    }
    return []
  }

  private mutating func silence(
    _ state: SessionState,
    _ clock: SessionClock,
    _ settings: Settings
  ) -> [String] {
    guard settings.quietSeconds > 0 else { return [] }
    var lines: [String] = []
    for person in state.membersPresent {
      let since = state.quietSince(person)
      guard clock.seconds - since.seconds >= settings.quietSeconds,
        saidQuiet[person.id] != since
      else { continue }
      saidQuiet[person.id] = since
      let minutes = (clock.seconds - since.seconds) / 60
      lines.append("\(state.shortName(person.id).shown()) not heard for \(minutes) min")
    }
    return lines
  }
}

extension SessionState {
  /// How many members present have been silent for at least so long.
  func quietCount(seconds: Int, now: SessionClock) -> Int {
    guard seconds > 0, clock.phase == .running else { return 0 }
    return membersPresent.count { now.seconds - quietSince($0).seconds >= seconds }
  }
}
