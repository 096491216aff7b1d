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
    if let event = outcome.event {
      members.append("\"event\":\(JSONForPrograms.event(sitting.state.log.event(event)))")
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
}
