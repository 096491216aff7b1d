import Foundation
import TestSupport
import Testing

/// Statements that nobody types: where they come from, how they stop, what they print.
@Suite struct ScriptTests {
  private static let script = "member add Anna code=a\nstart\nfoo bar\na: hello\n"
  private static let mistake = """
    3:1: error: no command or member foo; to keep it as a remark: note …

    """

  @Test func `a file runs to its first mistake`() throws {
    let room = try ScriptRoom()
    try room.open("cups", "-f", "day.rt").file("day.rt", Self.script).run().expect(
      output: "Anna is a, seat 1\nstarted · 1 member present\n",
      errors: "day.rt:\(Self.mistake)",
      status: 1
    )
    #expect(
      try room.document()
        == """
        {"format":"roundtable/session","version":1,"id":"cups","title":"cups",\
        "kind":"focus-group","created":"2026-11-22T14:00:00.000Z",
        "events":[
        {"n":1,"at":"2026-11-22T14:00:00.000Z","type":"member.added","member":"m1",\
        "name":"Anna","code":"a","seat":1}
        ,{"n":2,"at":"2026-11-22T14:00:00.000Z","type":"session.started"}
        ]}

        """
    )
  }

  @Test(arguments: [["-f", "-"], []])
  func `standard input is a script of the name -`(arguments: [String]) throws {
    var program = try ScriptRoom().open("cups").input(Self.script)
    for argument in arguments { program = program.arguments(argument) }
    try program.run().expect(
      output: "Anna is a, seat 1\nstarted · 1 member present\n",
      errors: "-:\(Self.mistake)",
      status: 1
    )
  }

  @Test func `keep-going runs what is left and still says 1`() throws {
    try ScriptRoom().open("cups", "--keep-going").input(Self.script).run().expect(
      output: "Anna is a, seat 1\nstarted · 1 member present\n1 Anna :  “hello”\n",
      errors: "-:\(Self.mistake)",
      status: 1
    )
  }

  @Test func `check understands everything and changes nothing`() throws {
    let room = try ScriptRoom()
    let before = try room.folder.files()
    try room.open("cups", "--check", "--keep-going").input(Self.script + "topline out.md\n").run()
      .expect(
        output: """
          Anna is a, seat 1
          started · 1 member present
          1 Anna :  “hello”
          wrote out.md
          checked; nothing was recorded

          """,
        errors: "-:\(Self.mistake)",
        status: 1
      )
    #expect(try room.folder.files() == before)
  }

  @Test func `check makes no session`() throws {
    let room = try ScriptRoom()
    try room.open("cups", "--check", "-c", "new \"Another one\"", "-c", "status").run().expect(
      output: "",
      errors: "checked up to `new`, as the session behind it is not there yet\n"
    )
    #expect(try room.sessions() == ["sessions/cups.json"])
  }

  @Test func `lines of the command line run in order, then the file`() throws {
    try ScriptRoom()
      .open("cups", "-c", "member add Anna code=a", "-f", "more.rt", "-c", "a+ nice")
      .file("more.rt", "a- not so nice\n")
      .run()
      .expect(
        output: """
          Anna is a, seat 1
          1 Anna +  “nice”
          · the session clock is not running yet; `start` begins it
          2 Anna -  “not so nice”

          """
      )
  }

  @Test func `a mistake in a line of the command line is told by its place`() throws {
    try ScriptRoom().open("cups", "-c", "start", "-c", "list", "-c", "list zz", "-c", "quit")
      .run()
      .expect(
        output: "started · no members yet; `member add \"Name\"` brings them in\nno items match\n",
        errors: "-c:3:6: error: no member or filter word zz; see them: help list\n",
        status: 1
      )
  }

  @Test func `echo prints each statement in its one spelling`() throws {
    try ScriptRoom().open("cups", "--echo").input(
      """
      member add   "Anna Ek"   code=a
      # a comment

      start
      Anna＋ :) nice   one   #Price  **
      a : one line
      | and another
      .. and more
      """
    )
    .run()
    .expect(
      output: """
        member add "Anna Ek" code=a
        Anna Ek is a, seat 1
        start
        started · 1 member present
        a+ :) nice   one #Price **
        1 Anna +  “:) nice   one”  #Price **
        · new theme #Price
        a: one line
        | and another
        2 Anna :  “one line⏎and another”
        .. and more
        2 Anna :  “one line⏎and another and more”

        """
    )
  }

  @Test func `what echo prints makes the same document again`() throws {
    let first = try ScriptRoom()
    let lines = """
      member add "Anna Ek" code=a
      member add Bo
      start
      a+ price is steep #price
      b^ me too
      b: one
      | two \\#three
      m: so?
      note the left side is tense
      undo
      redo
      ask nps
      answer a=9 b=.
      close
      """
    let echoed = try first.open("cups", "--echo", "--quiet").input(lines).run()
    #expect([echoed.errors, String(echoed.status)] == ["", "0"])
    let second = try ScriptRoom()
    try second.open("cups", "--quiet").input(echoed.output).run().expect(output: "")
    #expect(try second.document() == first.document())
    try second.open("cups", "--echo", "--quiet").input("list\n").run().expect(output: "list\n")
  }

  @Test func `quiet prints errors only`() throws {
    try ScriptRoom().open("cups", "--quiet", "--keep-going").input(Self.script).run()
      .expect(output: "", errors: "-:\(Self.mistake)", status: 1)
  }

  @Test func `json is one object a statement, mistakes too`() throws {
    let run = try ScriptRoom().open("cups", "--json", "--keep-going")
      .input("member add Anna code=a\nfoo bar\n# words\nundo 2\nresume\n")
      .run()
    run.expect(
      output: """
        {"line":1,"event":{"n":1,"at":"2026-11-22T14:00:00.000Z","type":"member.added",\
        "member":"m1","name":"Anna","code":"a","seat":1},"answer":["Anna is a, seat 1"]}
        {"line":2,"error":"no command or member foo; to keep it as a remark: note …","column":1}
        {"line":3}
        {"line":4,"event":{"n":2,"at":"2026-11-22T14:00:00.000Z","type":"undone","events":[1]},\
        "answer":["took back member Anna (redo brings it back)"]}
        {"line":5,"error":"the session is not started yet",\
        "remedy":"type `start` to begin the clock"}

        """,
      errors: """
        -:2:1: error: no command or member foo; to keep it as a remark: note …
        -:5:1: error: the session is not started yet
        -:5:1: note: type `start` to begin the clock

        """,
      status: 1
    )
    for line in run.output.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["line"] as? Int != nil)
    }
  }

  @Test func `words of every kind stay valid JSON`() throws {
    let words = "q\"uote back\\slash tab\tesc\u{1B}[31m nul\u{0} \u{202E}rtl 🎉 \u{2028} é"
    let run = try ScriptRoom().open("cups", "--json")
      .input("member add Anna code=a\na: \(words)\nlist\n")
      .run()
    #expect([run.errors, String(run.status)] == ["", "0"])
    let objects = try run.output.split(separator: "\n").map {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
    #expect(objects.count == 3)
    #expect((objects[1]?["event"] as? [String: Any])?["text"] as? String == words)
  }

  @Test func `the same script at the same time makes the same bytes`() throws {
    let script = try Repository.text("sessions/kettle-1.roundtable")
    let guide = try Repository.text("sessions/kettle-guide.md")
    let made = try (1...2).map { _ in
      let room = try ScriptRoom("kettle-1")
      let run = try room.open("kettle-1", "-f", "sessions/k.rt")
        .file("sessions/k.rt", script)
        .file("sessions/kettle-guide.md", guide)
        .run()
      #expect([run.errors, String(run.status)] == ["", "0"])
      return [run.output, try room.document("kettle-1")]
    }
    #expect(made[0] == made[1])
    #expect(made[0][1].contains("\"at\":\"2026-11-22T14:00:40.000Z\""))
  }

  @Test func `who types is kept where it is not the facilitator`() throws {
    let room = try ScriptRoom()
    try room.open("cups", "--by", "Eva", "--quiet", "-c", "note hello").run().expect(output: "")
    #expect(try room.document().contains(#""by":"Eva","type":"note.recorded""#))
  }

  @Test func `bytes that are not UTF-8 are told by line and column and nothing is guessed`() throws
  {
    let room = try ScriptRoom()
    let note = "note: convert the file, for example with `iconv -f WINDOWS-1252 -t UTF-8`"
    try room.open("cups", "--keep-going", "--quiet")
      .input(Data("note one\nnote caf".utf8) + [0xE9] + Data("\nnote three\n".utf8))
      .run()
      .expect(
        output: "",
        errors: "-:2:9: error: these bytes are not UTF-8\n-:2:9: \(note)\n",
        status: 1
      )
    try room.open("cups", "-c", "list").run()
      .expect(output: "1 note  “one”\n2 note  “three”\n")
  }

  @Test func `a byte order mark and Windows line ends are no words`() throws {
    try ScriptRoom().open("cups", "-c", "member add Anna code=a", "-f", "-", "--echo", "--quiet")
      .input("\u{FEFF}a: bom\r\na: next\r\n")
      .run()
      .expect(output: "member add \"Anna\" code=a\na: bom\na: next\n")
  }

  @Test(arguments: ["true", "head -n 1 >first"])
  func `a reader that goes away is no failure and loses no line`(reader: String) throws {
    let room = try ScriptRoom()
    let line = "roundtable open cups -c examples -c help -c 'note kept' | \(reader)"
    try Program(in: room.folder).executable("/bin/bash")
      .arguments("-c", "\(line)\necho ${PIPESTATUS[0]}")
      .run()
      .expect(output: "0\n")
    #expect(try room.document().contains(#""text":"kept""#))
  }
}
