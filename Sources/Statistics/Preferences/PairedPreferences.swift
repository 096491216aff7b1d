/// What was preferred to what, two at a time.
///
/// Ties count half a win for each; pairs that were skipped are outside every base. Pairs that
/// nobody saw are allowed.
public struct PairedPreferences: Equatable, Sendable {
  /// How many things were compared.
  public let count: Int
  private var wins: [[Int]]
  private var ties: [[Int]]

  /// No comparisons yet of so many things.
  public init(count: Int) {
    self.count = max(0, count)
    wins = Array(repeating: Array(repeating: 0, count: self.count), count: self.count)
    ties = wins
  }

  /// `wins[i][j]` times i was preferred to j; nil where the table is not square or a count is
  /// negative.
  public init?(wins: [[Int]]) {
    guard wins.allSatisfy({ $0.count == wins.count && $0.allSatisfy { $0 >= 0 } })
    else { return nil }
    self.init(count: wins.count)
    for row in 0..<count {
      for column in 0..<count where row != column { self.wins[row][column] = wins[row][column] }
    }
  }

  /// Adds comparisons in which one was preferred to another.
  public mutating func add(_ winner: Int, over loser: Int, times: Int = 1) {
    guard winner != loser else { return }
    wins[winner][loser] += times
  }

  /// Adds comparisons that ended even.
  public mutating func addTie(_ one: Int, _ other: Int, times: Int = 1) {
    guard one != other else { return }
    ties[one][other] += times
    ties[other][one] += times
  }

  /// How often one was preferred to another, ties as half.
  public func wins(of one: Int, over other: Int) -> Double {
    Double(wins[one][other]) + Double(ties[one][other]) / 2
  }

  /// How often two were compared and not skipped.
  public func comparisons(of one: Int, and other: Int) -> Int {
    wins[one][other] + wins[other][one] + ties[one][other]
  }

  /// All wins of each, ties as half.
  public var totalWins: [Double] {
    (0..<count).map { one in (0..<count).reduce(0) { $0 + wins(of: one, over: $1) } }
  }

  /// All comparisons that were not skipped.
  public var totalComparisons: Int {
    (0..<count).reduce(0) { sum, one in
      sum + ((one + 1)..<max(count, one + 1)).reduce(0) { $0 + comparisons(of: one, and: $1) }
    }
  }

  /// Wins of each, ties as half, of the comparisons that it was in; undefined for what nobody
  /// compared.
  public var winShares: [Figure<Double>] {
    (0..<count).map { one in
      let base = (0..<count).reduce(0) { $0 + comparisons(of: one, and: $1) }
      return base > 0 ? .value(totalWins[one] / Double(base)) : .undefined(.neverCompared)
    }
  }

  /// Copeland's count: 1 for every other beaten by a majority, ½ for every pair that is even,
  /// nothing for a pair that nobody saw.
  public var copeland: [Double] {
    (0..<count).map { one in
      (0..<count).reduce(0) { sum, other in
        guard comparisons(of: one, and: other) > 0 else { return sum }
        let (won, lost) = (wins(of: one, over: other), wins(of: other, over: one))
        return sum + (won > lost ? 1 : won == lost ? 0.5 : 0)
      }
    }
  }

  /// The one that beats every other by a majority; nil where there is none.
  public var winnerOfAll: Int? {
    guard count > 1 else { return nil }
    return (0..<count).first { one in
      (0..<count).allSatisfy { $0 == one || wins(of: one, over: $0) > wins(of: $0, over: one) }
    }
  }
}
