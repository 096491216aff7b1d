/// The standard normal distribution.
public enum Normal {
  /// P(Z ≤ z).
  public static func below(_ z: Double) -> Double { Libm.erfc(-z / 2.0.squareRoot()) / 2 }

  /// P(Z ≥ z), exact far out where 1 − P(Z ≤ z) has no digits left.
  public static func above(_ z: Double) -> Double { below(-z) }

  /// P(|Z| ≥ |z|).
  public static func twoSided(_ z: Double) -> Double { Libm.erfc(abs(z) / 2.0.squareRoot()) }

  /// The z with P(Z ≤ z) = p; −∞ for 0 and less, ∞ for 1 and more.
  ///
  /// The approximation 26.2.23 of Abramowitz and Stegun, made exact by Halley's steps.
  public static func quantile(_ p: Double) -> Double {
    guard p > 0 else { return -.infinity }
    guard p < 1 else { return .infinity }
    guard p != 0.5 else { return 0 }
    guard p < 0.5 else { return -quantile(1 - p) }
    let t = (-2 * Libm.log(p)).squareRoot()
    let above = 2.515517 + t * (0.802853 + t * 0.010328)
    let below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308))
    var z = above / below - t
    for _ in 0..<4 {
      let excess = (Self.below(z) - p) * (2 * Double.pi).squareRoot() * Libm.exp(z * z / 2)
      z -= excess / (1 + z * excess / 2)
    }
    return z
  }

  /// The z of a two-sided interval: 1.96… for 0.95.
  ///
  /// A level of 0 or less is 0, one of 1 or more ∞.
  public static func z(confidence: Double) -> Double {
    confidence == 0.95 ? Interval.z95 : max(0, -quantile((1 - confidence) / 2))
  }
}
