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

  @OptionGroup var into: ImportDestinationOptions
  @Option(
    parsing: .unconditional,
    help: "What sets levels of themes apart inside names, such as . or ::"
  )
  var split: String?
  @Option(help: "The column of the names in a table.") var column: String?

  func run() throws {
    let destination = into.destination(of: file)
    var options = CodebookImport.Options()
    options.split = split
    options.column = column
    try finish(into.workspace.program.importCodebook(destination, options))
  }
}
