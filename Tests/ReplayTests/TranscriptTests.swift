import Replay
import SessionBuilding
import SessionModel
import TextDisplay
import Testing
import Vocabulary

struct TranscriptTests {
  @Test func `items and marks come in order, one line each`() {
    var session = Talk()
    let cup = session.builder.concept("b", "Cup")
    session.builder.add(.conceptPresented(cup))
    session.say(3, "two\nlines \u{1B}[31m")
    session.builder.at(1, 5)
    session.builder.add(.noteRecorded(ItemNumber(2), ItemContent(text: "tense")))
    session.builder.ask(.nps, .range(0, 10), [(session.anna, .number(9))])
    session.builder.add(.sessionWrapped)
    let transcript = Transcript(Film(session.state))
    #expect(
      transcript.entries.map { transcript.line($0) }
        == [
          "00:00  the session begins", "00:00  B Cup is on the table",
          "00:03  1 Anna + B  “two⏎lines ␛[31m”", "01:05  2 note  “tense”", "01:05  nps is asked",
          "01:05  nps is closed", "01:05  the session is over",
        ].sortedByPlace(transcript)
    )
  }

  @Test func `as JSON each line is an object that says everything`() {
    var session = Talk()
    session.builder.at(0, 3)
    session.builder.say(
      [session.anna, session.boris],
      .mixed,
      "a \"b\" \u{1B}",
      ["price"],
      stars: 2
    )
    let transcript = Transcript(Film(session.state))
    #expect(
      transcript.entries.map { transcript.json($0) } == [
        #"{"mark":"started","seconds":0}"#,
        #"{"item":1,"kind":"reaction","seconds":3,"who":["Anna Ek","Boris"],"sentiment":"+-","#
          + #""text":"a \"b\" \u001b","themes":["price"],"stars":2,"event":4,"#
          + #""at":"2026-11-22T14:00:03.000Z"}"#,
      ]
    )
  }

  @Test func `an hour is written as stamps are typed`() {
    var session = Talk()
    session.builder.at(64, 10)
    session.builder.say([session.anna], nil, "late")
    let transcript = Transcript(Film(session.state))
    #expect(transcript.entries.last.map { transcript.line($0) } == "1:04:10  1 Anna :  “late”")
  }
}

extension [String] {
  /// The lines as they are; a session that ends in the second of its last round has both ends there.
  fileprivate func sortedByPlace(_ transcript: Transcript) -> [String] {
    let order = transcript.entries.map { transcript.line($0) }
    return sorted { (order.firstIndex(of: $0) ?? -1) < (order.firstIndex(of: $1) ?? -1) }
  }
}

struct VerificationTests {
  @Test func `a session that was undone, redone and fixed adds up by both ways`() {
    var session = Talk()
    for second in 1...40 { session.say(second, "turn \(second)") }
    session.builder.add(.undone([session.state.log.count]))
    session.builder.add(.redone([session.state.log.count - 1]))
    session.builder.add(.itemAmended(ItemNumber(3), session.content("other")))
    session.builder.add(.undone([session.state.log.count]))
    let verification = Verification(session.state)
    #expect(verification.differences.isEmpty)
    #expect(verification.entries == session.state.log.count)
    #expect(Verification(SessionState(header: session.state.header)).differences.isEmpty)
  }

  @Test func `an entry that does not fit is named`() {
    var session = Talk()
    session.builder.add(.itemDropped(ItemNumber(7)))
    let found = Verification(session.state).differences
    guard found.count == 1, case .misfit(let misfit) = found[0] else {
      Issue.record("\(found)")
      return
    }
    #expect(misfit.event == session.state.log.count)
  }
}
