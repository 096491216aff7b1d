import TextComparison

/// What a label looks like, apart from how often it stands in the file.
struct LabelShape {
  /// Whether every word begins like a name.
  var isNamelike = false
  /// Whether it is one word.
  var isSingle = false
  /// Whether it is a word that begins lines without being anybody: a note, a date.
  var isStopWord = false
  /// Whether nothing but a person is called like that: a role, a title, `Speaker 2`.
  var isStrong = false
  /// The letters before the number of a code such as `TN6`.
  var codeLetters: String?
  /// Whether it is a few capitals, `GA`.
  var isCapitals = false

  /// Whether it can be typed as it is: `TN6`, `GA`.
  var isCode: Bool { codeLetters != nil && label.utf8.allSatisfy { $0 < 0x80 } || isCapitals }

  private let label: String

  init(_ label: String) {
    self.label = label
    let words = label.split { $0 == " " || $0 == "\t" || $0 == "\u{a0}" }
    let folded = String(decoding: TextFolding.folded(label), as: UTF8.self)
    isSingle = words.count == 1
    isStopWord = LabelWords.stopWords.contains(folded)
    let plain = words.prefix { !$0.hasPrefix("(") && !$0.hasPrefix("[") }
    isNamelike =
      plain.first.map(Self.beginsName) == true
      && plain.allSatisfy { word in
        Self.beginsName(word) || LabelWords.particles.contains(word.lowercased())
      }
    isCapitals =
      isSingle && (2...5).contains(label.utf8.count)
      && label.utf8.allSatisfy { (0x41...0x5a).contains($0) }
    codeLetters = Self.codeLetters(label)
    isStrong = !isStopWord && Self.isStrong(words, plain.count, folded, isNamelike)
  }

  private static func beginsName(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first else { return false }
    // Letters without capitals, as in Japanese, begin a name like any other.
    return !first.properties.isLowercase && (first.properties.isAlphabetic || first.isDigit)
      || word == "&" || word == "|"
  }

  private static func isStrong(
    _ words: [Substring],
    _ plainCount: Int,
    _ folded: String,
    _ isNamelike: Bool
  ) -> Bool {
    if LabelWords.isModerator(folded) { return true }
    let parts = folded.split { $0 == " " || $0 == "\t" || $0 == "." || $0 == "," }
    if let first = parts.first.map(String.init), LabelWords.speakerWords.contains(first) {
      let number = parts.dropFirst().first
      if number?.count ?? 0 <= 2 || number?.utf8.allSatisfy(\.isDigit) == true { return true }
    }
    guard isNamelike, words.count > 1 else { return false }
    if parts.prefix(2).contains(where: { LabelWords.titles.contains(String($0)) }) { return true }
    return plainCount > 1 && plainCount < words.count
  }

  private static func codeLetters(_ label: String) -> String? {
    let letters = label.prefix { $0.isLetter }
    let digits = label.dropFirst(letters.count)
    guard (1...4).contains(letters.count), (1...4).contains(digits.count),
      digits.utf8.allSatisfy(\.isDigit)
    else { return nil }
    return letters.lowercased()
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }
}
