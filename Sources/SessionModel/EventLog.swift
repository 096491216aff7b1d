public import Vocabulary

/// All events of a session in order, as columns of numbers.
///
/// Each event has a row; an import has one for each of its parts besides, right behind its own.
/// Where there are no imports, row `i` is event `i + 1`. Events that concern items, nearly all of them, are rows of fixed
/// size with their words as ranges; the few others are kept as values. The log knows nothing of
/// what was undone: it only grows.
public struct EventLog: Sendable {
  /// The moment and type of one event, and where the rest of it is.
  public struct Row: Sendable {
    /// When the first key of its line was pressed, in milliseconds since 1970.
    public var at: Int64
    /// The stamp in seconds of the session clock; ``EventLog/noStamp`` where none was given.
    public var said: Int32
    /// Index into ``EventLog/items`` or ``EventLog/facts``, by ``EventKind/concernsItem``.
    public var slot: Int32
    /// The type.
    public var kind: EventKind
    /// Whether it is a part of the import before it, with no number of its own.
    public var isPart = false
    /// Who typed it, by the log's own number from 1; 0 for the facilitator.
    var author: Int32
  }

  /// The value of ``Row/said`` that means "no stamp".
  public static let noStamp = Int32.min

  /// One row an event, and one for each part of an import.
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
  public var hasUndoing: Bool { !undoingRows.isEmpty }

  /// The rows that take others back or bring them back.
  private(set) var undoingRows: [Int32] = []
  /// Whether any event changes an item; where none does, one pass suffices to count.
  private(set) var changesItems = false
  /// Whether anyone or anything was added after an item had already named its number, which only
  /// a foreign hand does: what was counted without them is then counted anew.
  private(set) var namesStrangers = false

  /// The rows of parts, import by import.
  var partRuns: [PartRun] = []
  /// When parts were said, for all parts of all imports in their order.
  var partTimings: [PartTiming] = []

  private var highestSpeaker: Int32 = 0
  private var highestConcept: Int32 = 0
  private var groups: [Int32] = []
  private var groupEnds: [Int32] = []
  private var groupsWithRepeats: Set<Int32> = []
  private var authorNames = ThemeNames()
  private var nextAuthor: Int32 = 0

  /// A log without events.
  public init() {}

  /// How many events there are; also the number of the last.
  public var count: Int { rows.count - partTimings.count }

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
    let said = event.said.map { Int32(clamping: max(0, $0.seconds)) } ?? EventLog.noStamp
    guard case .imported(let material) = event.fact else {
      return append(event.fact, at: event.at, said: said)
    }
    append(.imported(material.withoutParts), at: event.at, said: said)
    beginParts()
    for part in material.parts { appendPart(part) }
  }

  /// Appends an import that has no parts yet; `parts` of them follow by ``appendPart(_:)`` and
  /// ``appendPart(_:said:row:_:)``, before anything else is appended.
  public mutating func beginImport(_ event: Event, parts: Int) {
    append(event)
    rows.reserveCapacity(rows.count + parts)
    items.reserveCapacity(items.count + parts)
    partTimings.reserveCapacity(partTimings.count + parts)
  }

  /// Appends a part of the import that was begun last.
  public mutating func appendPart(_ part: ImportedPart) {
    let whole = rows[partRuns[partRuns.count - 1].first - 1]
    nextAuthor = whole.author
    let said = part.said.map { Int32(clamping: max(0, $0.seconds)) } ?? EventLog.noStamp
    append(part.fact, at: Instant(milliseconds: whole.at), said: said)
    markAsPart(part.timing)
  }

  /// Appends a part that is already in rows, as ``appendItem(_:at:said:row:)`` does.
  public mutating func appendPart(
    _ kind: EventKind,
    said: Int32,
    row: ItemRow,
    _ timing: RecordedTiming?
  ) {
    let whole = rows[partRuns[partRuns.count - 1].first - 1]
    nextAuthor = whole.author
    appendItem(kind, at: Instant(milliseconds: whole.at), said: said, row: row)
    markAsPart(timing)
  }

  private mutating func markAsPart(_ timing: RecordedTiming?) {
    rows[rows.count - 1].isPart = true
    partRuns[partRuns.count - 1].count += 1
    partTimings.append(PartTiming(timing))
  }

  private mutating func append(_ fact: Fact, at moment: Instant, said: Int32) {
    if let row = itemRow(fact) { return appendItem(fact.kind, at: moment, said: said, row: row) }
    note(fact)
    facts.append(fact)
    rows.append(
      Row(
        at: moment.milliseconds,
        said: said,
        slot: Int32(facts.count - 1),
        kind: fact.kind,
        author: takeAuthor()
      )
    )
  }

  /// Appends an item event that is already in rows: the fast path of the document's reader.
  ///
  /// `kind` must concern items. A new item whose number was given before, or lies absurdly far
  /// ahead, is kept with number 0, so that no later step trusts it. A gap is let through: what
  /// somebody cut out of a document must not hide what follows.
  public mutating func appendItem(_ kind: EventKind, at: Instant, said: Int32, row: ItemRow) {
    var row = row
    if kind.recordsItem {
      if isNew(Int(row.item), after: lastItemNumber) {
        lastItemNumber = Int(row.item)
      } else {
        row.item = 0
      }
    } else {
      changesItems = true
      if row.item < 1 || Int(row.item) > lastItemNumber { row.item = 0 }
    }
    if Int(row.themesStart) + Int(row.themesCount) > themeNumbers.count || row.themesStart < 0 {
      row.themesCount = 0
      row.themesStart = 0
    }
    if row.speaker < -2 - Int32(clamping: groupEnds.count) { row.speaker = 0 }
    highestSpeaker = max(highestSpeaker, row.speaker)
    highestConcept = max(highestConcept, row.concept)
    items.append(row)
    let stamp = said == EventLog.noStamp ? said : max(0, said)
    rows.append(
      Row(
        at: at.milliseconds,
        said: stamp,
        slot: Int32(items.count - 1),
        kind: kind,
        author: takeAuthor()
      )
    )
  }

  /// Numbers are given in order, and there are never more of them than events; the slack is for
  /// documents out of which somebody has cut a few.
  private func isNew(_ number: Int, after last: Int) -> Bool {
    number > last && number <= rows.count + 10_000
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
      if people.count == 1, people[0].number > 0 { return Int32(clamping: people[0].number) }
      return groupNumber(people)
    }
  }

  private mutating func groupNumber(_ people: [MemberID]) -> Int32 {
    for person in people {
      let number = Int32(clamping: person.number)
      groups.append(number)
      highestSpeaker = max(highestSpeaker, number)
    }
    groupEnds.append(Int32(clamping: groups.count))
    let speaker = -2 - Int32(groupEnds.count)
    if Set(people).count < people.count { groupsWithRepeats.insert(speaker) }
    return speaker
  }

  /// The people behind a speaker's number, none for the moderator, nobody and unidentified.
  public func people(speaker: Int32) -> ArraySlice<Int32> {
    speaker > 0 ? [speaker] : group(speaker)
  }

  /// The people of a group as recorded; none for any other speaker.
  func group(_ speaker: Int32) -> ArraySlice<Int32> {
    let group = -3 - Int(speaker)
    guard groupEnds.indices.contains(group) else { return [] }
    let start = group == 0 ? 0 : Int(groupEnds[group - 1])
    return groups[start..<Int(groupEnds[group])]
  }

  /// The people of a group, each once: who is named twice still speaks once.
  func distinctGroup(_ speaker: Int32) -> ArraySlice<Int32> {
    let group = group(speaker)
    guard groupsWithRepeats.contains(speaker) else { return group }
    var met: Set<Int32> = []
    return group.filter { met.insert($0).inserted }[...]
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
    case .memberAdded(let addition): noteMember(addition.member.number)
    case .conceptAdded(let addition): noteConcept(addition.concept.number)
    case .roundOpened(let opening), .answersImported(let opening, _):
      if isNew(opening.round.number, after: lastRoundNumber) {
        lastRoundNumber = opening.round.number
      }
    case .undone, .redone: undoingRows.append(Int32(rows.count))
    case .sessionStarted, .sessionPaused, .sessionResumed, .sessionWrapped, .memberChanged,
      .memberArrived, .memberLeft, .conceptPresented, .conceptWithdrawn, .guideSet,
      .sectionEntered, .sectionExtended, .reactionRecorded, .cueRecorded, .probeRecorded,
      .noteRecorded, .topicParked, .itemAmended, .itemExtended, .itemDropped, .reactionThemed,
      .reactionUnthemed, .reactionStarred, .reactionMarked, .themeAdded, .themeDescribed,
      .themeRenamed, .themeMerged, .recorderSynced, .roundAnswered, .roundClosed, .promiseMade,
      .debriefRecorded, .imported, .unknown:
      break
    }
  }

  private mutating func noteMember(_ number: Int) {
    if number <= Int(highestSpeaker) { namesStrangers = true }
    if isNew(number, after: lastMemberNumber) { lastMemberNumber = number }
  }

  private mutating func noteConcept(_ number: Int) {
    if number <= Int(highestConcept) { namesStrangers = true }
    if isNew(number, after: lastConceptNumber) { lastConceptNumber = number }
  }
}
