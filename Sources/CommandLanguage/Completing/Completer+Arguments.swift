import Vocabulary

extension Completer {
  /// Completions for the word at the end, as an argument of a verb.
  func arguments(of verb: Verb, from start: Int) -> [Completion] {
    let shapes = verb.definition.arguments
    let word = source.lastWord(of: start..<source.end) ?? source.end..<source.end
    if verb == .code, namesItem(from: start, before: word.lowerBound) {
      return themes(at: word, hasSign: true)
    }
    guard word.lowerBound > start,
      let place = place(in: shapes, from: start, before: word.lowerBound)
    else { return [] }
    switch place {
    case .rest(let position):
      return position.map { statement(from: source.skippingBlanks(from: $0)) } ?? []
    case .valueOfKeyword(let shape): return values(of: shape.kind, at: word)
    case .next(let next, let used):
      if let value = valueOfKey(in: shapes, next.first, at: word) { return value }
      return next.flatMap { values(of: $0.kind, at: word) }
        + named(shapes.filter { !used.contains($0) }, at: word)
    }
  }

  /// Whether the first finished argument is an item to be coded, so that no filter follows.
  private func namesItem(from start: Int, before end: Int) -> Bool {
    let first = source.token(wordAt: source.skippingBlanks(from: start))
    return first.range.upperBound < end && !first.text.isEmpty
      && first.text.unicodeScalars.allSatisfy(\.isDigit)
  }

  private enum Place {
    /// In the rest of the line; where it is a statement, its start.
    case rest(statementFrom: Int?)
    case valueOfKeyword(VerbArgument)
    /// By its place: what may be left out, and what then stands there instead.
    case next([VerbArgument], used: Set<VerbArgument>)
  }

  /// Which argument stands next after the finished words; nil inside quotes.
  private func place(in shapes: [VerbArgument], from start: Int, before end: Int) -> Place? {
    var positional = shapes.filter(\.isByPlace)[...]
    var used: Set<VerbArgument> = []
    var keyword: VerbArgument?
    var position = start
    while positional.first?.form != .rest {
      let read: ArgumentWord?
      do throws(Complaint) { read = try source.nextArgument(from: position) } catch { return nil }
      guard let word = read, word.range.lowerBound < end else { break }
      guard word.range.upperBound <= end else { return nil }
      position = word.range.upperBound
      if keyword != nil {
        keyword = nil
      } else if let shape = shapes.first(where: { $0.isNamed(by: word) }) {
        used.insert(shape)
        if case .keyword = shape.form { keyword = shape }
      } else {
        while let next = positional.first, !next.isRequired, !next.accepts(word) {
          positional.removeFirst()
        }
        if let next = positional.first, next.form != .repeated { positional.removeFirst() }
      }
    }
    if let keyword { return .valueOfKeyword(keyword) }
    if let rest = positional.first, rest.form == .rest {
      return .rest(statementFrom: rest.kind == .line ? position : nil)
    }
    return .next(Self.possible(positional), used: used)
  }

  /// The next argument; where it is a choice or an item that may be left out, those behind it too.
  private static func possible(_ positional: ArraySlice<VerbArgument>) -> [VerbArgument] {
    var possible: [VerbArgument] = []
    for shape in positional {
      possible.append(shape)
      guard !shape.isRequired, shape.isToldByItsForm else { break }
    }
    return possible
  }

  /// Completions after `key=`; nil where the word has no key that is known.
  private func valueOfKey(
    in shapes: [VerbArgument],
    _ next: VerbArgument?,
    at word: Range<Int>
  ) -> [Completion]? {
    guard let equals = word.first(where: { source.scalars[$0] == "=" }), equals > word.lowerBound
    else { return nil }
    let key = source.text(word.lowerBound..<equals).lowercased()
    let value = equals + 1..<word.upperBound
    if let shape = shapes.first(where: { $0.form == .keyed(key) }) {
      return values(of: shape.kind, at: value)
    }
    if next?.kind == .answers { return words(scaleValues + ["."], at: value) }
    return next?.kind == .filter && key == "section" ? sections(at: value) : []
  }

  private func named(_ shapes: [VerbArgument], at word: Range<Int>) -> [Completion] {
    let candidates = shapes.compactMap { shape in
      switch shape.form {
      case .keyed(let key): key + "="
      case .keyword(let keyword): keyword + " "
      case .flag: shape.name
      case .positional, .repeated, .open, .rest: nil as String?
      }
    }
    return words(candidates, at: word)
  }

  // MARK: Values

  private func values(of kind: ArgumentKind, at word: Range<Int>) -> [Completion] {
    switch kind {
    case .member, .memberList: people(atLastUnitOf: word)
    case .concept: concepts(at: word)
    case .theme, .newTheme: themes(at: word, hasSign: source.text(word).hasPrefix("#"))
    case .tail: themes(at: word, hasSign: true)
    case .item: lastItem(at: word)
    case .section: sections(at: word)
    case .choice(let choices): words(choices, at: word)
    case .measure: words(Choices.measures, at: word)
    case .scale: words(["1-5", "1-7", "0-10"], at: word)
    case .stars: words(["*", "**", "***", "none"], at: word)
    case .answers: answers(at: word)
    case .tally: words(scaleValues.map { $0 + "=" }, at: word)
    case .filter: filterWords(at: word)
    case .file: words(files(source.text(word)), at: word)
    case .verb: verbWords(at: word)
    case .setting: words(settings, at: word)
    case .settingValue: settingValues(at: word)
    case .word, .title, .text, .line, .newConcept, .count, .duration, .clock, .day, .options,
      .value:
      []
    }
  }

  private func filterWords(at word: Range<Int>) -> [Completion] {
    switch word.first.map({ source.scalars[$0] }) {
    case "#": return themes(at: word, hasSign: true)
    case "@": return concepts(at: word.lowerBound + 1..<word.upperBound)
    default:
      let kinds = FilterKind.allCases.map(\.rawValue)
      return people(at: word)
        + words(kinds + ["dropped", "since=", "from=", "to=", "until=", "section="], at: word)
    }
  }

  private func verbWords(at word: Range<Int>) -> [Completion] {
    let before = source.lastWord(of: source.trimmingBlanks(0..<word.lowerBound))
    let first = before.map { source.text($0) } ?? ""
    let seconds = Verb.beginning(with: first).compactMap(\.secondWord)
    // The first word after `help` is a verb; the one after that its second word.
    return seconds.isEmpty || Verb.beginning(with: first) == [.help]
      ? verbs(at: word).map { $0.withoutBlank } : words(seconds, at: word)
  }

  private func settingValues(at word: Range<Int>) -> [Completion] {
    let before = source.lastWord(of: source.trimmingBlanks(0..<word.lowerBound))
    let name = before.map { source.text($0).lowercased() }
    return words(Choices.settings.first { $0.key == name }?.value ?? [], at: word)
  }

  private func answers(at word: Range<Int>) -> [Completion] {
    let typed = source.text(word).foldedForComparison
    let waiting = known.openRound?.waiting.prefix(limit).compactMap { known.person($0) } ?? []
    return waiting.filter { $0.code.foldedForComparison.hasPrefix(typed) }.map { person in
      Completion(
        replacing: word,
        text: person.code + "=",
        label: person.code + "=",
        description: person.name
      )
    }
  }

  private var scaleValues: [String] {
    switch known.openRound?.scale {
    case .range(let low, let high): (low...min(high, low + 20)).map { String($0) }
    case .options(let options): options.map(\.argument)
    case nil: []
    }
  }
}

extension VerbArgument {
  /// Whether a word that is not this argument can be told from one that is.
  fileprivate var isToldByItsForm: Bool {
    if case .choice = kind { true } else { kind == .item }
  }

  /// Whether a word is this argument because of its key or keyword.
  fileprivate func isNamed(by word: ArgumentWord) -> Bool {
    guard !word.isQuoted else { return false }
    return switch form {
    case .flag: word.text.lowercased() == name
    case .keyword(let keyword): word.text.lowercased() == keyword
    case .keyed(let key): word.pair?.key.text.lowercased() == key
    case .open: word.pair?.key.text.unicodeScalars.isKey ?? false
    case .positional, .repeated, .rest: false
    }
  }
}

extension Completion {
  fileprivate var withoutBlank: Completion {
    var copy = self
    if copy.text.hasSuffix(" ") { copy.text.removeLast() }
    return copy
  }
}
