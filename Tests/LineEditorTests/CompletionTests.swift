import TestSupport
import Testing

@testable import LineEditor

@Suite struct CompletionTests {
  @Test func `one match is completed`() throws {
    let terminal = try demo()
    terminal.send("hej @б\tда\r")
    #expect(terminal.got("hej @борис да"))
  }

  @Test func `several matches give their common part, then a list`() throws {
    let terminal = try demo()
    terminal.send("@an\t")
    #expect(terminal.see("› @ann"))
    terminal.send("\t")
    #expect(terminal.see("@anna    @annika\ngroup › @ann"))
    terminal.send("i\t\r")
    #expect(terminal.got("@annika "))
  }

  @Test func `no match rings and changes nothing`() throws {
    let terminal = try demo()
    terminal.send("zzz\t")
    #expect(terminal.see { $0.bells == 1 })
    terminal.send("\r")
    #expect(terminal.got("zzz"))
  }

  @Test func `a list with descriptions is aligned by width and limited to the screen`() throws {
    let terminal = try demo(["DESCRIBE": "seat"], columns: 40)
    terminal.send("@\t")
    #expect(
      terminal.see(
        """
        @anna    seat 5
        @annika  seat 7
        @борис   seat 6
        @ελένη   seat 6
        @søren   seat 6
        @日本    seat 3
        group › @
        """
      )
    )
    let many = try demo(["DESCRIBE": "seat", "MANY": "1"], rows: 10, columns: 40)
    many.send("@many\t")
    #expect(many.see("… 94 more\ngroup › @many"))
    #expect(many.screen.lines[0] == "group › @many")
  }

  private static let letters = ["a", "b", "c", "d", "e"].map { Completion(replacing: 0, text: $0) }

  @Test(
    arguments: [
      (20, 5, false, ["a  b  c  d  e"]), (7, 5, false, ["a  b", "c  d", "e"]),
      (7, 2, false, ["a  b", "… 3 more"]), (7, 2, true, ["a  b", "... 3 more"]),
    ]
  )
  func `labels are packed into the screen`(
    columns: Int,
    rows: Int,
    isASCII: Bool,
    lines: [String]
  ) {
    let list = CompletionList(Self.letters, columns: columns, rows: rows, isASCII: isASCII)
    #expect(list.lines == lines)
  }

  @Test func `labels and descriptions are shown, never sent`() {
    let found = [
      Completion(replacing: 0, text: "x", label: "\u{1B}[2J", description: "a\u{202E}b\nc")
    ]
    let list = CompletionList(found, columns: 40, rows: 5, isASCII: false)
    #expect(list.lines == ["␛[2J  \u{1B}[2ma<U+202E>b⏎c\u{1B}[0m"])
  }
}
