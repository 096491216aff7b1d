/// A share against a fixed one, by exact binomial tails with half the weight on what was seen.
///
/// A norm carries its source, date and base.
public struct ShareAgainstNorm: Equatable, Sendable {
  /// What was seen.
  public let share: Share
  /// What it is held against, from 0 to 1.
  public let norm: Double

  /// Holds a share against a norm.
  public init(_ share: Share, norm: Double) {
    self.share = share
    self.norm = norm
  }

  /// The share less the norm; undefined where the share has no base.
  public var difference: Figure<Double> { share.fraction.map { $0 - norm } }

  /// How likely so many or more would be, were the norm true: P(X > x) + ½P(X = x).
  public var upperMidP: Figure<Double> {
    share.defined { binomial.atLeast(share.count + 1) + half }
  }

  /// How likely so many or fewer would be: P(X < x) + ½P(X = x).
  public var lowerMidP: Figure<Double> {
    share.defined { binomial.atMost(share.count - 1) + half }
  }

  /// Twice the smaller tail, at most 1.
  public var p: Figure<Double> {
    Statistics.defined(upperMidP, lowerMidP) { min(1, 2 * min($0, $1)) }
  }

  private var binomial: Binomial { Binomial(trials: share.base, probability: norm) }
  private var half: Double { binomial.exactly(share.count) / 2 }
}

/// A mean against a fixed one: the one-sample t test.
public struct MeanAgainstNorm: Equatable, Sendable {
  /// What was answered.
  public let spread: Spread
  /// What its mean is held against.
  public let norm: Double

  /// Holds a mean against a norm.
  public init(_ spread: Spread, norm: Double) {
    self.spread = spread
    self.norm = norm
  }

  /// The mean less the norm; undefined without answers.
  public var difference: Figure<Double> { spread.mean.map { $0 - norm } }

  /// Answers less one.
  public var degrees: Int { spread.count - 1 }

  /// (mean − norm) ÷ (sd ÷ √n); undefined below two answers and where all are equal.
  public var t: Figure<Double> {
    guard case .value(let deviation) = spread.standardDeviation else {
      return spread.standardDeviation
    }
    guard deviation > 0 else { return .undefined(.nothingVaries) }
    return difference.map { $0 / (deviation / Double(spread.count).squareRoot()) }
  }

  /// The two-sided p value; undefined where ``t`` is.
  public var p: Figure<Double> { t.map { StudentT(degrees: Double(degrees)).twoSided($0) } }
}
