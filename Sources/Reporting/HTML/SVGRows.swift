import TextDisplay

/// Where labels and printed figures of a drawing with rows stand.
///
/// A label stands over its bar, as on a phone there is no room beside it. What is printed stands at
/// the other end of that line where both are short in every row, and below the bar elsewhere.
struct SVGRows {
  let isPrintBelow: Bool

  /// What fits the smallest phone.
  private static let columns = 42
  private static let lineHeight = 16
  private static let mostLines = 2

  init(_ rows: [(label: Phrase, printed: Phrase)]) {
    isPrintBelow = rows.contains { row in
      row.label.text.shown().displayWidth + row.printed.text.shown().displayWidth + 2 > Self.columns
    }
  }

  /// Writes the words of a row at the present height and gives the top of its bar of `thickness`.
  func write(
    _ label: Phrase,
    _ printed: Phrase,
    thickness: Int,
    into shapes: inout SVGShapes
  ) -> Int {
    let top = shapes.height
    let lines = Self.lines(of: label.text.shown())
    for (place, line) in lines.enumerated() {
      let y = top + 12 + place * Self.lineHeight
      shapes.text(.label, line, x: 0, y: y, limit: Self.columns)
    }
    let barTop = top + 18 + max(0, lines.count - 1) * Self.lineHeight
    let printed = printed.text
    if isPrintBelow {
      let y = barTop + thickness + 14
      shapes.text(.note, printed, x: 0, y: y, limit: Self.columns + 4)
      shapes.height = barTop + thickness + 32
    } else {
      shapes.text(.note, printed, x: 1, y: top + 12, anchor: .end)
      shapes.height = barTop + thickness + 16
    }
    return barTop
  }

  /// A label broken at blanks; the last line has all the rest, to be cut where it is too long.
  static func lines(of label: String) -> [String] {
    var lines: [String] = []
    for word in label.split(separator: " ") {
      if let last = lines.last,
        lines.count == mostLines || last.displayWidth + 1 + word.displayWidth <= columns
      {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
