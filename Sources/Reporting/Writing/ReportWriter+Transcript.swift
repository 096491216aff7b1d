import Analysis
import SessionModel
import Vocabulary

// The session in order.
extension ReportWriter {
  /// Items by the session clock, with what happened between them.
  mutating func writeTranscript() {
    report.heading(Phrase(wording.headings.transcript), anchor: "transcript")
    let items = material.items.sorted { ($0.clock, $0.number) < ($1.clock, $1.number) }
    guard !items.isEmpty else {
      report.paragraph(Phrase(wording.transcript.nothing))
      return
    }
    report.paragraph(Phrase(wording.transcript.order))
    var waiting = moments[...]
    var lines: [ItemLine] = []
    for item in items {
      let passed = waiting.prefix { $0.at <= item.clock }
      if !passed.isEmpty {
        report.lines(lines)
        lines = []
        report.list(passed.map(\.text))
        waiting = waiting.dropFirst(passed.count)
      }
      lines.append(line(item).at(item.clock))
    }
    report.lines(lines)
    report.list(waiting.map(\.text))
  }

  /// What divided the session, in order: arrivals, sections, concepts, rounds.
  private var moments: [(at: SessionClock, text: Phrase)] {
    let guide = GuideWords(state, wording)
    var moments: [(at: SessionClock, text: Phrase)] = []
    func add(_ at: SessionClock, _ text: Phrase) { moments.append((at, "\(at)  " + text)) }
    for person in state.people {
      let name: [Template.Slot: Phrase] = [.name: "\(member: state.shortName(person.id))"]
      for (place, stay) in state.stays(of: person).enumerated() {
        if place > 0 || stay.arrived.seconds > 0 {
          add(stay.arrived, wording.transcript.arrived.filled(name))
        }
        if let left = stay.left { add(left, wording.transcript.left.filled(name)) }
      }
    }
    for entry in state.progress.entries { add(entry.from, guide.mark(.section(entry.section))) }
    for shown in state.presentations { add(shown.from, guide.mark(.presented(shown.concept))) }
    for round in state.rounds { add(round.opened, guide.mark(.round(round.opening.round))) }
    return moments.enumerated()
      .sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
      .map(\.element)
  }
}
