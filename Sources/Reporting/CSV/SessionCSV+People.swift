import Analysis
import SessionModel
import Vocabulary

extension SessionCSV {
  /// One row for each person of the session, staff too, with what the figures say of them.
  ///
  /// Shares are of the members' talk, so staff have none; who was never there has empty figures.
  static func members(_ material: Material, _ options: CSVOptions) -> String {
    let state = material.state
    let attributes = AttributeColumns(state.people.map(\.attributes))
    let counts = PersonCounts.all(material)
    let airtime = Airtime(material)
    let spoken = Dictionary(
      (airtime.members + airtime.staff).map { ($0.person, $0.spoken) },
      uniquingKeysWith: { first, _ in first }
    )
    let total = airtime.amountBalance.total
    var rows = CSVRows(
      options,
      heading: ["session", "code", "name", "seat", "role"] + attributes.heading + [
        "arrived", "left", "was_there", "turns", "words", "share", "reactions", "positive",
        "neutral", "mixed", "negative", "uncoded", "themes", "stars", "last_heard",
      ]
    )
    let attending = Set(material.attending.map(\.id))
    let staff = state.people.filter(\.role.isStaff)
    for person in state.members + staff {
      rows.text(state.header.id)
      rows.text(person.code)
      rows.text(person.name)
      rows.number(person.seat)
      rows.text(person.role.rawValue)
      attributes.write([person.attributes], to: &rows)
      let stays = state.stays(of: person)
      rows.text(stays.first?.arrived.description)
      rows.text(stays.last?.left?.description)
      rows.flag(attending.contains(person.id) || !stays.isEmpty)
      let turns = spoken[person.id]
      rows.number(turns?.turns)
      rows.number(turns?.words)
      let isCounted = person.role == .member && total > 0
      rows.number(turns.flatMap { isCounted ? Double($0.amount) / Double(total) : nil })
      write(person.role == .member ? counts[person.id] : nil, to: &rows)
      rows.text(state.lastHeard(person.id)?.description)
      rows.endRow()
    }
    return rows.content
  }

  private static func write(_ counts: PersonCounts?, to rows: inout CSVRows) {
    rows.number(counts?.sentiments.total)
    rows.number(counts?.sentiments.positive)
    rows.number(counts?.sentiments[.neutral])
    rows.number(counts?.sentiments[.mixed])
    rows.number(counts?.sentiments.negative)
    rows.number(counts?.sentiments[nil])
    rows.number(counts?.themes.count)
    rows.number(counts?.stars)
  }

  /// One row for each answer: of a member, of hands that were counted.
  ///
  /// A private round has no rows while it is open; afterwards its rows say what was answered, from
  /// the lowest on, and not by whom.
  static func measures(_ material: Material, _ options: CSVOptions) -> String {
    let state = material.state
    let attributes = AttributeColumns(state.people.map(\.attributes))
    var rows = CSVRows(
      options,
      heading: [
        "session", "round", "id", "measure", "question", "concept", "is_private", "is_closed",
        "opened", "source", "member", "name",
      ] + attributes.heading + ["count", "value", "option"]
    )
    let identifiers = RoundNames(state)
    for round in state.rounds where ShownRound(round, in: state).figures != nil {
      func begin(_ source: String, _ person: Person?) {
        rows.text(state.header.id)
        rows.number(round.opening.round.number)
        rows.text(identifiers[round.opening])
        rows.text(round.opening.measure.name)
        rows.text(round.opening.question)
        rows.text(round.opening.concept.flatMap(state.concept)?.code)
        rows.flag(round.opening.isPrivate)
        rows.flag(round.isClosed)
        rows.text(round.opened.description)
        rows.text(source)
        rows.text(person?.code)
        rows.text(person?.name)
        attributes.write([person?.attributes ?? []], to: &rows)
      }
      for (person, answer) in answers(of: round, in: state) {
        begin("member", person)
        rows.number(1)
        rows.answer(answer)
        rows.endRow()
      }
      for hands in round.tally {
        begin("hands", nil)
        rows.number(hands.count)
        rows.answer(hands.answer)
        rows.endRow()
      }
    }
    return rows.content
  }
}

extension SessionCSV {
  /// The answers of members with who gave them; in private rounds nobody is named.
  private static func answers(
    of round: Round,
    in state: SessionState
  ) -> [(person: Person?, answer: Answer?)] {
    let given = round.answers.compactMap { given in
      state.person(given.member).map { (person: $0, answer: given.answer) }
    }.filter { $0.person.role == .member }
    guard round.opening.isPrivate else { return given.map { ($0.person, $0.answer) } }
    return given.map(\.answer).sorted { ($0.order, $0.word) < ($1.order, $1.word) }
      .map { (nil, $0) }
  }
}

extension Answer? {
  /// Numbers in their order, then options, then no answer.
  fileprivate var order: Int {
    switch self {
    case .number(let value): value
    case .option: .max - 1
    case nil: .max
    }
  }

  fileprivate var word: String {
    switch self {
    case .option(let option): option
    case .number, nil: ""
    }
  }
}

extension CSVRows {
  /// The answer as a number or as an option; neither for no answer.
  fileprivate mutating func answer(_ answer: Answer?) {
    switch answer {
    case .number(let value):
      number(value)
      text(nil)
    case .option(let option):
      text(nil)
      text(option)
    case nil:
      text(nil)
      text(nil)
    }
  }
}

/// What was counted of one member's reactions.
private struct PersonCounts {
  var sentiments = SentimentCounts()
  var themes: Set<Int> = []
  var stars = 0

  static func all(_ material: Material) -> [MemberID: PersonCounts] {
    var all: [MemberID: PersonCounts] = [:]
    for member in material.attending { all[member.id] = PersonCounts() }
    for item in material.reactions {
      for member in material.members(of: item) {
        all[member, default: PersonCounts()].sentiments.add(item.sentiment)
        all[member, default: PersonCounts()].themes.formUnion(item.themes)
        all[member, default: PersonCounts()].stars += item.stars
      }
    }
    return all
  }
}
