import SessionBuilding
import SessionModel
import Testing
import Vocabulary

@testable import Analysis

private func round(
  _ measure: Measure,
  _ scale: Scale,
  _ answers: [Int?]
) -> RoundFigures {
  RoundFigures(
    opening: RoundOpening(round: RoundNumber(1), measure: measure, scale: scale),
    answers: answers.map { $0.map(Answer.number) }
  )
}

@Suite struct `Shares` {
  @Test(
    arguments: [
      (81, 263, 0.255288519878, 0.366209576983), (0, 20, 0, 0.161125158053),
      (1, 29, 0.00611321429276, 0.171755218793), (6, 8, 0.40927543031, 0.928520787248),
      (0, 8, 0, 0.324407564884), (8, 8, 0.675592435116, 1), (5, 7, 0.358934451833, 0.917781075996),
    ]
  )
  func `Wilson`(_ count: Int, _ base: Int, _ low: Double, _ high: Double) {
    let interval = Share(count, of: base, whereEmpty: .noAnswers).wilson().value
    #expect(agree(interval?.low, low) && agree(interval?.high, high))
  }

  @Test func `of nothing have no value and say why`() {
    let share = Share(0, of: 0, whereEmpty: .nobodyPresent)
    #expect(share.fraction == .undefined(.nobodyPresent))
    #expect(share.wilson() == .undefined(.nobodyPresent))
  }

  @Test(arguments: [(-1, 8), (9, 8)])
  func `outside their base have no interval`(_ count: Int, _ base: Int) {
    #expect(Share(count, of: base, whereEmpty: .noAnswers).wilson().value == nil)
  }

  @Test func `small bases are counts, larger ones percentages`() {
    let forms = [0, 19, 20, 29, 30, 1000].map { SmallNumberRule.house.form(base: $0) }
    #expect(
      forms == [
        .countsOnly, .countsOnly, .markedPercentage, .markedPercentage, .percentage, .percentage,
      ]
    )
  }
}

@Suite struct `Measures` {
  @Test func `satisfaction is the share at or above the target`() throws {
    let figures = round(.csat, .range(1, 5), [5, 4, 4, 3, 5, 2, 4, nil])
    guard case .satisfaction(let satisfaction) = figures.kind else {
      Issue.record("\(figures.kind)")
      return
    }
    #expect(satisfaction.target == 4)
    #expect(satisfaction.satisfied == Share(5, of: 7, whereEmpty: .noAnswers))
    #expect(figures.declined == 1)
    #expect(agree(figures.spread.mean.value, 3.85714285714))
    #expect(agree(figures.spread.standardDeviation.value, 1.06904496765))
    #expect(figures.distribution.map(\.count) == [2, 3, 1, 1, 0])
  }

  @Test(arguments: [(1, 5, 4), (1, 10, 8), (0, 10, 8), (1, 7, 6), (-5, 0, 0), (1, 3, 3)])
  func `the usual target follows the scale`(_ low: Int, _ high: Int, _ target: Int) {
    #expect(Satisfaction(Spread([Int]()), low: low, high: high).target == target)
  }

  @Test(
    arguments: [
      (5, 3, 2, 30, -19.0506153764, 65.2044615302), (8, 0, 0, 100, 38.5382588199, 100),
      (0, 0, 6, -100, -100, -25.9249237746),
      (19, 12, 5, 38.8888888889, 13.1575311747, 58.6373406202),
      (501, 317, 71, 48.3689538808, 44.0014318026, 52.4111242512),
    ]
  )
  func `the net promoter score with its adjusted interval`(
    _ promoters: Int,
    _ passives: Int,
    _ detractors: Int,
    _ score: Double,
    _ low: Double,
    _ high: Double
  ) {
    let figures = NetPromoterScore(
      promoters: promoters,
      passives: passives,
      detractors: detractors
    )
    #expect(agree(figures.net.score.value, score))
    #expect(agree(figures.net.interval().value?.low, low))
    #expect(agree(figures.net.interval().value?.high, high))
  }

  @Test func `a score on another scale than 0 to 10 is not computed`() {
    #expect(round(.nps, .range(1, 5), [5, 4]).kind == .otherScale)
    #expect(round(.ces, .range(1, 5), [5, 4]).kind == .otherScale)
    #expect(round(.csat, .range(.min, .max), [5, 4]).answered == 2)
    #expect(round(.intent, .range(.min, .min), [5]).answered == 1)
    #expect(round(.intent, .range(.max, .max), [5]).answered == 1)
  }

  @Test func `effort runs in opposite directions in its two versions`() {
    let first = CustomerEffort(Spread([1, 2, 2, 3, 5, 4, 1]), version: .first)
    #expect(first.easy == Share(4, of: 7, whereEmpty: .noAnswers))
    #expect(first.hard == Share(2, of: 7, whereEmpty: .noAnswers))
    #expect(first.net == .undefined(.otherScale))
    let second = CustomerEffort(Spread([7, 6, 5, 4, 3, 7, 1, 6, 6]), version: .second)
    #expect(second.easy == Share(6, of: 9, whereEmpty: .noAnswers))
    #expect(agree(second.net.value?.score.value, 33.3333333333))
  }

  @Test func `intent counts the ends of its scale`() {
    let answers: [Int?] = [5, 5, 4, 4, 4, 3, 3, 2]
    guard case .intent(let boxes) = round(.intent, .range(1, 5), answers).kind else {
      Issue.record("no boxes")
      return
    }
    #expect(boxes.top == Share(2, of: 8, whereEmpty: .noAnswers))
    #expect(boxes.topTwo == .value(Share(5, of: 8, whereEmpty: .noAnswers)))
    #expect(boxes.bottomTwo == .value(Share(1, of: 8, whereEmpty: .noAnswers)))
    #expect(agree(boxes.topTwo.value?.wilson().value?.low, 0.30574229, 1e-6))
    #expect(
      agree(round(.intent, .range(1, 5), answers).spread.standardDeviation.value, 1.035098, 1e-6)
    )
  }

  @Test func `hands count, options keep their order, 0 is an answer`() {
    let poll = RoundFigures(
      opening: RoundOpening(
        round: RoundNumber(1),
        measure: .poll(name: "colour"),
        scale: .options(["red", "blue", "none"])
      ),
      answers: [.option("blue")],
      hands: [TallyCount(answer: .option("red"), count: 3)]
    )
    #expect(poll.distribution.map(\.count) == [3, 1, 0])
    #expect(poll.answered == 4)
    #expect(poll.spread.mean == .undefined(.noAnswers))
    #expect(round(.nps, .range(0, 10), [0, nil]).answered == 1)
    #expect(round(.rating(name: "x"), .range(.min, .max), [.max, .min]).answered == 2)
  }

  @Test func `answers by staff are outside`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let mia = session.person("Mia", "mi", role: .moderator)
    session.ask(.csat, .range(1, 5), [(anna, .number(5)), (mia, .number(1))])
    #expect(RoundFigures(session.state.rounds[0], in: session.state).answered == 1)
  }

  @Test func `private and open answers are compared member by member`() throws {
    var session = SessionBuilder()
    let members = (1...6).map { session.person("P\($0)", "p\($0)") }
    let before: [Int?] = [2, 4, 3, 5, nil, 3]
    let after: [Int?] = [4, 4, 1, 4, 3, nil]
    func answers(_ values: [Int?]) -> [(MemberID, Answer?)] {
      zip(members, values).map { ($0, $1.map(Answer.number)) }
    }
    session.ask(.intent, .range(1, 5), isPrivate: true, answers(before))
    session.ask(.csat, .range(1, 5), answers(after))
    session.ask(.intent, .range(1, 5), answers(after))
    let shift = try #require(PrivateOpenShift.all(session.state).first)
    #expect(shift.after.round == RoundNumber(3))
    #expect(shift.changed == Share(3, of: 4, whereEmpty: .noPairs))
    #expect(shift.up.count == 1 && shift.down.count == 2)
    #expect(shift.meanChange == .value(-0.25))
    #expect(shift.pairs.map(\.before) == [2, 3, 4, 5])
  }
}
