import TextDisplay

extension StackedBars {
  /// Bars of one length, their parts told apart by shade, or by letter where there are many; nil
  /// where there are more parts than letters.
  func lines(_ style: TextStyle) -> [String]? {
    guard let signs = signs(style) else { return nil }
    let printed = rows.map(counts)
    let layout = DrawingLayout(
      labels: rows.map(\.label),
      printed: printed,
      least: max(16, parts.count),
      most: 48,
      style
    )
    guard layout.room >= parts.count else { return nil }
    let key = zip(signs, parts).map { "\($0) \(words: $1)" as Phrase }
    return style.wrapped(Phrase.joined(key, separator: "  "))
      + zip(rows, printed).flatMap { row, printed in
        layout.row(row.label, drawn(row, layout.room, signs, style), printed: printed)
      }
  }

  /// "4 · 2 · 1 · answered 7".
  private func counts(_ row: Row) -> Phrase {
    let counts = row.counts.map { "\($0)" as Phrase } + ["\(headings.base) \(row.base)"]
    return Phrase.joined(counts, separator: " · ")
  }

  private func signs(_ style: TextStyle) -> [String]? {
    let shades = style.isASCII ? ["#", "=", "-", "."] : ["█", "▓", "▒", "░"]
    if parts.count <= shades.count { return Array(shades.prefix(parts.count)) }
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) }
    return parts.count <= letters.count ? Array(letters.prefix(parts.count)) : nil
  }

  private func drawn(_ row: Row, _ room: Int, _ signs: [String], _ style: TextStyle) -> DrawnText {
    var line = DrawnText()
    for (sign, columns) in zip(signs, columns(of: row.counts, in: room)) {
      line.append(sign, times: columns, nil, style)
    }
    return line
  }

  /// Columns for each part that add up to the room; a part that is there gets one at least.
  func columns(of counts: [Int], in room: Int) -> [Int] {
    let base = counts.reduce(0, +)
    guard base > 0 else { return counts.map { _ in 0 } }
    let exact = counts.map { Double($0) / Double(base) * Double(room) }
    var columns = exact.map { $0 > 0 ? max(1, Int($0)) : 0 }
    while columns.reduce(0, +) < room {
      // The part that is drawn most too short, the first of equals.
      let place = columns.indices.filter { counts[$0] > 0 }
        .max { exact[$0] - Double(columns[$0]) < exact[$1] - Double(columns[$1]) }
      guard let place else { break }
      columns[place] += 1
    }
    while columns.reduce(0, +) > room {
      let place = columns.indices.filter { columns[$0] > 1 }
        .max { Double(columns[$0]) - exact[$0] < Double(columns[$1]) - exact[$1] }
      guard let place else { break }
      columns[place] -= 1
    }
    return columns
  }
}
