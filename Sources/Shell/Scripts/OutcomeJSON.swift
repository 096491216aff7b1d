import CommandLanguage
import DocumentStore
import SessionModel

/// What came of a statement, as one JSON object on one line, for `--json`.
///
/// `{"line":7,"event":{…},"answer":["12 Anna + …"]}`; a statement that failed has `error` and, where
/// there is one, `remedy` and `column`.
enum OutcomeJSON {
  static func text(_ outcome: Sitting.Outcome, line: ScriptReader.Line, _ sitting: Sitting)
    -> String
  {
    var members = ["\"line\":\(line.number)"]
    if let number = outcome.event {
      let event = sitting.state.log.event(number)
      if !isHidden(event.fact, sitting.state) {
        members.append("\"event\":\(JSONForPrograms.event(event))")
      }
    }
    let answers = AnswerText(sitting).lines(outcome.parts).map(JSONForPrograms.string)
    if !answers.isEmpty { members.append("\"answer\":[\(answers.joined(separator: ","))]") }
    switch outcome.trouble {
    case nil: break
    case .complaint(let complaint):
      let place = line.position(ofScalar: complaint.range.lowerBound)
      members.append("\"error\":\(JSONForPrograms.string(complaint.cause))")
      members.append("\"column\":\(place.column)")
      if let remedy = complaint.remedy {
        members.append("\"remedy\":\(JSONForPrograms.string(remedy))")
      }
    case .failure(let message, _):
      members.append("\"error\":\(JSONForPrograms.string(message.what))")
      if let remedy = message.remedy {
        members.append("\"remedy\":\(JSONForPrograms.string(remedy))")
      }
    }
    return "{\(members.joined(separator: ","))}"
  }

  /// Answers of a private round stay hidden until it is closed, here as on the screen.
  private static func isHidden(_ fact: SessionModel.Fact, _ state: SessionState) -> Bool {
    guard case .roundAnswered(let number, _, _) = fact, let round = state.openRound else {
      return false
    }
    return round.opening.round == number && round.opening.isPrivate
  }
}
