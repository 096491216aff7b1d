public import Analysis
public import SessionModel
import TextDisplay
public import Vocabulary

/// The short report of a session, within the hour.
///
/// Everything is a count of these members with its base; every claim names the items it rests on.
/// What members said stands apart from the facilitator's own remarks.
public enum Topline {
  /// The topline of a session at a moment; the moment of its last entry where none is given.
  public static func report(
    _ state: SessionState,
    at moment: Instant? = nil,
    rule: SmallNumberRule = .house
  ) -> Report {
    var writer = ToplineWriter(Material(state, at: moment), rule)
    writer.write()
    return writer.report
  }
}

/// Writes the sections in their fixed order.
struct ToplineWriter {
  let material: Material
  let state: SessionState
  let words: ShareWords
  let airtime: Airtime
  let themes: [ThemeFigures]
  let concepts: [ConceptFigures]
  let sections: [SectionFigures]
  var report = Report()

  init(_ material: Material, _ rule: SmallNumberRule) {
    self.material = material
    state = material.state
    words = ShareWords(rule: rule)
    airtime = Airtime(material)
    themes = ThemeFigures.all(material)
    concepts = material.state.concepts.map { ConceptFigures($0.id, material) }
    sections = SectionFigures.all(material)
  }

  mutating func write() {
    report.title = "Topline: \(words: state.header.title)"
    writeOpening()
    writePeople()
    writeHeard()
    writeConcepts()
    writeOtherQuotes()
    writeThemes()
    writeMeasures()
    writeNotSaid()
    writeParked()
    writeDynamics()
    writePromises()
    writeDebrief()
    writeNotes()
    writeLimits()
    writeItems()
  }

  private mutating func writeOpening() {
    let day = Day(state.clock.startedAt ?? state.header.created)
    report.paragraph(
      "\(state.header.kind.words), \(day), session \(words: state.header.id)"
        + ", \(clockText(seconds: material.now.seconds)) on the clock"
    )
    report.heading("Objective", anchor: "objective")
    report.paragraph(state.header.objective.map { "\(words: $0)" } ?? "Not given.")
  }

  private mutating func writePeople() {
    report.heading("Who was there", anchor: "people")
    let attending = material.attending
    report.paragraph(attending.isEmpty ? "No members." : "\(Count(attending.count, "member")).")
    let staff = state.people.filter { $0.role.isStaff && !$0.presence.isEmpty }
    report.list(
      attending.map(described) + staff.map { "\(member: $0.name), \($0.role.rawValue)" }
    )
    let wasThere = Set(attending.map(\.id))
    let expected = state.members.filter { !wasThere.contains($0.id) }
    if !expected.isEmpty { report.paragraph("Not there: \(state.names(expected.map(\.id))).") }
  }

  private func described(_ person: Person) -> Phrase {
    var parts: [Phrase] = ["\(member: person.name)"]
    parts += person.attributes.map { "\(words: $0.name): \(words: $0.value)" }
    if let first = person.presence.first, first.arrived.seconds > 0 {
      parts.append("came at \(first.arrived)")
    }
    if let left = person.presence.last?.left { parts.append("left at \(left)") }
    return Phrase.joined(parts, separator: ", ")
  }

  /// Five lines: the concepts with the most reactions, at most three, then the widest themes.
  private mutating func writeHeard() {
    report.heading("What we heard", anchor: "heard")
    let discussed = concepts.filter { !$0.itemsFor.isEmpty || !$0.itemsAgainst.isEmpty }
      .enumerated().sorted {
        ($1.element.items.count, $0.offset) < ($0.element.items.count, $1.offset)
      }
      .map(\.element).prefix(3)
    let raised = themes.filter { $0.frequency > 0 }.prefix(5 - discussed.count)
    let lines = discussed.map(heard) + raised.map(heard)
    report.list(lines)
    if lines.isEmpty {
      report.paragraph("Nothing was coded for or against a concept, and no theme.")
    }
  }

  private func heard(_ concept: ConceptFigures) -> Phrase {
    "\(concept: state.code(concept.concept)) \(words: title(concept)): "
      + side("for", concept.likingShare, concept.itemsFor) + "; "
      + side("against", concept.dislikingShare, concept.itemsAgainst) + "."
  }

  private func side(_ what: Phrase, _ share: Share, _ items: [ItemNumber]) -> Phrase {
    var phrase = what + " it: \(words.verbal(share))"
    if !items.isEmpty { phrase.append(", " + SessionState.itemsCited(items)) }
    return phrase
  }

  private func heard(_ theme: ThemeFigures) -> Phrase {
    let counts = theme.sentiments
    return "\(theme: theme.path): raised by \(words.verbal(theme.extensiveness)) in "
      + "\(Count(theme.frequency, "reaction")), \(counts.positive) positive and "
      + "\(counts.negative) negative, " + SessionState.itemsCited(theme.items) + "."
  }

  func title(_ concept: ConceptFigures) -> String { state.concept(concept.concept)?.title ?? "" }

  private mutating func writeConcepts() {
    guard !concepts.isEmpty else { return }
    report.heading("Concepts", anchor: "concepts")
    for concept in concepts {
      report.heading(
        "\(concept: state.code(concept.concept)) \(words: title(concept))",
        level: 2,
        anchor: "concept-\(concept.concept)"
      )
      write(concept)
    }
  }

  private mutating func write(_ concept: ConceptFigures) {
    guard !concept.items.isEmpty else {
      report.paragraph("No reactions.")
      return
    }
    let counts = concept.sentiments
    let tally = (Sentiment.tallied.map(Optional.some) + [nil]).filter { counts[$0] > 0 }.map {
      "\($0.map { $0.mark } ?? "not coded") ×\(counts[$0])" as Phrase
    }
    let reactions = Phrase("\(Count(counts.total, "reaction")): ")
    report.paragraph(reactions + Phrase.joined(tally, separator: " · "))
    report.list([
      side("For", concept.likingShare, concept.itemsFor),
      side("Against", concept.dislikingShare, concept.itemsAgainst),
      "Like–dislike balance: \(concept.likeDislikeBalance.shown(places: 2))"
        + " (−1 all against, 1 all for)",
    ])
    if !concept.silent.isEmpty {
      report.paragraph("No reaction from \(state.names(concept.silent)).")
    }
    quote(concept.starred)
  }

  /// Starred words that are about no concept, which in a meeting without concepts are all of them.
  private mutating func writeOtherQuotes() {
    let starred = material.reactions.filter {
      $0.stars > 0 && $0.concept.flatMap(state.concept) == nil
    }
    guard !starred.isEmpty else { return }
    report.heading(concepts.isEmpty ? "Quotes" : "Other quotes", anchor: "quotes")
    quote(starred.sorted { ($1.stars, $0.number) < ($0.stars, $1.number) }.map(\.number))
  }

  /// At most five: a topline is short, `quotes` has them all.
  private mutating func quote(_ items: [ItemNumber]) {
    for item in items.prefix(5).compactMap(state.item) {
      report.blocks.append(.quotation(Quotation(ItemLine(item, in: state))))
    }
  }

  private mutating func writeThemes() {
    let raised = themes.filter { $0.frequency > 0 }
    guard !raised.isEmpty else { return }
    report.heading("Themes", anchor: "themes")
    var table = Table([
      Table.Column("theme"), Table.Column("raised by"), .number("reactions"), .number("positive"),
      .number("negative"), Table.Column("items"),
    ])
    for theme in raised {
      table.add([
        "\(theme: theme.path)", Phrase(words.verbal(theme.extensiveness)), "\(theme.frequency)",
        "\(theme.sentiments.positive)", "\(theme.sentiments.negative)",
        SessionState.citation(theme.items),
      ])
    }
    report.table(table)
  }

  private mutating func writeMeasures() {
    let rounds = state.rounds
    guard !rounds.isEmpty else { return }
    report.heading("Measures", anchor: "measures")
    for round in rounds {
      let figures = RoundFigures(round, in: state)
      var line: Phrase = "\(strong: "\(state.title(round.opening).text)"): "
      if round.opening.isPrivate { line.append("in private, ") }
      line.append("\(figures.answered) answered")
      if figures.declined > 0 { line.append(", \(figures.declined) without an answer") }
      if let question = round.opening.question { line.append("; asked: “\(words: question)”") }
      report.paragraph(line)
      var measure = MeasureWords(figures)
      measure.words = words
      let counts = Phrase.joined(figures.countPhrases, separator: " · ")
      report.list(([counts] + measure.points).filter { !$0.isEmpty })
    }
    for shift in PrivateOpenShift.all(state) { report.paragraph(self.shift(shift)) }
  }

  private func shift(_ shift: PrivateOpenShift) -> Phrase {
    let opening = state.rounds.first { $0.opening.round == shift.before }?.opening
    let title = opening.map(state.title) ?? "round \(shift.before)"
    let changes = shift.pairs.filter { $0.before != $0.after }.map {
      "\(member: state.shortName($0.member)) \($0.before) → \($0.after)" as Phrase
    }
    let summary: Phrase =
      "From private to open, " + title + ": \(words.counted(shift.up, "member")) up, "
      + "\(words.counted(shift.down, "member")) down, mean change "
      + "\(shift.meanChange.shown(places: 2))"
    return changes.isEmpty ? summary : summary + "; " + Phrase.joined(changes, separator: ", ")
  }
}

extension SessionKind {
  var words: String {
    switch self {
    case .focusGroup: "Focus group"
    case .advisoryMeeting: "Advisory meeting"
    case .interview: "Interview"
    }
  }
}

extension Day {
  /// The day, in UTC, of a moment.
  init(_ moment: Instant) {
    let day = moment.milliseconds / 86_400_000
    let isEarlier = moment.milliseconds % 86_400_000 < 0
    self.init(daysSince1970: Int(isEarlier ? day - 1 : day))
  }
}
