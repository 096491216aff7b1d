import Foundation
import TestSupport
import Testing

/// Documents that somebody else wrote, opened, checked and listed by the real program.
@Suite(.serialized) struct HostileDocumentTests {
  private static let suite = "data/hostile/json_test_suite/test_parsing"
  private static let hasSuite = SharedData.isPresent

  /// Each file of the suite under a name that a session can have.
  private static func workspace() throws -> (folder: TemporaryFolder, names: [String]) {
    let folder = try TemporaryFolder()
    var names: [String] = []
    for (number, name) in try SharedData.names(in: suite).enumerated() {
      let session = "\(name.prefix(2))\(number)"
      try folder.write(try SharedData.bytes("\(suite)/\(name)"), to: "sessions/\(session).json")
      names.append(session)
    }
    return (folder, names)
  }

  @Test(.enabled(if: hasSuite, SharedData.absence))
  func `no hostile JSON file is a session, and none brings the program down`() throws {
    let (folder, names) = try Self.workspace()
    #expect(names.count == 318)
    let before = try folder.files()
    let listed = try Program(in: folder).arguments("list").run()
    #expect([listed.errors, String(listed.status)] == ["", "0"])
    #expect(listed.output.split(separator: "\n").count == 319)
    for (number, name) in names.enumerated() {
      // Opening and checking by turns; each file meets one of them, `list` meets them all.
      let arguments = number.isMultiple(of: 2) ? ["check", name] : ["open", name, "-c", "status"]
      let run = try arguments.reduce(Program(in: folder)) { $0.arguments($1) }.run()
      #expect([run.output, String(run.status)] == ["", "65"], "\(name)")
      #expect(run.errors.hasPrefix("error: `\(folder.url.path)/sessions/\(name).json` is "))
      #expect(!run.errors.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
    #expect(try folder.files() == before)
  }

  /// A document with a header of ours and these lines for entries.
  static func holding(_ entries: [String], header: String = "", version: Int = 1) -> String {
    let lines = entries.enumerated().map { ($0 == 0 ? "" : ",") + $1 + "\n" }.joined()
    return """
      {"format":"roundtable/session","version":\(version),"id":"h","title":"h",\
      "kind":"focus-group","created":"2026-11-22T14:00:00.000Z"\(header),
      "events":[
      \(lines)]}

      """
  }

  private static func entry(_ number: Int, _ rest: String) -> String {
    #"{"n":\#(number),"at":"2026-11-22T14:00:00.000Z",\#(rest)}"#
  }

  private static let anna = entry(
    1,
    #""type":"member.added","member":"m1","name":"Anna","code":"a","seat":1"#
  )
  private static let said = entry(
    2,
    #""type":"reaction.recorded","item":1,"members":["m1"],"text":"fine""#
  )

  /// What a document gets from `check`, and whether it can be written on.
  struct Case: CustomTestStringConvertible {
    var name: String
    var document: String
    var checked: String
    var errors = ""
    var status: Int32 = 0
    var testDescription: String { name }
  }

  private static let cases: [Case] = [
    Case(
      name: "another format",
      document: #"{"format":"evil\u001b[31m","version":1,"events":[]}"#,
      checked: "",
      errors: "error: `PATH` has the format `evil␛[31m`, not `roundtable/session`\n"
        + "name a session's file\n",
      status: 65
    ),
    Case(
      name: "a newer version",
      document: holding([anna, said], version: 9),
      checked: """
        h: sound, 2 entries
        the session was written by a newer program (format 9, this one writes 1) and is open for \
        reading only

        """
    ),
    Case(
      name: "unknown entries",
      document: holding([anna, entry(2, #""type":"evil\u001b]0;x\u0007","a":[{}]"#)]),
      checked: "h: sound, 2 entries\n"
        + "entries of a newer program are kept and not shown: evil␛]0;x␇\n"
    ),
    Case(
      name: "a number twice",
      document: holding([anna, anna]),
      checked: "",
      errors: "error: PATH is damaged in line 4: `n` is 1, expected 2\n"
        + "read around it with `roundtable check h --repair COPY`\n",
      status: 65
    ),
    Case(
      name: "a number missing",
      document: holding([anna, entry(3, #""type":"session.started""#)]),
      checked: "",
      errors: "error: PATH is damaged in line 4: `n` is 3, expected 2\n"
        + "read around it with `roundtable check h --repair COPY`\n",
      status: 65
    ),
    Case(
      name: "a number out of range",
      document: holding([
        #"{"n":99999999999999999999,"at":"2026-11-22T14:00:00.000Z","type":"session.started"}"#
      ]),
      checked: "",
      errors: "error: PATH is damaged in line 3: `n` has a value that it cannot have\n"
        + "read around it with `roundtable check h --repair COPY`\n",
      status: 65
    ),
    Case(
      name: "half a character",
      document: holding([
        anna, entry(2, #""type":"note.recorded","item":1,"text":"half \ud83d of it""#),
      ]),
      checked: "h: sound, 2 entries\n"
        + "half a character is shown as \u{FFFD} in one entry; the document keeps it as it is\n"
    ),
    Case(
      name: "a clock that goes backwards",
      document: holding([
        entry(1, #""type":"session.started""#),
        #"{"n":2,"at":"1969-11-22T14:00:00.000Z","type":"note.recorded","item":1,"text":"x"}"#,
      ]),
      checked: "h: sound, 2 entries\n"
    ),
    Case(
      name: "themes that hold each other",
      document: holding([
        entry(1, #""type":"theme.added","theme":"a""#),
        entry(2, #""type":"theme.added","theme":"a/b""#),
        entry(3, #""type":"theme.renamed","from":"a","to":"a/b/c""#),
        entry(4, #""type":"theme.merged","from":"a","into":"a/b""#),
        entry(5, #""type":"theme.merged","from":"a/b","into":"a""#),
      ]),
      checked: "h: sound, 5 entries\n"
        + "entry 3 does not fit and counts for nothing: #a/b/c lies below #a, so it cannot hold it\n"
        + "entry 4 does not fit and counts for nothing: #a/b lies below #a, so it cannot hold it\n"
    ),
    Case(
      name: "somebody who is not there",
      document: holding([
        entry(1, #""type":"reaction.recorded","item":1,"members":["m7"],"text":"fine""#)
      ]),
      checked: "h: sound, 1 entry\n"
        + "entry 1 does not fit and counts for nothing: no member m7\n"
    ),
  ]

  @Test(arguments: cases)
  func `a strange document is checked, looked at and never changed by that`(
    strange: Case
  ) throws {
    let folder = try TemporaryFolder()
    let program = try Program(in: folder).file("sessions/h.json", strange.document)
    let path = "\(folder.url.path)/sessions/h.json"
    try program.arguments("check", "h").run().expect(
      output: strange.checked,
      errors: strange.errors.replacing("PATH", with: path),
      status: strange.status
    )
    for statement in ["list", "status", "who", "topline", "undo", "airtime", "timeline"] {
      let run = try program.arguments("open", "h", "--read-only", "-c", statement).run()
      #expect([0, 1, 65, 74].contains(run.status), "\(statement): \(run.status) \(run.errors)")
      let written = run.output + run.errors
      #expect(!written.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(statement)")
    }
    #expect(try program.arguments("list").run().status == 0)
    #expect(try document("h", in: folder) == strange.document)
  }

  @Test func `a hundred megabytes of nesting are refused at once`() throws {
    let folder = try TemporaryFolder()
    let deep = Data(repeating: UInt8(ascii: "["), count: 100_000_000)
    try folder.write(deep, to: "sessions/flat.json")
    let inside = Self.holding([Self.anna, #"{"n":2,"x":"#]).utf8.dropLast(4)
    try folder.write(Data(inside) + deep, to: "sessions/inside.json")
    let start = ContinuousClock.now
    for (name, status) in [("flat", 65), ("inside", 65)] as [(String, Int32)] {
      let run = try Program(in: folder).arguments("check", name).run()
      #expect(run.status == status, "\(run.errors)")
    }
    #expect(try Program(in: folder).arguments("list").run().status == 0)
    #expect(ContinuousClock.now - start < .seconds(15))
  }

  @Test func `ten thousand members are added, listed, found and completed`() throws {
    let folder = try TemporaryFolder()
    let names = (1...10_000).map { "Member Number\($0)" }
    let members = names.enumerated().map { index, name in
      Self.entry(
        index + 1,
        #""type":"member.added","member":"m\#(index + 1)","name":"\#(name)","code":"q\#(index)","#
          + #""seat":\#(index + 1)"#
      )
    }
    let program = try Program(in: folder).file("sessions/h.json", Self.holding(members))
    let start = ContinuousClock.now
    try program.arguments("check", "h").run().expect(output: "h: sound, 10000 entries\n")
    let run = try program.arguments("open", "h")
      .input("who\nmember add \"One More\"\nq9999+ fine\n10001: seat\nmember list\n").run()
    #expect([run.errors, String(run.status)] == ["", "0"])
    #expect(run.output.contains("One More is o, seat 10001"))
    #expect(run.output.contains("1 Member Number10000 +  “fine”"))
    let terminal = try opened("h", in: folder)
    terminal.send("q9998\t- none\r")
    #expect(terminal.see("“none”", within: 10_000))
    #expect(ContinuousClock.now - start < .seconds(20))
  }
}
