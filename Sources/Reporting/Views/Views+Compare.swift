import Analysis
public import SessionModel
public import Vocabulary

// Two concepts against each other.
extension Views {
  /// `compare a b`: two concepts side by side, and member by member.
  public static func compare(
    _ first: ConceptID,
    _ second: ConceptID,
    _ state: SessionState
  ) -> Report {
    let wording = state.wording
    let comparison = ConceptComparison(first, second, Material(state))
    let words = CompareWords(comparison, state, ShareWords(wording: wording))
    var report = Report(language: wording.tag)
    report.table(words.table)
    let charts = ChartWords(state, words.words)
    report.chart(charts.concepts([comparison.first, comparison.second]))
    report.list(words.points)
    report.paragraph("\(dim: wording.concepts.leaningCaption)")
    return report
  }
}

/// What a comparison of two concepts says.
struct CompareWords {
  let comparison: ConceptComparison
  let state: SessionState
  let words: ShareWords
  private var wording: Wording { words.wording }
  private var one: String { state.code(comparison.first.concept) }
  private var other: String { state.code(comparison.second.concept) }

  init(_ comparison: ConceptComparison, _ state: SessionState, _ words: ShareWords) {
    self.comparison = comparison
    self.state = state
    self.words = words
  }

  /// Member by member.
  var table: Table {
    var table = Table([
      Table.Column(wording.columns.member), Table.Column(one), Table.Column(other),
      Table.Column(wording.columns.leansTo),
    ])
    for row in comparison.rows {
      table.add([
        "\(member: state.shortName(row.member))", marks(row.first), marks(row.second),
        leaning(row.leaning),
      ])
    }
    return table
  }

  /// How many lean where, how many are for and against.
  var points: [Phrase] {
    let sentences = wording.concepts
    func leaning(_ leaning: ConceptComparison.Leaning) -> Phrase {
      Phrase(words.counted(comparison.members(leaning: leaning), \.member))
    }
    func both(_ sentence: Template, _ amount: (ConceptFigures) -> Phrase) -> Phrase {
      sentence.filled([
        .concept: "\(concept: one)", .amount: amount(comparison.first),
        .other: "\(concept: other)", .rest: amount(comparison.second),
      ])
    }
    return [
      sentences.leaningTo.filled([.concept: "\(concept: one)", .amount: leaning(.first)]),
      sentences.leaningTo.filled([.concept: "\(concept: other)", .amount: leaning(.second)]),
      sentences.leaningToNeither.filled([.amount: leaning(.neither)]),
      both(sentences.bothFor) {
        Phrase(words.counted($0.likingShare, \.member, unidentified: $0.unidentifiedFor))
      },
      both(sentences.bothAgainst) {
        Phrase(words.counted($0.dislikingShare, \.member, unidentified: $0.unidentifiedAgainst))
      },
    ]
  }

  private func marks(_ sentiments: [Sentiment]) -> Phrase {
    guard !sentiments.isEmpty else { return "\(dim: wording.concepts.none)" }
    return Phrase.joined(sentiments.map { Phrase($0.mark, .sentiment($0)) })
  }

  private func leaning(_ leaning: ConceptComparison.Leaning?) -> Phrase {
    switch leaning {
    case .first: "\(concept: one)"
    case .second: "\(concept: other)"
    case .neither: Phrase(wording.concepts.neither)
    case nil: Phrase()
    }
  }
}
