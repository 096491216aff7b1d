import SessionBuilding
import SessionModel
import Testing
import Vocabulary

@testable import Analysis

@Suite struct `A round parted by who answered` {
  /// Six members with a role, the first three users; the last has none.
  private func room() -> (session: SessionBuilder, members: [MemberID]) {
    var session = SessionBuilder()
    let roles = ["user", "user", "User", "payer", "payer", ""]
    let members = roles.enumerated().map { place, role in
      session.person(
        "P\(place)",
        "p\(place)",
        attributes: role.isEmpty ? [] : [Attribute(name: "role", value: role)]
      )
    }
    return (session, members)
  }

  private func split(
    _ measure: Measure,
    _ scale: Scale,
    _ answers: [Int?],
    isPrivate: Bool = false,
    hands: Int = 0
  ) -> Figure<MeasureSplit> {
    var (session, members) = room()
    session.ask(
      measure,
      scale,
      isPrivate: isPrivate,
      zip(members, answers).map { ($0, $1.map(Answer.number)) }
    )
    return MeasureSplit.of(session.state.rounds[0], by: "Role", in: session.state)
  }

  @Test func `has a base of its own for each segment`() throws {
    let split = try #require(split(.nps, .range(0, 10), [10, 9, nil, 0, 3, 8]).value)
    #expect(split.parts.map(\.label) == ["payer", "user", nil])
    #expect(split.parts.map(\.figures.answered) == [2, 2, 1])
    #expect(split.parts.map(\.figures.declined) == [0, 1, 0])
    let scores = split.parts.map { part -> Double? in
      guard case .recommendation(let score) = part.figures.kind else { return nil }
      return score.net.score.value
    }
    #expect(scores == [-100, 100, 0])
  }

  @Test func `compares every two segments and says how often`() throws {
    let split = try #require(split(.nps, .range(0, 10), [10, 9, 9, 0, 3, 8]).value)
    #expect(split.comparisons.count == 3)
    let first = try #require(split.comparisons.first)
    #expect((first.first, first.second) == ("payer", "user"))
    #expect(first.result.value?.difference == .value(-200))
    #expect(agree(first.result.value?.interval.value?.high, -31.7, 1))
    let csat = try #require(self.split(.csat, .range(1, 5), [5, 4, 5, 1, 2, 3]).value)
    #expect(csat.comparisons[0].result.value?.difference == .value(-1))
    let rating = try #require(self.split(.rating(name: "x"), .range(1, 5), [5, 4, 5, 1]).value)
    #expect(rating.comparisons.allSatisfy { $0.result == .undefined(.otherScale) })
  }

  @Test(arguments: [([5, 4, 5, 1, 2, 3], false), ([5, 4, 5], true), ([5, 4], false)])
  func `tells nothing of a private round with a small segment`(
    _ answers: [Int],
    _ isShown: Bool
  ) {
    let split = split(.csat, .range(1, 5), answers, isPrivate: true)
    #expect((split.value != nil) == isShown)
    if !isShown { #expect(split == .undefined(.wouldTellWho)) }
  }

  @Test func `tells nothing while the answers are private, and leaves hands out`() {
    var (session, members) = room()
    let round = RoundNumber(1)
    session.add(
      .roundOpened(
        RoundOpening(round: round, measure: .csat, scale: .range(1, 5), isPrivate: true)
      )
    )
    let given = members.prefix(3).map { GivenAnswer(member: $0, answer: .number(4)) }
    let hands = [TallyCount(answer: .number(5), count: 3)]
    session.add(.roundAnswered(round, answers: given, tally: hands))
    func split() -> Figure<MeasureSplit> {
      MeasureSplit.of(session.state.rounds[0], by: "role", in: session.state)
    }
    #expect(split() == .undefined(.wouldTellWho))
    session.add(.roundClosed(round))
    #expect(split().value?.handsLeftOut == 3)
    #expect(split().value?.parts.map(\.figures.answered) == [3])
    #expect(MeasureSplit.attributes(of: session.state.rounds[0], in: session.state) == ["role"])
  }

  @Test func `takes the columns of answers from elsewhere`() throws {
    var session = SessionBuilder()
    let imported = ImportedAnswers(
      column: "score",
      answers: [10, nil, 0, 9].map { $0.map(Answer.number) },
      segments: [
        ImportedAnswers.Segment(name: "Kind", values: ["b", "A", "a", ""]),
        ImportedAnswers.Segment(name: "cut short", values: ["b"]),
      ]
    )
    let opening = RoundOpening(round: RoundNumber(1), measure: .nps, scale: .range(0, 10))
    session.add(.answersImported(opening, imported))
    let round = try #require(session.state.rounds.first)
    #expect(MeasureSplit.attributes(of: round, in: session.state) == ["Kind"])
    let split = try #require(MeasureSplit.of(round, by: "kind", in: session.state).value)
    #expect(split.parts.map(\.label) == ["A", "b", nil])
    #expect(split.parts.map(\.figures.answered) == [1, 1, 1])
    #expect(split.parts.map(\.figures.declined) == [1, 0, 0])
  }

  @Test func `a column of names is parted and not compared`() throws {
    var session = SessionBuilder()
    let people = 0..<13
    let imported = ImportedAnswers(
      column: "score",
      answers: people.map { .number($0 % 11) },
      segments: [ImportedAnswers.Segment(name: "name", values: people.map { "N\($0)" })]
    )
    let opening = RoundOpening(round: RoundNumber(1), measure: .nps, scale: .range(0, 10))
    session.add(.answersImported(opening, imported))
    let round = try #require(session.state.rounds.first)
    let split = try #require(MeasureSplit.of(round, by: "name", in: session.state).value)
    #expect(split.parts.count == 13 && split.comparisons.isEmpty)
  }

  @Test func `different questions are not compared`() {
    func figures(_ measure: Measure, _ scale: Scale, target: Int? = nil) -> RoundFigures {
      RoundFigures(
        opening: RoundOpening(
          round: RoundNumber(1),
          measure: measure,
          scale: scale,
          target: target
        ),
        answers: [.number(3), .number(4)]
      )
    }
    let csat = figures(.csat, .range(1, 5))
    let others = [
      figures(.ces1, .range(1, 5)), figures(.csat, .range(1, 7)),
      figures(.csat, .range(1, 5), target: 5),
    ]
    for other in others {
      #expect(MeasureComparison.between(csat, other) == .undefined(.differentQuestions))
    }
    #expect(
      MeasureComparison.between(figures(.ces, .range(1, 7)), figures(.ces1, .range(1, 5)))
        == .undefined(.differentQuestions)
    )
    #expect(
      MeasureComparison.between(figures(.intent, .range(1, 3)), figures(.intent, .range(1, 3)))
        == .undefined(.shortScale)
    )
    #expect(MeasureComparison.between(csat, csat).value?.p == .value(1))
  }

  @Test func `the mean's interval stays on the scale`() {
    let opening = RoundOpening(round: RoundNumber(1), measure: .csat, scale: .range(1, 5))
    let figures = RoundFigures(opening: opening, answers: [.number(5), .number(4)])
    #expect(figures.meanInterval.value?.high == 5)
    #expect(figures.spread.meanInterval().value.map { $0.high > 5 } == true)
    #expect(figures.boxes.value?.top.count == 1)
  }
}

@Suite struct `Paired preferences` {
  private func poll(
    _ session: inout SessionBuilder,
    _ options: [String],
    isPrivate: Bool = false,
    _ answers: [(MemberID, String?)]
  ) {
    session.ask(
      .poll(name: "which"),
      .options(options),
      isPrivate: isPrivate,
      answers.map { ($0.0, $0.1.map(Answer.option)) }
    )
  }

  @Test func `come from polls between the codes of two concepts`() {
    var session = SessionBuilder()
    let members = (1...8).map { session.person("P\($0)", "p\($0)") }
    let first = session.concept("x", "Cup")
    let second = session.concept("y", "Pan")
    session.concept("z", "Lid")
    poll(&session, ["X", "y"], members.prefix(6).map { ($0, "X") })
    poll(&session, ["y", "x"], [(members[6], "y"), (members[7], "y"), (members[0], nil)])
    poll(&session, ["x", "other"], [(members[0], "x")])
    poll(&session, ["x", "y", "z"], [(members[0], "x")])
    poll(&session, ["x", "x"], [(members[0], "x")])
    let figures = PreferenceFigures(session.state)
    #expect(figures.concepts == [first, second])
    #expect(figures.rounds == [RoundNumber(1), RoundNumber(2)])
    #expect(figures.skipped == 1)
    #expect(figures.preferences.totalWins == [6, 2])
    #expect(agree(figures.strengths.strengths.value?.first, 0.75))
  }

  @Test func `without a loss for the best have no strengths but wins`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.concept("x", "Cup")
    session.concept("y", "Pan")
    #expect(PreferenceFigures(session.state).strengths.strengths == .undefined(.neverCompared))
    poll(&session, ["x", "y"], [(anna, "x")])
    let figures = PreferenceFigures(session.state)
    #expect(figures.strengths.strengths == .undefined(.preferencesNotConnected))
    #expect(figures.preferences.copeland == [1, 0])
    #expect(agree(figures.smoothedStrengths.strengths.value?.first, 0.75))
  }
}

@Suite struct `Kano from two rounds` {
  private func ask(
    _ session: inout SessionBuilder,
    _ measure: Measure,
    _ concept: ConceptID,
    isPrivate: Bool = false,
    _ answers: [(MemberID, String?)]
  ) {
    session.ask(
      measure,
      .options(Measure.kanoOptions),
      about: concept,
      isPrivate: isPrivate,
      answers.map { ($0.0, $0.1.map(Answer.option)) }
    )
  }

  @Test func `pairs the answers of each member about one concept`() throws {
    var session = SessionBuilder()
    let members = ["user", "user", "payer"].enumerated().map {
      session.person(
        "P\($0.offset)",
        "p\($0.offset)",
        attributes: [Attribute(name: "role", value: $0.element)]
      )
    }
    let cap = session.concept("cap", "Cap")
    let refill = session.concept("ref", "Refill")
    ask(&session, .kano, cap, members.map { ($0, "like") })
    ask(&session, .kano, refill, members.map { ($0, "neutral") })
    ask(
      &session,
      .kanoWithout,
      cap,
      [(members[0], "dislike"), (members[1], "neutral"), (members[2], nil)]
    )
    let all = KanoFigures.all(session.state)
    #expect(all.map(\.concept) == [cap])
    let figures = try #require(all.first)
    #expect((figures.ifPresent, figures.ifAbsent) == (RoundNumber(1), RoundNumber(3)))
    #expect(figures.counts[.oneDimensional] == 1 && figures.counts[.attractive] == 1)
    #expect(figures.counts.base == 2 && figures.counts.missing == 1)
    let parts = try #require(figures.parts(by: "role", in: session.state).value)
    #expect(parts.map(\.label) == ["payer", "user"])
    #expect(parts.map(\.counts.base) == [0, 2])
  }

  @Test func `takes either order, the last of two, and no private segments that are small`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a", attributes: [Attribute(name: "role", value: "user")])
    let cap = session.concept("cap", "Cap")
    ask(&session, .kanoWithout, cap, [(anna, "like")])
    ask(&session, .kanoWithout, cap, isPrivate: true, [(anna, "dislike")])
    ask(&session, .kano, cap, isPrivate: true, [(anna, "must-be")])
    let all = KanoFigures.all(session.state)
    #expect(all.map(\.ifAbsent) == [RoundNumber(2)])
    #expect(all.first?.counts.category == .value(.mustBe))
    #expect(all.first?.parts(by: "role", in: session.state) == .undefined(.wouldTellWho))
  }

  @Test func `matches two columns of one file row by row`() {
    var session = SessionBuilder()
    let cap = session.concept("cap", "Cap")
    func bring(_ measure: Measure, _ round: Int, _ file: String, _ answers: [String?]) {
      session.add(
        .answersImported(
          RoundOpening(
            round: RoundNumber(round),
            measure: measure,
            scale: .options(Measure.kanoOptions),
            concept: cap
          ),
          ImportedAnswers(
            source: file,
            column: "c",
            answers: answers.map { $0.map(Answer.option) },
            segments: [ImportedAnswers.Segment(name: "role", values: ["user", "payer"])]
          )
        )
      )
    }
    bring(.kano, 1, "other.csv", ["like", "like"])
    bring(.kanoWithout, 2, "one.csv", ["dislike", nil])
    bring(.kano, 3, "one.csv", ["like", "like"])
    let all = KanoFigures.all(session.state)
    #expect(all.map(\.ifPresent) == [RoundNumber(3)])
    #expect(all.first?.counts.category == .value(.oneDimensional))
    #expect(all.first?.counts.missing == 1)
    let parts = all.first?.parts(by: "Role", in: session.state).value
    #expect(parts?.map(\.label) == ["payer", "user"])
    #expect(parts?.map(\.counts.base) == [0, 1])
  }
}
