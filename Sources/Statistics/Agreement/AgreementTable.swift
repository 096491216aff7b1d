/// How far two coders agree on what each unit is, from a square table of counts: rows the first
/// coder's categories, columns the second's.
///
/// Only units that both coded are in it. Always print the number of units and percent agreement
/// beside any coefficient: where nearly everything is of one category kappa is low however well
/// they agree.
public struct AgreementTable: Equatable, Sendable {
  /// How much two categories differ, for categories in an order.
  public enum Weights: Equatable, Sendable {
    /// Same or not.
    case none
    /// By the steps between them.
    case linear
    /// By the square of the steps between them.
    case quadratic
  }

  /// The counts.
  public let counts: [[Int]]

  /// A table of counts; nil where it is not square or a count is negative.
  public init?(_ counts: [[Int]]) {
    guard counts.allSatisfy({ $0.count == counts.count && $0.allSatisfy { $0 >= 0 } })
    else { return nil }
    self.counts = counts
  }

  /// How many units both coded: the base.
  public var units: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// Units on which both agree, of all that both coded.
  public var agreement: Share {
    Share(
      counts.indices.reduce(0) { $0 + counts[$1][$1] },
      of: units,
      whereEmpty: .nothingCodedTwice
    )
  }

  /// The agreement that chance alone would give; undefined without units.
  public var expected: Figure<Double> { disagreement(.none).map { 1 - $0.expected } }

  /// Cohen's kappa, 1 − observed ÷ expected disagreement; weighted for ordered categories.
  ///
  /// Undefined without units, and where both used one and the same category. Cohen 1960, 1968.
  public func kappa(_ weights: Weights = .none) -> Figure<Double> {
    switch disagreement(weights) {
    case .undefined(let reason): .undefined(reason)
    case .value(let disagreement):
      disagreement.expected > 0
        ? .value(1 - disagreement.observed / disagreement.expected) : .undefined(.oneCategory)
    }
  }

  private struct Disagreement: Equatable {
    var observed = 0.0
    var expected = 0.0
  }

  private func disagreement(_ weights: Weights) -> Figure<Disagreement> {
    guard units > 0 else { return .undefined(.nothingCodedTwice) }
    let total = Double(units)
    let rows = counts.map { Double($0.reduce(0, +)) / total }
    let columns = counts.indices.map { column in
      Double(counts.reduce(0) { $0 + $1[column] }) / total
    }
    var sum = Disagreement()
    for row in counts.indices {
      for column in counts.indices {
        let weight = weight(weights, abs(row - column))
        sum.observed += weight * Double(counts[row][column]) / total
        sum.expected += weight * rows[row] * columns[column]
      }
    }
    return .value(sum)
  }

  private func weight(_ weights: Weights, _ steps: Int) -> Double {
    switch weights {
    case .none: steps == 0 ? 0 : 1
    case .linear: Double(steps)
    case .quadratic: Double(steps * steps)
    }
  }
}
