import Vocabulary

extension Resolver {
  func ask(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let measure = try standardMeasure(try required("MEASURE", bound))
    let scale = try bound.first("SCALE").converted(scale)
    return try ask(measure, scale, question: bound.first("QUESTION"), bound)
  }

  func rate(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let measure = Measure.rating(name: try title("NAME", bound))
    let scale = try scale(try required("SCALE", bound))
    return try ask(measure, scale, question: bound.first("QUESTION"), bound)
  }

  func poll(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let measure = Measure.poll(name: try title("NAME", bound))
    return try ask(measure, .options(try options(bound)), question: bound.first("TEXT"), bound)
  }

  func answers(_ bound: BoundArguments) throws(Complaint) -> [MemberAnswer] {
    try answers(from: bound.all("WHO=VALUE").first?.range.lowerBound ?? source.end)
  }

  private func ask(
    _ measure: Measure,
    _ scale: Scale?,
    question: Token?,
    _ bound: BoundArguments
  ) throws(Complaint) -> VerbCommand {
    .ask(
      measure,
      scale: scale,
      about: try bound.first("CONCEPT").converted { token throws(Complaint) in try concept(token) },
      isPrivate: bound.isSet("private"),
      question: question?.text
    )
  }

  private func standardMeasure(_ token: Token) throws(Complaint) -> Measure {
    let name = try choice(
      token,
      of: "measure",
      among: Choices.measures,
      hint: "of your own: rate NAME 1-5 or poll NAME yes no"
    )
    guard let measure = Choices.standardMeasures.first(where: { $0.name == name }) else {
      throw Complaint(
        .unknownChoice(token.text, of: "measure", choices: Choices.measures, hint: nil),
        at: token.range
      )
    }
    return measure
  }

  private func options(_ bound: BoundArguments) throws(Complaint) -> [String] {
    let words = bound.all("OPTION")
    var seen: Set<String> = []
    for word in words where !seen.insert(word.text.foldedForComparison).inserted {
      throw Complaint(.givenTwice(word.text), at: word.range)
    }
    guard words.count >= 2 else { throw Complaint(.tooFewOptions, at: source.lastWordRange) }
    return words.map(\.text)
  }
}
