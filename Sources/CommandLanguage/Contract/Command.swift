public import Vocabulary

/// What one line means, once its names are resolved: an intention, not yet a fact.
///
/// One line is one command. Whether it can be carried out is for the state to say.
public enum Command: Hashable, Sendable {
  /// Nothing to do: a blank line or a comment.
  case nothing
  /// Someone said, felt or did something.
  case speech(Speech)
  /// `.. and more words`: the last verbatim goes on.
  case more(text: String, tail: Tail)
  /// A line of themes and stars alone, for the last reaction.
  case themes(Tail)
  /// A line that begins with a verb.
  case verb(VerbCommand)
}

/// A capture line, with everything that its form says.
public struct Speech: Hashable, Sendable {
  /// Who spoke.
  public var speaker: Speaker
  /// How they felt; nil is not coded.
  public var sentiment: Sentiment?
  /// Whether the mark was `?`: they asked.
  public var isQuestion: Bool
  /// The concept that the line names; nil is the one on the table when it was said.
  public var concept: ConceptID?
  /// The item that is agreed or disagreed with.
  public var echo: Echo?
  /// The words, exactly as typed between head and tail; empty for a tick.
  public var text: String
  /// The themes and stars at the end.
  public var tail: Tail
  /// Whether the text is an observation, `(nods)`.
  public var isObservation: Bool
  /// Whether the text ends in ` ...`: to be completed from the recording.
  public var isIncomplete: Bool

  /// Makes a capture from its parts.
  public init(
    speaker: Speaker,
    sentiment: Sentiment? = nil,
    isQuestion: Bool = false,
    concept: ConceptID? = nil,
    echo: Echo? = nil,
    text: String = "",
    tail: Tail = Tail(),
    isObservation: Bool = false,
    isIncomplete: Bool = false
  ) {
    self.speaker = speaker
    self.sentiment = sentiment
    self.isQuestion = isQuestion
    self.concept = concept
    self.echo = echo
    self.text = text
    self.tail = tail
    self.isObservation = isObservation
    self.isIncomplete = isIncomplete
  }
}

/// Who spoke.
public enum Speaker: Hashable, Sendable {
  /// One or more people, in the order typed, each once.
  case people([MemberID])
  /// `all`: everyone present at that moment.
  case everyonePresent
  /// `m`: the moderator.
  case moderator
  /// `x`: nobody could tell who.
  case unidentified
  /// No name in front: the member who spoke last.
  case again
}

/// Agreement or disagreement with an item.
public struct Echo: Hashable, Sendable {
  /// The item; nil is the last one not by staff.
  public var item: ItemNumber?
  /// Whether it agrees; `^-` disagrees.
  public var agrees: Bool

  /// Makes an echo of an item.
  public init(item: ItemNumber?, agrees: Bool) {
    self.item = item
    self.agrees = agrees
  }
}

/// The run of themes and stars at the end of a line.
public struct Tail: Hashable, Sendable {
  /// The themes as typed, in order, without `#`, each once.
  public var themes: [ThemePath]
  /// 1 to 3 stars; nil where none was typed.
  public var stars: Int?

  /// Makes a tail.
  public init(themes: [ThemePath] = [], stars: Int? = nil) {
    self.themes = themes
    self.stars = stars
  }

  /// Whether nothing was typed.
  public var isEmpty: Bool { themes.isEmpty && stars == nil }
}
