import ArgumentParser
import Shell

struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Watch a session again, or print its transcript.",
    discussion: """
      On a terminal a player: Space plays, . and , step, ? shows all keys. With
      any option that says what to print, and elsewhere, the transcript comes
      line by line, the same bytes every time. Nothing is written and no lock
      is taken: the session may be open elsewhere.
      """
  )

  @Argument(help: "The session.", completion: .sessions)
  var name: String

  @OptionGroup var workspace: WorkspaceOptions
  @Option(help: "From this reading of the session clock on, such as 12:40.") var from: String?
  @Option(help: "Up to this reading of the session clock.") var to: String?
  @Option(
    parsing: .unconditional,
    help: "Only some items, in the words of list, such as \"a b #price -\"."
  )
  var only: String?
  @Option(help: "The status and the transcript as of this reading of the session clock.")
  var at: String?
  @Option(help: "Print each line in its time, 0.5, 1, 2, 4, 8 or 16 times as fast.")
  var speed: String?
  @Option(help: "Wait out at most so many seconds of a silence, and say how long it was.")
  var maxGap: Int?
  @Flag(help: "Print one JSON object a line.") var json = false
  @Flag(help: "Fold the session twice and say whether both ways agree; 65 where not.")
  var verify = false
  @Flag(help: "Print what is there, and go on with what is recorded meanwhile; ctrl-C ends it.")
  var follow = false
  @Flag(help: "Print the transcript on a terminal, too.") var print = false
  @Flag(help: "Line by line, no redraws: for screen readers.") var plain = false
  @Flag(help: "Draw with ASCII only.") var ascii = false
  @Option(help: "Paint with colours: auto, always or never.") var color: ColorChoice = .auto

  func run() throws {
    var options = ReplayOptions(session: name)
    options.from = from
    options.to = to
    options.only = only
    options.at = at
    options.speed = speed
    options.longestSilence = maxGap
    options.isJSON = json
    options.verifies = verify
    options.follows = follow
    options.prints = print
    options.isPlain = plain
    options.isASCII = ascii
    options.color = color
    try finish(workspace.program.replay(options))
  }
}
