import SessionBuilding
import Analysis
import SessionModel
import TestSupport
import TextDisplay
import Testing
import Vocabulary

@testable import Reporting

@Suite struct `Reports as text and Markdown` {
  private static let samples: [(name: String, make: @Sendable () -> SessionState)] = [
    ("rich", Samples.rich), ("empty", Samples.empty), ("one member", Samples.oneMember),
    ("nobody spoke", Samples.nobodySpoke), ("all dropped", Samples.allDropped),
  ]

  @Test(arguments: samples.indices)
  func `topline`(_ place: Int) throws {
    let (name, make) = Self.samples[place]
    let report = Topline.report(make())
    try GoldenFile(suite: "topline", test: name, format: "txt").expect(
      report.text(TextStyle(width: 80))
    )
    try GoldenFile(suite: "topline", test: name, format: "md").expect(report.markdown())
    #expect(report.markdown() == Topline.report(make()).markdown())
  }

  @Test(arguments: ReportKind.allCases)
  func `every kind of report`(_ kind: ReportKind) throws {
    let report = Report.make(kind, of: Samples.rich(), ReportOptions())
    try GoldenFile(suite: "kinds", test: kind.rawValue, format: "txt").expect(
      report.text(TextStyle(width: 80))
    )
    try GoldenFile(suite: "kinds", test: kind.rawValue, format: "md").expect(report.markdown())
  }

  @Test(arguments: Wording.all.map(\.tag))
  func `the topline in every language`(_ tag: String) throws {
    let options = ReportOptions(wording: try #require(Wording.named(tag)))
    let report = Report.make(.topline, of: Samples.rich(), options)
    #expect(report.language == tag)
    try GoldenFile(suite: "languages", test: tag, format: "txt").expect(
      report.text(TextStyle(width: 80))
    )
  }

  @Test(arguments: samples.indices)
  func `every reference leads to an item of the report`(_ place: Int) {
    for kind in ReportKind.allCases {
      let report = Report.make(kind, of: Self.samples[place].make(), ReportOptions())
      #expect(Set(report.citedItems).isSubset(of: report.shownItems), "\(kind)")
    }
  }

  @Test(arguments: samples.indices)
  func `views`(_ place: Int) throws {
    let (name, make) = Self.samples[place]
    let style = TextStyle(width: 80)
    try GoldenFile(suite: "views", test: name, format: "txt").expect(
      AllViews.of(make()).map { "== \($0.name)\n" + $0.report.text(style) }.joined(separator: "\n")
    )
  }

  @Test func `views for a screen reader and for a typewriter`() throws {
    let views = AllViews.of(Samples.rich())
    for style in [TextStyle(isPlain: true), TextStyle(width: 72, isASCII: true)] {
      try GoldenFile(suite: "views", test: style.isPlain ? "plain" : "ascii", format: "txt").expect(
        views.map { "== \($0.name)\n" + $0.report.text(style) }.joined(separator: "\n")
      )
    }
  }

  @Test(arguments: [40, 60, 80, 132])
  func `nothing is wider than the width`(_ width: Int) {
    for (name, report) in AllViews.of(Samples.rich()) + [
      ("topline", Topline.report(Samples.rich()))
    ] + Self.reports {
      for line in report.text(TextStyle(width: width)).split(separator: "\n") {
        #expect(line.displayWidth <= width, "\(name): \(line)")
      }
    }
  }

  private static var reports: [(name: String, report: Report)] {
    Wording.all.flatMap { wording in
      ReportKind.allCases.map { kind in
        (
          "\(kind) \(wording.tag)",
          Report.make(kind, of: Samples.rich(), ReportOptions(wording: wording))
        )
      }
    }
  }

  @Test func `colours change nothing but colours`() {
    let painted = TextStyle(width: 80, palette: Palette(isColored: true))
    for (name, report) in AllViews.of(Samples.rich()) {
      let text = report.text(painted)
      #expect(withoutColors(text) == report.text(TextStyle(width: 80)), "\(name)")
    }
  }

  private func withoutColors(_ text: String) -> String {
    text.split(separator: "\u{1B}", omittingEmptySubsequences: false).enumerated().map {
      $0.offset == 0 ? String($0.element) : String($0.element.drop { $0 != "m" }.dropFirst())
    }.joined()
  }
}

/// Every view of a session, by the command that shows it.
enum AllViews {
  static func of(_ state: SessionState) -> [(name: String, report: Report)] {
    let moment = state.lastMoment.adding(seconds: 90)
    var views: [(name: String, report: Report)] = [
      ("status", Views.status(state, at: moment)), ("member list", Views.members(state)),
      ("who", Views.whoCard(state)), ("concept list", Views.concepts(state)),
      ("guide", Views.guide(state, at: moment)), ("parked", Views.parked(state)),
      ("list", Views.list(ItemSelection(), state)),
      ("quotes", Views.quotes(ItemSelection(), state)),
      ("found", Views.found([ItemNumber(1), ItemNumber(3)], state)),
      ("themes", Views.themes(state)), ("tally", Views.tally(state)),
      ("timeline", Views.timeline(state)), ("airtime", Views.airtime(state)),
      ("quiet", Views.quiet(state, at: moment)), ("rounds", Views.rounds(state)),
    ]
    if state.concepts.count > 1 {
      views.append(("compare", Views.compare(state.concepts[0].id, state.concepts[1].id, state)))
    }
    for number in [1, 4, 6, 9] where state.item(ItemNumber(number)) != nil {
      views.append(("show \(number)", Views.show(ItemNumber(number), state)))
    }
    return views
  }
}
