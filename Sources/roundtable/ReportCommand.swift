import ArgumentParser
import Shell

/// What reports and exports have in common.
struct OutputOptions: ParsableArguments {
  @Option(help: "The file; standard output where none is given.", completion: .file())
  var output: String?

  @Flag(help: "Replace a file that exists.") var force = false
  @Flag(help: "M1, M2… for the names of members, and no word that may be a name.")
  var anonymous = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: "A word that stays although it may be a name; may be given several times."
  )
  var keep: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: "A word that goes; may be given several times."
  )
  var mask: [String] = []

  @Option(help: "Write who is who into this file, for its owner only.", completion: .file())
  var pseudonyms: String?

  @Option(help: "With csv: tidy, wide, members or measures.", completion: .list(tables))
  var table: String?

  @Flag(help: "With csv: cells exactly as they were typed, for programs.") var raw = false
  @Flag(help: "With csv: a byte order mark, for older spreadsheets.") var bom = false

  func apply(to request: inout ReportRequest) {
    request.output = output
    request.existing = force ? .replace : .keep
    request.names = anonymous ? .replaced : .shown
    request.keep = keep
    request.mask = mask
    request.pseudonyms = pseudonyms
    request.table = table
    request.isRaw = raw
    request.hasByteOrderMark = bom
  }

  private static let tables = ["tidy", "wide", "members", "measures"]
}

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a report of a session.",
    discussion: """
      Reading needs no lock: the session may be open elsewhere. With --anonymous, words that may
      be names are listed and nothing is written until --keep or --mask is said of each.
      """
  )

  @Argument(help: "The session.", completion: .sessions)
  var name: String

  @OptionGroup var workspace: WorkspaceOptions

  @Option(
    help: "topline, full, concepts, themes, members or transcript.",
    completion: .list(["topline", "full", "concepts", "themes", "members", "transcript"])
  )
  var kind: String?

  @Option(
    help: "text, markdown, html, word, csv or json; the output's ending where none is given.",
    completion: .list(["text", "markdown", "html", "word", "csv", "json"])
  )
  var format: String?

  @OptionGroup var delivery: OutputOptions
  @Option(help: "The language, such as sv; the session's where none is given.")
  var language: String?

  @Option(help: "Print percentages from this base on.") var base: Int?
  @Option(
    parsing: .unconditional,
    help: "Only some items, in the words of list, such as \"a b #price -\"."
  )
  var filter: String?

  @Option(help: "Columns of text.") var width: Int?
  @Flag(help: "Sentences instead of tables, for screen readers.") var plain = false
  @Flag(help: "Draw with ASCII only.") var ascii = false
  @Option(help: "Paint with colours: auto, always or never.") var color: ColorChoice = .auto

  func run() throws {
    var request = ReportRequest(session: name)
    delivery.apply(to: &request)
    request.kind = kind
    request.format = format
    request.language = language
    request.base = base
    request.filter = filter
    request.width = width
    request.isPlain = plain
    request.isASCII = ascii
    request.color = color
    try finish(workspace.program.report(request))
  }
}

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a session for another program.",
    discussion: """
      qdpx and qdc are the project and the codebook of REFI-QDA, which NVivo, ATLAS.ti, MAXQDA and
      QualCoder read; members are M1, M2… in a project unless --names is given. What a format has
      no place for is said in one warning.
      """
  )

  @Argument(help: "The session.", completion: .sessions)
  var name: String

  @OptionGroup var workspace: WorkspaceOptions

  @Option(
    help:
      "jsonl, csv, qdpx, qdc, taguette, vtt, srt or txt; the output's ending where none is given.",
    completion: .list(["jsonl", "csv", "qdpx", "qdc", "taguette", "vtt", "srt", "txt"])
  )
  var format: String?

  @OptionGroup var delivery: OutputOptions
  @Flag(help: "With qdpx: people by their names.") var names = false

  func run() throws {
    var request = ReportRequest(session: name)
    delivery.apply(to: &request)
    request.format = format
    request.showsNames = names
    try finish(workspace.program.export(request))
  }
}
