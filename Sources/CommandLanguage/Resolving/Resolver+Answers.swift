import Vocabulary

extension Resolver {
  /// The answers of a line that has a meaning only while a round is open; nil for other lines.
  ///
  /// `4 3 5 . 2 4` answers from the prompted seat on, `a=4 b=3` by name.
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
    var offScale: Token?
    var position = start
    while position < source.end, answers.count <= known.people.count {
      let word = source.token(position..<source.endOfWord(from: position))
      if word.text == "." {
        answers.append(nil)
      } else if let answer = round.scale.answer(word.text) {
        answers.append(answer)
      } else if round.scale.isOfNumbers, word.text.unicodeScalars.allSatisfy(\.isDigit) {
        offScale = offScale ?? word
        answers.append(nil)
      } else {
        return nil
      }
      position = source.skippingBlanks(from: word.range.upperBound)
      if position == word.range.upperBound, position < source.end { return nil }
    }
    guard position >= source.end else { return nil }
    let all = start..<source.trimmingBlanks(start..<source.end).upperBound
    if let offScale {
      throw Complaint(
        .notOnScale(offScale.text, scale: round.scale.description),
        at: offScale.range
      )
    }
    guard answers.count <= round.waiting.count else {
      throw Complaint(
        .tooManyAnswers(given: answers.count, waiting: round.waiting.count),
        at: all
      )
    }
    return zip(round.waiting, answers).map { MemberAnswer(member: $0, answer: $1) }
  }

  /// `a=4 b=3`, where every word has that form and a value of the scale.
  private func namedValues(
    from start: Int,
    _ round: OpenRound
  ) throws(Complaint) -> [MemberAnswer]? {
    let firstWord = start..<source.endOfWord(from: start)
    guard source.scalars[firstWord].dropFirst().contains("=") else { return nil }
    guard let words = try? source.arguments(from: start), !words.isEmpty,
      words.allSatisfy({ word in
        guard let pair = word.pair, !pair.value.text.isEmpty else { return false }
        return pair.value.text == "." || round.scale.answer(pair.value.text) != nil
          || (round.scale.isOfNumbers && pair.value.text.unicodeScalars.allSatisfy(\.isDigit))
      })
    else { return nil }
    return try answers(words)
  }

  /// The answers of `answer a=4 b=.`.
  func answers(_ words: [ArgumentWord]) throws(Complaint) -> [MemberAnswer] {
    guard let round = known.openRound else {
      throw Complaint(.noOpenRound, at: words.first?.range ?? source.lastWordRange)
    }
    var answers: [MemberAnswer] = []
    var seen: Set<MemberID> = []
    for word in words {
      guard let pair = word.pair else {
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
    }
    return answers
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
        throw Complaint(
          .notOnScale(pair.key.text, scale: round.scale.description),
          at: pair.key.range
        )
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
    guard let answer = scale.answer(value.text) else {
      throw Complaint(.notOnScale(value.text, scale: scale.description), at: value.range)
    }
    return answer
  }
}

extension Scale {
  var isOfNumbers: Bool {
    switch self {
    case .range: true
    case .options: false
    }
  }
}
