import TextDisplay

extension Chart {
  /// The chart as lines: drawn with blocks, or with ASCII; its sentence and its numbers for a screen
  /// reader; its table where the width does not do for a drawing.
  func lines(_ style: TextStyle) -> [String] {
    let heading = heading(style)
    if style.isPlain {
      return heading + (summary.isEmpty ? [] : style.wrapped(summary)) + spokenTable.lines(style)
    }
    guard style.width.map({ $0 >= Self.leastWidth }) ?? true, let drawn = drawnLines(style) else {
      return heading + table.lines(style)
    }
    return heading + drawn
  }

  /// The chart where its numbers stand in a table right below: drawn, or its title and sentence.
  func linesBeforeTable(_ style: TextStyle) -> [String] {
    let isNarrow = style.width.map { $0 < Self.leastWidth } ?? false
    guard style.isPlain || isNarrow else { return lines(style) }
    return heading(style) + (summary.isEmpty ? [] : style.wrapped(summary))
  }

  private func heading(_ style: TextStyle) -> [String] {
    guard !title.isEmpty else { return [] }
    var unpainted = style
    unpainted.palette = Palette(isColored: false)
    return unpainted.wrapped(title).map { style.palette.paint($0, .bold) }
  }

  private func drawnLines(_ style: TextStyle) -> [String]? {
    switch drawing {
    case .diverging(let bars): bars.lines(style)
    case .bars(let bars): bars.lines(style)
    case .stacked(let bars): bars.lines(style)
    case .timeline(let timeline): timeline.lines(style)
    case .intervals(let dots): dots.lines(style)
    }
  }

  private static let leastWidth = 40
}

/// How the rows of a drawing share the width: labels, the drawing itself, and what is printed
/// beside it, or below it where it does not fit.
struct DrawingLayout {
  let labelWidth: Int
  /// Columns for the drawing itself.
  let room: Int
  let isPrintBelow: Bool
  private let style: TextStyle

  /// Shares out a width so that the drawing gets `least` columns and at most `most`.
  ///
  /// Into a file, where there is no width, labels stay whole.
  init(labels: [Phrase], printed: [Phrase], least: Int, most: Int, _ style: TextStyle) {
    let widest = labels.reduce(0) { max($0, style.safe($1).displayWidth) }
    let print = printed.reduce(0) { max($0, style.safe($1).displayWidth) }
    labelWidth = style.width.map { min(widest, max(8, $0 / 3)) } ?? widest
    let before = labelWidth == 0 ? 0 : labelWidth + Self.gap
    let free = style.width.map { $0 - before } ?? most + Self.gap + print
    let beside = free - (print == 0 ? 0 : print + Self.gap)
    isPrintBelow = beside < least
    room = min(most, isPrintBelow ? free : beside)
    self.style = style
  }

  /// One row; what is printed stands in a column behind the drawing, or follows it closely.
  func row(_ label: Phrase, _ drawn: DrawnText, printed: Phrase, follows: Bool = false) -> [String]
  {
    var line = DrawnText()
    if labelWidth > 0 {
      line.append(style.fitted(label, width: labelWidth))
      line.pad(to: labelWidth + Self.gap)
    }
    line.append(drawn)
    guard !printed.isEmpty else { return [line.text] }
    guard isPrintBelow else {
      if follows {
        line.pad(to: line.width + (drawn.width == 0 ? 0 : 1))
      } else {
        line.pad(to: line.width - drawn.width + room + Self.gap)
      }
      line.append(style.painted(printed), width: style.safe(printed).displayWidth)
      return [line.text]
    }
    return [line.text] + style.wrapped(printed, first: "  ", further: "    ")
  }

  /// Whether so many columns fit behind the labels.
  func fits(_ columns: Int) -> Bool {
    style.width.map { columns + (labelWidth == 0 ? 0 : labelWidth + Self.gap) <= $0 } ?? true
  }

  /// A line of the drawing alone, such as its scale.
  func line(_ drawn: DrawnText) -> String {
    var line = DrawnText()
    line.pad(to: labelWidth == 0 ? 0 : labelWidth + Self.gap)
    line.append(drawn)
    return line.text
  }

  private static let gap = 2
}

/// Painted text with its width; blanks at its end are written only when something follows them.
struct DrawnText {
  private(set) var text = ""
  private(set) var width = 0
  private var blanks = 0

  mutating func append(_ painted: String, width: Int) {
    guard width > 0 else { return }
    text += String(repeating: " ", count: blanks) + painted
    blanks = 0
    self.width += width
  }

  mutating func append(_ other: DrawnText) {
    append(other.text, width: other.width - other.blanks)
    pad(to: width + other.blanks)
  }

  /// Adds a sign so many times, painted.
  mutating func append(_ sign: String, times: Int, _ ink: Ink? = nil, _ style: TextStyle) {
    guard times > 0 else { return }
    let signs = String(repeating: sign, count: times)
    append(ink.map { style.palette.paint(signs, $0) } ?? signs, width: times)
  }

  mutating func pad(to column: Int) {
    guard column > width else { return }
    blanks += column - width
    width = column
  }
}

extension TextStyle {
  /// A label in at most so many columns, cut with an ellipsis; painted run by run where it fits.
  func fitted(_ label: Phrase, width: Int) -> DrawnText {
    var drawn = DrawnText()
    let whole = safe(label)
    if whole.displayWidth <= width {
      drawn.append(painted(label), width: whole.displayWidth)
    } else {
      let cut = whole.truncated(toWidth: width, ellipsis: ellipsis)
      let roles = Set(label.runs.map(\.role.ink))
      let ink = roles.count == 1 ? roles.first ?? nil : nil
      drawn.append(ink.map { palette.paint(cut, $0) } ?? cut, width: cut.displayWidth)
    }
    return drawn
  }
}
