import DocumentStore
import Foundation
import SessionModel
import TestSupport
import Testing

/// Three real focus groups, typed line by line at a real pseudo-terminal.
@Suite(.enabled(if: SharedData.isPresent, SharedData.absence)) struct RealFocusGroupTests {
  /// One group: who is expected later, and what is typed before and after a row besides its words.
  struct Group: Sendable, CustomTestStringConvertible {
    var number: Int
    var late: Set<String> = []
    var before: [Int: String] = [:]
    var after: [Int: String] = [:]

    var testDescription: String { "group \(number)" }
    var name: String { "focus-group-\(number)" }
    var path: String { "focus_groups/normalized/focus_group_\(number).jsonl" }
    var oracle: String { "focus_group_\(number)" }
  }

  static let groups = [
    // TN1 goes to the telephone twice and stays away the second time.
    Group(
      number: 1,
      late: ["TN2"],
      before: [8: "member arrive tn1", 12: "member arrive tn2"],
      after: [4: "member leave tn1", 101: "member leave tn1"]
    ),
    Group(number: 3, late: ["TN12"], before: [13: "member arrive tn12"]),
    Group(number: 5, late: ["TN19"], before: [25: "member arrive tn19"]),
  ]

  @Test(arguments: groups)
  func `every turn typed is kept, counted, undone and redone`(group: Group) throws {
    let rows = try RealRow.all(group.path)
    let oracle = try TalkOracle.expected(group.oracle)
    let roster = try #require(oracle.roster)
    let folder = try TemporaryFolder()
    let created = try Program(in: folder).arguments("new", group.name).run()
    #expect(created.status == 0)
    let terminal = try RealTerminal(group.name, in: folder, "--at", "2026-11-22T14:00:00Z")
    for name in roster {
      let absent = group.late.contains(name) ? " absent" : ""
      terminal.type("member add \"\(name)\" code=\(name.lowercased())\(absent)")
    }
    terminal.type("member add \"CA\" code=ca role=assistant")
    terminal.type("start")
    var expected: [ForeignReading.Said] = []
    for (index, row) in rows.enumerated() {
      if let line = group.before[index] { terminal.type(line) }
      let who = Self.code(of: row, roster)
      let answer = terminal.type("\(who): \(row.text)")
      let item = expected.count + 1
      #expect(answer.contains("\n\(item) "), "\(row.text)")
      let stored = ["m": "moderator", "x": "unidentified"][who] ?? who
      expected.append(ForeignReading.Said(item: item, who: stored, text: row.text))
      if let line = group.after[index] { terminal.type(line) }
    }

    let reading = try ForeignReading(try folder.document(group.name))
    #expect(reading.said == expected)
    try expectAirtime(oracle, roster, in: folder, group.name)
    try expectUndoAndRedo(terminal, reading.types.count, in: folder, group.name)
    terminal.quit()
    try Program(in: folder).arguments("check", group.name).run()
      .expect(output: "\(group.name): sound, \(reading.types.count + 2) entries\n")
  }

  /// A stage direction belongs to the member it begins with, else to nobody in particular.
  private static func code(of row: RealRow, _ roster: [String]) -> String {
    switch row.speaker {
    case "GA"?: return "m"
    case let speaker?: return speaker.lowercased()
    case nil:
      let first = String(row.text.dropFirst().prefix { $0 != " " })
      return roster.contains(first) ? first.lowercased() : "x"
    }
  }

  private func expectAirtime(
    _ oracle: TalkOracle.Expected,
    _ roster: [String],
    in folder: TemporaryFolder,
    _ session: String
  ) throws {
    let lines = try folder.answers(session, "airtime").split(separator: "\n")
    var counted: [String: [Int]] = [:]
    for line in lines {
      let words = line.split(separator: " ")
      guard let name = words.first.map(String.init), roster.contains(name) else { continue }
      counted[name] = words.dropFirst().prefix(2).compactMap { Int($0.filter { $0 != "," }) }
    }
    var expected: [String: [Int]] = [:]
    for name in roster {
      expected[name] = [oracle.turns[name] ?? 0, oracle.words[name] ?? 0]
    }
    #expect(counted == expected)
    func staff(_ name: String, _ shown: String) -> String {
      "\(shown) \(oracle.turns[name] ?? 0) turns, \(oracle.words[name] ?? 0) words"
    }
    let apart = "apart from the members: \(staff("CA", "CA")); \(staff("GA", "moderator"))"
    // Thousands are set apart on the screen, `1,194`.
    #expect(lines.contains { $0.replacing(#/(\d),(\d{3})/#, with: { "\($0.1)\($0.2)" }) == apart })
  }

  private func expectUndoAndRedo(
    _ terminal: RealTerminal,
    _ count: Int,
    in folder: TemporaryFolder,
    _ session: String
  ) throws {
    let shown = try folder.answers(session, "list", "airtime", "status")
    let state = try state(folder, session)
    #expect(terminal.type("undo \(count)").contains("took back \(count) entries"))
    let undone = try self.state(folder, session)
    #expect(undone.showsTheSame(as: SessionState(header: undone.header)))
    #expect(terminal.type("redo \(count)").contains("brought back \(count) entries"))
    #expect(try folder.answers(session, "list", "airtime", "status") == shown)
    #expect(try self.state(folder, session).showsTheSame(as: state))
  }

  private func state(_ folder: TemporaryFolder, _ session: String) throws -> SessionState {
    let path = folder.url.appending(path: "sessions/\(session).json").path
    let opened = try Document.open(path, .reading)
    return SessionState(header: opened.header, log: opened.log)
  }
}
