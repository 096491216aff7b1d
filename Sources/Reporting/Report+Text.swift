import TextDisplay

extension Report {
  /// The report as text for a terminal or a plain file, ending in a line feed unless it is empty.
  ///
  /// No control character of what people typed gets through. Item lines and the last column of
  /// tables are cut to the width; running text and quotations are wrapped and never cut.
  public func text(_ style: TextStyle = TextStyle()) -> String {
    var lines: [String] = []
    if !title.isEmpty { lines += heading(title, underline: "=", style) }
    var previous: Block?
    for block in blocks {
      if !lines.isEmpty, Self.needsGap(between: previous, and: block) { lines.append("") }
      lines += self.lines(of: block, style)
      previous = block
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// Headings stand close to what they head, quotations and lines to one another.
  private static func needsGap(between previous: Block?, and next: Block) -> Bool {
    switch (previous, next) {
    case (.heading, .heading): true
    case (.heading, _), (.quotation, .quotation): false
    default: true
    }
  }

  private func lines(of block: Block, _ style: TextStyle) -> [String] {
    switch block {
    case .heading(let text, 1, _): heading(text, underline: "-", style)
    case .heading(let text, _, _): [style.palette.paint(style.safe(text), .bold)]
    case .paragraph(let text): style.wrapped(text)
    case .quotation(let quotation):
      style.wrapped(quotation.line.phrase, first: "  ", further: "     ")
    case .list(let points):
      points.flatMap { style.wrapped($0, first: style.isPlain ? "" : "- ", further: "  ") }
    case .lines(let lines): lines.map { $0.text(style) }
    case .table(let table): table.lines(style)
    }
  }

  private func heading(_ text: Phrase, underline: String, _ style: TextStyle) -> [String] {
    let shown = style.safe(text)
    let painted = style.palette.paint(shown, .bold)
    guard !style.isPlain else { return [painted] }
    let width = min(shown.displayWidth, style.width ?? 80)
    return [painted, String(repeating: underline, count: max(1, width))]
  }
}

extension ItemLine {
  /// The line, cut to the width so that who, what and the themes stay and the words give way.
  public func text(_ style: TextStyle) -> String {
    guard let width = style.width else { return style.painted(phrase) }
    let whole = style.safe(phrase)
    if whole.displayWidth <= width { return style.painted(phrase) }
    let frame = style.safe(phrase(words: "x")).displayWidth - 1
    let shown = style.safe(Phrase.Run(role: .words, text: words))
    if width - frame >= Self.leastWords {
      let cut = shown.truncated(toWidth: width - frame, ellipsis: style.ellipsis)
      return style.painted(phrase(words: cut))
    }
    return whole.truncated(toWidth: width, ellipsis: style.ellipsis)
  }

  private static let leastWords = 12
}

extension Table {
  func lines(_ style: TextStyle) -> [String] {
    let limit = style.width.map { max(12, $0 / 3) } ?? .max
    var cells = rows.map { row in
      row.enumerated().map { place, cell in
        let text = style.safe(cell)
        // Only the last column gives way to the width; a name of 300 letters must as well.
        return place == row.count - 1 || style.isPlain
          ? text : text.truncated(toWidth: limit, ellipsis: style.ellipsis)
      }
    }
    if !style.isPlain { cutLastColumn(&cells, style) }
    let columns = self.columns.enumerated().map { place, column in
      TextTable.Column(
        // A heading may be a concept's code, that is, typed by somebody.
        style.safe(Phrase.Run(role: .words, text: column.title)).truncated(
          toWidth: limit,
          ellipsis: style.ellipsis
        ),
        alignment: column.isNumeric ? .trailing : .leading,
        ink: ink(ofColumn: place)
      )
    }
    return TextTable(columns: columns, rows: cells).rendered(
      width: style.width,
      style: style.isPlain ? .plain : .aligned,
      palette: style.palette
    )
  }

  /// Cuts the last column to what is left beside the others, with the style's own ellipsis.
  private func cutLastColumn(_ cells: inout [[String]], _ style: TextStyle) {
    guard let width = style.width, let last = columns.indices.last else { return }
    let others = columns.indices.dropLast().reduce(0) { sum, place in
      let heading = columns[place].title.shown().displayWidth
      return cells.reduce(heading) { max($0, $1[place].displayWidth) } + sum + 2
    }
    for row in cells.indices {
      cells[row][last] = cells[row][last].truncated(
        toWidth: max(8, width - others),
        ellipsis: style.ellipsis
      )
    }
  }

  /// A column is painted where its cells are of one role.
  private func ink(ofColumn place: Int) -> Ink? {
    let inks = rows.compactMap { $0[place].runs.count == 1 ? $0[place].runs[0].role.ink : nil }
    guard let first = inks.first, inks.allSatisfy({ $0 == first }) else { return nil }
    return first
  }
}

extension TextStyle {
  /// A phrase broken at blanks so that it fits the width; one line where there is no width.
  ///
  /// A word longer than the width stays whole.
  func wrapped(_ phrase: Phrase, first: String = "", further: String = "") -> [String] {
    guard let width else { return [first + painted(phrase)] }
    var lines: [String] = []
    var line = first
    var used = first.displayWidth
    var isEmpty = true
    for word in words(of: phrase) {
      let length = word.pieces.reduce(0) { $0 + $1.text.displayWidth }
      let blanks = isEmpty ? 0 : word.blanks
      if !isEmpty, used + blanks + length > width {
        lines.append(line)
        line = further
        used = further.displayWidth
      } else {
        line += String(repeating: " ", count: blanks)
        used += blanks
      }
      line += word.pieces.map { paint($0.text, $0.role) }.joined()
      used += length
      isEmpty = false
    }
    return lines + [line]
  }

  private struct Word {
    var blanks: Int
    var pieces: [(text: String, role: Phrase.Role)] = []
  }

  /// The words of a phrase; one may have parts of several roles, as “price with its quote has.
  private func words(of phrase: Phrase) -> [Word] {
    var words: [Word] = []
    var current = Word(blanks: 0)
    var blanks = 0
    for run in phrase.runs {
      for (place, piece) in safe(run).split(separator: " ", omittingEmptySubsequences: false)
        .enumerated()
      {
        if place > 0 {
          if !current.pieces.isEmpty { words.append(current) }
          blanks = current.pieces.isEmpty ? current.blanks + 1 : 1
          current = Word(blanks: blanks)
        }
        if !piece.isEmpty { current.pieces.append((String(piece), run.role)) }
      }
    }
    return current.pieces.isEmpty ? words : words + [current]
  }
}
