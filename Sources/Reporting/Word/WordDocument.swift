import TextDisplay
import Vocabulary
import XMLText

/// The text of a Word document.
struct WordDocument {
  let shownItems: Set<ItemNumber>
  var xml = XMLBytes()
  private var bookmarks: Set<String> = []

  init(shownItems: Set<ItemNumber>) { self.shownItems = shownItems }

  /// The named look of a paragraph, as ``WordStyles`` has it.
  enum Style: String {
    case title = "Title"
    case heading1 = "Heading1"
    case heading2 = "Heading2"
    case heading3 = "Heading3"
    case normal = "Normal"
    case quote = "Quote"
    case source = "QuoteSource"
    case bullet = "ListBullet"
    case caption = "Caption"
    case summary = "ChartSummary"
    case cell = "TableText"
    case columnTitle = "TableHeading"
    case tableEnd = "TableEnd"
  }

  mutating func write(_ report: Report) {
    xml.markup(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>
      """
    )
    if !report.title.isEmpty { paragraph(.title, report.title) }
    for block in report.blocks { self.block(block) }
    // A4 with margins of 2 cm.
    xml.markup(
      """
      <w:sectPr><w:footerReference w:type="default" r:id="rId4"/>\
      <w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" \
      w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>
      """
    )
  }

  private mutating func block(_ block: Report.Block) {
    switch block {
    case .heading(let text, let level, let anchor):
      begin(level <= 1 ? .heading1 : level == 2 ? .heading2 : .heading3, text)
      bookmark("s_", anchor)
      runs(text)
      end()
    case .paragraph(let text): paragraph(.normal, text)
    case .quotation(let quotation): self.quotation(quotation.line)
    case .list(let points): for point in points { paragraph(.bullet, point) }
    case .lines(let lines): for line in lines { item(line) }
    case .table(let table): self.table(table)
    case .chart(let chart): self.chart(chart)
    }
  }

  /// A chart is its title, its sentence and its numbers.
  private mutating func chart(_ chart: Chart) {
    if !chart.title.isEmpty { paragraph(.caption, chart.title) }
    if !chart.summary.isEmpty { paragraph(.summary, chart.summary) }
    table(chart.table)
  }

  mutating func paragraph(_ style: Style, _ text: Phrase) {
    begin(style, text)
    runs(text)
    end()
  }

  /// Each line of a verbatim is a paragraph; all stay on one page with their source.
  private mutating func quotation(_ line: ItemLine) {
    let lines = line.words.split(separator: "\n")
    for (place, words) in lines.enumerated() {
      begin(.quote, Phrase(line.words, .words))
      if line.isQuoted, place == 0 { run("“", .plain) }
      run(words, .words)
      if line.isQuoted, place == lines.count - 1 { run("”", .plain) }
      end()
    }
    begin(.source, Phrase())
    bookmark("", "item_\(line.number)")
    run("— ", .plain)
    runs(Phrase.joined([line.head, line.tail], separator: "  "), linked: .itself)
    end()
  }

  private mutating func item(_ line: ItemLine) {
    begin(.bullet, Phrase())
    bookmark("", "item_\(line.number)")
    runs(line.phrase, linked: .itself)
    end()
  }
}

// MARK: - Paragraphs and runs

extension WordDocument {
  /// Whether item numbers lead to the items.
  enum Linking {
    case everywhere
    /// An item does not link to itself.
    case itself
  }

  /// Opens a paragraph, from right to left where the text decides so.
  mutating func begin(_ style: Style, _ text: Phrase) {
    xml.markup("<w:p><w:pPr><w:pStyle w:val=\"")
    xml.shown(style.rawValue)
    xml.markup("\"/>")
    if text.standsRightToLeft { xml.markup("<w:bidi/>") }
    xml.markup("</w:pPr>")
  }

  mutating func end() { xml.markup("</w:p>") }

  mutating func runs(_ phrase: Phrase, linked: Linking = .everywhere) {
    // Neighbours that look alike are one run.
    var waiting = ""
    for part in phrase.runs {
      if part.role == .plain {
        waiting += part.text
        continue
      }
      if !waiting.isEmpty { run(waiting, .plain) }
      waiting = ""
      guard case .item(let number) = part.role, linked == .everywhere, shownItems.contains(number)
      else {
        run(part.text, part.role)
        continue
      }
      xml.markup("<w:hyperlink w:anchor=\"item_")
      xml.number(number.number)
      xml.markup("\" w:history=\"1\">")
      run(part.text, part.role, style: "Hyperlink")
      xml.markup("</w:hyperlink>")
    }
    if !waiting.isEmpty { run(waiting, .plain) }
  }

  mutating func run(
    _ text: some StringProtocol,
    _ role: Phrase.Role,
    style: StaticString? = nil
  ) {
    xml.markup("<w:r>")
    let style = style ?? role.wordStyle
    let isRightToLeft = text.beginsRightToLeft
    if style != nil || isRightToLeft {
      xml.markup("<w:rPr>")
      if let style {
        xml.markup("<w:rStyle w:val=\"")
        xml.markup(style)
        xml.markup("\"/>")
      }
      if isRightToLeft { xml.markup("<w:rtl/>") }
      xml.markup("</w:rPr>")
    }
    for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      if place > 0 { xml.markup("<w:br/>") }
      xml.markup("<w:t xml:space=\"preserve\">")
      xml.shown(line)
      xml.markup("</w:t>")
    }
    xml.markup("</w:r>")
  }

  /// A place to jump to, once for each name; letters, digits and underscores, at most 40 of them.
  mutating func bookmark(_ prefix: String, _ anchor: String) {
    let name = (prefix + anchor).map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }
    guard !anchor.isEmpty, bookmarks.insert(String(name.prefix(40))).inserted else { return }
    xml.markup("<w:bookmarkStart w:id=\"")
    xml.number(bookmarks.count)
    xml.markup("\" w:name=\"")
    xml.shown(String(name.prefix(40)))
    xml.markup("\"/><w:bookmarkEnd w:id=\"")
    xml.number(bookmarks.count)
    xml.markup("\"/>")
  }
}

extension Phrase {
  /// Whether a paragraph goes from right to left.
  ///
  /// It does where all its letters are what somebody typed and the first of them goes so. A sentence
  /// of ours keeps its direction, whatever names are in it.
  var standsRightToLeft: Bool {
    let isTyped = runs.allSatisfy { run in
      switch run.role {
      case .words, .member, .concept, .theme: true
      case .plain, .strong, .dim, .item, .drawing, .sentiment:
        !run.text.unicodeScalars.contains(where: \.properties.isAlphabetic)
      }
    }
    return isTyped && text.beginsRightToLeft
  }
}

extension Phrase.Role {
  fileprivate var wordStyle: StaticString? {
    switch self {
    case .strong: "Strong"
    case .dim: "Dim"
    case .theme: "Theme"
    case .words, .member, .concept: "Words"
    case .plain, .item, .drawing, .sentiment: nil
    }
  }
}
