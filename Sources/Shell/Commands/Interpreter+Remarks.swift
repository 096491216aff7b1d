import CommandLanguage
import SessionModel
import TextDisplay
import Vocabulary

// The facilitator's own lines: notes, probes, cues, promises, the recorder, the debriefing.
extension Interpreter {
  func note(_ text: String, said: SessionClock?) throws(Failure) -> Reply {
    let item = state.nextItemNumber
    try session.record(.noteRecorded(item, ItemContent(text: text)), said: said)
    return recorded(item)
  }

  func probe(_ text: String, said: SessionClock?) throws(Failure) -> Reply {
    let item = state.nextItemNumber
    let content = ItemContent(concept: onTable(said: said), text: text)
    try session.record(.probeRecorded(item, content), said: said)
    return recorded(item)
  }

  func cue(_ text: String, said: SessionClock?) throws(Failure) -> Reply {
    let item = state.nextItemNumber
    let content = ItemContent(concept: onTable(said: said), text: text)
    try session.record(.cueRecorded(item, content), said: said)
    return recorded(item)
  }

  func park(_ text: String, said: SessionClock?) throws(Failure) -> Reply {
    let item = state.nextItemNumber
    try session.record(.topicParked(item, ItemContent(text: text)), said: said)
    return recorded(item)
  }

  func promise(_ promise: PromiseMade, said: SessionClock?) throws(Failure) -> Reply {
    try session.record(.promiseMade(promise), said: said)
    let day = promise.due.map { " by \($0)" } ?? ""
    let keeper = promise.owner.map { ", \($0.shown()) sees to it" } ?? ""
    return .said("promised \(names(promise.members)): “\(promise.text.shown())”\(day)\(keeper)")
  }

  func sync(_ recorder: SessionClock, said: SessionClock?) throws(Failure) -> Reply {
    try session.record(.recorderSynced(recorder), said: said)
    return .said("recorder \(recorder) is session clock \(said ?? session.clockReading)")
  }

  func debrief(_ text: String, said: SessionClock?) throws(Failure) -> Reply {
    try session.record(.debriefRecorded(text), said: said)
    return .said("debriefing: “\(text.shown())”")
  }

  private func recorded(_ item: ItemNumber) -> Reply {
    Reply(parts: [.item(item)] + noticeWhileWaiting())
  }
}
