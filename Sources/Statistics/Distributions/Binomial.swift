/// How often something of a given probability comes true in so many trials.
public struct Binomial: Equatable, Sendable {
  /// How many trials.
  public let trials: Int
  /// The probability of each.
  public let probability: Double

  /// The distribution; a probability beyond 0 and 1 is taken for the nearer of them.
  public init(trials: Int, probability: Double) {
    self.trials = max(0, trials)
    self.probability = min(max(probability, 0), 1)
  }

  /// P(X = k).
  public func exactly(_ k: Int) -> Double {
    guard k >= 0, k <= trials else { return 0 }
    // 0 · ln 0 is 0 here.
    if probability == 0 { return k == 0 ? 1 : 0 }
    if probability == 1 { return k == trials ? 1 : 0 }
    return Libm.exp(
      Libm.logChoose(trials, k) + Double(k) * Libm.log(probability)
        + Double(trials - k) * Libm.log1p(-probability)
    )
  }

  /// P(X ≤ k).
  public func atMost(_ k: Int) -> Double {
    guard k >= 0 else { return 0 }
    guard k < trials else { return 1 }
    return Beta(Double(k) + 1, Double(trials - k)).above(probability)
  }

  /// P(X ≥ k).
  public func atLeast(_ k: Int) -> Double {
    guard k > 0 else { return 1 }
    guard k <= trials else { return 0 }
    return Beta(Double(k), Double(trials - k) + 1).below(probability)
  }

  /// The smallest k with P(X ≤ k) ≥ p.
  public func quantile(_ p: Double) -> Int {
    var (low, high) = (0, trials)
    while low < high {
      let middle = low + (high - low) / 2
      if atMost(middle) >= p { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
