import CommandLanguage
import Vocabulary

/// Small numbers that look random and come again with the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

/// Lines that are nearly statements, made of the pieces that the language tells apart.
struct RandomLines {
  var generator: SeededGenerator

  static let pieces = [
    " ", " ", " ", " ", "\t", "\n", "a", "b", "jl", "李", "May", "anna", "3", "12", "99", "all", "m",
    "x", ",", ":", "+", "-", "=", "++", "--", "+-", "?", "^", "^-", "：", "＋", "－", "＝", "？", "A",
    "B",
    "#price", "#design", "#új-téma", "#a/b", "#", "*", "**", "***", "****", "\\", "\\#price", "\\*",
    "#price,", "..", ". ", "...", "(", ")", "(nods)", "12:40", "-0:20", "1:00:00", "\"", "\\\"",
    "=",
    "code=", "seat=2", "role=observer", "about", "private", "1-5", "5-1", "0-10", "red", "blue",
    "10m", "90s", "since=10m", "from=12:00", "section=2", "@a", "@B", "n12", "notes", "dropped",
    "nps", "csat", "2026-12-15", "by=2026-12-15", "csv", "html", "file.md", "words", "très", "cher",
    "\u{FEFF}", "\u{200E}", "\u{202E}", "\u{0}", "\u{1B}[31m", "\r", "\u{2028}", "\u{0B}", "\u{A0}",
    "e\u{301}", "🇸🇪", "👩‍👩‍👧", "|", "| ", "'", "’", "tally", "5=2", "a=4", "b=.", "#1", "/", "/undo",
  ]

  mutating func line() -> String {
    var line = ""
    if Int.random(in: 0..<3, using: &generator) > 0 {
      line += Self.openings.randomElement(using: &generator) ?? ""
    }
    for _ in 0..<Int.random(in: 0..<10, using: &generator) {
      line += piece()
      if Bool.random(using: &generator) { line += " " }
    }
    return line
  }

  private static let openings =
    Verb.allCases.map { $0.words + " " } + Verb.allCases.flatMap(\.definition.examples)
    + [
      "a+ ", "b: ", "jl- ", "a,b^12 ", ": ", ".. ", "a+B ", "#price ", "x? ", "12:40 a++ ", "a=4 ",
    ]

  private mutating func piece() -> String {
    if Int.random(in: 0..<12, using: &generator) == 0 {
      let value = UInt32.random(in: 0..<0x2_0000, using: &generator)
      return Unicode.Scalar(value).map { String($0) } ?? "?"
    }
    return Self.pieces.randomElement(using: &generator) ?? ""
  }
}
