import Foundation
import TestSupport
import Testing

/// A script that goes from one session to another.
@Suite struct ScriptSwitchingTests {
  private static let statements = [
    "note first", "new \"Other thing\"", "member add Bo", "b: hi", "open cups", "note back", "list",
  ]
  private static let answers = """
    1 note  “first”
    · the session clock is not running yet; `start` begins it
    made other-thing
    Bo is b, seat 1
    1 Bo :  “hi”
    · the session clock is not running yet; `start` begins it
    2 note  “back”
    · the session clock is not running yet; `start` begins it
    1 note  “first”
    2 note  “back”

    """

  /// How statements reach the program.
  enum Way: CaseIterable {
    case lines, file, input
  }

  @Test(arguments: Way.allCases)
  func `what is left of the statements goes on in the session that was opened`(
    way: Way
  ) throws {
    let room = try ScriptRoom()
    var program = try room.open("cups")
    let text = Self.statements.joined(separator: "\n") + "\n"
    switch way {
    case .lines: for line in Self.statements { program = program.arguments("-c", line) }
    case .file: program = try program.arguments("-f", "day.rt").file("day.rt", text)
    case .input: program = program.input(text)
    }
    try program.deadline(seconds: 10).run().expect(output: Self.answers)
    #expect(try room.sessions() == ["sessions/cups.json", "sessions/other-thing.json"])
  }

  @Test func `a mistake before the switch is not forgotten behind it`() throws {
    let room = try ScriptRoom()
    try room.open("cups", "--keep-going", "--quiet", "-c", "undo", "-c", "open cups", "-c", "list")
      .run()
      .expect(output: "", errors: "-c:1:1: error: there is nothing to take back\n", status: 1)
  }

  @Test func `quit ends everything that was to be run`() throws {
    try ScriptRoom().open("cups", "-c", "quit", "-c", "note lost?", "-f", "-")
      .input("note nor this\n")
      .run()
      .expect(output: "")
  }

  @Test func `a session that is not there ends the run with 66`() throws {
    let room = try ScriptRoom()
    try room.open("cups", "-c", "note kept", "--quiet", "-c", "open lids", "-c", "note where?")
      .run()
      .expect(
        output: "",
        errors: """
          error: there is no file `\(room.path("lids"))`
          type `list` to see the sessions, or make one with `new`

          """,
        status: 66
      )
    #expect(try room.document().contains("kept"))
  }
}
