/// Who computes what each oracle file expects.
enum OracleBook {
  /// Computes a case; nil where nobody knows how.
  typealias Handler = @Sendable (OracleCase) throws -> [String: OracleValue]?

  static let handlers: [String: Handler] = [
    "ces": effort,
    "concept_test": conceptTest,
    "csat": satisfaction,
    "data_slices": dataSlices,
    "distributions": distributions,
    "framework_matrix": frameworkMatrix,
    "krueger": krueger,
    "nps": netPromoterScores,
    "proportion_intervals": proportionIntervals,
    "talk_balance": talkBalance,
    "verbal_scale": verbalScale,
  ]

  /// Input that must be refused.
  static let refused: [String: OracleValue] = ["accepted": .truth(false)]
}
