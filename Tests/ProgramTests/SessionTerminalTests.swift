import Foundation
import TestSupport
import Testing

/// The session at a real pseudo-terminal: what comes back to the prompt, and with which time.
@Suite struct SessionTerminalTests {
  private static let tab = "\t"

  /// At the prompt, with two members and a clock that stands.
  private func terminal(_ room: ScriptRoom) throws -> RealTerminal {
    let terminal = try RealTerminal("cups", in: room.folder, "--at", ScriptRoom.clock)
    terminal.type("member add Anna code=a")
    terminal.type("member add Boris code=b")
    return terminal
  }

  @Test func `fix and a number puts the old line into the editor`() throws {
    let room = try ScriptRoom()
    let terminal = try terminal(room)
    terminal.type("a+ price is steep, but I love it #price")
    terminal.type("fix 1")
    #expect(terminal.terminal.see("> fix 1 a+ price is steep, but I love it #price"))
    // Back over ` #price`, then one more word before it.
    terminal.terminal.send(String(repeating: "\u{1B}[D", count: 7) + " a lot")
    terminal.type("")
    #expect(
      try folderAnswers(room, "show 1").hasPrefix(
        "1 Anna +  “price is steep, but I love it a lot”  #price\n"
      )
    )
    terminal.quit()
  }

  @Test func `fix of words on several lines brings all of them back`() throws {
    let room = try ScriptRoom()
    let terminal = try terminal(room)
    terminal.terminal.paste("a: one line\nand another")
    terminal.type("")
    terminal.type("fix 1")
    terminal.type("!")
    let said = try folderAnswers(room, "list")
    #expect(said == "1 Anna :  “one line⏎and another!”\n")
    terminal.quit()
  }

  @Test func `a refused line stands as a ghost that Tab takes and Enter does not`() throws {
    let room = try ScriptRoom()
    let terminal = try terminal(room)
    let answer = terminal.type("nan+ nice cup")
    #expect(answer.contains("error: no member nan; members: Anna (a), Boris (b)"), "\(answer)")
    terminal.type("liist")
    #expect(terminal.terminal.see { $0.dimText.contains("list") })
    terminal.type("")
    #expect(try folderAnswers(room, "list") == "no items match\n")
    terminal.type("nots this is a note")
    #expect(terminal.terminal.see { $0.dimText.contains("note this is a note") })
    terminal.type(Self.tab)
    #expect(try folderAnswers(room, "list") == "1 note  “this is a note”\n")
    terminal.quit()
  }

  @Test func `a paste that begins as a comment comes back with all its words`() throws {
    let room = try ScriptRoom()
    let terminal = try terminal(room)
    terminal.terminal.paste("# Questions\na+ price is steep")
    let answer = terminal.type("")
    #expect(answer.contains("error: these 2 lines begin with `#`, so all of them would be"))
    // The line is back; without its first two letters it is an unknown word, and still not lost.
    terminal.terminal.send("\u{1}\u{4}\u{4}note ")
    terminal.type("")
    #expect(try folderAnswers(room, "list") == "1 note  “Questions⏎a+ price is steep”\n")
    terminal.quit()
  }

  @Test func `what was half typed when the window closed is back the next time`() throws {
    let room = try ScriptRoom()
    let first = try terminal(room)
    first.terminal.send("a+ half a sen")
    #expect(first.terminal.see("> a+ half a sen"))
    first.terminal.closeWindow()
    #expect(first.terminal.exit() != nil)
    let second = try RealTerminal("cups", in: room.folder)
    #expect(second.terminal.see("the line that was being typed last time is back at the prompt"))
    #expect(second.terminal.see("> a+ half a sen"))
    second.type("tence")
    #expect(try folderAnswers(room, "list") == "1 Anna +  “half a sentence”\n")
    second.quit()
    let third = try RealTerminal("cups", in: room.folder)
    #expect(!third.terminal.screen.text.contains("last time"))
    third.quit()
  }

  @Test func `without an editor the half-typed line is shown to be copied`() throws {
    let room = try ScriptRoom()
    let first = try terminal(room)
    first.terminal.send("a+ half a sen")
    #expect(first.terminal.see("> a+ half a sen"))
    first.terminal.closeWindow()
    #expect(first.terminal.exit() != nil)
    let second = try PseudoTerminal(
      PseudoTerminal.builtProgram("roundtable"),
      ["open", "cups", "--plain"],
      environment: ["ROUNDTABLE_HOME": room.folder.url.path]
    )
    #expect(second.see("the line that was being typed last time: a+ half a sen"))
    second.send("a+ half a sentence\nfix 1\nquit\n")
    #expect(second.see("fix 1 a+ half a sentence\n"))
    #expect(second.exit() == .status(0))
  }

  @Test func `an entry is dated by its first key, also where it was refused first`() throws {
    let room = try ScriptRoom()
    let terminal = try RealTerminal("cups", in: room.folder)
    terminal.type("member add Anna code=a")
    let began = Date()
    terminal.terminal.send("nots the first key counts")
    #expect(terminal.terminal.see("nots the first key counts"))
    let typed = Date()
    // The wait is what is measured: a line takes a while to type.
    #expect(!terminal.terminal.see("never shown", within: 400))
    terminal.type("")
    #expect(!terminal.terminal.see("never shown", within: 200))
    terminal.type(Self.tab)
    let document = try room.document()
    let at = try #require(document.firstMatch(of: #/"at":"([^"]+)","type":"note\.recorded"/#))
    let moment = try Date(
      String(at.1),
      strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    )
    let slack = 0.005
    #expect(moment >= began.addingTimeInterval(-slack))
    #expect(moment <= typed.addingTimeInterval(slack))
    terminal.quit()
  }

  @Test func `the prompt tells where the session stands`() throws {
    let room = try ScriptRoom()
    let guide = "## Warm-up (10 min)\n- Hello?\n"
    try room.folder.write(Data(guide.utf8), to: "guide.md")
    let terminal = try terminal(room)
    func prompt(after line: String) -> String {
      terminal.type(line)
      let screen = terminal.terminal.screen
      return String(screen.lines[screen.cursorRow])
    }
    func row(_ left: String, _ right: String) -> String {
      left + String(repeating: " ", count: 99 - left.count - right.count) + right
    }
    #expect(prompt(after: "concept add f Cup") == row(">", "0 items"))
    #expect(prompt(after: "start") == row("00:00>", "0 items"))
    #expect(prompt(after: "present f") == row("F 00:00>", "0 items"))
    let path = "\(room.folder.url.path)/guide.md"
    #expect(prompt(after: "guide load \(path)") == row("F 00:00>", "0 items"))
    #expect(prompt(after: "next") == row("F 10:00>", "0 items"))
    #expect(prompt(after: "4:30 a+ nice") == row("F 05:30>", "1 item"))
    #expect(prompt(after: "ask nps") == row("F nps 0/2 Anna>", "1 item"))
    #expect(prompt(after: "9") == row("F nps 1/2 Boris>", "1 item"))
    #expect(prompt(after: "close") == row("F 05:30>", "1 item"))
    #expect(prompt(after: "12:30 b- no") == row("F -02:30>", "2 items"))
    #expect(prompt(after: "break") == row("(break)>", "2 items"))
    #expect(prompt(after: "wrap") == row("(wrapped)>", "2 items"))
    terminal.quit()
  }

  private func folderAnswers(_ room: ScriptRoom, _ line: String) throws -> String {
    try room.folder.answers("cups", line)
  }
}
