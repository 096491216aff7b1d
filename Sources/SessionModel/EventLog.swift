public import Vocabulary

/// All events of a session in order, as columns of numbers.
///
/// Row `i` is event `i + 1`. Events that concern items, nearly all of them, are rows of fixed
/// size with their words as ranges; the few others are kept as values. The log knows nothing of
/// what was undone: it only grows.
public struct EventLog: Sendable {
  /// The moment and type of one event, and where the rest of it is.
  public struct Row: Sendable {
    /// When it was saved, in milliseconds since 1970.
    public var at: Int64
    /// The stamp in seconds of the session clock; ``EventLog/noStamp`` where none was given.
    public var said: Int32
    /// Index into ``EventLog/items`` or ``EventLog/facts``, by ``EventKind/concernsItem``.
    public var slot: Int32
    /// The type.
    public var kind: EventKind
    /// Who typed it, by the log's own number from 1; 0 for the facilitator.
    var author: Int32
  }

  /// The value of ``Row/said`` that means "no stamp".
  public static let noStamp = Int32.min

  /// One row an event.
  public private(set) var rows: [Row] = []
  /// The contents of the events that concern items.
  public private(set) var items: [ItemRow] = []
  /// The other events, as values.
  public private(set) var facts: [Fact] = []
  /// The words.
  public private(set) var texts = TextArena()
  /// The spellings of themes.
  public private(set) var themeNames = ThemeNames()
  /// The themes of all items, by spelling; an item's lie together.
  public private(set) var themeNumbers: [Int32] = []
  /// The highest item number given, also by events that are undone.
  public private(set) var lastItemNumber = 0
  /// The highest person number given, also by events that are undone.
  public private(set) var lastMemberNumber = 0
  /// The highest concept number given, also by events that are undone.
  public private(set) var lastConceptNumber = 0
  /// The highest round number given, also by events that are undone.
  public private(set) var lastRoundNumber = 0
  /// Whether any event takes others back; the fold may skip the question where none does.
  public private(set) var hasUndoing = false

  private var groups: [Int32] = []
  private var groupEnds: [Int32] = []
  private var authorNames = ThemeNames()
  private var nextAuthor: Int32 = 0

  /// A log without events.
  public init() {}

  /// How many events there are; also the number of the last.
  public var count: Int { rows.count }

  /// Makes room at once, so that a large document does not move while it is read.
  public mutating func reserve(events: Int) {
    rows.reserveCapacity(events)
    items.reserveCapacity(events)
    themeNumbers.reserveCapacity(events)
  }

  /// Takes over the bytes over which `TextRange(documentOffset:count:)` were made.
  public mutating func adopt(document: [UInt8]) {
    texts.adopt(document: document)
  }

  /// Appends an event; its number must be ``count`` + 1.
  public mutating func append(_ event: Event) {
    precondition(event.number == count + 1, "an event's number is its place in the log")
    if let author = event.author { setAuthorOfNextEvent(author) }
    let said = event.said.map { Int32(clamping: $0.seconds) } ?? EventLog.noStamp
    if event.fact.kind.concernsItem {
      appendItem(event.fact.kind, at: event.at, said: said, row: itemRow(event.fact))
    } else {
      note(event.fact)
      facts.append(event.fact)
      rows.append(
        Row(
          at: event.at.milliseconds,
          said: said,
          slot: Int32(facts.count - 1),
          kind: event.fact.kind,
          author: takeAuthor()
        )
      )
    }
  }

  /// Appends an item event that is already in rows: the fast path of the document's reader.
  ///
  /// `kind` must concern items. A new item whose number is not the next one is kept with number 0,
  /// so that no later step trusts it.
  public mutating func appendItem(_ kind: EventKind, at: Instant, said: Int32, row: ItemRow) {
    var row = row
    if kind.recordsItem {
      if Int(row.item) == lastItemNumber + 1 { lastItemNumber += 1 } else { row.item = 0 }
    } else if row.item < 1 || Int(row.item) > lastItemNumber {
      row.item = 0
    }
    items.append(row)
    rows.append(
      Row(
        at: at.milliseconds,
        said: said,
        slot: Int32(items.count - 1),
        kind: kind,
        author: takeAuthor()
      )
    )
  }

  /// Who typed the event in a row, where it was not the facilitator.
  public func author(row: Int) -> String? {
    rows[row].author == 0 ? nil : authorNames[rows[row].author - 1]
  }

  /// Says who typed the event that is appended next.
  public mutating func setAuthorOfNextEvent(_ author: String) {
    nextAuthor = authorNames.number(of: author) + 1
  }

  /// Says who typed the event that is appended next, in UTF-8.
  public mutating func setAuthorOfNextEvent(spelling: Span<UInt8>) {
    nextAuthor = authorNames.number(of: spelling) + 1
  }

  private mutating func takeAuthor() -> Int32 {
    defer { nextAuthor = 0 }
    return nextAuthor
  }

  /// Keeps words that the document spells with escapes.
  public mutating func addText(_ text: String) -> TextRange { texts.add(text) }

  /// Adds a theme to those of the row that is appended next; count them in
  /// ``ItemRow/themesCount`` and take ``themeNumbers`` `.count` beforehand as its start.
  public mutating func addTheme(spelling: Span<UInt8>) {
    themeNumbers.append(themeNames.number(of: spelling))
  }

  /// Adds a theme given as text, like ``addTheme(spelling:)``.
  public mutating func addTheme(_ theme: ThemePath) {
    themeNumbers.append(themeNames.number(of: theme.text))
  }

  /// A speaker as a number: a person's own, 0 nobody, -1 moderator, -2 unidentified, and below
  /// that several people.
  public mutating func speakerNumber(_ speaker: RecordedSpeaker) -> Int32 {
    switch speaker {
    case .nobody: return 0
    case .moderator: return -1
    case .unidentified: return -2
    case .people(let people):
      guard people.count != 1 else { return Int32(clamping: people[0].number) }
      for person in people { groups.append(Int32(clamping: person.number)) }
      groupEnds.append(Int32(groups.count))
      return -2 - Int32(groupEnds.count)
    }
  }

  /// The people behind a speaker's number, none for the moderator, nobody and unidentified.
  public func people(speaker: Int32) -> ArraySlice<Int32> {
    if speaker > 0 { return [speaker] }
    guard speaker <= -3 else { return [] }
    let group = Int(-speaker) - 3
    let start = group == 0 ? 0 : Int(groupEnds[group - 1])
    return groups[start..<Int(groupEnds[group])]
  }

  /// Whose words a row has, as a value.
  public func recordedSpeaker(_ speaker: Int32) -> RecordedSpeaker {
    switch speaker {
    case 0: .nobody
    case -1: .moderator
    case -2: .unidentified
    default: .people(people(speaker: speaker).map { MemberID(Int($0)) })
    }
  }

  private mutating func note(_ fact: Fact) {
    switch fact {
    case .memberAdded(let addition) where addition.member.number == lastMemberNumber + 1:
      lastMemberNumber += 1
    case .conceptAdded(let addition) where addition.concept.number == lastConceptNumber + 1:
      lastConceptNumber += 1
    case .roundOpened(let opening) where opening.round.number == lastRoundNumber + 1:
      lastRoundNumber += 1
    case .undone, .redone:
      hasUndoing = true
    default:
      break
    }
  }
}
