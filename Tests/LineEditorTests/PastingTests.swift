import TestSupport
import Testing

@Suite struct PastingTests {
  @Test func `five hundred pasted lines are one line of input`() throws {
    let terminal = try demo()
    terminal.paste((1...500).map { "line \($0)" }.joined(separator: "\r") + "\r")
    terminal.send("\r")
    #expect(terminal.expect("got: \"line 1\\nline 2\\n", within: 10_000))
    #expect(terminal.expect("line 500\"\r\n"))
  }

  @Test func `a paste that comes byte by byte is one piece`() throws {
    let terminal = try demo()
    for byte in Array("\u{1B}[200~å 1\r2\u{1B}[201~".utf8) {
      terminal.send(bytes: [byte])
      #expect(!terminal.expect("got", within: 10))
    }
    terminal.send("!\r")
    #expect(terminal.got("å 1\n2!"))
  }

  @Test func `controls in a paste are kept and not sent to the screen`() throws {
    let terminal = try demo()
    terminal.paste("a\0b\u{7}c\td\u{1B}[31me\0")
    #expect(terminal.see("left 2 NUL characters out of the pasted text"))
    #expect(terminal.see("ab^Gc   d^[[31me"))
    terminal.send("\r")
    #expect(terminal.got("ab\u{7}c\td\u{1B}[31me"))
    #expect(terminal.screen.bells == 0)
  }

  @Test func `a paste that is not UTF-8 says so`() throws {
    let terminal = try demo()
    terminal.send(bytes: Array("\u{1B}[200~a".utf8) + [0xFF] + Array("b\u{1B}[201~".utf8))
    #expect(terminal.see("the pasted text was not all UTF-8"))
    terminal.send("\r")
    #expect(terminal.got("a\u{FFFD}b"))
  }

  @Test func `one pasted line with its line end is just that line`() throws {
    let terminal = try demo(["STAMPS": "1", "NOW": "5"])
    terminal.send("a ")
    terminal.paste("b\r\n")
    #expect(terminal.see("› a b"))
    #expect(!terminal.screen.text.contains("Enter keeps"))
    terminal.send("\r")
    #expect(terminal.got("a b", suffix: " at 5 pasted"))
  }

  @Test func `Tab right after a paste takes the lines one by one`() throws {
    let terminal = try demo(columns: 100)
    terminal.send("<>\u{1B}[D")
    #expect(terminal.see("› <>"))
    terminal.paste("one\r\rtwo\rthree")
    #expect(terminal.see("4 lines: Enter keeps them as one, Tab takes them one by one"))
    terminal.send("\t")
    #expect(terminal.see("› <one  2 pasted lines to come"))
    terminal.send("!\r")
    #expect(terminal.got("<one!"))
    #expect(terminal.see("› two  1 pasted line to come"))
    terminal.send("\r")
    #expect(terminal.got("two"))
    #expect(terminal.see("› three>"))
    terminal.send("\r")
    #expect(terminal.got("three>"))
    terminal.send("next\r")
    #expect(terminal.got("next"))
  }

  @Test func `another key after a paste keeps it as one`() throws {
    let terminal = try demo(columns: 100)
    terminal.paste("one\rtwo")
    #expect(terminal.see("2 lines: Enter keeps them as one, Tab takes them one by one"))
    terminal.send("!")
    #expect(terminal.see { $0.dimText == "" })
    terminal.send("\r")
    #expect(terminal.got("one\ntwo!"))
  }

  @Test func `pasted lines to come are put aside with the line`() throws {
    let terminal = try demo(columns: 100)
    terminal.paste("one\rtwo\rthree")
    #expect(terminal.see("Tab takes them"))
    terminal.send("\t\u{3}")
    #expect(terminal.expect("interrupted"))
    #expect(terminal.see("put aside with the pasted lines to come: press Up to have them back"))
    terminal.send("\u{1B}[A")
    #expect(terminal.see("› two"))
    terminal.send("\r")
    #expect(terminal.got("two\nthree"))
    terminal.send("\u{1B}[A\u{1B}[A\r")
    #expect(terminal.got("one"))
  }

  @Test func `a paste during long work does not run line by line`() throws {
    let terminal = try demo()
    terminal.send("work\r")
    #expect(terminal.expect("working"))
    terminal.paste("one\rtwo")
    terminal.send("\u{3}")
    #expect(terminal.expect("stopped working"))
    #expect(terminal.see("two"))
    terminal.send("\r")
    #expect(terminal.got("one\ntwo"))
  }

  @Test func `lines that come without paste marks all run in order`() throws {
    let terminal = try demo()
    terminal.send((1...50).map { "line \($0) å\r" }.joined())
    for number in 1...50 { #expect(terminal.got("line \(number) å")) }
  }
}
