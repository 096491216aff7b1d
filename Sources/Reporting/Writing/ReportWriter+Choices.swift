import Analysis
import SessionModel
import Vocabulary

// Which concept is preferred, and what each is to those who were asked twice.
extension ReportWriter {
  /// Paired preference: wins, strengths, majorities.
  mutating func writePreferences() {
    let figures = PreferenceFigures(state)
    guard !figures.concepts.isEmpty, figures.preferences.totalComparisons > 0 else { return }
    let words = wording.preferences
    report.heading(Phrase(wording.headings.pairs), anchor: "pairs")
    let smoothed = figures.strengths.strengths.value == nil
    let strengths = smoothed ? figures.smoothedStrengths.strengths : figures.strengths.strengths
    var table = Table([
      Table.Column(wording.columns.concept), .number(words.preferred), .number(words.strength),
      .number(words.pairsWon),
    ])
    let copeland = figures.preferences.copeland
    for (place, concept) in figures.concepts.enumerated() {
      table.add([
        state.described(concept), Phrase(wins(of: place, figures.preferences)),
        Phrase(wording.shown(strengths.map { $0[place] }, places: 2)),
        Phrase(half(copeland[place])),
      ])
    }
    report.table(table)
    if let winner = figures.preferences.winnerOfAll {
      let code = state.code(figures.concepts[winner])
      report.paragraph(words.beatsAll.filled([.concept: "\(concept: code)"]))
    }
    report.paragraph(Phrase(words.caption))
    if smoothed { report.paragraph(Phrase(words.halfAWin)) }
    if figures.skipped > 0 {
      report.paragraph(words.skipped.filled([.count: number(figures.skipped)]))
    }
  }

  private func wins(of place: Int, _ preferences: PairedPreferences) -> String {
    let base = (0..<preferences.count).reduce(0) { sum, other in
      other == place ? sum : sum + preferences.comparisons(of: place, and: other)
    }
    guard base > 0 else { return wording.notAvailable(.neverCompared) }
    return wording.shares.of.text([
      .count: half(preferences.totalWins[place]), .base: wording.numbers.whole(base),
    ])
  }

  /// A whole number, or one with a half.
  private func half(_ value: Double) -> String {
    wording.numbers.decimal(value, places: value == value.rounded() ? 0 : 1)
  }

  /// Kano: the category of each concept, how many see it so, and what having and lacking it does.
  mutating func writeKano() {
    let features = KanoFigures.all(state)
    guard !features.isEmpty else { return }
    let words = wording.kano
    report.heading(Phrase(wording.headings.kano), anchor: "kano")
    var table = Table([
      Table.Column(wording.columns.concept), Table.Column(words.category), .number(words.better),
      .number(words.worse), .number(words.answered),
    ])
    for feature in features {
      table.add([
        name(feature), Phrase(category(feature.counts)),
        Phrase(wording.shown(feature.counts.better, places: 2)),
        Phrase(wording.shown(feature.counts.worse, places: 2)), number(feature.counts.base),
      ])
    }
    report.table(table)
    report.list(features.map(counts))
    report.paragraph(Phrase(words.caption))
  }

  private func name(_ feature: KanoFigures) -> Phrase {
    feature.concept.map(state.described) ?? Phrase(wording.themes.aboutNone)
  }

  private func category(_ counts: KanoCounts) -> String {
    switch counts.category {
    case .value(let category):
      let name = wording.kano[category]
      return counts.isTied ? wording.kano.tied.text([.value: name]) : name
    case .undefined(let reason): return wording.notAvailable(reason)
    }
  }

  /// "Q Quiet kettle: attractive ×5 · indifferent ×2".
  private func counts(_ feature: KanoFigures) -> Phrase {
    let counts = feature.counts
    let parts = KanoCategory.allCases.filter { counts[$0] > 0 }.map { category -> Phrase in
      "\(wording.kano[category]) ×\(number(counts[category]))"
    }
    let missing =
      counts.missing > 0 ? wording.kano.missing.filled([.count: number(counts.missing)]) : Phrase()
    let shown = parts.isEmpty ? [Phrase(wording.notAvailable(.noAnswers))] : parts
    let line = wording.measures.part.filled([
      .value: name(feature), .figure: Phrase.joined(shown, separator: " · "),
    ])
    return Phrase.joined([line, missing], separator: ". ")
  }
}

extension Wording.Kano {
  subscript(category: KanoCategory) -> String {
    switch category {
    case .mustBe: mustBe
    case .oneDimensional: oneDimensional
    case .attractive: attractive
    case .indifferent: indifferent
    case .reverse: reverse
    case .questionable: questionable
    }
  }
}
