import ArgumentParser
import Shell

struct ImportSessionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "Make a session of what `export --format jsonl` wrote.",
    discussion: """
      The session is the one that was exported, entry by entry, undone ones
      included; only the name is the given one. A session of that name is left
      as it is. A file that is not sound is refused as a whole, with its line.
      """
  )

  @Argument(help: "The lines.", completion: .file(extensions: ["jsonl"]))
  var file: String

  @Option(name: .customLong("as"), help: "The name of the session that is made.")
  var session: String

  @OptionGroup var workspace: WorkspaceOptions
  @Flag(help: "Read the file and make nothing.") var dryRun = false

  func run() throws {
    var options = ImportSessionOptions(file: file, session: session)
    options.purpose = dryRun ? .look : .keep
    try finish(workspace.program.importSession(options))
  }
}
