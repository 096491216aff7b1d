import Statistics
import Testing

extension OracleBook {
  static func keyDrivers(_ worked: OracleCase) throws -> [String: OracleValue]? {
    if worked.input["x"] != .null {
      let columns = try ["x", "y"].map { try worked.list($0).map(\.number) }
      let correlation = Correlation(columns[0], columns[1])
      return ["spearman": OracleValue(correlation.spearman), "n": OracleValue(correlation.count)]
    }
    let cases = try worked.whole("n")
    if let drivers = worked.input["drivers"].whole {
      let matrix = Array(repeating: Array(repeating: 0.1, count: drivers + 1), count: drivers + 1)
      return [
        "computed": OracleValue(Drivers.weigh(correlations: matrix, cases: cases).value != nil),
        "needed": OracleValue(Drivers.casesNeeded(drivers: drivers)),
      ]
    }
    let matrix = try worked.list("correlations").map { row in
      try #require(row.list).map { try #require($0.number) }
    }
    // Some textbook tables rest on fewer cases than we would weigh.
    let result = Drivers.weigh(published: matrix)
    let fromFile = try drivers(worked)
    if let fromFile { try compare(fromFile, result, worked) }
    var computed: [String: OracleValue] = [
      "r_squared": OracleValue(result.value?.rSquared),
      "lmg": OracleValue(result.map(\.lmg)), "johnson": OracleValue(result.map(\.johnson)),
      "reason": result == .undefined(.columnsDependent) ? .text("collinear") : .null,
    ]
    if let drivers = result.value {
      func percent(_ weights: [Double]) -> OracleValue {
        OracleValue(drivers.portions(weights).map { $0.map { 100 * $0 } })
      }
      computed["lmg_pct"] = percent(drivers.lmg)
      computed["johnson_pct"] = percent(drivers.johnson)
    }
    for (key, value) in try correlations(worked) { computed[key] = value }
    return computed
  }

  /// The columns of a file, the outcome first; nil where the rows are not shipped.
  private static func columns(_ worked: OracleCase) throws -> [(String, [Double?])]? {
    guard let path = worked.input["file"].text else { return nil }
    let table = try PlainTable(path)
    let names = [try worked.text("outcome")] + (try worked.list("drivers").compactMap(\.text))
    return try names.map { ($0, try table.column($0).map { Double($0) }) }
  }

  private static func drivers(_ worked: OracleCase) throws -> DriverAnalysis? {
    guard let columns = try columns(worked) else { return nil }
    return Drivers.weigh(outcome: columns[0].1, drivers: columns.dropFirst().map(\.1))
  }

  private static func compare(
    _ analysis: DriverAnalysis,
    _ expected: Figure<Drivers>,
    _ worked: OracleCase
  ) throws {
    let (got, wanted) = (try #require(analysis.drivers.value), try #require(expected.value))
    #expect(analysis.cases == (try worked.whole("n")))
    #expect(agree(got.rSquared, wanted.rSquared, worked.tolerance))
    for (got, wanted) in zip(got.lmg + got.johnson, wanted.lmg + wanted.johnson) {
      #expect(agree(got, wanted, worked.tolerance))
    }
  }

  private static func correlations(_ worked: OracleCase) throws -> [String: OracleValue] {
    guard let columns = try columns(worked) else {
      // The rows of this case are not shipped: its figures of single columns are information.
      return worked.expected.map?.filter { ["spearman", "mean", "sd"].contains($0.key) } ?? [:]
    }
    let complete = columns[0].1.indices.filter { row in columns.allSatisfy { $0.1[row] != nil } }
    let outcome = complete.map { columns[0].1[$0] }
    let entries = columns.dropFirst().map { name, values in
      (name, Correlation(outcome, complete.map { values[$0] }))
    }
    func named(_ figure: (Correlation) -> Figure<Double>) -> OracleValue {
      .map(Dictionary(uniqueKeysWithValues: entries.map { ($0.0, OracleValue(figure($0.1))) }))
    }
    return ["spearman": named(\.spearman), "pearson": named(\.pearson)]
  }

  static func importancePerformance(_ worked: OracleCase) throws -> [String: OracleValue]? {
    let attributes = try worked.list("attributes").map { attribute in
      ImportancePerformance.Attribute(
        try #require(attribute["name"].text),
        importance: attribute["importance"].number,
        performance: attribute["performance"].number
      )
    }
    let crossHair: ImportancePerformance.CrossHair =
      switch try worked.text("crosshair") {
      case "means": .means
      case "medians": .medians
      default: .middle(of: 1...5)
      }
    let parted = try #require(
      ImportancePerformance.part(attributes, crossHair: crossHair).value
    )
    func named(_ value: (ImportancePerformance.Entry) -> OracleValue) -> OracleValue {
      .map(Dictionary(uniqueKeysWithValues: parted.entries.map { ($0.name, value($0)) }))
    }
    return [
      "cross": OracleValue([parted.cross.importance, parted.cross.performance]),
      "quadrants": named { OracleValue(words($0.quadrant)) },
      "on_line": OracleValue(parted.entries.filter(\.isOnLine).map(\.name)),
      "gap_importance_minus_performance": named { OracleValue($0.gap) },
    ]
  }

  private static func words(_ quadrant: ImportancePerformance.Quadrant) -> String {
    switch quadrant {
    case .concentrateHere: "concentrate here"
    case .keepUp: "keep up the good work"
    case .lowPriority: "low priority"
    case .possibleOverkill: "possible overkill"
    }
  }
}
