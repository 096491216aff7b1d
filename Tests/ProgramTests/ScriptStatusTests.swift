import Foundation
import TestSupport
import Testing

/// Every exit code, and the commands around a session.
@Suite struct ScriptStatusTests {
  @Test func `0 where a session is made, listed and checked`() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.url.path)/sessions"
    try Program(in: folder).arguments("list").run()
      .expect(output: "no sessions in \(path); `roundtable new NAME` makes one\n")
    try Program(in: folder)
      .arguments("new", "cups-1", "--title", "Kaffe 杯", "--at", ScriptRoom.clock).run()
      .expect(output: "made cups-1, \(path)/cups-1.json\n")
    try Program(in: folder).arguments("new", "b.2_x", "--at", "2026-01-02T03:04:05Z").run()
      .expect(output: "made b.2_x, \(path)/b.2_x.json\n")
    try Program(in: folder).arguments("open", "cups-1", "--quiet", "-c", "note hi").run()
      .expect(output: "")
    try Program(in: folder).arguments("list").run().expect(
      output: """
        session  title     made        entries
        b.2_x    b.2_x     2026-01-02        0
        cups-1   Kaffe 杯  2026-11-22        1

        """
    )
    try Program(in: folder).arguments("list", "--names").run().expect(output: "b.2_x\ncups-1\n")
    try Program(in: folder).arguments("check", "cups-1").run()
      .expect(output: "cups-1: sound, 1 entry\n")
    try Program(in: folder).arguments("--version").run().expect(output: "roundtable 0.1.0\n")
  }

  private static let remedy = "use letters, digits, `.`, `_` and `-`"

  @Test(arguments: [
    ("a/b", "it holds `/`"),
    ("../up", "it starts with a dot"),
    ("..", "it starts with a dot"),
    (".hidden", "it starts with a dot"),
    ("/etc/passwd", "it holds `/`"),
    ("", "it is empty"),
    ("a b", "it holds a blank"),
    ("a\nb", "it holds U+000A"),
    ("a\u{1B}[31m", "it holds U+001B"),
    ("a\u{1}", "it holds U+0001"),
    ("a\\b", "it holds `\\`"),
    (
      String(repeating: "x", count: 300),
      "it has 300 characters (300 bytes), at most 100 are allowed"
    ),
  ])
  func `2 for a name that could lead elsewhere, and nothing is made`(
    name: String,
    reason: String
  ) throws {
    let folder = try TemporaryFolder()
    let errors = "error: a session cannot have this name: \(reason)\n\(Self.remedy)\n"
    try Program(in: folder).arguments("new", name).run()
      .expect(output: "", errors: errors, status: 2)
    try Program(in: folder).arguments("check", name).run()
      .expect(output: "", errors: errors, status: 2)
    if !name.isEmpty {
      try Program(in: folder).arguments("open", name, "-c", "status").run()
        .expect(output: "", errors: errors, status: 2)
    }
    #expect(try folder.files().isEmpty)
  }

  @Test(arguments: [
    (
      ["new", "x", "--kind", "party"],
      "no kind party; kinds: focus-group, advisory-meeting or interview"
    ),
    (["new", "x", "--at", "noon"], "--at noon is no moment; write it as 2026-11-22T14:00:00Z"),
    (["open", "x", "--at", "noon"], "--at noon is no moment; write it as 2026-11-22T14:00:00Z"),
    (["open"], "there is no session yet; `roundtable new NAME` makes one"),
  ])
  func `2 for what the command line does not take`(arguments: [String], what: String) throws {
    var program = try Program()
    for argument in arguments { program = program.arguments(argument) }
    try program.run().expect(output: "", errors: "error: \(what)\n", status: 2)
  }

  @Test(arguments: [["open", "x", "--bogus"], ["new"], ["check"], ["list", "extra"]])
  func `2 for an option or argument that is not known`(arguments: [String]) throws {
    var program = try Program()
    for argument in arguments { program = program.arguments(argument) }
    let run = try program.run()
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("\nUsage: roundtable \(arguments[0]) "))
  }

  @Test func `2 where several sessions could be meant`() throws {
    let room = try ScriptRoom()
    let second = try Program(in: room.folder).arguments("new", "lids").run()
    #expect(second.status == 0)
    try Program(in: room.folder).arguments("open", "-c", "status").run()
      .expect(output: "", errors: "error: which session? there are cups or lids\n", status: 2)
  }

  @Test func `the only session needs no name`() throws {
    try Program(in: try ScriptRoom().folder).arguments("open", "-c", "note hi", "--quiet").run()
      .expect(output: "")
  }

  @Test func `65 for a document of another format, and it is left as it is`() throws {
    let room = try ScriptRoom()
    let other = #"{"format":"other"}"#
    let errors = """
      error: `\(room.path("o"))` has the format `other`, not `roundtable/session`
      name a session's file

      """
    try room.open("o", "-c", "status").file("sessions/o.json", other).run()
      .expect(output: "", errors: errors, status: 65)
    #expect(try room.document("o") == other)
    try Program(in: room.folder).arguments("check", "o").run()
      .expect(output: "", errors: errors, status: 65)
  }

  @Test func `66 for a session or script that is not there`() throws {
    let room = try ScriptRoom()
    let errors = """
      error: there is no file `\(room.path("lids"))`
      type `list` to see the sessions, or make one with `new`

      """
    try room.open("lids", "-c", "status").run().expect(output: "", errors: errors, status: 66)
    try Program(in: room.folder).arguments("check", "lids").run()
      .expect(output: "", errors: errors, status: 66)
    try room.open("cups", "-f", "no.rt").run().expect(
      output: "",
      errors: "error: cannot read no.rt: No such file or directory\n",
      status: 66
    )
  }

  @Test func `73 for a session that exists, and it is left as it is`() throws {
    let room = try ScriptRoom()
    let before = try room.document()
    try Program(in: room.folder).arguments("new", "cups", "--title", "Other").run().expect(
      output: "",
      errors: """
        error: `\(room.path("cups"))` exists already
        choose another name, or `open` the one that is there

        """,
      status: 73
    )
    #expect(try room.document() == before)
  }

  @Test func `74 where nothing can be written, and nothing is acknowledged`() throws {
    let room = try ScriptRoom()
    try room.open("cups", "--read-only", "-c", "list", "-c", "note hi", "--keep-going").run()
      .expect(
        output: "no items match\n",
        errors: """
          -c:2:1: error: `\(room.path("cups"))` is open for reading only
          -c:2:1: note: open it again to go on writing

          """,
        status: 74
      )
    // The system refuses every byte; the store's own words for that are the store's to test.
    let full = try Program(in: room.folder).executable("/bin/sh")
      .arguments("-c", "ulimit -f 0; exec roundtable open cups -c 'note hi' -c 'note more'")
      .run()
    #expect([full.output, String(full.status)] == ["", "74"])
    #expect(full.errors.hasPrefix("-c:1:1: error: nothing was saved to `\(room.path("cups"))`"))
    #expect(!full.errors.contains("-c:2:1:"))
    try room.open("cups", "-c", "list").run().expect(output: "no items match\n")
  }

  @Test func `75 while another process writes, which can still be read`() throws {
    let room = try ScriptRoom()
    let terminal = try RealTerminal("cups", in: room.folder)
    terminal.type("note hello")
    let run = try room.open("cups", "-c", "note me too").run()
    #expect([run.output, String(run.status)] == ["", "75"])
    let holder = "is in use by somebody on "
    #expect(run.errors.hasPrefix("error: `\(room.path("cups"))` \(holder)"))
    #expect(run.errors.contains("(process \(terminal.terminal.processID)) since "))
    #expect(run.errors.hasSuffix("\nclose it there, or open it read-only\n"))
    try room.open("cups", "--read-only", "-c", "list").run().expect(output: "1 note  “hello”\n")
    terminal.quit()
    try room.open("cups", "-c", "note me too", "--quiet").run().expect(output: "")
  }
}
