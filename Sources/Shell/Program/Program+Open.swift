import CommandLanguage
import DocumentStore
import LineEditor
import SessionModel
import TextDisplay
import Vocabulary

extension Program {
  /// Opens a session: at a terminal its prompt, elsewhere its statements.
  public func open(_ options: OpenOptions) -> Int32 {
    guard let clock = clock(options.at) else { return misuseOfTime(options.at) }
    let statements: Statements?
    do throws(FileProblem) {
      statements = try Statements(options)
    } catch {
      outlet.writeError("error: cannot read \((options.file ?? "").shown()): \(error.cause)")
      return 66
    }
    return carefully { () throws(StoreError) in
      let workspace = try workspace()
      guard let first = try name(options, workspace) else { return 2 }
      var next: Destination? = .open(name: first)
      var left: String?
      var code: Int32 = 0
      while let destination = next {
        let visit = try visit(destination, from: left, options, workspace, clock)
        guard let visit else { return code }
        (code, next) = visit.run(statements)
        visit.close()
        left = visit.name.text
      }
      return code
    }
  }

  /// Goes to a session; nil where the person at the terminal did not want it after all.
  ///
  /// Somebody who comes from another session is back in it where this one cannot be opened.
  private func visit(
    _ destination: Destination,
    from left: String?,
    _ options: OpenOptions,
    _ workspace: Workspace,
    _ clock: EdgeClock
  ) throws(StoreError) -> Visit? {
    do throws(StoreError) {
      if let visit = try Visit(self, options, workspace, clock, destination) { return visit }
    } catch {
      guard left != nil, isAtTerminal(options) else { throw error }
      _ = failed(error)
    }
    guard let left else { return nil }
    return try Visit(self, options, workspace, clock, .open(name: left))
  }

  /// Which session is meant where none was named: the only one there is.
  private func name(
    _ options: OpenOptions,
    _ workspace: Workspace
  ) throws(StoreError) -> String? {
    if let name = options.name { return name }
    let sessions = try workspace.sessions()
    if sessions.count == 1 { return sessions[0].name }
    let names = listed(sessions.map(\.name), conjunction: "or")
    _ = misuse(
      sessions.isEmpty
        ? "there is no session yet; `roundtable new NAME` makes one"
        : "which session? there are \(names)"
    )
    return nil
  }
}

/// Where to go after a session was left.
enum Destination: Equatable {
  case open(name: String)
  case create(Reply.NewSession)
}
