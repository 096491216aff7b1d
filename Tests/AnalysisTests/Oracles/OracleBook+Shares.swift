import Testing
import Vocabulary

@testable import Statistics

extension OracleBook {
  static func distributions(_ worked: OracleCase) throws -> [String: OracleValue]? {
    switch worked.input["fn"].text {
    case "normal_quantile":
      return ["value": OracleValue(Normal.quantile(try worked.number("p")))]
    case "normal_cdf":
      let z = try worked.number("z")
      return [
        "value": OracleValue(Normal.below(z)), "two_sided_p": OracleValue(Normal.twoSided(z)),
      ]
    case "t_quantile":
      let t = StudentT(degrees: try worked.number("df"))
      return ["value": OracleValue(t.quantile(try worked.number("p")))]
    case "t_two_sided_p":
      let t = StudentT(degrees: try worked.number("df"))
      return ["value": OracleValue(t.twoSided(try worked.number("t")))]
    case "chi2_sf":
      let chiSquare = ChiSquare(degrees: try worked.number("df"))
      return ["value": OracleValue(chiSquare.above(try worked.number("x")))]
    case "binomial":
      let k = try worked.whole("k")
      let binomial = Binomial(trials: try worked.whole("n"), probability: try worked.number("p"))
      return [
        "pmf": OracleValue(binomial.exactly(k)), "cdf": OracleValue(binomial.atMost(k)),
      ]
    case "beta_quantile":
      let beta = Beta(try worked.number("a"), try worked.number("b"))
      return ["value": OracleValue(beta.quantile(try worked.number("p")))]
    default: return nil
    }
  }

  static func proportionIntervals(_ worked: OracleCase) throws -> [String: OracleValue]? {
    let (count, base) = (try worked.whole("x"), try worked.whole("n"))
    let confidence = try worked.number("confidence")
    let z = Normal.z(confidence: confidence)
    let share = Share(count, of: base, whereEmpty: .noAnswers)
    let raw = share.unclampedAgrestiCoull(z: z)
    let computed: [String: OracleValue] = [
      "share": OracleValue(share.fraction), "wilson": OracleValue(share.wilson(z: z)),
      "agresti_coull": OracleValue(share.agrestiCoull(z: z)),
      "agresti_coull_raw": OracleValue(raw),
      "agresti_coull_centre": OracleValue(raw.map { ($0.low + $0.high) / 2 }),
      "clopper_pearson": OracleValue(share.clopperPearson(confidence: confidence)),
    ]
    let isRefused = share.wilson(z: z) == .undefined(.countOutsideBase)
    return isRefused ? refused : computed
  }

  static func netPromoterScores(_ worked: OracleCase) throws -> [String: OracleValue]? {
    if worked.input["promoters"] != .null {
      return scores(
        NetPromoterScore(
          promoters: try worked.whole("promoters"),
          passives: try worked.whole("passives"),
          detractors: try worked.whole("detractors")
        )
      )
    }
    if worked.input["answers"] != .null { return scores(of: try worked.wholes("answers")) }
    if let path = worked.input["file"].text {
      let table = try PlainTable(path)
      let answers = try table.column(try worked.text("column")).map { Int($0) }
      guard let segment = worked.input["segment"].text else { return scores(of: answers) }
      let groups = Dictionary(grouping: zip(try table.column(segment), answers), by: \.0)
      return groups.mapValues { .map(scores(of: $0.map(\.1))) }
    }
    let answer = worked.input["answer"]
    let word = answer.text ?? answer.whole.map { "\($0)" } ?? answer.number.map { "\($0)" }
    let accepted = Scale.range(0, 10).answer(try #require(word))
    return accepted == nil ? refused : ["accepted": .truth(true)]
  }

  private static func scores(of answers: [Int?]) -> [String: OracleValue] {
    let given = answers.compactMap(\.self)
    let score = NetPromoterScore(Spread(given))
    return scores(score).merging(["missing": OracleValue(answers.count - given.count)]) { $1 }
  }

  private static func scores(_ score: NetPromoterScore) -> [String: OracleValue] {
    let net = score.net
    let error = net.standardError.value ?? 0
    let plain = net.score.map {
      Interval(low: $0 - Interval.z95 * error, high: $0 + Interval.z95 * error)
    }
    return [
      "n": OracleValue(score.base), "promoters": OracleValue(score.promoters),
      "passives": OracleValue(score.passives), "detractors": OracleValue(score.detractors),
      "nps": OracleValue(net.score), "se": OracleValue(net.standardError),
      "wald": OracleValue(plain), "adjusted_centre": OracleValue(net.adjustedCenter),
      "adjusted_se": OracleValue(net.adjustedError), "adjusted_ci": OracleValue(net.interval()),
      "adjusted_ci_unclamped": OracleValue(net.unclampedInterval()),
    ]
  }
}
