import Analysis
public import SessionModel
import TextDisplay
public import Vocabulary

// Who is there, who speaks, who does not.
extension Views {
  /// `member list`: everyone with code, seat, role, presence and attributes.
  public static func members(_ state: SessionState) -> Report {
    guard !state.people.isEmpty else {
      return saying("no members yet; type `member add \"Anna Ek\"`")
    }
    var table = Table([
      .number("seat"), Table.Column("code"), Table.Column("name"), Table.Column("role"),
      Table.Column("in the room"), .number("turns"), Table.Column("attributes"),
    ])
    for person in state.members + state.people.filter(\.role.isStaff) {
      let attributes = person.attributes.map { "\($0.name)=\($0.value)" }.joined(separator: " ")
      table.add([
        Phrase(person.seat.map { String($0) } ?? ""), "\(member: person.code)",
        "\(member: person.name)", "\(person.role.rawValue)", Phrase(presence(person)),
        "\(state.turns(of: person.id))", "\(words: attributes)",
      ])
    }
    return Report(blocks: [.table(table)])
  }

  private static func presence(_ person: Person) -> String {
    guard let last = person.presence.last else { return "not yet" }
    if let left = last.left { return left > last.arrived ? "left at \(left)" : "no" }
    return last.arrived.seconds > 0 ? "since \(last.arrived)" : "yes"
  }

  /// `who`: seat, code and name of those who are in the room, to keep beside the keyboard.
  public static func whoCard(_ state: SessionState) -> Report {
    let present = state.membersPresent
    guard !present.isEmpty else {
      return saying("no members in the room; type `member add \"Anna Ek\"`")
    }
    let wording = state.wording
    var table = Table([
      .number(wording.columns.seat), Table.Column(wording.columns.code),
      Table.Column(wording.columns.name),
    ])
    for person in present {
      table.add([
        Phrase(person.seat.map { String($0) } ?? ""), "\(member: person.code)",
        "\(member: person.name)",
      ])
    }
    var report = Report(language: wording.tag, blocks: [.table(table)])
    let absent = state.members.filter { !$0.isPresent }
    if !absent.isEmpty {
      let names = state.names(absent.map(\.id), wording)
      report.paragraph(wording.talk.notInRoom.filled([.names: names]))
    }
    return report
  }

  /// `airtime`: turns and words of each member, silent ones with zeros, and how even they are.
  public static func airtime(_ state: SessionState) -> Report {
    let airtime = Airtime(Material(state))
    guard !airtime.members.isEmpty else {
      return saying(
        state.members.isEmpty
          ? "no members yet; type `member add \"Anna Ek\"`" : "no members in the room yet"
      )
    }
    let wording = state.wording
    let words = TalkWords(state, wording)
    var report = Report(language: wording.tag, blocks: [.table(words.table(airtime))])
    report.paragraph("\(dim: words.unit(airtime.unit))")
    let staff = words.staff(airtime)
    if !staff.isEmpty { report.paragraph(wording.talk.apart.filled([.names: staff])) }
    report.paragraph(Phrase.joined(words.balances(airtime), separator: wording.lists.apart))
    func add(_ sentence: Template, _ members: [MemberID]) {
      guard !members.isEmpty else { return }
      report.paragraph(sentence.filled([.names: state.names(members, wording)]))
    }
    add(wording.talk.notHeard, airtime.silent)
    add(wording.talk.notThere, notThere(state))
    return report
  }

  /// Members on the list who were never in the room while the clock ran, and never spoke.
  static func notThere(_ state: SessionState) -> [MemberID] {
    state.members.filter { state.stays(of: $0).isEmpty && state.turns(of: $0.id) == 0 }.map(\.id)
  }

  /// `quiet`: the members in the room, not heard for longest first.
  public static func quiet(_ state: SessionState, at moment: Instant) -> Report {
    let silences = Silence.all(state, now: state.clockReading(at: moment))
    guard !silences.isEmpty else { return saying("no members in the room") }
    let wording = state.wording
    var table = Table([
      Table.Column(wording.columns.member), .number(wording.columns.notHeardFor),
      .number(wording.columns.turns), Table.Column(""),
    ])
    for silence in silences {
      table.add([
        "\(member: state.shortName(silence.member))", Phrase(clockText(seconds: silence.seconds)),
        "\(state.turns(of: silence.member))",
        Phrase(wording.silence[silence.since]),
      ])
    }
    return Report(language: wording.tag, blocks: [.table(table)])
  }
}

extension Wording.Silence {
  fileprivate subscript(since: Analysis.Silence.Since) -> String {
    switch since {
    case .lastTurn: ""
    case .arrival: neverSinceArrival
    case .comingBack: notSinceComingBack
    }
  }
}
