/// One argument of a command, as typed and as meant.
struct ArgumentWord: Hashable, Sendable {
  /// What it says, without its quotes.
  var text: String
  /// Where it stands, quotes included.
  var range: Range<Int>
  /// Whether it begins with a quote, so that it is words and never a keyword.
  var isQuoted: Bool
  /// What stands before the first `=` outside quotes, and what after it.
  var pair: Pair?

  struct Pair: Hashable, Sendable {
    var key: Token
    var value: Token
    /// Whether the value begins with a quote.
    var isQuoted: Bool
  }

  var token: Token { Token(text: text, range: range) }
}

extension SourceLine {
  /// The next argument at or after `start`; nil at the end of the line.
  ///
  /// A quote opens at the start of a word or of a value after `=`. Inside, `\"` is a quote and
  /// `\\` a backslash; everything else is itself, blanks and line feeds included.
  func nextArgument(from start: Int) throws(Complaint) -> ArgumentWord? {
    var position = start
    while position < end, scalars[position].endsWord { position += 1 }
    guard position < end else { return nil }
    let begin = position
    let isQuoted = scalars[begin] == "\""
    var whole = String.UnicodeScalarView()
    var equals: (at: Int, length: Int)?
    while position < end, !scalars[position].endsWord {
      let opensPart = position == begin || position - 1 == equals?.at
      if scalars[position] == "\"", opensPart {
        let (quoted, after) = try quotedText(from: position)
        whole.append(contentsOf: quoted)
        position = after
        continue
      }
      if scalars[position] == "=", equals == nil, position > begin {
        equals = (position, whole.count)
      }
      whole.append(scalars[position])
      position += 1
    }
    let word = ArgumentWord(text: String(whole), range: begin..<position, isQuoted: isQuoted)
    return equals.map { pairing(word, whole, at: $0.at, length: $0.length) } ?? word
  }

  /// Every argument from `start` to the end of the line.
  func arguments(from start: Int) throws(Complaint) -> [ArgumentWord] {
    var found: [ArgumentWord] = []
    var position = start
    while let word = try nextArgument(from: position) {
      found.append(word)
      position = word.range.upperBound
    }
    return found
  }

  private func pairing(
    _ word: ArgumentWord,
    _ whole: String.UnicodeScalarView,
    at equals: Int,
    length: Int
  ) -> ArgumentWord {
    var word = word
    let valueStart = equals + 1
    word.pair = ArgumentWord.Pair(
      key: Token(
        text: String(String.UnicodeScalarView(whole.prefix(length))),
        range: word.range.lowerBound..<equals
      ),
      value: Token(
        text: String(String.UnicodeScalarView(whole.dropFirst(length + 1))),
        range: valueStart..<word.range.upperBound
      ),
      isQuoted: valueStart < word.range.upperBound && scalars[valueStart] == "\""
    )
    return word
  }

  func quotedText(
    from opening: Int
  ) throws(Complaint) -> (text: String.UnicodeScalarView, after: Int) {
    var text = String.UnicodeScalarView()
    var position = opening + 1
    while position < end {
      switch scalars[position] {
      case "\"": return (text, position + 1)
      case "\\" where position + 1 < end && ["\"", "\\"].contains(scalars[position + 1]):
        position += 1
        text.append(scalars[position])
      default: text.append(scalars[position])
      }
      position += 1
    }
    throw Complaint(
      .unclosedQuote,
      at: opening..<opening + 1,
      correction: Edit(replacing: end..<end, with: "\"")
    )
  }
}
