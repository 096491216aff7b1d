import Vocabulary

extension String {
  /// The folded form without accents: `åsa` and `asa` are the same in it.
  ///
  /// Only for guessing what was meant; names are compared with their accents.
  var withoutAccents: String {
    let folded = foldedForComparison
    if folded.utf8.allSatisfy({ $0 < 0x80 }) { return folded }
    return String(scalars: folded.unicodeScalars.compactMap(\.withoutAccent))
  }
}

extension Unicode.Scalar {
  /// The letter below the accent; nil for a combining accent.
  fileprivate var withoutAccent: Unicode.Scalar? {
    if value < 0x80 { return self }
    if (0x0300...0x036F).contains(value) { return nil }
    guard let name = properties.name else { return self }
    if name == "CYRILLIC SMALL LETTER IO" { return "е" }
    let words = name.split(separator: " ")
    guard words.contains("WITH") else { return self }
    return PlainLetters.byName[words.prefix { $0 != "WITH" }.joined(separator: " ")] ?? self
  }
}

/// The letters of the scripts that write accents.
///
/// The standard library decomposes no letter in the open, but names each: `LATIN SMALL LETTER A
/// WITH RING ABOVE`.
private enum PlainLetters {
  static let byName: [String: Unicode.Scalar] = {
    let ranges: [ClosedRange<Unicode.Scalar>] = ["a"..."z", "α"..."ω", "а"..."я"]
    var letters: [String: Unicode.Scalar] = [:]
    for value in ranges.flatMap({ $0.lowerBound.value...$0.upperBound.value }) {
      if let letter = Unicode.Scalar(value), let name = letter.properties.name {
        letters[name] = letter
      }
    }
    return letters
  }()
}
