import TextDisplay

extension Table {
  /// The table as lines: columns side by side, or a sentence a row for a screen reader and where
  /// the columns do not fit the width.
  func lines(_ style: TextStyle) -> [String] {
    guard !style.isPlain else { return textTable(style).rendered(width: nil, style: .plain) }
    let room = style.width.map { $0 - widthBeforeLastColumn(style) } ?? .max
    guard room >= leastLastColumn(style) else {
      return textTable(style).rendered(width: nil, style: .plain).flatMap {
        style.wrapped(Phrase($0, .words), further: "  ")
      }
    }
    let fitting = citesItems ? broken(lastColumn: room, style) : cut(lastColumn: room, style)
    return fitting.textTable(style).rendered(
      width: style.width,
      style: .aligned,
      palette: style.palette
    )
  }

  private func textTable(_ style: TextStyle) -> TextTable {
    TextTable(
      columns: columns.enumerated().map { place, column in
        TextTable.Column(
          heading(column, style),
          alignment: column.isNumeric ? .trailing : .leading,
          ink: ink(ofColumn: place)
        )
      },
      rows: rows.map { $0.map(style.safe) }
    )
  }

  /// A heading may be a concept's code, that is, typed by somebody.
  private func heading(_ column: Column, _ style: TextStyle) -> String {
    style.safe(Phrase.Run(role: .words, text: column.title))
  }

  private func widthBeforeLastColumn(_ style: TextStyle) -> Int {
    columns.indices.dropLast().reduce(0) { sum, place in
      let heading = heading(columns[place], style).displayWidth
      return sum + 2 + rows.reduce(heading) { max($0, style.safe($1[place]).displayWidth) }
    }
  }

  /// As much as its heading takes, and as its cells do up to a few words.
  private func leastLastColumn(_ style: TextStyle) -> Int {
    guard let last = columns.last else { return 0 }
    let widest = rows.reduce(0) { max($0, style.safe($1[columns.count - 1]).displayWidth) }
    return max(heading(last, style).displayWidth, min(widest, Self.leastWords))
  }

  private static let leastWords = 8

  /// Whether the last column leads to items, of which none may be cut away.
  private var citesItems: Bool {
    rows.contains { row in
      row.last?.runs.contains { run in
        if case .item = run.role { true } else { false }
      } ?? false
    }
  }

  /// The same table with its last column broken at blanks, further lines as rows of their own.
  private func broken(lastColumn width: Int, _ style: TextStyle) -> Table {
    guard let last = columns.indices.last, width < .max else { return self }
    var narrow = style
    narrow.palette = Palette(isColored: false)
    narrow.width = width
    return Table(
      columns,
      rows: rows.flatMap { row -> [[Phrase]] in
        guard style.safe(row[last]).displayWidth > width else { return [row] }
        return narrow.wrapped(row[last]).enumerated().map { place, line in
          let before = place == 0 ? Array(row.dropLast()) : row.dropLast().map { _ in Phrase() }
          return before + [Phrase(line, .words)]
        }
      }
    )
  }

  /// The same table with its last column cut, by the style's own ellipsis.
  private func cut(lastColumn width: Int, _ style: TextStyle) -> Table {
    guard let last = columns.indices.last, width < .max else { return self }
    return Table(
      columns,
      rows: rows.map { row in
        guard style.safe(row[last]).displayWidth > width else { return row }
        let text = style.safe(row[last]).truncated(toWidth: width, ellipsis: style.ellipsis)
        return row.dropLast() + [Phrase(text, .words)]
      }
    )
  }

  /// A column is painted where its cells are of one role.
  private func ink(ofColumn place: Int) -> Ink? {
    let inks = rows.compactMap { $0[place].runs.count == 1 ? $0[place].runs[0].role.ink : nil }
    guard let first = inks.first, inks.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}
