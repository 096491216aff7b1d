import SessionBuilding
import SessionModel
import Testing
import Vocabulary

@testable import Analysis

@Suite struct `What of a round may be shown` {
  private struct Room {
    var session = SessionBuilder()
    let members: [MemberID]

    init(_ count: Int) {
      var session = SessionBuilder()
      members = (1...count).map { session.person("P\($0)", "p\($0)") }
      self.session = session
    }

    mutating func open(isPrivate: Bool) -> RoundNumber {
      let round = session.state.nextRound
      session.add(
        .roundOpened(
          RoundOpening(round: round, measure: .csat, scale: .range(1, 5), isPrivate: isPrivate)
        )
      )
      return round
    }

    mutating func answer(_ round: RoundNumber, _ values: [(MemberID, Int?)], hands: Int = 0) {
      session.add(
        .roundAnswered(
          round,
          answers: values.map { GivenAnswer(member: $0.0, answer: $0.1.map(Answer.number)) },
          tally: hands > 0 ? [TallyCount(answer: .number(5), count: hands)] : []
        )
      )
    }

    var shown: ShownRound { ShownRound(session.state.rounds[0], in: session.state) }
  }

  @Test(arguments: [true, false])
  func `nothing but how many were heard while it is private and open`(_ isPrivate: Bool) {
    var room = Room(4)
    let round = room.open(isPrivate: isPrivate)
    room.answer(round, [(room.members[0], 5), (room.members[1], nil)])
    #expect(room.shown.heard == 2)
    #expect((room.shown.figures == nil) == isPrivate)
    room.session.add(.roundClosed(round))
    #expect(room.shown.figures?.answered == 1)
  }

  @Test func `answers from elsewhere are heard, and nobody in the room is missing`() {
    var room = Room(2)
    room.session.add(
      .answersImported(
        RoundOpening(round: RoundNumber(1), measure: .csat, scale: .range(1, 5), target: 3),
        ImportedAnswers(column: "q1", answers: [.number(5), nil, .number(3), .number(1)])
      )
    )
    #expect(room.shown.heard == 4)
    #expect(room.shown.notRecorded == 0)
    #expect(room.shown.isClosed)
    #expect(room.shown.figures?.answered == 3)
    #expect(room.shown.figures?.declined == 1)
    guard case .satisfaction(let satisfaction)? = room.shown.figures?.kind else {
      Issue.record("satisfaction was asked")
      return
    }
    #expect(satisfaction.target == 3)
    #expect(satisfaction.satisfied.count == 2)
    #expect(satisfaction.satisfied.base == 3)
  }

  @Test func `who was there when it was opened and has no answer is not recorded`() {
    var room = Room(4)
    room.session.person("Absent", "ab", isAbsent: true)
    room.session.person("Staff", "st", role: .assistant)
    room.session.add(.sessionStarted)
    room.session.at(10)
    room.session.add(.memberLeft([room.members[3]]))
    room.session.at(20)
    let round = room.open(isPrivate: false)
    room.session.at(21)
    let late = room.session.person("Late", "la")
    room.answer(round, [(room.members[0], 5), (room.members[1], nil), (late, 3)])
    room.session.add(.roundClosed(round))
    #expect(room.shown.notRecorded == 1)
    #expect(room.shown.figures?.declined == 1)
  }

  @Test(arguments: [(1, 2), (3, 0), (9, 0), (.max, 0)])
  func `hands are of members who are not recorded by name`(_ hands: Int, _ missing: Int) {
    var room = Room(4)
    let round = room.open(isPrivate: false)
    room.answer(round, [(room.members[0], 5)], hands: hands)
    #expect(room.shown.notRecorded == missing)
  }
}

@Suite struct `From private to open` {
  /// Rounds of one measure: private or open, closed or left open, answered by a member and by the
  /// moderator.
  private func shifts(_ rounds: String) -> [String] {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let mia = session.person("Mia", "mi", role: .moderator)
    for (place, kind) in rounds.enumerated() {
      let round = session.state.nextRound
      let isPrivate = kind.lowercased() == "p"
      session.add(
        .roundOpened(
          RoundOpening(
            round: round,
            measure: .intent,
            scale: .range(1, 5),
            isPrivate: isPrivate
          )
        )
      )
      let answers = [(anna, place + 1), (mia, 5)].map {
        GivenAnswer(member: $0.0, answer: .number($0.1))
      }
      session.add(.roundAnswered(round, answers: answers, tally: []))
      // Capitals stay open, as only a document of another hand has with more to follow.
      if kind.isLowercase { session.add(.roundClosed(round)) }
    }
    return PrivateOpenShift.all(session.state).map {
      let pairs = $0.pairs.map { "\($0.before)→\($0.after)" }.joined(separator: " ")
      return "\($0.before.round)-\($0.after.round): \(pairs)"
    }
  }

  @Test(
    arguments: [
      ("po", ["1-2: 1→2"]), ("ppo", ["2-3: 2→3"]), ("poo", ["1-2: 1→2"]),
      ("ppoo", ["2-3: 2→3"]), ("popo", ["1-2: 1→2", "3-4: 3→4"]), ("op", []), ("Po", []),
      ("pO", []), ("", []),
    ]
  )
  func `both are closed, each is used once, staff are outside`(_ rounds: String, _ pairs: [String])
  {
    #expect(shifts(rounds) == pairs)
  }
}

@Suite struct `The ends of a scale` {
  @Test(
    arguments: [
      (1, 5, true), (1, 4, true), (1, 3, false), (0, 1, false), (1, 1, false), (5, 1, false),
      (.min, .max, true), (.min, .min + 2, false), (.max - 2, .max, false),
    ]
  )
  func `are apart from four values on`(_ low: Int, _ high: Int, _ isDefined: Bool) {
    let boxes = Boxes(Spread([1]), low: low, high: high)
    #expect((boxes.topTwo.value != nil) == isDefined)
    #expect((boxes.bottomTwo.value != nil) == isDefined)
    if !isDefined { #expect(boxes.topTwo == .undefined(.shortScale)) }
  }
}
