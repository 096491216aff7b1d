public import Vocabulary

/// A fact with its place and moment: one line of the document, one undo step.
public struct Event: Equatable, Sendable {
  /// Its place, from 1 without gaps.
  public var number: Int
  /// When the first key of its line was pressed: what people say is over before it is typed.
  public var at: Instant
  /// When on the session clock it was said, where a stamp was given.
  public var said: SessionClock?
  /// Who typed it, where it was not the session's facilitator.
  public var author: String?
  /// What happened.
  public var fact: Fact

  /// Makes an event.
  public init(
    number: Int,
    at: Instant,
    said: SessionClock? = nil,
    author: String? = nil,
    fact: Fact
  ) {
    self.number = number
    self.at = at
    self.said = said
    self.author = author
    self.fact = fact
  }
}

/// What can happen in a session.
///
/// The cases are the event types of `docs/FORMAT.md`, in its order; ``EventKind`` has their names.
public enum Fact: Equatable, Sendable {
  case sessionStarted
  case sessionPaused
  case sessionResumed
  case sessionWrapped
  case memberAdded(MemberAddition)
  case memberChanged(MemberChange)
  case memberArrived([MemberID])
  case memberLeft([MemberID])
  case conceptAdded(ConceptAddition)
  case conceptPresented(ConceptID)
  case conceptWithdrawn(ConceptID)
  case guideSet(Guide)
  /// The section, from 1.
  case sectionEntered(Int)
  case sectionExtended(section: Int, seconds: Int)
  case reactionRecorded(ItemNumber, ItemContent)
  case cueRecorded(ItemNumber, ItemContent)
  case probeRecorded(ItemNumber, ItemContent)
  case noteRecorded(ItemNumber, ItemContent)
  case topicParked(ItemNumber, ItemContent)
  /// The item now says this; what it said before stays in the document.
  case itemAmended(ItemNumber, ItemContent)
  /// More words, themes or stars for an item: only these parts of the content are used.
  case itemExtended(ItemNumber, ItemContent)
  case itemDropped(ItemNumber)
  case reactionThemed(ItemNumber, themes: [ThemePath], stars: Int?)
  case reactionUnthemed(ItemNumber, themes: [ThemePath])
  /// 0 stars takes the star away.
  case reactionStarred(ItemNumber, stars: Int)
  case reactionMarked(ItemNumber, intensity: Int?, isSpecific: Bool?)
  case themeAdded(ThemeAddition)
  case themeDescribed(ThemePath, description: String)
  case themeRenamed(from: ThemePath, to: ThemePath)
  case themeMerged(from: ThemePath, into: ThemePath)
  case recorderSynced(SessionClock)
  case roundOpened(RoundOpening)
  case roundAnswered(RoundNumber, answers: [GivenAnswer], tally: [TallyCount])
  case roundClosed(RoundNumber)
  /// A closed round of answers by people who are no members of the session.
  indirect case answersImported(RoundOpening, ImportedAnswers)
  /// What came in from a file of another program.
  indirect case imported(ImportedMaterial)
  case promiseMade(PromiseMade)
  case debriefRecorded(String)
  /// The numbers of the events that are taken back.
  case undone([Int])
  /// The numbers of the events that stand again.
  case redone([Int])
  /// An event type of a newer program: kept in the document, skipped by the fold.
  case unknown(type: String)
}
