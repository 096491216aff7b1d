import ArgumentParser
import Shell

/// Which session a file goes into, and how: what the imports have in common.
struct ImportDestinationOptions: ParsableArguments {
  @Option(name: .customLong("as"), help: "The session; made where it is not there.")
  var session: String

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "The title of a session that is made; its name where none is given.")
  var title: String?
  @Flag(help: "Show what would become what and change nothing.") var dryRun = false
  @Option(help: "When it comes in; now where none is given.") var at: String?
  @Option(help: "Who brings it in, where it is not the session's facilitator.") var by: String?

  /// The destination of a file.
  func destination(of file: String) -> ImportDestination {
    var destination = ImportDestination(file: file, session: session)
    destination.purpose = dryRun ? .look : .keep
    destination.at = at
    destination.author = by
    destination.title = title
    return destination
  }
}
