import Foundation
import TestSupport
import Testing

/// A session that left as lines comes back the same.
@Suite struct ImportSessionTests {
  private static let lines = """
    member add "Anna Ek" code=a segment=customer
    member add "Ben Lind" code=b
    concept add b "Fold-flat cup"
    start
    present b
    a+ it may fit my bag 😀 #size *
    b-- no
    undo
    ask nps
    answer a=9 b=.
    close
    note tense
    a+ \u{1}\u{202E} odd
    """

  private static func room(_ lines: String = lines) throws -> TemporaryFolder {
    let room = try ScriptRoom()
    try room.open("cups", "--quiet").input(lines).run().expect(output: "")
    return room.folder
  }

  private func imported(
    _ folder: TemporaryFolder,
    _ content: String,
    as name: String = "back"
  ) throws -> ProgramRun {
    try folder.write(Data(content.utf8), to: "in.jsonl")
    return try Program(in: folder).arguments("import", "session", "in.jsonl", "--as", name).run()
  }

  private func exported(_ folder: TemporaryFolder, _ name: String = "cups") throws -> String {
    try Program(in: folder).arguments("export", name, "--format", "jsonl").run().output
  }

  @Test func `under the same name it is the same file, byte for byte`() throws {
    let folder = try Self.room()
    let lines = try exported(folder)
    let other = try TemporaryFolder()
    let count = lines.split(separator: "\n").count - 1
    try imported(other, lines, as: "cups").expect(output: "made cups of \(count) entries\n")
    #expect(try other.document("cups") == folder.document("cups"))
    #expect(try exported(other) == lines)
  }

  @Test func `under another name only the name differs`() throws {
    let folder = try Self.room()
    let run = try imported(folder, exported(folder))
    #expect(run.status == 0 && run.errors.isEmpty)
    let expected = try folder.document("cups").replacing("\"id\":\"cups\"", with: "\"id\":\"back\"")
    #expect(try folder.document("back") == expected)
    try Program(in: folder).arguments("check", "back").run()
      .expect(output: run.output.replacing("made back of", with: "back: sound,"))
  }

  @Test(arguments: ["kettle-1", "advisory-1", "nordic-balkan-1"])
  func `a sample session comes back the same`(name: String) throws {
    let document = try Repository.text("sessions/\(name).json")
    let folder = try TemporaryFolder()
    try folder.write(Data(document.utf8), to: "sessions/\(name).json")
    let lines = try exported(folder, name)
    let other = try TemporaryFolder()
    #expect(try imported(other, lines, as: name).status == 0)
    #expect(try other.document(name) == document)
  }

  @Test func `blank lines, a byte order mark and CR LF do no harm`() throws {
    let folder = try Self.room()
    let lines = "\u{FEFF}\n" + (try exported(folder)).replacing("\n", with: "\r\n \t\r\n")
    #expect(try imported(folder, lines, as: "back").status == 0)
    #expect(
      try imported(folder, exported(folder).replacing(":\"cups\"", with: " : \"cups\"")).status
        == 73
    )
  }

  @Test func `a session that is there is left as it is`() throws {
    let folder = try Self.room()
    let before = try folder.document("cups")
    let path = "\(folder.url.path)/sessions/cups.json"
    try imported(folder, exported(folder), as: "cups").expect(
      output: "",
      errors:
        "error: `\(path)` exists already\nchoose another name, or `open` the one that is there\n",
      status: 73
    )
    #expect(try folder.document("cups") == before)
    try Program(in: folder).arguments("import", "session", "in.jsonl", "--as", "new", "--dry-run")
      .run().expect(output: "would make new of 13 entries\nnothing was recorded\n")
    #expect(try folder.files().keys.contains("sessions/new.json") == false)
  }

  private static let header =
    "{\"format\":\"roundtable/session\",\"version\":1,\"id\":\"x\",\"title\":\"X\","
    + "\"kind\":\"focus-group\",\"created\":\"2026-11-22T14:00:00.000Z\"}\n"
  private static let start =
    "{\"n\":1,\"at\":\"2026-11-22T14:00:00.000Z\",\"type\":\"session.started\"}\n"

  static let refused: [(content: String, error: String)] = [
    ("", "1: there is nothing in it"),
    ("\n\n", "1: there is nothing in it"),
    ("{}\n", "1: it is JSON, but not the header of a session"),
    ("[1]\n", "1: it is not JSON"),
    ("nonsense\n", "1: it is not JSON"),
    ("{\"format\":\"other\"}\n", "1: the format is `other`, not `roundtable/session`"),
    (
      header.replacing("\"version\":1", with: "\"version\":9"),
      "1: the session has format 9, this program reads 1"
    ),
    (header.replacing("\"title\":\"X\",", with: ""), "1: `title` is missing"),
    (
      header.replacing("}\n", with: ",\"events\":[]}\n"),
      "1: `events` has a value that it cannot have"
    ),
    (header + start + start, "3: `n` is 1, expected 2"),
    (header + start.replacing("1,", with: "2,"), "2: `n` is 2, expected 1"),
    (header + start.dropLast(3) + "\n", "2: it is not JSON"),
    (header + "\n" + start.dropLast() + start, "3: it is not JSON"),
    (header + start.replacing(",\"at\"", with: "\n,\"at\""), "2: it is not JSON"),
    (header + start.dropLast() + ",\n", "2: it is not JSON"),
    (header + "]}\n" + start, "2: it is not JSON"),
    (header + start.replacing("session.started", with: "x.y"), ""),
    (
      header + start.replacing("\"session.started\"", with: "\"x.y\",\"more\":1"),
      "2: an entry of the unknown type `x.y` has parts that would be lost"
    ),
    (
      header + start.replacing("\"type\"", with: String(repeating: "[", count: 9999)),
      "2: it is not JSON"
    ),
  ]

  @Test(arguments: refused.indices)
  func `what is not sound is refused as a whole, with its line`(place: Int) throws {
    let (content, error) = Self.refused[place]
    let folder = try TemporaryFolder()
    let run = try imported(folder, content)
    if error.isEmpty {
      #expect(run.status == 0)
      return
    }
    #expect(run.output.isEmpty && run.status == 65)
    #expect(run.errors.hasPrefix("error: in.jsonl:\(error)\n"), "\(run.errors)")
    #expect(try folder.files().keys.sorted() == ["in.jsonl"])
  }

  @Test func `bytes that are no text are refused, and so is a name that is none`() throws {
    let folder = try TemporaryFolder()
    var bytes = Data((Self.header + Self.start).utf8)
    bytes.insert(0xFF, at: Self.header.utf8.count + 3)
    try folder.write(bytes, to: "in.jsonl")
    let run = try Program(in: folder).arguments("import", "session", "in.jsonl", "--as", "x").run()
    #expect(run.status == 65 && run.errors.hasPrefix("error: in.jsonl:2: it is not "))
    #expect(try imported(folder, Self.header, as: "../x").status == 2)
    #expect(try imported(folder, Self.header, as: "ok").status == 0)
    try Program(in: folder).arguments("import", "session", "no.jsonl", "--as", "y").run().expect(
      output: "",
      errors: "error: cannot read no.jsonl: No such file or directory\n",
      status: 66
    )
  }

  @Test func `cut anywhere it is refused or has fewer entries, never others`() throws {
    let folder = try Self.room()
    let lines = Array(try exported(folder).utf8)
    let whole = try exported(folder).split(separator: "\n").map(String.init)
    for place in stride(from: 1, to: lines.count, by: 97) {
      let other = try TemporaryFolder()
      let part = String(decoding: lines[..<place], as: UTF8.self)
      guard try imported(other, part, as: "cups").status == 0 else { continue }
      let back = try exported(other).split(separator: "\n").map(String.init)
      #expect(back == Array(whole.prefix(back.count)))
    }
  }
}
