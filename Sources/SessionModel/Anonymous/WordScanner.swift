import TextComparison

/// The words of a text: letters, marks and digits that stand together, folded.
///
/// Whatever else there is ends a word: an apostrophe, a hyphen, a low line, `@` and `#`. A letter of
/// a script that has no blanks begins a word of its own, so that `Annaさん` has two. One scanner is
/// used for many texts, as its memory is kept.
struct WordScanner {
  /// One word and its places.
  struct Word {
    /// In the bytes of the text.
    var bytes: Range<Int>
    /// In ``WordScanner/folded``; empty for a word that nothing looked for begins like.
    var folded: Range<Int>
    /// Whether its script puts no blanks between words, so that this may be many.
    var isUnspaced: Bool
    /// How its first letter is written; ``ScalarSort/digit`` where it has no letter.
    var first: ScalarSort
    /// How many ASCII digits it begins and ends with, where it has letters as well.
    var digits: (before: Int, after: Int)

    /// Whether only its beginning can be the beginning of a name.
    var isCommon: Bool { !isUnspaced && digits.before == 0 }
  }

  private let letters = QuickLetters.all
  /// By ``QuickLetters/place(_:_:)``: whether a word that is looked for may begin so; empty where
  /// all are looked for.
  private let beginnings: [Bool]
  private(set) var words: [Word] = []
  /// The folded words, one behind the other.
  private(set) var folded: [UInt8] = []
  /// Whether the text has an `@`.
  private(set) var hasAt = false
  /// Whether the text has `://` or a `www.`.
  private(set) var hasLink = false
  /// How many ASCII digits the text has.
  private(set) var digitCount = 0

  /// A scanner that leaves common words unfolded that begin with no letters of `beginnings`.
  init(beginnings: [Bool] = []) { self.beginnings = beginnings }

  /// Takes the words of a text in UTF-8 in the place of the last ones.
  mutating func read(_ text: Span<UInt8>) {
    words.removeAll(keepingCapacity: true)
    folded.removeAll(keepingCapacity: true)
    hasAt = false
    hasLink = false
    digitCount = 0
    var place = 0
    while place < text.count {
      let byte = text[place]
      let (sort, length) = Self.sort(text, at: place)
      switch sort {
      case .other, .mark, .invisible:
        if byte == UInt8(ascii: "@") { hasAt = true }
        if byte == UInt8(ascii: "/"), place > 0, text[place - 1] == UInt8(ascii: ":") {
          hasLink = true
        }
        place += length
      case .digit, .lower, .upper, .caseless, .unspaced:
        place = takeCommonWord(text, from: place) ?? takeWord(text, from: place, sort)
      }
    }
  }

  /// The folded bytes of a word.
  func folded(_ word: Word) -> ArraySlice<UInt8> { folded[word.folded] }

  /// The first folded byte of a word; nil for one that was left unfolded.
  func first(of word: Int) -> UInt8? {
    let place = words[word].folded
    return place.isEmpty ? nil : folded[place.lowerBound]
  }

  /// The words of a text as folded strings.
  static func words(in text: String) -> [String] {
    var scanner = WordScanner()
    scanner.read(text.utf8Span.span)
    return scanner.words.map { String(decoding: scanner.folded($0), as: UTF8.self) }
  }

  /// What a decision and a word are compared by: the folded words with a blank between them, and
  /// the text itself where it has no words.
  static func key(_ text: String) -> String {
    let words = words(in: text)
    return words.isEmpty ? text : words.joined(separator: " ")
  }

  private static func sort(_ text: Span<UInt8>, at place: Int) -> (ScalarSort, length: Int) {
    let byte = text[place]
    if byte < 0x80 {
      let small = byte | 0x20
      if small >= 0x61, small <= 0x7A { return (byte < 0x60 ? .upper : .lower, 1) }
      return (byte >= 0x30 && byte <= 0x39 ? .digit : .other, 1)
    }
    let (scalar, length) = scalar(text, at: place)
    return (ScalarSort.of(scalar), length)
  }

  /// The scalar at a place of text that is valid UTF-8.
  private static func scalar(_ text: Span<UInt8>, at place: Int) -> (UInt32, length: Int) {
    let lead = text[place]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard place + length <= text.count else { return (0xFFFD, 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(text[place + offset] & 0x3F) }
    return (scalar, length)
  }

  /// Takes a word of nothing but common letters; nil for any that needs a closer look.
  private mutating func takeCommonWord(_ text: Span<UInt8>, from start: Int) -> Int? {
    guard let (end, first, second) = commonWord(text, from: start, letters.span) else { return nil }
    let begin = folded.count
    if beginnings.isEmpty || beginnings[QuickLetters.place(first.folded, second)] {
      foldCommon(text, start..<end)
    }
    words.append(
      Word(
        bytes: start..<end,
        folded: begin..<folded.count,
        isUnspaced: false,
        first: first.sort,
        digits: (0, 0)
      )
    )
    if end - start == 3, isLinkWord(text, start) { hasLink = true }
    return end
  }

  /// Where a word of nothing but common letters ends, its first letter, and the second folded.
  private func commonWord(
    _ text: Span<UInt8>,
    from start: Int,
    _ letters: Span<QuickLetters.Letter>
  ) -> (end: Int, first: QuickLetters.Letter, second: UInt16)? {
    var place = start
    var first: QuickLetters.Letter?
    var second: UInt16 = 0
    while place < text.count {
      let byte = text[place]
      guard byte < 0xE0 else {
        guard Self.sort(text, at: place).0 == .other else { return nil }
        break
      }
      let isPlain = byte < 0x80
      guard isPlain || place + 1 < text.count else { return nil }
      let letter = letters[
        isPlain ? Int(byte) : Int(byte & 0x1F) << 6 | Int(text[place + 1] & 0x3F)
      ]
      if letter.folded == 0 {
        guard letter.sort == .other else { return nil }
        break
      }
      if first == nil { first = letter } else if second == 0 { second = letter.folded }
      place += isPlain ? 1 : 2
    }
    return first.map { (place, $0, second) }
  }

  private mutating func foldCommon(_ text: Span<UInt8>, _ word: Range<Int>) {
    var place = word.lowerBound
    while place < word.upperBound {
      let byte = text[place]
      let scalar = byte < 0x80 ? Int(byte) : Int(byte & 0x1F) << 6 | Int(text[place + 1] & 0x3F)
      let letter = letters[scalar].folded
      if letter < 0x80 {
        folded.append(UInt8(truncatingIfNeeded: letter))
      } else {
        folded.append(UInt8(truncatingIfNeeded: 0xC0 | letter >> 6))
        folded.append(UInt8(truncatingIfNeeded: 0x80 | letter & 0x3F))
      }
      place += byte < 0x80 ? 1 : 2
    }
  }

  private mutating func takeWord(_ text: Span<UInt8>, from start: Int, _ first: ScalarSort) -> Int {
    let isUnspaced = first == .unspaced
    var word = Word(
      bytes: start..<start,
      folded: folded.count..<folded.count,
      isUnspaced: isUnspaced,
      first: .digit,
      digits: (0, 0)
    )
    var place = start
    var end = start
    var isPlain = true
    var isOdd = false
    scan: while place < text.count {
      let (sort, length) = Self.sort(text, at: place)
      switch sort {
      case .other: break scan
      case .unspaced: if !isUnspaced { break scan }
      case .digit, .lower, .upper, .caseless: if isUnspaced { break scan }
      case .mark, .invisible: break
      }
      if length > 1 {
        isPlain = false
        if sort == .invisible || Self.isOdd(text[place]) { isOdd = true }
      }
      if sort == .digit, length == 1 {
        digitCount += 1
        word.digits.after += 1
        if word.first == .digit { word.digits.before += 1 }
      } else if sort != .mark, sort != .invisible {
        word.digits.after = 0
        if word.first == .digit { word.first = sort }
      }
      place += length
      if sort != .invisible { end = place }
    }
    if word.first == .digit { word.digits = (0, 0) }
    word.bytes = start..<end
    fold(text.extracting(start..<end), isPlain: isPlain, isOdd: isOdd)
    word.folded = word.folded.lowerBound..<folded.count
    words.append(word)
    return place
  }

  private func isLinkWord(_ text: Span<UInt8>, _ start: Int) -> Bool {
    (start..<(start + 3)).allSatisfy { text[$0] | 0x20 == UInt8(ascii: "w") }
  }

  private mutating func fold(_ word: Span<UInt8>, isPlain: Bool, isOdd: Bool) {
    if isPlain {
      for index in word.indices {
        let byte = word[index]
        folded.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
      }
      return
    }
    let start = folded.count
    TextFolding.fold(word, into: &folded)
    if isOdd { evenOut(from: start) }
  }

  /// Whether a scalar of more than one byte may be a dotless i or a wide letter.
  private static func isOdd(_ lead: UInt8) -> Bool { lead == 0xC4 || lead == 0xEF }

  /// Names are looked for more widely than words: the dotless i and the wide letters of Japanese
  /// type are the plain ones, and what nobody sees is left out.
  private mutating func evenOut(from start: Int) {
    let scalars = Array(String(decoding: folded[start...], as: UTF8.self).unicodeScalars)
    folded.removeSubrange(start...)
    for scalar in scalars where ScalarSort.of(scalar.value) != .invisible {
      folded.append(contentsOf: String(Self.plain(scalar)).utf8)
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x131: "i"
    case 0xFF10...0xFF19: Unicode.Scalar(scalar.value - 0xFF10 + 0x30) ?? scalar
    case 0xFF41...0xFF5A: Unicode.Scalar(scalar.value - 0xFF41 + 0x61) ?? scalar
    default: scalar
    }
  }
}
