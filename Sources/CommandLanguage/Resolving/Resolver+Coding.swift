import Vocabulary

// Coding: themes, a sentiment and stars for an item, in any order.
extension Resolver {
  /// `code 12 #price +` codes one item; `code` with a filter or nothing begins to walk.
  ///
  /// A number first is an item, as in every other verb of repair; behind another word it is a seat,
  /// as in every other filter.
  mutating func code(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let words = (bound.all("ITEM") + bound.all("FILTER"))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    guard let first = words.first, first.text.unicodeScalars.allSatisfy(\.isDigit),
      !first.isQuoted
    else { return .codeWalk(try filter(words)) }
    let item = try item(first.token)
    guard words.count > 1 else {
      throw Complaint(.nothingToCodeWith(item.number), at: first.range)
    }
    return .code(item, try coding(words.dropFirst().map(\.range)))
  }

  private mutating func coding(_ words: [Range<Int>]) throws(Complaint) -> Coding {
    var coding = Coding()
    var tokens: [TailToken] = []
    for word in words {
      if let token = source.tailToken(in: word) {
        tokens.append(token)
      } else if let change = source.sentimentChange(in: word) {
        if let other = coding.sentiment, other != change {
          throw Complaint(.twoSentiments(other.mark, change.mark), at: word)
        }
        coding.sentiment = change
      } else {
        throw slipInCoding(source.token(word))
      }
    }
    coding.tail = tail(tokens)
    return coding
  }

  private func slipInCoding(_ word: Token) -> Complaint {
    let scalars = word.text.unicodeScalars
    if scalars.allSatisfy({ $0 == "*" }) {
      return Complaint(
        .notStars(takesNone: false),
        at: word.range,
        correction: Edit(replacing: word.range, with: "***")
      )
    }
    if scalars.first == "#" { return Complaint(.notTheme(word.text), at: word.range) }
    if scalars.allSatisfy({ $0.mark != nil }) {
      return Complaint(.notSentiment(word.text), at: word.range)
    }
    // Only a theme that is there: any other word may as well be what somebody said.
    guard known.theme(word.text.foldedForComparison) != nil, scalars.isThemePath else {
      return Complaint(.notCoding(word.text), at: word.range)
    }
    let start = word.range.lowerBound
    return Complaint(
      .themeWithoutSign(word.text),
      at: word.range,
      correction: Edit(replacing: start..<start, with: "#")
    )
  }
}

// Reading while somebody codes one item after the other.
extension Resolver {
  /// A line that begins like a coding, for the item that is shown; nil where it is another line.
  mutating func bareCoding(of item: ItemNumber) throws(Complaint) -> VerbCommand? {
    guard let words = source.wordsOfOneLine, let first = words.first,
      source.beginsCoding(first) || isThemeWithoutSign(source.token(first))
    else { return nil }
    return .code(item, try coding(words))
  }

  private func isThemeWithoutSign(_ word: Token) -> Bool {
    known.theme(word.text.foldedForComparison) != nil && Verb.first(word: word.text) == nil
      && peopleNamed(word.text).isEmpty
  }

  /// What a command means while an item is shown to be coded.
  ///
  /// Where a verb would take the last item, the one that is shown is meant. Lines that go on with
  /// what was said last are refused, as they would be about another item than the eye is on.
  func command(_ command: Command, whileCoding item: ItemNumber) throws(Complaint) -> Command {
    switch command {
    case .themes(let tail): return .verb(.code(item, Coding(tail: tail)))
    case .verb(.tag(nil, let tail)): return .verb(.tag(item, tail))
    case .verb(.untag(nil, let themes)): return .verb(.untag(item, themes))
    case .verb(.star(nil, let stars)): return .verb(.star(item, stars: stars))
    case .more:
      throw Complaint(.moreWhileCoding(item.number), at: source.firstWordRange)
    case .speech(let speech) where speech.speaker == .again:
      throw Complaint(.againWhileCoding, at: source.firstWordRange)
    case .nothing, .speech, .verb: return command
    }
  }
}

extension SourceLine {
  /// Where each word stands; nil where the line has several lines.
  fileprivate var wordsOfOneLine: [Range<Int>]? {
    var words: [Range<Int>] = []
    var position = skippingBlanks(from: startOfContent)
    while position < end {
      let word = position..<endOfWord(from: position)
      guard !word.isEmpty else { return nil }
      words.append(word)
      position = skippingBlanks(from: word.upperBound)
    }
    return words
  }

  /// Whether a first word is a theme, stars or a mark with nobody in front.
  fileprivate func beginsCoding(_ word: Range<Int>) -> Bool {
    if scalars[word.lowerBound] == "#" {
      return word.count > 1 && scalars[word.lowerBound + 1] != "!"
    }
    return scalars[word].allSatisfy { $0 == "*" } || scalars[word].allSatisfy { $0.mark != nil }
  }

  fileprivate func sentimentChange(in word: Range<Int>) -> SentimentChange? {
    let marks = String(scalars: scalars[word].map { $0.mark ?? $0 })
    if marks == ":" { return .takeAway }
    return Sentiment(mark: marks).map { .set($0) }
  }

  fileprivate var firstWordRange: Range<Int> {
    let start = startOfContent
    return start..<endOfWord(from: start)
  }
}
