import TextDisplay
import Vocabulary

extension Report {
  /// The report as CommonMark with pipe tables; the same report gives the same bytes.
  ///
  /// What people typed is escaped and shows as they typed it: it makes no markup, no link, no HTML
  /// and no further table cell. Headings and items have anchors that do not depend on their words.
  public func markdown() -> String {
    let writer = MarkdownWriter(shownItems: shownItems)
    var blocks: [String] = []
    if !title.isEmpty { blocks.append("# " + writer.inline(title)) }
    blocks += self.blocks.enumerated().map { place, block in
      if case .chart(let chart) = block, hasTable(after: place) {
        writer.words(of: chart)
      } else {
        writer.block(block)
      }
    }.filter { !$0.isEmpty }
    return blocks.isEmpty ? "" : blocks.joined(separator: "\n\n") + "\n"
  }
}

private struct MarkdownWriter {
  let shownItems: Set<ItemNumber>

  func block(_ block: Report.Block) -> String {
    switch block {
    case .heading(let text, let level, let anchor):
      // The anchor stands in its own paragraph, as not every reader lets it stand in a heading.
      "<a id=\"\(anchor)\"></a>\n\n"
        + String(repeating: "#", count: level + 1) + " " + inline(text)
    case .paragraph(let text): lineStart(inline(text))
    case .quotation(let quotation): self.quotation(quotation.line)
    case .list(let points): points.map { "- " + lineStart(inline($0)) }.joined(separator: "\n")
    case .lines(let lines):
      lines.map { "- \(anchor($0.number))" + inline($0.phrase, isAnchored: true) }
        .joined(separator: "\n")
    case .table(let table): self.table(table)
    case .chart(let chart): self.chart(chart)
    }
  }

  /// A chart is its title, its sentence and its numbers.
  private func chart(_ chart: Chart) -> String {
    [words(of: chart), table(chart.table)].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The title and the sentence, where the numbers stand in a table right below.
  func words(of chart: Chart) -> String {
    let title = chart.title.isEmpty ? "" : "**\(inline(chart.title))**"
    return [title, lineStart(inline(chart.summary))].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  /// Each line of a verbatim of several lines is a paragraph of the quotation.
  private func quotation(_ line: ItemLine) -> String {
    let words = line.words.split(separator: "\n").map { escaped(String($0).shown()) }
    var paragraphs = words.map(lineStart)
    if line.isQuoted, let last = paragraphs.indices.last {
      paragraphs[0] = line.quotes.opening + (words.first ?? "")
      paragraphs[last] += line.quotes.closing
    }
    let source = Phrase.joined([line.head, line.tail], separator: "  ")
    paragraphs.append("\(anchor(line.number))— " + inline(source, isAnchored: true))
    return paragraphs.map { "> \($0)" }.joined(separator: "\n>\n")
  }

  private func table(_ table: Table) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let heading = table.columns.map { escaped($0.title.shown()) }
    let rule = table.columns.map { $0.isNumeric ? "---:" : "---" }
    return ([line(heading), line(rule)] + table.rows.map { line($0.map { inline($0) }) })
      .joined(separator: "\n")
  }

  private func anchor(_ number: ItemNumber) -> String { "<a id=\"item-\(number)\"></a>" }

  func inline(_ phrase: Phrase, isAnchored: Bool = false) -> String {
    phrase.runs.map { run in
      let text = escaped(run.text.shown())
      switch run.role {
      case .strong: return text.allSatisfy { $0 == "*" || $0 == "\\" } ? text : "**\(text)**"
      case .item(let number):
        // An item does not link to itself.
        return shownItems.contains(number) && !isAnchored ? "[\(text)](#item-\(number))" : text
      case .plain, .dim, .words, .member, .concept, .theme, .sentiment, .drawing: return text
      }
    }.joined()
  }

  /// Backslashes before everything that could be markup anywhere in a line.
  private func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$", "@":
        result.append("\\")
      case ":"
      where result.reversed().starts(with: "sptth".unicodeScalars)
        || result.reversed().starts(with: "ptth".unicodeScalars)
        || result.reversed().starts(with: "ptf".unicodeScalars):
        // Some readers make links of bare addresses.
        result.append("\\")
      case "." where result.reversed().starts(with: "www".unicodeScalars): result.append("\\")
      default: break
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// A backslash before what would make a heading, a list or a rule at the start of a line.
  private func lineStart(_ text: String) -> String {
    let body = text.drop { $0 == " " }
    guard let first = body.first else { return text }
    if "#+-=".contains(first) { return "\\" + body }
    let digits = body.prefix { $0.isNumber }
    if !digits.isEmpty, let next = body.dropFirst(digits.count).first, next == "." || next == ")" {
      return digits + "\\" + body.dropFirst(digits.count)
    }
    return String(body)
  }
}
