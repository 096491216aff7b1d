public import Vocabulary

/// What sort of item it is.
public enum ItemKind: CaseIterable, Sendable {
  /// What someone said, did or felt.
  case reaction
  /// What was not said.
  case cue
  /// The facilitator's own question.
  case probe
  /// The facilitator's own remark.
  case note
  /// A topic put aside.
  case parked
}

/// An item as it stands now: as recorded or amended, with its later words, themes and stars.
///
/// It is kept small, as all items of a long session pass by in a figure or a search.
public struct Item: Equatable, Sendable {
  /// When the first key of its line was pressed.
  public let at: Instant
  /// Who typed it, where it was not the facilitator.
  public let author: String?
  /// Whose words or doing it is.
  public internal(set) var speaker = RecordedSpeaker.nobody
  /// Its themes as indices into ``SessionState/themes``, each once, in the order of coding.
  public internal(set) var themes: [Int] = []
  /// The words added by `..`, in order.
  public internal(set) var laterTexts: [TextRange] = []
  /// What sort it is.
  public let kind: ItemKind
  /// Whether `fix` changed what it says; coding alone does not.
  public internal(set) var isAmended = false
  /// Whether it was dropped.
  public internal(set) var isDropped = false
  /// The rest, as recorded or amended and then starred and marked; without speaker and themes.
  var content: ItemRow
  private let eventNumber: Int32
  private let clockSeconds: Int32

  init(
    number: Int,
    kind: ItemKind,
    event: Int32,
    at: Instant,
    clock: Int32,
    author: String?
  ) {
    content = ItemRow(item: Int32(clamping: number))
    self.kind = kind
    eventNumber = event
    self.at = at
    clockSeconds = clock
    self.author = author
  }

  /// Its number.
  public var number: ItemNumber { ItemNumber(Int(content.item)) }
  /// The number of the event that recorded it.
  public var event: Int { Int(eventNumber) }
  /// When it was said: the stamp, else the session clock at its first key.
  public var clock: SessionClock { SessionClock(seconds: Int(clockSeconds)) }
  /// What it is about.
  public var concept: ConceptID? { content.concept > 0 ? ConceptID(Int(content.concept)) : nil }
  /// How they felt.
  public var sentiment: Sentiment? { Sentiment(rawValue: content.sentiment) }
  /// Question, observation, incomplete.
  public var flags: ItemFlags {
    content.flags.intersection([.question, .observation, .incomplete])
  }
  /// The earlier item that it agrees or disagrees with.
  public var echo: RecordedEcho? {
    guard content.echo > 0 else { return nil }
    return RecordedEcho(
      item: ItemNumber(Int(content.echo)),
      agrees: !content.flags.contains(.disagrees)
    )
  }
  /// The words: as recorded, then those added by `..`.
  public var texts: [TextRange] { content.text.count > 0 ? [content.text] + laterTexts : [] }
  /// The words as recorded or amended, ``TextRange/empty`` for a tick.
  public var firstText: TextRange { content.text }
  /// 0 to 3.
  public var stars: Int { Int(content.stars) }
  /// How strongly it was said, 0 to 3, where that was marked.
  public var intensity: Int? {
    content.intensity == ItemRow.unmarked ? nil : Int(content.intensity)
  }
  /// Whether it was first-hand and concrete, where that was marked.
  public var isSpecific: Bool? {
    content.flags.contains(.specific)
      ? true : content.flags.contains(.unspecific) ? false : nil
  }
  /// Whether it was asked rather than said.
  public var isQuestion: Bool { content.flags.contains(.question) }
  /// Whether it describes what was seen.
  public var isObservation: Bool { content.flags.contains(.observation) }
  /// Whether its words are to be completed from the recording.
  public var isIncomplete: Bool { content.flags.contains(.incomplete) }
  /// Whether it counts as a turn of whoever spoke: a reaction that is no observation.
  public var isTurn: Bool { kind == .reaction && !isObservation }
}

extension Item {
  /// Takes the content of a recording or amending row; marks stay.
  mutating func fill(from row: ItemRow, speaker: RecordedSpeaker) {
    let marks: ItemFlags = [.specific, .unspecific]
    var filled = row
    filled.speaker = 0
    filled.themesStart = 0
    filled.themesCount = 0
    filled.flags = row.flags.subtracting(marks).union(content.flags.intersection(marks))
    filled.intensity = content.intensity
    filled.stars = row.stars == ItemRow.noStars ? 0 : min(3, row.stars)
    // An echo speaks of an earlier item, so that following echoes always comes to an end.
    if row.echo >= row.item { filled.echo = 0 }
    content = filled
    laterTexts = []
    self.speaker = speaker
  }

  /// Takes more words, and what their line ended with.
  mutating func extend(with row: ItemRow) {
    if row.text.count > 0 {
      if content.text.count > 0 {
        laterTexts.append(row.text)
      } else {
        content.text = row.text
      }
    }
    if row.flags.contains(.incomplete) { content.flags.insert(.incomplete) }
    if row.stars > 0 { star(row) }
  }

  /// Takes the stars of a row, where it says something of stars.
  mutating func star(_ row: ItemRow) {
    if row.stars != ItemRow.noStars { content.stars = min(3, row.stars) }
  }

  /// Takes the marks of a row, where it has some.
  mutating func mark(_ row: ItemRow) {
    if row.intensity != ItemRow.unmarked { content.intensity = min(3, row.intensity) }
    guard row.flags.contains(.specific) || row.flags.contains(.unspecific) else { return }
    let isSpecific = !row.flags.contains(.unspecific)
    content.flags.subtract([.specific, .unspecific])
    content.flags.insert(isSpecific ? .specific : .unspecific)
  }
}
