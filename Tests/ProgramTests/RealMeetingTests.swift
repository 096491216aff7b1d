import Foundation
import TestSupport
import Testing

/// Four real design meetings as scripts through standard input.
@Suite(.enabled(if: SharedData.isPresent, SharedData.absence)) struct RealMeetingTests {
  /// Codes for names with blanks in them.
  private static let codes = [
    "Project Manager": "pm", "Marketing": "mk", "User Interface": "ui",
    "Industrial Designer": "ind",
  ]

  @Test(arguments: ["ES2004a", "ES2004b", "ES2004c", "ES2004d"])
  func `a meeting through standard input is kept and counted`(meeting: String) throws {
    let rows = try RealRow.all("design_meetings/\(meeting).jsonl")
    let oracle = try TalkOracle.expected(meeting)
    let names = Self.codes.sorted { $0.value < $1.value }
    var lines = names.map { "member add \"\($0.key)\" code=\($0.value)" } + ["start"]
    var expected: [ForeignReading.Said] = []
    for row in rows {
      let code = try #require(row.speaker.flatMap { Self.codes[$0] })
      lines.append("\(code): \(row.text)")
      let said = ForeignReading.Said(item: expected.count + 1, who: code, text: row.text)
      expected.append(said)
    }
    let folder = try TemporaryFolder()
    try Program(in: folder).arguments("new", meeting, "--at", "2026-11-22T14:00:00Z").run()
      .expect(output: "made \(meeting), \(folder.url.path)/sessions/\(meeting).json\n")
    try Program(in: folder)
      .arguments("open", meeting, "--quiet")
      .input(lines.joined(separator: "\n") + "\n")
      .run()
      .expect(output: "")

    #expect(try ForeignReading(try folder.document(meeting)).said == expected)
    // First names are enough to tell them apart, so that is how they are shown.
    var counted: [String: [Int]] = [:]
    for line in try folder.answers(meeting, "airtime").split(separator: "\n") {
      let words = line.split(separator: " ")
      let name = names.first { $0.key.split(separator: " ").first == words.first }?.key
      if let name {
        counted[name] = words.dropFirst().prefix(2).compactMap { Int($0.filter { $0 != "," }) }
      }
    }
    var wanted: [String: [Int]] = [:]
    for (name, turns) in oracle.turns { wanted[name] = [turns, oracle.words[name] ?? 0] }
    #expect(counted == wanted)
  }
}
