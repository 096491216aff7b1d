import Foundation
import TestSupport
import Testing

/// Coding one item after the other at a real pseudo-terminal.
@Suite struct CodingTerminalTests {
  /// A session of six items, of which four wait to be coded.
  private func room() throws -> ScriptRoom {
    let room = try ScriptRoom()
    let run = try room.open("cups").input(
      """
      member add Anna code=a
      member add Boris code=b
      theme add price code=p
      theme add design
      m: what do you think?
      a: it is steep but I love how it folds away and that nobody sees it in the bag in the evening
      b: no idea
      a+ coded already #design
      b? does it come in red
      a: fine
      """
    ).run()
    #expect(run.status == 0)
    return room
  }

  private func prompt(_ terminal: RealTerminal) -> String {
    let screen = terminal.terminal.screen
    let row = String(screen.lines[screen.cursorRow])
    return row.firstIndex(of: ">").map { String(row[...$0]) } ?? row
  }

  @Test func `each line codes the item that is shown and shows the next`() throws {
    let room = try room()
    let terminal = try RealTerminal(
      "cups",
      in: room.folder,
      ["--at", ScriptRoom.clock],
      columns: 60
    )
    terminal.type("code")
    #expect(
      terminal.terminal.screen.text.contains(
        """
        4 items to code: #theme, ++ + = - -- +-, * in any order; . skips, , goes back, q ends
        """
      ) || terminal.terminal.screen.text.contains("4 items to code")
    )
    // Whole, over as many rows as it needs, below the question before it.
    #expect(
      terminal.terminal.see(
        """
        1 moderator :  “what do you think?”
          00:00  2 Anna :  “it is steep but I love how it folds away
             and that nobody sees it in the bag in the evening”
        code 1/4>
        """
      )
    )
    terminal.type("- #p *")
    #expect(prompt(terminal) == "code 2/4>")
    #expect(terminal.terminal.screen.text.contains("\n  00:00  3 Boris :  “no idea”\n"))
    terminal.type("")
    #expect(prompt(terminal) == "code 2/4>")
    terminal.type(".")
    #expect(prompt(terminal) == "code 3/4>")
    terminal.type("undo")
    #expect(prompt(terminal) == "code 1/4>")
    #expect(try folderAnswers(room, "list n2").hasPrefix("2 Anna :"))
    terminal.type("redo")
    #expect(prompt(terminal) == "code 2/4>")
    #expect(try folderAnswers(room, "list n2").hasSuffix("#price *\n"))
    terminal.type(",")
    terminal.type("#design")
    terminal.type("#new")
    #expect(prompt(terminal) == "code 3/4>")
    #expect(terminal.terminal.screen.text.contains("· new theme #new"))
    // A line that is no coding leaves the item where it is.
    terminal.type("note something else")
    terminal.type("+ it is fine")
    #expect(prompt(terminal) == "code 3/4>")
    terminal.terminal.send("\u{4}")
    #expect(terminal.terminal.see("coded 2 items, skipped 0, 2 left"))
    terminal.type("")
    #expect(prompt(terminal) == ">")
    terminal.quit()
  }

  @Test func `an item that is coded to the last ends the walk`() throws {
    let room = try room()
    let terminal = try RealTerminal("cups", in: room.folder, "--at", ScriptRoom.clock)
    terminal.type("code b")
    terminal.type("+-")
    let answer = terminal.type(".")
    #expect(answer.contains("coded 1 item, skipped 1, 0 left"), "\(answer)")
    #expect(prompt(terminal) == ">")
    #expect(terminal.type("code off").contains("no items are being coded"))
    terminal.quit()
  }

  @Test func `q ends, and quit says how far it came before it leaves`() throws {
    let room = try room()
    let terminal = try RealTerminal("cups", in: room.folder, "--at", ScriptRoom.clock)
    terminal.type("code")
    #expect(terminal.type("q").contains("coded 0 items, skipped 0, 4 left"))
    terminal.type("code")
    terminal.terminal.send("quit\r")
    #expect(terminal.terminal.expect("coded 0 items, skipped 0, 4 left"))
    #expect(terminal.terminal.exit() == .status(0))
  }

  @Test func `a narrower window shows the item anew in its width`() throws {
    let room = try room()
    let terminal = try RealTerminal("cups", in: room.folder, "--at", ScriptRoom.clock)
    terminal.type("code n2")
    #expect(terminal.terminal.screen.text.contains("folds away and that nobody sees"))
    terminal.terminal.send("#pr")
    terminal.terminal.resize(rows: 24, columns: 40)
    #expect(terminal.terminal.see { $0.columns == 40 })
    terminal.terminal.send("\u{15}")
    terminal.type("")
    #expect(
      terminal.terminal.see(
        """
          00:00  2 Anna :  “it is steep but I
             love how it folds away and that
             nobody sees it in the bag in the
             evening”
        code 1/1>
        """
      )
    )
    terminal.type("#p")
    terminal.quit()
  }

  @Test func `Tab finishes a theme, and offers all of them where no word is begun`() throws {
    let room = try room()
    let terminal = try RealTerminal("cups", in: room.folder, "--at", ScriptRoom.clock)
    terminal.type("code")
    terminal.terminal.send("#pr\t")
    #expect(terminal.terminal.see("code 1/4> #price"))
    terminal.terminal.send(" \t\t")
    #expect(terminal.terminal.see { $0.text.contains("#design") && $0.text.contains("1 use") })
    terminal.terminal.send("\u{3}")
    terminal.type("#price + ")
    // A refused line stands as a ghost with what was probably meant.
    terminal.type("- price")
    #expect(terminal.terminal.see { $0.dimText.contains("- #price") })
    terminal.type("\t")
    #expect(try folderAnswers(room, "list n3") == "3 Boris -  “no idea”  #price\n")
    terminal.quit()
  }

  @Test func `a half-typed coding comes back with the item that it was for`() throws {
    let room = try room()
    let first = try RealTerminal("cups", in: room.folder, "--at", ScriptRoom.clock)
    first.type("code")
    first.type(".")
    first.terminal.send("+ #pri")
    #expect(first.terminal.see("code 2/4> + #pri"))
    first.terminal.closeWindow()
    #expect(first.terminal.exit() != nil)
    let second = try RealTerminal("cups", in: room.folder, "--at", ScriptRoom.clock)
    #expect(second.terminal.see("> code 3 + #pri"))
    second.type("ce")
    #expect(try folderAnswers(room, "list n3") == "3 Boris +  “no idea”  #price\n")
    second.quit()
  }

  @Test func `without an editor the same lines do the same`() throws {
    let room = try room()
    let terminal = try PseudoTerminal(
      PseudoTerminal.builtProgram("roundtable"),
      ["open", "cups", "--plain"],
      environment: ["ROUNDTABLE_HOME": room.folder.url.path]
    )
    terminal.send("code\n#p -\n.\n,\n+\nq\nquit\n")
    #expect(terminal.see("coded 2 items, skipped 0, 2 left"))
    #expect(terminal.exit() == .status(0))
    #expect(try folderAnswers(room, "list n3") == "3 Boris +  “no idea”\n")
  }

  @Test func `from a pipe the item is named, and the walk refused with what to do`() throws {
    let room = try room()
    let run = try room.open("cups").input("code 3 #p -\ncode\n").run()
    #expect(run.output == "3 Boris -  “no idea”  #price\n")
    #expect(
      run.errors == """
        -:2:1: error: coding one by one needs somebody at the prompt
        -:2:1: note: name the item here: code 12 #theme +

        """
    )
    #expect(run.status == 1)
  }

  private func folderAnswers(_ room: ScriptRoom, _ line: String) throws -> String {
    try room.folder.answers("cups", line)
  }
}

/// A real focus group, coded line by line.
@Suite(.enabled(if: SharedData.isPresent, SharedData.absence)) struct RealCodingTests {
  @Test func `twenty turns are coded, taken back and brought back without a word changed`() throws {
    let rows = try RealRow.all("focus_groups/normalized/focus_group_1.jsonl")
      .filter { !$0.isEvent && $0.speaker != "GA" }.prefix(20)
    let room = try ScriptRoom("group")
    var script = "member add One code=a\nmember add Two code=b\ntheme add price code=p\n"
    for (index, row) in rows.enumerated() { script += "\(["a", "b"][index % 2]): \(row.text)\n" }
    #expect(try room.open("group").input(script).run().status == 0)
    let texts = try words(room)
    #expect(texts.count == 20)

    let terminal = try RealTerminal("group", in: room.folder, "--at", ScriptRoom.clock)
    terminal.type("code")
    let lines = ["#p +", "- *", "#taste #price", "=", "#p ** ++"]
    for number in 1...20 {
      #expect(terminal.terminal.see("code \(number)/20>"))
      terminal.type(lines[number % lines.count])
      if number == 10 {
        terminal.type("undo 3")
        #expect(terminal.terminal.see("code 8/20>"))
        terminal.type("redo 3")
      }
    }
    #expect(terminal.terminal.see("coded 20 items, skipped 0, 0 left"))
    terminal.quit()

    #expect(try words(room) == texts)
    let document = try ForeignReading(try room.document("group"))
    // One event a line: those with a sentiment amend, the others code.
    #expect(document.types.count { $0 == "item.amended" } == 16)
    #expect(document.types.count { $0 == "reaction.themed" } == 4)
    #expect(document.types.count { $0 == "undone" } == 1)
    try Program(in: room.folder).arguments("check", "group").run()
      .expect(output: "group: sound, \(document.types.count) entries\n")
  }

  /// The words of each item as they stand, by the last event that has them.
  private func words(_ room: ScriptRoom) throws -> [Int: String] {
    let root = try JSONSerialization.jsonObject(with: Data(try room.document("group").utf8))
    let events = (root as? [String: Any])?["events"] as? [[String: Any]] ?? []
    var words: [Int: String] = [:]
    for event in events {
      guard let item = event["item"] as? Int, let text = event["text"] as? String else { continue }
      words[item] = text
    }
    return words
  }
}
