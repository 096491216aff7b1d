import Analysis
import Foundation
import SessionBuilding
import SessionModel
import TestSupport
import Testing
import Vocabulary

@testable import Reporting

@Suite struct `Figures as JSON` {
  private static let samples: [(name: String, make: @Sendable () -> SessionState)] = [
    ("rich", Samples.rich), ("empty", Samples.empty), ("nobody spoke", Samples.nobodySpoke),
  ]

  @Test(arguments: samples.indices)
  func `of these sessions`(_ place: Int) throws {
    let (name, make) = Self.samples[place]
    let text = FiguresJSON.text(make(), ReportOptions())
    #expect(text == FiguresJSON.text(make(), ReportOptions()))
    _ = try parsed(text)
    try GoldenFile(suite: "figures", test: name, format: "json").expect(text)
  }

  @Test func `have a score with its base, interval and counts`() throws {
    var session = SessionBuilder()
    var answers: [(MemberID, Answer?)] = []
    for (value, count) in [(10, 501), (8, 317), (2, 71), (-1, 78)] {
      for _ in 0..<count {
        let number = answers.count + 1
        let member = session.person("P\(number)", "p\(number)")
        answers.append((member, value < 0 ? nil : .number(value)))
      }
    }
    session.add(.sessionStarted)
    session.ask(.nps, .range(0, 10), answers)
    let measure = try #require(try measures(session.state).first)
    #expect(measure["id"] as? String == "nps-1")
    #expect(measure["n"] as? Int == 889)
    #expect(measure["missing"] as? Int == 78)
    // By the letter, as not every reader keeps all digits.
    #expect(
      FiguresJSON.text(session.state, ReportOptions()).contains("\"value\": 48.368953880764906,")
    )
    let counts = measure["counts"] as? [String: Int]
    #expect(counts == ["promoters": 501, "passives": 317, "detractors": 71])
    let low = try #require(measure["low"] as? Double)
    let high = try #require(measure["high"] as? Double)
    #expect(low > 44 && low < 48.3 && high > 48.4 && high < 53)
  }

  @Test func `say why there is no value`() throws {
    let round = try #require(try measures(Samples.nobodySpoke()).first)
    #expect(round["value"] is NSNull)
    #expect(round["undefined"] as? String == "no answers")
  }

  @Test func `hide a private round that is open`() throws {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.add(.sessionStarted)
    let opening = RoundOpening(
      round: session.state.nextRound,
      measure: .rating(name: "appeal"),
      scale: .range(1, 5),
      isPrivate: true
    )
    session.add(.roundOpened(opening))
    let given = [GivenAnswer(member: anna, answer: .number(4))]
    session.add(.roundAnswered(opening.round, answers: given, tally: []))
    let round = try #require(try measures(session.state).first)
    #expect(round["undefined"] as? String == "private and open")
    #expect(round["heard"] as? Int == 1)
    #expect(round["distribution"] == nil)
    #expect(round["mean"] == nil)
  }

  @Test func `count answers from elsewhere, and say where they came from`() throws {
    let state = Self.withSurvey()
    let measure = try #require(try measures(state).first)
    #expect(measure["n"] as? Int == 3)
    #expect(measure["missing"] as? Int == 1)
    let source = try #require(measure["imported"] as? [String: Any])
    #expect(source["file"] as? String == "wave.csv")
    #expect(source["skippedRows"] as? [Int] == [2])
    let rows = try #require(CSVReader.rows(SessionCSV.measures(state, ReportOptions())))
    #expect(
      rows.dropFirst().map { $0.suffix(7) } == [
        ["1", "", "", "trial", "1", "9", ""], ["3", "", "", "paid", "1", "10", ""],
        ["4", "", "", "paid", "1", "", ""], ["5", "", "", "", "1", "3", ""],
      ]
    )
    #expect(rows[0].contains("a:plan"))
  }

  @Test func `say what is preferred, and what a feature is to whom`() throws {
    let object = try parsed(FiguresJSON.text(Self.withPreferences(), ReportOptions()))
    let paired = try #require(object["paired"] as? [String: Any])
    #expect(paired["base"] as? Int == 3)
    #expect(paired["skipped"] as? Int == 1)
    #expect(paired["winner"] as? String == "x")
    #expect(paired["rounds"] as? [String] == ["pair-1"])
    let kano = try #require((object["kano"] as? [[String: Any]])?.first)
    #expect(kano["ifPresent"] as? String == "kano-1")
    #expect(kano["ifAbsent"] as? String == "kano-without-1")
    #expect(kano["base"] as? Int == 3)
    #expect((kano["counts"] as? [String: Int])?["attractive"] == 2)
    #expect(
      (kano["segments"] as? [[String: Any]])?.map { $0["label"] as? String } == ["free", nil]
    )
  }

  @Test func `part a round by segments, and refuse where that would tell who`() throws {
    let measures = try measures(Self.withPreferences())
    let open = try #require(measures.first { $0["id"] as? String == "csat-1" })
    let parts = try #require(open["segments"] as? [[String: Any]])
    #expect(parts.map { $0["label"] as? String } == ["free", nil])
    #expect(parts.map { $0["n"] as? Int } == [2, 2])
    #expect(parts.map { $0["value"] as? Double } == [0.5, 1])
    let secret = try #require(measures.first { $0["id"] as? String == "csat-2" })
    let hidden = try #require(secret["segments"] as? [[String: Any]])
    #expect(hidden.map { $0["undefined"] as? String } == ["would tell who"])
    #expect((secret["comparisons"] as? [Any])?.isEmpty == true)
  }

  private static func withPreferences() -> SessionState {
    var session = SessionBuilder()
    let free = [Attribute(name: "plan", value: "free")]
    let members = [
      session.person("Anna", "a", attributes: free), session.person("Boris", "b", attributes: free),
      session.person("Carla", "c"), session.person("Dan", "d"),
    ]
    let concept = session.concept("x", "Cup")
    session.concept("y", "Mug")
    session.add(.sessionStarted)
    func options(_ options: [String?]) -> [(MemberID, Answer?)] {
      zip(members, options).map { ($0, $1.map(Answer.option)) }
    }
    func numbers(_ numbers: [Int]) -> [(MemberID, Answer?)] {
      zip(members, numbers).map { ($0, .number($1)) }
    }
    session.ask(.poll(name: "pair"), .options(["x", "y"]), options(["x", "x", "y", nil]))
    let kano = Scale.options(Measure.kanoOptions)
    session.ask(.kano, kano, about: concept, options(["like", "like", "neutral", "like"]))
    session.ask(
      .kanoWithout,
      kano,
      about: concept,
      options(["neutral", "live-with", "neutral", nil])
    )
    session.ask(.csat, .range(1, 5), numbers([5, 2, 4, 4]))
    session.ask(.csat, .range(1, 5), isPrivate: true, numbers([5, 2, 4, 4]))
    return session.state
  }

  private static func withSurvey() -> SessionState {
    var session = SessionBuilder()
    session.add(
      .answersImported(
        RoundOpening(round: session.state.nextRound, measure: .nps, scale: .range(0, 10)),
        ImportedAnswers(
          source: "wave.csv",
          column: "recommend",
          answers: [.number(9), .number(10), nil, .number(3)],
          segments: [.init(name: "plan", values: ["trial", "paid", "paid", ""])],
          skipped: [2]
        )
      )
    )
    return session.state
  }

  @Test func `hold texts exactly as they were typed`() throws {
    struct Titled: Decodable {
      struct Session: Decodable { let title: String }
      let session: Session
    }
    for text in try HostileStrings.all() {
      let written = FiguresJSON.text(Samples.everythingIs(text), ReportOptions())
      let title = try JSONDecoder().decode(Titled.self, from: Data(written.utf8)).session.title
      if Array(title.utf8) != Array(text.utf8) { Issue.record("\(text.debugDescription)") }
    }
  }

  @Test func `have no key and no column that the description leaves out`() throws {
    let description = try Repository.text("docs/FORMAT.md")
    var names: Set<String> = []
    for make in Self.samples.map(\.make) + [Self.withSurvey, Self.withPreferences] {
      Self.collect(try parsed(FiguresJSON.text(make(), ReportOptions())), into: &names)
    }
    let (state, options) = (Samples.rich(), ReportOptions())
    for table in [
      SessionCSV.tidy(state, options), SessionCSV.wide(state, options),
      SessionCSV.members(state, options),
      SessionCSV.measures(state, options),
    ] {
      let heading = try #require(CSVReader.rows(table)?.first)
      names.formUnion(heading.filter { !$0.contains(":") })
    }
    names.formUnion(UndefinedReason.allCases.map(\.code))
    #expect(names.count > 100)
    for name in names.sorted() where !description.contains("`\(name)`") {
      Issue.record("docs/FORMAT.md does not describe `\(name)`")
    }
  }

  private static func collect(_ value: Any, into keys: inout Set<String>) {
    if let object = value as? [String: Any] {
      keys.formUnion(object.keys)
      for value in object.values { collect(value, into: &keys) }
    } else if let list = value as? [Any] {
      for value in list { collect(value, into: &keys) }
    }
  }

  private func parsed(_ text: String) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(value as? [String: Any])
  }

  private func measures(_ state: SessionState) throws -> [[String: Any]] {
    let object = try parsed(FiguresJSON.text(state, ReportOptions()))
    return try #require(object["measures"] as? [[String: Any]])
  }
}
