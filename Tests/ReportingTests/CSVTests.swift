import Analysis
import Foundation
import SessionBuilding
import SessionModel
import TestSupport
import TextDisplay
import Testing
import Vocabulary

@testable import Reporting

@Suite struct `Tables for other programs` {
  private typealias Table = @Sendable (Material, CSVOptions) -> String

  private static let tables: [(name: String, make: Table)] = [
    ("tidy", { SessionCSV.tidy($0, $1) }), ("wide", { SessionCSV.wide($0, $1) }),
    ("members", { SessionCSV.members($0, $1) }), ("measures", { SessionCSV.measures($0, $1) }),
  ]

  @Test(arguments: tables.indices)
  func `of a session with everything in it`(_ place: Int) throws {
    let (name, make) = Self.tables[place]
    let written = make(Material(Samples.rich()), CSVOptions())
    #expect(written == make(Material(Samples.rich()), CSVOptions()))
    try GoldenFile(suite: "csv", test: name, format: "csv").expect(written)
  }

  @Test(arguments: tables.indices)
  func `have only a heading where there is nothing`(_ place: Int) throws {
    let (name, make) = Self.tables[place]
    let rows = try #require(CSVReader.rows(make(Material(Samples.empty()), CSVOptions())))
    #expect(rows.count == 1, "\(name)")
  }

  @Test(arguments: tables.indices)
  func `have as many cells in each row as there are columns`(_ place: Int) throws {
    let make = Self.tables[place].make
    for state in [Samples.rich(), Samples.oneMember(), Samples.everythingIs("a,b\r\n\"c\"")] {
      let rows = try #require(CSVReader.rows(make(Material(state), CSVOptions())))
      #expect(Set(rows.map(\.count)).count == 1)
      #expect(Set(rows[0]).count == rows[0].count)
    }
  }

  @Test(
    arguments: [
      ("=1+2", "'=1+2"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "'␉=1"), ("\r=1", "'␍=1"), ("\n=1", "\"'\n=1\""), ("＝1", "'＝1"),
      ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"), ("=cmd|'/c calc'!A0", "'=cmd|'/c calc'!A0"),
      ("a=b", "a=b"), ("'", "'"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
      ("a\nb", "\"a\nb\""), ("\u{0}\u{1B}[31m", "␀␛[31m"), ("\u{202E}x", "<U+202E>x"), ("", ""),
    ]
  )
  func `guard what a spreadsheet would run, and show controls`(_ typed: String, _ cell: String) {
    var rows = CSVRows(CSVOptions(), heading: ["a"])
    rows.text(typed)
    rows.number(-3)
    rows.number(-0.5)
    rows.endRow()
    #expect(rows.content == "a\r\n\(cell),-3,-0.5\r\n")
  }

  @Test func `keep every byte where raw ones are wanted`() throws {
    let typed = "=1\t\r\n\u{0}\u{1B}\u{202E}\"x\""
    var rows = CSVRows(CSVOptions(cells: .raw), heading: ["a"])
    rows.text(typed)
    rows.endRow()
    #expect(CSVReader.rows(rows.content) == [["a"], [typed]])
  }

  @Test func `begin with a byte order mark where one is wanted`() {
    let options = CSVOptions(byteOrderMark: .present)
    let text = SessionCSV.measures(Material(Samples.empty()), options)
    #expect(Array(text.utf8.prefix(10)) == [0xEF, 0xBB, 0xBF] + Array("session".utf8))
  }

  @Test func `name nobody beside a private answer, and show none while it is open`() throws {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a", attributes: [Attribute(name: "plan", value: "free")])
    let boris = session.person("Boris", "b")
    session.add(.sessionStarted)
    session.ask(.nps, .range(0, 10), isPrivate: true, [(anna, .number(9)), (boris, .number(3))])
    let opening = RoundOpening(
      round: session.state.nextRound,
      measure: .csat,
      scale: .range(1, 5),
      isPrivate: true
    )
    session.add(.roundOpened(opening))
    let given = [GivenAnswer(member: anna, answer: .number(2))]
    session.add(.roundAnswered(opening.round, answers: given, tally: []))
    let rows = try #require(CSVReader.rows(SessionCSV.measures(session.state, ReportOptions())))
    let heading = rows[0]
    func column(_ name: String) throws -> [String] {
      let place = try #require(heading.firstIndex(of: name))
      return rows.dropFirst().map { $0[place] }
    }
    #expect(try column("value") == ["3", "9"])
    #expect(try column("id") == ["nps-1", "nps-1"])
    #expect(try column("member") == ["", ""])
    #expect(try column("a:plan") == ["", ""])
  }

  @Test func `read back as they were typed, but for guard and pictures`() throws {
    for text in try HostileStrings.all() {
      let material = Material(Samples.everythingIs(text))
      for (name, make) in Self.tables {
        let comment = "\(name): \(text.debugDescription)"
        let guarded = CSVReader.rows(make(material, CSVOptions()))
        let raw = CSVReader.rows(make(material, CSVOptions(cells: .raw)))
        guard let guarded, let raw, guarded.count == raw.count else {
          Issue.record("\(comment)")
          continue
        }
        for (left, right) in zip(guarded.joined(), raw.joined())
        where left != right
          && left != (CSVRows.isFormula(right) ? "'" : "") + right.shown(lineFeeds: .kept)
        {
          Issue.record("\(comment): \(left) for \(right)")
        }
        if name == "tidy", !text.isEmpty, !raw.joined().contains(text) {
          Issue.record("\(comment): is not there")
        }
      }
    }
  }

  @Test func `grow with the session, not with its square`() {
    let (small, large) = (time(1_000), time(8_000))
    #expect(large < 20 * max(small, 0.002))
  }

  private func time(_ reactions: Int) -> Double {
    var session = SessionBuilder()
    let members = (1...8).map { session.person("Member \($0)", "m\($0)") }
    session.add(.sessionStarted)
    for number in 0..<reactions {
      session.say(
        [members[number % 8]],
        Sentiment.allCases[number % 6],
        "words of reaction \(number), with a comma",
        ["theme \(number % 40)"]
      )
    }
    let material = Material(session.state)
    var lines = 0
    // The best of several, as other work on the machine makes none of them quicker.
    let taken = (0..<3).map { _ in
      ContinuousClock().measure { lines = SessionCSV.tidy(material, CSVOptions()).utf8.count }
    }
    return lines > 0 ? (taken.min() ?? .zero) / .seconds(1) : .infinity
  }
}
