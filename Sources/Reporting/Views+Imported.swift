import Analysis
public import SessionModel
import TextDisplay
import Vocabulary

extension Views {
  /// What imported answers came to, all of them and then by each of their segments.
  ///
  /// A person without a value in a segment is left out of it and counted below.
  public static func importedRound(_ round: Round, _ state: SessionState) -> Report {
    var report = roundResult(round, state)
    guard let imported = round.imported else { return report }
    for segment in imported.segments {
      report.table(table(segment, imported, round.opening))
      let without = segment.values.count(where: \.isEmpty)
      if without > 0 { report.paragraph("\(words: segment.name): \(without) without a value") }
    }
    return report
  }

  private static func table(
    _ segment: ImportedAnswers.Segment,
    _ imported: ImportedAnswers,
    _ opening: RoundOpening
  ) -> Table {
    var groups: [String: [Answer?]] = [:]
    for (value, answer) in zip(segment.values, imported.answers) where !value.isEmpty {
      groups[value, default: []].append(answer)
    }
    var table = Table([
      Table.Column(segment.name), .number("answered"), .number("missing"), Table.Column("result"),
    ])
    for value in groups.keys.sorted() {
      let figures = RoundFigures(opening: opening, answers: groups[value] ?? [])
      let result =
        MeasureWords(figures, ShareWords(wording: .english)).points.first
        ?? Phrase.joined(figures.countPhrases(.english), separator: " · ")
      table.add(["\(words: value)", "\(figures.answered)", "\(figures.declined)", result])
    }
    return table
  }
}
