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
      return saying(
        state.members.isEmpty
          ? "no members yet; type `member add \"Anna Ek\"`" : "no members in the room yet"
      )
    }
    var report = Report(blocks: [.table(airtimeTable(airtime, state))])
    report.paragraph("\(dim: unitWords(airtime.unit))")
    let staff = staffWords(airtime, state)
    if !staff.isEmpty { report.paragraph("apart from the members: " + staff) }
    report.paragraph(Phrase.joined(balances(airtime), separator: "; "))
    if !airtime.silent.isEmpty { report.paragraph("not heard: \(state.names(airtime.silent))") }
    let absent = notThere(state)
    if !absent.isEmpty { report.paragraph("not there: \(state.names(absent))") }
    return report
  }

  /// Turns and words of each member, with bars in the unit of shares.
  static func airtimeTable(_ airtime: Airtime, _ state: SessionState) -> Table {
    let isInWords = airtime.unit == .words
    var table = Table(
      [Table.Column("member"), .number("turns"), .number("words")]
        + (isInWords ? [] : [.number("characters")])
        + [Table.Column("of all \(airtime.unit.noun)")]
    )
    let largest = airtime.members.map(\.amount).max() ?? 0
    for entry in airtime.members {
      table.add(
        ["\(member: state.shortName(entry.person))", "\(entry.turns)", "\(entry.words)"]
          + (isInWords ? [] : ["\(entry.amount)"])
          + [Phrase(bar(entry.amount, of: largest), .drawing)]
      )
    }
    return table
  }

  /// What has to be said of counting where words do not do; nothing where they do.
  static func unitWords(_ unit: Airtime.Unit) -> String {
    switch unit {
    case .words: ""
    case .characters:
      "words are runs without white space, and some of the text has no blanks between words, so "
        + "shares are of characters"
    }
  }

  static func balances(_ airtime: Airtime) -> [Phrase] {
    [
      balance("turns", airtime.turnBalance), balance(airtime.unit.noun, airtime.amountBalance),
    ]
  }

  /// Members on the list who were never in the room while the clock ran, and never spoke.
  static func notThere(_ state: SessionState) -> [MemberID] {
    state.members.filter { state.stays(of: $0).isEmpty && state.turns(of: $0.id) == 0 }.map(\.id)
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
      parts.append("\(SessionState.unidentified) \(spoken)")
    }
    return Phrase.joined(parts, separator: "; ")
  }

  private static func turnsAndWords(_ turns: Int, _ words: Int) -> String {
    "\(Count(turns, "turn")), \(Count(words, "word"))"
  }

  private static func balance(_ what: String, _ balance: TalkBalance) -> Phrase {
    let figure = balance.correctedGini
    let words: Phrase = "how uneven the \(what) are: \(figure.shown(places: 2))"
    return figure.value == nil ? words : words + " (corrected Gini, 0 even, 1 one member alone)"
  }

  /// Up to 20 blocks; at least one where there is anything.
  private static func bar(_ amount: Int, of largest: Int, width: Int = 20) -> String {
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
        silence.since.words,
      ])
    }
    return Report(blocks: [.table(table)])
  }
}

extension Silence.Since {
  fileprivate var words: Phrase {
    switch self {
    case .lastTurn: Phrase()
    case .arrival: "never, since coming in"
    case .comingBack: "not since coming back"
    }
  }
}

extension Airtime.Unit {
  fileprivate var noun: String {
    switch self {
    case .words: "words"
    case .characters: "characters"
    }
  }
}
