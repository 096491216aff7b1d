import Analysis
import SessionModel
import Vocabulary

/// Figures as charts, with titles, sentences and headings in the words of a language.
struct ChartWords {
  let state: SessionState
  let words: ShareWords
  private var wording: Wording { words.wording }

  init(_ state: SessionState, _ words: ShareWords) {
    self.state = state
    self.words = words
  }

  /// Reactions for and against each concept.
  func concepts(_ concepts: [ConceptFigures]) -> Chart {
    let counted = concepts.filter { !$0.items.isEmpty }
    let columns = wording.columns
    return Chart(
      title: Phrase(wording.charts.conceptsTitle),
      summary: Phrase.joined(
        counted.map { concept in
          wording.charts.conceptSummary.filled([
            .concept: "\(concept: state.code(concept.concept))",
            .positive: Phrase(wording.counted(concept.sentiments.positive, \.positive)),
            .negative: Phrase(wording.counted(concept.sentiments.negative, \.negative)),
            .reactions: Phrase(wording.counted(concept.sentiments.total, \.reaction)),
          ])
        }
      ),
      .diverging(
        DivergingBars(
          counted.map { DivergingBars.Row(state.described($0.concept), $0.sentiments) },
          DivergingBars.Headings(
            row: columns.concept,
            notCoded: columns.notCoded,
            all: columns.all
          ) { wording.sentiments[$0] }
        )
      )
    )
  }

  /// How many members raised each theme, the widest first.
  func themes(_ themes: [ThemeFigures]) -> Chart {
    let rows = themes.map { theme in
      Bars.Row(
        "\(theme: theme.path)",
        value: theme.extensiveness.base > 0 ? Double(theme.extensiveness.count) : nil,
        printed: Phrase(words.cell(theme.extensiveness, unidentified: theme.unidentified))
      )
    }
    let first = themes.first.map { theme in
      wording.charts.themesSummary.filled([
        .theme: "\(theme: theme.path)",
        .amount: Phrase(words.verbal(theme.extensiveness, unidentified: theme.unidentified)),
      ])
    }
    return Chart(
      title: Phrase(wording.charts.themesTitle),
      summary: first ?? Phrase(),
      .bars(
        Bars(
          rows,
          Bars.Headings(row: wording.columns.theme, value: wording.columns.raisedBy),
          whole: themes.first.map { Double($0.extensiveness.base) }
        )
      )
    )
  }

  /// Reactions over the time of the session.
  func timeline(_ timeline: Timeline) -> Chart {
    let columns = wording.columns
    let guide = GuideWords(state, wording)
    let slots = timeline.slots.map { slot in
      ReactionTimeline.Slot(
        from: slot.from.description,
        positive: slot.sentiments.positive,
        negative: slot.sentiments.negative,
        other: slot.sentiments.total - slot.sentiments.positive - slot.sentiments.negative,
        marks: slot.marks.map(guide.mark)
      )
    }
    let busiest = timeline.slots.enumerated().max {
      ($0.element.sentiments.total, $1.offset) < ($1.element.sentiments.total, $0.offset)
    }
    let summary = busiest.flatMap { slot in
      slot.element.sentiments.total == 0
        ? nil
        : wording.charts.timelineSummary.filled([
          .time: "\(slot.element.from)", .count: number(slot.element.sentiments.total),
          .number: "\(timeline.minutesPerSlot)",
        ])
    }
    return Chart(
      title: Phrase(wording.charts.timelineTitle),
      summary: summary ?? Phrase(),
      .timeline(
        ReactionTimeline(
          slots,
          ReactionTimeline.Headings(
            from: columns.from,
            positive: columns.positive,
            negative: columns.negative,
            other: columns.other,
            marks: columns.whatHappened
          )
        )
      )
    )
  }

  private func number(_ value: Int) -> Phrase { Phrase(wording.numbers.whole(value)) }
}
