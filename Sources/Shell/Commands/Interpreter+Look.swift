import Analysis
import CommandLanguage
import DocumentStore
import Replay
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

// Looking: nothing here records anything.
extension Interpreter {
  func find(_ text: String) -> [ItemNumber] {
    searchIndex.extend(to: state.log)
    return searchIndex.find(text, in: state)
  }

  /// The session in order, where nobody watches it.
  func transcript(_ filter: Filter) -> String {
    let transcript = Transcript(Film(state, selection: selection(filter)))
    return transcript.entries.map { transcript.line($0) }.joined(separator: "\n")
  }

  /// The filter of the language as a selection of items, its "ago" resolved against now.
  func selection(_ filter: Filter) -> ItemSelection {
    ItemSelection(filter, now: session.clockReading)
  }
}
