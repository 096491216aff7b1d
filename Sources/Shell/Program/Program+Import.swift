import CommandLanguage
import DocumentStore
import Exchange
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

extension Program {
  /// Takes the answers of one column into a session as one closed round.
  ///
  /// The file is read whole before a session is opened or made, so that a table that cannot be
  /// taken leaves nothing behind.
  public func importAnswers(_ options: ImportOptions) -> Int32 {
    guard let clock = clock(options.at) else { return misuseOfTime(options.at) }
    let question: ImportQuestion
    let conditions: [Attribute]
    do throws(Misuse) {
      question = try ImportQuestion(options)
      conditions = try options.parsedConditions
    } catch {
      return misuse(error.sentence)
    }
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try DiskFiles.readTable(options.file)
    } catch {
      outlet.writeError("error: cannot read \(options.file.shown()): \(error.cause)")
      return 66
    }
    let table: ImportTable
    do throws(TableProblem) {
      table = try ImportTable(bytes, options, question, conditions)
    } catch {
      outlet.writeError("error: \(options.file.shown()): \(error.message)")
      outlet.writeError(error.remedy)
      return error.isAboutColumns ? 1 : 65
    }
    if let complaint = table.complaint(options.badRows) {
      for line in complaint { outlet.writeError(line) }
      return 1
    }
    return carefully { () throws(StoreError) in
      try record(table, question, options, clock)
    }
  }

  private func record(
    _ table: ImportTable,
    _ question: ImportQuestion,
    _ options: ImportOptions,
    _ clock: EdgeClock
  ) throws(StoreError) -> Int32 {
    let workspace = try workspace()
    let name = try SessionName(options.session)
    let path = workspace.path(of: name)
    let isNew = !workspace.has(name)
    let header = SessionHeader(id: name.text, title: name.text, created: clock.now())
    // What a new session would refuse must not leave an empty one behind.
    if isNew || options.purpose == .look {
      let session = try sessionToLook(at: isNew ? nil : path, header, clock)
      if let code = recorded(table, question, in: session) { return code }
      if options.purpose == .look {
        tell(table, session.state, isNew ? "would make \(name.text)" : nil)
        outlet.write("nothing was recorded")
        return 0
      }
    }
    if isNew { _ = try create(header, in: workspace, clock) }
    let opened = try Document.open(path, .writing(holder(clock)))
    defer { opened.document.close() }
    for note in opened.notes { outlet.writeError(note.message.shown()) }
    let session = LiveSession(
      state: SessionState(header: opened.header, log: opened.log),
      store: DocumentEventStore(opened.document),
      author: options.author == opened.header.facilitator ? nil : options.author,
      now: clock.now
    )
    if let code = recorded(table, question, in: session) { return code }
    tell(table, session.state, isNew ? "made \(name.text)" : nil)
    return 0
  }

  /// A session in memory only.
  private func sessionToLook(
    at path: String?,
    _ header: SessionHeader,
    _ clock: EdgeClock
  ) throws(StoreError) -> LiveSession {
    var state = SessionState(header: header)
    if let path {
      let opened = try Document.open(path, .reading)
      state = SessionState(header: opened.header, log: opened.log)
    }
    return LiveSession(state: state, store: ForgetfulEventStore(), now: clock.now)
  }

  /// Nil where the answers are in the session; an exit code where it refused them.
  private func recorded(
    _ table: ImportTable,
    _ question: ImportQuestion,
    in session: LiveSession
  ) -> Int32? {
    do throws(Failure) {
      let concept = try question.concept(in: session.state)
      let opening = question.opening(session.state.nextRound, table.answers.scale, concept)
      try session.record(.answersImported(opening, table.imported))
      return nil
    } catch {
      let message = error.message(session.state)
      outlet.writeError("error: \(message.what)")
      if let remedy = message.remedy { outlet.writeError(remedy) }
      return error.exitCode
    }
  }

  private func tell(_ table: ImportTable, _ state: SessionState, _ making: String?) {
    if let making { outlet.write(making) }
    outlet.write(table.summary)
    if let round = state.rounds.last {
      outlet.writeRaw(Views.importedRound(round, state).text())
    }
  }
}

extension TableProblem {
  /// Whether the file is sound and something else than it holds was asked for.
  fileprivate var isAboutColumns: Bool {
    switch self {
    case .noColumn, .columnTwice: true
    case .notText, .empty, .openQuotes, .strayQuote, .afterQuotes, .cells: false
    }
  }
}
