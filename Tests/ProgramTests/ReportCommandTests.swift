import Foundation
import TestSupport
import Testing

/// `report` and `export` from outside: where they go, what they refuse, and with which status.
@Suite struct ReportCommandTests {
  private static let lines = """
    member add "Anna Ek" code=a
    member add "May Lind" code=m1
    concept add b "Fold-flat cup"
    start
    present b
    a+ it may fit my bag #size
    m1- =1+1 is the price? #price
    ask nps
    answer a=9 m1=4
    close

    """

  private static func room() throws -> TemporaryFolder {
    let room = try ScriptRoom()
    try room.open("cups", "--quiet").input(lines).run().expect(output: "")
    return room.folder
  }

  private func report(_ folder: TemporaryFolder, _ arguments: String...) throws -> ProgramRun {
    var program = try Program(in: folder).arguments("report", "cups")
    for argument in arguments { program = program.arguments(argument) }
    return try program.run()
  }

  static let formats: [(file: String, beginning: String)] = [
    ("r.txt", "Topline: cups\n"), ("r.md", "# Topline: cups\n"), ("r.html", "<!DOCTYPE html>\n"),
    ("r.docx", "PK"), ("r.csv", "session,"), ("r.json", "{\n  \"format\": \"roundtable/figures\""),
  ]

  @Test(arguments: formats.indices)
  func `the ending of the file says how it is written, for its owner only`(index: Int) throws {
    let (file, beginning) = Self.formats[index]
    let folder = try Self.room()
    try report(folder, "--output", file).expect(output: "wrote \(file)\n")
    let path = folder.url.appending(path: file)
    let bytes = try Data(contentsOf: path)
    #expect(String(decoding: bytes.prefix(beginning.utf8.count), as: UTF8.self) == beginning)
    let attributes = try FileManager.default.attributesOfItem(atPath: path.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    // On standard output stand the same bytes.
    let printed = try Program(in: folder).executable("/bin/sh").arguments(
      "-c",
      "roundtable report cups --format \(file.dropFirst(2)) | cmp - \(file)"
    ).run()
    printed.expect(output: "")
    // And they are the same the second time.
    try report(folder, "--output", file, "--force").expect(output: "wrote \(file)\n")
    #expect(try Data(contentsOf: path) == bytes)
    #expect(try folder.files().keys.filter { $0.hasPrefix(file) }.sorted() == [file])
  }

  @Test(arguments: ["topline", "full", "concepts", "themes", "members", "transcript"])
  func `every kind is written`(kind: String) throws {
    let run = try report(Self.room(), "--kind", kind)
    #expect(run.status == 0 && run.errors.isEmpty && run.output.contains("cups"))
  }

  static let misuses: [(arguments: [String], errors: String)] = [
    (
      ["--format", "pdf"],
      "error: no format pdf; formats: text, markdown, html, word, csv and json\n"
    ),
    (
      ["--kind", "toplin"],
      "error: no kind toplin, did you mean topline? kinds: topline, full, concepts, themes, members "
        + "and transcript\n"
    ),
    (
      ["--language", "sw"],
      "error: no language sw, did you mean sv? languages: en, sv, da, el, bg, fil, de and es\n"
    ),
    (
      ["--format", "csv", "--table", "tiny"],
      "error: no table tiny, did you mean tidy? tables: tidy, wide, members and measures\n"
    ),
    (
      ["--output", "report.pdf"],
      "error: the ending of report.pdf names no format; give --format, or end it in .txt, .md, .html, "
        + ".docx, .csv or .json\n"
    ),
    (["--table", "wide"], "error: a table goes with csv, not with text\n"),
    (
      ["--format", "csv", "--kind", "full"],
      "error: csv has no kinds of report; name a table instead\n"
    ),
    (["--raw"], "error: --raw and --bom go with csv, not with text\n"),
    (["--keep", "may"], "error: --keep goes with --anonymous\n"),
    (["--mask", "may"], "error: --mask goes with --anonymous\n"),
    (["--pseudonyms", "k.csv"], "error: --pseudonyms goes with --anonymous\n"),
    (["--base", "0"], "error: --base 0 is no size; write it as --base 30\n"),
    (["--width", "5"], "error: --width 5 is too narrow; it takes 20 columns or more\n"),
  ]

  @Test(arguments: misuses.indices)
  func `what cannot be meant ends with 2`(index: Int) throws {
    let sample = Self.misuses[index]
    var program = try Program(in: TemporaryFolder()).arguments("report", "cups")
    for argument in sample.arguments { program = program.arguments(argument) }
    try program.run().expect(output: "", errors: sample.errors, status: 2)
  }

  @Test func `a file that exists is left as it is, and nothing half written stays`() throws {
    let folder = try Self.room()
    try folder.write(Data("mine".utf8), to: "r.md")
    let before = try folder.files()
    try report(folder, "--output", "r.md").expect(
      output: "",
      errors: "error: r.md exists and was left as it is\n"
        + "name another file, or replace it with --force\n",
      status: 73
    )
    try report(folder, "--output", "no/r.md").expect(
      output: "",
      errors: "error: cannot write no/r.md: No such file or directory\n",
      status: 73
    )
    for (output, cause) in [
      ("sessions/cups.json", "sessions are kept there; name a file in another folder"),
      ("sessions/new.json", "sessions are kept there; name a file in another folder"),
      ("/dev/null", "it is not a file"), ("sessions", "it is not a file"),
    ] {
      try report(folder, "--output", output, "--force", "--format", "json").expect(
        output: "",
        errors: "error: cannot write \(output): \(cause)\n",
        status: 73
      )
    }
    try report(folder, "--output", "sessions/cups.json").expect(
      output: "",
      errors: "error: sessions/cups.json exists and was left as it is\n"
        + "name another file, or replace it with --force\n",
      status: 73
    )
    #expect(try folder.files() == before)
  }

  @Test func `a full disk is told, and a reader that went away is not`() throws {
    let folder = try Self.room()
    func shell(_ script: String) throws -> ProgramRun {
      try Program(in: folder).executable("/bin/sh").arguments("-c", script).run()
    }
    try shell("roundtable report cups > /dev/full").expect(
      output: "",
      errors: "error: cannot write to standard output: No space left on device\n",
      status: 74
    )
    try shell("{ roundtable report cups --format html; echo $? >&2; } | head -c 15").expect(
      output: "<!DOCTYPE html>",
      errors: "0\n"
    )
    try shell("ulimit -f 4; exec roundtable report cups --output r.html").expect(
      output: "",
      errors: "error: cannot write r.html: File too large\n",
      status: 74
    )
    #expect(try folder.files().keys.contains { $0.hasPrefix("r.html") } == false)
  }

  @Test func `a session that is not there or damaged is told`() throws {
    let folder = try Self.room()
    let path = "\(folder.url.path)/sessions"
    try Program(in: folder).arguments("report", "none").run().expect(
      output: "",
      errors: "error: there is no file `\(path)/none.json`\n"
        + "type `list` to see the sessions, or make one with `new`\n",
      status: 66
    )
    let document = try folder.document("cups")
    try folder.write(
      Data(document.replacing("\"type\"", with: "\"typ\"", maxReplacements: 1).utf8),
      to: "sessions/cups.json"
    )
    let run = try report(folder)
    #expect(run.status == 65 && run.output.isEmpty && run.errors.hasPrefix("error: "))
  }

  @Test func `reading needs no lock`() throws {
    let folder = try Self.room()
    let run = try Program(in: folder).executable("/bin/sh").arguments(
      "-c",
      "{ echo 'note one'; roundtable report cups | grep -c Topline >&2; echo 'note two'; } | "
        + "roundtable open cups --quiet; roundtable report cups --kind transcript | grep -c 'two'"
    ).run()
    run.expect(output: "1\n", errors: "1\n")
  }

  @Test func `a filter speaks the language of list`() throws {
    let folder = try Self.room()
    let whole = try report(folder, "--format", "csv").output
      .split(whereSeparator: \.isNewline)
    let negative = try report(folder, "--format", "csv", "--filter", "a #size")
      .output.split(whereSeparator: \.isNewline)
    try #require(whole.count == 3 && negative.count == 2)
    #expect(whole[2].contains("'=1+1"))
    try report(folder, "--filter", "a z").expect(
      output: "",
      errors: """
        error: no member or filter word z; see them: help list
          │ a z
          │   ^

        """,
      status: 1
    )
  }

  @Test func `a report without names needs each doubtful word decided`() throws {
    let folder = try Self.room()
    try report(folder, "--anonymous", "--output", "r.md", "--pseudonyms", "key.csv").expect(
      output: "",
      errors: """
        error: 1 word may be a name, so nothing was written
          may: a name that is also a word; masked it becomes M2; item 1
        say --keep WORD or --mask WORD of each

        """,
      status: 1
    )
    try report(
      folder,
      "--anonymous",
      "--keep",
      "may",
      "--output",
      "r.md",
      "--pseudonyms",
      "r.md"
    ).expect(
      output: "",
      errors: "error: the key to the names would stand in the report itself\n",
      status: 1
    )
    #expect(try folder.files().keys.allSatisfy { $0.hasPrefix("sessions") })
    try report(
      folder,
      "--anonymous",
      "--keep",
      "may",
      "--keep",
      "june",
      "--kind",
      "transcript",
      "--output",
      "r.md",
      "--pseudonyms",
      "key.csv"
    ).expect(
      output: "wrote r.md\n",
      errors: "the session has no june, so that decision did nothing\n"
    )
    let files = try folder.files()
    let text = String(decoding: try #require(files["r.md"]), as: UTF8.self)
    #expect(!text.contains("Anna") && !text.contains("Lind") && text.contains("it may fit my bag"))
    #expect(
      String(decoding: try #require(files["key.csv"]), as: UTF8.self).contains("M1,Anna Ek,a")
    )
    try report(
      folder,
      "--anonymous",
      "--keep",
      "may",
      "--output",
      "s.md",
      "--pseudonyms",
      "key.csv"
    ).expect(
      output: "",
      errors: "error: key.csv exists and was left as it is\n"
        + "name another file, or replace it with --force\n",
      status: 73
    )
    #expect(try folder.files().keys.contains("s.md") == false)
  }

  static let thin: [(name: String, lines: String)] = [
    ("empty", ""), ("one", "member add \"Anna\"\n"),
    ("silent", "member add \"Anna\"\nstart\nwrap\n"),
    ("dropped", "member add \"Anna\"\na+ yes\ndrop 1\n"),
    ("unanswered", "member add \"Anna\"\nask nps\nclose\nask csat private\n"),
  ]

  @Test(arguments: thin.indices, ["text", "markdown", "html", "word", "csv", "json"])
  func `a session of next to nothing has a report`(index: Int, format: String) throws {
    let room = try ScriptRoom()
    try room.open("cups", "--quiet").input(Self.thin[index].lines).run().expect(output: "")
    let kinds = ["csv", "json"].contains(format) ? [""] : ["--kind full"]
    let tables =
      format == "csv" ? ["tidy", "wide", "members", "measures"].map { "--table \($0)" } : kinds
    for option in tables {
      let run = try Program(in: room.folder).executable("/bin/sh").arguments(
        "-c",
        "roundtable report cups --format \(format) \(option) > out && wc -c < out"
      ).run()
      #expect(run.status == 0 && run.errors.isEmpty && Int(run.output.filter(\.isNumber)) ?? 0 > 20)
    }
    let text = try String(
      decoding: Data(contentsOf: room.folder.url.appending(path: "out")),
      as: UTF8.self
    )
    #expect(!text.contains("nan") && !text.contains("NaN") && !text.contains("inf%"))
  }

  @Test func `export writes lines and tables`() throws {
    let folder = try Self.room()
    let lines = try Program(in: folder).arguments("export", "cups", "--format", "jsonl").run()
    #expect(lines.status == 0)
    #expect(lines.output.split(separator: "\n").count == 11)
    let table = try Program(in: folder).arguments("export", "cups", "--format", "csv")
      .arguments("--table", "members", "--bom").run()
    #expect(table.output.hasPrefix("\u{feff}") && table.output.contains("Anna Ek"))
  }
}
