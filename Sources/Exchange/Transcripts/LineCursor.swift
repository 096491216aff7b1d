/// Takes one line after another from the bytes of a text.
struct LineCursor {
  /// One line, its end left out.
  struct Line {
    /// From 1.
    var number: Int
    /// Its bytes, all of them.
    var whole: Range<Int>
    /// Its bytes without blanks and tabs at the ends.
    var trimmed: Range<Int>

    var isBlank: Bool { trimmed.isEmpty }
  }

  private let bytes: [UInt8]
  private var position: Int
  private let end: Int
  private var number: Int

  /// Begins at a place of the text, whose line has that number.
  init(_ bytes: [UInt8], in range: Range<Int>? = nil, number: Int = 1) {
    self.bytes = bytes
    position = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
    self.number = number
  }

  /// The next line; nil behind the last.
  ///
  /// A line ends with LF, CR LF, or CR alone.
  mutating func next() -> Line? {
    guard position < end else { return nil }
    let start = position
    while position < end, bytes[position] != 0x0a, bytes[position] != 0x0d { position += 1 }
    let whole = start..<position
    let line = Line(number: number, whole: whole, trimmed: bytes.trimmed(whole))
    if position < end {
      let isPair =
        bytes[position] == 0x0d && position + 1 < end && bytes[position + 1] == 0x0a
      position += isPair ? 2 : 1
    }
    number += 1
    return line
  }
}

extension [UInt8] {
  /// A range of UTF-8 as a text.
  func text(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  /// The range without blanks and tabs at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, self[start].isBlank { start += 1 }
    while start < end, self[end - 1].isBlank { end -= 1 }
    return start..<end
  }

  /// Whether these bytes stand at a place.
  func has(_ needle: StaticString, at place: Int, before end: Int) -> Bool {
    let length = needle.utf8CodeUnitCount
    guard place >= 0, place + length <= end else { return false }
    return needle.withUTF8Buffer { letters in
      for offset in 0..<length where self[place + offset] != letters[offset] { return false }
      return true
    }
  }

  /// The first place behind blanks and tabs.
  func skippingBlanks(_ place: Int, before end: Int) -> Int {
    var place = place
    while place < end, self[place].isBlank { place += 1 }
    return place
  }

  /// Whether a range is one remark in brackets, `(laughs)`, from its first byte to its last.
  func isBracketed(_ range: Range<Int>) -> Bool {
    guard range.count > 2, let first = self[range].first else { return false }
    let closing: UInt8
    switch first {
    case 0x28: closing = 0x29
    case 0x5b: closing = 0x5d
    default: return false
    }
    guard self[range.upperBound - 1] == closing else { return false }
    var depth = 0
    for place in range {
      if self[place] == first { depth += 1 }
      if self[place] == closing { depth -= 1 }
      if depth == 0 { return place == range.upperBound - 1 }
    }
    return false
  }
}

extension UInt8 {
  var isBlank: Bool { self == 0x20 || self == 0x09 }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isASCIILetter: Bool { (0x41...0x5a).contains(self & 0xdf) }
}
