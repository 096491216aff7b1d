import Statistics
import Testing

extension OracleBook {
  static func pairedComparison(_ worked: OracleCase) throws -> [String: OracleValue]? {
    if worked.input["ballots"] != .null { return try ballots(worked) }
    switch worked.id {
    case "salad_rank_counts": return try rankCounts(try worked.text("file"))
    case "tea_conjoint_aggregate": return try conjoint(try worked.text("file"))
    default: break
    }
    let items = try worked.list("items").compactMap(\.text)
    var pairs = try #require(PairedPreferences(wins: try matrix(worked.input["wins"])))
    for (row, counts) in try matrix(worked.input["ties"]).enumerated() {
      for (column, count) in counts.enumerated() where column > row {
        pairs.addTie(row, column, times: count)
      }
    }
    let hasPrior = worked.input["prior_half_wins_each_way"].whole == 1
    let model = BradleyTerry(pairs, prior: hasPrior ? .halfAWin : .none)
    return [
      "strengths": OracleValue(model.strengths), "log_vs_last": OracleValue(model.logarithms),
      "wins": OracleValue(pairs.totalWins), "copeland": OracleValue(pairs.copeland),
      "rank": model.ranking.value.map { OracleValue($0.map { items[$0] }) } ?? .null,
    ]
  }

  private static func matrix(_ value: OracleValue) throws -> [[Int]] {
    try (value.list ?? []).map { row in
      try #require(row.list).map { try #require($0.whole) }
    }
  }

  private static func ballots(_ worked: OracleCase) throws -> [String: OracleValue] {
    let items = try worked.list("items").compactMap(\.text)
    let ballots = try worked.list("ballots").map { ballot in
      let names = try #require(ballot["ranking"].list).compactMap(\.text)
      return Rankings.Ballot(
        names.compactMap(items.firstIndex),
        count: try #require(ballot["count"].whole)
      )
    }
    let rankings = try #require(Rankings(count: items.count, ballots))
    let pairs = rankings.pairs
    let borda = rankings.rankCounts.borda
    let pairwise = items.indices.map { row in
      OracleValue(items.indices.map { pairs.wins(of: row, over: $0) })
    }
    return [
      "borda": OracleValue(borda), "copeland": OracleValue(pairs.copeland),
      "pairwise": .list(pairwise),
      "borda_order": OracleValue(
        items.indices.sorted { borda[$0] > borda[$1] }.map { items[$0] }
      ),
      "condorcet_winner": OracleValue(pairs.winnerOfAll.map { items[$0] }),
    ]
  }

  private static func rankCounts(_ path: String) throws -> [String: OracleValue] {
    let rows = try PlainTable(path).rows.map { $0.dropFirst().compactMap { Int($0) } }
    let counts = try #require(RankCounts(rows))
    return [
      "mean_rank": OracleValue(counts.meanRanks),
      "borda_k_minus_rank": OracleValue(counts.borda),
      "kendall_W": OracleValue(counts.concordance),
      "friedman_chi2": OracleValue(counts.friedman),
      "friedman_p": OracleValue(counts.friedmanP),
    ]
  }

  private static func conjoint(_ path: String) throws -> [String: OracleValue] {
    let table = try PlainTable(path)
    let attributes = ["price", "variety", "kind", "aroma"]
    let columns = try attributes.map(table.column)
    let sums = try table.column("rating_sum").compactMap { Double($0) }
    let counts = try table.column("n").compactMap { Double($0) }
    let estimate = Conjoint.estimate(
      profiles: table.rows.indices.map { row in columns.map { $0[row] } },
      ratings: zip(sums, counts).map { $0 / $1 }
    )
    let model = try #require(estimate.value)
    let worths = model.partWorths.map { worths in
      OracleValue(Dictionary(uniqueKeysWithValues: worths.map { ($0.level, $0.worth) }))
    }
    let importances = try #require(model.importances.value).map { 100 * $0 }
    return [
      "intercept": OracleValue(model.intercept),
      "part_worths": .map(Dictionary(uniqueKeysWithValues: zip(attributes, worths))),
      "importance_pct": OracleValue(
        Dictionary(uniqueKeysWithValues: zip(attributes, importances))
      ),
    ]
  }

  static func kano(_ worked: OracleCase) throws -> [String: OracleValue]? {
    if worked.input["functional"] != .null {
      let category = KanoCategory(
        ifPresent: try #require(KanoAnswer(rawValue: try worked.text("functional"))),
        ifAbsent: try #require(KanoAnswer(rawValue: try worked.text("dysfunctional")))
      )
      return ["category": OracleValue(letter(category))]
    }
    if let counts = worked.input["counts"].map {
      var byCategory: [KanoCategory: Int] = [:]
      for category in KanoCategory.allCases {
        byCategory[category] = counts[letter(category)]?.whole
      }
      return figures(KanoCounts(byCategory, missing: try worked.whole("missing")))
    }
    let table = try PlainTable(try worked.text("file"))
    var features: [String: KanoCounts] = [:]
    for row in table.rows {
      features[row[1], default: KanoCounts()]
        .add(ifPresent: KanoAnswer(rawValue: row[2]), ifAbsent: KanoAnswer(rawValue: row[3]))
    }
    return ["features": .map(features.mapValues { .map(figures($0)) })]
  }

  static func letter(_ category: KanoCategory) -> String {
    switch category {
    case .mustBe: "M"
    case .oneDimensional: "O"
    case .attractive: "A"
    case .indifferent: "I"
    case .reverse: "R"
    case .questionable: "Q"
    }
  }

  static func figures(_ counts: KanoCounts) -> [String: OracleValue] {
    let byLetter = KanoCategory.allCases.map { (letter($0), counts[$0]) }
    return [
      "n": OracleValue(counts.base), "denominator": OracleValue(counts.weighed),
      "better": OracleValue(counts.better), "worse": OracleValue(counts.worse),
      "category": OracleValue(counts.category.value.map(letter)),
      "category_strength": OracleValue(counts.categoryStrength),
      "total_strength": OracleValue(counts.totalStrength), "tie": OracleValue(counts.isTied),
      "counts": OracleValue(Dictionary(uniqueKeysWithValues: byLetter)),
      "missing": OracleValue(counts.missing),
    ]
  }
}
