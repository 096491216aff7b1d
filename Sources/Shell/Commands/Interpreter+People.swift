import CommandLanguage
import SessionModel
import TextDisplay
import Vocabulary

// The people of the session.
extension Interpreter {
  func arrive(_ members: [MemberID], said: SessionClock?) throws(Failure) -> Reply {
    try session.record(.memberArrived(members), said: said)
    return .said("\(names(members)) arrived at \(said ?? session.clockReading)")
  }

  func leave(_ members: [MemberID], said: SessionClock?) throws(Failure) -> Reply {
    try session.record(.memberLeft(members), said: said)
    return .said("\(names(members)) left at \(said ?? session.clockReading)")
  }

  func give(_ member: MemberID, seat: Int, said: SessionClock?) throws(Failure) -> Reply {
    try session.record(.memberChanged(MemberChange(member: member, seat: seat)), said: said)
    return .said("\(shortName(member)) has seat \(seat)")
  }

  func rename(_ member: MemberID, _ name: String, said: SessionClock?) throws(Failure) -> Reply {
    let before = state.person(member)?.name ?? ""
    try session.record(.memberChanged(MemberChange(member: member, name: name)), said: said)
    return .said("\(before.shown()) is now \(name.shown())")
  }

  func set(
    _ member: MemberID,
    _ values: [NamedValue],
    said: SessionClock?
  ) throws(Failure) -> Reply {
    let attributes = values.map { Attribute(name: $0.name, value: $0.value) }
    let change = MemberChange(member: member, attributes: attributes)
    try session.record(.memberChanged(change), said: said)
    let words = attributes.map { "\($0.name)=\($0.value)".shown() }
    return .said("\(shortName(member)): \(words.joined(separator: ", "))")
  }

  func add(_ draft: MemberDraft, said: SessionClock?) throws(Failure) -> Reply {
    let code = draft.code ?? freeCode(for: draft.name)
    if Verb.isReserved(code) { throw .cannot(.codeReserved(code)) }
    let seat = draft.seat ?? (draft.role.isStaff ? nil : freeSeat())
    let namesakes = sharers(of: draft.name)
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
    reply.parts += noticesOfNamesakes(member, code: code, before: namesakes)
    return reply
  }

  /// Who is meant so far by the first word of a name.
  private func sharers(of name: String) -> [MemberID] {
    let first = name.split { $0.isWhitespace }.first.map(String.init) ?? name
    return state.people(named: first.foldedForComparison)
  }

  /// What the typist must know where two people could be taken for one another.
  private func noticesOfNamesakes(
    _ member: MemberID,
    code: String,
    before namesakes: [MemberID]
  ) -> [Reply.Part] {
    var notices: [Reply.Part] = []
    let people = (namesakes + [member]).compactMap(state.person)
    if people.count > 1 {
      let codes = listed(people.map { "\($0.name.shown()) is \($0.code.shown())" })
      notices.append(.notice("a name means more than one person now: \(codes)"))
    }
    let image = Lookalikes.image(code)
    guard state.people.count <= Lookalikes.mostPeople else { return notices }
    for person in state.people
    where person.id != member && person.code != code && Lookalikes.image(person.code) == image {
      notices.append(
        .notice("\(code.shown()) looks like the code of \(person.name.shown()), and is another")
      )
    }
    return notices
  }

  private func freeCode(for name: String) -> String {
    let others = state.people.count <= Lookalikes.mostPeople ? state.people : []
    let images = Set(others.map { Lookalikes.image($0.code) } + ["m", "x"])
    return shortestFreeCode(for: name) { code in
      !state.people(named: code).isEmpty || images.contains(Lookalikes.image(code))
    }
  }

  private func freeSeat() -> Int {
    var seat = state.people.count + 1
    if state.person(seat: seat) != nil || state.person(seat: seat - 1) == nil {
      seat = 1
      while state.person(seat: seat) != nil { seat += 1 }
    }
    return seat
  }
}
