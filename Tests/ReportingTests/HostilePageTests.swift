import Analysis
import Foundation
import SessionBuilding
import SessionModel
import TestSupport
import TextDisplay
import Testing
import Vocabulary

@testable import Reporting

@Suite struct `Hostile words in pages and charts` {
  /// No letters, and two of them nothing that XML may hold.
  private static let nonCharacters = [UInt32(0xFFFE), 0xFFFF, 0xFDD0, 0x1FFFE]
    .compactMap(Unicode.Scalar.init).map { String($0) }.joined()

  private static let own = [
    "", " ", "\u{1B}[31mred\u{7}", "<script>alert(1)</script>", "]]>", "-->", "<!--", "<![CDATA[x",
    "\" onload=\"alert(1)", "' onmouseover='x", "javascript:alert(1)", "</style><style>*{}</style>",
    "</title><svg onload=alert(1)>", "&lt;&#0;&nbsp;&amp;", "url(http://e.example/)",
    "\u{202E}abc\u{2066}", "x\u{0}y", nonCharacters, "a\r\nb\n\n\nc",
    "a\u{2028}b\u{85}c", "ﷺ \u{10FFFF}", "👩‍👩‍👧‍👦 e\u{301}", "שלום עולם", "折りたたみケトル",
    String(repeating: "word ", count: 60), String(repeating: "x", count: 300),
    String(repeating: "\u{301}", count: 300),
  ]

  @Test(arguments: own)
  func `of our own`(_ text: String) {
    let state = Samples.everythingIs(text)
    for (name, report) in AllViews.of(state) + [("topline", Topline.report(state))] {
      expectSound(report, "\(name): \(text.debugDescription)")
    }
    expectSound(Self.charts(of: text), text.debugDescription)
  }

  @Test(.enabled(if: SharedData.isPresent, SharedData.absence))
  func `the naughty strings`() throws {
    let bytes = try SharedData.bytes("data/hostile/naughty_strings/blns.json")
    let strings = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String])
    #expect(strings.count > 500)
    for text in strings {
      expectSound(Topline.report(Samples.everythingIs(text)), text.debugDescription)
      expectSound(Self.charts(of: text), text.debugDescription)
      expectDrawn(Self.charts(of: text), text.debugDescription)
    }
  }

  @Test(arguments: own)
  func `charts on a terminal fit it`(_ text: String) {
    expectDrawn(Self.charts(of: text), text.debugDescription)
  }

  @Test func `a verbatim of a million letters stands whole in the page`() {
    let long = String(repeating: "letters ", count: 125_000)
    var session = SessionBuilder()
    session.say([session.person("Anna", "a")], .positive, long)
    let item = session.state.items.map { ItemLine($0, in: session.state) }
    let page = Page(Report(blocks: [.quotation(Quotation(item[0]))]).html())
    #expect(page.fault == nil && page.text.contains(long))
  }

  @Test func `numbers as large as they come draw something`() {
    let most = Int(Int32.max)
    let headings = StackedBars.Headings(row: "", base: "")
    var report = Report(blocks: [
      .chart(
        Chart(
          title: "",
          .stacked(
            StackedBars(parts: ["a", "b"], [.init("", [most, 1]), .init("", [-4])], headings)
          )
        )
      )
    ])
    report.chart(
      Chart(
        title: "",
        .timeline(
          ReactionTimeline(
            [.init(from: "0", positive: most, negative: 1, other: 0)],
            .init(from: "", positive: "", negative: "", other: "", marks: "")
          )
        )
      )
    )
    report.chart(
      Chart(
        title: "",
        .intervals(
          IntervalDots(
            [.init("", value: 1e300, low: -1e300, high: 1e300, printed: "")],
            scale: -1e308...1e308,
            ticks: [],
            .init(row: "", value: "")
          )
        )
      )
    )
    expectSound(report, "large")
    expectDrawn(report, "large")
  }

  /// Every kind of chart with a text wherever a text can stand.
  private static func charts(of text: String) -> Report {
    let words: Phrase = "\(words: text)"
    let headings = DivergingBars.Headings(row: text, notCoded: text, all: text) { _ in text }
    let counts = SentimentCounts([.positive, .veryNegative, nil, .mixed])
    let kinds: [Chart.Drawing] = [
      .diverging(DivergingBars([.init(words, counts)], headings)),
      .bars(
        Bars(
          [.init(words, value: 3, printed: words, note: words)],
          .init(row: text, value: text, note: text)
        )
      ),
      .stacked(
        StackedBars(
          parts: Array(repeating: text, count: 6),
          [.init(words, [1, 2, 0, 4, 5, 6])],
          .init(row: text, base: text)
        )
      ),
      .timeline(
        ReactionTimeline(
          [.init(from: text, positive: 1, negative: 2, other: 3, marks: [words, words])],
          .init(from: text, positive: text, negative: text, other: text, marks: text)
        )
      ),
      .intervals(
        IntervalDots(
          [.init(words, value: 0.5, low: 0.2, high: 0.8, printed: words)],
          scale: 0...1,
          ticks: [.init(0, text), .init(1, text)],
          .init(row: text, value: text)
        )
      ),
    ]
    var report = Report(title: words, language: text)
    report.heading(words, anchor: "charts")
    for kind in kinds { report.chart(Chart(title: words, summary: words, kind)) }
    return report
  }

  /// The page parses as XML, runs nothing, asks for nothing and holds no control.
  private func expectSound(_ report: Report, _ comment: String) {
    let html = report.html()
    let page = Page(html)
    if let fault = page.fault { Issue.record("\(comment): \(fault)") }
    let isHarmless = page.elements.allSatisfy { element in
      Self.elements.contains(element.name)
        && element.attributes.keys.allSatisfy { !$0.hasPrefix("on") }
        && element.attributes["href"].map { $0.first == "#" } ?? true
        && element.attributes["src"] == nil
    }
    if !isHarmless { Issue.record("\(comment): markup that is not the page's own") }
    let isShown = html.shown(lineFeeds: .kept) == html
    if !isShown { Issue.record("\(comment): a control character") }
    if html != report.html() { Issue.record("\(comment): not the same bytes twice") }
  }

  private func expectDrawn(_ report: Report, _ comment: String) {
    for style in [TextStyle(width: 40), TextStyle(width: 100, isASCII: true)] {
      let text = report.text(style)
      let isShown = text.shown(lineFeeds: .kept) == text
      if !isShown { Issue.record("\(comment): a control character") }
    }
    _ = report.text(TextStyle(isPlain: true))
  }

  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "h2", "h3", "nav", "ol",
    "ul",
    "li", "main", "section", "p", "bdi", "span", "strong", "figure", "figcaption", "blockquote",
    "div",
    "table", "caption", "thead", "tbody", "tr", "th", "td", "details", "summary", "footer", "svg",
    "defs",
    "pattern", "rect", "circle", "line", "text", "desc",
  ]
}
