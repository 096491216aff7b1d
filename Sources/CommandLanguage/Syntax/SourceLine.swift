import Vocabulary

/// One line as typed, addressed by scalars: the offsets that complaints and completions speak of.
struct SourceLine: Hashable, Sendable {
  let scalars: [Unicode.Scalar]

  init(_ line: String) {
    scalars = Array(line.unicodeScalars)
  }

  /// The first `count` scalars of a line.
  init(_ line: String, prefix count: Int) {
    scalars = Array(line.unicodeScalars.prefix(max(0, count)))
  }

  var end: Int { scalars.count }

  func text(_ range: Range<Int>) -> String {
    String(scalars: scalars[range])
  }

  func token(_ range: Range<Int>) -> Token {
    Token(text: text(range), range: range)
  }

  func skippingBlanks(from start: Int) -> Int {
    var position = start
    while position < end, scalars[position].isBlank { position += 1 }
    return position
  }

  /// Where the word that begins here ends: before a blank, a line feed or the end.
  func endOfWord(from start: Int) -> Int {
    var position = start
    while position < end, !scalars[position].endsWord { position += 1 }
    return position
  }

  /// The range without the blanks at its two ends.
  func trimmingBlanks(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, scalars[lower].isBlank { lower += 1 }
    while lower < upper, scalars[upper - 1].isBlank { upper -= 1 }
    return lower..<upper
  }

  /// Whether nothing but blanks and line ends stands there.
  func isEmpty(_ range: Range<Int>) -> Bool {
    scalars[range].allSatisfy { $0.isBlank || $0 == "\n" || $0 == "\r" }
  }
}

/// A piece of a line with its place.
struct Token: Hashable, Sendable {
  var text: String
  var range: Range<Int>
}

extension Unicode.Scalar {
  /// Only U+0020 and U+0009 separate; every other white space belongs to the words.
  var isBlank: Bool { self == " " || self == "\t" }

  var endsWord: Bool { self == " " || self == "\t" || self == "\n" }

  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  var isLetter: Bool { ThemeAlphabet.isLetter(self) }

  /// Letter, digit, `_` or combining mark.
  var isWordScalar: Bool { ThemeAlphabet.isWord(self) }

  /// Whether a name may have it inside, besides word scalars.
  var isInsideName: Bool {
    self == "'" || self == "\u{2019}" || self == "-" || self == "."
  }

  /// The ASCII form of a mark character, full-width ones included; nil for any other.
  var mark: Unicode.Scalar? {
    switch self {
    case "+", "-", "=", ":", "?": self
    case "\u{FF0B}": "+"
    case "\u{FF0D}": "-"
    case "\u{FF1D}": "="
    case "\u{FF1A}": ":"
    case "\u{FF1F}": "?"
    default: nil
    }
  }

  /// What editors and keyboards may leave before the first letter: BOM, LRM, RLM.
  var isIgnoredAtStart: Bool { value == 0xFEFF || value == 0x200E || value == 0x200F }
}

extension Sequence<Unicode.Scalar> {
  /// Whether these scalars are a letter and then word scalars: a concept, a theme's part.
  var isWord: Bool {
    var isFirst = true
    for scalar in self {
      guard isFirst ? scalar.isLetter : scalar.isWordScalar else { return false }
      isFirst = false
    }
    return !isFirst
  }

  /// Whether these scalars are a theme path: words joined by `-` and `/`, no part of it empty.
  var isThemePath: Bool { ThemeAlphabet.isPath(self) }

  /// Whether these scalars can stand for somebody: a seat, a code, a name without its blanks.
  var isUnitOfWho: Bool {
    var previous: Unicode.Scalar?
    for scalar in self {
      guard scalar.isWordScalar || (scalar.isInsideName && previous != nil) else { return false }
      previous = scalar
    }
    return previous.map(\.isWordScalar) ?? false
  }
}

extension String {
  /// The text of these scalars; several times faster than appending to a scalar view.
  init(scalars: some Collection<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
