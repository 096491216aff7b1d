import ArgumentParser
import Shell

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take something in from a file of another program.",
    subcommands: [
      ImportTranscriptCommand.self, ImportProjectCommand.self, ImportCodebookCommand.self,
      ImportAnswersCommand.self, ImportSessionCommand.self,
    ]
  )
}

struct ImportAnswersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers",
    abstract: "Take the answers of one column of a table in, as one closed round.",
    discussion: """
      The table is CSV by RFC 4180, with commas, semicolons or tabs between its
      cells, and its first row names the columns. Empty cells and NA, N/A, NaN,
      null, a dash or a dot are missing answers, counted apart. Rows with
      anything else that is not on the scale are named, and nothing is imported
      unless --skip-bad leaves them out. `undo` takes the whole round back.
      """
  )

  @Argument(help: "The table.", completion: .file(extensions: ["csv", "tsv", "txt"]))
  var file: String

  @Option(help: "csat, nps, ces, ces1, intent, kano, kano-without, rate or poll.")
  var measure: String

  @Option(help: "The column of the answers, as the first row names it.")
  var column: String

  @Option(name: .customLong("as"), help: "The session; made where it is not there.")
  var session: String

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "The name of a rating or poll; the column's where none is given.")
  var name: String?
  @Option(help: "The scale, such as 1-5, where it is not the measure's own.") var scale: String?
  @Option(help: "The lowest answer that counts as satisfied, for csat.") var target: Int?
  @Option(help: "The words of the question.") var question: String?
  @Option(help: "The code of the concept that was asked about.") var about: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: "A column to split by, such as age; may be given several times."
  )
  var segment: [String] = []

  @Option(
    name: .customLong("where"),
    parsing: .unconditionalSingleValue,
    help: "Only rows with a value in a column, COLUMN=VALUE; may be given several times."
  )
  var condition: [String] = []

  @Flag(help: "Leave out rows that cannot be read; their numbers are kept.") var skipBad = false
  @Flag(help: "Show what would be imported and change nothing.") var dryRun = false
  @Option(help: "When they come in; now where none is given.") var at: String?
  @Option(help: "Who brings them in, where it is not the session's facilitator.") var by: String?

  func run() throws {
    var options = ImportOptions(file: file, measure: measure, column: column, session: session)
    options.name = name
    options.scale = scale
    options.target = target
    options.question = question
    options.concept = about
    options.segments = segment
    options.conditions = condition
    options.badRows = skipBad ? .skip : .refuse
    options.purpose = dryRun ? .look : .keep
    options.at = at
    options.author = by
    try finish(workspace.program.importAnswers(options))
  }
}
