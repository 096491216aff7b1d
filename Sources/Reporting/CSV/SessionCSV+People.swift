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
      attributes.write([attributes.values(of: person.attributes)], to: &rows)
      let stays = state.stays(of: person)
      rows.text(stays.first?.arrived.description)
      rows.text(stays.last?.left?.description)
      rows.flag(attending.contains(person.id) || !stays.isEmpty)
      let turns = spoken[person.id]
      rows.number(turns?.turns)
      rows.number(turns?.words)
      let isCounted = person.role == .member && total > 0
      rows.number(turns.flatMap { isCounted ? Double($0.amount) / Double(total) : nil })
      write(state.personIndex(person.id).flatMap { counts[$0] }, to: &rows)
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
    let attributes = AttributeColumns(
      state.people.map(\.attributes) + state.rounds.map { $0.imported?.heading ?? [] }
    )
    var rows = CSVRows(
      options,
      heading: [
        "session", "round", "id", "measure", "question", "concept", "is_private", "is_closed",
        "opened", "source", "row", "member", "name",
      ] + attributes.heading + ["count", "value", "option"]
    )
    let names = RoundNames(state)
    for round in state.rounds where ShownRound(round, in: state).figures != nil {
      for answer in answers(of: round, in: state) {
        rows.text(state.header.id)
        rows.number(round.opening.round.number)
        rows.text(names[round.opening])
        rows.text(round.opening.measure.name)
        rows.text(round.opening.question)
        rows.text(round.opening.concept.flatMap(state.concept)?.code)
        rows.flag(round.opening.isPrivate)
        rows.flag(round.isClosed)
        rows.text(round.opened.description)
        rows.text(answer.source)
        rows.number(answer.row)
        rows.text(answer.person?.code)
        rows.text(answer.person?.name)
        attributes.write([attributes.values(of: answer.attributes)], to: &rows)
        rows.number(answer.count)
        rows.answer(answer.answer)
        rows.endRow()
      }
    }
    return rows.content
  }
}

/// One row of the table of measures.
private struct MeasureRow {
  let source: String
  var row: Int?
  var person: Person?
  var attributes: [Attribute] = []
  var count = 1
  let answer: Answer?
}

extension SessionCSV {
  /// The answers of members with who gave them, of hands, and of who is no member; in private
  /// rounds nobody is named.
  private static func answers(of round: Round, in state: SessionState) -> [MeasureRow] {
    let given = round.answers.compactMap { given in
      state.person(given.member).map {
        MeasureRow(
          source: "member",
          person: $0,
          attributes: $0.attributes,
          answer: given.answer
        )
      }
    }.filter { $0.person?.role == .member }
    let members =
      round.opening.isPrivate
      ? given.map(\.answer).sorted { ($0.order, $0.word) < ($1.order, $1.word) }
        .map { MeasureRow(source: "member", answer: $0) }
      : given
    let hands = round.tally.map { MeasureRow(source: "hands", count: $0.count, answer: $0.answer) }
    return members + hands + (round.imported?.rows ?? [])
  }
}

extension ImportedAnswers {
  /// The names of what else is known, without values.
  fileprivate var heading: [Attribute] { segments.map { Attribute(name: $0.name, value: "") } }

  /// Each answer with the number of its row in the file, rows left out included in the numbering.
  fileprivate var rows: [MeasureRow] {
    let skipped = Set(skipped)
    var row = 0
    return answers.indices.map { place in
      row += 1
      while skipped.contains(row) { row += 1 }
      return MeasureRow(
        source: "imported",
        row: row,
        attributes: segments.map { Attribute(name: $0.name, value: $0.values[place]) },
        answer: answers[place]
      )
    }
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

  /// By person, in the order of ``SessionModel/SessionState/people``; nil for who was not there.
  static func all(_ material: Material) -> [PersonCounts?] {
    let state = material.state
    var all = [PersonCounts?](repeating: nil, count: state.people.count)
    for member in material.attending {
      if let place = state.personIndex(member.id) { all[place] = PersonCounts() }
    }
    for item in material.reactions {
      for member in material.members(of: item) {
        guard let place = state.personIndex(member) else { continue }
        all[place]?.sentiments.add(item.sentiment)
        for theme in item.themes { all[place]?.themes.insert(theme) }
        all[place]?.stars += item.stars
      }
    }
    return all
  }
}
