import TextDisplay
import Vocabulary

extension Resolver {
  /// The answers of a line that has a meaning only while a round is open; nil for other lines.
  ///
  /// `4 3 5 . 2 4` answers from the prompted seat on, `a=4 b=3` by name; a comma may stand behind a
  /// value.
  func bareAnswers(
    from start: Int,
    _ statement: Statement
  ) throws(Complaint) -> [MemberAnswer]? {
    guard let round = known.openRound, start < source.end else { return nil }
    if case .command(let first) = statement, Verb.first(word: first.text) != nil { return nil }
    if let answers = try bareValues(from: start, round) { return answers }
    return try namedValues(from: start, round)
  }

  private func bareValues(
    from start: Int,
    _ round: OpenRound
  ) throws(Complaint) -> [MemberAnswer]? {
    var answers: [Answer?] = []
    var offScale: [Token] = []
    var position = start
    while position < source.end, answers.count <= known.people.count {
      guard let word = try value(at: position, on: round.scale) else { return nil }
      let answer = round.scale.answer(word.text)
      if answer == nil, word.text != "." {
        if case .range = round.scale, !word.text.unicodeScalars.allSatisfy(\.isDigit) {
          return nil
        }
        offScale.append(word)
      }
      answers.append(answer)
      guard let next = source.nextAnswer(after: word.range.upperBound) else { return nil }
      position = next
    }
    guard position >= source.end else { return nil }
    if let slip = try slip(amongValues: answers.count, offScale, round.scale) { throw slip }
    guard offScale.isEmpty else { return nil }
    guard answers.count <= round.waiting.count else {
      throw Complaint(
        .tooManyAnswers(
          given: answers.count,
          waiting: round.waiting.count,
          examples: round.scale.exampleValues
        ),
        at: start..<source.trimmingBlanks(start..<source.end).upperBound
      )
    }
    return zip(round.waiting, answers).map { MemberAnswer(member: $0, answer: $1) }
  }

  /// What is wrong with values off the scale, where the line can hardly be anything but answers:
  /// numbers, one word beside options, or a slip in an option that stands alone.
  private func slip(
    amongValues count: Int,
    _ offScale: [Token],
    _ scale: Scale
  ) throws(Complaint) -> Complaint? {
    guard let word = offScale.first else { return nil }
    switch scale {
    case .range: return notOnScale(word, scale)
    case .options(let options):
      let isHead =
        source.scalars[word.range].first != "\""
        && source.scalars[word.range].contains { $0.mark != nil || $0 == "^" }
      guard offScale.count == 1, !isHead, !isPerson(word.text) else { return nil }
      let isNear = !NearMiss.nearest(to: word.text, in: options, limit: 1).isEmpty
      return count > 1 || isNear ? notOnScale(word, scale) : nil
    }
  }

  /// `a=4 b=3`, where every word has that form.
  ///
  /// What could as well be a reaction about a concept (`a=B`) is left to be one.
  private func namedValues(
    from start: Int,
    _ round: OpenRound
  ) throws(Complaint) -> [MemberAnswer]? {
    guard let first = try namedValue(at: start, on: round.scale), !first.value.range.isEmpty,
      source.units(in: first.key.range).allSatisfy({ isPerson($0.text) })
    else { return nil }
    let isAnswer = isAnswer(first.value, on: round.scale)
    if !isAnswer {
      let isMark = source.scalars[first.value.range.lowerBound].mark != nil
      guard !isMark, !isConcept(first.value.text) else { return nil }
    }
    var position = source.nextAnswer(after: first.value.range.upperBound) ?? source.end
    while position < source.end {
      guard let next = try namedValue(at: position, on: round.scale) else {
        guard isAnswer else { return nil }
        let answer = source.text(start..<first.value.range.upperBound)
        let words = position..<source.trimmingBlanks(position..<source.end).upperBound
        throw Complaint(
          .wordsAfterAnswer(answer, who: source.text(first.key.range)),
          at: words
        )
      }
      position = source.nextAnswer(after: next.value.range.upperBound) ?? source.end
    }
    return try answers(from: start)
  }

  /// The answers of `answer a=4 b=.`, which commas may separate as well.
  func answers(from start: Int) throws(Complaint) -> [MemberAnswer] {
    guard let round = known.openRound else {
      throw Complaint(.noOpenRound, at: source.token(wordAt: start).range)
    }
    var answers: [MemberAnswer] = []
    var seen: Set<MemberID> = []
    var position = start
    while position < source.end {
      let word = source.token(wordAt: position)
      guard let pair = try namedValue(at: position, on: round.scale) else {
        throw Complaint(.notPair(word.text, example: "a=4"), at: word.range)
      }
      guard let next = source.nextAnswer(after: pair.value.range.upperBound) else {
        throw Complaint(.notPair(word.text, example: "a=4"), at: word.range)
      }
      for unit in source.units(in: pair.key.range) {
        let member = try person(unit)
        guard seen.insert(member).inserted else {
          throw Complaint(.answeredTwice(unit.text), at: unit.range)
        }
        answers.append(
          MemberAnswer(member: member, answer: try answer(pair.value, on: round.scale))
        )
      }
      position = next
    }
    return answers
  }

  /// Who stands before the `=`, and the value behind it; nil where no `=` is.
  private func namedValue(
    at start: Int,
    on scale: Scale
  ) throws(Complaint) -> (key: Token, value: Token)? {
    let word = start..<source.endOfWord(from: start)
    guard let equals = word.dropFirst().first(where: { source.scalars[$0].mark == "=" }) else {
      return nil
    }
    let empty = Token(text: "", range: equals + 1..<equals + 1)
    let value = equals + 1 < word.upperBound ? try value(at: equals + 1, on: scale) : empty
    return value.map { (source.token(start..<equals), $0) }
  }

  /// The value that begins here: quoted, or up to a blank; up to a comma where the scale has no
  /// value with that comma in it.
  private func value(at start: Int, on scale: Scale) throws(Complaint) -> Token? {
    if source.scalars[start] == "\"" {
      guard !scale.isOfNumbers else { return nil }
      let (text, after) = try source.quotedText(from: start)
      return Token(text: String(text), range: start..<after)
    }
    let word = source.token(wordAt: start)
    guard !isAnswer(word, on: scale),
      let comma = word.range.first(where: { source.scalars[$0] == "," })
    else { return word }
    return source.token(start..<comma)
  }

  private func isAnswer(_ value: Token, on scale: Scale) -> Bool {
    value.text == "." || scale.answer(value.text) != nil
  }

  private func notOnScale(_ value: Token, _ scale: Scale) -> Complaint {
    switch scale {
    case .range: return Complaint(.notOnScale(value.text, scale: "\(scale)"), at: value.range)
    case .options(let options):
      let near = NearMiss.nearest(to: value.text, in: options, limit: 1).first
      return Complaint(
        .notAnOption(value.text, options: options.map(\.argument)),
        at: value.range,
        correction: near.map { Edit(replacing: value.range, with: $0.argument) }
      )
    }
  }

  /// What a script must begin with `answer`; nil for every other line.
  func namedAnswerWithoutVerb(from start: Int) throws(Complaint) -> Complaint? {
    guard let round = known.openRound, start < source.end,
      let pair = try namedValue(at: start, on: round.scale),
      isAnswer(pair.value, on: round.scale), try namedValues(from: start, round) != nil
    else { return nil }
    let word = start..<pair.value.range.upperBound
    return Complaint(
      .answerWithoutVerb(source.text(word)),
      at: word,
      correction: Edit(replacing: start..<start, with: "answer ")
    )
  }

  /// The counts of `answer tally 5=2 4=3`.
  func tallyEntries(_ words: [ArgumentWord]) throws(Complaint) -> [TallyEntry] {
    guard let round = known.openRound else {
      throw Complaint(.noOpenRound, at: words.first?.range ?? source.lastWordRange)
    }
    var entries: [TallyEntry] = []
    for word in words {
      guard let pair = word.pair else {
        throw Complaint(.notPair(word.text, example: "5=2"), at: word.range)
      }
      guard let answer = round.scale.answer(pair.key.text) else {
        throw notOnScale(pair.key, round.scale)
      }
      guard !entries.contains(where: { $0.answer == answer }) else {
        throw Complaint(.answeredTwice(pair.key.text), at: pair.key.range)
      }
      let count = try number(pair.value, name: "a number of hands", example: "2")
      entries.append(TallyEntry(answer: answer, count: count))
    }
    return entries
  }

  private func answer(_ value: Token, on scale: Scale) throws(Complaint) -> Answer? {
    if value.text == "." { return nil }
    guard let answer = scale.answer(value.text) else { throw notOnScale(value, scale) }
    return answer
  }
}

extension SourceLine {
  func token(wordAt start: Int) -> Token { token(start..<endOfWord(from: start)) }

  /// Where the next answer begins, after blanks and at most one comma; nil where this one does not
  /// end here.
  fileprivate func nextAnswer(after end: Int) -> Int? {
    let afterBlanks = skippingBlanks(from: end)
    guard afterBlanks < self.end else { return afterBlanks }
    if scalars[afterBlanks] == "," { return skippingBlanks(from: afterBlanks + 1) }
    return afterBlanks > end ? afterBlanks : nil
  }
}

extension Scale {
  /// Two values for a message to show.
  fileprivate var exampleValues: [String] {
    switch self {
    case .range(let low, let high): low <= 3 && high >= 4 ? ["4", "3"] : ["\(high)", "\(low)"]
    case .options(let options): options.prefix(2).map(\.argument)
    }
  }

  var isOfNumbers: Bool {
    switch self {
    case .range: true
    case .options: false
    }
  }
}
