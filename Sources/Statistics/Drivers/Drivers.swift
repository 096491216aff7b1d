/// What goes together with an overall score, and how much of it each part accounts for.
///
/// Derived from correlations over complete cases. It says what goes together, never what causes
/// what. Refused on few cases, where everything seems to explain everything.
public struct Drivers: Equatable, Sendable {
  /// The share of the outcome's variance that all drivers account for together.
  public let rSquared: Double
  /// Each driver's share of it, averaged over all orders of entering (LMG, Shapley).
  ///
  /// Lindeman, Merenda & Gold 1980. They add up to R².
  public let lmg: [Double]
  /// Johnson's relative weights (2000), which add up to R² too.
  public let johnson: [Double]

  /// More drivers would take too long: every set of them is a regression.
  public static let most = 12

  /// Below so many complete cases nothing is computed: 30, or ten for each driver.
  public static func casesNeeded(drivers: Int) -> Int { max(30, 10 * drivers) }

  /// Weighs drivers by correlations over so many complete cases; the first row and column of the
  /// matrix are the outcome's.
  ///
  /// Undefined on fewer than ``casesNeeded(drivers:)``, and where ``weigh(published:)`` is.
  public static func weigh(correlations: [[Double]], cases: Int) -> Figure<Drivers> {
    cases >= casesNeeded(drivers: correlations.count - 1)
      ? weigh(published: correlations) : .undefined(.tooFewCases)
  }

  /// Weighs drivers by correlations that somebody else answers for, as a textbook's do.
  ///
  /// Undefined for none or too many drivers, where a column does not vary or is no correlation,
  /// and where drivers say the same together (smallest eigenvalue below 1e-10).
  public static func weigh(published correlations: [[Double]]) -> Figure<Drivers> {
    let count = correlations.count - 1
    guard count >= 1, count <= most else { return .undefined(.tooFewCases) }
    guard
      correlations.allSatisfy({ row in
        row.count == count + 1 && row.allSatisfy { abs($0) <= 1 + 1e-12 }
      })
    else { return .undefined(.nothingVaries) }
    let among = correlations.dropFirst().map { Array($0.dropFirst()) }
    let eigen = SymmetricEigen(among)
    guard (eigen.values.min() ?? 0) >= 1e-10,
      let drivers = Drivers(among, Array(correlations[0].dropFirst()), eigen)
    else { return .undefined(.columnsDependent) }
    return .value(drivers)
  }

  /// Weighs columns of the same length; cases with anything missing are left out.
  public static func weigh(outcome: [Double?], drivers: [[Double?]]) -> DriverAnalysis {
    let columns = [outcome] + drivers
    let complete = outcome.indices.filter { row in
      columns.allSatisfy { $0.indices.contains(row) && $0[row] != nil }
    }
    let kept = columns.map { column in complete.map { column[$0] } }
    var matrix: [[Double]] = []
    for one in kept {
      var row: [Double] = []
      for other in kept {
        guard case .value(let r) = Correlation(one, other).pearson else { break }
        row.append(r)
      }
      matrix.append(row)
    }
    return DriverAnalysis(
      cases: complete.count,
      dropped: outcome.count - complete.count,
      drivers: weigh(correlations: matrix, cases: complete.count)
    )
  }

  /// Shares of R² that add up to 1; undefined where R² is 0.
  public func portions(_ weights: [Double]) -> Figure<[Double]> {
    guard rSquared > 0 else { return .undefined(.nothingVaries) }
    return .value(weights.map { $0 / rSquared })
  }

  private init?(_ among: [[Double]], _ withOutcome: [Double], _ eigen: SymmetricEigen) {
    let count = withOutcome.count
    var explained = [Double](repeating: 0, count: 1 << count)
    for set in 1..<(1 << count) {
      let members = (0..<count).filter { set & (1 << $0) != 0 }
      let right = members.map { withOutcome[$0] }
      let matrix = members.map { row in members.map { among[row][$0] } }
      guard let solution = LinearSystem.solve(matrix, right) else { return nil }
      explained[set] = zip(right, solution).reduce(0) { $0 + $1.0 * $1.1 }
    }
    rSquared = explained[explained.count - 1]
    lmg = Self.averageGains(explained, count)
    johnson = Self.relativeWeights(withOutcome, eigen)
  }

  private static func averageGains(_ explained: [Double], _ count: Int) -> [Double] {
    (0..<count).map { driver in
      var sum = 0.0
      for set in explained.indices where set & (1 << driver) == 0 {
        let others = set.nonzeroBitCount
        // |S|!(k − |S| − 1)! ÷ k!
        let weight = Libm.exp(-Libm.logChoose(count - 1, others)) / Double(count)
        sum += weight * (explained[set | (1 << driver)] - explained[set])
      }
      return max(0, sum)
    }
  }

  private static func relativeWeights(
    _ withOutcome: [Double],
    _ eigen: SymmetricEigen
  ) -> [Double] {
    let places = withOutcome.indices
    func power(_ exponent: (Double) -> Double) -> [[Double]] {
      places.map { row in
        places.map { column in
          places.reduce(0) {
            $0 + eigen.vectors[row][$1] * exponent(eigen.values[$1]) * eigen.vectors[column][$1]
          }
        }
      }
    }
    let root = power { $0.squareRoot() }
    let inverse = power { 1 / $0.squareRoot() }
    let beta = places.map { row in
      places.reduce(0) { $0 + inverse[row][$1] * withOutcome[$1] }
    }
    return places.map { row in
      places.reduce(0) { $0 + root[row][$1] * root[row][$1] * beta[$1] * beta[$1] }
    }
  }
}

/// Drivers with the cases that they were weighed on.
public struct DriverAnalysis: Equatable, Sendable {
  /// Complete cases: the base.
  public let cases: Int
  /// Cases left out because something was missing.
  public let dropped: Int
  /// The weights, or why there are none.
  public let drivers: Figure<Drivers>
}
