import Analysis
public import SessionModel
public import Vocabulary

/// What the commands of the look and attention groups show, one function each.
///
/// A view has no title; the shell renders it and adds nothing. Where there is nothing to show, the
/// view says so and what to type.
public enum Views {
  /// `tally`: per concept how many reactions have each sentiment, and how many members are for and
  /// against.
  public static func tally(_ state: SessionState) -> Report {
    let material = Material(state)
    var report = Report()
    guard !state.concepts.isEmpty || !material.reactions.isEmpty else {
      return saying("no reactions yet; a line such as `a+ what Anna said` makes one")
    }
    var table = Table(
      [Table.Column("concept")] + Sentiment.tallied.map { Table.Column.number($0.mark) }
        + [.number("not coded"), .number("all"), .number("for"), .number("against")]
    )
    for concept in state.concepts {
      let figures = ConceptFigures(concept.id, material)
      table.add(
        ["\(concept: concept.label)"] + cells(figures.sentiments)
          + [
            Phrase(figures.likingShare.cell(unidentified: figures.unidentifiedFor)),
            Phrase(figures.dislikingShare.cell(unidentified: figures.unidentifiedAgainst)),
          ]
      )
    }
    let others = SentimentCounts(
      material.reactions.filter { $0.concept.flatMap(state.concept) == nil }.map(\.sentiment)
    )
    if others.total > 0 { table.add(["\(dim: "none")"] + cells(others)) }
    report.table(table)
    report.paragraph(
      "\(dim: "reactions by sentiment; for and against: members with at least one, of those who were there for it")"
    )
    return report
  }

  private static func cells(_ counts: SentimentCounts) -> [Phrase] {
    Sentiment.tallied.map { "\(counts[$0])" } + ["\(counts[nil])", "\(counts.total)"]
  }

  /// `compare a b`: two concepts side by side, and member by member.
  public static func compare(
    _ first: ConceptID,
    _ second: ConceptID,
    _ state: SessionState
  ) -> Report {
    let material = Material(state)
    let comparison = ConceptComparison(first, second, material)
    let (one, other) = (state.code(first), state.code(second))
    var report = Report()
    var table = Table([
      Table.Column("member"), Table.Column(one), Table.Column(other), Table.Column("leans to"),
    ])
    for row in comparison.rows {
      table.add([
        "\(member: state.shortName(row.member))", marks(row.first), marks(row.second),
        leaning(row.leaning, one, other),
      ])
    }
    report.table(table)
    let words = ShareWords()
    report.list([
      "leaning to \(concept: one): \(words.counted(comparison.members(leaning: .first), "member"))",
      "leaning to \(concept: other): \(words.counted(comparison.members(leaning: .second), "member"))",
      "to neither: \(words.counted(comparison.members(leaning: .neither), "member"))",
      "for \(concept: one): \(liking(comparison.first))"
        + "; for \(concept: other): \(liking(comparison.second))",
      "against \(concept: one): \(disliking(comparison.first))"
        + "; against \(concept: other): \(disliking(comparison.second))",
    ])
    report.paragraph("\(dim: "leaning counts members with a sentiment about both")")
    return report
  }

  private static func liking(_ concept: ConceptFigures) -> String {
    ShareWords().counted(
      concept.likingShare,
      "member",
      unidentified: concept.unidentifiedFor
    )
  }

  private static func disliking(_ concept: ConceptFigures) -> String {
    ShareWords().counted(
      concept.dislikingShare,
      "member",
      unidentified: concept.unidentifiedAgainst
    )
  }

  private static func marks(_ sentiments: [Sentiment]) -> Phrase {
    guard !sentiments.isEmpty else { return "\(dim: "none")" }
    return Phrase.joined(sentiments.map { Phrase($0.mark, .sentiment($0)) })
  }

  private static func leaning(
    _ leaning: ConceptComparison.Leaning?,
    _ first: String,
    _ second: String
  ) -> Phrase {
    switch leaning {
    case .first: "\(concept: first)"
    case .second: "\(concept: second)"
    case .neither: "neither"
    case nil: Phrase()
    }
  }

  /// `themes`: the codebook as a tree, with frequency and extensiveness.
  public static func themes(_ state: SessionState) -> Report {
    let branches = ThemeBranch.tree(Material(state))
    guard !branches.isEmpty else {
      return saying("no themes yet; `#price` at the end of a line makes one")
    }
    var report = Report()
    var table = Table([
      Table.Column("theme"), .number("reactions"), .number("members"), .number("+"),
      .number("-"), Table.Column("first"), Table.Column("last"), Table.Column("meaning"),
    ])
    for branch in branches {
      let whole = branch.whole
      let theme = state.themes[branch.own.theme]
      table.add([
        Phrase(String(repeating: "  ", count: min(branch.depth, 8)), .drawing)
          + "\(theme: branch.own.path)",
        "\(whole.frequency)", "\(whole.extensiveness.cell(unidentified: whole.unidentified))",
        "\(whole.sentiments.positive)", "\(whole.sentiments.negative)",
        Phrase(whole.firstMention?.description ?? ""), Phrase(whole.lastMention?.description ?? ""),
        "\(words: theme.description ?? "")",
      ])
    }
    report.table(table)
    report.list(branches.map(\.whole.marks).filter { !$0.isEmpty })
    report.paragraph(
      "\(dim: "themes above others include them; members: who raised it, of those who were there")"
    )
    return report
  }

  /// `timeline`: reactions by minute, with what was presented and asked.
  public static func timeline(_ state: SessionState) -> Report {
    let timeline = Timeline(Material(state))
    guard !timeline.slots.isEmpty else { return saying("nothing noted yet") }
    var table = Table([
      Table.Column("from"), .number("+"), .number("-"), .number("other"), .number("notes"),
      Table.Column("what happened"),
    ])
    for slot in timeline.slots {
      let counts = slot.sentiments
      table.add([
        Phrase(slot.from.description), "\(counts.positive)", "\(counts.negative)",
        "\(counts.total - counts.positive - counts.negative)", "\(slot.others)",
        Phrase.joined(slot.marks.map { mark($0, state) }, separator: "; "),
      ])
    }
    var report = Report()
    report.table(table)
    report.paragraph(
      "\(dim: "reactions of members in steps of \(timeline.minutesPerSlot) min; notes: probes, notes, cues, staff")"
    )
    return report
  }

  private static func mark(_ mark: Timeline.Mark, _ state: SessionState) -> Phrase {
    switch mark {
    case .presented(let concept):
      return concept.map { "\(concept: state.code($0)) on the table" } ?? "table cleared"
    case .section(let number):
      guard let guide = state.progress.guide, guide.sections.indices.contains(number - 1) else {
        return "section \(number)"
      }
      return "section \(number) \(words: guide.sections[number - 1].title)"
    case .round(let number):
      guard let round = state.rounds.first(where: { $0.opening.round == number }) else {
        return "round \(number)"
      }
      return state.title(round.opening) + " asked"
    }
  }

  static func saying(_ text: Phrase) -> Report { Report(blocks: [.paragraph(text)]) }
}

extension Sentiment {
  /// From best to worst, mixed last: the order of columns.
  static let tallied: [Sentiment] = [
    .veryPositive, .positive, .neutral, .negative, .veryNegative, .mixed,
  ]
}
