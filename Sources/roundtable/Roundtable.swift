import ArgumentParser
import Shell

/// Arguments in, the shell's work, an exit code out.
@main
enum Main {
  static func main() {
    Process.ignoreDeadlySignals()
    if let opening = PlainOpening(CommandLine.arguments.dropFirst()) {
      Process.exit(opening.run())
    }
    do {
      var command = try Roundtable.parseAsRoot()
      try command.run()
    } catch {
      let code = Roundtable.exitCode(for: error)
      let message = Roundtable.fullMessage(for: error)
      if !message.isEmpty {
        let outlet = Outlet()
        if code.isSuccess { outlet.write(message) } else { outlet.writeError(message) }
      }
      // The library says 64 where a command line is not understood; ours says 2.
      Process.exit(code.rawValue == ExitCode.validationFailure.rawValue ? 2 : code.rawValue)
    }
  }
}

struct Roundtable: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roundtable",
    abstract: "Capture focus groups and advisory panels from the keyboard, and lose nothing.",
    discussion: """
      `roundtable NAME` opens a session at the prompt, and offers to make one that is not there.
      Type `help` there. A session is one JSON document in the workspace: --directory, else
      $ROUNDTABLE_HOME, else this folder where it has sessions/, else
      $XDG_DATA_HOME/roundtable.
      """,
    version: "roundtable \(Version.current)",
    subcommands: [
      OpenCommand.self, NewCommand.self, ListCommand.self, CheckCommand.self,
      ReplayCommand.self, ReportCommand.self, ExportCommand.self, ImportCommand.self,
      CompletionsCommand.self,
      VersionCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: OpenCommand.self
  )
}
