import Testing

@testable import Statistics

extension OracleBook {
  static func benchmarks(_ worked: OracleCase) throws -> [String: OracleValue]? {
    let input = worked.input
    if input["x1"] != .null { return try twoShares(worked) }
    if input["yes_no"] != .null {
      let paired = PairedShares(lost: try worked.whole("yes_no"), won: try worked.whole("no_yes"))
      return [
        "discordant": OracleValue(paired.changed), "exact_p": OracleValue(paired.exactP),
        "mid_p": OracleValue(paired.midP),
      ]
    }
    if input["b"] != .null { return try twoScores(worked) }
    if input["a"] != .null {
      let (net, norm) = (try score(worked, "a"), try worked.number("norm"))
      return [
        "nps": OracleValue(net.score), "z": OracleValue(net.z(against: norm)),
        "p": OracleValue(net.p(against: norm)),
      ]
    }
    if input["x"] != .null { return try againstNorm(worked) }
    if input["scores"] != .null {
      let scores = Spread(try worked.wholes("scores").compactMap(\.self))
      let test = MeanAgainstNorm(scores, norm: try worked.number("norm"))
      return [
        "mean": OracleValue(scores.mean), "difference": OracleValue(test.difference),
        "t": OracleValue(test.t), "df": OracleValue(test.degrees), "p": OracleValue(test.p),
      ]
    }
    guard input["rows"] != .null else { return nil }
    let rows = try worked.list("rows").map { row in
      Attainment(
        try #require(row["value"].number),
        target: row["target"].number,
        direction: row["direction"].text == "more" ? .more : .less
      )
    }
    return [
      "attainment": .list(rows.map { OracleValue($0.share) }),
      "met": .list(rows.map { $0.isMet.value.map { OracleValue($0) } ?? .null }),
    ]
  }

  private static func twoShares(_ worked: OracleCase) throws -> [String: OracleValue] {
    let first = Share(try worked.whole("x1"), of: try worked.whole("n1"), whereEmpty: .noAnswers)
    let second = Share(try worked.whole("x2"), of: try worked.whole("n2"), whereEmpty: .noAnswers)
    let test = SharesComparison(first, second)
    let isDefined = test.method.value != nil
    let pearson = test.z.map { z in
      let total = Double(first.base + second.base)
      return z / ((total - 1) / total).squareRoot()
    }
    let method =
      switch test.method {
      case .undefined: "undefined"
      case .value(.chiSquare): "n_minus_1"
      case .value(.fisher): "fisher"
      case .value(.noDifference): "no difference"
      }
    return [
      "p1": isDefined ? OracleValue(first.fraction) : .null,
      "p2": isDefined ? OracleValue(second.fraction) : .null,
      "diff": OracleValue(test.difference), "method": OracleValue(method),
      "adjusted_diff": OracleValue(test.adjustedDifference()),
      "adjusted_diff_ci": OracleValue(test.differenceInterval()),
      "pearson_z": OracleValue(pearson), "z": OracleValue(test.z),
      "chi2": OracleValue(test.chiSquare), "p_n_minus_1": OracleValue(test.z.map(Normal.twoSided)),
      "fisher_p": OracleValue(test.fisherP), "min_expected": OracleValue(test.smallestExpected),
      "p": OracleValue(test.p),
    ]
  }

  private static func score(_ worked: OracleCase, _ key: String) throws -> NetScore {
    let counts = try worked.wholes(key).compactMap(\.self)
    return NetPromoterScore(
      promoters: counts[0],
      passives: counts[1],
      detractors: counts[2]
    ).net
  }

  private static func twoScores(_ worked: OracleCase) throws -> [String: OracleValue] {
    let test = ScoresComparison(try score(worked, "a"), try score(worked, "b"))
    return [
      "difference": OracleValue(test.difference),
      "adjusted_difference": OracleValue(test.adjustedDifference),
      "se": OracleValue(test.standardError), "z": OracleValue(test.z), "p": OracleValue(test.p),
      "adjusted_ci": OracleValue(test.interval()),
    ]
  }

  private static func againstNorm(_ worked: OracleCase) throws -> [String: OracleValue] {
    let share = Share(try worked.whole("x"), of: try worked.whole("n"), whereEmpty: .noAnswers)
    let test = ShareAgainstNorm(share, norm: try worked.number("norm"))
    return [
      "share": OracleValue(share.fraction), "difference": OracleValue(test.difference),
      "upper_mid_p": OracleValue(test.upperMidP), "lower_mid_p": OracleValue(test.lowerMidP),
      "two_sided_mid_p": OracleValue(test.p), "wilson": OracleValue(share.wilson()),
    ]
  }
}
