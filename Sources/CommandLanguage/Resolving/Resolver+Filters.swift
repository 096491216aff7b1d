import Vocabulary

extension Resolver {
  func filter(_ words: [ArgumentWord]) throws(Complaint) -> Filter {
    var filter = Filter()
    for word in words { try add(word, to: &filter) }
    return filter
  }

  private func add(_ word: ArgumentWord, to filter: inout Filter) throws(Complaint) {
    let text = word.text
    if word.isQuoted {
      filter.words.append(text)
    } else if let sentiment = Sentiment(
      mark: String(String.UnicodeScalarView(text.unicodeScalars.map { $0.mark ?? $0 }))
    ) {
      filter.sentiments.appendOnce(sentiment)
    } else if let tail = source.tailToken(in: word.range) {
      try add(tail, to: &filter)
    } else if text.hasPrefix("@") {
      let range = word.range.lowerBound + 1..<word.range.upperBound
      filter.concepts.appendOnce(try concept(range.isEmpty ? word.token : source.token(range)))
    } else if let pair = word.pair {
      try add(pair, to: &filter)
    } else {
      try addWord(word.token, to: &filter)
    }
  }

  private func add(_ tail: TailToken, to filter: inout Filter) throws(Complaint) {
    switch tail.kind {
    case .stars(let count): filter.stars = count
    case .theme: filter.themes.appendOnce(try themeOrItsParts(tail.token))
    }
  }

  /// A known theme, or one that only has others below it.
  private func themeOrItsParts(_ token: Token) throws(Complaint) -> ThemePath {
    let path = ThemePath(token.text)
    if known.theme(token.text.foldedForComparison) == nil,
      known.themes.contains(where: { $0.path.isBelow(path) })
    {
      return path
    }
    return try knownTheme(token)
  }

  private func add(_ pair: ArgumentWord.Pair, to filter: inout Filter) throws(Complaint) {
    switch pair.key.text.lowercased() {
    case "section": filter.sections.appendOnce(try section(pair.value))
    case "from": filter.from = .clock(try clock(pair.value))
    case "since": filter.from = .ago(seconds: try duration(pair.value))
    case "to": filter.to = .clock(try clock(pair.value))
    case "until": filter.to = .ago(seconds: try duration(pair.value))
    default:
      throw Complaint(
        .unknownKey(pair.key.text, keys: ["from", "to", "since", "until", "section"]),
        at: pair.key.range
      )
    }
  }

  private func addWord(_ token: Token, to filter: inout Filter) throws(Complaint) {
    let folded = token.text.foldedForComparison
    if let kind = FilterKind(rawValue: folded) {
      filter.kinds.appendOnce(kind)
    } else if folded == "dropped" {
      filter.onlyDropped = true
    } else if let speaker = FilterSpeaker(rawValue: folded) {
      filter.speakers.appendOnce(speaker)
    } else if token.text.unicodeScalars.first?.mark == "?", token.text.unicodeScalars.count == 1 {
      filter.kinds.appendOnce(.questions)
    } else if SourceLine.number(token.text.unicodeScalars) != nil
      || !peopleNamed(token.text).isEmpty
    {
      filter.members.appendOnce(try person(token))
    } else if token.text.allSatisfy({ $0 == "*" }) {
      throw Complaint(.notStars(takesNone: false), at: token.range)
    } else if let item = Self.itemNumber(ofWord: folded) {
      filter.items.appendOnce(item)
    } else {
      let words = FilterKind.allCases.map(\.rawValue) + ["dropped"]
      let near =
        NearMissWords.clearlyNearest(to: token.text, in: words) ?? nearPerson(to: token.text)?.code
      throw Complaint(
        .unknownFilterWord(token.text, near: near.map { [$0] } ?? []),
        at: token.range,
        correction: near.map { Edit(replacing: token.range, with: $0) }
      )
    }
  }

  /// `n12`: in a filter digits alone are seats.
  private static func itemNumber(ofWord word: String) -> ItemNumber? {
    guard word.hasPrefix("n") else { return nil }
    return SourceLine.number(word.unicodeScalars.dropFirst()).map { ItemNumber($0) }
  }
}

extension Filter {
  /// Reads a filter that stands alone: what `list` takes, `a b #price -`.
  public init(line: String, lookup: some Lookup) throws(Complaint) {
    let resolver = Resolver(known: lookup, source: SourceLine(line))
    var words: [ArgumentWord] = []
    while let word = try resolver.source.nextArgument(from: words.last?.range.upperBound ?? 0) {
      words.append(word)
    }
    self = try resolver.filter(words)
  }
}

extension Array where Element: Equatable {
  mutating func appendOnce(_ element: Element) {
    if !contains(element) { append(element) }
  }
}
