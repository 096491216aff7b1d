/// How much each level of an attribute adds to the mean rating of a product that has it.
///
/// Effects-coded least squares on the mean ratings of profiles: the part-worths of an attribute add
/// up to 0, and its importance is their range over the sum of all ranges.
public struct Conjoint: Equatable, Sendable {
  /// A level with what it adds.
  public struct PartWorth: Equatable, Sendable {
    /// The level.
    public let level: String
    /// What it adds, in points of the rating.
    public let worth: Double
  }

  /// The mean over all levels alike.
  public let intercept: Double
  /// The part-worths of each attribute, its levels in the order in which they were met.
  public let partWorths: [[PartWorth]]

  /// Estimates the part-worths; each profile has one level of each attribute, and a mean rating.
  ///
  /// Undefined for fewer profiles than there is to estimate, and where levels always go together.
  public static func estimate(
    profiles: [[String]],
    ratings: [Double]
  ) -> Figure<Conjoint> {
    guard let width = profiles.first?.count, profiles.allSatisfy({ $0.count == width }),
      profiles.count == ratings.count
    else { return .undefined(.tooFewCases) }
    let levels = (0..<width).map { attribute in
      profiles.reduce(into: [String]()) { levels, profile in
        if !levels.contains(profile[attribute]) { levels.append(profile[attribute]) }
      }
    }
    let rows = profiles.map { profile -> [Double] in
      zip(profile, levels).reduce([1]) { $0 + Self.effects($1.0, $1.1) }
    }
    guard let size = rows.first?.count, rows.count >= size
    else { return .undefined(.tooFewCases) }
    let normal = (0..<size).map { one in
      (0..<size).map { other in rows.reduce(0.0) { $0 + $1[one] * $1[other] } }
    }
    let right = (0..<size).map { one in
      zip(rows, ratings).reduce(0.0) { $0 + $1.0[one] * $1.1 }
    }
    guard let solution = LinearSystem.solve(normal, right)
    else { return .undefined(.columnsDependent) }
    return .value(Conjoint(solution, levels))
  }

  /// The share of each attribute in all ranges; undefined where nothing makes a difference.
  public var importances: Figure<[Double]> {
    let ranges = partWorths.map { worths in
      (worths.map(\.worth).max() ?? 0) - (worths.map(\.worth).min() ?? 0)
    }
    let sum = ranges.reduce(0, +)
    return sum > 0 ? .value(ranges.map { $0 / sum }) : .undefined(.nothingVaries)
  }

  private static func effects(_ level: String, _ levels: [String]) -> [Double] {
    levels.dropLast().map { $0 == level ? 1 : level == levels.last ? -1 : 0 }
  }

  private init(_ solution: [Double], _ levels: [[String]]) {
    intercept = solution[0]
    var next = 1
    partWorths = levels.map { levels in
      let worths = levels.dropLast().map { level in
        defer { next += 1 }
        return PartWorth(level: level, worth: solution[next])
      }
      guard let last = levels.last else { return worths }
      return worths + [PartWorth(level: last, worth: -worths.reduce(0) { $0 + $1.worth })]
    }
  }
}
