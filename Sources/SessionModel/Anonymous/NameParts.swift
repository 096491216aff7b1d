/// The words of one name, as they are looked for.
struct NameParts {
  /// One word of a name.
  struct Part {
    var word: String
    /// Whether it is looked for alone; an initial, a title or a `de` is not, only beside another.
    var isStrong: Bool
    /// Whether it is also a word, so that nobody but a person can tell.
    var isAlsoAWord: Bool
    /// Whether it was typed with a capital: then it is no name where it has none.
    var isCapitalised: Bool
    /// Whether it has fewer than two letters, or none.
    var isNoWord: Bool
  }

  /// In the order of the name.
  let parts: [Part]

  init(_ name: String) {
    var scanner = WordScanner()
    scanner.read(name.utf8Span.span)
    let words = scanner.words
    var parts = words.indices.map { index in
      Self.part(
        String(decoding: scanner.folded(words[index]), as: UTF8.self),
        words[index],
        isInside: index > 0 && index < words.count - 1,
        isOnly: words.count == 1
      )
    }
    // A name of nothing but titles and initials is looked for all the same, and asked about.
    if !parts.contains(where: \.isStrong) {
      for index in parts.indices {
        parts[index].isStrong = true
        parts[index].isAlsoAWord = true
      }
    }
    self.parts = parts
  }

  /// All parts in one word, as in an address: `annaek`; nil for a name of one part.
  var joined: String? {
    let word = parts.map(\.word).joined()
    return parts.count > 1 && word.unicodeScalars.count > 4 ? word : nil
  }

  private static func part(
    _ word: String,
    _ place: WordScanner.Word,
    isInside: Bool,
    isOnly: Bool
  ) -> Part {
    let isShort = word.unicodeScalars.count < 2
    let isParticle = NameWords.particles.contains(word)
    let isWeakParticle = isParticle && (place.first == .lower || isInside)
    let isTitle = NameWords.titles.contains(word)
    return Part(
      word: word,
      isStrong: isOnly || !(isShort || isWeakParticle || isTitle),
      isAlsoAWord: isParticle || isTitle || NameWords.alsoWords.contains(word),
      isCapitalised: place.first == .upper,
      isNoWord: isShort || place.first == .digit
    )
  }
}

extension NameParts {
  /// What stands at the beginning of a name's other forms: `ανν` of `Άννα`, `мари` of `Мария`.
  ///
  /// Nil where the ending does not change: then the forms begin with the whole name.
  static func stem(_ word: String) -> String? {
    var scalars = Array(word.unicodeScalars)
    guard let last = scalars.last else { return nil }
    let isGreek = (0x370...0x3FF).contains(last.value)
    let isCyrillic = (0x400...0x52F).contains(last.value)
    let vowels = isGreek ? "αεηιουω" : isCyrillic ? "аеиоуъыэюяь" : "aeiouy"
    if isGreek, last == "σ" { scalars.removeLast() }
    guard let vowel = scalars.last, vowels.unicodeScalars.contains(vowel) else { return nil }
    scalars.removeLast()
    guard scalars.count >= (isGreek || isCyrillic ? 2 : 3) else { return nil }
    return String(String.UnicodeScalarView(scalars))
  }

  /// Whether letters are an ending that Greek and Slavic names take: then a word in small letters
  /// is asked about too.
  static func isCaseEnding(_ letters: String) -> Bool {
    caseEndings.contains(letters)
  }

  private static let caseEndings: Set<String> = [
    "α", "ασ", "η", "ησ", "ο", "ου", "οσ", "ε", "εσ", "ων", "ι", "ισ", "ακι", "ουλα", "а", "я", "у",
    "ю", "ы", "и", "е", "о", "ои", "еи", "ею", "ою", "ом", "ем", "ам", "ям", "ами", "ями", "ах",
    "ята", "та", "то",
  ]
}
