import Vocabulary

/// A line of a transcript that says who speaks: `[concept] speaker: words`.
struct SpokenLine {
  /// What stands in brackets in front, without them.
  var bracket: String?
  /// Who speaks, as written.
  var label: String
  /// The bytes of the words.
  var words: Range<Int>

  /// Reads a line; nil where it has no label.
  ///
  /// A label is short, begins with a letter or digit and ends at the first colon with a blank or
  /// the end of the line behind it.
  init?(_ line: Range<Int>, in text: SourceText) {
    let bytes = text.bytes
    var place = line.lowerBound
    func skipBlanks() {
      while place < line.upperBound, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    }
    skipBlanks()
    if place < line.upperBound, bytes[place] == 0x5b {
      guard let close = bytes[place..<line.upperBound].prefix(120).firstIndex(of: 0x5d) else {
        return nil
      }
      bracket = text.exactWords((place + 1)..<close)
      place = close + 1
      skipBlanks()
    }
    let start = place
    guard let colon = bytes[start..<line.upperBound].prefix(160).firstIndex(of: 0x3a), colon > start
    else { return nil }
    let next = colon + 1
    guard next == line.upperBound || bytes[next] == 0x20 || bytes[next] == 0x09 else { return nil }
    let written = text.trimmed(start..<colon)
    label = text.exactWords(written)
    guard let first = label.unicodeScalars.first, label.split(separator: " ").count <= 6,
      ThemeAlphabet.isWord(first), !label.contains(where: { ".?!;\"".contains($0) && $0 != "." })
    else { return nil }
    place = next
    skipBlanks()
    words = place..<line.upperBound
  }

  /// Milliseconds, where the bracket is a time: `12:40`, `1:02:03`, `00:01:02.500`.
  static func milliseconds(_ bracket: String) -> Int? {
    let parts = bracket.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3, let last = parts.last else { return nil }
    var total = 0
    for part in parts.dropLast() {
      guard let number = number(part), part.utf8.count <= 3 else { return nil }
      total = total * 60 + number
    }
    let seconds = last.split(whereSeparator: { $0 == "." || $0 == "," })
    guard seconds.count <= 2, let whole = seconds.first.flatMap(number), whole < 60 else {
      return nil
    }
    var thousandths = 0
    if seconds.count == 2 {
      let digits = seconds[1].prefix(3)
      guard let fraction = number(digits) else { return nil }
      thousandths = fraction * [0, 100, 10, 1][digits.utf8.count]
    }
    return (total * 60 + whole) * 1000 + thousandths
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}
