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
    case takenBack(Entry)
    /// `redo` brought something of it back.
    case broughtBack(Entry)
  }

  /// What an entry did to an item.
  public enum Entry: Equatable, Sendable {
    /// It recorded the item.
    case recorded
    /// It gave it other words, another speaker or concept.
    case fixed
    /// It added words.
    case extended
    /// It dropped the item.
    case dropped
    /// It changed themes, sentiment, stars or marks, and nothing that was said.
    case coded
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
    let log = state.log
    let count = state.log.rowCount(ofEvents: state.eventCount)
    guard log.rows.prefix(count).contains(where: \.kind.mayCorrect) else { return }
    let clock = ClockHistory(state, upTo: state.eventCount)
    // By item: the rows that gave it its words and stand at the moment of the pass.
    var tellings: [ItemNumber: [Int]] = [:]
    // Rows that amend an item and change its coding alone: that is no correction.
    var codings: Set<Int> = []
    func note(_ item: ItemNumber, _ row: Int, _ change: Change) {
      let number = log.number(ofRow: row)
      let at = Instant(milliseconds: log.rows[row].at)
      byItem[item, default: []].append(
        Correction(
          item: item,
          event: number,
          at: clock.reading(ofEvent: number, at: at),
          author: log.author(row: row),
          change: change
        )
      )
    }
    for row in 0..<count {
      let kind = log.rows[row].kind
      if let item = log.item(ofRow: row) {
        if kind == .itemAmended, let before = Self.content(tellings[item] ?? [], log) {
          if Self.content([row], log)?.saysTheSame(as: before) == true {
            codings.insert(row)
          } else {
            note(item, row, .fixed(before: before))
          }
        }
        if kind == .itemDropped { note(item, row, .dropped) }
        if kind.tells { tellings[item, default: []].append(row) }
      } else if kind == .undone || kind == .redone {
        let number = log.number(ofRow: row)
        for other in log.event(number).fact.undoneOrRedone where (1..<number).contains(other) {
          for told in log.rows(ofEvent: other) {
            guard let item = log.item(ofRow: told) else { continue }
            let what = log.rows[told].kind
            let entry = codings.contains(told) ? .coded : Entry(what)
            note(item, row, kind == .undone ? .takenBack(entry) : .broughtBack(entry))
            guard what.tells, !what.recordsItem else { continue }
            tellings[item, default: []].removeAll { $0 == told }
            if kind == .redone { tellings[item, default: []].append(told) }
          }
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
    guard let first = tellings.first, let content = content(tellings, state.log),
      let kind = ItemKind(state.log.rows[first].kind)
    else { return nil }
    let line = state.log.rows[first]
    let number = state.log.number(ofRow: first)
    let said =
      line.said == EventLog.noStamp
      ? clock.reading(ofEvent: number, at: Instant(milliseconds: line.at))
      : SessionClock(seconds: Int(line.said))
    return Ghost(item: item, kind: kind, clock: said, content: content)
  }

  /// What an item says after some rows: the last whole telling, and the words added since.
  private static func content(_ tellings: [Int], _ log: borrowing EventLog) -> ItemContent? {
    var content: ItemContent?
    for row in tellings.sorted() {
      let told = log.content(log.items[Int(log.rows[row].slot)])
      guard log.rows[row].kind == .itemExtended else {
        content = told
        continue
      }
      content?.text += told.text.isEmpty ? "" : " " + told.text
      for theme in told.themes where content?.themes.contains(theme) == false {
        content?.themes.append(theme)
      }
    }
    return content
  }
}

extension EventLog {
  /// The item that a row concerns; nil where it concerns none.
  fileprivate func item(ofRow row: Int) -> ItemNumber? {
    guard rows[row].kind.concernsItem, items[Int(rows[row].slot)].item > 0 else { return nil }
    return ItemNumber(Int(items[Int(rows[row].slot)].item))
  }
}

extension Corrections.Entry {
  /// What an entry of this type does, one that amends by more than coding.
  fileprivate init(_ kind: EventKind) {
    if kind.recordsItem {
      self = .recorded
    } else if kind == .itemAmended {
      self = .fixed
    } else if kind == .itemExtended {
      self = .extended
    } else if kind == .itemDropped {
      self = .dropped
    } else {
      self = .coded
    }
  }
}

extension ItemContent {
  /// Whether two tellings differ in sentiment, themes and stars at most.
  fileprivate func saysTheSame(as other: ItemContent) -> Bool {
    var coded = self
    coded.sentiment = other.sentiment
    coded.themes = other.themes
    coded.stars = other.stars
    // Letters written in two ways are equal as text, but one of them may be a correction.
    return coded == other && text.utf8.elementsEqual(other.text.utf8)
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
}
