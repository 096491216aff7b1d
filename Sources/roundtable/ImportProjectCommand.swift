import ArgumentParser
import Exchange
import Shell

struct ImportProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract: "Take a project of NVivo, ATLAS.ti, MAXQDA, QualCoder or another program in.",
    discussion: """
      The file is a REFI-QDA project (.qdpx). Codes become themes, cases
      members with their variables, and texts reactions: line by line where
      lines say who speaks, else selection by selection, with what nobody
      selected as notes. Pictures, PDFs, recordings, sets, links and graphs are
      named and left. Nothing is left without a remark, and `undo` takes the
      whole import back.
      """
  )

  @Argument(help: "The project.", completion: .file(extensions: ["qdpx", "qde"]))
  var file: String

  @OptionGroup var into: ImportDestinationOptions
  @Option(
    parsing: .unconditional,
    help: "What sets levels of themes apart inside names, such as . or ::"
  )
  var split: String?
  @Flag(help: "Leave text that nobody selected, where lines do not say who speaks.")
  var selectionsOnly = false

  func run() throws {
    let destination = into.destination(of: file)
    var options = ProjectImport.Options()
    options.unselected = selectionsOnly ? .left : .notes
    options.split = split
    try finish(into.workspace.program.importProject(destination, options))
  }
}
