import Foundation
import TestSupport
import Testing

/// `roundtable replay` where nobody sits at a terminal.
@Suite struct ReplayTests {
  /// Two people, a fix, a drop, an undo and a stamp, on a clock that stands unless it is moved.
  private static func session(in folder: TemporaryFolder) throws {
    let lines = """
      member add "Anna Ek"
      member add Boris
      concept add b "Fold-flat cup"
      start
      01:00 present b
      01:10 a+ price is steep, but I love the design #price #design *
      02:00 b- leaks
      02:30 fix 2 b-- it leaks all the time #leaks
      06:40 note the left side is tense
      01:30 a: said early, typed late
      07:00 a+ a slip
      undo
      07:10 drop 4
      08:00 wrap
      """
    let new = try Program(in: folder)
      .arguments("new", "cups", "--title", "Cups", "--at", "2026-11-22T14:00:00Z").run()
    try #require(new.status == 0)
    let filled = try Program(in: folder)
      .arguments("open", "cups", "--keep-going", "--at", "2026-11-22T14:00:00Z").input(lines).run()
    try #require(filled.status < 2, Comment(rawValue: filled.errors))
  }

  private static func replay(_ arguments: String..., in folder: TemporaryFolder) throws
    -> ProgramRun
  {
    var program = try Program(in: folder).arguments("replay", "cups")
    for argument in arguments { program = program.arguments(argument) }
    return try program.run()
  }

  private static let transcript = """
    00:00  the session begins
    01:00  B Fold-flat cup is on the table
    01:10  1 Anna + B  “price is steep, but I love the design”  #price #design *
    02:00  2 Boris -- B  “it leaks all the time”  #leaks
    06:40  3 note  “the left side is tense”

    """

  @Test func `a full disk is told, and a reader that went away is not`() throws {
    let folder = try TemporaryFolder()
    try Self.session(in: folder)
    func shell(_ script: String) throws -> ProgramRun {
      try Program(in: folder).executable("/bin/sh").arguments("-c", script).run()
    }
    for option in ["", "--json", "--follow", "--speed 16 --max-gap 0"] {
      try shell("roundtable replay cups \(option) > /dev/full").expect(
        output: "",
        errors: "error: cannot write to standard output: No space left on device\n",
        status: 74
      )
    }
    try shell("{ sleep 0.2; roundtable replay cups; echo $? >&2; } | true").expect(
      output: "",
      errors: "0\n"
    )
  }

  @Test func `the transcript comes at once, the same bytes every time`() throws {
    let folder = try TemporaryFolder()
    try Self.session(in: folder)
    let first = try Self.replay(in: folder)
    #expect(first.output.hasPrefix(Self.transcript), "\(first.output)")
    #expect([first.errors, String(first.status)] == ["", "0"])
    for more in [["COLUMNS": "20"], ["LANG": "C"], ["TERM": "xterm"]] {
      var program = try Program(in: folder).arguments("replay", "cups")
      for (name, value) in more { program = program.environment(name, value) }
      #expect(try program.run().output == first.output)
    }
    let document = try folder.document("cups")
    #expect(try Self.replay("--verify", in: folder).output.hasSuffix("both times the same\n"))
    #expect(try folder.document("cups") == document)
  }

  @Test func `a part of it, by time and by the words of list`() throws {
    let folder = try TemporaryFolder()
    try Self.session(in: folder)
    let early = try Self.replay("--from", "1:10", "--to", "2:00", in: folder)
    #expect(early.output.split(separator: "\n").map { $0.prefix(10) } == ["01:10  1 A"])
    let boris = try Self.replay("--only", "b -- #leaks", in: folder)
    #expect(boris.output.contains("2 Boris"))
    #expect(!boris.output.contains("1 Anna"))
  }

  @Test func `as of a moment it is what was known then`() throws {
    let folder = try TemporaryFolder()
    try Self.session(in: folder)
    let then = try Self.replay("--at", "2:10", in: folder)
    #expect(then.output.contains("02:00  2 Boris - B  “leaks”\n"))
    #expect(then.output.contains("clock          02:10, running\n"))
    #expect(then.output.contains("on the table   B Fold-flat cup\n"))
    #expect(!then.output.contains("tense"))
  }

  @Test func `as JSON each line is an object`() throws {
    let folder = try TemporaryFolder()
    try Self.session(in: folder)
    let lines = try Self.replay("--json", in: folder).output.split(separator: "\n")
    let objects = try lines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(objects.compactMap { $0["item"] as? Int } == [1, 2, 3])
    #expect(objects.compactMap { $0["mark"] as? String }.prefix(2) == ["started", "presented"])
  }

  @Test func `in its time it comes sooner where silences are cut and it runs fast`() throws {
    let folder = try TemporaryFolder()
    try Self.session(in: folder)
    let paced = try Self.replay("--speed", "16", "--max-gap", "0", in: folder)
    #expect(paced.output.contains("… 5 min silence\n06:40  3 note"))
    #expect(paced.output.contains("… 60 s silence\n01:00  B Fold"))
  }

  @Test(arguments: [
    (["--from", "x"], 2, "error: --from x is no time; write it as 12:40 or 1:02:03\n"),
    (["--speed", "3"], 2, "error: --speed 3 is no speed; there are 0.5, 1, 2, 4, 8 and 16\n"),
    (
      ["--max-gap", "99999"], 2,
      "error: --max-gap 99999 is no silence; write seconds, as --max-gap 10\n"
    ),
    (
      ["--verify", "--json"], 2,
      "error: --verify looks at the whole session; leave the other options out\n"
    ),
    (
      ["--follow", "--at", "1:00"], 2,
      "error: --follow goes on with what is recorded; leave --to, --at and the pace out\n"
    ),
  ])
  func `what cannot be meant is said`(arguments: [String], status: Int32, errors: String) throws {
    let folder = try TemporaryFolder()
    try made("cups", in: folder)
    var program = try Program(in: folder).arguments("replay", "cups")
    for argument in arguments { program = program.arguments(argument) }
    try program.run().expect(output: "", errors: errors, status: status)
  }

  @Test func `a session that is not there is 66, a damaged one 65`() throws {
    let folder = try TemporaryFolder()
    #expect(try Program(in: folder).arguments("replay", "nothing").run().status == 66)
    try Self.session(in: folder)
    let text = try folder.document("cups")
    let damaged = text.replacing(
      "\"type\":\"session.started\"",
      with: "\"type\":\"sess",
      maxReplacements: 1
    )
    try folder.write(Data(damaged.utf8), to: "sessions/cups.json")
    #expect(try Self.replay(in: folder).status == 65)
    #expect(try Self.replay("--verify", in: folder).status == 65)
    let misfit = text.replacing(
      "\"type\":\"item.dropped\",\"item\":4",
      with: "\"type\":\"item.dropped\",\"item\":9"
    )
    #expect(misfit != text)
    try folder.write(Data(misfit.utf8), to: "sessions/cups.json")
    let verified = try Self.replay("--verify", in: folder)
    #expect(verified.status == 65)
    #expect(verified.errors.contains("does not fit what stood before it: no item"))
  }

  @Test func `the verb prints the transcript in a script`() throws {
    let folder = try TemporaryFolder()
    try Self.session(in: folder)
    let run = try Program(in: folder)
      .arguments("open", "cups", "-c", "replay", "-c", "replay 1:10 2:00", "-c", "replay n2").run()
    #expect(run.output.hasPrefix(Self.transcript))
    #expect(run.output.components(separatedBy: "1 Anna + B").count == 3)
    #expect(run.output.components(separatedBy: "2 Boris -- B").count == 3)
    #expect([run.errors, String(run.status)] == ["", "0"])
  }
}
