extension LineEditor {
  /// How an editor is set up.
  public struct Configuration {
    /// The name under which `~/.editrc` may address the program.
    public var programName: String
    /// No redraws and no escapes, also on a terminal.
    public var isPlain = false
    /// Ornaments of the editor's own (ellipses, marks) in plain ASCII.
    public var isASCII = false
    /// Where lines are kept between runs; nothing keeps them in memory only.
    public var historyPath: String?
    /// How many lines are kept.
    public var historySize = 2000
    /// The keys of vi instead of those of emacs.
    public var usesViKeys = false
    /// The clock that stamps first keys, in milliseconds since 1970.
    public var now: () -> Int64

    /// A configuration with its defaults.
    public init(programName: String, now: @escaping () -> Int64) {
      self.programName = programName
      self.now = now
    }
  }

  /// How a read ended.
  public enum Outcome: Equatable, Sendable {
    /// Enter, or the end of a line in a pipe.
    case line(TypedLine)
    /// ctrl-C: the line was put aside into the history.
    case interrupted
    /// ctrl-D on an empty line, or the end of a pipe; another read may follow.
    case endOfInput
    /// SIGTERM, SIGHUP or a closed window, with the half-typed line. Every later read ends so, too.
    case terminated(draft: TypedLine?)
    /// A line from a pipe that is not UTF-8: which line, at which character, and its bytes.
    case undecodable(line: Int, column: Int, bytes: [UInt8])
  }

  /// What the editor asks and tells while it waits for keys.
  public struct Callbacks {
    /// The prompt, which may hold colours (SGR sequences).
    ///
    /// Asked again a few times a second, drawn when it changed.
    public var prompt: () -> String = { "> " }
    /// What stands at the right margin of the first row; left out under sixty columns.
    public var rightPrompt: () -> String = { "" }
    /// Ways to go on at the cursor, given in scalars, best first.
    public var completions: (_ line: String, _ cursorScalars: Int) -> [Completion] = { _, _ in [] }
    /// What could follow a line whose cursor is at its end; → or End takes it.
    public var hint: (_ line: String) -> String? = { _ in nil }
    /// The half-typed line after an idle second, and nothing once that line is gone.
    ///
    /// Gone is a line that was emptied, put aside, or run and the next one begun. A program that
    /// ends forgets the draft itself.
    public var draftChanged: (TypedLine?) -> Void = { _ in }
    /// Asked about once a second; the returned notices wait for an empty line and stand above it.
    public var tick: () -> [String] = { [] }

    /// Callbacks that say nothing.
    public init() {}
  }
}
