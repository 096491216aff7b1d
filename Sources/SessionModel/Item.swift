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
public struct Item: Equatable, Sendable {
  /// Its number.
  public let number: ItemNumber
  /// What sort it is.
  public let kind: ItemKind
  /// The number of the event that recorded it.
  public let event: Int
  /// When it was saved.
  public let at: Instant
  /// When it was said: the stamp, else the session clock when it was saved.
  public let clock: SessionClock
  /// Who typed it, where it was not the facilitator.
  public let author: String?
  /// Whose words or doing it is.
  public internal(set) var speaker = RecordedSpeaker.nobody
  /// What it is about.
  public internal(set) var concept: ConceptID?
  /// How they felt.
  public internal(set) var sentiment: Sentiment?
  /// Question, observation, incomplete.
  public internal(set) var flags: ItemFlags = []
  /// The item that it agrees or disagrees with.
  public internal(set) var echo: RecordedEcho?
  /// The words: as recorded, then those added by `..`.
  public var texts: [TextRange] { firstText.count > 0 ? [firstText] + laterTexts : [] }
  /// The words as recorded or amended, ``TextRange/empty`` for a tick.
  public internal(set) var firstText = TextRange.empty
  /// The words added by `..`, in order.
  public internal(set) var laterTexts: [TextRange] = []
  /// Its themes as indices into ``SessionState/themes``, each once, in the order of coding.
  public internal(set) var themes: [Int] = []
  /// 0 to 3.
  public internal(set) var stars = 0
  /// How strongly it was said, 0 to 3, where that was marked.
  public internal(set) var intensity: Int?
  /// Whether it was first-hand and concrete, where that was marked.
  public internal(set) var isSpecific: Bool?
  /// Whether `fix` changed it.
  public internal(set) var isAmended = false
  /// Whether it was dropped.
  public internal(set) var isDropped = false

  init(
    number: ItemNumber,
    kind: ItemKind,
    event: Int,
    at: Instant,
    clock: SessionClock,
    author: String?
  ) {
    self.number = number
    self.kind = kind
    self.event = event
    self.at = at
    self.clock = clock
    self.author = author
  }

  /// Whether it was asked rather than said.
  public var isQuestion: Bool { flags.contains(.question) }
  /// Whether it describes what was seen.
  public var isObservation: Bool { flags.contains(.observation) }
  /// Whether its words are to be completed from the recording.
  public var isIncomplete: Bool { flags.contains(.incomplete) }
  /// Whether it counts as a turn of whoever spoke: a reaction that is no observation.
  public var isTurn: Bool { kind == .reaction && !isObservation }
}
