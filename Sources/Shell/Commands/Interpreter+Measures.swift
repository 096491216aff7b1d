import Analysis
import CommandLanguage
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

// Measures: a round is opened, answered and closed.
extension Interpreter {
  func ask(
    _ measure: Measure,
    _ scale: Scale?,
    _ about: ConceptID?,
    _ isPrivate: Bool,
    _ question: String?,
    said: SessionClock?
  ) throws(Failure) -> Reply {
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
  }

  func answer(_ answers: [MemberAnswer], said: SessionClock?) throws(Failure) -> Reply {
    let given = answers.map { GivenAnswer(member: $0.member, answer: $0.answer) }
    let round = try openRound()
    try session.record(
      .roundAnswered(round.opening.round, answers: given, tally: []),
      said: said
    )
    return .said(answered(given))
  }

  func count(_ hands: [TallyEntry], said: SessionClock?) throws(Failure) -> Reply {
    let counts = hands.map { TallyCount(answer: $0.answer, count: $0.count) }
    let round = try openRound()
    try session.record(
      .roundAnswered(round.opening.round, answers: [], tally: counts),
      said: said
    )
    let shown = counts.map { "\($0.answer.description.shown()) ×\($0.count)" }
    var reply = Reply.said("\(name(of: round)) hands: \(shown.joined(separator: " · "))")
    let all = state.openRound?.tally.reduce(0) { $0 + $1.count } ?? 0
    let present = state.membersPresent.count
    if all > present {
      reply.parts.append(.notice("\(Count(all, "hand")) of \(Count(present, "member")) present"))
    }
    return reply
  }

  func closeRound(said: SessionClock?) throws(Failure) -> Reply {
    let round = try openRound()
    try session.record(.roundClosed(round.opening.round), said: said)
    return closed(round.opening.round)
  }

  private func openRound() throws(Failure) -> Round {
    guard let round = state.openRound else { throw .refused(.noRoundOpen) }
    return round
  }

  /// Intent and ratings are about what is on the table; satisfaction, recommendation and effort
  /// are about the firm, and polls about themselves, unless the line says otherwise.
  private func subject(of measure: Measure) -> ConceptID? {
    switch measure {
    case .intent, .rating, .kano, .kanoWithout: state.conceptOnTable
    case .csat, .nps, .ces, .ces1, .poll: nil
    }
  }

  private func opened(_ opening: RoundOpening) -> String {
    let hidden = opening.isPrivate ? ", private" : ""
    return "\(state.title(opening).text.shown()) \(opening.scale.description.shown())\(hidden) "
      + "opened, \(state.membersPresent.count) to answer"
  }

  private func name(of round: Round) -> String { round.opening.measure.name.shown() }

  private func answered(_ given: [GivenAnswer]) -> String {
    guard let round = state.openRound else { return "" }
    let waiting = state.waiting(in: round).count
    let done = round.answers.count
    let head = "\(name(of: round)) \(done)/\(done + waiting)"
    let rest = waiting == 0 ? " · all answered, `close` shows the distribution" : ""
    guard !round.opening.isPrivate else { return "\(head)\(rest)" }
    let values = given.map {
      "\(shortName($0.member)) \($0.answer?.description.shown() ?? "no answer")"
    }
    return "\(head): \(values.joined(separator: " · "))\(rest)"
  }

  func closed(_ number: RoundNumber) -> Reply {
    guard let round = state.rounds.last(where: { $0.opening.round == number }) else {
      return Reply()
    }
    return Reply(.report(Views.roundResult(round, state)))
  }
}
