import Analysis
public import SessionModel
public import Vocabulary

/// What became of items after they were said: what they said before, and what was taken back.
public struct Corrections: Equatable, Sendable {
  /// One change of an item.
  public struct Correction: Equatable, Sendable {
    /// Which item.
    public let item: ItemNumber
    /// The number of the entry that made the change.
    public let event: Int
    /// When, on the session clock.
    public let at: SessionClock
    /// Who typed it, where it was not the facilitator.
    public let author: String?
    /// What was changed.
    public let change: Change
  }

  /// What can happen to an item.
  public enum Change: Equatable, Sendable {
    /// `fix` gave it other words or codes; these are those before.
    case fixed(before: ItemContent)
    /// It was dropped.
    case dropped
    /// `undo` took something of it back.
    case takenBack(EventKind)
    /// `redo` brought something of it back.
    case broughtBack(EventKind)
  }

  /// An item that does not stand by now.
  public struct Ghost: Equatable, Sendable {
    /// Which.
    public let item: ItemNumber
    /// What sort it was.
    public let kind: ItemKind
    /// When it was said.
    public let clock: SessionClock
    /// What it said last.
    public let content: ItemContent
  }

  /// The corrections by item, each list in order.
  public private(set) var byItem: [ItemNumber: [Correction]] = [:]
  /// The items that were dropped or taken back, in the order in which they were said.
  public private(set) var ghosts: [Ghost] = []

  /// Reads them out of the log of a session.
  init(_ state: SessionState) {
    let rows = state.log.rows
    let count = state.eventCount
    guard rows.prefix(count).contains(where: \.kind.mayCorrect) else { return }
    let clock = ClockHistory(state, upTo: count)
    // By item: the entries that gave it its words and stand at the moment of the pass.
    var tellings: [ItemNumber: [Int]] = [:]
    func note(_ item: ItemNumber, _ number: Int, _ change: Change) {
      let event = state.log.event(number)
      byItem[item, default: []].append(
        Correction(
          item: item,
          event: number,
          at: clock.reading(ofEvent: number, at: event.at),
          author: event.author,
          change: change
        )
      )
    }
    for number in stride(from: 1, through: count, by: 1) {
      let kind = rows[number - 1].kind
      if kind.concernsItem {
        let item = ItemNumber(Int(state.log.items[Int(rows[number - 1].slot)].item))
        if kind == .itemAmended, let before = Self.content(tellings[item] ?? [], state) {
          note(item, number, .fixed(before: before))
        }
        if kind == .itemDropped { note(item, number, .dropped) }
        if kind.tells { tellings[item, default: []].append(number) }
      } else if kind == .undone || kind == .redone {
        for other in state.log.event(number).fact.undoneOrRedone {
          guard (1..<number).contains(other), rows[other - 1].kind.concernsItem else { continue }
          let item = ItemNumber(Int(state.log.items[Int(rows[other - 1].slot)].item))
          let what = rows[other - 1].kind
          note(item, number, kind == .undone ? .takenBack(what) : .broughtBack(what))
          guard what.tells, !what.recordsItem else { continue }
          tellings[item, default: []].removeAll { $0 == other }
          if kind == .redone { tellings[item, default: []].append(other) }
        }
      }
    }
    ghosts = byItem.keys.compactMap { item in
      Self.ghost(item, tellings[item] ?? [], clock, state)
    }.sorted { ($0.clock, $0.item) < ($1.clock, $1.item) }
  }

  private static func ghost(
    _ item: ItemNumber,
    _ tellings: [Int],
    _ clock: ClockHistory,
    _ state: SessionState
  ) -> Ghost? {
    if let standing = state.item(item), !standing.isDropped { return nil }
    guard item.number > 0, let first = tellings.first, let content = content(tellings, state),
      let kind = ItemKind(recordedBy: state.log.rows[first - 1].kind)
    else { return nil }
    let event = state.log.event(first)
    let said = event.said ?? clock.reading(ofEvent: first, at: event.at)
    return Ghost(item: item, kind: kind, clock: said, content: content)
  }

  /// What an item says after some entries: the last whole telling, and the words added since.
  private static func content(_ tellings: [Int], _ state: SessionState) -> ItemContent? {
    var content: ItemContent?
    for number in tellings.sorted() {
      let fact = state.log.event(number).fact
      if let told = fact.toldContent {
        content = told
      } else if case .itemExtended(_, let more) = fact {
        content?.text += more.text.isEmpty ? "" : " " + more.text
        for theme in more.themes where content?.themes.contains(theme) == false {
          content?.themes.append(theme)
        }
      }
    }
    return content
  }
}

extension EventKind {
  /// Whether it may make a correction.
  fileprivate var mayCorrect: Bool {
    self == .itemAmended || self == .itemDropped || self == .undone || self == .redone
  }

  /// Whether it gives an item words.
  fileprivate var tells: Bool {
    recordsItem || self == .itemAmended || self == .itemExtended
  }
}

extension Fact {
  fileprivate var undoneOrRedone: [Int] {
    if case .undone(let numbers) = self { return numbers }
    if case .redone(let numbers) = self { return numbers }
    return []
  }

  fileprivate var toldContent: ItemContent? {
    if case .reactionRecorded(_, let content) = self { return content }
    if case .cueRecorded(_, let content) = self { return content }
    if case .probeRecorded(_, let content) = self { return content }
    if case .noteRecorded(_, let content) = self { return content }
    if case .topicParked(_, let content) = self { return content }
    if case .itemAmended(_, let content) = self { return content }
    return nil
  }
}

extension ItemKind {
  /// The kind of item that an entry of this type records.
  fileprivate init?(recordedBy kind: EventKind) {
    if kind == .reactionRecorded {
      self = .reaction
    } else if kind == .cueRecorded {
      self = .cue
    } else if kind == .probeRecorded {
      self = .probe
    } else if kind == .noteRecorded {
      self = .note
    } else if kind == .topicParked {
      self = .parked
    } else {
      return nil
    }
  }
}
