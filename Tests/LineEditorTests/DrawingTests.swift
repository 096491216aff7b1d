import TestSupport
import Testing

@Suite struct DrawingTests {
  @Test func `a countdown changes digit by digit and leaves the cursor alone`() throws {
    let terminal = try demo(["COUNTDOWN": "540", "RIGHT": "2 quiet"])
    terminal.send("half")
    #expect(terminal.see("09:00> half"))
    for digits in ["08:59", "08:58"] { #expect(terminal.expect(digits)) }
    #expect(terminal.see { $0.lines[0].hasPrefix("08:5") && $0.lines[0].contains("> half") })
    #expect(terminal.screen.lines[0].hasSuffix("2 quiet"))
    #expect(terminal.screen.cursorColumn == 11)
    #expect(terminal.screen.lines.count { $0.contains("half") } == 1)
  }

  @Test func `notices wait for an empty line`() throws {
    let terminal = try demo(["NOTICES": "1"])
    terminal.send("half åäö")
    #expect(!terminal.see("notice", within: 1300))
    terminal.send(String(repeating: "\u{7F}", count: 8))
    #expect(terminal.see("** notice 1 ⏱ å\ngroup ›"))
    #expect(terminal.screen.lines.count { $0.contains("group") } == 1)
    terminal.send("x\r")
    #expect(terminal.got("x"))
  }

  @Test func `the right prompt is left out on a narrow screen`() throws {
    let narrow = try demo(["RIGHT": "2 quiet"], columns: 59)
    narrow.send("x")
    #expect(narrow.see("› x"))
    #expect(!narrow.screen.text.contains("quiet"))
    let wide = try demo(["RIGHT": "2 quiet"], columns: 60)
    #expect(wide.see("2 quiet"))
  }

  @Test func `a hint is taken by right or end, and only shown`() throws {
    let terminal = try demo(["HINT": "1"])
    terminal.send("@бо")
    #expect(terminal.see { $0.dimText == "рис" && $0.cursorColumn == 11 })
    terminal.send("\r")
    #expect(terminal.got("@бо"))
    #expect(terminal.screen.dimText == "")
    for key in ["\u{1B}[C", "\u{1B}[F", "\u{5}"] {
      terminal.send("@бо")
      #expect(terminal.see { $0.dimText == "рис" })
      terminal.send(key + "\r")
      #expect(terminal.got("@борис"))
    }
    #expect(!terminal.screen.lines.contains("group › @борис рис"))
  }

  @Test func `a hint keeps off the right prompt`() throws {
    let terminal = try demo(["HINT": "1", "RIGHT": "2 quiet"], columns: 60)
    terminal.send(String(repeating: "x", count: 38) + " @б")
    let line = "group › " + String(repeating: "x", count: 38) + " @б"
    #expect(terminal.see { $0.lines[0] == line + "о… 2 quiet" })
  }

  @Test func `a ghost stands on the empty line until a key`() throws {
    for take in ["\t", "\u{1B}[C"] {
      let terminal = try demo(["GHOST": "refuse not", "STAMPS": "1"])
      #expect(terminal.see { $0.dimText == "refuse not" && $0.cursorColumn == 8 })
      terminal.send(take)
      #expect(terminal.see { $0.dimText == "" && $0.lines[0] == "group › refuse not" })
      terminal.send("\r")
      #expect(terminal.got("refuse not", suffix: " at 456"))
    }
  }

  @Test(arguments: ["x", "\u{1B}[D", "\u{7F}", "\u{5}"])
  func `any other key dismisses the ghost`(key: String) throws {
    let terminal = try demo(["GHOST": "refuse not"])
    #expect(terminal.see { $0.dimText == "refuse not" })
    terminal.send(key)
    #expect(terminal.see { !$0.text.contains("refuse not") })
    terminal.send("\t\r")
    #expect(terminal.got(key == "x" ? "x" : ""))
  }

  @Test func `Enter alone never runs the ghost`() throws {
    let terminal = try demo(["GHOST": "refuse not"])
    #expect(terminal.see("refuse not"))
    terminal.send("\r")
    #expect(terminal.got(""))
    #expect(!terminal.screen.text.contains("refuse not"))
  }

  @Test func `a refused line keeps its first key in the history`() throws {
    let terminal = try demo(["STAMPS": "1"])
    terminal.send("refuse\r")
    #expect(terminal.expect("got: \"refuse\" at "))
    #expect(terminal.see("refuse not"))
    let stamp = terminal.outputText.components(after: "got: \"refuse\" at ")
    terminal.send("\u{1B}[A\u{1B}[A\r")
    #expect(terminal.got("refuse", suffix: " at \(stamp)"))
  }

  @Test func `a smaller and a larger window keep the line whole`() throws {
    let terminal = try demo(columns: 60)
    let line = "a line of some length that fits on a row of sixty"
    terminal.send(line)
    #expect(terminal.see(line))
    terminal.resize(rows: 24, columns: 40)
    #expect(terminal.see("group › a line of some length that fits"))
    terminal.send(" å")
    #expect(terminal.see("on a row of sixty å"))
    terminal.resize(rows: 24, columns: 90)
    #expect(terminal.see("group › " + line + " å"))
    terminal.send("!\r")
    #expect(terminal.got(line + " å!"))
  }

  @Test func `a message during a half-typed line stands above it`() throws {
    let terminal = try demo(["ABOVE": "** a message ⏱ å"], rows: 6, columns: 30)
    for number in 1...2 {
      terminal.send("\(number)\r")
      #expect(terminal.got("\(number)"))
    }
    terminal.send("a half line that is wrapped 日本\u{1B}[D")
    #expect(
      terminal.see("** a message ⏱ å\ngroup › a half line that is wr\napped 日本")
    )
    #expect(terminal.see { $0.cursorRow == 5 && $0.cursorColumn == 8 })
    terminal.send("!\r")
    #expect(terminal.got("a half line that is wrapped 日!本"))
  }

  @Test func `a message above a wrapped line on the bottom row leaves it whole`() throws {
    let terminal = try demo(rows: 6, columns: 30)
    for number in 1...4 {
      terminal.send("\(number)\r")
      #expect(terminal.got("\(number)"))
    }
    terminal.send("a half line that is wrapped 日本")
    #expect(terminal.see("日本"))
    // The remark about NUL is a message above; the line has its new words below.
    terminal.paste("\0!")
    #expect(
      terminal.see(
        "left 1 NUL character out of th\ne pasted text\ngroup › a half line that is wr\napped 日本!"
      )
    )
  }
}

extension String {
  /// What follows `mark` up to the end of its row.
  fileprivate func components(after mark: String) -> String {
    let tail = split(separator: mark, maxSplits: 1).last ?? ""
    return String(tail.prefix { $0 != "\r\n" && $0 != "\n" })
  }
}
