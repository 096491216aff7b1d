/// Finds where the selections of a text lie, and checks that it is where their writer meant.
///
/// The name of a selection is mostly the beginning of what is selected. Where the text at the
/// offsets is another one, and counting as some programs do leads to exactly those words, the
/// words decide.
struct SelectionPlacing {
  /// Why offsets of others do not fit.
  enum Cause: Int, CaseIterable {
    case utf16, lineEndsAsOne, lineEndsAsTwo, bytes, lastIncluded
  }

  private(set) var text: SourceText
  /// How many were moved to their words, by cause.
  private(set) var moved: [Cause: Int] = [:]
  /// The lines of those whose words stand elsewhere, for a reason unknown.
  private(set) var mismatched: [Int] = []
  /// The lines of those that lie outside of the text.
  private(set) var outside: [Int] = []
  /// How many begin or end between a CR and its LF.
  private(set) var halves = 0

  /// How many bytes may still be gone through for names that stand elsewhere.
  private var patience = 1 << 22

  init(_ text: SourceText) { self.text = text }

  /// The bytes of a selection; nil where it lies outside of the text.
  mutating func place(_ selection: ForeignSelection) -> Range<Int>? {
    guard let start = selection.start, let end = selection.end, start >= 0, start <= end else {
      outside.append(selection.line)
      return nil
    }
    let range = range(start, end, .codePoints)
    let name = SelectionPlacing.quotation(selection.name)
    if let range, let name, !matches(range, name) {
      if let better = better(start, end, name) { return better }
      mismatched.append(selection.line)
    }
    if let range {
      if text.isHalf(at: range.lowerBound) || text.isHalf(at: range.upperBound) { halves += 1 }
      return range
    }
    if let name, let better = better(start, end, name) { return better }
    outside.append(selection.line)
    return nil
  }

  private mutating func range(_ start: Int, _ end: Int, _ unit: SourceText.Unit) -> Range<Int>? {
    guard let from = text.place(start, in: unit), let to = text.place(end, in: unit), from <= to
    else { return nil }
    return from..<to
  }

  private mutating func better(_ start: Int, _ end: Int, _ name: [UInt8]) -> Range<Int>? {
    for cause in Cause.allCases {
      let found: Range<Int>? =
        switch cause {
        case .utf16: range(start, end, .utf16)
        case .lineEndsAsOne: range(start, end, .lineEndsAsOne)
        case .lineEndsAsTwo: range(start, end, .lineEndsAsTwo)
        case .bytes: range(start, end, .bytes)
        case .lastIncluded: end < .max ? range(start, end + 1, .codePoints) : nil
        }
      // A name that was cut short fits many places, so only a whole one moves anything.
      guard let found, found.count <= name.count * 2 + 64,
        SelectionPlacing.plain(text.bytes[found]) == name
      else { continue }
      moved[cause, default: 0] += 1
      return found
    }
    return nil
  }

  /// Whether a selection begins with its name; a name that is a title of its own begins nothing.
  private mutating func matches(_ range: Range<Int>, _ name: [UInt8]) -> Bool {
    let words = SelectionPlacing.plain(text.bytes[range].prefix(name.count * 2 + 64))
    return words.starts(with: name) || !isQuoted(name, near: range.lowerBound)
  }

  /// Whether a name stands somewhere near, and so is a quotation.
  private mutating func isQuoted(_ name: [UInt8], near place: Int) -> Bool {
    guard let first = name.first else { return false }
    var place = max(0, place - 1 << 12)
    let end = min(text.bytes.count, place + 1 << 13)
    while patience > 0, place < end, let found = text.bytes[place..<end].firstIndex(of: first) {
      if text.bytes[found...].starts(with: name) { return true }
      patience -= found - place + 16
      place = found + 1
    }
    return false
  }

  /// The name of a selection as a quotation; nil where it is too short to tell.
  private static func quotation(_ name: String) -> [UInt8]? {
    var words = plain(Array(name.utf8)[...])
    for ending in ["…", "..."] where words.count > 24 && words.ends(with: Array(ending.utf8)) {
      words.removeLast(ending.utf8.count)
    }
    return words.count >= 8 ? words : nil
  }

  /// Words with one blank wherever there is white space, none at the ends.
  private static func plain(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    words.reserveCapacity(bytes.count)
    var isPending = false
    for byte in bytes {
      if SourceText.isBlank(byte) {
        isPending = !words.isEmpty
      } else {
        if isPending { words.append(0x20) }
        isPending = false
        words.append(byte)
      }
    }
    return words
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
