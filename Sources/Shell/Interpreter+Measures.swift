import Analysis
import CommandLanguage
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

// Measures: a round is opened, answered and closed.
extension Interpreter {
  func measures(_ verb: VerbCommand, said: SessionClock?) throws(Failure) -> Reply {
    switch verb {
    case .ask(let measure, let scale, let about, let isPrivate, let question):
      guard let scale = scale ?? measure.standardScale else {
        throw .cannot(.needsScale(measure.name))
      }
      let opening = RoundOpening(
        round: state.nextRound,
        measure: measure,
        scale: scale,
        concept: about ?? subject(of: measure),
        isPrivate: isPrivate,
        question: question
      )
      try session.record(.roundOpened(opening), said: said)
      return .said(opened(opening))
    case .answer(let answers):
      let given = answers.map { GivenAnswer(member: $0.member, answer: $0.answer) }
      let round = try openRound()
      try session.record(
        .roundAnswered(round.opening.round, answers: given, tally: []),
        said: said
      )
      return .said(answered(given))
    case .answerTally(let hands):
      let counts = hands.map { TallyCount(answer: $0.answer, count: $0.count) }
      let round = try openRound()
      try session.record(
        .roundAnswered(round.opening.round, answers: [], tally: counts),
        said: said
      )
      let shown = counts.map { "\($0.answer.description.shown()) ×\($0.count)" }
      return .said("\(name(of: round)) hands: \(shown.joined(separator: " · "))")
    case .close:
      let round = try openRound()
      try session.record(.roundClosed(round.opening.round), said: said)
      return closed(round.opening.round)
    default: preconditionFailure("only verbs about measures come here")
    }
  }

  private func openRound() throws(Failure) -> Round {
    guard let round = state.openRound else { throw .refused(.noRoundOpen) }
    return round
  }

  /// Intent and ratings are about what is on the table; satisfaction, recommendation and effort
  /// are about the firm, and polls about themselves, unless the line says otherwise.
  private func subject(of measure: Measure) -> ConceptID? {
    switch measure {
    case .intent, .rating: state.conceptOnTable
    case .csat, .nps, .ces, .ces1, .poll: nil
    }
  }

  private func opened(_ opening: RoundOpening) -> String {
    let about =
      opening.concept.flatMap(state.concept).map { " about \($0.label)" } ?? ""
    let hidden = opening.isPrivate ? ", private" : ""
    return "\(opening.measure.name.shown())\(about) \(opening.scale.description.shown())\(hidden) "
      + "opened, \(state.membersPresent.count) to answer"
  }

  private func name(of round: Round) -> String { round.opening.measure.name.shown() }

  private func answered(_ given: [GivenAnswer]) -> String {
    guard let round = state.openRound else { return "" }
    let expected = state.membersPresent.count
    let done = round.answers.count
    let head = "\(name(of: round)) \(done)/\(max(expected, done))"
    let rest =
      done >= expected && expected > 0 ? " · all answered, `close` shows the distribution" : ""
    guard !round.opening.isPrivate else { return "\(head)\(rest)" }
    let values = given.map {
      "\(shortName($0.member)) \($0.answer?.description.shown() ?? "no answer")"
    }
    return "\(head): \(values.joined(separator: " · "))\(rest)"
  }

  private func closed(_ number: RoundNumber) -> Reply {
    guard let round = state.rounds.last(where: { $0.opening.round == number }) else {
      return Reply()
    }
    return Reply(.report(Views.roundResult(round, state)))
  }
}
