/// The values of one event's keys, after its type.
struct FieldValues: Equatable, Sendable {
  private(set) var entries: [(key: FieldKey, value: FieldValue)] = []

  static func == (left: FieldValues, right: FieldValues) -> Bool {
    left.entries.elementsEqual(right.entries) { $0.key == $1.key && $0.value == $1.value }
  }

  subscript(key: FieldKey) -> FieldValue? { entries.first { $0.key == key }?.value }

  mutating func set(_ key: FieldKey, _ value: FieldValue) { entries.append((key, value)) }
  mutating func set(_ key: FieldKey, _ value: Int?) { if let value { set(key, .number(value)) } }
  mutating func set(_ key: FieldKey, _ value: String?) { if let value { set(key, .text(value)) } }
  mutating func set(_ key: FieldKey, flag: Bool) { if flag { set(key, .flag(true)) } }

  func number(_ key: FieldKey) -> Int? {
    if case .number(let value)? = self[key] { value } else { nil }
  }

  func text(_ key: FieldKey) -> String? {
    if case .text(let value)? = self[key] { value } else { nil }
  }

  func flag(_ key: FieldKey) -> Bool? {
    if case .flag(let value)? = self[key] { value } else { nil }
  }

  func texts(_ key: FieldKey) -> [String]? {
    if case .texts(let value)? = self[key] { value } else { nil }
  }

  func numbers(_ key: FieldKey) -> [Int]? {
    if case .numbers(let value)? = self[key] { value } else { nil }
  }

  // The same for keys that the shape requires: where one is missing, the line says which.

  func required(_ key: FieldKey) throws(FieldProblem) -> Int {
    guard let value = number(key) else { throw .missing(key.rawValue) }
    return value
  }

  func required(_ key: FieldKey) throws(FieldProblem) -> String {
    guard let value = text(key) else { throw .missing(key.rawValue) }
    return value
  }

  func requiredTexts(_ key: FieldKey) throws(FieldProblem) -> [String] {
    guard let value = texts(key) else { throw .missing(key.rawValue) }
    return value
  }

  func requiredNumbers(_ key: FieldKey) throws(FieldProblem) -> [Int] {
    guard let value = numbers(key) else { throw .missing(key.rawValue) }
    return value
  }
}

/// Why a line that is JSON is no event.
///
/// It names the key and never quotes its value, which may be somebody's words.
public enum FieldProblem: Error, Equatable, Sendable {
  /// The key is not there.
  case missing(String)
  /// The value is not of the sort that the key takes, or out of its range.
  case unfit(String)
  /// Two keys that exclude each other.
  case both(String, String)
}
