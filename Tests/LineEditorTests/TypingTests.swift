import TestSupport
import Testing

@Suite struct TypingTests {
  private static let scripts = "@anna åäö Ελληνικά Кирилица ñ 😀 日本語"

  @Test(
    arguments: [
      ["LANG": "C.UTF-8"], ["LANG": "C"], ["LANG": "POSIX"], ["LANG": "xx_XX.UTF-8"],
      ["LANG": "en_US.UTF-8", "LC_ALL": "C"], ["LANG": ""],
    ]
  )
  func `every script survives any locale`(locale: [String: String]) throws {
    let terminal = try demo(locale)
    terminal.send(Self.scripts + "\r")
    #expect(terminal.got(Self.scripts))
  }

  @Test func `every script survives without a locale`() throws {
    let terminal = try demo(unsetting: ["LANG"])
    terminal.send(Self.scripts + "\r")
    #expect(terminal.got(Self.scripts))
  }

  @Test(arguments: ["xterm", "xterm-256color", "vt100", "screen", "linux"])
  func `the screen shows what was typed`(terminalName: String) throws {
    let terminal = try demo(["TERM": terminalName])
    terminal.send(Self.scripts)
    #expect(terminal.see("group › " + Self.scripts))
    #expect(terminal.screen.cursorColumn == 47)
    terminal.send("\u{1}x\u{1B}[C\u{1B}[C\u{7F}\u{5}\u{7F}!")
    #expect(terminal.see("group › x@nna åäö Ελληνικά Кирилица ñ 😀 日本!"))
    #expect(terminal.screen.unknownSequences == [])
    terminal.send("\r")
    #expect(terminal.got("x@nna åäö Ελληνικά Кирилица ñ 😀 日本!"))
  }

  @Test(
    arguments: [
      ("ae\u{301}", "a"), ("a👨‍👩‍👧", "a"), ("a🇸🇪🇬🇷", "a🇸🇪"), ("a👍🏽", "a"), ("aк", "a"),
      ("a1\u{FE0F}\u{20E3}", "a"),
    ]
  )
  func `backspace takes a whole character`(typed: String, left: String) throws {
    let terminal = try demo()
    terminal.send(typed + "\u{7F}\r")
    #expect(terminal.got(left))
  }

  @Test(
    arguments: [
      ("e\u{301}👨‍👩‍👧b\u{1B}[D\u{1B}[D|\r", "e\u{301}|👨‍👩‍👧b"), ("🇸🇪🇬🇷\u{2}|\r", "🇸🇪|🇬🇷"),
      ("e\u{301}x\u{1}\u{1B}[C|\r", "e\u{301}|x"), ("👨‍👩‍👧x\u{1}\u{1B}[3~\r", "x"),
      ("👨‍👩‍👧x\u{1}\u{4}\r", "x"),
      ("a b c\u{1B}[1;5D\u{1B}[1;5D|\r", "a |b c"), ("a b\u{1B}[H|\u{1B}[F!\r", "|a b!"),
      ("\u{1B}[15~\u{1B}[I\u{1B}[<0;3;4M\u{1B}[M !!ok\r", "ok"), ("one two\u{17}\r", "one "),
    ]
  )
  func `moves and deletions go by what a person sees`(keys: String, line: String) throws {
    let terminal = try demo()
    terminal.send(keys)
    #expect(terminal.got(line))
  }

  @Test func `characters are stored scalar by scalar`() throws {
    let terminal = try demo()
    terminal.send("e\u{301} é 👨‍👩‍👧 🇸🇪 \u{200B}\r")
    #expect(terminal.got("e\u{301} é 👨‍👩‍👧 🇸🇪 \u{200B}"))
  }

  @Test func `a C1 control that is typed is text`() throws {
    let terminal = try demo(["PREFILL": "first"])
    terminal.send("\r")
    #expect(terminal.got("first"))
    terminal.send("a\u{84}\u{85}b\r")
    #expect(terminal.got("a\u{84}\u{85}b"))
  }

  @Test func `bytes that come one by one are not torn`() throws {
    let terminal = try demo()
    for byte in Array("å日😀\u{1B}[D!".utf8) {
      terminal.send(bytes: [byte])
      #expect(!terminal.see("\u{FFFD}", within: 20))
    }
    terminal.send("\r")
    #expect(terminal.got("å日!😀"))
  }

  @Test func `an insertion in a wrapped line agrees with the screen`() throws {
    let terminal = try demo(columns: 20)
    terminal.send("0123456789日本語日本語")
    #expect(terminal.see("group › 0123456789\n日本語日本語") || terminal.see("本語日本語"))
    for _ in 0..<6 { terminal.send("\u{1B}[D") }
    terminal.send("å")
    #expect(terminal.see { $0.lines[0] == "group › 0123456789å" && $0.lines[1] == "日本語日本語" })
    #expect(terminal.screen.cursorRow == 1 && terminal.screen.cursorColumn == 0)
    terminal.send("\r")
    #expect(terminal.got("0123456789å日本語日本語"))
  }

  @Test func `typing is undone word by word`() throws {
    let terminal = try demo()
    terminal.send("one two")
    #expect(terminal.see("one two"))
    terminal.send("\u{1F}")
    #expect(terminal.see { $0.lines[0] == "group › one" })
    terminal.send("\u{1F}")
    #expect(terminal.see { $0.lines[0] == "group ›" })
    terminal.send("x\u{15}\u{1F}\r")
    #expect(terminal.got("x"))
  }

  @Test func `escape takes no letter of the next line away`() throws {
    let terminal = try demo(["GHOST": "refuse not"])
    #expect(terminal.see { $0.dimText == "refuse not" })
    terminal.send("\u{1B}")
    #expect(terminal.see { !$0.text.contains("refuse not") })
    terminal.send("b+ steep\r")
    #expect(terminal.got("b+ steep"))
    terminal.send("\u{1B}a+ steep\r")
    #expect(terminal.got("a+ steep"))
    terminal.send("one two\u{1B}b|\r")
    #expect(terminal.got("one |two"))
  }

  @Test func `a prefilled line is exact and keeps its first key`() throws {
    let terminal = try demo(["PREFILL": "a⇥\tb 😀", "STAMPS": "1"])
    #expect(terminal.see("😀"))
    terminal.send("!\r")
    #expect(terminal.got("a⇥\tb 😀!", suffix: " at 123"))
  }

  @Test func `the first key is that of the words, not of what was deleted`() throws {
    let terminal = try demo(["PREFILL": "old", "STAMPS": "1", "NOW": "777"])
    #expect(terminal.see("old"))
    terminal.send("\u{15}new\r")
    #expect(terminal.got("new", suffix: " at 777"))
  }

  @Test func `a line of twenty thousand characters is exact`() throws {
    let terminal = try demo()
    terminal.send(String(repeating: "0123456789", count: 2000) + "\r")
    #expect(terminal.expect("got 20000 bytes", within: 10_000))
  }
}
