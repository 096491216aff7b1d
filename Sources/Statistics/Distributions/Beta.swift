/// The beta distribution with two positive shapes; also the regularised incomplete beta function.
public struct Beta: Equatable, Sendable {
  /// The first shape.
  public let a: Double
  /// The second shape.
  public let b: Double

  /// The distribution of two positive shapes.
  public init(_ a: Double, _ b: Double) {
    precondition(a > 0 && b > 0, "shapes of a beta distribution are positive")
    self.a = a
    self.b = b
  }

  /// P(X ≤ x).
  ///
  /// The continued fraction by Lentz's method, on the side on which it converges fast.
  public func below(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    return x <= a / (a + b)
      ? Self.lower(x, 1 - x, a, b) : 1 - Self.lower(1 - x, x, b, a)
  }

  /// P(X ≥ x).
  public func above(_ x: Double) -> Double {
    guard x > 0 else { return 1 }
    guard x < 1 else { return 0 }
    return x <= a / (a + b)
      ? 1 - Self.lower(x, 1 - x, a, b) : Self.lower(1 - x, x, b, a)
  }

  /// The x with P(X ≤ x) = p; 0 for 0 and less, 1 for 1 and more.
  public func quantile(_ p: Double) -> Double {
    guard p > 0 else { return 0 }
    guard p < 1 else { return 1 }
    return MonotoneRoot(function: below, slope: density)
      .root(of: p, upTo: 1, startingAt: a / (a + b))
  }

  private func density(_ x: Double) -> Double {
    Libm.exp(
      (a - 1) * Libm.log(x) + (b - 1) * Libm.log1p(-x)
        - Libm.logGamma(a) - Libm.logGamma(b) + Libm.logGamma(a + b)
    )
  }

  private static func lower(_ x: Double, _ rest: Double, _ a: Double, _ b: Double) -> Double {
    let front = Libm.exp(
      a * Libm.log(x) + b * Libm.log(rest)
        + Libm.logGamma(a + b) - Libm.logGamma(a) - Libm.logGamma(b)
    )
    return min(1, front * fraction(x, a, b) / a)
  }

  private static func fraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    func kept(_ value: Double) -> Double { abs(value) < 1e-300 ? 1e-300 : value }
    var c = 1.0
    var d = 1 / kept(1 - (a + b) * x / (a + 1))
    var result = d
    for step in 1...20_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / kept(1 + even * d)
      c = kept(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / kept(1 + odd * d)
      c = kept(1 + odd / c)
      result *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return result
  }
}
