public import ArgumentParser
public import Shell

/// Where the sessions are.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    name: .long,
    help: "The workspace; its sessions are in sessions/.",
    completion: .directory
  )
  var directory: String?

  var program: Program {
    Program(directory: directory, environment: Process.environment)
  }
}

struct OpenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a session at the prompt, or run statements on it."
  )

  @Argument(help: "The session.", completion: .sessions)
  var name: String?

  @OptionGroup var workspace: WorkspaceOptions

  @Option(
    name: [.customShort("f"), .customLong("file")],
    help: "Run the statements of a file; - is standard input.",
    completion: .file()
  )
  var file: String?

  @Option(
    name: [.customShort("c"), .customLong("line")],
    parsing: .unconditionalSingleValue,
    help: "Run one statement; may be given several times."
  )
  var line: [String] = []

  @Flag(help: "Go on after a mistake.") var keepGoing = false
  @Flag(help: "Understand the statements and record nothing.") var check = false
  @Flag(help: "Print each statement in its one spelling before its answer.") var echo = false
  @Flag(help: "Print errors only.") var quiet = false
  @Flag(help: "Print one JSON object a statement.") var json = false
  @Flag(help: "Read nothing from standard input.") var noInput = false
  @Flag(help: "Open to look; nothing can be recorded.") var readOnly = false
  @Flag(help: "Sentences instead of tables, no redraws: for screen readers.") var plain = false
  @Flag(help: "Draw with ASCII only.") var ascii = false

  @Option(help: "Use a fixed clock, such as 2026-11-22T14:00:00Z; stamps move it.")
  var at: String?

  @Option(help: "Who types, where it is not the session's facilitator.")
  var by: String?

  @Option(help: "Paint with colours: auto, always or never.")
  var color: ColorChoice = .auto

  func run() throws {
    var options = OpenOptions()
    options.name = name
    options.file = file
    options.lines = line
    options.script.keepsGoing = keepGoing
    options.script.echoes = echo
    options.script.isQuiet = quiet
    options.script.isJSON = json
    options.isCheck = check
    options.readsInput = !noInput
    options.isReadOnly = readOnly
    options.isPlain = plain
    options.isASCII = ascii
    options.at = at
    options.author = by
    options.color = color
    try finish(workspace.program.open(options))
  }
}

struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a session and leave."
  )

  @Argument(help: "Its name: letters, digits, . _ and -.")
  var name: String

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "Its title; the name where none is given.") var title: String?
  @Option(help: "What it is to find out.") var objective: String?
  @Option(help: "The language of its reports, such as sv.") var language: String?
  @Option(help: "Who runs it.") var facilitator: String?
  @Option(help: "The panel that it belongs to.") var panel: String?
  @Option(help: "focus-group, advisory-meeting or interview.") var kind = "focus-group"
  @Option(help: "When it is made; now where none is given.") var at: String?

  func run() throws {
    var options = NewOptions(name: name)
    options.title = title
    options.objective = objective
    options.language = language
    options.facilitator = facilitator
    options.panel = panel
    options.kind = kind
    options.at = at
    try finish(workspace.program.new(options))
  }
}

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Show the sessions of the workspace."
  )

  @OptionGroup var workspace: WorkspaceOptions
  @Flag(help: "Names only, one a line.") var names = false

  func run() throws { try finish(workspace.program.list(namesOnly: names)) }
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say whether a document is sound; read around damage into a copy."
  )

  @Argument(help: "The session.", completion: .sessions)
  var name: String

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "Write everything that can be read into this new session.") var repair: String?

  func run() throws { try finish(workspace.program.check(name, repairingInto: repair)) }
}

struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completions of a shell: bash, zsh or fish."
  )

  @Argument(help: "bash, zsh or fish.")
  var shell: String

  func run() throws {
    guard let shell = CompletionShell(rawValue: shell) else {
      throw ValidationError("no completions for that shell; there are bash, zsh and fish")
    }
    Outlet().write(Roundtable.completionScript(for: shell))
  }
}

struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version",
    abstract: "Say which version this is."
  )

  func run() throws { Outlet().write("roundtable \(Version.current)") }
}

struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page.",
    shouldDisplay: false
  )

  func run() throws {
    Outlet().writeRaw(Program.manualPage)
    Outlet().writeRaw(".SH COMMAND LINE\n.nf\n")
    // The library's own help, so that the page cannot drift from what is understood.
    let helps = [
      Roundtable.helpMessage(for: OpenCommand.self), Roundtable.helpMessage(for: NewCommand.self),
      Roundtable.helpMessage(for: ListCommand.self), Roundtable.helpMessage(for: CheckCommand.self),
      Roundtable.helpMessage(for: ReplayCommand.self),
      Roundtable.helpMessage(for: ReportCommand.self),
      Roundtable.helpMessage(for: ExportCommand.self),
      Roundtable.helpMessage(for: ImportAnswersCommand.self),
      Roundtable.helpMessage(for: ImportTranscriptCommand.self),
      Roundtable.helpMessage(for: ImportSessionCommand.self),
      Roundtable.helpMessage(for: CompletionsCommand.self),
    ]
    for help in helps { Outlet().writeRaw(Self.escaped(help) + "\n") }
    Outlet().writeRaw(".fi\n")
  }

  /// Text as roff takes it literally.
  private static func escaped(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let safe = line.reduce(into: "") { result, character in
        switch character {
        case "\\": result += "\\e"
        case "-": result += "\\-"
        default: result.append(character)
        }
      }
      return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
    }.joined(separator: "\n")
  }
}

extension ColorChoice: ExpressibleByArgument {}

extension CompletionKind {
  /// The names of the sessions in the workspace.
  static var sessions: CompletionKind {
    .shellCommand("roundtable list --names 2>/dev/null")
  }
}

/// Ends the program with a code; 0 goes on.
func finish(_ code: Int32) throws {
  if code != 0 { throw ExitCode(code) }
}
