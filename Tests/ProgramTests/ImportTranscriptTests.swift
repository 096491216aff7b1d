import Foundation
import TestSupport
import Testing

/// `import transcript`, from a file to a session that can be undone and coded.
@Suite struct ImportTranscriptTests {
  private static let text = """
    Cups, group 2
    Moderator: What do you drink?
    TN1: Coffee.
    TN2 (nods): Tea.
    (all laugh)
    TN2: Only tea.

    """

  private func program(
    _ arguments: String...,
    text: String = text,
    name: String = "group.txt"
  ) throws -> Program {
    var program = try Program(in: TemporaryFolder()).file(name, text)
      .arguments("import", "transcript", name, "--as", "cups", "--at", ScriptRoom.clock)
    for argument in arguments { program = program.arguments(argument) }
    return program
  }

  private static let remarks = """
    group.txt: read as plain text
    group.txt: Moderator taken as the moderator by the label; name another with --moderator LABEL
    group.txt:1: 1 line before the first speaker became a note
    group.txt:4: 1 remark beside a label became an observation
    group.txt:5: 1 line in brackets became an observation

    """

  @Test func `a transcript becomes one entry that can be taken back`() throws {
    let run = try program().run().expect(
      output: """
        made cups
        imported 4 reactions, 2 observations, 1 note, 2 members and 1 of the staff from group.txt

        """,
      errors: Self.remarks
    )
    try Program(in: run.folder)
      .arguments("open", "cups", "--no-input", "-c", "list tn2", "-c", "undo", "-c", "who").run()
      .expect(
        output: """
          4 TN2  (nods)
          5 TN2 :  “Tea.”
          7 TN2 :  “Only tea.”
          took back import of 7 items from group.txt (redo brings it back)
          no members in the room; type `member add "Anna Ek"`

          """
      )
  }

  @Test func `a look shows who is who and records nothing`() throws {
    let run = try program("--dry-run").run()
    #expect(run.status == 0)
    #expect(run.errors == Self.remarks)
    #expect(
      run.output.hasPrefix(
        """
        would make cups
        would import 4 reactions, 2 observations, 1 note, 2 members and 1 of the staff from group.txt
          Moderator is mo, moderator, 1 item
          TN1 is tn1, 1 item
          TN2 is tn2, 3 items

        """
      )
    )
    #expect(run.output.hasSuffix("nothing was recorded\n"))
    let sessions = run.folder.url.appending(path: "sessions")
    #expect(!FileManager.default.fileExists(atPath: sessions.path))
  }

  @Test func `who differs in capitals only is the same person in the next transcript too`() throws {
    let folder = try TemporaryFolder()
    for (name, text) in [
      ("one.txt", "Anna: a\nANNA: b\nAnna: c\nANNA: d\n"),
      ("two.txt", "ANNA: e\nAnna: f\nANNA: g\nAnna: h\nanna: i\nanna: j\n"),
    ] {
      let run = try Program(in: folder).file(name, text)
        .arguments("import", "transcript", name, "--as", "cups", "--at", ScriptRoom.clock).run()
      #expect(run.status == 0)
    }
    let run = try Program(in: folder).arguments("replay", "cups").run()
    let people = run.output.split(separator: "\n").map { String($0.split(separator: " ")[2]) }
    #expect(
      people == ["Anna", "ANNA", "Anna", "ANNA", "ANNA", "Anna", "ANNA", "Anna", "anna", "anna"]
    )
  }

  @Test func `standard input, a map and a chat go together`() throws {
    let folder = try TemporaryFolder()
    let run = try Program(in: folder)
      .file("map.txt", "A = Anna Ek, role=moderator, code=ae\n")
      .file("chat.txt", "00:00:02\tBo:\thello\r\n")
      .arguments("import", "transcript", "-", "--as", "call", "--title", "A call")
      .arguments("--speakers", "map.txt", "--chat", "chat.txt", "--at", ScriptRoom.clock)
      .input(
        "WEBVTT\n\n00:00:01.000 --> 00:00:01.500\nA: hi\n\n00:00:03.000 --> 00:00:04.000\nA: you\n"
      )
      .run()
    #expect(run.status == 0)
    #expect(
      run.errors == """
        standard input: read as WebVTT
        standard input: 1 message of the chat taken in by their times

        """
    )
    let list = try folder.answers("call", "list")
    let places = ["hi", "hello", "you"].compactMap { list.range(of: $0)?.lowerBound }
    #expect(places.count == 3 && places == places.sorted())
  }

  static let refused: [(arguments: [String], errors: String, status: Int32)] = [
    (["none.txt"], "error: cannot read none.txt: No such file or directory\n", 66),
    (
      ["empty.txt"], "error: empty.txt: there is nothing in it\nname another file\n", 65
    ),
    (
      ["nul.txt"],
      "error: nul.txt: line 2 is no text in UTF-8, UTF-16 or Windows-1252\n"
        + "save it as plain text in UTF-8\n", 65
    ),
    (
      ["group.txt", "--moderator", "GA"],
      "error: group.txt: nobody speaks as GA; labels: Anna and Bo\n"
        + "write the label as it stands in the file\n", 1
    ),
    (
      ["group.txt", "--format", "doc"], "error: no format doc; formats: vtt, srt, text and csv\n", 2
    ),
    (
      ["group.txt", "--column", "who"],
      "error: --column who names nothing; write it as speaker=NAME\n", 2
    ),
    (
      ["group.txt", "--format", "vtt"],
      "error: group.txt: it has no cue, so it is not WebVTT\n"
        + "leave --format out, or write --format text\n", 65
    ),
    (
      ["group.txt", "--speakers", "group.txt"],
      "error: group.txt: line 1 has no `=` between a label and a name\n"
        + "write `label = Name`, or `label = -` for what is no label\n", 65
    ),
    (["-", "--chat", "-"], "error: standard input is one file only; name the others\n", 2),
  ]

  @Test(arguments: refused.indices)
  func `what cannot be taken is refused and makes nothing`(index: Int) throws {
    let sample = Self.refused[index]
    let folder = try TemporaryFolder()
    try folder.write(Data("Anna: a\nB\0".utf8), to: "nul.txt")
    var program = try Program(in: folder).file("group.txt", "Anna: a\nBo: b\n")
      .file("empty.txt", "\n").arguments("import", "transcript", "--as", "cups")
    for argument in sample.arguments { program = program.arguments(argument) }
    try program.run().expect(output: "", errors: sample.errors, status: sample.status)
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "sessions").path))
  }

  @Test(
    .enabled(if: SharedData.isPresent, SharedData.absence),
    arguments: [1, 3, 5]
  )
  func `real groups have the words that were counted for each member`(group: Int) throws {
    let oracle = try TalkOracle.expected("focus_group_\(group)")
    let roster = try #require(oracle.roster)
    let folder = try TemporaryFolder()
    let text = try SharedData.bytes("data/focus_groups/raw/focus_group_\(group).txt")
    let run = try Program(in: folder)
      .file("map.txt", "CA = CA, role=assistant\nTn17 = TN17\n")
      .arguments("import", "transcript", "-", "--as", "group", "--moderator", "GA")
      .arguments("--speakers", "map.txt", "--at", ScriptRoom.clock).input(text).run()
    #expect(run.status == 0)
    var counted: [String: [Int]] = [:]
    for line in try folder.answers("group", "airtime").split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let name = words.first.map(String.init), roster.contains(name) else { continue }
      counted[name] = words.dropFirst().prefix(2).compactMap { Int($0.filter { $0 != "," }) }
    }
    var expected: [String: [Int]] = [:]
    for name in roster { expected[name] = [oracle.turns[name] ?? 0, oracle.words[name] ?? 0] }
    #expect(counted == expected)
  }
}
