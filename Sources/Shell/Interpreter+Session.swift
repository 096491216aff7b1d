import CommandLanguage
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

// The course of the session, its people and concepts.
extension Interpreter {
  func steer(_ verb: VerbCommand) throws(Failure) -> Reply {
    switch verb {
    case .new(let title, let options):
      return Reply(effect: .create(try newSession(title, options)))
    case .open(let name): return Reply(effect: .open(name: name))
    case .start:
      try session.record(.sessionStarted)
      return .said("started · \(presence())")
    case .pause:
      try session.record(.sessionPaused)
      return .said("break at \(session.clockReading); the clock stands until `resume`")
    case .resume:
      try session.record(.sessionResumed)
      return .said("going on at \(session.clockReading) · \(presence())")
    case .wrap:
      try session.record(.sessionWrapped)
      return wrapped()
    case .status: return Reply(.report(Views.status(state, at: session.moment)))
    case .quit: return Reply(effect: .quit)
    default: preconditionFailure("only session verbs come here")
    }
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

  private func wrapped() -> Reply {
    var counts = ["\(Count(state.itemCount, "item"))"]
    if !state.promises.isEmpty { counts.append("\(Count(state.promises.count, "promise"))") }
    var reply = Reply.said(
      "wrapped at \(session.clockReading) · \(counts.joined(separator: " · "))"
    )
    if let round = state.openRound {
      reply.parts.append(
        .notice("\(round.opening.measure.name) is still open; `close` ends it")
      )
    }
    reply.parts.append(.line("`debrief …` keeps what you take away; `topline` shows the report"))
    return reply
  }

  func people(_ verb: VerbCommand, said: SessionClock?) throws(Failure) -> Reply {
    switch verb {
    case .memberAdd(let draft): return try add(draft, said: said)
    case .memberList: return Reply(.report(Views.members(state)))
    case .who: return Reply(.report(Views.whoCard(state)))
    case .memberArrive(let members):
      try session.record(.memberArrived(members), said: said)
      return .said("\(names(members)) arrived at \(session.clockReading)")
    case .memberLeave(let members):
      try session.record(.memberLeft(members), said: said)
      return .said("\(names(members)) left at \(session.clockReading)")
    case .memberSeat(let member, let seat):
      try session.record(.memberChanged(MemberChange(member: member, seat: seat)), said: said)
      return .said("\(shortName(member)) has seat \(seat)")
    case .memberRename(let member, let name):
      let before = state.person(member)?.name ?? ""
      try session.record(.memberChanged(MemberChange(member: member, name: name)), said: said)
      return .said("\(before.shown()) is now \(name.shown())")
    case .memberSet(let member, let values):
      let attributes = values.map { Attribute(name: $0.name, value: $0.value) }
      try session.record(
        .memberChanged(MemberChange(member: member, attributes: attributes)),
        said: said
      )
      let words = attributes.map { "\($0.name)=\($0.value)".shown() }
      return .said("\(shortName(member)): \(words.joined(separator: ", "))")
    default: preconditionFailure("only verbs about people come here")
    }
  }

  private func add(_ draft: MemberDraft, said: SessionClock?) throws(Failure) -> Reply {
    let code = draft.code ?? freeCode(for: draft.name)
    if Verb.isReserved(code) { throw .cannot(.codeReserved(code)) }
    let seat = draft.seat ?? (draft.role.isStaff ? nil : freeSeat())
    let namesake = state.people.first {
      $0.name.foldedForComparison == draft.name.foldedForComparison
    }
    let member = state.nextMember
    try session.record(
      .memberAdded(
        MemberAddition(
          member: member,
          name: draft.name,
          code: code,
          seat: seat,
          role: draft.role,
          attributes: draft.attributes.map { Attribute(name: $0.name, value: $0.value) },
          isAbsent: draft.isAbsent
        )
      ),
      said: said
    )
    let place = seat.map { ", seat \($0)" } ?? ""
    let role = draft.role.isStaff ? ", \(draft.role.rawValue)" : ""
    var reply = Reply.said("\(draft.name.shown()) is \(code)\(place)\(role)")
    if let namesake {
      reply.parts.append(
        .notice(
          "there is another \(namesake.name.shown()), \(namesake.code); type the codes to tell "
            + "them apart"
        )
      )
    }
    return reply
  }

  private func freeCode(for name: String) -> String {
    shortestFreeCode(for: name) { !state.people(named: $0).isEmpty }
  }

  private func freeSeat() -> Int {
    var seat = state.people.count + 1
    if state.person(seat: seat) != nil || state.person(seat: seat - 1) == nil {
      seat = 1
      while state.person(seat: seat) != nil { seat += 1 }
    }
    return seat
  }

  func concepts(_ verb: VerbCommand, said: SessionClock?) throws(Failure) -> Reply {
    switch verb {
    case .conceptAdd(let code, let title):
      let addition = ConceptAddition(concept: state.nextConcept, code: code, title: title)
      try session.record(.conceptAdded(addition), said: said)
      return .said("\(code.uppercased()) \(title.shown()) · `present \(code)` puts it on the table")
    case .conceptList: return Reply(.report(Views.concepts(state)))
    case .present(let concept):
      try session.record(.conceptPresented(concept), said: said)
      let shown = state.concept(concept)
      return .said(
        "\(shown?.label ?? "") \(shown?.title.shown() ?? "") is on the table"
      )
    case .withdraw:
      let before = state.conceptOnTable ?? ConceptID(0)
      try session.record(.conceptWithdrawn(before), said: said)
      return .said("nothing is on the table")
    default: preconditionFailure("only verbs about concepts come here")
    }
  }
}
