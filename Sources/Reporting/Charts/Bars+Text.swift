import TextDisplay

extension Bars {
  func lines(_ style: TextStyle) -> [String] {
    let layout = DrawingLayout(
      labels: rows.map(\.label),
      printed: rows.map(\.printed),
      least: 12,
      most: 48,
      style
    )
    return rows.flatMap { row in
      let bar = fraction(of: row).map { self.bar($0, layout.room, style) } ?? DrawnText()
      return layout.row(row.label, bar, printed: row.printed, follows: true)
    }
  }

  /// Eighths of a column; what is not nothing is never drawn as nothing.
  private func bar(_ fraction: Double, _ room: Int, _ style: TextStyle) -> DrawnText {
    var bar = DrawnText()
    guard fraction > 0 else { return bar }
    if style.isASCII {
      bar.append("#", times: max(1, Int((fraction * Double(room)).rounded())), .theme, style)
      return bar
    }
    let eighths = max(1, Int((fraction * Double(room) * 8).rounded()))
    let rest = eighths % 8 == 0 ? "" : Self.eighths[eighths % 8 - 1]
    let signs = String(repeating: "█", count: eighths / 8) + rest
    bar.append(style.palette.paint(signs, .theme), width: (eighths + 7) / 8)
    return bar
  }

  private static let eighths = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]
}
