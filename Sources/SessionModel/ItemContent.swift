public import Vocabulary

/// Everything that an item says, as it was understood when it was recorded.
public struct ItemContent: Equatable, Sendable {
  /// Whose words or doing it is.
  public var speaker: RecordedSpeaker
  /// What it is about, as resolved at capture; nil where nothing was on the table.
  public var concept: ConceptID?
  /// How they felt; nil is not coded.
  public var sentiment: Sentiment?
  /// Whether it was asked rather than said.
  public var isQuestion: Bool
  /// The item that this agrees or disagrees with.
  public var echo: RecordedEcho?
  /// Whether the text describes what was seen, `(nods)`, instead of quoting.
  public var isObservation: Bool
  /// Whether the words are to be completed from the recording.
  public var isIncomplete: Bool
  /// The words, exactly as typed; empty for a tick.
  public var text: String
  /// The themes as typed.
  public var themes: [ThemePath]
  /// 0 to 3 stars.
  public var stars: Int

  /// Makes content; left-out parts are absent.
  public init(
    speaker: RecordedSpeaker = .nobody,
    concept: ConceptID? = nil,
    sentiment: Sentiment? = nil,
    isQuestion: Bool = false,
    echo: RecordedEcho? = nil,
    isObservation: Bool = false,
    isIncomplete: Bool = false,
    text: String = "",
    themes: [ThemePath] = [],
    stars: Int = 0
  ) {
    self.speaker = speaker
    self.concept = concept
    self.sentiment = sentiment
    self.isQuestion = isQuestion
    self.echo = echo
    self.isObservation = isObservation
    self.isIncomplete = isIncomplete
    self.text = text
    self.themes = themes
    self.stars = stars
  }
}

/// Whose words an item has.
public enum RecordedSpeaker: Equatable, Sendable {
  /// These people, members or staff; `all` is stored as those who were present.
  case people([MemberID])
  /// The moderator, without a name.
  case moderator
  /// Somebody; nobody could tell who.
  case unidentified
  /// Nobody in particular: a note, a parked topic.
  case nobody
}

/// Agreement or disagreement with an earlier item.
public struct RecordedEcho: Equatable, Sendable {
  /// The earlier item.
  public var item: ItemNumber
  /// Whether it agrees.
  public var agrees: Bool

  /// Makes an echo.
  public init(item: ItemNumber, agrees: Bool) {
    self.item = item
    self.agrees = agrees
  }
}
