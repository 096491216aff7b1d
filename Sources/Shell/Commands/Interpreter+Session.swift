import CommandLanguage
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

// The course of the session.
extension Interpreter {
  func start() throws(Failure) -> Reply {
    try session.record(.sessionStarted)
    return .said("started · \(presence())")
  }

  func pause() throws(Failure) -> Reply {
    try session.record(.sessionPaused)
    return .said("break at \(session.clockReading); the clock stands until `resume`")
  }

  func resume() throws(Failure) -> Reply {
    try session.record(.sessionResumed)
    return .said("going on at \(session.clockReading) · \(presence())")
  }

  func wrap() throws(Failure) -> Reply {
    let open = state.openRound
    try session.record(.sessionWrapped)
    var counts = ["\(Count(state.itemCount, "item"))"]
    if !state.promises.isEmpty { counts.append("\(Count(state.promises.count, "promise"))") }
    var reply = Reply.said(
      "wrapped at \(session.clockReading) · \(counts.joined(separator: " · "))"
    )
    if let open { reply.parts += closed(open.opening.round).parts }
    reply.parts.append(.line("`debrief …` keeps what you take away; `topline` shows the report"))
    return reply
  }

  func begin(_ title: String, _ options: [NamedValue]) throws(Failure) -> Reply {
    Reply(effect: .create(try newSession(title, options)))
  }

  private func newSession(
    _ title: String,
    _ options: [NamedValue]
  ) throws(Failure) -> Reply.NewSession {
    var session = Reply.NewSession(title: title)
    for option in options {
      switch option.name.foldedForComparison {
      case "panel": session.panel = option.value
      case "objective": session.objective = option.value
      case "language": session.language = option.value
      case "facilitator": session.facilitator = option.value
      default: throw .cannot(.noHeaderKey(option.name))
      }
    }
    return session
  }

  private func presence() -> String {
    let present = state.membersPresent
    guard !present.isEmpty else { return "no members yet; `member add \"Name\"` brings them in" }
    return "\(Count(present.count, "member")) present"
  }
}
