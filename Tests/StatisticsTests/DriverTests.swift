import Testing

@testable import Statistics

@Suite struct `What goes with an overall score` {
  /// Fuel use of 32 cars on four properties: correlations, the outcome first.
  private let cars = [
    [1, -0.852161959427, -0.847551379262, -0.776168371827, 0.480284757339],
    [-0.852161959427, 1, 0.902032872147, 0.832447452722, -0.492686599389],
    [-0.847551379262, 0.902032872147, 1, 0.79094858637, -0.555569198562],
    [-0.776168371827, 0.832447452722, 0.79094858637, 1, -0.125704258225],
    [0.480284757339, -0.492686599389, -0.555569198562, -0.125704258225, 1],
  ]

  @Test func `by all orders, and by Johnson's weights`() throws {
    let drivers = try #require(Drivers.weigh(published: cars).value)
    #expect(isNear(drivers.rSquared, 0.7791896, 1e-6))
    for (got, expected) in zip(drivers.lmg, [0.2470520, 0.2434996, 0.2109129, 0.0777251]) {
      #expect(isNear(got, expected, 1e-6))
    }
    for (got, expected) in zip(drivers.johnson, [0.2284797, 0.2221469, 0.2321744, 0.0963886]) {
      #expect(isNear(got, expected, 1e-6))
    }
    let portions = try #require(drivers.portions(drivers.lmg).value)
    #expect(isNear(portions.reduce(0, +), 1))
  }

  @Test func `drivers that do not go together keep what is theirs`() throws {
    let drivers = try #require(
      Drivers.weigh(correlations: [[1, 0.6, 0.3], [0.6, 1, 0], [0.3, 0, 1]], cases: 100).value
    )
    #expect(isNear(drivers.rSquared, 0.45))
    for weights in [drivers.lmg, drivers.johnson] {
      #expect(isNear(weights[0], 0.36) && isNear(weights[1], 0.09))
    }
  }

  @Test func `are refused on few cases, where they say the same, and where nothing varies`() {
    let twice = [[1, 0.5, 0.5], [0.5, 1, 1], [0.5, 1, 1]]
    #expect(Drivers.weigh(correlations: twice, cases: 100) == .undefined(.columnsDependent))
    #expect(Drivers.weigh(correlations: cars, cases: 39) == .undefined(.tooFewCases))
    #expect(Drivers.weigh(correlations: [], cases: 100) == .undefined(.tooFewCases))
    #expect(Drivers.weigh(correlations: [[1]], cases: 100) == .undefined(.tooFewCases))
    #expect(
      Drivers.weigh(correlations: [[1, 2], [2, 1]], cases: 100) == .undefined(.nothingVaries)
    )
    #expect(Drivers.casesNeeded(drivers: 2) == 30 && Drivers.casesNeeded(drivers: 5) == 50)
    let constant = (0..<40).map { _ in Double?.some(3) }
    let analysis = Drivers.weigh(outcome: (0..<40).map { Double($0) }, drivers: [constant])
    #expect(analysis.drivers == .undefined(.nothingVaries) && analysis.cases == 40)
  }

  @Test func `complete cases only`() {
    let outcome = (0..<60).map { Double?.some(Double($0 * $0 % 17)) }
    var driver = (0..<60).map { Double?.some(Double($0 * $0 % 17 + $0 % 3)) }
    driver[7] = nil
    let analysis = Drivers.weigh(outcome: outcome, drivers: [driver])
    #expect(analysis.cases == 59 && analysis.dropped == 1)
    #expect(analysis.drivers.value.map { $0.rSquared > 0.5 && $0.rSquared <= 1 } == true)
  }

  @Test func `ranks share their place, and a constant has none`() {
    let ties = Correlation([1, 2, 2, 3, 5, 5, 5, 4], [2, 1, 3, 3, 4, 5, 5, 5])
    #expect(has(ties.spearman, 0.841772151899, 1e-9))
    #expect(Correlation([3, 3, 3, 3], [1, 2, 3, 4]).spearman == .undefined(.nothingVaries))
    #expect(Correlation([1, 2], [1, 2]).spearman == .undefined(.tooFewCases))
    let missing = Correlation([1, nil, 3, 4, 2], [2, 1, nil, 5, 3])
    #expect(has(missing.spearman, 1) && missing.count == 3)
  }

  @Test func `importance against performance, urgent where on the line`() throws {
    let attributes: [ImportancePerformance.Attribute] = [
      .init("quick answer", importance: 4.6, performance: 3.1),
      .init("opening hours", importance: 3, performance: 4.2),
      .init("parking", importance: 2.6, performance: 3),
      .init("unknown", importance: nil, performance: 2),
    ]
    let middle = try #require(
      ImportancePerformance.part(attributes, crossHair: .middle(of: 1...5)).value
    )
    #expect(middle.entries.map(\.quadrant) == [.keepUp, .keepUp, .lowPriority])
    #expect(middle.entries.map(\.isOnLine) == [false, true, true])
    #expect(middle.incomplete == ["unknown"])
    let means = try #require(ImportancePerformance.part(attributes, crossHair: .means).value)
    #expect(means.entries.map(\.quadrant) == [.concentrateHere, .possibleOverkill, .lowPriority])
    #expect(
      ImportancePerformance.part([attributes[0]], crossHair: .medians) == .undefined(.tooFewCases)
    )
  }

  @Test func `part-worths of an attribute add up to nothing`() throws {
    let profiles = [["a", "x"], ["a", "y"], ["b", "x"], ["b", "y"]]
    let model = try #require(Conjoint.estimate(profiles: profiles, ratings: [5, 4, 3, 2]).value)
    #expect(isNear(model.intercept, 3.5))
    #expect(model.partWorths.map { $0.map(\.worth) } == [[1, -1], [0.5, -0.5]])
    #expect(isNear(try #require(model.importances.value)[0], 2.0 / 3))
    #expect(
      Conjoint.estimate(profiles: [["a"], ["a"]], ratings: [1, 2]).value?.partWorths[0][0].worth
        == 0
    )
    let bound = [["a", "x"], ["b", "y"], ["a", "x"]]
    #expect(
      Conjoint.estimate(profiles: bound, ratings: [1, 2, 3]) == .undefined(.columnsDependent)
    )
    #expect(Conjoint.estimate(profiles: [], ratings: []) == .undefined(.tooFewCases))
  }
}
