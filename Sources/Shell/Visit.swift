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
  private let name: SessionName
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
    for note in opened.notes { program.outlet.writeError(note.message) }
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
      files: DiskFiles()
    )
    sitting = Sitting(session: session, interpreter: interpreter, clock: clock)
  }

  func close() { document.close() }

  /// Runs what was asked: statements, a script, standard input, or the prompt.
  func run() -> (code: Int32, next: Destination?) {
    let isScripted = options.file != nil || !options.lines.isEmpty
    if isScripted { return runScripts() }
    guard options.readsInput else { return (0, nil) }
    if ThisProcess.isTerminal(0) { return runPrompt() }
    return run(StatementSource(descriptor: 0), called: "-")
  }

  // MARK: Statements

  private func runScripts() -> (code: Int32, next: Destination?) {
    var code: Int32 = 0
    if !options.lines.isEmpty {
      let text = options.lines.map { $0.scriptLines + "\n" }.joined()
      let (result, next) = run(StatementSource(text: text), called: "-c")
      if result != 0, !options.script.keepsGoing { return (result, nil) }
      if next != nil { return (result, next) }
      code = result
    }
    guard let file = options.file else { return (code, nil) }
    if file == "-" {
      let (result, next) = run(StatementSource(descriptor: 0), called: "-")
      return (max(code, result), next)
    }
    let descriptor: Int32
    do throws(FileProblem) {
      descriptor = try ThisProcess.openScript(file)
    } catch {
      outlet.writeError("error: cannot read \(file.shown()): \(error.cause)")
      return (66, nil)
    }
    let (result, next) = run(StatementSource(descriptor: descriptor), called: file)
    return (max(code, result), next)
  }

  private func run(
    _ source: StatementSource,
    called name: String
  ) -> (code: Int32, next: Destination?) {
    let runner = ScriptRunner(sitting: sitting, options: options.script, outlet: outlet)
    let result = runner.run(source, name: name)
    switch result.effect {
    case .open(let name): return (result.exitCode, .open(name: name))
    case .create(let session): return (result.exitCode, .create(session))
    case .none, .quit, .prefill: return (result.exitCode, nil)
    }
  }

  // MARK: The prompt

  private func runPrompt() -> (code: Int32, next: Destination?) {
    var configuration = LineEditor.Configuration(programName: "roundtable") { [clock] in
      clock.now().milliseconds
    }
    configuration.isPlain = options.isPlain
    configuration.isASCII = options.isASCII
    configuration.historyPath = "\(workspace.sessionsFolder)/.\(name.text).history"
    let editor = LineEditor(configuration)
    defer { editor.close() }
    greet()
    let repl = Repl(
      sitting: sitting,
      editor: editor,
      outlet: outlet,
      clock: clock,
      drafts: DraftFile(path: workspace.draftPath(of: name))
    )
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
    outlet.write("\(state.header.title.shown()) · \(members) · \(items)")
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
