/// Who computes what each oracle file expects.
enum OracleBook {
  /// Computes a case; nil where nobody knows how.
  typealias Handler = @Sendable (OracleCase) throws -> [String: OracleValue]?

  static let handlers: [String: Handler] = [
    "agreement_kappa": kappa,
    "agreement_multitag": multipleTags,
    "benchmarks": benchmarks,
    "ces": effort,
    "complaint_times": complaintTimes,
    "concept_test": conceptTest,
    "csat": satisfaction,
    "data_slices": dataSlices,
    "distributions": distributions,
    "framework_matrix": frameworkMatrix,
    "importance_performance": importancePerformance,
    "kano": kano,
    "key_drivers": keyDrivers,
    "krippendorff_alpha": alpha,
    "krueger": krueger,
    "nps": netPromoterScores,
    "paired_comparison": pairedComparison,
    "promises": promises,
    "proportion_intervals": proportionIntervals,
    "saturation": saturation,
    "talk_balance": talkBalance,
    "verbal_scale": verbalScale,
  ]

  /// Input that must be refused.
  static let refused: [String: OracleValue] = ["accepted": .truth(false)]
}
