import Analysis
import SessionModel
import Vocabulary

// How far all of it carries, and where its references lead.
extension ReportWriter {
  mutating func writeLimits() {
    report.heading(Phrase(wording.headings.limits), anchor: "limits")
    let sentences = wording.limits
    let imported = material.reactions.count { state.isImported($0.number) }
    let unidentified = material.reactions.count { $0.speaker == .unidentified }
    let incomplete = material.items.count { $0.isIncomplete }
    let uncoded = material.reactions.count { $0.sentiment == nil && $0.themes.isEmpty }
    var points: [Phrase] = [
      sentences.theseMembersOnly.filled([
        .members: Phrase(wording.counted(material.attending.count, \.member)),
        .reactions: reactions(material.reactions.count),
      ])
    ]
    if imported < material.reactions.count || imported == 0 {
      points.append(Phrase(sentences.typedLive))
    }
    if imported > 0 {
      points.append(sentences.imported.filled([.reactions: reactions(imported)]))
    }
    if let restriction { points.insert(restriction, at: 0) }
    let starred = material.reactions.count { $0.stars > 0 }
    if starred > 0 {
      points.append(
        sentences.quotes.filled([
          .count: number(starred),
          .reactions: Phrase(wording.countedOf(material.reactions.count, \.reaction)),
        ])
      )
    }
    if !state.rounds.isEmpty {
      points.append(sentences.smallNumbers.filled([.base: number(options.rule.percentagesFrom)]))
    }
    if unidentified > 0 {
      points.append(sentences.unidentified.filled([.reactions: reactions(unidentified)]))
    }
    if incomplete > 0 {
      let items = Phrase(wording.counted(incomplete, \.item))
      points.append(sentences.incomplete.filled([.items: items]))
    }
    if uncoded > 0 {
      points.append(sentences.uncoded.filled([.reactions: reactions(uncoded)]))
    }
    // An imported hour was over before it came in.
    if state.clock.phase != .wrapped, state.clock.phase != .waiting || imported == 0 {
      points.append(sentences.notOver.filled([.state: Phrase(wording.guide[state.clock.phase])]))
    }
    report.list(points)
  }

  func reactions(_ count: Int) -> Phrase { Phrase(wording.counted(count, \.reaction)) }

  /// The items that the report refers to and has not shown, so that every reference leads somewhere.
  mutating func writeItems() {
    let shown = report.shownItems
    let missing = report.citedItems.filter { !shown.contains($0) }.compactMap(state.item)
    guard !missing.isEmpty else { return }
    report.heading(Phrase(wording.headings.items), anchor: "items")
    report.lines(missing.map(line))
  }
}
