import SessionModel
import TextDisplay
import Vocabulary

/// Writes the frame of a page: head, header, contents, sections, footer.
struct PageWriter {
  let report: Report
  let words: Wording.Page
  let shownItems: Set<ItemNumber>
  var out = Markup(reserving: 1 << 16)
  /// Charts written so far, which numbers their identifiers.
  var charts = 0
  /// Items that have their anchor, as one may be shown twice.
  var anchoredItems: Set<ItemNumber> = []
  /// What a table is called that has no title of its own: the heading above it.
  var caption: Phrase
  private let anchors: [String]
  private var headings = 0
  private var openLevels: [Int] = []

  init(_ report: Report, _ words: Wording.Page) {
    self.report = report
    self.words = words
    shownItems = report.shownItems
    caption = report.title
    anchors = Self.uniqueAnchors(report)
  }

  mutating func write() {
    writeHead()
    out.tag("<body>\n<a class=\"skip\" href=\"#report\">")
    out.text(words.skipToContent)
    out.tag("</a>\n")
    if report.blocks.contains(where: \.isChart) { out.tag(ChartFill.patterns) }
    let opening = report.blocks.prefix { !$0.isHeading }
    out.tag("<header>\n")
    if !report.title.isEmpty {
      out.tag("<h1>")
      inline(report.title)
      out.tag("</h1>\n")
    }
    // Without headings the whole report is its body.
    let hasHeadings = opening.count < report.blocks.count
    if hasHeadings { for block in opening { write(block) } }
    out.tag("</header>\n")
    writeContents()
    out.tag("<main id=\"report\">\n")
    for block in hasHeadings ? report.blocks.dropFirst(opening.count) : report.blocks[...] {
      write(block)
    }
    closeSections(from: 1)
    out.tag("</main>\n<footer>\n<p>")
    out.text(words.colophon)
    out.tag("</p>\n</footer>\n</body>\n</html>\n")
  }

  private mutating func writeHead() {
    out.tag("<!DOCTYPE html>\n<html")
    out.attribute("lang", report.language)
    out.tag(">\n<head>\n<meta charset=\"utf-8\"/>\n")
    out.tag(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
    )
    out.tag(PageStyle.hash)
    out.tag("'; base-uri 'none'; form-action 'none'\"/>\n")
    out.tag("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
    out.tag("<meta name=\"color-scheme\" content=\"light dark\"/>\n")
    out.tag("<meta name=\"referrer\" content=\"no-referrer\"/>\n")
    out.tag("<meta name=\"generator\" content=\"Roundtable\"/>\n<title>")
    out.text(report.title.isEmpty ? "Roundtable" : report.title.text)
    out.tag("</title>\n<style>")
    out.tag(PageStyle.sheet)
    out.tag("</style>\n</head>\n")
  }

  /// The sections by name; a page of one or two needs no list of them.
  private mutating func writeContents() {
    let entries = report.blocks.compactMap { block -> (text: Phrase, level: Int)? in
      if case .heading(let text, let level, _) = block { (text, level) } else { nil }
    }
    let sections = zip(entries, anchors).filter { $0.0.level == 1 }
    guard sections.count > 2 else { return }
    out.tag("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
    out.text(words.contents)
    out.tag("</h2>\n<ol>\n")
    for (entry, anchor) in sections {
      out.tag("<li><a")
      out.attribute("href", "#" + anchor)
      out.tag(">")
      inline(entry.text, isLinked: true)
      out.tag("</a></li>\n")
    }
    out.tag("</ol>\n</nav>\n")
  }

  mutating func heading(_ text: Phrase, level: Int) {
    closeSections(from: level)
    openLevels.append(level)
    caption = text
    let anchor = anchors[headings]
    headings += 1
    out.tag("<section")
    out.attribute("aria-labelledby", anchor)
    out.tag(level == 1 ? ">\n<h2" : ">\n<h3")
    out.attribute("id", anchor)
    out.tag(">")
    inline(text)
    out.tag(level == 1 ? "</h2>\n" : "</h3>\n")
  }

  private mutating func closeSections(from level: Int) {
    while let last = openLevels.last, last >= level {
      out.tag("</section>\n")
      openLevels.removeLast()
    }
  }

  /// An anchor each, in order; one that is there already gets a number.
  private static func uniqueAnchors(_ report: Report) -> [String] {
    var taken: Set<String> = ["report", "contents"]
    return report.blocks.compactMap { block in
      guard case .heading(_, _, let anchor) = block else { return nil }
      var name = anchor
      var number = 2
      while !taken.insert(name).inserted {
        name = "\(anchor)-\(number)"
        number += 1
      }
      return name
    }
  }
}

extension Report.Block {
  fileprivate var isHeading: Bool {
    switch self {
    case .heading: true
    case .paragraph, .quotation, .list, .lines, .table, .chart: false
    }
  }

  fileprivate var isChart: Bool {
    switch self {
    case .chart: true
    case .heading, .paragraph, .quotation, .list, .lines, .table: false
    }
  }
}
