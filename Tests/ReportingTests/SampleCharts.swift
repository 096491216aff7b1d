import SessionBuilding
import Analysis
import SessionModel
import Vocabulary

@testable import Reporting

/// A chart of each kind, and a report with every kind of block.
enum SampleCharts {
  static let diverging = Chart(
    title: "Reactions by concept",
    summary: "Quiet kettle: 6 for, 5 against. Dial kettle: 9 for, none against.",
    .diverging(
      DivergingBars(
        [
          .init(
            "\(concept: "Q") \(words: "Quiet kettle")",
            counts("++ + + + + + - - - -- -- = +-")
          ),
          .init(
            "\(concept: "D") \(words: "Dial kettle: five temperatures")",
            counts("++ ++ ++ ++ + + + + + = ?")
          ),
          .init("\(concept: "C") \(words: "折りたたみケトル")", counts("")),
          .init("\(concept: "H") \(words: "קומקום שקט")", counts("-- -- -- - +")),
        ],
        DivergingBars.Headings(row: "concept", notCoded: "not coded", all: "all") {
          switch $0 {
          case .veryPositive: "very positive"
          case .positive: "positive"
          case .neutral: "neutral"
          case .negative: "negative"
          case .veryNegative: "very negative"
          case .mixed: "mixed"
          }
        }
      )
    )
  )

  static let bars = Chart(
    title: "Themes by members who raised them",
    summary: "Price was raised by most, 6 of 8 members.",
    .bars(
      Bars(
        [
          .init(
            "\(words: "#price")",
            value: 6,
            printed: "6 of 8 members",
            note: "items \(item: ItemNumber(1)), \(item: ItemNumber(2))"
          ),
          .init("\(words: "#price/too-high")", value: 3, printed: "3 of 8 members"),
          .init("\(words: "#τιμή-και-εγγύηση-του-προϊόντος")", value: 1, printed: "1 of 8 members"),
          .init("\(words: "#noise")", value: 0, printed: "0 of 8 members"),
          .init("\(words: "#colour")", value: nil, printed: "n/a (no members present)"),
        ],
        Bars.Headings(row: "theme", value: "raised by", note: "where"),
        whole: 8
      )
    )
  )

  static let stacked = Chart(
    title: "Would they recommend it?",
    summary: "Quiet kettle: 2 promoters of 7. Dial kettle: 5 promoters of 7.",
    .stacked(
      StackedBars(
        parts: ["detractors", "passives", "promoters"],
        [
          .init("\(concept: "Q") Quiet kettle", [3, 2, 2]),
          .init("\(concept: "D") Dial kettle", [0, 2, 5]),
          .init("\(concept: "C") Collapsible kettle", [0, 0, 0]),
        ],
        StackedBars.Headings(row: "concept", base: "answered")
      )
    )
  )

  static let timeline = Chart(
    title: "The session over time",
    summary: "Most reactions came at 10:00, when Q was on the table.",
    .timeline(
      ReactionTimeline(
        [
          slot("00:00", 0, 1, 1), slot("05:00", 0, 0, 0),
          slot("10:00", 3, 5, 2, ["\(concept: "Q") on the table", "nps asked"]),
          slot("15:00", 2, 2, 0), slot("20:00", 8, 1, 1, ["\(concept: "D") on the table"]),
          slot("25:00", 12, 0, 0), slot("30:00", 1, 0, 1),
        ],
        ReactionTimeline.Headings(
          from: "from",
          positive: "positive",
          negative: "negative",
          other: "other",
          marks: "what happened"
        )
      )
    )
  )

  static let intervals = Chart(
    title: "Net promoter score",
    summary: "The intervals of both groups overlap.",
    .intervals(
      IntervalDots(
        [
          .init("customers", value: 48, low: 42, high: 54, printed: "48 (n 889), 42 to 54"),
          .init(
            "users",
            value: -25,
            low: -70,
            high: 20,
            printed: "-25, small base (n 40), -70 to 20"
          ),
          .init("payers", value: nil, printed: "n/a (no answers)"),
          .init("guests", value: 100, printed: "100, small base (n 3)"),
        ],
        scale: -100...100,
        ticks: [-100, -50, 0, 50, 100].map { .init(Double($0), "\($0)") },
        IntervalDots.Headings(row: "group", value: "score")
      )
    )
  )

  static let all = [diverging, bars, stacked, timeline, intervals]

  /// Every kind of block once and more.
  static func report() -> Report {
    let state = Samples.rich()
    let lines = state.items.map { ItemLine($0, in: state) }
    var report = Report(title: "Every kind of block: \(words: "Aurora kettle")")
    report.paragraph("Focus group, 2026-03-14, session \(words: "aurora-1")")
    report.heading("Objective", anchor: "objective")
    report.paragraph("\(words: "Which of two kettles is taken further, <and> what holds back.")")
    report.heading("Charts", anchor: "charts")
    for chart in all { report.chart(chart) }
    report.heading("Quotes", anchor: "quotes")
    report.heading("\(concept: "Q") \(words: "Quiet kettle")", level: 2, anchor: "concept-1")
    report.list([
      "For it: \(strong: "some") (2 of 6), items \(item: ItemNumber(3)) and \(item: ItemNumber(999))",
      "Against it: \(dim: "a few")",
    ])
    for line in lines.prefix(4) { report.blocks.append(.quotation(Quotation(line))) }
    report.heading("Themes", anchor: "themes")
    var table = Table([Table.Column("theme"), .number("reactions"), Table.Column("")])
    table.add(["\(theme: ThemePath("price"))", "5", "\(dim: "items") \(item: ItemNumber(4))"])
    table.add(["\(theme: ThemePath("design"))", "2", Phrase("+", .sentiment(.positive))])
    report.table(table)
    report.heading("Items", anchor: "items")
    report.lines(Array(lines.dropFirst(2)))
    return report
  }

  private static func counts(_ marks: String) -> SentimentCounts {
    SentimentCounts(marks.split(separator: " ").map { Sentiment(mark: $0) })
  }

  private static func slot(
    _ from: String,
    _ positive: Int,
    _ negative: Int,
    _ other: Int,
    _ marks: [Phrase] = []
  ) -> ReactionTimeline.Slot {
    .init(from: from, positive: positive, negative: negative, other: other, marks: marks)
  }
}
