import Analysis
import SessionModel
import Vocabulary

// What was heard, concept by concept.
extension ReportWriter {
  /// Five lines: the concepts with the most reactions, at most three, then the widest themes.
  mutating func writeHeard() {
    report.heading(Phrase(wording.headings.heard), anchor: "heard")
    let discussed = concepts.filter { !$0.itemsFor.isEmpty || !$0.itemsAgainst.isEmpty }
      .enumerated().sorted {
        ($1.element.items.count, $0.offset) < ($0.element.items.count, $1.offset)
      }
      .map(\.element).prefix(3)
    let lines = discussed.map(heard) + raised.prefix(5 - discussed.count).map(heard)
    report.list(lines)
    if lines.isEmpty { report.paragraph(Phrase(wording.heard.nothing)) }
  }

  private func heard(_ concept: ConceptFigures) -> Phrase {
    wording.heard.concept.filled([
      .code: "\(concept: state.code(concept.concept))", .title: "\(words: title(concept))",
      .positive: liking(concept), .negative: disliking(concept),
    ])
  }

  private func liking(_ concept: ConceptFigures) -> Phrase {
    cited(
      words.verbal(concept.likingShare, unidentified: concept.unidentifiedFor),
      concept.itemsFor
    )
  }

  private func disliking(_ concept: ConceptFigures) -> Phrase {
    cited(
      words.verbal(concept.dislikingShare, unidentified: concept.unidentifiedAgainst),
      concept.itemsAgainst
    )
  }

  private func heard(_ theme: ThemeFigures) -> Phrase {
    wording.heard.theme.filled([
      .theme: "\(theme: theme.path)", .amount: Phrase(raising(theme)),
      .reactions: Phrase(wording.counted(theme.frequency, \.reaction)),
      .positive: Phrase(wording.counted(theme.sentiments.positive, \.positive)),
      .negative: Phrase(wording.counted(theme.sentiments.negative, \.negative)),
      .items: wording.itemsCited(theme.items),
    ])
  }

  func title(_ concept: ConceptFigures) -> String { state.concept(concept.concept)?.title ?? "" }

  /// Each concept with its tally, for and against, and its best quotes.
  mutating func writeConcepts(quotes: Int = 5) {
    guard !concepts.isEmpty else { return }
    report.heading(Phrase(wording.headings.concepts), anchor: "concepts")
    if concepts.contains(where: { !$0.items.isEmpty }) {
      report.chart(charts.concepts(concepts))
      report.paragraph(Phrase(wording.concepts.base))
    }
    for concept in concepts {
      report.heading(
        state.described(concept.concept),
        level: 2,
        anchor: "concept-\(concept.concept)"
      )
      write(concept, quotes: quotes)
    }
  }

  private mutating func write(_ concept: ConceptFigures, quotes: Int) {
    guard !concept.items.isEmpty else {
      report.paragraph(Phrase(wording.concepts.noReactions))
      return
    }
    report.paragraph(
      wording.concepts.tally.filled([
        .reactions: Phrase(wording.counted(concept.sentiments.total, \.reaction)),
        .counts: tally(concept.sentiments),
      ])
    )
    let sentences = wording.concepts
    report.list([
      sentences.forIt.filled([.amount: liking(concept)]),
      sentences.againstIt.filled([.amount: disliking(concept)]),
      sentences.balance.filled([
        .figure: Phrase(wording.shown(concept.likeDislikeBalance, places: 2))
      ]),
    ])
    if !concept.silent.isEmpty {
      report.paragraph(sentences.noReactionFrom.filled([.names: names(concept.silent)]))
    }
    quote(concept.starred, limit: quotes)
  }

  /// "++ ×1 · + ×2": the sentiments that there are, from best to worst.
  func tally(_ counts: SentimentCounts) -> Phrase {
    let sentiments = Sentiment.tallied.map(Optional.some) + [nil]
    return Phrase.joined(
      sentiments.filter { counts[$0] > 0 }.map {
        "\($0.map { $0.mark } ?? wording.concepts.notCoded) ×\(number(counts[$0]))"
      },
      separator: " · "
    )
  }

  /// Starred words that are about no concept, which in a meeting without concepts are all of them.
  mutating func writeOtherQuotes(limit: Int = 5) {
    let starred = material.reactions.filter {
      $0.stars > 0 && $0.concept.flatMap(state.concept) == nil
    }
    guard !starred.isEmpty else { return }
    let heading = concepts.isEmpty ? wording.headings.quotes : wording.headings.otherQuotes
    report.heading(Phrase(heading), anchor: "quotes")
    quote(
      starred.sorted { ($1.stars, $0.number) < ($0.stars, $1.number) }.map(\.number),
      limit: limit
    )
  }

  /// A topline is short and quotes at most five; `quotes` has them all.
  mutating func quote(_ items: [ItemNumber], limit: Int) {
    for item in items.prefix(limit).compactMap(state.item) {
      report.blocks.append(.quotation(Quotation(line(item))))
    }
  }
}
