/// Complete rankings of the same things by several people.
public struct Rankings: Equatable, Sendable {
  /// One ranking, from the best, and how many gave it.
  public struct Ballot: Equatable, Sendable {
    /// The places of the things, the best first.
    public let order: [Int]
    /// How many people ranked them so.
    public let count: Int

    /// A ranking that so many gave.
    public init(_ order: [Int], count: Int = 1) {
      self.order = order
      self.count = count
    }
  }

  /// How many things are ranked.
  public let count: Int
  /// The ballots.
  public let ballots: [Ballot]

  /// Rankings of so many things; nil where a ballot does not rank each of them once: ballots that
  /// leave something out are refused.
  public init?(count: Int, _ ballots: [Ballot]) {
    guard count >= 0,
      ballots.allSatisfy({ $0.count >= 0 && $0.order.sorted() == Array(0..<count) })
    else { return nil }
    self.count = count
    self.ballots = ballots
  }

  /// Each ranking as comparisons of all its pairs.
  public var pairs: PairedPreferences {
    var pairs = PairedPreferences(count: count)
    for ballot in ballots {
      for (place, winner) in ballot.order.enumerated() {
        for loser in ballot.order[(place + 1)...] {
          pairs.add(winner, over: loser, times: ballot.count)
        }
      }
    }
    return pairs
  }

  /// How often each thing got each rank.
  public var rankCounts: RankCounts {
    var counts = Array(repeating: Array(repeating: 0, count: count), count: count)
    for ballot in ballots {
      for (place, thing) in ballot.order.enumerated() { counts[thing][place] += ballot.count }
    }
    return RankCounts(checked: counts)
  }
}

/// How often each of k things got each of the ranks 1 to k.
public struct RankCounts: Equatable, Sendable {
  /// One row a thing, one column a rank, the best rank first.
  public let counts: [[Int]]
  /// How many rankings.
  public let rankings: Int

  /// Counts by thing and rank; nil where things were not ranked equally often, or ranks not given
  /// equally often, as they are without ties.
  public init?(_ counts: [[Int]]) {
    let sums = counts.map { $0.reduce(0, +) }
    let byRank = counts.indices.map { rank in
      counts.reduce(0) { $0 + ($1.indices.contains(rank) ? $1[rank] : 0) }
    }
    guard counts.allSatisfy({ $0.count == counts.count && $0.allSatisfy { $0 >= 0 } }),
      (sums + byRank).allSatisfy({ $0 == sums[0] })
    else { return nil }
    self.init(checked: counts)
  }

  init(checked counts: [[Int]]) {
    self.counts = counts
    rankings = counts.first?.reduce(0, +) ?? 0
  }

  /// Borda's count: k − rank, summed over the rankings.
  public var borda: [Int] {
    counts.map { row in
      row.enumerated().reduce(0) { $0 + (counts.count - 1 - $1.offset) * $1.element }
    }
  }

  /// The mean rank of each, 1 for the best; undefined without rankings.
  public var meanRanks: Figure<[Double]> {
    guard rankings > 0 else { return .undefined(.noAnswers) }
    return .value(rankSums.map { $0 / Double(rankings) })
  }

  /// Kendall's W, 12·S ÷ (m²(k³ − k)): 1 where all rank alike, 0 where they cancel each other.
  ///
  /// Undefined below two rankings or two things.
  public var concordance: Figure<Double> {
    guard rankings > 1, counts.count > 1 else { return .undefined(.tooFewCases) }
    let (people, things) = (Double(rankings), Double(counts.count))
    let mean = people * (things + 1) / 2
    let spread = rankSums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return .value(12 * spread / (people * people * (things * things * things - things)))
  }

  /// Friedman's chi-square, m(k − 1)·W, on k − 1 degrees of freedom.
  public var friedman: Figure<Double> {
    concordance.map { $0 * Double(rankings) * Double(counts.count - 1) }
  }

  /// Its p value; an approximation that needs more than a few rankings.
  public var friedmanP: Figure<Double> {
    friedman.map { ChiSquare(degrees: Double(counts.count - 1)).above($0) }
  }

  private var rankSums: [Double] {
    counts.map { row in
      row.enumerated().reduce(0.0) { $0 + Double($1.offset + 1) * Double($1.element) }
    }
  }
}
