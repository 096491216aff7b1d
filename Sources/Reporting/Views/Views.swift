import Analysis
public import SessionModel
import Vocabulary

/// What the commands of the look and attention groups show, one function each.
///
/// A view has no title; the shell renders it and adds nothing. Figures are in the session's own
/// language, as its reports are. Where there is nothing to show, the view says so and what to type,
/// in the language of the commands.
public enum Views {
  /// `tally`: per concept how many reactions have each sentiment, and how many members are for and
  /// against.
  public static func tally(_ state: SessionState) -> Report {
    let material = Material(state)
    let concepts = state.concepts.map { ConceptFigures($0.id, material) }
    guard !state.concepts.isEmpty || !material.reactions.isEmpty else {
      return saying("no reactions yet; a line such as `a+ what Anna said` makes one")
    }
    let wording = state.wording
    let words = ShareWords(wording: wording)
    let columns = wording.columns
    var table = Table(
      [Table.Column(columns.concept)] + Sentiment.tallied.map { Table.Column.number($0.mark) }
        + [
          .number(columns.notCoded), .number(columns.all), .number(columns.forIt),
          .number(columns.againstIt),
        ]
    )
    for figures in concepts {
      table.add(
        ["\(concept: state.code(figures.concept))"] + cells(figures.sentiments, wording)
          + [
            Phrase(words.cell(figures.likingShare, unidentified: figures.unidentifiedFor)),
            Phrase(words.cell(figures.dislikingShare, unidentified: figures.unidentifiedAgainst)),
          ]
      )
    }
    let others = SentimentCounts(
      material.reactions.filter { $0.concept.flatMap(state.concept) == nil }.map(\.sentiment)
    )
    if others.total > 0 {
      table.add(["\(dim: wording.concepts.none)"] + cells(others, wording))
    }
    var report = Report(language: wording.tag)
    report.chart(ChartWords(state, words).concepts(concepts))
    report.table(table)
    report.paragraph("\(dim: wording.concepts.tallyCaption)")
    return report
  }

  private static func cells(_ counts: SentimentCounts, _ wording: Wording) -> [Phrase] {
    (Sentiment.tallied.map { counts[$0] } + [counts[nil], counts.total]).map {
      Phrase(wording.numbers.whole($0))
    }
  }

  /// `themes`: the codebook as a tree, with frequency and extensiveness.
  public static func themes(_ state: SessionState) -> Report {
    let branches = ThemeBranch.tree(Material(state))
    guard !branches.isEmpty else {
      return saying("no themes yet; `#price` at the end of a line makes one")
    }
    let wording = state.wording
    let words = ShareWords(wording: wording)
    let columns = wording.columns
    var table = Table([
      Table.Column(columns.theme), .number(columns.reactions), .number(columns.members),
      .number("+"), .number("-"), Table.Column(columns.first), Table.Column(columns.last),
      Table.Column(columns.meaning),
    ])
    for branch in branches {
      let whole = branch.whole
      let theme = state.themes[branch.own.theme]
      table.add([
        Phrase(String(repeating: "  ", count: min(branch.depth, 8)), .drawing)
          + "\(theme: branch.own.path)",
        Phrase(wording.numbers.whole(whole.frequency)),
        Phrase(words.cell(whole.extensiveness, unidentified: whole.unidentified)),
        Phrase(wording.numbers.whole(whole.sentiments.positive)),
        Phrase(wording.numbers.whole(whole.sentiments.negative)),
        Phrase(whole.firstMention?.description ?? ""), Phrase(whole.lastMention?.description ?? ""),
        "\(words: theme.description ?? "")",
      ])
    }
    var report = Report(language: wording.tag)
    let raised = branches.map(\.whole).filter { $0.frequency > 0 }
    report.chart(ChartWords(state, words).themes(raised))
    report.table(table)
    report.list(branches.map(\.whole).map(words.marks).filter { !$0.isEmpty })
    report.paragraph("\(dim: wording.themes.treeCaption)")
    return report
  }

  /// `timeline`: reactions by minute, with what was presented and asked.
  public static func timeline(_ state: SessionState) -> Report {
    let timeline = Timeline(Material(state))
    guard !timeline.slots.isEmpty else { return saying("nothing noted yet") }
    let wording = state.wording
    let columns = wording.columns
    let guide = GuideWords(state, wording)
    var table = Table([
      Table.Column(columns.from), .number("+"), .number("-"), .number(columns.other),
      .number(columns.notes), Table.Column(columns.whatHappened),
    ])
    for slot in timeline.slots {
      let counts = slot.sentiments
      table.add([
        Phrase(slot.from.description), "\(counts.positive)", "\(counts.negative)",
        "\(counts.total - counts.positive - counts.negative)", "\(slot.others)",
        Phrase.joined(slot.marks.map(guide.mark), separator: wording.lists.apart),
      ])
    }
    var report = Report(language: wording.tag)
    report.chart(ChartWords(state, ShareWords(wording: wording)).timeline(timeline))
    report.table(table)
    report.paragraph(
      wording.guide.timelineCaption.filled(
        [.count: "\(dim: "\(timeline.minutesPerSlot)")"],
        as: .dim
      )
    )
    return report
  }

  static func saying(_ text: Phrase) -> Report { Report(blocks: [.paragraph(text)]) }
}

extension Sentiment {
  /// From best to worst, mixed last: the order of columns.
  static let tallied: [Sentiment] = [
    .veryPositive, .positive, .neutral, .negative, .veryNegative, .mixed,
  ]
}
