import Analysis
import SessionModel
import Vocabulary

// What was raised.
extension ReportWriter {
  mutating func writeThemes() {
    guard !raised.isEmpty else { return }
    report.heading(Phrase(wording.headings.themes), anchor: "themes")
    let columns = wording.columns
    var table = Table([
      Table.Column(columns.theme), Table.Column(columns.raisedBy), .number(columns.reactions),
      .number(columns.positive), .number(columns.negative), Table.Column(columns.items),
    ])
    for theme in raised {
      table.add([
        "\(theme: theme.path)", Phrase(raising(theme)), number(theme.frequency),
        number(theme.sentiments.positive), number(theme.sentiments.negative),
        wording.citation(theme.items),
      ])
    }
    report.table(table)
    report.list(raised.map(words.marks).filter { !$0.isEmpty })
    report.paragraph(Phrase(wording.themes.base))
  }
}
