import Vocabulary

extension SessionState {
  func checkTheme(_ fact: Fact) throws(Refusal) {
    switch fact {
    case .themeAdded(let addition):
      if theme(addition.theme.text) != nil { throw .themeExists(addition.theme) }
      if let code = addition.code, theme(code) != nil { throw .themeCodeTaken(code) }
    case .themeDescribed(let path, _):
      if theme(path.text) == nil { throw .noTheme(path) }
    case .themeRenamed(let from, let to):
      guard let old = theme(from.text) else { throw .noTheme(from) }
      if to.isBelow(from) || projection.codebook.isPath(to, below: old) {
        throw .themeCircle(from, into: to)
      }
      if let new = theme(to.text), new != old { throw .themeExists(to) }
      if themes[old].path.text == to.text { throw .sameTheme(to) }
    case .themeMerged(let from, let into):
      guard let old = theme(from.text) else { throw .noTheme(from) }
      guard let new = theme(into.text) else { throw .noTheme(into) }
      if old == new { throw .sameTheme(into) }
      if themes[new].path.isBelow(themes[old].path) { throw .themeCircle(from, into: into) }
    default: break
    }
  }

  func checkRound(_ fact: Fact) throws(Refusal) {
    switch fact {
    case .roundOpened(let opening):
      if let open = openRound { throw .roundIsOpen(open.opening.round) }
      if opening.round != nextRound {
        throw .numberOutOfPlace(expected: nextRound.number, found: opening.round.number)
      }
      if let concept = opening.concept, self.concept(concept) == nil {
        throw .noConcept(concept)
      }
      switch opening.scale {
      case .range(let low, let high): if low >= high { throw .scaleTooSmall }
      case .options(let options):
        if Set(options.map(\.foldedForComparison)).count < 2 { throw .scaleTooSmall }
      }
    case .roundAnswered(let number, let answers, let tally):
      guard let round = openRound, round.opening.round == number else { throw .noRoundOpen }
      for given in answers {
        guard let person = person(given.member) else { throw .noPerson(given.member) }
        if person.role.isStaff { throw .staffDoNotAnswer(given.member) }
        guard let answer = given.answer else { continue }
        if !round.opening.scale.contains(answer) { throw .notOnScale(answer, round.opening.scale) }
      }
      for hands in tally {
        if !round.opening.scale.contains(hands.answer) {
          throw .notOnScale(hands.answer, round.opening.scale)
        }
        guard (0...1_000_000).contains(hands.count) else { throw .countOutOfRange(hands.count) }
      }
    case .roundClosed(let number):
      guard let round = openRound, round.opening.round == number else { throw .noRoundOpen }
    default: break
    }
  }
}
