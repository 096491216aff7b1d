/// How two columns of numbers go together, over the cases that have both.
public struct Correlation: Equatable, Sendable {
  private let pairs: [Pair]

  private struct Pair: Equatable {
    var x: Double
    var y: Double
  }

  /// Pairs two columns; cases with either missing are left out, as is what is longer in one.
  public init(_ x: [Double?], _ y: [Double?]) {
    pairs = zip(x, y).compactMap { x, y in
      guard let x, let y else { return nil }
      return Pair(x: x, y: y)
    }
  }

  /// How many cases have both: the base.
  public var count: Int { pairs.count }

  /// Pearson's r; undefined below three cases and where a column does not vary.
  public var pearson: Figure<Double> { Self.pearson(pairs) }

  /// Spearman's ρ, Pearson's r of the ranks, equal values sharing theirs; undefined as that is.
  public var spearman: Figure<Double> {
    let (x, y) = (Self.ranks(pairs.map(\.x)), Self.ranks(pairs.map(\.y)))
    return Self.pearson(zip(x, y).map { Pair(x: $0, y: $1) })
  }

  private static func pearson(_ pairs: [Pair]) -> Figure<Double> {
    guard pairs.count >= 3 else { return .undefined(.tooFewCases) }
    let count = Double(pairs.count)
    let mean = (
      pairs.reduce(0) { $0 + $1.x } / count, pairs.reduce(0) { $0 + $1.y } / count
    )
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for pair in pairs {
      let (x, y) = (pair.x - mean.0, pair.y - mean.1)
      xx += x * x
      yy += y * y
      xy += x * y
    }
    guard xx > 0, yy > 0 else { return .undefined(.nothingVaries) }
    return .value(min(1, max(-1, xy / (xx.squareRoot() * yy.squareRoot()))))
  }

  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for place in start...end { ranks[order[place]] = Double(start + end) / 2 + 1 }
      start = end + 1
    }
    return ranks
  }
}
