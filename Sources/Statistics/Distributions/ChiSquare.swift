/// The chi-square distribution; also the regularised incomplete gamma function.
public struct ChiSquare: Equatable, Sendable {
  /// Degrees of freedom.
  public let degrees: Double

  /// The distribution with so many degrees of freedom, more than 0.
  public init(degrees: Double) {
    precondition(degrees > 0, "degrees of freedom are positive")
    self.degrees = degrees
  }

  /// P(X ≤ x).
  public func below(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    let (shape, half) = (degrees / 2, x / 2)
    return half < shape + 1 ? Self.series(shape, half) : 1 - Self.fraction(shape, half)
  }

  /// P(X ≥ x), exact far out.
  public func above(_ x: Double) -> Double {
    guard x > 0 else { return 1 }
    let (shape, half) = (degrees / 2, x / 2)
    return half < shape + 1 ? 1 - Self.series(shape, half) : Self.fraction(shape, half)
  }

  /// The x with P(X ≤ x) = p; 0 for 0 and less, ∞ for 1 and more.
  public func quantile(_ p: Double) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return .infinity }
    return MonotoneRoot(function: below, slope: density)
      .root(of: p, upTo: .greatestFiniteMagnitude / 4, startingAt: degrees)
  }

  private func density(_ x: Double) -> Double {
    let shape = degrees / 2
    return Libm.exp((shape - 1) * Libm.log(x / 2) - x / 2 - Libm.logGamma(shape)) / 2
  }

  private static func front(_ shape: Double, _ x: Double) -> Double {
    Libm.exp(shape * Libm.log(x) - x - Libm.logGamma(shape))
  }

  private static func series(_ shape: Double, _ x: Double) -> Double {
    var (term, sum, step) = (1 / shape, 1 / shape, shape)
    for _ in 0..<20_000 {
      step += 1
      term *= x / step
      sum += term
      if term < sum * 1e-17 { break }
    }
    return min(1, sum * front(shape, x))
  }

  private static func fraction(_ shape: Double, _ x: Double) -> Double {
    var b = x + 1 - shape
    var c = 1e300
    var d = 1 / b
    var result = d
    for step in 1...20_000 {
      let a = -Double(step) * (Double(step) - shape)
      b += 2
      d = 1 / (a * d + b)
      c = b + a / c
      result *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return min(1, result * front(shape, x))
  }
}
