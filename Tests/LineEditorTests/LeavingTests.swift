import TestSupport
import Testing

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

@Suite struct LeavingTests {
  @Test func `ctrl-C puts the line aside and never leaves`() throws {
    let terminal = try demo()
    terminal.send("half å\u{3}")
    #expect(terminal.expect("interrupted"))
    #expect(terminal.see("group › half å^C\ninterrupted\ngroup ›"))
    for _ in 1...3 {
      #expect(terminal.waitForKeys())
      terminal.send("\u{3}")
      #expect(terminal.expect("interrupted"))
    }
    terminal.send("\u{1B}[A!\r")
    #expect(terminal.got("half å!"))
  }

  @Test func `an interrupt from outside is the same key`() throws {
    let terminal = try demo()
    terminal.send("half")
    #expect(terminal.see("half"))
    terminal.send(signal: SIGINT)
    #expect(terminal.expect("interrupted"))
    terminal.send("\u{1B}[A\r")
    #expect(terminal.got("half"))
  }

  @Test func `a line put aside keeps its first key`() throws {
    let terminal = try demo(["PREFILL": "words", "STAMPS": "1"])
    #expect(terminal.see("words"))
    terminal.send("\u{3}")
    #expect(terminal.expect("interrupted"))
    terminal.send("\u{1B}[A\r")
    #expect(terminal.got("words", suffix: " at 123"))
  }

  @Test func `ctrl-C stops long work and the prompt returns`() throws {
    let terminal = try demo()
    terminal.send("work\r")
    #expect(terminal.expect("working"))
    terminal.send("\u{3}")
    #expect(terminal.expect("stopped working"))
    terminal.send("after\r")
    #expect(terminal.got("after"))
    #expect(!terminal.outputText.contains("interrupted"))
  }

  @Test func `ctrl-backslash during long work does nothing`() throws {
    let terminal = try demo()
    terminal.send("work\r")
    #expect(terminal.expect("working"))
    terminal.send("\u{1C}\u{3}")
    #expect(terminal.expect("stopped working"))
    terminal.send("\u{1C}after\r")
    #expect(terminal.got("after"))
  }

  @Test func `keys typed during long work are not lost and not echoed twice`() throws {
    let terminal = try demo()
    terminal.send("work\r")
    #expect(terminal.expect("working"))
    terminal.send("ahead åäö 1\rahead 2")
    terminal.send(signal: SIGINT)
    #expect(terminal.expect("stopped working"))
    #expect(terminal.got("ahead åäö 1"))
    #expect(terminal.see("› ahead 2"))
    #expect(terminal.screen.lines.count { $0.contains("ahead åäö 1") } == 2)
  }

  @Test func `ctrl-D ends on an empty line and deletes inside text`() throws {
    let terminal = try demo()
    terminal.send("ab\u{1}\u{4}\r")
    #expect(terminal.got("b"))
    terminal.send("\u{4}")
    #expect(terminal.expect("end\r\n"))
    #expect(terminal.exit() == .status(0))
    #expect(terminal.screenText.hasSuffix("group ›\nend"))
  }

  @Test func `ctrl-D in the instant of the prompt is not lost`() throws {
    for _ in 1...20 {
      let terminal = try PseudoTerminal(PseudoTerminal.builtProgram("editor-demo"))
      #expect(terminal.expect("›"))
      terminal.send("\u{4}")
      #expect(terminal.exit() == .status(0))
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to end keeps the half line`(signal: Int32) throws {
    let draft = TemporaryPath()
    let terminal = try demo(["DRAFT": draft.path])
    terminal.send("half åäö")
    #expect(terminal.see("half åäö"))
    terminal.send(signal: signal)
    #expect(terminal.exit() == .status(0))
    #expect(terminal.screenText.hasSuffix("› half åäö\nterminated: \"half åäö\""))
    #expect(draft.text == "last half åäö\n")
  }

  @Test(arguments: [[:], ["PLAIN": "1"]])
  func `a signal to end stops long work and ends the next read`(settings: [String: String]) throws {
    let terminal = try PseudoTerminal(
      PseudoTerminal.builtProgram("editor-demo"),
      environment: settings
    )
    #expect(terminal.see("group ›"))
    terminal.send("work\r")
    #expect(terminal.expect("working"))
    terminal.send(signal: SIGTERM)
    #expect(terminal.expect("stopped working"))
    #expect(terminal.expect("terminated: nothing"))
    #expect(terminal.exit() == .status(0))
    #expect(terminal.sttyState == terminal.initialSttyState)
  }

  @Test func `a closed window keeps the half line`() throws {
    let draft = TemporaryPath()
    let terminal = try demo(["DRAFT": draft.path])
    terminal.send("half åäö")
    #expect(terminal.see("half åäö"))
    terminal.closeWindow()
    #expect(terminal.exit() == .status(0))
    #expect(draft.text == "last half åäö\n")
  }

  @Test(
    arguments: [
      ("half\u{12}ent", "(search `ent`) half entry"),
      ("half\u{1B}[A", "got: \"half entry\"\ngroup › half entry"),
      ("ha\u{1B}[200~lf", "got: \"half entry\"\ngroup › ha"),
    ]
  )
  func `a half line survives in a search, a walk through history and a torn paste`(
    keys: String,
    shown: String
  ) throws {
    let terminal = try demo()
    terminal.send("half entry\r")
    #expect(terminal.got("half entry"))
    terminal.send(keys)
    #expect(terminal.see(shown))
    terminal.send(signal: SIGTERM)
    #expect(terminal.expect("terminated: \"half\""))
    #expect(terminal.exit() == .status(0))
  }

  @Test func `a draft is told after an idle second and taken back with the line`() throws {
    let draft = TemporaryPath()
    let terminal = try demo(["DRAFT": draft.path])
    terminal.send("half å")
    #expect(terminal.wait(within: 3000) { _ in draft.text == "draft half å\n" })
    terminal.send("!\r")
    #expect(terminal.got("half å!"))
    #expect(terminal.wait(within: 3000) { _ in draft.text == "draft half å\nno draft\n" })
  }

  @Test func `a draft is told while somebody types without a pause`() throws {
    let draft = TemporaryPath()
    let terminal = try demo(["DRAFT": draft.path])
    var typed = ""
    for letter in String(repeating: "abcdefghij", count: 4) {
      terminal.send(String(letter))
      typed.append(letter)
      // The next key comes long before an idle second is over.
      if terminal.wait(within: 100, until: { _ in draft.text.hasSuffix("\n") }) { break }
    }
    #expect(typed.count < 40)
    #expect(draft.text.hasPrefix("draft abcde"))
    #expect("draft \(typed)\n".hasPrefix(draft.text.dropLast()))
  }

  @Test(arguments: [
    "quit\r", "\u{4}", "leave\r", "@exit\t", "\u{3}\u{4}",
    "x\u{1B}[200~paste\u{1B}[201~\u{15}\u{4}",
  ])
  func `the terminal is left as it was found`(keys: String) throws {
    let terminal = try demo()
    terminal.send(keys)
    #expect(terminal.exit() == .status(0))
    #expect(terminal.sttyState == terminal.initialSttyState)
    #expect(!terminal.screen.hasBracketedPaste)
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to end leaves the terminal as it was found`(signal: Int32) throws {
    let terminal = try demo()
    #expect(terminal.sttyState != terminal.initialSttyState)
    terminal.send("half\u{12}x")
    #expect(terminal.see("(search"))
    terminal.send(signal: signal)
    #expect(terminal.exit() == .status(0))
    #expect(terminal.sttyState == terminal.initialSttyState)
    #expect(!terminal.screen.hasBracketedPaste)
  }

  @Test func `ctrl-Z gives the terminal back and fg draws the line again`() throws {
    let terminal = try interactiveShell()
    terminal.send("clear; $DEMO\r")
    #expect(terminal.waitForKeys())
    terminal.send("half å")
    #expect(terminal.see("› half å"))
    terminal.send("\u{1A}")
    #expect(terminal.see("Stopped"))
    #expect(terminal.see("\n$"))
    terminal.send("echo seen by the shell\r")
    #expect(terminal.see("\nseen by the shell"))
    terminal.send("fg\r")
    #expect(terminal.waitForKeys())
    #expect(terminal.see { $0.lines.count { $0 == "group › half å" } == 2 })
    terminal.send("!\r")
    #expect(terminal.got("half å!"))
  }

  @Test func `a stop from outside is survived`() throws {
    let terminal = try interactiveShell()
    terminal.send("clear; $DEMO\r")
    #expect(terminal.waitForKeys())
    terminal.send("half å")
    #expect(terminal.see("› half å"))
    let pid = try #require(terminal.foregroundProcessGroup)
    kill(pid, SIGSTOP)
    #expect(terminal.see("Stopped"))
    terminal.send("fg\r")
    #expect(terminal.waitForKeys())
    terminal.send("!")
    #expect(terminal.see("› half å!"))
    terminal.send("\r")
    #expect(terminal.got("half å!"))
  }

  @Test func `ctrl-S does not freeze the screen`() throws {
    let terminal = try demo()
    terminal.send("a\u{13}b\r")
    #expect(terminal.got("ab"))
  }

}
