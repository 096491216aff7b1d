import SessionModel
public import Statistics
import Vocabulary

/// The same question put to different people, compared by the figure of its measure.
public enum MeasureComparison: Equatable, Sendable {
  /// The satisfied, those for whom it was easy, or the two highest values of intent.
  case shares(SharesComparison)
  /// Net scores.
  case scores(ScoresComparison)

  /// The first less the second: of shares from −1 to 1, of scores in points.
  public var difference: Figure<Double> {
    switch self {
    case .shares(let shares): shares.difference
    case .scores(let scores): scores.difference
    }
  }

  /// The interval of the difference.
  public var interval: Figure<Interval> {
    switch self {
    case .shares(let shares): shares.differenceInterval()
    case .scores(let scores): scores.interval()
    }
  }

  /// The two-sided p value.
  public var p: Figure<Double> {
    switch self {
    case .shares(let shares): shares.p
    case .scores(let scores): scores.p
    }
  }

  /// Compares two rounds, or two segments of one, that different people answered.
  ///
  /// Undefined for different questions: another measure, scale or target. The two versions of the
  /// effort score are different questions. Undefined too where the measure has only a distribution.
  public static func between(
    _ first: RoundFigures,
    _ second: RoundFigures
  ) -> Figure<MeasureComparison> {
    guard first.opening.measure == second.opening.measure,
      first.opening.scale == second.opening.scale
    else { return .undefined(.differentQuestions) }
    switch (first.kind, second.kind) {
    case (.satisfaction(let one), .satisfaction(let other)):
      guard one.target == other.target else { return .undefined(.differentQuestions) }
      return .value(.shares(SharesComparison(one.satisfied, other.satisfied)))
    case (.recommendation(let one), .recommendation(let other)):
      return .value(.scores(ScoresComparison(one.net, other.net)))
    case (.effort(let one), .effort(let other)):
      return .value(.shares(SharesComparison(one.easy, other.easy)))
    case (.intent(let one), .intent(let other)):
      guard case .value(let one) = one.topTwo, case .value(let other) = other.topTwo
      else { return .undefined(.shortScale) }
      return .value(.shares(SharesComparison(one, other)))
    case (.satisfaction, _), (.recommendation, _), (.effort, _), (.intent, _), (.rating, _),
      (.choice, _), (.otherScale, _):
      return .undefined(.otherScale)
    }
  }
}
