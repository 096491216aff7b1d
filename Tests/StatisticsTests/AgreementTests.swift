import Testing

@testable import Statistics

@Suite struct `Agreement of coders` {
  @Test(
    arguments: [
      ([[20, 5], [10, 15]], 0.4), ([[45, 15], [25, 15]], 0.1304), ([[25, 35], [5, 35]], 0.2593),
      ([[118, 5], [2, 0]], -0.0234), ([[75, 1, 4], [5, 4, 1], [0, 0, 10]], 0.6765),
      ([[6, 0], [4, 0]], 0), ([[3, 0], [0, 4]], 1),
    ] as [([[Int]], Double)]
  )
  func `Cohen's kappa`(_ counts: [[Int]], _ kappa: Double) throws {
    #expect(has(try #require(AgreementTable(counts)).kappa(), kappa, 6e-5))
  }

  @Test func `weighted by steps`() throws {
    let vision = try #require(
      AgreementTable([
        [1520, 266, 124, 66], [234, 1512, 432, 78], [117, 362, 1772, 205], [36, 82, 179, 492],
      ])
    )
    #expect(has(vision.kappa(), 0.5954, 6e-5))
    #expect(has(vision.kappa(.linear), 0.6524, 6e-5))
    #expect(has(vision.kappa(.quadratic), 0.7023, 6e-5))
  }

  @Test func `one category is not perfect agreement, and nothing is not a table`() throws {
    let one = try #require(AgreementTable([[10, 0], [0, 0]]))
    #expect(one.kappa() == .undefined(.oneCategory) && one.agreement.fraction == .value(1))
    let none = try #require(AgreementTable([[0, 0], [0, 0]]))
    #expect(none.kappa() == .undefined(.nothingCodedTwice))
    #expect(AgreementTable([[1, 2]]) == nil && AgreementTable([[-1]]) == nil)
  }

  @Test func `Fleiss' kappa wants equally many raters`() throws {
    #expect(FleissKappa([[2, 0], [1, 0]]) == nil && FleissKappa([]) == nil)
    let even = try #require(FleissKappa([[2, 0], [0, 2], [1, 1]]))
    // Observed ⅔, by chance ½.
    #expect(has(even.kappa, 1.0 / 3, 1e-12))
    #expect(even.unanimous.count == 2)
    #expect(try #require(FleissKappa([[3, 0]])).kappa == .undefined(.oneCategory))
  }

  private let coders: [[Double?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ]

  @Test func `Krippendorff's alpha of four coders`() {
    let alpha = KrippendorffAlpha(coders: coders)
    #expect(alpha.pairable == 40 && alpha.unitCount == 11)
    #expect(has(alpha.nominal, 0.743421) && has(alpha.ordinal, 0.815388))
    #expect(has(alpha.interval, 0.849107) && has(alpha.ratio, 0.797403))
  }

  @Test func `may be negative, is 0 on one unit, and undefined on one value`() {
    func nominal(_ first: [Int?], _ second: [Int?]) -> Figure<Double> {
      KrippendorffAlpha(coders: [first, second]).nominal
    }
    #expect(has(nominal([1, 1, 2, 2], [2, 2, 1, 1]), -0.75))
    #expect(nominal([1, nil], [2, nil]) == .value(0))
    #expect(nominal([1, 1], [1, 1]) == .undefined(.oneCategory))
    #expect(nominal([1, nil], [nil, 1]) == .undefined(.nothingCodedTwice))
  }

  @Test func `its interval is the same for the same seed`() throws {
    let alpha = KrippendorffAlpha(coders: coders)
    let interval = alpha.interval(draws: 500, seed: 7) { $0.nominal }
    #expect(interval == alpha.interval(draws: 500, seed: 7) { $0.nominal })
    let bounds = try #require(interval.value)
    #expect(bounds.low < 0.743421 && bounds.high > 0.743421 && bounds.high <= 1)
    let none = KrippendorffAlpha(units: [[1], [2]]).interval(seed: 1) { $0.nominal }
    #expect(none == .undefined(.nothingCodedTwice))
  }

  @Test func `several tags on one unit`() {
    let agreement = TagAgreement(
      [["price", "use"], [], ["price"], nil, ["use"]],
      [["price"], [], ["price"], ["use"], ["use"]]
    )
    #expect(agreement.units.count == 4)
    #expect(agreement.exactMatches.count == 3)
    #expect(has(agreement.meanSimilarity, 0.875))
    let use = agreement.tag("use")
    #expect([use.both, use.onlyFirst, use.onlySecond, use.neither] == [1, 1, 0, 2])
    #expect(has(use.positiveAgreement, 2.0 / 3) && has(use.prevalence.fraction, 3.0 / 8))
    // Price: 1 and ½; use: ¾ and ½. So (0.875 − 0.5) ÷ 0.5.
    #expect(has(agreement.pooledKappa, 0.75))
    #expect(TagAgreement([nil], [["x"]]).pooledKappa == .undefined(.nothingCodedTwice))
    #expect(TagAgreement([nil], [["x"]]).alpha(SetDistance.masi) == .undefined(.nothingCodedTwice))
    #expect(TagAgreement([["x"]], [["x"]]).pooledKappa == .undefined(.oneCategory))
  }

  @Test(
    arguments: [
      (["a", "b"], ["a", "b", "c", "d"], 0.5, 2.0 / 3),
      (["a", "b"], ["b", "c"], 2.0 / 3, 8.0 / 9),
      (["a"], ["b"], 1, 1), (["a"], ["a"], 0, 0), ([], [], 0, 0), ([], ["a"], 1, 1),
    ] as [(Set<String>, Set<String>, Double, Double)]
  )
  func `distances of sets`(
    _ one: Set<String>,
    _ other: Set<String>,
    _ jaccard: Double,
    _ masi: Double
  ) {
    #expect(isNear(SetDistance.jaccard(one, other), jaccard))
    #expect(isNear(SetDistance.masi(one, other), masi))
  }
}

@Suite struct `Over time` {
  private let groups = [
    ["a", "b", "c"], ["a", "d"], ["b", "e", "f"], ["c", "g"], ["a", "h"], ["b", "e"], ["a", "i"],
    ["c", "d"], ["a", "b"], ["h", "g"],
  ]

  @Test func `later groups against the base`() {
    let saturation = Saturation(groups)
    #expect(saturation.base == .value(7) && saturation.themes == 9)
    #expect(saturation.steps.map(\.new) == [1, 1, 1, 0, 0])
    #expect(saturation.saturatedAfter == .value(7))
    let loose = Saturation(groups, plan: Saturation.Plan(base: 4, run: 2, threshold: 0.2))
    #expect(loose.saturatedAfter == .value(4))
    let never = Saturation(groups.prefix(6).map { $0 })
    #expect(never.saturatedAfter == .value(nil))
  }

  @Test func `too few groups or a base of nothing say nothing`() {
    #expect(Saturation(groups.prefix(5).map { $0 }).saturatedAfter == .undefined(.tooFewGroups))
    #expect(Saturation([]).base == .undefined(.tooFewGroups))
    let empty = Saturation([[], [], [], [], ["a"], ["b"]])
    #expect(empty.saturatedAfter == .undefined(.noThemesToStart) && empty.base == .value(0))
    #expect(Saturation.Plan(base: -1, run: 0, threshold: 0).run == 1)
  }

  @Test func `open cases are not averaged away`() {
    let times = ResponseTimes(
      closed: [2, 5, 7, 9, 12, 20, 26, 30, 48, 70],
      open: [3, 15, 60, 100],
      standard: 24
    )
    #expect(times.median == .value(16) && has(times.ninetieth, 50.2))
    #expect((times.met, times.overdue, times.notYetDue) == (6, 2, 2))
    #expect(times.withinStandard.fraction == .value(0.5))
    #expect(times.medianOfAll == .value(26) && times.oldestOpen == .value(100))
    let open = ResponseTimes(closed: [], open: [30, 2], standard: 24)
    #expect(open.median == .undefined(.nothingClosed))
    #expect(open.medianOfAll == .undefined(.mostStillOpen))
    let none = ResponseTimes(closed: [], open: [], standard: 24)
    #expect(none.withinStandard.fraction == .undefined(.nothingDue))
    #expect(none.medianOfAll == .undefined(.noAnswers))
    let onTime = ResponseTimes(closed: [24], open: [24], standard: 24)
    #expect((onTime.met, onTime.overdue) == (1, 0))
    #expect(ResponseTimes.hours(fromSeconds: 60, toSeconds: 0) == nil)
    #expect(ResponseTimes.hours(fromSeconds: 0, toSeconds: 3600) == 1)
    #expect(FirstContact([true, true, false, true, nil]).resolved.fraction == .value(0.75))
  }

  @Test func `promises due today are not due until the day is over`() {
    let promises: [PromiseRates.Promise] = [
      .made(due: 10, kept: 9), .made(due: 10, kept: 12), .made(due: 8), .made(due: 20),
      .withdrawn(due: 1), .made(due: 40, kept: 15),
    ]
    let today = PromiseRates(promises, today: 20)
    #expect((today.keptOnTime, today.keptLate, today.overdue) == (2, 1, 1))
    #expect((today.notDue, today.withdrawn, today.total) == (1, 1, 6))
    #expect(today.onTime.fraction == .value(0.5) && today.kept.fraction == .value(0.75))
    #expect(today.oldestOverdueDays == .value(12))
    #expect(PromiseRates(promises, today: 21).overdue == 2)
    let none = PromiseRates([.made(due: 5)], today: 1)
    #expect(none.onTime.fraction == .undefined(.nothingDue))
    #expect(none.oldestOverdueDays == .undefined(.nothingDue))
    #expect(PromiseRates([.made(due: .min)], today: .max).oldestOverdueDays == .value(.max))
  }
}
