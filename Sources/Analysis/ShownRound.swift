public import SessionModel
import Vocabulary

/// What of a round may be shown now: the one place that decides it.
///
/// A private round that is still open shows only how many were heard; any other shows everything.
/// Whoever shows a round asks here, as figures of a round are made nowhere else.
public struct ShownRound: Equatable, Sendable {
  /// What was put to the group.
  public let opening: RoundOpening
  /// Whether the round is over.
  public let isClosed: Bool
  /// How many members were heard, with a value or without, hands included.
  public let heard: Int
  /// Members who were present when the round was opened and of whom nothing was recorded.
  ///
  /// They are missing, apart from those who gave no answer. Hands are nobody's in particular, so
  /// each counts for one of them.
  public let notRecorded: Int
  /// Its figures; nil while the answers are private.
  public let figures: RoundFigures?

  /// What may be shown of a round.
  public init(_ round: Round, in state: SessionState) {
    opening = round.opening
    isClosed = round.isClosed
    let figures = RoundFigures(round, in: state)
    heard = figures.answered + figures.declined
    // Who answered elsewhere was nobody in the room, so nobody in the room is missing.
    guard round.imported == nil else {
      notRecorded = 0
      self.figures = figures
      return
    }
    let recorded = Set(round.answers.map(\.member))
    let missing = state.members.count {
      $0.isPresent(at: round.opened) && !recorded.contains($0.id)
    }
    let hands = round.tally.reduce(0) { min($0 + max(0, min($1.count, missing)), missing) }
    notRecorded = missing - hands
    self.figures = round.isClosed || !round.opening.isPrivate ? figures : nil
  }

  /// All rounds of a session, in order of opening.
  public static func all(_ state: SessionState) -> [ShownRound] {
    state.rounds.map { ShownRound($0, in: state) }
  }
}
