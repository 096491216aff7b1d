import Vocabulary

/// Codes that a person cannot tell apart on the screen, such as a Latin and a Cyrillic `a`.
enum Lookalikes {
  /// In a larger crowd codes are several letters long, and comparing each with each takes its time.
  static let mostPeople = 200

  /// Lower-case letters of other alphabets, each with the Latin one that it looks like.
  private static let latin: [Character: Character] = [
    "а": "a", "е": "e", "о": "o", "р": "p", "с": "c", "у": "y", "х": "x", "і": "i", "ј": "j",
    "ѕ": "s", "һ": "h", "м": "m", "к": "k", "т": "t", "ο": "o", "α": "a", "ν": "v", "κ": "k",
    "ρ": "p", "χ": "x", "ι": "i", "υ": "u", "τ": "t",
  ]

  /// What a code looks like: equal for two codes that look alike.
  static func image(_ code: String) -> String {
    String(code.foldedForComparison.map { latin[$0] ?? $0 })
  }
}
