/// The words of a cue without the marks that subtitles have: voices, tags, character references.
struct CueMarkup {
  /// Words of one voice, or of nobody who is named.
  struct Part: Equatable {
    /// The name in `<v Name>`; nil outside any voice.
    var voice: String?
    var words: [UInt8]
    /// The line of the file at which it begins.
    var line: Int
  }

  private(set) var parts: [Part] = []
  /// Whether tags were taken off, other than those of voices.
  private(set) var hadTags = false
  /// Whether character references were read.
  private(set) var hadReferences = false

  private let bytes: [UInt8]
  private let isVTT: Bool
  private var voice: String?
  private var words: [UInt8] = []
  private var line: Int
  private var partLine: Int

  /// Whether there is anything to take off in a range.
  static func isNeeded(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    for place in range {
      switch bytes[place] {
      case 0x3c, 0x26, 0x7b: return true
      default: continue
      }
    }
    return false
  }

  /// Reads the words of a cue that begin in that line.
  ///
  /// Only what the format defines is taken off; anything else in angle brackets is words.
  init(_ bytes: [UInt8], _ range: Range<Int>, line: Int, format: TranscriptFormat) {
    self.bytes = bytes
    self.line = line
    partLine = line
    isVTT = format == .vtt
    var place = range.lowerBound
    let end = range.upperBound
    while place < end {
      let byte = bytes[place]
      let next: Int? =
        switch byte {
        case 0x3c: tag(at: place, before: end)
        case 0x26 where isVTT: reference(at: place, before: end)
        case 0x7b where !isVTT: override(at: place, before: end)
        default: nil
        }
      if let next {
        place = next
        continue
      }
      if byte == 0x0a || byte == 0x0d && (place + 1 >= end || bytes[place + 1] != 0x0a) {
        self.line += 1
      }
      words.append(byte)
      place += 1
    }
    flush()
  }

  private mutating func flush() {
    if words.contains(where: { !$0.isBlank && $0 != 0x0a && $0 != 0x0d }) {
      parts.append(Part(voice: voice, words: words, line: partLine))
    }
    words.removeAll()
    partLine = line
  }

  // MARK: Tags

  /// A tag longer than this is none.
  private static let longestTag = 512

  private mutating func tag(at start: Int, before end: Int) -> Int? {
    let limit = min(end, start + Self.longestTag)
    guard let close = bytes[start..<limit].firstIndex(of: 0x3e) else { return nil }
    let isEnd = start + 1 < close && bytes[start + 1] == 0x2f
    let inside = (start + (isEnd ? 2 : 1))..<close
    let name = bytes[inside].prefix { $0.isASCIILetter || $0.isDigit }
    let rest = name.endIndex..<close
    // `<v` belongs to names, `<c.loud>` and `<lang en>` have something behind theirs.
    let isWhole = rest.isEmpty || bytes[rest.lowerBound] == 0x2e || bytes[rest.lowerBound].isBlank
    let isBare = bytes[rest].drop { !$0.isBlank }.allSatisfy(\.isBlank)
    let word = String(decoding: name, as: UTF8.self)
    if isVTT, isWhole, word == "v" {
      flush()
      voice = isEnd ? nil : voiceName(rest)
      return close + 1
    }
    let isTime =
      isVTT && !isEnd
      && ClockReading.time(bytes, at: inside.lowerBound, before: close)?.end == close
    let known = isVTT ? Self.vttTags : Self.srtTags
    guard isTime || isWhole && known.contains(isVTT ? word : word.lowercased()) else { return nil }
    // `a<b and c>d` has words there: only these two have anything of their own behind a blank.
    guard isTime || isBare || word == "lang" || word.lowercased() == "font" else { return nil }
    hadTags = true
    return close + 1
  }

  private static let vttTags: Set<String> = ["c", "i", "b", "u", "ruby", "rt", "lang"]
  private static let srtTags: Set<String> = ["i", "b", "u", "s", "font"]

  /// `.loud Anna Ek` is Anna Ek; nil where there is no name.
  private func voiceName(_ range: Range<Int>) -> String? {
    guard let blank = bytes[range].firstIndex(where: \.isBlank) else { return nil }
    let name = bytes.trimmed(blank..<range.upperBound)
    guard !name.isEmpty else { return nil }
    var text: [UInt8] = []
    var place = name.lowerBound
    while place < name.upperBound {
      if bytes[place] == 0x26, let found = Self.reference(bytes, place, name.upperBound) {
        text += found.characters
        place = found.end
      } else {
        let byte = bytes[place]
        text.append(byte == 0x0a || byte == 0x0d ? 0x20 : byte)
        place += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `{\an8}`: where SRT puts a cue on the screen.
  private mutating func override(at start: Int, before end: Int) -> Int? {
    guard start + 1 < end, bytes[start + 1] == 0x5c else { return nil }
    let limit = min(end, start + 64)
    guard let close = bytes[start..<limit].firstIndex(of: 0x7d) else { return nil }
    hadTags = true
    return close + 1
  }

  // MARK: Character references

  private mutating func reference(at start: Int, before end: Int) -> Int? {
    guard let found = Self.reference(bytes, start, end) else { return nil }
    words += found.characters
    hadReferences = true
    return found.end
  }

  private static func reference(
    _ bytes: [UInt8],
    _ start: Int,
    _ end: Int
  ) -> (characters: [UInt8], end: Int)? {
    for (name, characters) in references where bytes.has(name, at: start, before: end) {
      return (Array(characters.utf8), start + name.utf8CodeUnitCount)
    }
    return nil
  }

  private static let references: [(StaticString, String)] = [
    ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&nbsp;", "\u{a0}"), ("&lrm;", "\u{200e}"),
    ("&rlm;", "\u{200f}"),
  ]
}
