import Analysis
import CommandLanguage
import DocumentStore
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

  /// The filter of the language as a selection of items, its "ago" resolved against now.
  func selection(_ filter: Filter) -> ItemSelection {
    ItemSelection(filter, now: session.clockReading)
  }
}
