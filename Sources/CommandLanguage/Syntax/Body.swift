/// What follows the head of a line: the words, kept exactly, and the tail.
///
/// **What is text.** Everything between head and tail, scalar for scalar. Blanks (U+0020, U+0009)
/// directly after the head, before the tail and before the end of the last line only separate and
/// are not text; nothing else is left out. The tail stands at the end of the last line. Each word
/// of the text's final run of `#theme` and `*` words, with or without backslashes, loses one
/// leading backslash where it has one.
struct Body: Hashable, Sendable {
  /// The words as they are kept.
  var text: String
  /// Where the words stand as typed, backslashes included.
  var textRange: Range<Int>
  /// The tail's words, in order.
  var tail: [TailToken]
  /// A last word that nearly is a theme, `#price,`.
  var nearTheme: Token?
}

/// One word of the tail.
struct TailToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case theme
    case stars(Int)
  }

  var kind: Kind
  /// The theme without `#`, or the stars; with its place, `#` included.
  var token: Token
}

extension SourceLine {
  /// Reads words and tail from `start`, which stands after the head, to the end of the line.
  func body(from start: Int) -> Body {
    let begin = skippingBlanks(from: start)
    var textEnd = trimmingBlanks(begin..<end).upperBound
    var tail: [TailToken] = []
    while let word = lastWord(of: begin..<textEnd), let token = tailToken(in: word) {
      tail.append(token)
      textEnd = trimmingBlanks(begin..<word.lowerBound).upperBound
    }
    let textRange = begin..<textEnd
    return Body(
      text: unescapedText(textRange),
      textRange: textRange,
      tail: tail.reversed(),
      nearTheme: nearTheme(at: textRange)
    )
  }

  /// Words without a tail, as `note` keeps them.
  func plainText(from start: Int) -> Token {
    let begin = skippingBlanks(from: start)
    return token(begin..<trimmingBlanks(begin..<end).upperBound)
  }

  /// The word that ends where the range ends; nil where that is its start or a line feed.
  func lastWord(of range: Range<Int>) -> Range<Int>? {
    var start = range.upperBound
    while start > range.lowerBound, !scalars[start - 1].endsWord { start -= 1 }
    return start < range.upperBound ? start..<range.upperBound : nil
  }

  func tailToken(in word: Range<Int>) -> TailToken? {
    guard let first = word.first else { return nil }
    if scalars[first] == "*" {
      guard word.count <= 3, scalars[word].allSatisfy({ $0 == "*" }) else { return nil }
      return TailToken(kind: .stars(word.count), token: token(word))
    }
    let path = word.dropFirst()
    guard scalars[first] == "#", scalars[path].isThemePath else { return nil }
    return TailToken(kind: .theme, token: Token(text: text(path), range: word))
  }

  private func unescapedText(_ range: Range<Int>) -> String {
    let backslashes = backslashesOfFinalRun(in: range)
    guard !backslashes.isEmpty else { return text(range) }
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(range.count)
    var position = range.lowerBound
    for backslash in backslashes.reversed() {
      kept.append(contentsOf: scalars[position..<backslash])
      position = backslash + 1
    }
    kept.append(contentsOf: scalars[position..<range.upperBound])
    return String(scalars: kept)
  }

  /// Where the words of the final run have the backslash that they lose, last one first.
  private func backslashesOfFinalRun(in range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var rest = range
    while let word = lastWord(of: rest), isTailWordWithBackslashes(word) {
      if scalars[word.lowerBound] == "\\" { found.append(word.lowerBound) }
      rest = trimmingBlanks(rest.lowerBound..<word.lowerBound)
      // Trimming at the front cannot happen: a text begins with a word or a line feed.
    }
    return found
  }

  func isTailWordWithBackslashes(_ word: Range<Int>) -> Bool {
    let bare = word.drop { scalars[$0] == "\\" }
    return tailToken(in: bare) != nil
  }

  private func nearTheme(at range: Range<Int>) -> Token? {
    guard let word = lastWord(of: range), word.count >= 2, scalars[word.lowerBound] == "#",
      scalars[word.lowerBound + 1].isLetter, tailToken(in: word) == nil
    else { return nil }
    return token(word)
  }
}
