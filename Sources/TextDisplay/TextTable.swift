/// Rows and columns for a terminal, aligned by what a person sees; or sentences for a screen reader.
///
/// Cells are given as they were stored: they pass through ``Swift/StringProtocol/shown(lineFeeds:)``
/// here, so nothing in a cell reaches the terminal as a command.
public struct TextTable: Sendable, Equatable {
  /// One column: its heading, its side, its ink.
  public struct Column: Sendable, Equatable {
    let title: String
    let alignment: Alignment
    let ink: Ink?

    /// A column headed `title`; an `ink` paints its cells, never its heading.
    public init(_ title: String, alignment: Alignment = .leading, ink: Ink? = nil) {
      self.title = title
      self.alignment = alignment
      self.ink = ink
    }
  }

  /// How a table is put into lines.
  public enum Style: Sendable, Equatable {
    /// Columns side by side under their headings.
    case aligned
    /// One sentence a row: "name: Anna; seat: 1".
    case plain
  }

  private let columns: [Column]
  private let rows: [[String]]

  /// A table of `rows` under `columns`; missing cells are empty, surplus cells are left out.
  public init(columns: [Column], rows: [[String]]) {
    self.columns = columns
    self.rows = rows.map { row in
      columns.indices.map { row.indices.contains($0) ? row[$0].shown() : "" }
    }
  }

  /// The lines of the table, headings first in the aligned style.
  ///
  /// With a `width` the last column is cut to what is left beside the others, but never below eight
  /// columns; without one nothing is cut. No line ends in blanks.
  public func rendered(
    width: Int?,
    style: Style,
    palette: Palette = Palette(isColored: false)
  ) -> [String] {
    switch style {
    case .aligned: alignedLines(width: width, palette: palette)
    case .plain: rows.map(sentence)
    }
  }

  private func sentence(_ row: [String]) -> String {
    // Rows without headings are pairs: "clock: 06:57, running".
    if columns.allSatisfy(\.title.isEmpty), let first = row.first {
      return "\(first): \(row.dropFirst().filter { !$0.isEmpty }.joined(separator: "; "))"
    }
    return zip(columns, row).filter { !$1.isEmpty }
      .map { column, cell in column.title.isEmpty ? cell : "\(column.title): \(cell)" }
      .joined(separator: "; ")
  }

  private func alignedLines(width: Int?, palette: Palette) -> [String] {
    let widths = columnWidths(within: width)
    let titles = columns.map(\.title)
    let heading =
      titles.allSatisfy(\.isEmpty)
      ? []
      : [
        line(titles, widths) { text, _ in
          palette.paint(text, .bold)
        }
      ]
    return heading
      + rows.map { row in
        line(row, widths) { text, column in column.ink.map { palette.paint(text, $0) } ?? text }
      }
  }

  private func columnWidths(within width: Int?) -> [Int] {
    var widths = columns.indices.map { place in
      rows.reduce(columns[place].title.displayWidth) { max($0, $1[place].displayWidth) }
    }
    if let width, let last = widths.indices.last {
      let others = widths[..<last].reduce(0) { $0 + $1 + Self.gap }
      widths[last] = min(widths[last], max(width - others, Self.leastLastWidth))
    }
    return widths
  }

  private func line(
    _ cells: [String],
    _ widths: [Int],
    paint: (String, Column) -> String
  ) -> String {
    var result = ""
    var blanks = 0
    for (place, column) in columns.enumerated() {
      let text = cells[place].truncated(toWidth: widths[place])
      let margins = column.alignment.margins(around: text.displayWidth, within: widths[place])
      blanks += margins.before
      if !text.isEmpty {
        // Blanks stay outside the paint, and are written only where something follows them.
        result += String(repeating: " ", count: blanks) + paint(text, column)
        blanks = 0
      }
      blanks += margins.after + Self.gap
    }
    return result
  }

  private static let gap = 2
  private static let leastLastWidth = 8
}
