import Analysis
import SessionModel
import Vocabulary

// What stands around the figures: silences, promises, the facilitator's own words.
extension ReportWriter {
  mutating func writeNotSaid() {
    report.heading(Phrase(wording.headings.notSaid), anchor: "not-said")
    let cues = material.items.filter { $0.kind == .cue }
    var points: [Phrase] = []
    if !airtime.silent.isEmpty {
      points.append(wording.silence.notHeard.filled([.names: names(airtime.silent)]))
    }
    points += sections.filter { $0.standing == .skipped }.map {
      wording.silence.sectionSkipped.filled([
        .section: number($0.section), .title: "\(words: $0.title)",
      ])
    }
    if let unraised { points.append(wording.silence.neverRaised.filled([.names: unraised])) }
    report.list(points)
    if !cues.isEmpty { report.paragraph(Phrase(wording.silence.seen)) }
    report.lines(cues.map(line))
    if cues.isEmpty, points.isEmpty { report.paragraph(Phrase(wording.silence.nothingNoted)) }
  }

  /// The themes of the codebook that nobody raised, the first of them by name.
  private var unraised: Phrase? {
    let unraised = ThemeBranch.neverRaised(branches, state)
    guard !unraised.isEmpty else { return nil }
    var paths = unraised.prefix(12).map { "\(theme: $0.own.path)" as Phrase }
    if unraised.count > 12 {
      let more = wording.lists.more.filled([.count: number(unraised.count - 12)])
      paths.append(Phrase("\(wording.lists.and) ") + more)
    }
    return Phrase.joined(paths, separator: ", ")
  }

  mutating func writeParked() {
    let parked = material.items.filter { $0.kind == .parked }
    guard !parked.isEmpty else { return }
    report.heading(Phrase(wording.headings.parked), anchor: "parked")
    report.lines(parked.map(line))
  }

  mutating func writeDynamics() {
    report.heading(Phrase(wording.headings.dynamics), anchor: "dynamics")
    guard !airtime.members.isEmpty else {
      report.paragraph(Phrase(wording.notAvailable(.nobodyPresent)))
      return
    }
    let talk = TalkWords(state, wording)
    report.table(talk.table(airtime))
    report.list(
      (talk.balances(airtime) + [echoes, talk.staff(airtime), Phrase(talk.unit(airtime.unit))])
        .filter { !$0.isEmpty }
    )
    if sections.contains(where: { $0.standing != .ahead }) {
      report.table(GuideWords(state, wording).table(sections))
    }
  }

  private var echoes: Phrase {
    let echoes = material.reactions.compactMap(\.echo)
    guard !echoes.isEmpty else { return Phrase() }
    let agreeing = echoes.count { $0.agrees }
    return wording.talk.agreed.filled([
      .times: Phrase(wording.counted(agreeing, \.time)),
      .disagreements: Phrase(wording.counted(echoes.count - agreeing, \.time)),
    ])
  }

  mutating func writePromises() {
    guard !state.promises.isEmpty else { return }
    report.heading(Phrase(wording.headings.promises), anchor: "promises")
    report.list(
      state.promises.map { promise in
        let sentences = wording.silence
        var line: Phrase = "\(words: promise.text)"
        if !promise.members.isEmpty {
          line = sentences.promisedTo.filled([.words: line, .names: names(promise.members)])
        }
        if let due = promise.due {
          line = sentences.promisedBy.filled([.words: line, .date: Phrase(wording.date(due))])
        }
        if let owner = promise.owner {
          line = sentences.promiseOwner.filled([.words: line, .name: "\(words: owner)"])
        }
        return line
      }
    )
  }

  mutating func writeDebrief() {
    guard !state.debriefs.isEmpty else { return }
    report.heading(Phrase(wording.headings.debrief), anchor: "debrief")
    report.list(state.debriefs.map { "\(words: $0)" })
  }

  mutating func writeNotes() {
    let notes = material.items.filter { $0.kind == .note || $0.kind == .probe }
    guard !notes.isEmpty else { return }
    report.heading(Phrase(wording.headings.notes), anchor: "notes")
    report.paragraph(Phrase(wording.silence.notesAreTheFacilitators))
    report.lines(notes.map(line))
  }
}
