import Vocabulary

// Whether themes may become what they are to become.
extension SessionState {
  /// The index of a theme that must be there.
  func knownTheme(_ path: ThemePath) throws(Refusal) -> Int {
    guard let index = theme(path.text) else { throw .noTheme(path) }
    return index
  }

  /// Whether a theme came into being by its use and nothing was said about it: the codebook may
  /// still take it up.
  private func isBare(_ theme: Theme, as path: ThemePath) -> Bool {
    theme.code == nil && theme.description == nil
      && theme.path.text.foldedForComparison == path.text.foldedForComparison
  }

  func check(_ addition: ThemeAddition) throws(Refusal) {
    let saysSomething = addition.code != nil || addition.description != nil
    if let known = theme(addition.theme.text),
      !saysSomething || !isBare(themes[known], as: addition.theme)
    {
      throw .themeExists(addition.theme)
    }
    if let code = addition.code, theme(code) != nil { throw .themeCodeTaken(code) }
  }

  func checkRenaming(_ from: ThemePath, _ to: ThemePath) throws(Refusal) {
    let old = try knownTheme(from)
    if to.isBelow(from) || projection.codebook.isPath(to, below: old) {
      throw .themeCircle(from, into: to)
    }
    if let new = theme(to.text), new != old { throw .themeExists(to) }
    if themes[old].path.text == to.text { throw .sameTheme(to) }
  }

  func checkMerging(_ from: ThemePath, _ into: ThemePath) throws(Refusal) {
    let old = try knownTheme(from)
    let new = try knownTheme(into)
    if old == new { throw .sameTheme(into) }
    if themes[new].path.isBelow(themes[old].path) { throw .themeCircle(from, into: into) }
  }
}

// Whether a round may be opened, answered and closed.
extension SessionState {
  /// The round of that number, which must be the open one.
  func open(_ number: RoundNumber) throws(Refusal) -> Round {
    guard let round = openRound, round.opening.round == number else { throw .noRoundOpen }
    return round
  }

  func check(_ opening: RoundOpening) throws(Refusal) {
    if let open = openRound { throw .roundIsOpen(open.opening.round) }
    try checkQuestion(opening)
  }

  /// Whether answers from elsewhere make a round; an open round does not hinder them, as they are
  /// over when they come.
  func check(_ imported: ImportedAnswers, of opening: RoundOpening) throws(Refusal) {
    try checkQuestion(opening)
    if imported.column.isEmpty { throw .nameless }
    if imported.answers.isEmpty { throw .nothingSaid }
    for case let answer? in imported.answers where !opening.scale.contains(answer) {
      throw .notOnScale(answer, opening.scale)
    }
    var names: Set<String> = []
    for segment in imported.segments {
      if segment.name.isEmpty { throw .nameless }
      guard names.insert(segment.name).inserted else { throw .columnTwice(segment.name) }
      guard segment.values.count == imported.answers.count else {
        throw .unequalColumn(
          segment.name,
          expected: imported.answers.count,
          found: segment.values.count
        )
      }
    }
    if let row = imported.skipped.first(where: { $0 < 1 }) { throw .countOutOfRange(row) }
  }

  private func checkQuestion(_ opening: RoundOpening) throws(Refusal) {
    if opening.round != nextRound {
      throw .numberOutOfPlace(expected: nextRound.number, found: opening.round.number)
    }
    if let concept = opening.concept, self.concept(concept) == nil { throw .noConcept(concept) }
    switch opening.scale {
    case .range(let low, let high): if low >= high { throw .scaleTooSmall }
    case .options(let options):
      if Set(options.map(\.foldedForComparison)).count < 2 { throw .scaleTooSmall }
    }
    if let target = opening.target, !opening.scale.contains(.number(target)) {
      throw .notOnScale(.number(target), opening.scale)
    }
  }

  func checkAnswers(
    in round: Round,
    _ answers: [GivenAnswer],
    _ tally: [TallyCount]
  ) throws(Refusal) {
    let scale = round.opening.scale
    let mixes =
      (!answers.isEmpty && !(round.tally + tally).isEmpty)
      || (!tally.isEmpty && !round.answers.isEmpty)
    if mixes { throw .handsAndAnswers(round.opening.round) }
    for given in answers {
      guard let person = person(given.member) else { throw .noPerson(given.member) }
      if person.role.isStaff { throw .staffDoNotAnswer(given.member) }
      guard let answer = given.answer else { continue }
      if !scale.contains(answer) { throw .notOnScale(answer, scale) }
    }
    for hands in tally {
      if !scale.contains(hands.answer) { throw .notOnScale(hands.answer, scale) }
      guard (0...1_000_000).contains(hands.count) else { throw .countOutOfRange(hands.count) }
    }
  }
}
