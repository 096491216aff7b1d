import Foundation
import TestSupport
import Testing

/// `import answers`, from a table to a round that can be taken back.
@Suite struct ImportAnswersTests {
  private static let table = """
    who,score,team
    1,10,red
    2,NA,blue
    3,6,red
    4,9,

    """

  private func program(
    _ table: String = table,
    _ arguments: String...
  ) throws -> Program {
    var program = try Program(in: TemporaryFolder()).file("data/survey.csv", table)
      .arguments("import", "answers", "data/survey.csv", "--as", "cups", "--at", ScriptRoom.clock)
    for argument in arguments { program = program.arguments(argument) }
    return program
  }

  private static let result = """
    score: 4 rows, 3 answers, 1 missing (NA)
    segments: team
    nps closed: 3 answered, 1 without an answer · 10 ×1 · 9 ×1 · 6 ×1

    - 2 promoters, 0 passives, 1 detractor of 3; score 33, small base (3)

    team

    - blue: 0 answered, 1 without an answer · n/a (no answers)
    - red: 2 answered · 1 promoter, 0 passives, 1 detractor of 2; score 0, small base (2)
    - not given: 1 answered · 1 promoter, 0 passives, 0 detractors of 1; score 100, small base (1)

    """

  @Test func `a column becomes one round, one line and one undo step`() throws {
    let run = try program(Self.table, "--measure", "nps", "--column", "score", "--segment", "team")
      .run().expect(output: "made cups\n" + Self.result)
    let document = try run.file("sessions/cups.json")
    #expect(
      document.split(separator: "\n")[2]
        == #"{"n":1,"at":"2026-11-22T14:00:00.000Z","type":"answers.imported","round":1,"#
        + #""measure":"nps","scale":{"low":0,"high":10},"source":"survey.csv","column":"score","#
        + #""values":[10,null,6,9],"segments":[{"name":"team","values":["red","blue","red",""]}]}"#
    )
    try Program(in: run.folder)
      .arguments("open", "cups", "--no-input", "-c", "undo", "-c", "redo", "-c", "undo").run()
      .expect(
        output: """
          took back 4 imported answers to nps (redo brings it back)
          brought back 4 imported answers to nps
          took back 4 imported answers to nps (redo brings it back)

          """
      )
  }

  @Test func `a report says where answers come from and what was left out`() throws {
    let table = Self.table.replacing("3,6,red", with: "3,six,red")
    let run = try program(table, "--measure", "nps", "--column", "score", "--skip-bad").run()
    let report = try Program(in: run.folder)
      .arguments("report", "cups", "--language", "sv").run().output
    #expect(
      report.contains(
        "Svar från survey.csv, kolumn score: personer som inte var med i sessionen.\n\n"
          + "Utelämnade rader som inte gick att läsa: 1.\n"
      )
    )
  }

  @Test func `a dry run shows the same and changes nothing`() throws {
    let run = try program(
      Self.table,
      "--measure",
      "nps",
      "--column",
      "score",
      "--segment",
      "team",
      "--dry-run"
    ).run().expect(output: "would make cups\n" + Self.result + "nothing was recorded\n")
    #expect(try run.files().keys.sorted() == ["data/survey.csv"])
  }

  @Test
  func `rows that cannot be read are named, and nothing is imported without them being left out`()
    throws
  {
    let table = "score\n10\n7.0\nvery\n11\n8\n"
    let refused = try program(table, "--measure", "nps", "--column", "score").run().expect(
      output: "",
      errors: """
        error: 3 rows of 5 cannot be read, so nothing was imported; column score, scale 0-10
        row 2 (line 3) has decimals, and the scale has whole numbers
        row 3 (line 4) is no number
        row 4 (line 5) is 11, which the scale does not have
        mend them, or leave them out with --skip-bad

        """,
      status: 1
    )
    #expect(try refused.files().keys.sorted() == ["data/survey.csv"])
    let run = try program(table, "--measure", "nps", "--column", "score", "--skip-bad").run()
      .expect(
        output: """
          made cups
          score: 5 rows, 2 answers, 0 missing, 3 left out (rows 2, 3 and 4)
          nps closed: 2 answered · 10 ×1 · 8 ×1

          - 1 promoter, 1 passive, 0 detractors of 2; score 50, small base (2)

          """
      )
    #expect(try run.file("sessions/cups.json").contains(#""values":[10,8],"skipped":[2,3,4]"#))
  }

  static let refusals: [(arguments: [String], errors: String, status: Int32)] = [
    (
      ["--measure", "npx", "--column", "score"],
      "error: no measure npx, did you mean nps? measures: csat, nps, ces, ces1, intent, kano, "
        + "kano-without, rate and poll\n", 2
    ),
    (
      ["--measure", "nps", "--column", "Score"],
      "error: data/survey.csv: no column Score; did you mean score?\n"
        + "write the name as it stands in the first line\n", 1
    ),
    (
      ["--measure", "nps", "--column", "score", "--segment", "age"],
      "error: data/survey.csv: no column age; columns: who, score and team\n"
        + "write the name as it stands in the first line\n", 1
    ),
    (
      ["--measure", "rate", "--column", "score"],
      "error: rate needs a scale, such as --scale 1-5\n", 2
    ),
    (
      ["--measure", "csat", "--column", "score", "--scale", "5-1"],
      "error: --scale 5-1 is no scale; write it as 1-5\n", 2
    ),
    (
      ["--measure", "csat", "--column", "score", "--scale", "0-10", "--target", "11"],
      "error: --target 11 is not on the scale 0-10\n", 2
    ),
    (
      ["--measure", "nps", "--column", "score", "--target", "9"],
      "error: --target goes with csat, not with nps\n", 2
    ),
    (
      ["--measure", "poll", "--column", "team", "--scale", "1-5"],
      "error: --scale goes with numbers, not with poll\n", 2
    ),
    (
      ["--measure", "nps", "--column", "score", "--name", "x"],
      "error: --name goes with rate and poll, not with nps\n", 2
    ),
    (
      ["--measure", "nps", "--column", "score", "--where", "team"],
      "error: --where team is no condition; write it as COLUMN=VALUE\n", 2
    ),
    (
      ["--measure", "nps", "--column", "score", "--where", "team=green"],
      "error: no rows with team=green\n", 1
    ),
    (
      ["--measure", "nps", "--column", "score", "--where", "team=blue"],
      "error: column score has no answer with team=blue: 1 missing (NA)\n", 1
    ),
    (
      ["--measure", "nps", "--column", "score", "--about", "b"],
      "error: no concept b; there are none yet\n", 1
    ),
  ]

  @Test(arguments: refusals.indices)
  func `what cannot be meant is refused before anything is made`(index: Int) throws {
    let sample = Self.refusals[index]
    var program = try program()
    for argument in sample.arguments { program = program.arguments(argument) }
    let run = try program.run().expect(output: "", errors: sample.errors, status: sample.status)
    #expect(try run.files().keys.sorted() == ["data/survey.csv"])
  }

  @Test func `a file that is not there or no table is told with its cause`() throws {
    let folder = try TemporaryFolder()
    func importing(_ file: String) throws -> Program {
      try Program(in: folder).arguments("import", "answers", file, "--as", "cups")
        .arguments("--measure", "nps", "--column", "a")
    }
    try importing("none.csv").run().expect(
      output: "",
      errors: "error: cannot read none.csv: No such file or directory\n",
      status: 66
    )
    try importing("t.csv").file("t.csv", "a,b\n1,2\n1,\"2\n").run().expect(
      output: "",
      errors: "error: t.csv: the quotation mark opened in line 3 is never closed\n"
        + "write such a cell as \"5\"\" wide\": quotation marks around it, and doubled inside\n",
      status: 65
    )
    #expect(try folder.files().keys.sorted() == ["t.csv"])
  }

  @Test func `what was guessed is said`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data("Größe;ok\n1;ja\n2;nö\n".unicodeScalars.map { UInt8($0.value) }), to: "t")
    try Program(in: folder)
      .arguments("import", "answers", "t", "--as", "s", "--measure", "poll", "--column", "ok").run()
      .expect(
        output: """
          made s
          ok: 2 rows, 2 answers, 0 missing
          read with semicolons between cells
          read as Windows-1252, as it is not UTF-8
          ok closed: 2 answered · ja ×1 · nö ×1

          """
      )
  }
}
