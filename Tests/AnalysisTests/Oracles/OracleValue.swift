import Statistics

/// A value of an oracle file: given, expected, or computed by us.
enum OracleValue: Decodable, Equatable, Sendable {
  case null
  case truth(Bool)
  case number(Double)
  case text(String)
  case list([OracleValue])
  case map([String: OracleValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .truth(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([OracleValue].self) {
      self = .list(value)
    } else {
      self = .map(try container.decode([String: OracleValue].self))
    }
  }

  init(_ value: Int?) { self = value.map { .number(Double($0)) } ?? .null }
  init(_ value: Double?) { self = value.map(OracleValue.number) ?? .null }
  init(_ value: String?) { self = value.map(OracleValue.text) ?? .null }
  init(_ value: Bool) { self = .truth(value) }
  init(_ value: [OracleValue]) { self = .list(value) }
  init(_ values: [Double]) { self = .list(values.map { .number($0) }) }
  init(_ values: [Int]) { self = .list(values.map { OracleValue($0) }) }
  init(_ values: [String]) { self = .list(values.map(OracleValue.text)) }
  init(_ values: [String: Int]) { self = .map(values.mapValues { OracleValue($0) }) }
  init(_ values: [String: Double]) { self = .map(values.mapValues { OracleValue($0) }) }
  init(_ figure: Figure<Double>) { self.init(figure.value) }
  init(_ figure: Figure<Int>) { self.init(figure.value) }
  init(_ figure: Figure<[Double]>) { self = figure.value.map { OracleValue($0) } ?? .null }
  init(_ interval: Interval) { self.init([interval.low, interval.high]) }
  init(_ figure: Figure<Interval>) { self = figure.value.map { OracleValue($0) } ?? .null }

  var number: Double? { if case .number(let value) = self { value } else { nil } }
  var whole: Int? { number.flatMap { Int(exactly: $0) } }
  var text: String? { if case .text(let value) = self { value } else { nil } }
  var truth: Bool? { if case .truth(let value) = self { value } else { nil } }
  var list: [OracleValue]? { if case .list(let value) = self { value } else { nil } }
  var map: [String: OracleValue]? { if case .map(let value) = self { value } else { nil } }

  /// The value under a key; null where there is none.
  subscript(key: String) -> OracleValue { map?[key] ?? .null }

  /// Where what we computed differs from what is expected of it; keys that are not expected are
  /// not looked at.
  func differences(of got: OracleValue?, tolerance: Double, at path: String) -> [String] {
    switch (self, got) {
    case (.map(let expected), .map(let got)):
      return expected.sorted { $0.key < $1.key }.flatMap { key, value in
        value.differences(of: got[key], tolerance: tolerance, at: "\(path).\(key)")
      }
    case (.list(let expected), .list(let got)) where expected.count == got.count:
      return expected.indices.flatMap { place in
        expected[place]
          .differences(of: got[place], tolerance: tolerance, at: "\(path)[\(place)]")
      }
    case (.number(let expected), .number(let got))
    where abs(got - expected) <= tolerance * max(1, abs(expected)):
      return []
    default:
      return self == got ? [] : ["\(path): expected \(self), got \(got.map { "\($0)" } ?? "–")"]
    }
  }
}
