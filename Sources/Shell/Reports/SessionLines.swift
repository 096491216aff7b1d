import DocumentStore
import SessionModel

/// The session as lines of JSON: its header, then every entry as the document has it.
enum SessionLines {
  static func text(_ state: SessionState) -> String {
    var lines = [JSONForPrograms.header(state.header)]
    for number in 1...max(1, state.log.count) where number <= state.log.count {
      lines.append(JSONForPrograms.event(state.log.event(number)))
    }
    return lines.joined(separator: "\n")
  }
}
