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

  mutating func take(_ given: [GivenAnswer], tally counted: [TallyCount]) {
    for answer in given {
      if let index = answers.firstIndex(where: { $0.member == answer.member }) {
        answers[index] = answer
      } else {
        answers.append(answer)
      }
    }
    for count in counted {
      if let index = tally.firstIndex(where: { $0.answer == count.answer }) {
        tally[index].count += count.count
      } else {
        tally.append(count)
      }
    }
  }

  /// What a member answered: nil where nothing was recorded, an answer without value where the
  /// member gave none.
  public func answer(of member: MemberID) -> GivenAnswer? {
    answers.first { $0.member == member }
  }

  /// How often each value was given, hands included, in the order of the scale from its top;
  /// values that nobody gave are left out.
  public var distribution: [TallyCount] {
    var counts: [Answer: Int] = [:]
    for given in answers {
      if let answer = given.answer { counts[answer, default: 0] += 1 }
    }
    for hands in tally { counts[hands.answer, default: 0] += hands.count }
    return counts.map { TallyCount(answer: $0.key, count: $0.value) }
      .sorted { position($0.answer) < position($1.answer) }
  }

  /// How many answers with a value there are, hands included.
  public var answered: Int {
    answers.count { $0.answer != nil } + tally.reduce(0) { $0 + $1.count }
  }

  private func position(_ answer: Answer) -> Int {
    switch (answer, opening.scale) {
    case (.number(let value), _): -value
    case (.option(let option), .options(let options)): options.firstIndex(of: option) ?? .max
    case (.option, .range): .max
    }
  }
}
