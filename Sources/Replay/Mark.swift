import Analysis
import SessionModel
public import Vocabulary

/// Something that divides a session, as a stop on the way through its film.
public struct Mark: Equatable, Sendable {
  /// What happened.
  public enum Kind: Equatable, Sendable {
    /// The session clock was started.
    case started
    /// A break began.
    case paused
    /// The break was over.
    case resumed
    /// The session was over.
    case wrapped
    /// A section of the guide began, by its number from 1.
    case section(Int)
    /// A concept came on the table; nil where it was withdrawn.
    case presented(ConceptID?)
    /// A round was opened.
    case opened(RoundNumber)
    /// A round was closed.
    case closed(RoundNumber)
    /// An item with a star.
    case starred(ItemNumber)
  }

  /// What happened.
  public let kind: Kind
  /// When.
  public let at: SessionClock
  /// How many items of the film were said before.
  public let place: Int

  /// Whether it stands between items, and is not an item itself.
  public var isBetweenItems: Bool {
    if case .starred = kind { false } else { true }
  }

  /// How many items have been said when the film stands at this mark.
  public var shown: Int { isBetweenItems ? place : place + 1 }

  /// What ends something comes behind the items of the same second, what begins something before.
  fileprivate var isEnding: Bool {
    switch kind {
    case .paused, .wrapped, .closed: true
    case .started, .resumed, .section, .presented, .opened, .starred: false
    }
  }
}

extension Mark {
  /// All marks of a session in order; `stars` are the starred items of the film with their places.
  static func all(
    of state: SessionState,
    _ frames: [Film.Frame],
    stars: [(item: ItemNumber, place: Int)],
    within selection: ItemSelection?
  ) -> [Mark] {
    var happened = turns(of: state)
    happened += state.progress.entries.map { (.section($0.section), $0.from) }
    happened += state.presentations.map { (.presented($0.concept), $0.from) }
    happened += rounds(of: state)
    var marks = happened.map { kind, at in
      let mark = Mark(kind: kind, at: at, place: 0)
      return Mark(kind: kind, at: at, place: place(at, frames, afterEqual: mark.isEnding))
    }
    marks += stars.map {
      Mark(kind: .starred($0.item), at: frames[$0.place].clock, place: $0.place)
    }
    if let from = selection?.from { marks.removeAll { $0.at < from } }
    if let to = selection?.to { marks.removeAll { $0.at >= to } }
    // `sorted` promises no stability, so the place in the list breaks ties.
    return marks.enumerated()
      .sorted {
        ($0.element.shown, $0.element.at, $0.offset) < ($1.element.shown, $1.element.at, $1.offset)
      }
      .map(\.element)
  }

  private static func place(
    _ at: SessionClock,
    _ frames: [Film.Frame],
    afterEqual: Bool
  ) -> Int {
    var low = 0
    var high = frames.count
    while low < high {
      let middle = (low + high) / 2
      let clock = frames[middle].clock
      if clock < at || (afterEqual && clock == at) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Starts, breaks and the end, as far as they stand.
  private static func turns(of state: SessionState) -> [(Kind, SessionClock)] {
    let clock = ClockHistory(state, upTo: state.eventCount)
    var turns: [(Kind, SessionClock)] = []
    for (row, line) in state.log.rows.enumerated() {
      guard let kind = Kind(turn: line.kind) else { continue }
      let number = state.log.number(ofRow: row)
      guard state.stands(event: number) else { continue }
      let at = clock.reading(ofEvent: number, at: Instant(milliseconds: line.at))
      turns.append((kind, at))
    }
    return turns
  }

  private static func rounds(of state: SessionState) -> [(Kind, SessionClock)] {
    let opened = state.rounds.map { (Kind.opened($0.opening.round), $0.opened) }
    let clock = ClockHistory(state, upTo: state.eventCount)
    var closed: [(Kind, SessionClock)] = []
    for (row, line) in state.log.rows.enumerated() where line.kind == .roundClosed {
      let number = state.log.number(ofRow: row)
      let event = state.log.event(number)
      guard state.stands(event: number), case .roundClosed(let round) = event.fact else { continue }
      let at = event.said ?? clock.reading(ofEvent: number, at: event.at)
      closed.append((.closed(round), at))
    }
    return opened + closed
  }
}

extension Mark.Kind {
  /// What a start, a break or the end of the session clock is; nil for any other entry.
  fileprivate init?(turn kind: EventKind) {
    if kind == .sessionStarted {
      self = .started
    } else if kind == .sessionPaused {
      self = .paused
    } else if kind == .sessionResumed {
      self = .resumed
    } else if kind == .sessionWrapped {
      self = .wrapped
    } else {
      return nil
    }
  }
}
