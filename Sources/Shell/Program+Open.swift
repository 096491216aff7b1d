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
    return carefully { () throws(StoreError) in
      let workspace = try workspace()
      guard let first = try name(options, workspace) else { return 2 }
      var next: Destination? = .open(name: first)
      var code: Int32 = 0
      while let destination = next {
        let visit = try Visit(self, options, workspace, clock, destination)
        guard let visit else { return 0 }
        (code, next) = visit.run()
        visit.close()
      }
      return code
    }
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
