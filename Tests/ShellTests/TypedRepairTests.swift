import CommandLanguage
import SessionModel
import Testing

@testable import Shell

/// What belongs to the prompt alone: lines that come back to be changed.
@Suite struct TypedRepairTests {
  private func room() -> Room {
    let room = Room.coffee()
    room.type("a+ price is steep, but I love it #price #design *")
    room.type("present b")
    room.type("b- the lid leaks ... #lid")
    room.type("c^2 that happened to me too")
    room.type("c^-")
    room.type("x? who said \\#that \\#yes")
    room.type("m: what else?")
    room.type("all= (laughter)")
    room.type("a,c++")
    room.type("note the left side is tense")
    room.type("cue nobody mentions the brand")
    room.type("probe what would make it worth it?")
    room.type("park whether it can be recycled")
    room.type("a: one line\nand another")
    return room
  }

  @Test(arguments: [
    (1, "fix 1 a+ price is steep, but I love it #price #design *"),
    (2, "fix 2 b-b the lid leaks ... #lid"),
    (3, "fix 3 c^2 that happened to me too"),
    (4, "fix 4 c^-3"),
    (5, "fix 5 x?b who said \\#that \\#yes"),
    (6, "fix 6 m:b what else?"),
    (7, "fix 7 a,b,c=b (laughter)"),
    (8, "fix 8 a,c++b"),
    (9, "fix 9 the left side is tense"),
    (10, "fix 10 nobody mentions the brand"),
    (11, "fix 11 what would make it worth it?"),
    (12, "fix 12 whether it can be recycled"),
    (13, "fix 13 a:b one line\nand another"),
  ])
  func `fix with a number alone puts the item back as it stands`(item: Int, line: String) {
    #expect(room().effect(of: "fix \(item)") == .prefill(line))
  }

  @Test(arguments: 1...13)
  func `entering the line that came back changes no word`(item: Int) throws {
    let room = room()
    let before = room.type("list")
    guard case .prefill(let line) = room.effect(of: "fix \(item)") else {
      Issue.record("nothing came back for \(item)")
      return
    }
    let outcome = room.sitting.take(line, mode: .typed)
    #expect(outcome.trouble == nil)
    #expect(outcome.event != nil)
    #expect(room.type("list") == before)
  }

  @Test func `in a script fix needs the new line`() {
    #expect(
      room().type("fix 1", mode: .script)
        == """
        error: fix needs the new line here
        write it whole: fix 1 a+ new words #theme
        """
    )
  }

  @Test func `a paste of several lines that begins as a comment is not swallowed`() {
    let room = Room.coffee()
    let paste = "# Questions\na+ price is steep\nb- the lid leaks"
    #expect(
      room.type(paste)
        == """
        error: these 3 lines begin with `#`, so all of them would be a comment
        take out the `#`, or paste again and press Tab to take them one by one
        """
    )
    #expect(room.effect(of: paste) == .prefill(paste))
    #expect(room.state.itemCount == 0)
  }

  @Test(arguments: ["# one line", "#", "# one\n   \n", "  \n \n", "#! hash bang"])
  func `a comment whose words all stand on its line is a comment`(line: String) {
    let room = Room.coffee()
    let outcome = room.sitting.take(line, mode: .typed)
    #expect(outcome.trouble == nil)
    #expect(outcome.effect == .none)
  }

  @Test func `in a script a comment of several lines is a comment`() {
    #expect(Room.coffee().type("# one\ntwo", mode: .script) == "")
  }
}
