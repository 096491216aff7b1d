import SessionModel
import TextDisplay
import Vocabulary

extension PageWriter {
  mutating func write(_ block: Report.Block) {
    switch block {
    case .heading(let text, let level, _): heading(text, level: level)
    case .paragraph(let text): element("<p", text, "</p>\n")
    case .quotation(let quotation): self.quotation(quotation.line)
    case .list(let points):
      out.tag("<ul>\n")
      for point in points { element("<li", point, "</li>\n") }
      out.tag("</ul>\n")
    case .lines(let lines):
      out.tag("<ul class=\"items\">\n")
      for line in lines { self.line(line) }
      out.tag("</ul>\n")
    case .table(let table): self.table(table, caption: caption)
    case .chart(let chart): self.chart(chart)
    }
  }

  /// An element that takes its direction from its words where all of them were typed.
  private mutating func element(_ open: StaticString, _ text: Phrase, _ close: StaticString) {
    out.tag(open)
    if text.runs.first?.role == .words { out.tag(" dir=\"auto\"") }
    out.tag(">")
    inline(text)
    out.tag(close)
  }

  /// Each line of a verbatim of several lines is a paragraph of the quotation.
  private mutating func quotation(_ line: ItemLine) {
    out.tag("<figure class=\"quote\"")
    anchor(line.number)
    out.tag(">\n")
    let paragraphs = line.words.split(separator: "\n")
    if !paragraphs.isEmpty {
      out.tag("<blockquote dir=\"auto\">")
      for (place, words) in paragraphs.enumerated() {
        out.tag("<p dir=\"auto\">")
        if line.isQuoted, place == 0 { out.text(line.quotes.opening) }
        out.text(String(words))
        if line.isQuoted, place == paragraphs.count - 1 { out.text(line.quotes.closing) }
        out.tag("</p>")
      }
      out.tag("</blockquote>\n")
    }
    out.tag("<figcaption>")
    head(line)
    if !line.tail.isEmpty {
      out.tag(" ")
      inline(line.tail, isLinked: true)
    }
    out.tag("</figcaption>\n</figure>\n")
  }

  private mutating func line(_ line: ItemLine) {
    out.tag("<li")
    anchor(line.number)
    out.tag("><span class=\"who\">")
    head(line)
    out.tag("</span>")
    if !line.words.isEmpty {
      out.tag(" <span class=\"said\">")
      if line.isQuoted { out.text(line.quotes.opening) }
      out.tag("<bdi>")
      out.text(line.words)
      out.tag("</bdi>")
      if line.isQuoted { out.text(line.quotes.closing) }
      out.tag("</span>")
    }
    if !line.tail.isEmpty {
      out.tag(" ")
      inline(line.tail, isLinked: true)
    }
    out.tag("</li>\n")
  }

  /// Number, who, mark and concept, without the colon that on a line of text announces words.
  ///
  /// An item does not link to itself, but to the one that it agrees with.
  private mutating func head(_ line: ItemLine) {
    var endsInBlank = false
    for run in line.head.runs where run.text != ":" {
      let isBlank = run.text == " "
      if !isBlank || !endsInBlank { inline(run, isLinked: run.role == .item(line.number)) }
      endsInBlank = isBlank
    }
  }

  private mutating func anchor(_ number: ItemNumber) {
    guard anchoredItems.insert(number).inserted else { return }
    out.tag(" id=\"item-")
    out.text(number.description)
    out.tag("\"")
  }

  /// Rows and columns; the first cell of a row names it.
  mutating func table(_ table: Table, caption: Phrase) {
    out.tag("<div class=\"scroll\" role=\"group\" tabindex=\"0\"")
    out.attribute("aria-label", caption.text)
    out.tag("><table>\n")
    if !caption.isEmpty {
      out.tag("<caption class=\"unseen\">")
      inline(caption, isLinked: true)
      out.tag("</caption>\n")
    }
    if table.columns.contains(where: { !$0.title.isEmpty }) {
      out.tag("<thead><tr>")
      for column in table.columns {
        let isUnnamed = column.title.isEmpty
        out.tag(isUnnamed ? "<td" : "<th scope=\"col\"")
        if column.isNumeric { out.tag(" class=\"number\"") }
        // A heading may be a code or a theme that somebody typed.
        out.tag(isUnnamed ? ">" : "><bdi>")
        out.text(column.title)
        out.tag(isUnnamed ? "</td>" : "</bdi></th>")
      }
      out.tag("</tr></thead>\n")
    }
    out.tag("<tbody>\n")
    for row in table.rows {
      out.tag("<tr>")
      for (place, cell) in row.enumerated() {
        out.tag(place == 0 ? "<th scope=\"row\"" : "<td")
        if table.columns[place].isNumeric { out.tag(" class=\"number\"") }
        out.tag(">")
        inline(cell)
        out.tag(place == 0 ? "</th>" : "</td>")
      }
      out.tag("</tr>\n")
    }
    out.tag("</tbody></table></div>\n")
  }
}
