/// Student's t distribution.
public struct StudentT: Equatable, Sendable {
  /// Degrees of freedom.
  public let degrees: Double

  /// The distribution with so many degrees of freedom, more than 0.
  public init(degrees: Double) {
    precondition(degrees > 0, "degrees of freedom are positive")
    self.degrees = degrees
  }

  /// P(|T| ≥ |t|).
  public func twoSided(_ t: Double) -> Double {
    let square = t * t
    guard square.isFinite else { return t.isNaN ? .nan : 0 }
    return square < degrees
      ? Beta(0.5, degrees / 2).above(square / (degrees + square))
      : Beta(degrees / 2, 0.5).below(degrees / (degrees + square))
  }

  /// P(T ≤ t).
  public func below(_ t: Double) -> Double {
    let tail = twoSided(t) / 2
    return t < 0 ? tail : 1 - tail
  }

  /// P(T ≥ t), exact far out.
  public func above(_ t: Double) -> Double { below(-t) }

  /// The t with P(T ≤ t) = p; −∞ for 0 and less, ∞ for 1 and more.
  public func quantile(_ p: Double) -> Double {
    guard p > 0 else { return -.infinity }
    guard p < 1 else { return .infinity }
    let tail = min(p, 1 - p)
    let size: Double
    if tail < 0.25 {
      let x = Beta(degrees / 2, 0.5).quantile(2 * tail)
      size = (degrees * (1 - x) / x).squareRoot()
    } else {
      let x = Beta(0.5, degrees / 2).quantile(1 - 2 * tail)
      size = (degrees * x / (1 - x)).squareRoot()
    }
    return p < 0.5 ? -size : size
  }
}
