import Analysis
import SessionModel
import Vocabulary

// What was raised.
extension ReportWriter {
  mutating func writeThemes() {
    guard !raised.isEmpty else { return }
    report.heading(Phrase(wording.headings.themes), anchor: "themes")
    report.chart(charts.themes(raised))
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

  /// Each theme with what is known of it and what was said.
  mutating func writeThemeByTheme() {
    guard !raised.isEmpty else { return }
    report.heading(Phrase(wording.headings.themeByTheme), anchor: "theme-by-theme")
    for theme in raised { write(theme) }
  }

  private mutating func write(_ theme: ThemeFigures) {
    report.heading("\(theme: theme.path)", level: 2, anchor: "theme-\(theme.theme + 1)")
    report.paragraph("\(words: state.themes[theme.theme].description ?? "")")
    let sentences = wording.themes
    report.list(
      [
        sentences.raisedBy.filled([.amount: Phrase(raising(theme))]),
        wording.concepts.tally.filled([
          .reactions: reactions(theme.frequency), .counts: tally(theme.sentiments),
        ]),
        mentions(theme), Phrase(words.markParts(theme).joined(separator: ", ")),
      ].filter { !$0.isEmpty }
    )
    let items = theme.items.compactMap(state.item)
    let starred = items.filter { $0.stars > 0 && !$0.isDropped }
      .sorted { ($1.stars, $0.number) < ($0.stars, $1.number) }
    quote(starred.map(\.number), limit: 5)
    let quoted = Set(starred.prefix(5).map(\.number))
    report.lines(items.filter { !quoted.contains($0.number) }.map(line))
  }

  private func mentions(_ theme: ThemeFigures) -> Phrase {
    guard let first = theme.firstMention, let last = theme.lastMention else { return Phrase() }
    return wording.themes.mentions.filled([.from: "\(first)", .time: "\(last)"])
  }

  /// Themes against concepts, and against each attribute that parts the members.
  mutating func writeThemeTables() {
    guard !raised.isEmpty else { return }
    if !concepts.isEmpty { writeThemesByConcept() }
    for (place, segmentation) in segmentations.enumerated() {
      report.heading(
        wording.headings.themesByAttribute.filled([.name: "\(words: segmentation.attribute)"]),
        anchor: "themes-by-attribute-\(place + 1)"
      )
      report.table(table(.bySegment(segmentation, material)))
      report.paragraph(Phrase(wording.themes.tableCaption))
    }
  }

  mutating func writeThemesByConcept() {
    report.heading(Phrase(wording.headings.themesByConcept), anchor: "themes-by-concept")
    report.table(table(.byConcept(material)))
    report.paragraph(Phrase(wording.themes.tableCaption))
  }

  /// Each column with its base, each cell with members and reactions; empty cells are kept.
  private func table(_ themes: ThemeTable) -> Table {
    var table = Table(
      [Table.Column(wording.columns.theme)]
        + themes.columns.map { .number("\(title($0.subject)) (\($0.members.count))") }
    )
    for (row, theme) in themes.themes.enumerated() {
      let cells = themes.columns.indices.map { column -> Phrase in
        let cell = themes.cell(theme: row, column: column)
        return wording.themes.cell.filled([
          .members: number(cell.members), .reactions: number(cell.count),
        ])
      }
      table.add(["\(theme: theme.path)"] + cells)
    }
    return table
  }

  private func title(_ subject: ThemeTable.Subject) -> String {
    switch subject {
    case .concept(let concept): state.code(concept)
    case .noConcept: wording.themes.aboutNone
    case .member(let member): state.shortName(member)
    case .segment(let segment): label(segment).text
    }
  }

  /// Themes that stand on the same reactions.
  mutating func writeThemesTogether() {
    let pairs = ThemePairs(material).pairs
    guard !pairs.isEmpty else { return }
    report.heading(Phrase(wording.headings.themesTogether), anchor: "themes-together")
    var table = Table([
      Table.Column(wording.columns.theme), Table.Column(wording.columns.with),
      .number(wording.columns.both), Table.Column(wording.columns.items),
    ])
    for pair in pairs {
      table.add([
        "\(theme: state.themes[pair.first].path)", "\(theme: state.themes[pair.second].path)",
        Phrase(words.count(pair.overlap)), wording.citation(pair.items),
      ])
    }
    report.table(table)
    report.paragraph(Phrase(wording.themes.togetherCaption))
  }

  /// The framework matrix: a case a row, a theme a column, in the cells what it rests on.
  mutating func writeMatrix() {
    let themes = ThemeTable.byMember(material)
    guard !raised.isEmpty, !themes.columns.isEmpty else { return }
    let rows = themes.themes.indices.filter { themes.themes[$0].frequency > 0 }
    report.heading(Phrase(wording.headings.matrix), anchor: "matrix")
    var table = Table(
      [Table.Column(wording.columns.member)]
        + rows.map { Table.Column("#\(themes.themes[$0].path.text)") }
    )
    for (column, subject) in themes.columns.enumerated() {
      let cells = rows.map { row -> Phrase in
        let items = themes.cell(theme: row, column: column).items
        return items.isEmpty ? "–" : wording.citation(items)
      }
      table.add([Phrase(title(subject.subject), .member)] + cells)
    }
    report.table(table)
    report.paragraph(Phrase(wording.themes.matrixCaption))
  }
}
