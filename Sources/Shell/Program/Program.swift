import CommandLanguage
import DocumentStore
import SessionModel
import TextDisplay
import Vocabulary

/// What the command line can ask for; each answers with an exit code.
public struct Program {
  let environment: [String: String]
  let directory: String?
  let outlet = Outlet()

  /// A program in a workspace.
  ///
  /// - Parameters:
  ///   - directory: The workspace that was named; nil finds one.
  ///   - environment: The variables of the process.
  public init(directory: String?, environment: [String: String]) {
    self.environment = environment
    self.directory = directory
  }

  /// The manual page, for man(1).
  public static var manualPage: String {
    CommandLanguage.manualPage(version: Version.current)
  }

  /// Makes a session and leaves.
  public func new(_ options: NewOptions) -> Int32 {
    guard let kind = SessionKind(rawValue: options.kind) else {
      let kinds = listed(SessionKind.allCases.map(\.rawValue), conjunction: "or")
      return misuse("no kind \(options.kind.shown()); kinds: \(kinds)")
    }
    guard let clock = clock(options.at) else { return misuseOfTime(options.at) }
    let header = SessionHeader(
      id: options.name,
      title: options.title ?? options.name,
      kind: kind,
      created: clock.now(),
      language: options.language,
      objective: options.objective,
      facilitator: options.facilitator,
      panel: options.panel
    )
    return carefully { () throws(StoreError) in
      let workspace = try workspace()
      let path = try create(header, in: workspace, clock)
      outlet.write("made \(options.name), \(path.shown())")
      return 0
    }
  }

  /// Shows the sessions of the workspace.
  public func list(namesOnly: Bool) -> Int32 {
    carefully { () throws(StoreError) in
      let workspace = try workspace()
      let sessions = try workspace.sessions()
      if namesOnly {
        for session in sessions { outlet.write(session.name) }
        return 0
      }
      guard !sessions.isEmpty else {
        let folder = workspace.sessionsFolder.shown()
        outlet.write("no sessions in \(folder); `roundtable new NAME` makes one")
        return 0
      }
      for line in SessionTable.lines(sessions) { outlet.write(line) }
      return 0
    }
  }

  // MARK: Shared

  func workspace() throws(StoreError) -> Workspace {
    guard let found = Workspace.find(directory: directory, environment: environment) else {
      throw .notFound(path: "$HOME")
    }
    return found
  }

  func create(
    _ header: SessionHeader,
    in workspace: Workspace,
    _ clock: EdgeClock
  ) throws(StoreError) -> String {
    let path = workspace.path(of: try SessionName(header.id))
    try workspace.makeFolders()
    let document = try Document.create(header, at: path, as: holder(clock))
    document.close()
    return path
  }

  func clock(_ typed: String?) -> EdgeClock? {
    guard let typed else { return EdgeClock() }
    return Instant(iso8601: typed).map { EdgeClock(fixed: $0) }
  }

  func holder(_ clock: EdgeClock) -> LockHolder {
    LockHolder(
      processID: ThisProcess.identifier,
      login: environment["LOGNAME"] ?? environment["USER"] ?? "somebody",
      host: ThisProcess.host,
      since: EdgeClock().now()
    )
  }

  /// Runs work on documents and turns what goes wrong into words and an exit code.
  func carefully(_ work: () throws(StoreError) -> Int32) -> Int32 {
    do throws(StoreError) {
      return try work()
    } catch {
      return failed(error)
    }
  }

  func failed(_ error: StoreError) -> Int32 {
    let problem = StoreProblem(error)
    outlet.writeError("error: \(problem.sentence)")
    if !problem.remedy.isEmpty { outlet.writeError(problem.remedy) }
    return problem.exitCode
  }

  func misuse(_ what: String) -> Int32 {
    outlet.writeError("error: \(what)")
    return 2
  }

  func misuseOfTime(_ typed: String?) -> Int32 {
    misuse("--at \((typed ?? "").shown()) is no moment; write it as 2026-11-22T14:00:00Z")
  }
}
