import TestSupport
import Testing

@Suite struct HistoryKeysTests {
  @Test func `a long line comes back unchanged, its last blank too`() throws {
    let terminal = try demo(columns: 200)
    let line = String(repeating: "lång ", count: 300)
    terminal.send(line + "\r")
    #expect(terminal.got(line))
    terminal.send("\u{1B}[A\r")
    #expect(terminal.got(line))
  }

  @Test func `Up looks for the beginning of the line, Down brings the line back`() throws {
    let terminal = try demo()
    for line in ["a+ one", "b two", "a+ three"] {
      terminal.send(line + "\r")
      #expect(terminal.got(line))
    }
    terminal.send("a+")
    #expect(terminal.see("› a+"))
    terminal.send("\u{1B}[A")
    #expect(terminal.see { $0.lines.last { !$0.isEmpty } == "group › a+ three" })
    terminal.send("\u{1B}[A")
    #expect(terminal.see { $0.lines.last { !$0.isEmpty } == "group › a+ one" })
    terminal.send("\u{1B}[A\u{1B}[B\u{1B}[B")
    #expect(terminal.see { $0.lines.last { !$0.isEmpty } == "group › a+" })
    terminal.send("!\r")
    #expect(terminal.got("a+!"))
  }

  @Test(arguments: [("В", "наш ВВ час"), ("Α", "ΑΒΓ"), ("ж", "Жук"), ("ВВ Ч", "наш ВВ час")])
  func `letters of any script are a search pattern`(pattern: String, entry: String) throws {
    let terminal = try demo()
    for line in ["наш ВВ час", "ΑΒΓ", "Жук", "plain"] {
      terminal.send(line + "\r")
      #expect(terminal.got(line))
    }
    terminal.send("\u{12}" + pattern)
    #expect(terminal.see("(search `\(pattern)`) \(entry)"))
    terminal.send("\r")
    #expect(terminal.got(entry))
  }

  @Test func `a search given up brings the line and its cursor back`() throws {
    let terminal = try demo()
    terminal.send("entry\r")
    #expect(terminal.got("entry"))
    terminal.send("half\u{1B}[D\u{1B}[D\u{12}en")
    #expect(terminal.see("(search `en`) entry"))
    terminal.send("zz")
    #expect(terminal.see("(search `enzz`, nothing found)"))
    terminal.send("\u{7}|\r")
    #expect(terminal.got("ha|lf"))
  }

  @Test func `escape keeps what a search found`() throws {
    let terminal = try demo()
    terminal.send("entry\r")
    #expect(terminal.got("entry"))
    terminal.send("\u{12}nt")
    #expect(terminal.see("(search `nt`) entry"))
    terminal.send("\u{1B}")
    #expect(terminal.see { $0.lines[2] == "group › entry" })
    terminal.send("!\r")
    #expect(terminal.got("entry!"))
  }

  @Test func `escape after nothing found brings the line back`() throws {
    let terminal = try demo()
    terminal.send("entry\r")
    #expect(terminal.got("entry"))
    terminal.send("half\u{1B}[D\u{12}en")
    #expect(terminal.see("(search `en`) entry"))
    terminal.send("zz")
    #expect(terminal.see("(search `enzz`, nothing found)"))
    terminal.send("\u{1B}")
    #expect(terminal.see { $0.lines[2] == "group › half" })
    terminal.send("|\r")
    #expect(terminal.got("hal|f"))
  }

  @Test func `history outlives the program and is written before a line runs`() throws {
    let file = TemporaryPath()
    let first = try demo(["HISTORY": file.path])
    first.send("åäö \\ back\r")
    #expect(first.got("åäö \\ back"))
    #expect(file.text == "åäö \\\\ back\n")
    first.paste("two\rlines")
    first.send("\r")
    #expect(first.got("two\nlines"))
    first.send(signal: 9)
    let second = try demo(["HISTORY": file.path])
    second.send("\u{1B}[A\r")
    #expect(second.got("two\nlines"))
    second.send("\u{1B}[A\u{1B}[A\r")
    #expect(second.got("åäö \\ back"))
  }

  @Test func `another history knows nothing of this one`() throws {
    let file = TemporaryPath()
    let terminal = try demo(["HISTORY": file.path])
    terminal.send("other\r")
    #expect(terminal.got("other"))
    terminal.send("\u{1B}[Anext\r")
    #expect(terminal.got("next"))
    #expect(file.text == "other\n")
  }

  @Test func `a history that cannot be written is said and stops nothing`() throws {
    let terminal = try demo(["HISTORY": "/nonexistent/history"])
    terminal.send("one\r")
    #expect(terminal.got("one"))
    #expect(
      terminal.see("history not kept in `/nonexistent/history`: No such file or directory")
    )
    terminal.send("two\r")
    #expect(terminal.got("two"))
  }
}
