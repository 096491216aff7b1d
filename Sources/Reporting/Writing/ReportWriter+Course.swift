import Analysis
import SessionModel
import Vocabulary

// Concepts against each other, and how the session went.
extension ReportWriter {
  /// Each two concepts that members reacted to.
  mutating func writeComparisons() {
    let reacted = concepts.filter { !$0.items.isEmpty }.map(\.concept)
    guard reacted.count > 1 else { return }
    report.heading(Phrase(wording.headings.comparisons), anchor: "comparisons")
    report.paragraph(Phrase(wording.concepts.leaningCaption))
    for (place, one) in reacted.enumerated() {
      for other in reacted[(place + 1)...] { compare(one, other) }
    }
  }

  private mutating func compare(_ one: ConceptID, _ other: ConceptID) {
    report.heading(
      wording.concepts.pairTitle.filled([
        .concept: "\(concept: state.code(one))", .other: "\(concept: state.code(other))",
      ]),
      level: 2,
      anchor: "compare-\(one)-\(other)"
    )
    let compare = CompareWords(ConceptComparison(one, other, material), state, words)
    report.table(compare.table)
    report.list(compare.points)
  }

  /// Reactions over the time of the session.
  mutating func writeTimeline() {
    let timeline = Timeline(material)
    guard !timeline.slots.isEmpty else { return }
    report.heading(Phrase(wording.headings.timeline), anchor: "timeline")
    report.chart(charts.timeline(timeline))
    report.paragraph(
      wording.guide.timelineSteps.filled([.count: number(timeline.minutesPerSlot)])
    )
  }

  /// The sections of the guide with their questions.
  mutating func writeGuide() {
    guard let guide = state.progress.guide else { return }
    report.heading(Phrase(wording.headings.guide), anchor: "guide")
    for (place, section) in guide.sections.enumerated() {
      report.heading(
        "\(place + 1) \(words: section.title)",
        level: 2,
        anchor: "section-\(place + 1)"
      )
      report.list(section.questions.map { "\(words: $0)" })
    }
  }
}
