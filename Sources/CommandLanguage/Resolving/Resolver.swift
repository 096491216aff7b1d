import TextDisplay
import Vocabulary

/// Turns the form of one line into its meaning, with what is known of a session.
struct Resolver<Known: Lookup> {
  let known: Known
  let source: SourceLine
  var notices: [Notice] = []

  init(known: Known, source: SourceLine) {
    self.known = known
    self.source = source
  }

  mutating func command(_ statement: Statement) throws(Complaint) -> Command {
    switch statement {
    case .nothing: return .nothing
    case .themes(let tokens): return .themes(tail(tokens))
    case .more(let body):
      guard !body.text.isEmpty else { throw Complaint(.nothingAdded, at: source.lastWordRange) }
      notice(nearThemeOf: body)
      return .more(text: body.text, tail: tail(body.tail))
    case .speech(let form): return .speech(try speech(form))
    case .command(let first): return try verbOrSlip(first)
    }
  }

  // MARK: Tails

  /// The themes, known ones in their known spelling, each once; and the most stars.
  mutating func tail(_ tokens: [TailToken]) -> Tail {
    var result = Tail()
    var typed: Set<String> = []
    var seen: Set<String> = []
    for token in tokens {
      switch token.kind {
      case .stars(let count): result.stars = max(result.stars ?? 0, count)
      case .theme:
        guard typed.insert(token.token.text).inserted else { continue }
        let path = theme(orNew: token.token.text)
        if seen.insert(path.text.foldedForComparison).inserted { result.themes.append(path) }
      }
    }
    return result
  }

  /// The known theme, else a new one with its notice, beyond a dozen without.
  private mutating func theme(orNew typed: String) -> ThemePath {
    if let path = known.theme(typed.foldedForComparison) { return path }
    let path = ThemePath(typed)
    guard notices.count < 12 else { return path }
    let near = NearMissWords.nearest(to: typed, in: known.themes.map(\.path.text))
    let notice = Notice.newTheme(path, near: near.map { [ThemePath($0)] } ?? [])
    if !notices.contains(notice) { notices.append(notice) }
    return path
  }

  mutating func notice(nearThemeOf body: Body) {
    if let token = body.nearTheme { notices.append(.themeKeptAsText(word: token.text)) }
  }

  // MARK: Concepts and items

  func concept(_ token: Token, correction: Edit? = nil) throws(Complaint) -> ConceptID {
    if let concept = known.concept(code: token.text.foldedForComparison) { return concept }
    let codes = known.concepts.map(\.code)
    // Behind a mark the blank is more likely missing than a letter wrong.
    let near =
      correction == nil ? NearMissWords.clearlyNearest(to: token.text, in: codes) : nil
    throw Complaint(
      .unknownConcept(
        token.text,
        near.map { .nearest([$0.uppercased()], of: codes.count) }
          ?? Alternatives(token.text, codes).uppercased
      ),
      at: token.range,
      correction: correction ?? near.map { Edit(replacing: token.range, with: $0) }
    )
  }

  func item(_ token: Token) throws(Complaint) -> ItemNumber {
    guard let number = SourceLine.number(token.text.unicodeScalars) else {
      throw Complaint(
        .notNumber(token.text, name: "an item", example: "12"),
        at: token.range,
        correction: itemWithSign(token).map { Edit(replacing: token.range, with: $0) }
      )
    }
    guard known.hasItem(ItemNumber(number)) else {
      throw Complaint(.unknownItem(number, last: known.lastItemNumber), at: token.range)
    }
    return ItemNumber(number)
  }

  /// The number in `n12` and `#12`.
  private func itemWithSign(_ token: Token) -> String? {
    guard let first = token.text.unicodeScalars.first, ["n", "N", "#"].contains(first),
      let number = SourceLine.number(token.text.unicodeScalars.dropFirst()),
      known.hasItem(ItemNumber(number))
    else { return nil }
    return String(number)
  }
}

extension SourceLine {
  /// The last word of the line, where a complaint about something missing points.
  var lastWordRange: Range<Int> {
    let content = trimmingBlanks(0..<end)
    return lastWord(of: content) ?? content
  }
}

extension Alternatives {
  /// All `labels` where at most twelve, else those whose key is near to the typed word.
  init(_ typed: String, _ labels: [String]) {
    self =
      labels.count <= 12
      ? .all(labels)
      : .nearest(NearMiss.nearest(to: typed, in: labels), of: labels.count)
  }

  /// As concepts are written where they are shown.
  var uppercased: Self {
    switch self {
    case .all(let words): .all(words.map { $0.uppercased() })
    case .nearest(let words, let count): .nearest(words.map { $0.uppercased() }, of: count)
    }
  }
}
