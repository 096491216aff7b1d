import DocumentStore
import Replay
import SessionModel
import TextDisplay
import Vocabulary

/// Makes a new session out of what was typed up to a moment of another.
struct Branching {
  private let program: Program
  private let workspace: Workspace
  private let state: SessionState

  init(_ program: Program, _ workspace: Workspace, _ state: SessionState) {
    self.program = program
    self.workspace = workspace
    self.state = state
  }

  /// Makes it, and says so, or why not; nothing is ever written over.
  func make(_ typed: String, at clock: SessionClock) -> Outcome {
    let events = Moments(state).entries(by: clock)
    var header = state.header
    header.id = typed
    do throws(StoreError) {
      let name = try SessionName(typed)
      try workspace.makeFolders()
      let document = try Document.create(
        header,
        beginningWith: events,
        at: workspace.path(of: name),
        as: program.holder(EdgeClock())
      )
      document.close()
      return Outcome(
        sentence:
          "made \(name.text) with \(Count(events.count, "entry", "entries")), up to \(clock)",
        isMade: true
      )
    } catch {
      if case .alreadyExists = error {
        return Outcome(sentence: "error: there is a session \(typed) already", isMade: false)
      }
      return Outcome(sentence: "error: \(StoreProblem(error).sentence)", isMade: false)
    }
  }

  struct Outcome {
    var sentence: String
    var isMade: Bool
  }
}
