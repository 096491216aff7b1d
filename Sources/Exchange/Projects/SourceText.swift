/// A plain text, addressed by code points as REFI-QDA counts them.
///
/// Where every 256th byte stands is counted once, so that an offset is found in a few steps. Other
/// programs count other things; for those a table is made only when a selection does not fit.
struct SourceText {
  /// What somebody may have counted.
  enum Unit: Int, CaseIterable {
    /// Code points, as the standard has it.
    case codePoints
    /// Units of UTF-16, in which most emoji are two.
    case utf16
    /// Code points, with CR LF as one.
    case lineEndsAsOne
    /// Code points, with every line end as two.
    case lineEndsAsTwo
    /// Bytes of UTF-8.
    case bytes
  }

  /// The text in UTF-8, without a byte order mark.
  let bytes: [UInt8]
  private var tables: [Unit: [Int]] = [:]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    tables[.codePoints] = table(.codePoints)
  }

  private static let step = 256

  /// How many units there are before each step of bytes; a character counts where it begins.
  private func table(_ unit: Unit) -> [Int] {
    var counts = [0]
    counts.reserveCapacity(bytes.count / SourceText.step + 2)
    var count = 0
    for place in bytes.indices {
      count += weight(place, unit)
      if (place + 1) % SourceText.step == 0 { counts.append(count) }
    }
    if bytes.count % SourceText.step != 0 { counts.append(count) }
    return counts
  }

  /// What the character that begins at a byte counts for; 0 for a byte inside a character.
  private func weight(_ place: Int, _ unit: Unit) -> Int {
    let byte = bytes[place]
    if unit == .bytes { return 1 }
    if byte & 0xc0 == 0x80 { return 0 }
    switch unit {
    case .codePoints, .bytes: return 1
    case .utf16: return byte >= 0xf0 ? 2 : 1
    case .lineEndsAsOne: return isPair(place) ? 0 : 1
    case .lineEndsAsTwo: return byte == 0x0a && !(place > 0 && isPair(place - 1)) ? 2 : 1
    }
  }

  private func isPair(_ place: Int) -> Bool {
    bytes[place] == 0x0d && place + 1 < bytes.count && bytes[place + 1] == 0x0a
  }

  /// How many code points there are.
  var count: Int { tables[.codePoints]?.last ?? 0 }

  /// The byte at which the unit of a number begins; the end of the text for the number behind the last.
  mutating func place(_ offset: Int, in unit: Unit = .codePoints) -> Int? {
    let table = tables[unit] ?? table(unit)
    tables[unit] = table
    guard offset >= 0, let count = table.last, offset <= count else { return nil }
    if offset == count { return bytes.count }
    var (low, high) = (0, table.count - 1)
    while low + 1 < high {
      let middle = (low + high) / 2
      if table[middle] <= offset { low = middle } else { high = middle }
    }
    var place = low * SourceText.step
    var passed = table[low]
    // A step may begin inside a character; that one was counted before.
    while place < bytes.count {
      let weight = weight(place, unit)
      if weight > 0, passed + weight > offset { return place }
      passed += weight
      place += 1
    }
    return bytes.count
  }

  /// How many code points lie in a range of bytes.
  func count(in range: Range<Int>) -> Int { bytes[range].count { $0 & 0xc0 != 0x80 } }

  /// The words of a range of bytes, exactly.
  func exactWords(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The words of a range of bytes, with LF alone between lines.
  ///
  /// Half of a line end at an end of the range is no part of the words.
  func words(_ range: Range<Int>) -> String {
    guard bytes[range].contains(0x0d) || isHalf(at: range.lowerBound) else {
      return exactWords(range)
    }
    var words: [UInt8] = []
    words.reserveCapacity(range.count)
    for place in range {
      if place == range.lowerBound, isHalf(at: place) { continue }
      guard bytes[place] == 0x0d else {
        words.append(bytes[place])
        continue
      }
      if isPair(place) { continue }
      words.append(0x0a)
    }
    return String(decoding: words, as: UTF8.self)
  }

  /// Whether a place lies between a CR and its LF.
  func isHalf(at place: Int) -> Bool { place > 0 && place < bytes.count && isPair(place - 1) }

  /// A range without the blanks and line ends at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, SourceText.isBlank(bytes[first]) {
      range = (first + 1)..<range.upperBound
    }
    while let last = range.last, SourceText.isBlank(bytes[last]) { range = range.lowerBound..<last }
    return range
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0d).contains(byte) }

  /// The lines, without their ends.
  var lines: [Range<Int>] { lines(in: 0..<bytes.count) }

  /// The lines of a range, without their ends.
  func lines(in range: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = range.lowerBound
    var place = start
    while place < range.upperBound {
      if bytes[place] == 0x0a || bytes[place] == 0x0d {
        lines.append(start..<place)
        if isPair(place), place + 1 < range.upperBound { place += 1 }
        start = place + 1
      }
      place += 1
    }
    if start < range.upperBound { lines.append(start..<range.upperBound) }
    return lines
  }

  /// Runs of lines that are not blank.
  func paragraphs(in range: Range<Int>) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var open: Range<Int>?
    for line in lines(in: range) {
      if trimmed(line).isEmpty {
        if let paragraph = open { paragraphs.append(paragraph) }
        open = nil
      } else {
        open = (open?.lowerBound ?? line.lowerBound)..<line.upperBound
      }
    }
    if let paragraph = open { paragraphs.append(paragraph) }
    return paragraphs.map(trimmed)
  }

  /// Whether there is a letter or a digit in a range.
  func hasWords(_ range: Range<Int>) -> Bool {
    bytes[range].contains {
      $0 >= 0x80 || (0x30...0x39).contains($0) || (0x61...0x7a).contains($0 | 0x20)
    }
  }
}
