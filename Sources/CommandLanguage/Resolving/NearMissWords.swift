import TextDisplay

/// Guesses at what was meant, accents left out.
enum NearMissWords {
  /// The nearest word of a short list; nil where none is near.
  static func nearest(to typed: String, in words: [String]) -> String? {
    ranked(to: typed, in: words).first?.word
  }

  /// The word that is nearer than every other; nil where two are equally near.
  static func clearlyNearest(to typed: String, in words: [String]) -> String? {
    let near = ranked(to: typed, in: words)
    guard let first = near.first, near.count == 1 || first.slips < near[1].slips else { return nil }
    return first.word
  }

  /// Every near word, nearest first; a word that differs in accents only has no slip at all.
  static func ranked(to typed: String, in words: [String]) -> [(word: String, slips: Int)] {
    guard typed.utf8.count <= longestWord else { return [] }
    let plain = words.map(\.withoutAccents)
    let wordOfPlain = Dictionary(zip(plain, words)) { first, _ in first }
    return NearMiss.ranked(from: typed.withoutAccents, in: plain).compactMap { near in
      wordOfPlain[near.candidate].map { ($0, near.slips) }
    }
  }

  /// Longer ones are texts, and spelled like nothing else.
  private static let longestWord = 160
}
