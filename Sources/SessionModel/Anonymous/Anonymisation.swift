public import Vocabulary

/// What became of taking the names out of a session.
public enum Anonymisation: Sendable {
  /// No name is left.
  case ready(AnonymousSession)
  /// Nothing is given out until each of these words is kept or masked.
  case undecided([DoubtfulWord])
}

/// A session without names, and what leads back to them.
public struct AnonymousSession: Sendable {
  /// The same session: every item, clock and figure, and no name.
  public let state: SessionState
  /// Who is who, to be kept apart.
  public let key: PseudonymKey
  /// Decisions about words that the session does not have, as they were given: a slip in a word
  /// that was to be masked would otherwise let it through unseen.
  public let unusedDecisions: [String]
}

/// A word that may be a name, with all its places.
public struct DoubtfulWord: Equatable, Sendable {
  /// Why a word cannot be settled without a person.
  public enum Reason: Equatable, Sendable {
    /// The name of somebody is also a word, or is written like one: `may`, `Will`.
    case alsoAWord
    /// A name with another ending: `Annas`, `Άννας`.
    case otherEnding
    /// A name inside writing that has no blanks between words.
    case insideWriting
    /// A name that is no word at all: one letter, a digit, a sign.
    case noWord
    /// An address for electronic mail, a telephone number, a link, or a name in a network.
    case contact
    /// The organisation that somebody is said to belong to.
    case organisation
    /// Who sees to a promise and is not among the people of the session.
    case owner
    /// A name that was to be replaced and still stands: the session is not given out.
    case survived
  }

  /// The word, folded, as a decision may name it.
  public let word: String
  /// Why it is doubtful.
  public let reason: Reason
  /// What it becomes where it is masked: `M1`, or ``NameDecisions/hidden``.
  public let becomes: String
  /// Where it stands, in the order of the document; what is undone, dropped or rewritten is left
  /// out, as there it is masked without asking.
  public let places: [DoubtfulPlace]

  /// Makes a doubtful word.
  public init(word: String, reason: Reason, becomes: String, places: [DoubtfulPlace]) {
    self.word = word
    self.reason = reason
    self.becomes = becomes
    self.places = places
  }
}

/// One place of a doubtful word.
public struct DoubtfulPlace: Equatable, Sendable {
  /// In which text.
  public let place: TextPlace
  /// The word as it is spelled there.
  public let spelling: String
  /// The word with up to three words before and behind it, as spelled.
  public let context: String

  /// Makes a place.
  public init(place: TextPlace, spelling: String, context: String) {
    self.place = place
    self.spelling = spelling
    self.context = context
  }
}

/// Where a text stands in a session.
public enum TextPlace: Hashable, Sendable {
  /// The name of the session, also that of its file.
  case session
  case title
  case objective
  case panel
  /// A property of a person.
  case person(MemberID)
  case concept(ConceptID)
  /// The section of the guide, from 1.
  case guideSection(Int)
  case theme(String)
  case item(ItemNumber)
  case round(RoundNumber)
  /// What was promised or remarked at the end, by the number of its event.
  case event(Int)
}
