import Analysis
public import SessionModel
import Vocabulary

extension Views {
  /// What imported answers came to, all of them and then by each of their segments.
  ///
  /// People without a value in a segment stand at its end, as "not given".
  public static func importedRound(_ round: Round, _ state: SessionState) -> Report {
    var report = roundResult(round, state)
    guard let imported = round.imported else { return report }
    for segment in imported.segments {
      report.paragraph("\(words: segment.name)")
      report.list(split(segment, imported, round.opening, state.wording))
    }
    return report
  }

  private static func split(
    _ segment: ImportedAnswers.Segment,
    _ imported: ImportedAnswers,
    _ opening: RoundOpening,
    _ wording: Wording
  ) -> [Phrase] {
    var groups: [String: [Answer?]] = [:]
    for (value, answer) in zip(segment.values, imported.answers) {
      groups[value, default: []].append(answer)
    }
    let values = groups.keys.filter { !$0.isEmpty }.sorted() + (groups[""] == nil ? [] : [""])
    return values.map { value in
      let name: Phrase = value.isEmpty ? Phrase(wording.people.notGiven) : "\(words: value)"
      let figures = RoundFigures(opening: opening, answers: groups[value] ?? [])
      let result =
        MeasureWords(figures, ShareWords(wording: wording)).points.first.map { [$0] }
        ?? figures.countPhrases(wording)
      let line = wording.measures.line.filled([
        .measure: name, .turns: figures.turnout(wording),
      ])
      return Phrase.joined([line] + result, separator: " · ")
    }
  }
}

extension RoundFigures {
  /// "7 answered, 1 without an answer".
  fileprivate func turnout(_ wording: Wording) -> Phrase {
    func counted(_ sentence: Template, _ count: Int) -> Phrase {
      sentence.filled([.count: Phrase(wording.numbers.whole(count))])
    }
    let answered = counted(wording.measures.answered, answered)
    guard declined > 0 else { return answered }
    return Phrase.joined(
      [answered, counted(wording.measures.declined, declined)],
      separator: ", "
    )
  }
}
