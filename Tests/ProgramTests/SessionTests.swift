import CommandLanguage
import Foundation
import TestSupport
import Testing

/// One long session, from the first help to the last report.
@Suite struct SessionTests {
  private func room() throws -> ScriptRoom {
    let room = try ScriptRoom()
    try room.folder.write(Data(EveryVerbScript.guide.utf8), to: "guide.md")
    return room
  }

  @Test func `every command does what it says, word for word`() throws {
    let room = try room()
    let run = try room.open("cups", "--echo").input(EveryVerbScript.lines + "\n").run()
    #expect([run.errors, String(run.status)] == ["", "0"])
    try GoldenFile(suite: "SessionTests", test: "every command", format: "txt").expect(run.output)
    try GoldenFile(suite: "SessionTests", test: "every command", format: "json")
      .expect(try room.document())
    try GoldenFile(suite: "SessionTests", test: "every command", format: "md")
      .expect(try run.file("topline.md"))
    try Program(in: room.folder).arguments("check", "cups").run()
      .expect(output: "cups: sound, \(try events(room)) entries\n")
  }

  private func events(_ room: ScriptRoom) throws -> Int {
    try ForeignReading(try room.document()).types.count
  }

  @Test func `no command of the table is left out`() throws {
    let run = try room().open("cups", "--json").input(EveryVerbScript.lines + "\n").run()
    let outcomes = try run.output.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    var succeeded: Set<Verb> = []
    let statements = EveryVerbScript.statements
    // A session that was made is told on a line of its own.
    #expect(outcomes.compactMap { $0?["made"] as? String } == ["lids-second-group"])
    for case let outcome? in outcomes where outcome["error"] == nil && outcome["made"] == nil {
      let line = try #require(outcome["line"] as? Int)
      if let verb = Self.verb(of: statements[line - 1]) { succeeded.insert(verb) }
    }
    #expect(Set(Verb.allCases).subtracting(succeeded) == [])
  }

  /// The command with the longest words that the statement begins with, behind its stamp.
  private static func verb(of statement: String) -> Verb? {
    let statement = statement.drop { $0.isNumber || $0 == ":" || $0 == " " }
    return Verb.allCases
      .filter { statement == $0.words || statement.hasPrefix($0.words + " ") }
      .max { $0.words.count < $1.words.count }
  }
}
