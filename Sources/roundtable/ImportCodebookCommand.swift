import ArgumentParser
import Exchange
import Shell

struct ImportCodebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "codebook",
    abstract: "Take the codes of another program in as themes.",
    discussion: """
      The file is a REFI-QDA codebook (.qdc) or a table with a column of names,
      called tag, name, code or theme, and mostly one of descriptions, as
      Taguette and this program write it. A name that cannot be typed as a
      theme is changed into one that can, and kept as it was in the
      description. Folders become levels, `price/too-high`. `undo` takes the
      whole import back.
      """
  )

  @Argument(help: "The codebook.", completion: .file(extensions: ["qdc", "csv", "tsv"]))
  var file: String

  @Option(name: .customLong("as"), help: "The session; made where it is not there.")
  var session: String

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "The title of a session that is made.") var title: String?
  @Option(
    parsing: .unconditional,
    help: "What sets levels of themes apart inside names, such as . or ::"
  )
  var split: String?
  @Option(help: "The column of the names in a table.") var column: String?
  @Flag(help: "Show what would be imported and change nothing.") var dryRun = false
  @Option(help: "When it comes in; now where none is given.") var at: String?
  @Option(help: "Who brings it in, where it is not the session's facilitator.") var by: String?

  func run() throws {
    var destination = ImportDestination(file: file, session: session)
    destination.purpose = dryRun ? .look : .keep
    destination.at = at
    destination.author = by
    destination.title = title
    var options = CodebookImport.Options()
    options.split = split
    options.column = column
    try finish(workspace.program.importCodebook(destination, options))
  }
}
