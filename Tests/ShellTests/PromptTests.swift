import TextDisplay
import Testing
import Vocabulary

@testable import Shell

@Suite struct PromptTests {
  private func left(_ room: Room, isReadOnly: Bool = false) -> String {
    Prompt(state: room.state, now: room.clock.now(), isReadOnly: isReadOnly)
      .left(Palette(isColored: false))
  }

  private func guided() -> Room {
    let room = Room.coffee()
    room.papers.texts["guide.md"] = "## Warm-up (10 min)\n- Hello?\n## Talk\n## End (1 min)\n"
    room.type("guide load guide.md")
    return room
  }

  @Test func `before the start there is nothing to tell`() {
    #expect(left(Room()) == "> ")
  }

  @Test func `before the start what is on the table is told`() {
    #expect(left(Room("concept add b \"Cup\"", "present b")) == "B> ")
  }

  @Test func `the session clock runs where no section is on`() {
    let room = Room.coffee()
    #expect(left(room) == "00:00> ")
    room.wait(minutes: 75, seconds: 9)
    #expect(left(room) == "1:15:09> ")
  }

  @Test func `in a section the time that is left counts down and goes on below zero`() {
    let room = guided()
    room.type("next")
    #expect(left(room) == "10:00> ")
    room.wait(minutes: 5, seconds: 50)
    room.type("present b")
    #expect(left(room) == "B 04:10> ")
    room.wait(minutes: 6, seconds: 40)
    #expect(left(room) == "B -02:30> ")
    room.type("extend 5m")
    #expect(left(room) == "B 02:30> ")
  }

  @Test func `a section without a planned time shows the session clock`() {
    let room = guided()
    room.type("goto 2")
    room.wait(minutes: 3)
    #expect(left(room) == "03:00> ")
  }

  @Test func `a round shows how far it is and who is asked`() {
    let room = Room.coffee()
    room.type("present b")
    room.type("ask nps")
    #expect(left(room) == "B nps 0/3 Anna> ")
    room.type("9 7")
    #expect(left(room) == "B nps 2/3 Carla> ")
    room.type(".")
    #expect(left(room) == "B nps 3/3> ")
    room.type("close")
    #expect(left(room) == "B 00:00> ")
  }

  @Test func `a break and the end are told by a word`() {
    let room = Room.coffee()
    room.type("break")
    #expect(left(room) == "(break)> ")
    room.type("resume")
    room.type("wrap")
    #expect(left(room) == "(wrapped)> ")
  }

  @Test func `a session that cannot be written to says so whatever else it is`() {
    let room = Room.coffee()
    room.type("break")
    #expect(left(room, isReadOnly: true) == "(read-only)> ")
  }

  @Test(arguments: [(0, "0 items"), (1, "1 quiet · 0 items"), (12, "12 quiet · 0 items")])
  func `the right side counts the quiet and the items`(quiet: Int, text: String) {
    let room = Room()
    let prompt = Prompt(state: room.state, now: room.clock.now(), isReadOnly: false)
    #expect(prompt.right(quiet: quiet) == text)
  }

  @Test func `one item is one item`() {
    let room = Room.coffee()
    room.type("a: hello")
    let prompt = Prompt(state: room.state, now: room.clock.now(), isReadOnly: false)
    #expect(prompt.right(quiet: 0) == "1 item")
  }

  @Test func `colour only paints what is there`() {
    let room = guided()
    room.type("next")
    room.type("present b")
    let prompt = Prompt(state: room.state, now: room.clock.now(), isReadOnly: false)
    let painted = prompt.left(Palette(isColored: true))
    #expect(painted.contains("\u{1B}["))
    let plain = painted.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == "B 10:00> ")
  }
}
