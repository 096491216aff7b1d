public import SessionModel
public import Statistics
public import Vocabulary

/// One round of a measure, counted.
///
/// The base is the answers with a value, hands included. No answer and not asked are outside it
/// and are counted apart. 0 is a value.
public struct RoundFigures: Equatable, Sendable {
  /// What was put to the group.
  public let opening: RoundOpening
  /// Answers by value, from the top of the scale; values that nobody gave included on scales of
  /// whole numbers with up to 21 steps and in choices.
  public let distribution: [TallyCount]
  /// Answers with a value.
  public let answered: Int
  /// Members who were asked and gave none (`.`).
  public let declined: Int
  /// The values given, where they are whole numbers.
  public let spread: Spread
  /// The figures of the measure's own kind.
  public let kind: Kind

  /// The figures that a measure has besides its distribution.
  public enum Kind: Equatable, Sendable {
    /// Customer satisfaction.
    case satisfaction(Satisfaction)
    /// Likelihood to recommend.
    case recommendation(NetPromoterScore)
    /// Effort.
    case effort(CustomerEffort)
    /// Purchase intent.
    case intent(Boxes)
    /// A rating: the spread is all there is.
    case rating
    /// A choice: the distribution is all there is.
    case choice
    /// The measure on a scale that it is not defined on: the spread is all there is.
    case otherScale
  }

  /// Counts a round; answers by staff are left out.
  ///
  /// Not public: what of a round may be shown is ``ShownRound``'s to decide.
  init(_ round: Round, in state: SessionState) {
    let members = round.answers.filter { state.person($0.member)?.role == .member }
    self.init(
      opening: round.opening,
      answers: members.map(\.answer) + (round.imported?.answers ?? []),
      hands: round.tally
    )
  }

  /// Counts answers as they came; nil is no answer.
  public init(opening: RoundOpening, answers: [Answer?], hands: [TallyCount] = []) {
    var counts: [Answer: Int] = [:]
    for case let answer? in answers { counts[answer, default: 0] += 1 }
    // A document may claim any number of hands; sums must not run over.
    for hand in hands {
      counts[hand.answer, default: 0] += min(max(0, hand.count), 1_000_000_000)
    }
    self.opening = opening
    declined = answers.count { $0 == nil }
    distribution = Self.inOrder(counts, opening.scale)
    answered = counts.values.reduce(0, +)
    spread = Spread(counts)
    kind = Self.kind(opening, spread)
  }

  /// The ends of the scale, on whatever scale of whole numbers; undefined for choices.
  public var boxes: Figure<Boxes> {
    guard case .range(let low, let high) = opening.scale else { return .undefined(.otherScale) }
    return .value(Boxes(spread, low: low, high: high))
  }

  /// The t interval of the mean, clamped to the scale; undefined below two answers.
  public var meanInterval: Figure<Interval> {
    guard case .range(let low, let high) = opening.scale, low <= high
    else { return .undefined(.otherScale) }
    return spread.meanInterval().map { $0.clamped(to: Double(low)...Double(high)) }
  }

  private static func inOrder(_ counts: [Answer: Int], _ scale: Scale) -> [TallyCount] {
    switch scale {
    case .options(let options):
      return options.map { TallyCount(answer: .option($0), count: counts[.option($0)] ?? 0) }
    case .range(let low, let high):
      let values = counts.keys.compactMap { answer -> Int? in
        if case .number(let value) = answer { value } else { nil }
      }
      // Bounds first: the width of a scale of any two numbers may overflow.
      let isShort = low > -1_000_000 && high < 1_000_000 && high - low <= 20
      let shown = isShort ? Array((low...max(low, high)).reversed()) : values.sorted(by: >)
      return shown.map { TallyCount(answer: .number($0), count: counts[.number($0)] ?? 0) }
    }
  }

  private static func kind(_ opening: RoundOpening, _ spread: Spread) -> Kind {
    switch (opening.measure, opening.scale) {
    case (.poll, _), (.kano, _), (.kanoWithout, _), (_, .options): .choice
    case (.rating, _): .rating
    case (.csat, .range(let low, let high)):
      .satisfaction(
        opening.target.map { Satisfaction(spread, target: $0, top: high) }
          ?? Satisfaction(spread, low: low, high: high)
      )
    case (.nps, .range(0, 10)), (.nps, .range(1, 10)): .recommendation(NetPromoterScore(spread))
    case (.ces, .range(1, 7)): .effort(CustomerEffort(spread, version: .second))
    case (.ces1, .range(1, 5)): .effort(CustomerEffort(spread, version: .first))
    case (.intent, .range(let low, let high)): .intent(Boxes(spread, low: low, high: high))
    case (.nps, _), (.ces, _), (.ces1, _): .otherScale
    }
  }
}

extension Spread {
  /// The whole numbers among counted answers.
  public init(_ counts: [Answer: Int]) {
    self.init(
      counted: counts.compactMap { answer, count in
        if case .number(let value) = answer { (value, count) } else { nil }
      }
    )
  }
}
