import Analysis
import SessionModel
import Vocabulary

// What was asked.
extension ReportWriter {
  /// Each round with its counts and figures.
  mutating func writeMeasures(_ detail: Detail = .short) {
    guard !state.rounds.isEmpty else { return }
    report.heading(Phrase(wording.headings.measures), anchor: "measures")
    for round in state.rounds {
      write(ShownRound(round, in: state))
      if let imported = round.imported { write(imported) }
      // Where answers come from elsewhere, their groups are what they were brought in for.
      if detail == .whole || round.imported != nil { writeSplits(of: round) }
    }
    for shift in PrivateOpenShift.all(state) { report.paragraph(self.shift(shift)) }
  }

  private mutating func write(_ round: ShownRound) {
    var turnout = Phrase()
    if round.figures != nil, round.opening.isPrivate {
      turnout = Phrase("\(wording.measures.inPrivate), ")
    }
    turnout.append(round.turnout(wording))
    var line = wording.measures.line.filled([
      .measure: Phrase(state.title(round.opening, wording).text, .strong), .turns: turnout,
    ])
    if let question = round.opening.question {
      let quoted: Phrase =
        "\(wording.quotes.opening)\(words: question)\(wording.quotes.closing)"
      line.append(wording.measures.asked.filled([.question: quoted]))
    }
    report.paragraph(line)
    guard let figures = round.figures else { return }
    let counts = Phrase.joined(figures.countPhrases(wording), separator: " · ")
    report.list(([counts] + MeasureWords(figures, words).points).filter { !$0.isEmpty })
  }

  /// Where answers came from, and that nobody in the room gave them.
  private mutating func write(_ imported: ImportedAnswers) {
    let source = Phrase(imported.source ?? "–", .words)
    report.paragraph(
      wording.measures.imported.filled([.title: source, .name: "\(words: imported.column)"])
    )
    guard !imported.skipped.isEmpty else { return }
    report.paragraph(
      wording.measures.skippedRows.filled([.count: number(imported.skipped.count)])
    )
  }

  /// Counts only: a name beside two answers would tell what was said in private.
  private func shift(_ shift: PrivateOpenShift) -> Phrase {
    let parts: [Template.Slot: Phrase] = [
      .measure: state.title(shift.before, wording),
      .amount: Phrase(words.counted(shift.changed, \.member)),
      .up: number(shift.up.count), .down: number(shift.down.count),
      .change: Phrase(wording.shown(shift.meanChange, places: 2)),
    ]
    return shift.pairs.isEmpty
      ? wording.measures.shift.filled(parts) : wording.measures.shiftChanges.filled(parts)
  }
}

extension ShownRound {
  /// "7 answered, 1 without an answer, 2 not recorded"; "5 heard, private until `close`".
  func turnout(_ wording: Wording) -> Phrase {
    func counted(_ sentence: Template, _ count: Int) -> Phrase {
      sentence.filled([.count: Phrase(wording.numbers.whole(count))])
    }
    guard let figures else { return counted(wording.measures.heardPrivately, heard) }
    var parts = [counted(wording.measures.answered, figures.answered)]
    if figures.declined > 0 { parts.append(counted(wording.measures.declined, figures.declined)) }
    // While the round is open they are still to come.
    if isClosed, notRecorded > 0 {
      parts.append(counted(wording.measures.notRecorded, notRecorded))
    }
    return Phrase.joined(parts, separator: ", ")
  }
}

extension RoundFigures {
  /// `5 ×1`, for each value that was given.
  func countPhrases(_ wording: Wording) -> [Phrase] {
    distribution.filter { $0.count > 0 }.map {
      "\(words: $0.answer.description) ×\(wording.numbers.whole($0.count))"
    }
  }
}
