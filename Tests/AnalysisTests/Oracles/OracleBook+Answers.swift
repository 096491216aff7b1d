import SessionModel
import Statistics
import Testing
import Vocabulary

@testable import Analysis

extension OracleBook {
  static func satisfaction(_ worked: OracleCase) throws -> [String: OracleValue]? {
    let target = try worked.whole("target")
    guard let path = worked.input["file"].text else {
      return satisfaction(of: try worked.wholes("answers"), target: target)
    }
    let table = try PlainTable(path)
    let answers = try table.column(try worked.text("column")).map { Int($0) }
    var computed = satisfaction(of: answers, target: target)
    for attribute in ["age", "gender"] {
      let groups = Dictionary(grouping: zip(try table.column(attribute), answers), by: \.0)
      computed["by_\(attribute)"] = .map(
        groups.mapValues { .map(satisfaction(of: $0.map(\.1), target: target)) }
      )
    }
    return computed
  }

  private static func satisfaction(
    of answers: [Int?],
    target: Int
  ) -> [String: OracleValue] {
    let top = target > 5 ? 10 : 5
    let opening = RoundOpening(round: RoundNumber(1), measure: .csat, scale: .range(1, top))
    let figures = RoundFigures(opening: opening, answers: answers.map { $0.map(Answer.number) })
    let spread = figures.spread
    let satisfied = Satisfaction(spread, target: target, top: top).satisfied
    let distribution = figures.distribution.map { ("\($0.answer)", OracleValue($0.count)) }
    return [
      "n": OracleValue(figures.answered), "missing": OracleValue(figures.declined),
      "met": OracleValue(satisfied.count), "share": OracleValue(satisfied.fraction),
      "wilson": OracleValue(satisfied.wilson()), "mean": OracleValue(spread.mean),
      "sd": OracleValue(spread.standardDeviation),
      "t_interval": OracleValue(spread.meanInterval()),
      "distribution": .map(Dictionary(uniqueKeysWithValues: distribution)),
    ]
  }

  static func effort(_ worked: OracleCase) throws -> [String: OracleValue]? {
    let entries = try worked.list("answers")
    if entries.contains(where: { $0.map != nil }) {
      let versions = Set(entries.compactMap { $0["version"].text })
      return try CustomerEffort.version(of: versions.sorted().map(version)) == nil ? refused : nil
    }
    let version = try version(try worked.text("version"))
    let answers = entries.compactMap(\.whole)
    guard answers.allSatisfy(version.scale.contains) else { return refused }
    let (spread, effort) = (Spread(answers), CustomerEffort(Spread(answers), version: version))
    return [
      "n": OracleValue(effort.easy.base), "mean": OracleValue(spread.mean),
      "low_effort_share": OracleValue(effort.easy.fraction),
      "easy_share_5_7": OracleValue(effort.easy.fraction),
      "high_effort_share": OracleValue(effort.hard.fraction),
      "net_6_7_minus_1_3": OracleValue(effort.net.value?.score.value),
      "direction": OracleValue(version.isLowGood ? "lower is better" : "higher is better"),
    ]
  }

  private static func version(_ name: String) throws -> CustomerEffort.Version {
    switch name {
    case "1.0": .first
    case "2.0": .second
    default: try #require(nil)
    }
  }

  static func conceptTest(_ worked: OracleCase) throws -> [String: OracleValue]? {
    if worked.input["likes"] != .null {
      let balance = LikeDislikeBalance(
        likes: try worked.whole("likes"),
        dislikes: try worked.whole("dislikes")
      )
      return ["balance": OracleValue(balance.balance), "base": OracleValue(balance.base)]
    }
    let counts = try worked.wholes("counts").compactMap(\.self)
    let top = counts.count
    let spread = Spread(counted: counts.enumerated().map { (top - $0.offset, $0.element) })
    let boxes = Boxes(spread, low: 1, high: top)
    let weights = worked.input["weights"].list?.compactMap(\.number) ?? []
    return [
      "n": OracleValue(spread.count), "top_box": OracleValue(boxes.top.fraction),
      "top_2_box": OracleValue(boxes.topTwo.value?.fraction.value),
      "bottom_2_box": OracleValue(boxes.bottomTwo.value?.fraction.value),
      "top_2_wilson": boxes.topTwo.value.map { OracleValue($0.wilson()) } ?? .null,
      "mean": OracleValue(spread.mean), "sd": OracleValue(spread.standardDeviation),
      "calibrated_intent": OracleValue(
        spread.calibrated { weights.indices.contains(top - $0) ? weights[top - $0] : 0 }
      ),
    ]
  }

  static func verbalScale(_ worked: OracleCase) throws -> [String: OracleValue]? {
    let (count, base) = (try worked.whole("n"), try worked.whole("N"))
    let words: String? = VerbalAmount(count, of: base).map {
      switch $0 {
      case .nobody: "none"
      case .theOnlyOne: "the only member"
      case .all: "all"
      case .one: "one"
      case .almostAll: "almost all"
      case .most: "most"
      case .aboutHalf: "about half"
      case .some: "some"
      case .aFew: "a few"
      }
    }
    return [
      "words": OracleValue(words),
      "text": OracleValue(words.map { "\($0) (\(count) of \(base))" }),
    ]
  }
}
