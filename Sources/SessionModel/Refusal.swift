public import Vocabulary

/// Why a fact is not admissible: facts only, the words for them are the shell's.
public enum Refusal: Error, Equatable, Sendable {
  case alreadyStarted
  case notStarted
  case alreadyPaused
  case notPaused
  case alreadyWrapped
  case noPerson(MemberID)
  case noConcept(ConceptID)
  case noItem(ItemNumber, last: Int)
  case itemDropped(ItemNumber)
  /// Tags, stars and marks belong to reactions; this item is something else.
  case notAReaction(ItemNumber)
  /// The item has it already, or has it not: nothing would change.
  case nothingChanges(ItemNumber)
  case numberOutOfPlace(expected: Int, found: Int)
  case nameless
  case codeTaken(String, by: MemberID)
  case seatTaken(Int, by: MemberID)
  case seatOutOfRange(Int)
  case alreadyPresent(MemberID)
  case notPresent(MemberID)
  case conceptCodeTaken(String, by: ConceptID)
  case alreadyOnTable(ConceptID)
  case nothingOnTable
  case noGuide
  case noSection(Int, count: Int)
  case noTheme(ThemePath)
  case themeExists(ThemePath)
  case themeCodeTaken(String)
  case themeCircle(ThemePath, into: ThemePath)
  case sameTheme(ThemePath)
  case roundIsOpen(RoundNumber)
  case noRoundOpen
  /// Hands and answers of members cannot be told apart in one round.
  case handsAndAnswers(RoundNumber)
  case notOnScale(Answer, Scale)
  case staffDoNotAnswer(MemberID)
  case scaleTooSmall
  case countOutOfRange(Int)
  /// Two columns of imported answers have one name.
  case columnTwice(String)
  /// A column of imported answers is longer or shorter than the answers.
  case unequalColumn(String, expected: Int, found: Int)
  /// An import holds what happens in the room only.
  case cannotBeImported
  case nothingSaid
  case staffHaveNoSentiment
  case starsOutOfRange(Int)
  case intensityOutOfRange(Int)
  case nothingToUndo
  case nothingToRedo
  case notStanding(event: Int)
}
