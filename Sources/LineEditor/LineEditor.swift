/// Lines from a person at a terminal, or from a pipe or file.
///
/// On a terminal the line is edited with history, completion and hints; elsewhere, and in plain
/// mode, bytes are read up to each line feed and nothing but the prompt is written. Not `Sendable`:
/// it belongs to the thread that made it, and its callbacks run there, inside ``readLine(prefill:ghost:)``.
///
/// Callbacks are kept as long as the editor: let them hold its owner weakly, or call ``close()``.
public final class LineEditor {
  /// What the editor asks and tells its owner.
  public var callbacks = Callbacks()

  /// Whether a person sits at both ends: standard input and output are terminals.
  public let isInteractive: Bool

  private let engine: Engine

  private enum Engine {
    case terminal(TerminalEditor)
    case plain(PlainLineReader)
  }

  /// Opens the editor on standard input and output.
  ///
  /// Plain where asked for, where either is no terminal, and where `TERM` cannot move a cursor.
  public init(_ configuration: Configuration) {
    isInteractive = Terminal.isPresent(on: 0) && Terminal.isPresent(on: 1)
    let canEdit = isInteractive && !configuration.isPlain && Terminal.canMoveCursor
    if canEdit, let editor = TerminalEditor(configuration) {
      engine = .terminal(editor)
    } else {
      engine = .plain(PlainLineReader(showsPrompt: isInteractive))
    }
  }

  deinit { close() }

  /// Whether lines are edited in place, so that a prefill, a ghost and hints can be shown.
  public var canEdit: Bool {
    switch engine {
    case .terminal: true
    case .plain: false
    }
  }

  /// Columns of the terminal on standard output; 80 where it has none.
  public var columns: Int { Terminal.columns(of: 1) }

  /// Whether ctrl-C, SIGTERM or SIGHUP arrived since the last line was read.
  ///
  /// Long work (replay, export) asks this and stops; the next read starts afresh.
  public var wasInterrupted: Bool {
    switch engine {
    case .terminal(let editor): editor.wasInterrupted
    case .plain(let reader): reader.wasInterrupted
    }
  }

  /// Waits for one line.
  ///
  /// A `prefill` stands in the line from the start, with the time of its first typing. A `ghost` is
  /// shown dim on the empty line: Tab or → takes it into the line, any other key dismisses it, Enter
  /// never runs it. Neither is shown where ``canEdit`` is false.
  public func readLine(prefill: TypedLine? = nil, ghost: TypedLine? = nil) -> Outcome {
    switch engine {
    case .terminal(let editor):
      editor.readLine(prefill: prefill, ghost: ghost, callbacks: callbacks)
    case .plain(let reader): reader.readLine(callbacks: callbacks)
    }
  }

  /// Waits so many milliseconds, or until ctrl-C or a typed line; what was typed is left for the next
  /// read.
  ///
  /// Only in plain mode; elsewhere keys come one by one through a ``KeyScreen``.
  public func wait(milliseconds: Int) -> Waiting {
    switch engine {
    case .terminal: .over
    case .plain(let reader): reader.wait(milliseconds: milliseconds)
    }
  }

  /// How a wait ended.
  public enum Waiting: Equatable, Sendable {
    /// The time is over.
    case over
    /// A line waits to be read.
    case typed
    /// ctrl-C, SIGTERM or SIGHUP.
    case interrupted
  }

  /// Gives the terminal to other work, such as a ``KeyScreen``, and takes it back afterwards.
  public func lendTerminal(to work: () -> Void) {
    switch engine {
    case .terminal(let editor): editor.lendTerminal(to: work)
    case .plain(let reader): reader.lendTerminal(to: work)
    }
  }

  /// Prints lines above the prompt; the half-typed line and its cursor stay as they are.
  public func printAbove(_ text: String) {
    switch engine {
    case .terminal(let editor): editor.printAbove(text)
    case .plain: Terminal.write(text.endingInLineFeed)
    }
  }

  /// Says that `line` was refused: recalled from history it keeps the time of its first typing.
  public func keepFirstKey(of line: TypedLine) {
    if case .terminal(let editor) = engine { editor.history.keepFirstKey(of: line) }
  }

  /// Goes on with another history file; nothing keeps the history in memory only.
  public func openHistory(at path: String?) {
    if case .terminal(let editor) = engine { editor.openHistory(at: path) }
  }

  /// Gives the terminal back as it was found.
  ///
  /// Further reads find it closed.
  public func close() {
    switch engine {
    case .terminal(let editor): editor.close()
    case .plain(let reader): reader.close()
    }
  }
}
