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
    if let left = last.left { return "left at \(left)" }
    return last.arrived.seconds > 0 ? "since \(last.arrived)" : "yes"
  }

  /// `who`: seat, code and name of those who are in the room, to keep beside the keyboard.
  public static func whoCard(_ state: SessionState) -> Report {
    let present = state.membersPresent
    guard !present.isEmpty else {
      return saying("no members in the room; type `member add \"Anna Ek\"`")
    }
    var table = Table([.number("seat"), Table.Column("code"), Table.Column("name")])
    for person in present {
      table.add([
        Phrase(person.seat.map { String($0) } ?? ""), "\(member: person.code)",
        "\(member: person.name)",
      ])
    }
    var report = Report(blocks: [.table(table)])
    let absent = state.members.filter { !$0.isPresent }
    if !absent.isEmpty { report.paragraph("not in the room: \(state.names(absent.map(\.id)))") }
    return report
  }

  /// `airtime`: turns and words of each member, silent ones with zeros, and how even they are.
  public static func airtime(_ state: SessionState) -> Report {
    let airtime = Airtime(Material(state))
    guard !airtime.members.isEmpty else {
      return saying("no members yet; type `member add \"Anna Ek\"`")
    }
    var table = Table([
      Table.Column("member"), .number("turns"), .number("words"), Table.Column("of all words"),
    ])
    let largest = airtime.members.map(\.words).max() ?? 0
    for entry in airtime.members {
      table.add([
        "\(member: state.shortName(entry.person))", "\(entry.turns)", "\(entry.words)",
        Phrase(bar(entry.words, of: largest), .drawing),
      ])
    }
    var report = Report(blocks: [.table(table)])
    let staff = staffWords(airtime, state)
    if !staff.isEmpty { report.paragraph("apart from the members: " + staff) }
    report.paragraph(
      balance("turns", airtime.turnBalance) + "; " + balance("words", airtime.wordBalance)
    )
    if !airtime.silent.isEmpty { report.paragraph("not heard: \(state.names(airtime.silent))") }
    return report
  }

  static func staffWords(_ airtime: Airtime, _ state: SessionState) -> Phrase {
    var parts = airtime.staff.filter { $0.turns > 0 }.map { entry in
      "\(member: state.shortName(entry.person)) \(turnsAndWords(entry.turns, entry.words))"
        as Phrase
    }
    if airtime.moderator.turns > 0 {
      let spoken = turnsAndWords(airtime.moderator.turns, airtime.moderator.words)
      parts.append("moderator \(spoken)")
    }
    if airtime.unidentified.turns > 0 {
      let spoken = turnsAndWords(airtime.unidentified.turns, airtime.unidentified.words)
      parts.append("not identified \(spoken)")
    }
    return Phrase.joined(parts, separator: "; ")
  }

  private static func turnsAndWords(_ turns: Int, _ words: Int) -> String {
    "\(Count(turns, "turn")), \(Count(words, "word"))"
  }

  static func balance(_ what: String, _ balance: TalkBalance) -> Phrase {
    let figure = balance.correctedGini
    let words: Phrase = "how uneven the \(what) are: \(figure.shown(places: 2))"
    return figure.value == nil ? words : words + " (corrected Gini, 0 even, 1 one member alone)"
  }

  /// Up to 20 blocks; at least one where there is anything.
  static func bar(_ amount: Int, of largest: Int, width: Int = 20) -> String {
    guard largest > 0, amount > 0 else { return "" }
    let share = Double(amount) / Double(largest) * Double(width)
    return String(repeating: "█", count: max(1, Int(share.rounded())))
  }

  /// `quiet`: the members in the room, not heard for longest first.
  public static func quiet(_ state: SessionState, at moment: Instant) -> Report {
    let silences = Silence.all(state, now: state.clock.reading(at: moment))
    guard !silences.isEmpty else { return saying("no members in the room") }
    var table = Table([
      Table.Column("member"), .number("not heard for"), .number("turns"), Table.Column(""),
    ])
    for silence in silences {
      table.add([
        "\(member: state.shortName(silence.member))", Phrase(clockText(seconds: silence.seconds)),
        "\(state.turns(of: silence.member))",
        Phrase(silence.isSinceArrival ? "never, since coming in" : ""),
      ])
    }
    return Report(blocks: [.table(table)])
  }
}
