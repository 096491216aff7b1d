import CommandLanguage
import SessionModel
import TextDisplay
import Vocabulary

// Capture: who said what, about which concept, how they felt.
extension Interpreter {
  func capture(_ speech: Speech, said: SessionClock?) throws(Failure) -> Reply {
    let item = state.nextItemNumber
    let content = try content(of: speech, said: said)
    try session.record(.reactionRecorded(item, content), said: said)
    return Reply(
      parts: [.item(item)] + noticeWhileWaiting() + noticeAbsent(content.speaker, said: said)
    )
  }

  /// Resolves a capture line against the moment when it was said.
  func content(of speech: Speech, said: SessionClock?) throws(Failure) -> ItemContent {
    let moment = said ?? session.clockReading
    let echo = try recorded(speech.echo)
    let echoed = echo.flatMap { state.item($0.item)?.concept }
    return ItemContent(
      speaker: try speaker(speech.speaker, at: moment),
      concept: speech.concept ?? echoed ?? onTable(said: said),
      sentiment: speech.sentiment,
      isQuestion: speech.isQuestion,
      echo: echo,
      isObservation: speech.isObservation,
      isIncomplete: speech.isIncomplete,
      text: speech.text,
      themes: speech.tail.themes,
      stars: speech.tail.stars ?? 0
    )
  }

  /// What lay on the table when it was said.
  func onTable(said: SessionClock?) -> ConceptID? {
    said.map { state.conceptOnTable(at: $0) } ?? state.conceptOnTable
  }

  private func speaker(
    _ speaker: Speaker,
    at moment: SessionClock
  ) throws(Failure) -> RecordedSpeaker {
    switch speaker {
    case .people(let people): return .people(people)
    case .moderator: return .moderator
    case .unidentified: return .unidentified
    case .everyonePresent:
      let present = state.members.filter { $0.isPresent(at: moment) }
      guard !present.isEmpty else { throw .cannot(.nobodyPresent) }
      return .people(present.map(\.id))
    case .again:
      guard let last = state.lastMemberSpeech, let item = state.item(last) else {
        throw .cannot(.nobodySpoke)
      }
      return item.speaker
    }
  }

  private func recorded(_ echo: Echo?) throws(Failure) -> RecordedEcho? {
    guard let echo else { return nil }
    guard let item = echo.item ?? state.lastMemberSpeech else { throw .cannot(.nobodySpoke) }
    return RecordedEcho(item: item, agrees: echo.agrees)
  }

  private func noticeAbsent(_ speaker: RecordedSpeaker, said: SessionClock?) -> [Reply.Part] {
    guard case .people(let people) = speaker, said == nil else { return [] }
    return people.compactMap { id in
      guard let person = state.person(id), !person.isPresent else { return nil }
      return .notice(
        "\(shortName(id)) is not marked as present; `member arrive \(person.code)` does that"
      )
    }
  }

  /// `.. more words` for the last verbatim.
  func extend(_ text: String, _ tail: Tail) throws(Failure) -> Reply {
    guard let item = state.lastSpeech else { throw .cannot(.noSpeechYet) }
    let content = ItemContent(
      isIncomplete: text.hasSuffix(" ..."),
      text: text,
      themes: tail.themes,
      stars: tail.stars ?? 0
    )
    try session.record(.itemExtended(item, content))
    return Reply(.item(item))
  }

  /// Themes and stars for an item, the last reaction where none is named.
  func code(_ item: ItemNumber?, _ tail: Tail) throws(Failure) -> Reply {
    guard let item = item ?? state.lastSpeech else { throw .cannot(.noSpeechYet) }
    try session.record(.reactionThemed(item, themes: tail.themes, stars: tail.stars))
    return Reply(.item(item))
  }
}
