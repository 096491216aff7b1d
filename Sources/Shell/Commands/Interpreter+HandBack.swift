import CommandLanguage
import SessionModel
import Vocabulary

// `fix 12` alone: the item's line comes back to be changed.
extension Interpreter {
  /// The line that would put the item in its own place again.
  func handBack(_ number: ItemNumber) throws(Failure) -> Reply {
    guard let item = state.item(number) else {
      throw .refused(.noItem(number, last: state.log.lastItemNumber))
    }
    if item.isDropped { throw .refused(.itemDropped(number)) }
    let content: FixContent =
      switch item.kind {
      case .reaction: .speech(speech(of: item))
      case .cue, .probe, .note, .parked: .words(state.text(of: item))
      }
    let line = canonicalLine(for: .verb(.fix(number, content)), lookup: SessionLookup(session))
    return Reply(effect: .prefill(line))
  }

  private func speech(of item: Item) -> Speech {
    let speaker: Speaker =
      switch item.speaker {
      case .people(let people): .people(people)
      case .moderator: .moderator
      case .unidentified, .nobody: .unidentified
      }
    return Speech(
      speaker: speaker,
      sentiment: item.sentiment,
      isQuestion: item.isQuestion,
      // An echo takes the concept of what it echoes, and has no room for one of its own.
      concept: item.echo == nil ? item.concept : nil,
      echo: item.echo.map { Echo(item: $0.item, agrees: $0.agrees) },
      text: state.text(of: item),
      tail: Tail(themes: state.themes(of: item), stars: item.stars > 0 ? item.stars : nil),
      isObservation: item.isObservation,
      isIncomplete: item.isIncomplete
    )
  }
}
