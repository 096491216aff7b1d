import Analysis
import CommandLanguage
import Vocabulary

extension ItemSelection {
  /// The filter of the language as a selection of items, its "ago" resolved against `now`.
  init(_ filter: Filter, now: SessionClock) {
    self.init()
    members = filter.members
    wantsStaff = filter.speakers.contains(.staff)
    wantsUnidentified = filter.speakers.contains(.unidentified)
    concepts = filter.concepts
    themes = filter.themes
    sentiments = filter.sentiments
    items = filter.items
    sections = filter.sections
    stars = filter.stars
    kinds = filter.kinds.map(\.kind)
    from = filter.from?.clock(now)
    to = filter.to?.clock(now)
    words = filter.words
    onlyDropped = filter.onlyDropped
  }
}

extension FilterTime {
  fileprivate func clock(_ now: SessionClock) -> SessionClock {
    switch self {
    case .clock(let clock): clock
    case .ago(let seconds): SessionClock(seconds: now.seconds - seconds)
    }
  }
}

extension FilterKind {
  fileprivate var kind: ItemSelection.Kind {
    switch self {
    case .reactions: .reactions
    case .questions: .questions
    case .observations: .observations
    case .cues: .cues
    case .notes: .notes
    case .probes: .probes
    case .parked: .parked
    case .uncoded: .uncoded
    case .incomplete: .incomplete
    }
  }
}
