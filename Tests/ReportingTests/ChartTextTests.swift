import TestSupport
import TextDisplay
import Testing
import Vocabulary

@testable import Reporting

@Suite struct `Charts as text and Markdown` {
  private static let report = Report(blocks: SampleCharts.all.map { .chart($0) })

  @Test(
    arguments: [
      ("80", TextStyle(width: 80)), ("40", TextStyle(width: 40)), ("file", TextStyle()),
      ("ascii", TextStyle(width: 72, isASCII: true)), ("plain", TextStyle(isPlain: true)),
    ]
  )
  func `drawn`(_ name: String, _ style: TextStyle) throws {
    try GoldenFile(suite: "charts", test: name, format: "txt").expect(Self.report.text(style))
  }

  @Test func `in Markdown a chart is its title, its sentence and its table`() throws {
    try GoldenFile(suite: "charts", test: "all", format: "md").expect(Self.report.markdown())
  }

  @Test(arguments: 20...140)
  func `nothing is wider than the width, and no line ends in blanks`(_ width: Int) {
    for isASCII in [false, true] {
      let text = Self.report.text(TextStyle(width: width, isASCII: isASCII))
      for line in text.split(separator: "\n") where width >= 40 {
        #expect(line.displayWidth <= width, "\(width): \(line)")
        #expect(line.last != " ", "\(width): \(line)")
      }
    }
  }

  @Test func `colours change nothing but colours, and ASCII is ASCII but for typed words`() {
    let painted = Self.report.text(TextStyle(width: 80, palette: Palette(isColored: true)))
    let bare = painted.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated()
      .map {
        $0.offset == 0 ? String($0.element) : String($0.element.drop { $0 != "m" }.dropFirst())
      }
      .joined()
    #expect(bare == Self.report.text(TextStyle(width: 80)))
    let drawn = Report(blocks: [.chart(SampleCharts.stacked), .chart(SampleCharts.intervals)])
    #expect(drawn.text(TextStyle(width: 80, isASCII: true)).utf8.allSatisfy { $0 < 0x80 })
  }

  @Test func `a screen reader hears the sentence and a sentence a row, and no drawing`() {
    let text = Report(blocks: [.chart(SampleCharts.bars)]).text(TextStyle(isPlain: true))
    #expect(text.contains("Price was raised by most, 6 of 8 members."))
    #expect(text.contains("theme: #price; raised by: 6 of 8 members; where: items 1, 2"))
    #expect(!text.contains("█"))
  }

  @Test func `a part that is there is drawn, and the parts fill the bar`() throws {
    guard case .stacked(let bars) = SampleCharts.stacked.drawing else { return }
    for counts in [[1, 0, 999], [1, 1, 1], [0, 0, 5], [1, 1, 100_000]] {
      let columns = bars.columns(of: counts, in: 20)
      #expect(columns.reduce(0, +) == 20)
      #expect(zip(columns, counts).allSatisfy { ($0 > 0) == ($1 > 0) })
    }
    #expect(bars.columns(of: [0, 0, 0], in: 20) == [0, 0, 0])
  }

  @Test func `numbers that cannot be drawn are left undrawn`() {
    let bars = Bars(
      [.init("a", value: .nan, printed: "n/a"), .init("b", value: -3, printed: "?")],
      .init(row: "row", value: "value")
    )
    #expect(bars.rows.map { bars.fraction(of: $0) } == [nil, 0])
    let dots = IntervalDots(
      [.init("a", value: .infinity, low: 2, high: 1, printed: "n/a")],
      scale: 0...0,
      ticks: [.init(7, "7")],
      .init(row: "row", value: "value")
    )
    #expect(dots.rows[0].value == nil && dots.rows[0].interval == nil && dots.ticks.isEmpty)
    #expect(dots.place(of: 5) == 0)
  }

  @Test func `a chart cites the items that its table cites, and one without rows adds nothing`() {
    var report = Report()
    report.chart(SampleCharts.bars)
    #expect(report.citedItems.map(\.description) == ["1", "2"])
    report.chart(Chart(title: "none", .bars(Bars([], .init(row: "", value: "")))))
    #expect(report.blocks.count == 1)
  }
}
