import Analysis
import SessionModel
import Vocabulary

// Answers parted by what is known of those who gave them.
extension ReportWriter {
  /// A round parted by each attribute that groups those who answered, and the groups compared.
  mutating func writeSplits(of round: Round) {
    let grouping = segmentations.map(\.attribute)
    for attribute in MeasureSplit.attributes(of: round, in: state)
    where round.imported != nil || grouping.contains(attribute) {
      let heading = wording.headings.answersByAttribute.filled([.name: "\(words: attribute)"])
      switch MeasureSplit.of(round, by: attribute, in: state) {
      case .undefined(let reason):
        report.paragraph(heading + ": \(wording.notAvailable(reason))")
      case .value(let split):
        report.paragraph(heading)
        report.list(split.parts.map(part))
        write(split.comparisons, split)
        if split.handsLeftOut > 0 {
          let hands: [Template.Slot: Phrase] = [.count: number(split.handsLeftOut)]
          report.paragraph(wording.measures.handsLeftOut.filled(hands))
        }
      }
    }
  }

  /// "customer: 7 answered · 5 ×3 · 4 ×4; satisfied (4 to 5): 7 of 7 answers".
  private func part(_ part: MeasureSplit.Part) -> Phrase {
    let answered = wording.measures.answered.filled([.count: number(part.figures.answered)])
    let counts = Phrase.joined(
      [answered] + part.figures.countPhrases(wording),
      separator: " · "
    )
    let points = part.figures.answered > 0 ? MeasureWords(part.figures, words).values : []
    return wording.measures.part.filled([
      .value: label(part.label),
      .figure: Phrase.joined([counts] + points, separator: wording.lists.apart),
    ])
  }

  private func label(_ value: String?) -> Phrase {
    value.map { "\(words: $0)" } ?? Phrase(wording.people.notGiven)
  }

  /// Small groups are counts: only groups whose base allows a percentage are compared.
  private mutating func write(_ comparisons: [SegmentComparison], _ split: MeasureSplit) {
    let bases = split.parts.map { ($0.label, $0.figures.answered) }
    func isLarge(_ label: String?) -> Bool {
      bases.contains { $0.0 == label && options.rule.form(base: $0.1) != .countsOnly }
    }
    let lines = comparisons.filter { isLarge($0.first) && isLarge($0.second) }
      .compactMap(difference)
    report.list(lines)
    guard lines.count > 1 else { return }
    report.paragraph(
      wording.measures.comparisonsMade.filled([.count: number(lines.count)])
    )
  }

  private func difference(_ comparison: SegmentComparison) -> Phrase? {
    guard case .value(let result) = comparison.result,
      case .value(let difference) = result.difference,
      case .value(let interval) = result.interval
    else { return nil }
    let scale =
      switch result {
      case .shares: 100.0
      case .scores: 1.0
      }
    func points(_ value: Double) -> Phrase {
      Phrase(wording.numbers.decimal(scale * value, places: 0))
    }
    return wording.measures.difference.filled([
      .concept: label(comparison.first), .other: label(comparison.second),
      .figure: points(difference), .low: points(interval.low), .high: points(interval.high),
      .rest: Phrase(chance(result.p)),
    ])
  }

  /// "= 0.033", "< 0.001".
  private func chance(_ p: Figure<Double>) -> String {
    switch p {
    case .value(let value):
      value < 0.0005
        ? "< \(wording.numbers.decimal(0.001, places: 3))"
        : "= \(wording.numbers.decimal(value, places: 3))"
    case .undefined(let reason): wording.notAvailable(reason)
    }
  }
}
