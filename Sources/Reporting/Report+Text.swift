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
    for (place, block) in blocks.enumerated() {
      if !lines.isEmpty, Self.needsGap(between: previous, and: block) { lines.append("") }
      if case .chart(let chart) = block, hasTable(after: place) {
        lines += chart.linesBeforeTable(style)
      } else {
        lines += self.lines(of: block, style)
      }
      previous = block
    }
    return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n"
  }

  /// Whether a table stands right behind a block, so that a chart there need not say its numbers.
  func hasTable(after place: Int) -> Bool {
    if blocks.indices.contains(place + 1), case .table = blocks[place + 1] { true } else { false }
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
    case .heading(let text, _, _): bold(text, style)
    case .paragraph(let text): style.wrapped(text)
    case .quotation(let quotation):
      style.wrapped(quotation.line.phrase, first: "  ", further: "     ")
    case .list(let points):
      points.flatMap { style.wrapped($0, first: style.isPlain ? "" : "- ", further: "  ") }
    case .lines(let lines): lines.map { $0.text(style) }
    case .table(let table): table.lines(style)
    case .chart(let chart): chart.lines(style)
    }
  }

  private func bold(_ text: Phrase, _ style: TextStyle) -> [String] {
    unpainted(style).wrapped(text).map { style.palette.paint($0, .bold) }
  }

  private func unpainted(_ style: TextStyle) -> TextStyle {
    var style = style
    style.palette = Palette(isColored: false)
    return style
  }

  private func heading(_ text: Phrase, underline: String, _ style: TextStyle) -> [String] {
    let lines = unpainted(style).wrapped(text)
    let painted = bold(text, style)
    guard !style.isPlain else { return painted }
    let longest = lines.map(\.displayWidth).max() ?? 0
    let width = min(longest, style.width ?? 80)
    return painted + [String(repeating: underline, count: max(1, width))]
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

  struct Word {
    var blanks: Int
    var pieces: [(text: String, role: Phrase.Role)] = []
  }

  /// The words of a phrase; one may have parts of several roles, as “price with its quote has.
  func words(of phrase: Phrase) -> [Word] {
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
