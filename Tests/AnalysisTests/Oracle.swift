import Foundation
import TestSupport
import Testing

@testable import Analysis

/// One worked case of `../shared/oracles`.
struct OracleCase {
  let id: String
  let input: [String: Any]
  let expected: [String: Any]
  let tolerance: Double

  /// The cases of a method.
  static func all(_ method: String) throws -> [OracleCase] {
    let file = try JSONSerialization.jsonObject(
      with: SharedData.bytes("oracles/\(method).json")
    )
    let cases = try #require((file as? [String: Any])?["cases"] as? [[String: Any]])
    return try cases.map { entry in
      OracleCase(
        id: try #require(entry["id"] as? String),
        input: try #require(entry["input"] as? [String: Any]),
        expected: try #require(entry["expected"] as? [String: Any]),
        tolerance: try #require(entry["tolerance"] as? Double)
      )
    }
  }

  /// Compares a figure with an expected number; null is undefined, an absent key is not compared.
  func expect(
    _ key: String,
    _ figure: Figure<Double>,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let number = expected[key] else { return }
    let value = number as? Double
    #expect(
      agree(figure.value, value, tolerance),
      "\(id) \(key): expected \(value as Any), got \(figure)",
      sourceLocation: sourceLocation
    )
  }

  /// Compares the two bounds of an interval.
  func expect(
    _ key: String,
    _ figure: Figure<Interval>,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let bounds = expected[key] else { return }
    let values = bounds as? [Double]
    let isSame =
      agree(figure.value?.low, values?.first, tolerance)
      && agree(figure.value?.high, values?.last, tolerance)
    #expect(
      isSame,
      "\(id) \(key): expected \(values as Any), got \(figure)",
      sourceLocation: sourceLocation
    )
  }

  /// Whole numbers of the input or of what is expected; null stays nil.
  static func numbers(_ value: Any?) -> [Int?]? {
    (value as? [Any])?.map { $0 as? Int }
  }
}

/// |got − expected| ≤ tolerance · max(1, |expected|); two nils agree.
func agree(_ got: Double?, _ expected: Double?, _ tolerance: Double = 1e-9) -> Bool {
  guard let got, let expected else { return got == nil && expected == nil }
  return abs(got - expected) <= tolerance * max(1, abs(expected))
}
