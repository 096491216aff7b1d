import Foundation
import TestSupport
import Testing
import ZipReading

/// `export` for other programs from outside: where it goes, what it says, what it refuses.
@Suite struct ExportCommandTests {
  private static let lines = """
    member add "Anna Ek" code=a
    member add "May Lind" code=m1
    concept add b "Fold-flat cup"
    start
    present b
    a+ it may fit my bag #size
    m1- too much <for> me #price/too-high

    """

  private static func room(_ lines: String = lines) throws -> TemporaryFolder {
    let room = try ScriptRoom()
    try room.open("cups", "--quiet").input(lines).run().expect(output: "")
    return room.folder
  }

  private func export(_ folder: TemporaryFolder, _ arguments: String...) throws -> ProgramRun {
    var program = try Program(in: folder).arguments("export", "cups")
    for argument in arguments { program = program.arguments(argument) }
    return try program.run()
  }

  private func text(_ folder: TemporaryFolder, _ path: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
  }

  static let formats: [(file: String, format: String, beginning: String)] = [
    ("s.qdpx", "qdpx", "PK"),
    ("s.qdc", "qdc", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CodeBook "),
    ("book.csv", "taguette", "tag,description\r\n"), ("s.vtt", "vtt", "WEBVTT\n"),
    ("s.srt", "srt", "1\n00:00:00,000 --> "), ("s.txt", "txt", "Anna Ek: it may fit my bag\n"),
    ("s.jsonl", "jsonl", "{\"format\":\"roundtable/session\""), ("s.csv", "csv", "session,item,"),
  ]

  @Test(arguments: formats.indices)
  func `each format is written, known by its ending, and the same each time`(index: Int) throws {
    let (file, format, beginning) = Self.formats[index]
    let folder = try Self.room()
    let run =
      format == "taguette"
      ? try export(folder, "--format", format, "--output", file)
      : try export(folder, "--output", file)
    #expect(run.output == "wrote \(file)\n" && run.status == 0)
    let isWhole = ["jsonl", "csv"].contains(format)
    #expect(isWhole ? run.errors.isEmpty : run.errors.hasPrefix("warning: not in the file: "))
    #expect(run.errors.split(separator: "\n").count == (isWhole ? 0 : 1))
    let bytes = try Data(contentsOf: folder.url.appending(path: file))
    #expect(String(decoding: bytes.prefix(beginning.utf8.count), as: UTF8.self) == beginning)
    // On standard output stand the same bytes.
    try Program(in: folder).executable("/bin/sh").arguments(
      "-c",
      "roundtable export cups --format \(format) 2>/dev/null | cmp - \(file)"
    ).run().expect(output: "")
  }

  @Test func `the prompt writes them too, and shows what is text`() throws {
    let folder = try Self.room()
    let run = try Program(in: folder).arguments("open", "cups").input(
      "export qdpx a.qdpx\nexport qdc\nexport txt b.txt\nexport vtt\n"
    ).run()
    #expect(run.status == 0 && run.output.contains("wrote a.qdpx\n"))
    #expect(run.output.contains("<v Anna Ek>it may fit my bag\n"))
    #expect(run.output.contains("<Code guid="))
    #expect(run.output.contains("not in the file: "))
    #expect(try text(folder, "b.txt").hasPrefix("Anna Ek: it may fit my bag\n"))
    let refused = try Program(in: folder).arguments("open", "cups", "-c", "export qdpx").run()
    #expect(refused.status == 1)
    #expect(refused.errors.contains("qdpx cannot be shown on a screen"))
    let contradictory = try Program(in: folder)
      .arguments(
        "open",
        "cups",
        "-c",
        "export vtt names",
        "-c",
        "export qdpx x.qdpx names anonymous"
      )
      .arguments("--keep-going").run()
    #expect(
      contradictory.errors.contains("names goes with qdpx; vtt has them where it names people")
    )
    #expect(contradictory.errors.contains("names and anonymous exclude each other"))
  }

  @Test func `names stand in a project only where they are wanted`() throws {
    let folder = try Self.room()
    func contains(_ name: String, _ file: String) throws -> Bool {
      let zip = try Data(contentsOf: folder.url.appending(path: file))
      return try ZipReading.files(Array(zip)).contains {
        String(decoding: $0.bytes, as: UTF8.self).contains(name)
      }
    }
    _ = try export(folder, "--output", "plain.qdpx")
    _ = try export(folder, "--output", "named.qdpx", "--names")
    let hidden = try export(folder, "--output", "hidden.qdpx", "--anonymous", "--keep", "may")
    #expect(hidden.status == 0)
    #expect(try contains("Anna Ek", "named.qdpx"))
    #expect(try !contains("Anna", "plain.qdpx") && !contains("Anna", "hidden.qdpx"))
    #expect(try contains("M1", "plain.qdpx") && contains("M1", "hidden.qdpx"))
  }

  static let misuses: [(arguments: [String], errors: String)] = [
    (
      ["--format", "jsonl", "--table", "wide"],
      "error: --table wide goes with csv, not with jsonl\n"
    ),
    (
      [],
      "error: export needs --format jsonl, csv, qdpx, qdc, taguette, vtt, srt or txt\n"
    ),
    (
      ["--format", "pdf"],
      "error: no format pdf; formats: jsonl, csv, qdpx, qdc, taguette, vtt, srt and txt\n"
    ),
    (
      ["--output", "session.docx"],
      "error: the ending of session.docx names no format; give --format, or end it in .jsonl, .csv, "
        + ".qdpx, .qdc, .vtt, .srt or .txt\n"
    ),
    (
      ["--format", "qdpx", "--table", "wide"],
      "error: --table wide goes with csv, not with qdpx\n"
    ),
    (["--format", "txt", "--raw"], "error: --raw and --bom go with csv, not with txt\n"),
    (
      ["--format", "vtt", "--names"],
      "error: --names goes with qdpx; vtt has them where it names people\n"
    ),
    (
      ["--format", "qdpx", "--names", "--anonymous"],
      "error: --names and --anonymous exclude each other\n"
    ),
    (["--format", "vtt", "--keep", "may"], "error: --keep goes with --anonymous\n"),
  ]

  @Test(arguments: misuses.indices)
  func `what cannot be meant ends with 2`(index: Int) throws {
    let sample = Self.misuses[index]
    var program = try Program(in: TemporaryFolder()).arguments("export", "cups")
    for argument in sample.arguments { program = program.arguments(argument) }
    try program.run().expect(output: "", errors: sample.errors, status: 2)
  }

  @Test(arguments: ["qdc", "taguette"])
  func `a codebook without themes is told, not written`(format: String) throws {
    let folder = try Self.room("member add \"Anna\"\na: hello\n")
    try export(folder, "--format", format, "--output", "book").expect(
      output: "",
      errors: "error: there are no themes yet, and a codebook in \(format) cannot be empty\n"
        + "name one at the end of a line, #price, or with theme add\n",
      status: 1
    )
    #expect(try folder.files().keys.contains("book") == false)
  }

  @Test(arguments: ["qdpx", "vtt", "srt", "txt"])
  func `a session of next to nothing is written`(format: String) throws {
    for lines in ["", "member add \"Anna\"\n", "member add \"Anna\"\na+ yes\ndrop 1\n"] {
      let run = try export(Self.room(lines), "--output", "out.\(format)")
      #expect(run.status == 0 && run.output == "wrote out.\(format)\n")
    }
  }

  @Test func `a file that exists is left as it is unless it may be replaced`() throws {
    let folder = try Self.room()
    try folder.write(Data("mine".utf8), to: "s.qdpx")
    #expect(try export(folder, "--output", "s.qdpx").status == 73)
    #expect(try text(folder, "s.qdpx") == "mine")
    #expect(try export(folder, "--output", "s.qdpx", "--force").status == 0)
  }

  @Test func `on a terminal a project is refused and words drive nothing`() throws {
    let folder = try Self.room("member add \"Anna\"\na: red \u{9B}31m\u{202E} text\n")
    let script = FileManager.default.isExecutableFile(atPath: "/usr/bin/script")
    guard script else { return }
    func shown(_ format: String) throws -> String {
      try Program(in: folder).executable("/usr/bin/script").arguments(
        "-qec",
        "roundtable export cups --format \(format)",
        "/dev/null"
      ).run().output
    }
    #expect(try shown("qdpx").contains("qdpx cannot be shown on a terminal; name a file"))
    for format in ["txt", "vtt", "srt"] {
      let output = try shown(format)
      #expect(!output.unicodeScalars.contains { $0.value == 0x9B || $0.value == 0x202E })
      #expect(output.contains("<U+202E>"))
    }
  }
}
