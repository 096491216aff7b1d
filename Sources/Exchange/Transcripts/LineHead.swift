import SessionModel

/// What may stand before the words of a line: `[00:12:03] TN6 (nods): `.
///
/// It is only a candidate. Whether people speak like that in this file, ``LabelCensus`` decides.
struct LineHead {
  /// The label as it stands, a remark in brackets at its end included.
  var full: Range<Int>
  /// The label without that remark.
  var base: Range<Int>
  /// The remark, brackets included.
  var aside: Range<Int>?
  /// The time that stands beside the label.
  var stamp: ClockReading.Stamp?
  /// Where the words begin; the end of the line where there are none.
  var words: Int
  /// Whether a blank, or the end of the line, stands behind the colon.
  var isSpaced = true
  /// Whether it is a line of a name and a time, without a colon.
  var isHeading = false

  /// A label longer than this is a sentence.
  private static let longest = 120
  /// A label of more words than this is a sentence.
  private static let mostWords = 6

  /// Reads the head of a line that has no blanks at its ends; nil where none is possible.
  init?(_ bytes: [UInt8], _ line: Range<Int>) {
    let end = line.upperBound
    var place = line.lowerBound
    // Captions of live events begin a change of speakers like this.
    if bytes.has(">>", at: place, before: end) {
      while place < end, bytes[place] == 0x3e || bytes[place].isBlank { place += 1 }
    }
    let isBold = bytes.has("**", at: place, before: end)
    if isBold { place += 2 }
    var stamp = ClockReading.stamp(bytes, at: place, before: end)
    if let found = stamp {
      place = bytes.skippingBlanks(found.end, before: end)
      if bytes.has("- ", at: place, before: end) {
        place = bytes.skippingBlanks(place + 1, before: end)
      }
    }
    guard place < end, let colon = Self.colon(bytes, from: place, before: end) else {
      guard stamp == nil, let heading = Self.heading(bytes, place..<end) else { return nil }
      self = heading
      return
    }
    var label = bytes.trimmed(place..<colon.place)
    if isBold, bytes.has("**", at: label.upperBound - 2, before: end), label.count > 2 {
      label = bytes.trimmed(label.lowerBound..<label.upperBound - 2)
    }
    var aside: Range<Int>?
    var group = Self.lastGroup(bytes, label)
    if let found = group, let time = ClockReading.stamp(bytes, at: found.lowerBound, before: end),
      time.end == found.upperBound
    {
      if stamp == nil { stamp = time }
      label = bytes.trimmed(label.lowerBound..<found.lowerBound)
      group = Self.lastGroup(bytes, label)
    }
    full = label
    if let found = group {
      aside = found
      label = bytes.trimmed(label.lowerBound..<found.lowerBound)
    }
    guard Self.isPossible(bytes, label) else { return nil }
    base = label
    self.aside = aside
    var words = colon.place + colon.length
    if isBold, bytes.has("**", at: words, before: end) { words += 2 }
    isSpaced = colon.length > 1 || words >= end || bytes[words].isBlank || isBold
    words = bytes.skippingBlanks(words, before: end)
    if stamp == nil, let time = ClockReading.stamp(bytes, at: words, before: end), time.isBracketed
    {
      stamp = time
      words = bytes.skippingBlanks(time.end, before: end)
    }
    self.words = words
    self.stamp = stamp
  }

  private init(heading label: Range<Int>, _ stamp: ClockReading.Stamp, words: Int) {
    (full, base) = (label, label)
    self.stamp = stamp
    self.words = words
    isHeading = true
  }

  /// `Anna Ek  0:03`, with nothing behind: the words stand in the next lines.
  private static func heading(_ bytes: [UInt8], _ line: Range<Int>) -> LineHead? {
    guard line.count <= longest, let last = line.last else { return nil }
    var start = line.upperBound
    if bytes[last] == 0x29 || bytes[last] == 0x5d {
      guard let group = lastGroup(bytes, line) else { return nil }
      start = group.lowerBound
    } else {
      while start > line.lowerBound, bytes[start - 1].isDigit || bytes[start - 1] == 0x3a {
        start -= 1
      }
      guard start > line.lowerBound, bytes[start - 1].isBlank else { return nil }
    }
    guard let stamp = ClockReading.stamp(bytes, at: start, before: line.upperBound),
      stamp.end == line.upperBound
    else { return nil }
    var label = bytes.trimmed(line.lowerBound..<start)
    // `[Anna Ek] 10:05:33`, as captions are saved.
    if bytes.isBracketed(label), bytes[label.lowerBound] == 0x5b {
      label = bytes.trimmed(label.lowerBound + 1..<label.upperBound - 1)
    }
    guard colon(bytes, from: label.lowerBound, before: label.upperBound) == nil,
      isPossible(bytes, label)
    else { return nil }
    return LineHead(heading: label, stamp, words: line.upperBound)
  }

  /// The first colon outside brackets, where only what may stand in a label is before it.
  private static func colon(
    _ bytes: [UInt8],
    from start: Int,
    before end: Int
  ) -> (place: Int, length: Int)? {
    var depth = 0
    var place = start
    let last = min(end, start + longest)
    while place < last {
      switch bytes[place] {
      case 0x28, 0x5b:
        if place == start { return nil }
        depth += 1
      case 0x29, 0x5d:
        depth -= 1
        if depth < 0 { return nil }
      case 0x3a where depth == 0:
        let next = place + 1 < end ? bytes[place + 1] : 0x20
        // An address, or a time of day.
        let isClock = next.isDigit && place > start && bytes[place - 1].isDigit
        return next == 0x2f || isClock ? nil : (place, 1)
      case 0xef where depth == 0 && bytes.has("：", at: place, before: end): return (place, 3)
      default:
        if depth == 0, endsLabel(bytes, place, end) { return nil }
      }
      place += 1
    }
    return nil
  }

  /// Whether what stands here is in a sentence rather than in a name.
  private static func endsLabel(_ bytes: [UInt8], _ place: Int, _ end: Int) -> Bool {
    switch bytes[place] {
    case 0x21, 0x22, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x7b, 0x7d, 0x09: return true
    case 0x2e: return endsSentence(bytes, place, end)
    case 0xe2:
      return bytes.has("…", at: place, before: end) || bytes.has("—", at: place, before: end)
        || bytes.has("“", at: place, before: end) || bytes.has("”", at: place, before: end)
        || bytes.has("„", at: place, before: end)
    case 0xe3:
      return bytes.has("。", at: place, before: end) || bytes.has("、", at: place, before: end)
        || bytes.has("「", at: place, before: end)
    case 0xef:
      return bytes.has("！", at: place, before: end) || bytes.has("？", at: place, before: end)
    case 0xc2:
      return bytes.has("«", at: place, before: end) || bytes.has("»", at: place, before: end)
    default: return false
    }
  }

  /// A full stop behind a long word with a blank after it; `Dr.` and `J.` are in names.
  private static func endsSentence(_ bytes: [UInt8], _ place: Int, _ end: Int) -> Bool {
    guard place + 1 < end, bytes[place + 1].isBlank else { return false }
    var start = place
    while start > 0, place - start <= 5, bytes[start - 1] != 0x0a, !bytes[start - 1].isBlank {
      start -= 1
    }
    return place - start > 5
  }

  /// The group in brackets at the end of a range; nil where it is all of it.
  private static func lastGroup(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int>? {
    guard let last = range.last else { return nil }
    let opening: UInt8
    switch bytes[last] {
    case 0x29: opening = 0x28
    case 0x5d: opening = 0x5b
    default: return nil
    }
    var depth = 0
    var place = last
    while place > range.lowerBound {
      if bytes[place] == bytes[last] { depth += 1 }
      if bytes[place] == opening { depth -= 1 }
      if depth == 0 { return place..<range.upperBound }
      place -= 1
    }
    return nil
  }

  private static func isPossible(_ bytes: [UInt8], _ label: Range<Int>) -> Bool {
    guard !label.isEmpty else { return false }
    var words = 1
    var hasLetter = false
    for place in label {
      let byte = bytes[place]
      if byte.isBlank, !bytes[place - 1].isBlank { words += 1 }
      hasLetter = hasLetter || byte.isASCIILetter || byte >= 0x80
    }
    let first = bytes[label.lowerBound]
    let begins = first.isASCIILetter || first.isDigit || first >= 0x80 || first == 0x40
    return hasLetter && begins && words <= mostWords
  }
}
