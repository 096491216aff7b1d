import Foundation
import TestSupport
import Testing

/// One worked case of `../shared/oracles`.
struct OracleCase: Decodable {
  let id: String
  let input: OracleValue
  let expected: OracleValue
  let tolerance: Double

  /// The cases of a method.
  static func all(_ method: String) throws -> [OracleCase] {
    struct File: Decodable { let cases: [OracleCase] }
    return try JSONDecoder().decode(
      File.self,
      from: SharedData.bytes("oracles/\(method).json")
    ).cases
  }

  /// One case of a method.
  static func one(_ method: String, _ id: String) throws -> OracleCase {
    try #require(try all(method).first { $0.id == id })
  }

  /// A whole number that must be given.
  func whole(_ key: String) throws -> Int { try #require(input[key].whole, "\(id) \(key)") }

  /// A number that must be given.
  func number(_ key: String) throws -> Double { try #require(input[key].number, "\(id) \(key)") }

  /// A text that must be given.
  func text(_ key: String) throws -> String { try #require(input[key].text, "\(id) \(key)") }

  /// A list that must be given.
  func list(_ key: String) throws -> [OracleValue] {
    try #require(input[key].list, "\(id) \(key)")
  }

  /// Whole numbers that must be given; null stays nil.
  func wholes(_ key: String) throws -> [Int?] { try list(key).map(\.whole) }
}

/// |got − expected| ≤ tolerance · max(1, |expected|); two nils agree.
func agree(_ got: Double?, _ expected: Double?, _ tolerance: Double = 1e-9) -> Bool {
  guard let got, let expected else { return got == nil && expected == nil }
  return abs(got - expected) <= tolerance * max(1, abs(expected))
}

/// A table of a CSV file, its columns by name.
struct PlainTable {
  let names: [String]
  let rows: [[String]]

  init(_ path: String) throws {
    let all = Self.rows(of: try SharedData.text(path))
    names = try #require(all.first)
    rows = Array(all.dropFirst())
  }

  func column(_ name: String) throws -> [String] {
    let place = try #require(names.firstIndex(of: name), "no column \(name)")
    return rows.map { $0.indices.contains(place) ? $0[place] : "" }
  }

  /// RFC 4180: quotes, doubled quotes, and line ends within them.
  private static func rows(of text: String) -> [[String]] {
    var (rows, fields, field) = ([[String]](), [String](), String.UnicodeScalarView())
    var (isQuoted, wasQuote) = (false, false)
    func end() {
      fields.append(String(field))
      field = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars where scalar != "\r" {
      if scalar == "\"" {
        if wasQuote { field.append(scalar) }
        wasQuote = isQuoted
        isQuoted.toggle()
        continue
      }
      wasQuote = false
      if isQuoted || (scalar != "," && scalar != "\n") {
        field.append(scalar)
      } else {
        end()
        if scalar == "\n" {
          rows.append(fields)
          fields = []
        }
      }
    }
    if !field.isEmpty || !fields.isEmpty {
      end()
      rows.append(fields)
    }
    return rows
  }
}

/// The lines of a JSON Lines file.
func jsonLines(_ path: String) throws -> [OracleValue] {
  try SharedData.text(path).split(separator: "\n").map {
    try JSONDecoder().decode(OracleValue.self, from: Data($0.utf8))
  }
}
