/// Agreement of more than two raters, each unit rated by equally many.
///
/// From counts by unit and category. Fleiss 1971.
public struct FleissKappa: Equatable, Sendable {
  /// How many raters put each unit (row) into each category (column).
  public let counts: [[Int]]
  /// How many raters each unit had.
  public let raters: Int

  /// Counts by unit and category; nil where units had a different number of raters, fewer than
  /// two, or a count is negative.
  public init?(_ counts: [[Int]]) {
    let raters = counts.first?.reduce(0, +) ?? 0
    guard raters >= 2,
      counts.allSatisfy({ row in
        row.count == counts[0].count && row.allSatisfy { $0 >= 0 } && row.reduce(0, +) == raters
      })
    else { return nil }
    self.counts = counts
    self.raters = raters
  }

  /// Units on which all raters agree, of all units.
  public var unanimous: Share {
    Share(counts.count { $0.contains(raters) }, of: counts.count, whereEmpty: .nothingCodedTwice)
  }

  /// Fleiss' kappa; undefined where everybody used one category.
  public var kappa: Figure<Double> {
    let (units, raters) = (Double(counts.count), Double(raters))
    let observed = counts.reduce(0.0) { sum, row in
      sum + row.reduce(0.0) { $0 + Double($1) * (Double($1) - 1) } / (raters * (raters - 1))
    }
    let chance = counts[0].indices.reduce(0.0) { sum, category in
      let share = counts.reduce(0.0) { $0 + Double($1[category]) } / (units * raters)
      return sum + share * share
    }
    let used = counts[0].indices.filter { category in counts.contains { $0[category] > 0 } }
    guard used.count > 1 else { return .undefined(.oneCategory) }
    return .value((observed / units - chance) / (1 - chance))
  }

  /// The same ratings as units with values, for ``KrippendorffAlpha``.
  public var units: [[Int]] {
    counts.map { row in
      row.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    }
  }
}
