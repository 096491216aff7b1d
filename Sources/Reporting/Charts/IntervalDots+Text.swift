import TextDisplay

extension IntervalDots {
  /// A dot for the value with its interval to both sides, over a scale.
  func lines(_ style: TextStyle) -> [String] {
    let layout = DrawingLayout(
      labels: rows.map(\.label),
      printed: rows.map(\.printed),
      least: 20,
      most: 41,
      style
    )
    return rows.flatMap { row in
      layout.row(row.label, drawn(row, layout.room, style), printed: row.printed)
    } + [ticks(layout.room, style)].filter { $0.width > 0 }.map(layout.line)
  }

  private func column(_ value: Double, _ room: Int) -> Int {
    Int((place(of: value) * Double(room - 1)).rounded())
  }

  private func drawn(_ row: Row, _ room: Int, _ style: TextStyle) -> DrawnText {
    let signs = style.isASCII ? (".", "-", "|", "|", "o") : ("·", "─", "├", "┤", "●")
    var columns = Array(repeating: signs.0, count: room)
    guard let value = row.value else {
      var line = DrawnText()
      line.append(signs.0, times: room, .dim, style)
      return line
    }
    if let interval = row.interval {
      let (low, high) = (column(interval.lowerBound, room), column(interval.upperBound, room))
      for place in low...high { columns[place] = signs.1 }
      columns[low] = signs.2
      columns[high] = signs.3
    }
    columns[column(value, room)] = signs.4
    var line = DrawnText()
    for sign in columns {
      line.append(sign, times: 1, sign == signs.0 ? .dim : sign == signs.4 ? .bold : nil, style)
    }
    return line
  }

  /// What is written below the scale; a tick that would touch the one before is left out.
  private func ticks(_ room: Int, _ style: TextStyle) -> DrawnText {
    var line = DrawnText()
    for tick in ticks {
      let text = style.safe(Phrase.Run(role: .words, text: tick.text))
      let width = text.displayWidth
      let start = min(max(0, column(tick.value, room) - width / 2), max(0, room - width))
      guard start + width <= room, line.width == 0 || start > line.width else { continue }
      line.pad(to: start)
      line.append(style.palette.paint(text, .dim), width: width)
    }
    return line
  }
}
