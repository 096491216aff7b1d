import CommandLanguage
import SessionModel
import TextDisplay
import Vocabulary

// What is presented for reaction.
extension Interpreter {
  func addConcept(
    _ code: String,
    _ title: String,
    said: SessionClock?
  ) throws(Failure) -> Reply {
    let addition = ConceptAddition(concept: state.nextConcept, code: code, title: title)
    try session.record(.conceptAdded(addition), said: said)
    let label = code.uppercased().shown()
    return .said("\(label) \(title.shown()) · `present \(code.shown())` puts it on the table")
  }

  func present(_ concept: ConceptID, said: SessionClock?) throws(Failure) -> Reply {
    try session.record(.conceptPresented(concept), said: said)
    guard let shown = state.concept(concept) else { return Reply() }
    let words = "\(shown.label.shown()) \(shown.title.shown())"
    guard state.conceptOnTable == concept else {
      return .said("\(words) was on the table from \(said ?? session.clockReading)")
    }
    return .said("\(words) is on the table")
  }

  func withdraw(said: SessionClock?) throws(Failure) -> Reply {
    guard let concept = state.conceptOnTable else { throw .refused(.nothingOnTable) }
    try session.record(.conceptWithdrawn(concept), said: said)
    return .said("nothing is on the table")
  }
}
