import Analysis
import SessionModel
import TextDisplay
import Vocabulary

// What stands around the figures: silences, the group, promises, the facilitator's own words, and
// how far all of it carries.
extension ToplineWriter {
  mutating func writeNotSaid() {
    report.heading("What was not said", anchor: "not-said")
    let cues = material.items.filter { $0.kind == .cue }
    let skipped = sections.filter { $0.standing == .skipped }
    var points: [Phrase] = []
    if !airtime.silent.isEmpty { points.append("Not heard: \(state.names(airtime.silent)).") }
    points += skipped.map { "Section \($0.section) \(words: $0.title) was skipped." }
    if !unraised.isEmpty {
      var paths = unraised.prefix(12).map { "\(theme: $0.own.path)" as Phrase }
      if unraised.count > 12 { paths.append("and \(unraised.count - 12) more") }
      points.append(
        "In the codebook and never raised: " + Phrase.joined(paths, separator: ", ") + "."
      )
    }
    report.list(points)
    if !cues.isEmpty { report.paragraph("Seen by the facilitator:") }
    report.lines(cues.map { ItemLine($0, in: state) })
    if cues.isEmpty, points.isEmpty { report.paragraph("Nothing was noted.") }
  }

  mutating func writeParked() {
    let parked = material.items.filter { $0.kind == .parked }
    guard !parked.isEmpty else { return }
    report.heading("Parked topics", anchor: "parked")
    report.lines(parked.map { ItemLine($0, in: state) })
  }

  mutating func writeDynamics() {
    report.heading("Group dynamics", anchor: "dynamics")
    guard !airtime.members.isEmpty else {
      report.paragraph("n/a (\(UndefinedReason.nobodyPresent.words))")
      return
    }
    report.table(Views.airtimeTable(airtime, state))
    report.list(
      (Views.balances(airtime) + [
        echoes, Views.staffWords(airtime, state), Phrase(Views.unitWords(airtime.unit)),
      ]).filter { !$0.isEmpty }
    )
    if sections.contains(where: { $0.standing != .ahead }) {
      report.table(Views.sectionTable(sections))
    }
  }

  private var echoes: Phrase {
    let echoes = material.reactions.compactMap(\.echo)
    guard !echoes.isEmpty else { return Phrase() }
    let agreeing = echoes.count { $0.agrees }
    return "agreed with someone \(Count(agreeing, "time")), disagreed "
      + "\(Count(echoes.count - agreeing, "time"))"
  }

  mutating func writePromises() {
    guard !state.promises.isEmpty else { return }
    report.heading("Promises made", anchor: "promises")
    report.list(
      state.promises.map { promise in
        var line: Phrase = "\(words: promise.text)"
        if !promise.members.isEmpty { line.append(" (to \(state.names(promise.members)))") }
        if let due = promise.due { line.append(", by \(due)") }
        if let owner = promise.owner { line.append(", \(words: owner) sees to it") }
        return line
      }
    )
  }

  mutating func writeDebrief() {
    guard !state.debriefs.isEmpty else { return }
    report.heading("Debrief", anchor: "debrief")
    report.list(state.debriefs.map { "\(words: $0)" })
  }

  mutating func writeNotes() {
    let notes = material.items.filter { $0.kind == .note || $0.kind == .probe }
    guard !notes.isEmpty else { return }
    report.heading("The facilitator’s notes", anchor: "notes")
    report.paragraph("Remarks and questions of the facilitator, not of members.")
    report.lines(notes.map { ItemLine($0, in: state) })
  }

  mutating func writeLimits() {
    report.heading("Limits", anchor: "limits")
    let attending = material.attending.count
    let unidentified = material.reactions.count { $0.speaker == .unidentified }
    let incomplete = material.items.count { $0.isIncomplete }
    let uncoded = material.reactions.count { $0.sentiment == nil && $0.themes.isEmpty }
    var points: [Phrase] = [
      "\(Count(attending, "member")), \(Count(material.reactions.count, "reaction")): what is said "
        + "here describes these members and nobody else.",
      "Words were typed while people spoke; they are notes close to the wording, not a transcript.",
    ]
    if unidentified > 0 {
      points.append("\(Count(unidentified, "reaction")) by someone not identified.")
    }
    if incomplete > 0 {
      points.append("\(Count(incomplete, "item")) to be completed from the recording.")
    }
    if uncoded > 0 {
      points.append("\(Count(uncoded, "reaction")) without sentiment and without themes.")
    }
    if state.clock.phase != .wrapped {
      points.append("The session is \(state.clock.phase.words); figures are as of now.")
    }
    report.list(points)
  }

  /// The items that the report refers to and has not shown, so that every reference leads somewhere.
  mutating func writeItems() {
    let shown = report.shownItems
    let missing = report.citedItems.filter { !shown.contains($0) }.compactMap(state.item)
    guard !missing.isEmpty else { return }
    report.heading("Items referred to", anchor: "items")
    report.lines(missing.map { ItemLine($0, in: state) })
  }
}
