/// Two independent shares, such as those of two segments.
///
/// Shares of the same people at two times are not independent: see ``PairedShares``.
public struct SharesComparison: Equatable, Sendable {
  /// How the p value came about.
  public enum Method: Equatable, Sendable {
    /// The N − 1 chi-square test. Campbell 2007.
    case chiSquare
    /// Fisher's exact test, as an expected count is below 1.
    case fisher
    /// All or none in both: there is no difference to test.
    case noDifference
  }

  /// The one.
  public let first: Share
  /// The other.
  public let second: Share

  /// Compares two shares of different people.
  public init(_ first: Share, _ second: Share) {
    self.first = first
    self.second = second
  }

  /// Which test applies; undefined where either has no base.
  public var method: Figure<Method> {
    defined { table in
      table.hits == 0 || table.hits == table.total
        ? .noDifference : table.smallestExpected < 1 ? .fisher : .chiSquare
    }
  }

  /// The first share less the second; undefined where either has no base.
  public var difference: Figure<Double> { defined { $0.difference } }

  /// z of the N − 1 test, Pearson's z·√((N − 1) ÷ N); 0 where there is no difference.
  public var z: Figure<Double> {
    defined { $0.pearsonZ * (($0.total - 1) / $0.total).squareRoot() }
  }

  /// z² of the N − 1 test, on one degree of freedom.
  public var chiSquare: Figure<Double> { z.map { $0 * $0 } }

  /// The two-sided p value by ``method``; undefined where either share has no base.
  public var p: Figure<Double> {
    switch method {
    case .undefined(let reason): .undefined(reason)
    case .value(.noDifference): .value(1)
    case .value(.fisher): fisherP
    case .value(.chiSquare): z.map(Normal.twoSided)
    }
  }

  /// The p value of Fisher's exact test: all tables as unlikely as this one or more.
  public var fisherP: Figure<Double> {
    defined { table in
      let (bases, hits) = ((first.base, second.base), first.count + second.count)
      func probability(_ inFirst: Int) -> Double {
        Libm.exp(
          Libm.logChoose(bases.0, inFirst) + Libm.logChoose(bases.1, hits - inFirst)
            - Libm.logChoose(bases.0 + bases.1, hits)
        )
      }
      let limit = probability(first.count) * (1 + 1e-7)
      let possible = max(0, hits - bases.1)...min(hits, bases.0)
      return min(1, possible.reduce(0) { $0 + (probability($1) <= limit ? probability($1) : 0) })
    }
  }

  /// The smallest of the four counts that would be expected without a difference.
  public var smallestExpected: Figure<Double> { defined { $0.smallestExpected } }

  /// The middle of ``differenceInterval(z:)``: the difference with z²÷4 added on each side.
  public func adjustedDifference(z: Double = Interval.z95) -> Figure<Double> {
    defined { _ in adjusted(first, z).share - adjusted(second, z).share }
  }

  /// The interval of the difference, clamped to ±1.
  ///
  /// After Agresti & Caffo 2000.
  public func differenceInterval(z: Double = Interval.z95) -> Figure<Interval> {
    defined { _ in
      let (one, other) = (adjusted(first, z), adjusted(second, z))
      let margin = z * (one.variance + other.variance).squareRoot()
      let center = one.share - other.share
      return Interval(low: center - margin, high: center + margin).clamped(to: -1...1)
    }
  }

  private func adjusted(_ share: Share, _ z: Double) -> (share: Double, variance: Double) {
    let base = Double(share.base) + z * z / 2
    let value = (Double(share.count) + z * z / 4) / base
    return (value, value * (1 - value) / base)
  }

  private func defined<Value>(_ compute: (FourCounts) -> Value) -> Figure<Value> {
    switch (first.fraction, second.fraction) {
    case (.undefined(let reason), _), (_, .undefined(let reason)): .undefined(reason)
    case (.value, .value): .value(compute(FourCounts(first, second)))
    }
  }
}

/// Two shares that have a base, as numbers.
private struct FourCounts {
  let bases: (Double, Double)
  let hits: Double
  let difference: Double

  init(_ first: Share, _ second: Share) {
    bases = (Double(first.base), Double(second.base))
    hits = Double(first.count + second.count)
    difference = Double(first.count) / bases.0 - Double(second.count) / bases.1
  }

  var total: Double { bases.0 + bases.1 }

  var pearsonZ: Double {
    let pooled = hits / total
    let variance = pooled * (1 - pooled) * (1 / bases.0 + 1 / bases.1)
    return variance > 0 ? difference / variance.squareRoot() : 0
  }

  var smallestExpected: Double { min(bases.0, bases.1) * min(hits, total - hits) / total }
}
