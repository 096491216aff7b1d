import TextDisplay

/// Completions in columns, or one a row where any has a description; never more than fit.
struct CompletionList {
  let lines: [String]

  init(_ found: [Completion], columns: Int, rows: Int, isASCII: Bool) {
    let style = Style(columns: columns, rows: rows, isASCII: isASCII)
    lines =
      found.contains { $0.description != nil }
      ? Self.described(found, style) : Self.packed(found, style)
  }

  private struct Style {
    let columns: Int
    let rows: Int
    let isASCII: Bool

    var ellipsis: String { isASCII ? "..." : "…" }

    func shown(_ text: String) -> String { isASCII ? text.shownASCII() : text.shown() }

    func cut(_ text: String) -> String {
      // One column stays free, so that no terminal wraps the row.
      text.truncated(toWidth: columns - 1, ellipsis: ellipsis)
    }
  }

  private static func described(_ found: [Completion], _ style: Style) -> [String] {
    let shown = found.count > style.rows ? max(1, style.rows - 1) : found.count
    let labels = found.prefix(shown).map { style.shown($0.label) }
    let width = min(labels.map(\.displayWidth).max() ?? 0, max(8, style.columns / 2))
    let palette = Palette(isColored: true)
    let lines = zip(labels, found).map { label, completion in
      let name = label.truncated(toWidth: width, ellipsis: style.ellipsis)
      guard let description = completion.description, !description.isEmpty else {
        return style.cut(name)
      }
      let room = style.columns - 1 - width - 2
      let rest = style.shown(description).truncated(toWidth: room, ellipsis: style.ellipsis)
      // Dimmed, not coloured: it sets the words apart and means nothing.
      return name.padded(toWidth: width) + "  " + palette.paint(rest, .dim)
    }
    return lines + more(found.count - shown, style)
  }

  private static func packed(_ found: [Completion], _ style: Style) -> [String] {
    let labels = found.map { style.shown($0.label) }
    let width = min((labels.map(\.displayWidth).max() ?? 0) + 2, style.columns)
    let perRow = max(1, (style.columns - 1) / max(1, width))
    let fits = labels.count <= perRow * style.rows
    let shown = fits ? labels.count : perRow * max(1, style.rows - 1)
    let lines = stride(from: 0, to: shown, by: perRow).map { start in
      let row = labels[start..<min(start + perRow, shown)]
      let cells = row.dropLast().map { $0.padded(toWidth: width) } + row.suffix(1)
      return style.cut(cells.joined())
    }
    return lines + more(labels.count - shown, style)
  }

  private static func more(_ count: Int, _ style: Style) -> [String] {
    count > 0 ? ["\(style.ellipsis) \(count) more"] : []
  }
}
