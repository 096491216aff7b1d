/// How many see a feature in which way.
public struct KanoCounts: Equatable, Sendable {
  // In the order in which ties are decided: must-be first.
  private var counts = [Int](repeating: 0, count: KanoCategory.allCases.count)
  /// People with one answer or none: outside every base.
  public private(set) var missing = 0

  /// Nobody yet.
  public init() {}

  /// These counts; a negative one is taken for none.
  public init(_ counts: [KanoCategory: Int], missing: Int = 0) {
    for (place, category) in KanoCategory.allCases.enumerated() {
      self.counts[place] = max(0, counts[category] ?? 0)
    }
    self.missing = max(0, missing)
  }

  /// Adds somebody's two answers; with either missing they are outside the base.
  public mutating func add(ifPresent: KanoAnswer?, ifAbsent: KanoAnswer?) {
    guard let ifPresent, let ifAbsent else {
      missing += 1
      return
    }
    let category = KanoCategory(ifPresent: ifPresent, ifAbsent: ifAbsent)
    for (place, one) in KanoCategory.allCases.enumerated() where one == category {
      counts[place] += 1
    }
  }

  /// How many see it so.
  public subscript(category: KanoCategory) -> Int {
    KanoCategory.allCases.firstIndex(of: category).map { counts[$0] } ?? 0
  }

  /// Everybody with both answers: the base of the category and of the strengths.
  public var base: Int { counts.reduce(0, +) }

  /// Those who see it as attractive, one-dimensional, must-be or indifferent: the base of
  /// ``better`` and ``worse``.
  public var weighed: Int {
    self[.attractive] + self[.oneDimensional] + self[.mustBe] + self[.indifferent]
  }

  /// CS+, (A + O) ÷ (A + O + M + I): how much having it would please, from 0 to 1.
  ///
  /// Undefined where nobody's answers can be weighed.
  public var better: Figure<Double> {
    weighedShare(self[.attractive] + self[.oneDimensional])
  }

  /// CS−, −(O + M) ÷ (A + O + M + I): how much lacking it would displease, from −1 to 0.
  public var worse: Figure<Double> {
    weighedShare(self[.oneDimensional] + self[.mustBe]).map { $0 == 0 ? 0 : -$0 }
  }

  /// What most see in it; of equals the one that weighs more, in the order M, O, A, I, R, Q.
  ///
  /// Undefined without complete answers.
  public var category: Figure<KanoCategory> {
    guard base > 0, let most = counts.max() else { return .undefined(.noAnswers) }
    let category = zip(KanoCategory.allCases, counts).first { $0.1 == most }?.0
    return category.map(Figure.value) ?? .undefined(.noAnswers)
  }

  /// Whether another category has as many.
  public var isTied: Bool { base > 0 && counts.count { $0 == counts.max() } > 1 }

  /// (most − second most) ÷ n: how clear the category is.
  public var categoryStrength: Figure<Double> {
    let ordered = counts.sorted(by: >)
    return share(ordered[0] - ordered[1])
  }

  /// (A + O + M) ÷ n: how much the feature matters at all.
  public var totalStrength: Figure<Double> {
    share(self[.attractive] + self[.oneDimensional] + self[.mustBe])
  }

  /// Whether the first two categories really differ: the exact two-sided binomial test.
  ///
  /// Their counts are held against a half each. Undefined without complete answers.
  public var leadP: Figure<Double> {
    let ordered = counts.sorted(by: >)
    guard base > 0 else { return .undefined(.noAnswers) }
    return PairedShares(lost: ordered[0], won: ordered[1]).exactP
  }

  private func share(_ count: Int) -> Figure<Double> {
    Share(count, of: base, whereEmpty: .noAnswers).fraction
  }

  private func weighedShare(_ count: Int) -> Figure<Double> {
    let reason: UndefinedReason = base > 0 ? .nothingToWeigh : .noAnswers
    return Share(count, of: weighed, whereEmpty: reason).fraction
  }
}
