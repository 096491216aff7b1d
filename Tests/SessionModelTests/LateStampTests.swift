import SessionModel
import Testing
import Vocabulary

/// What is typed late lies where it happened.
@Suite struct LateStampTests {
  private let start = Instant(milliseconds: 1_000_000)

  private func state(_ steps: [(seconds: Int, said: Int?, fact: Fact)]) -> SessionState {
    var state = SessionState(header: SessionHeader(id: "s", title: "s", created: start))
    for step in steps {
      state.apply(
        Event(
          number: state.log.count + 1,
          at: start.adding(seconds: step.seconds),
          said: step.said.map(SessionClock.init(seconds:)),
          fact: step.fact
        )
      )
    }
    return state
  }

  @Test func `a concept presented earlier than the one on the table does not replace it`() {
    let state = state([
      (0, nil, .conceptAdded(ConceptAddition(concept: ConceptID(1), code: "x", title: "X"))),
      (0, nil, .conceptAdded(ConceptAddition(concept: ConceptID(2), code: "y", title: "Y"))),
      (0, nil, .sessionStarted),
      (600, nil, .conceptPresented(ConceptID(1))),
      (900, 300, .conceptPresented(ConceptID(2))),
    ])
    #expect(state.conceptOnTable == ConceptID(1))
    #expect(state.conceptOnTable(at: SessionClock(seconds: 299)) == nil)
    #expect(state.conceptOnTable(at: SessionClock(seconds: 301)) == ConceptID(2))
    #expect(state.conceptOnTable(at: SessionClock(seconds: 720)) == ConceptID(1))
  }

  @Test func `a section entered earlier than the one that is on does not replace it`() {
    let guide = Guide(sections: [
      GuideSection(title: "One", seconds: 600), GuideSection(title: "Two", seconds: 600),
    ])
    let state = state([
      (0, nil, .sessionStarted), (0, nil, .guideSet(guide)), (600, nil, .sectionEntered(2)),
      (700, 60, .sectionEntered(1)),
    ])
    #expect(state.progress.current == 2)
    #expect(state.progress.usedSeconds(1, now: SessionClock(seconds: 800)) == 540)
    #expect(state.progress.usedSeconds(2, now: SessionClock(seconds: 800)) == 200)
  }

  @Test func `a corrected guide keeps what happened in sections of the same title`() {
    let first = Guide(sections: [
      GuideSection(title: "Warm-up", seconds: 600), GuideSection(title: "Concepts", seconds: 900),
    ])
    let second = Guide(sections: [
      GuideSection(title: "Concepts", seconds: 1200), GuideSection(title: "Farewell"),
    ])
    let state = state([
      (0, nil, .sessionStarted), (0, nil, .guideSet(first)), (10, nil, .sectionEntered(1)),
      (100, nil, .sectionEntered(2)), (110, nil, .sectionExtended(section: 2, seconds: 60)),
      (200, nil, .guideSet(second)),
    ])
    #expect(state.progress.current == 1)
    #expect(state.progress.plannedSeconds(1) == 1260)
    #expect(state.progress.usedSeconds(1, now: SessionClock(seconds: 300)) == 200)
    #expect(state.progress.usedSeconds(2, now: SessionClock(seconds: 300)) == 0)
  }
}

/// Hands and members' answers are different countings of the same people.
@Suite struct MixedAnswersTests {
  private let opening = RoundOpening(round: RoundNumber(1), measure: .nps, scale: .range(0, 10))
  private let answers = [GivenAnswer(member: MemberID(1), answer: .number(9))]
  private let hands = [TallyCount(answer: .number(9), count: 2)]

  @Test func `hands after answers are refused, and the other way round`() {
    let number = RoundNumber(1)
    let answered = makeState(
      begun + [.roundOpened(opening), .roundAnswered(number, answers: answers, tally: [])]
    )
    #expect(
      answered.refusal(of: .roundAnswered(number, answers: [], tally: hands))
        == .handsAndAnswers(number)
    )
    let counted = makeState(
      begun + [.roundOpened(opening), .roundAnswered(number, answers: [], tally: hands)]
    )
    #expect(
      counted.refusal(of: .roundAnswered(number, answers: answers, tally: []))
        == .handsAndAnswers(number)
    )
    #expect(counted.refusal(of: .roundAnswered(number, answers: [], tally: hands)) == nil)
  }

  @Test func `who is present and has not answered is waited for, whoever else answered`() {
    let state = makeState(
      begun + [
        .roundOpened(opening), .memberLeft([MemberID(1)]),
        .roundAnswered(RoundNumber(1), answers: answers, tally: []),
      ]
    )
    #expect(state.openRound.map(state.waiting(in:)) == [MemberID(2)])
  }
}
