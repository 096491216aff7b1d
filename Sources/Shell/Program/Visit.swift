import CommandLanguage
import DocumentStore
import LineEditor
import SessionModel
import TextDisplay
import Vocabulary

/// One session from opening to closing: by its prompt, or by statements that nobody types.
final class Visit {
  private let program: Program
  private let options: OpenOptions
  private let clock: EdgeClock
  private let document: Document
  private let sitting: Sitting
  /// The session.
  let name: SessionName
  private let workspace: Workspace

  private var outlet: Outlet { program.outlet }

  /// Opens a session, or makes it where that is wanted.
  ///
  /// Nil where the person at the terminal did not want it after all.
  init?(
    _ program: Program,
    _ options: OpenOptions,
    _ workspace: Workspace,
    _ clock: EdgeClock,
    _ destination: Destination
  ) throws(StoreError) {
    self.program = program
    self.options = options
    self.clock = clock
    self.workspace = workspace
    guard let name = try Visit.name(destination, program, workspace, clock, options) else {
      return nil
    }
    self.name = name
    let opened = try Visit.opened(workspace.path(of: name), program, options, clock)
    guard let opened else { return nil }
    document = opened.document
    for note in opened.notes { program.outlet.writeError(note.message.shown()) }
    let store: any EventStore =
      options.isCheck ? ForgetfulEventStore() : DocumentEventStore(opened.document)
    let session = LiveSession(
      state: SessionState(header: opened.header, log: opened.log),
      store: store,
      author: options.author == opened.header.facilitator ? nil : options.author,
      now: clock.now
    )
    let interpreter = Interpreter(
      session: session,
      settings: Visit.settings(program, options),
      files: options.isCheck
        ? FilesToLookAt() : DiskFiles(sessionsFolder: workspace.sessionsFolder),
      clock: clock
    )
    sitting = Sitting(session: session, interpreter: interpreter, clock: clock)
  }

  func close() { document.close() }

  /// Runs what was asked: the statements as far as they belong here, or the prompt.
  func run(_ statements: Statements?) -> (code: Int32, next: Destination?) {
    guard let statements else { return runPrompt() }
    let runner = ScriptRunner(sitting: sitting, options: options.script, outlet: outlet)
    while let (source, name) = statements.current {
      let result = runner.run(source, name: name)
      statements.exitCode = max(statements.exitCode, result.exitCode)
      switch result.effect {
      case .open(let name): return (statements.exitCode, .open(name: name))
      case .create(let session): return (statements.exitCode, creating(session))
      case .quit: statements.stop()
      case .none, .prefill, .coded, .walk, .endWalk, .replay: statements.advance()
      }
      if result.exitCode > (options.script.keepsGoing ? 1 : 0) { statements.stop() }
    }
    if options.isCheck, !options.script.isQuiet, !options.script.isJSON {
      outlet.write("checked; nothing was recorded")
    }
    return (statements.exitCode, nil)
  }

  /// Where only understanding is asked for, no session is made to go on in.
  private func creating(_ session: Reply.NewSession) -> Destination? {
    guard options.isCheck else { return .create(session) }
    outlet.writeError("checked up to `new`, as the session behind it is not there yet")
    return nil
  }

  // MARK: The prompt

  private func runPrompt() -> (code: Int32, next: Destination?) {
    var configuration = LineEditor.Configuration(programName: "roundtable") { [clock] in
      clock.now().milliseconds
    }
    configuration.isPlain = options.isPlain
    configuration.isASCII = options.isASCII
    configuration.historyPath = workspace.historyPath(of: name)
    let editor = LineEditor(configuration)
    defer { editor.close() }
    greet()
    let repl = Repl(
      sitting: sitting,
      editor: editor,
      outlet: outlet,
      clock: clock,
      drafts: document.access == .writing
        ? DraftFile(path: workspace.draftPath(of: name)) : NoDraft()
    )
    repl.branching = { [program, workspace] in Branching(program, workspace, $0) }
    switch repl.run() {
    case .left, .terminated: return (0, nil)
    case .open(let name): return (0, .open(name: name))
    case .create(let session): return (0, .create(session))
    }
  }

  private func greet() {
    let state = sitting.state
    let members = "\(Count(state.members.count, "member"))"
    let items = "\(Count(state.itemCount, "item"))"
    outlet.write(
      AnswerText(sitting).own("\(state.header.title.shown()) · \(members) · \(items)")
    )
    switch state.clock.phase {
    case .waiting:
      outlet.write("`member add \"Name\"`, then `start`; `help` shows the rest")
    case .running:
      outlet.write("the clock is running, \(state.clock.reading(at: clock.now()))")
    case .paused: outlet.write("in a break since \(sitting.session.clockReading); `resume` goes on")
    case .wrapped: outlet.write("wrapped; `topline` shows the report")
    }
  }
}
