import Analysis
import SessionModel
import TextDisplay
import Vocabulary

/// The guide and the course of a session, in tables and in sentences.
struct GuideWords {
  let state: SessionState
  let wording: Wording

  init(_ state: SessionState, _ wording: Wording) {
    self.state = state
    self.wording = wording
  }

  /// The sections with planned and used time.
  func table(_ sections: [SectionFigures]) -> Table {
    let columns = wording.columns
    var table = Table([
      .number(columns.section), .number(columns.planned), .number(columns.used),
      .number(columns.over), .number(columns.reactions), .number(columns.spoke),
      Table.Column(columns.state), Table.Column(columns.title),
    ])
    for section in sections {
      table.add([
        "\(section.section)", Phrase(section.plannedSeconds.map { clockText(seconds: $0) } ?? ""),
        Phrase(clockText(seconds: section.usedSeconds)),
        Phrase(section.secondsOver > 0 ? clockText(seconds: section.secondsOver) : ""),
        Phrase(wording.numbers.whole(section.reactions)), "\(section.speakers)",
        Phrase(wording.guide[section.standing]), "\(words: section.title)",
      ])
    }
    return table
  }

  /// What happened: "Q on the table", "section 2 Concepts", "nps about Q asked".
  func mark(_ mark: Timeline.Mark) -> Phrase {
    switch mark {
    case .presented(let concept):
      return concept.map {
        wording.guide.onTheTable.filled([.concept: "\(concept: state.code($0))"])
      } ?? Phrase(wording.guide.tableCleared)
    case .section(let number):
      guard let guide = state.progress.guide, guide.sections.indices.contains(number - 1) else {
        return wording.guide.section.filled([.number: "\(number)"])
      }
      return wording.guide.sectionTitled.filled([
        .number: "\(number)", .title: "\(words: guide.sections[number - 1].title)",
      ])
    case .round(let number):
      guard let round = state.rounds.first(where: { $0.opening.round == number }) else {
        return wording.guide.round.filled([.number: "\(number)"])
      }
      return wording.guide.asked.filled([.measure: state.title(round.opening, wording)])
    }
  }
}

extension Wording.Guide {
  subscript(standing: SectionFigures.Standing) -> String {
    switch standing {
    case .ahead: ahead
    case .current: current
    case .done: done
    case .skipped: skipped
    }
  }

  subscript(phase: Clock.Phase) -> String {
    switch phase {
    case .waiting: waiting
    case .running: running
    case .paused: paused
    case .wrapped: over
    }
  }
}
