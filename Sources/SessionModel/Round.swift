public import Vocabulary

/// One putting of a measure to the group, as the events have made it.
public struct Round: Equatable, Sendable {
  /// What was asked.
  public let opening: RoundOpening
  /// When it was opened.
  public let opened: SessionClock
  /// The latest answer of each member who was recorded, in the order of first answering.
  public internal(set) var answers: [GivenAnswer] = []
  /// A show of hands, summed by value, in the order of first counting.
  public internal(set) var tally: [TallyCount] = []
  /// Whether it is over.
  public internal(set) var isClosed = false
  /// The answers of people who are no members, where the round came from elsewhere; its answers
  /// and hands are then empty.
  public let imported: ImportedAnswers?

  init(opening: RoundOpening, opened: SessionClock) {
    self.opening = opening
    self.opened = opened
    imported = nil
  }

  /// A round that was over when it came.
  init(opening: RoundOpening, opened: SessionClock, imported: ImportedAnswers) {
    self.opening = opening
    self.opened = opened
    self.imported = imported.fitting(opening.scale)
    isClosed = true
  }

  /// Takes answers and hands; values that the scale does not have count for nothing.
  mutating func take(_ given: [GivenAnswer], tally counted: [TallyCount]) {
    for answer in given where answer.answer.map(opening.scale.contains) ?? true {
      if let index = answers.firstIndex(where: { $0.member == answer.member }) {
        answers[index] = answer
      } else {
        answers.append(answer)
      }
    }
    for hands in counted where hands.count >= 0 && opening.scale.contains(hands.answer) {
      if let index = tally.firstIndex(where: { $0.answer == hands.answer }) {
        tally[index].count = tally[index].count.addingWithinBounds(hands.count)
      } else {
        tally.append(hands)
      }
    }
  }

  /// What a member answered: nil where nothing was recorded, an answer without value where the
  /// member gave none.
  public func answer(of member: MemberID) -> GivenAnswer? {
    answers.first { $0.member == member }
  }
}
