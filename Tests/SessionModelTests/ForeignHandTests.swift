import SessionModel
import Testing
import Vocabulary

/// Documents that the program would never have written.
@Suite struct ForeignHandTests {
  @Test func `people, items, concepts, rounds and sections that are not there count for nothing`() {
    let nobody = MemberID(77)
    let facts: [Fact] = [
      .memberChanged(MemberChange(member: nobody, name: "X", seat: 3)),
      .memberArrived([nobody]), .memberLeft([nobody, MemberID(.max)]),
      .conceptPresented(ConceptID(9)), .sectionEntered(9), .sectionEntered(.min),
      .sectionExtended(section: .max, seconds: .max), .itemDropped(ItemNumber(99)),
      .itemAmended(ItemNumber(.min), ItemContent(text: "x")), tagging(98, "x"),
      .reactionMarked(ItemNumber(.max), intensity: .max, isSpecific: true),
      .roundClosed(RoundNumber(3)), answering(.max, [1: 3]), .undone([]), .redone([.max, .min]),
      .unknown(type: "poll.drawn"), .reactionStarred(ItemNumber(4), stars: 2),
      adding(1, "Somebody Else", "zz"), concept(1, "zz"), said(1), said(.max), said(-3),
    ]
    let state = makeState(begun + facts)
    var expected = makeState(begun)
    for fact in facts where fact == tagging(98, "x") { expected.apply(fact) }
    #expect(state.showsTheSame(as: expected))
    #expect(state.inconsistencies().count == facts.count - 1)
  }

  @Test func `an item of strangers counts for them from when they are known`() {
    var state = makeState([
      .sessionStarted, said(1, by: .people([MemberID(1), MemberID(2)]), about: 1),
    ])
    #expect(state.turns(of: MemberID(1)) == 0)
    #expect(state.lastMemberSpeech == nil)
    state.apply(adding(2, "Boris", "b"))
    state.apply(adding(1, "Anna", "a"))
    state.apply(concept(1, "k"))
    #expect(state.turns(of: MemberID(1)) == 1)
    #expect(state.lastMemberSpeech == ItemNumber(1))
    #expect(state.reactions(about: ConceptID(1)) == 1)
    #expect(Counters(keptBy: state) == Counters(recountedFrom: state))
  }

  @Test(arguments: [
    [0], [-1], [-2], [-3], [.min], [.max], [-3, -3], [0, 1], [], [1, 1], [Int(Int32.max), 1],
  ])
  func `speakers with numbers that cannot be are kept and harm nobody`(numbers: [Int]) {
    let state = makeState(begun + [said(5, by: .people(numbers.map { MemberID($0) }))])
    #expect(state.turns(of: MemberID(1)) == (numbers.contains(1) ? 2 : 1))
    #expect(Counters(keptBy: state) == Counters(recountedFrom: state))
  }

  @Test func `a gap in the item numbers hides nothing that follows`() {
    let state = makeState(begun + [said(9), said(10), said(10), said(7)])
    #expect(state.items.map(\.number.number) == [1, 2, 3, 9, 10])
    #expect(state.nextItemNumber == ItemNumber(11))
    #expect(state.inconsistencies().map(\.event) == [14, 16, 17])
  }

  @Test func `themes in circles come to an end`() {
    let state = makeState(
      begun + [
        tagging(1, "a", "b"), merging("a", into: "b"), merging("b", into: "a"),
        renaming("b", to: "b/x"), merging("b", into: "b/y"), renaming("b", to: "c"),
        renaming("c", to: "a"), merging("price/high", into: "price"),
        merging("price", into: "price/high"),
      ]
    )
    #expect(
      state.items.map { state.themes(of: $0).map(\.text) } == [
        ["price", "a"], ["Design", "price"], [],
      ]
    )
    #expect(Counters(keptBy: state) == Counters(recountedFrom: state))
    #expect(state.inconsistencies().map(\.event) == [16, 17, 18, 22])
  }

  @Test func `an echo never speaks of itself or of a later item`() {
    func echoing(_ item: Int, _ other: Int) -> Fact {
      .itemAmended(
        ItemNumber(item),
        ItemContent(echo: RecordedEcho(item: ItemNumber(other), agrees: true), text: "x")
      )
    }
    let state = makeState(begun + [echoing(1, 2), echoing(2, 1), echoing(2, 2), echoing(2, 1)])
    #expect(state.item(ItemNumber(1))?.echo == nil)
    #expect(state.item(ItemNumber(2))?.echo == RecordedEcho(item: ItemNumber(1), agrees: true))
  }

  @Test func `undoing undos, the future and nothing at all takes nothing back twice`() {
    let facts: [Fact] = [
      .undone([13, 13, 14, 99, 0, -1, .max, .min]), .undone([14]), .redone([14, 15]),
      .redone([13, 13]), .undone([12]),
    ]
    let state = makeState(begun + facts)
    #expect(state.stands(event: 13))
    #expect(!state.stands(event: 12))
    #expect(!state.stands(event: 99))
    #expect(state.redoTargets(9) == [12])
    // Event 13 drops the item of event 12, which no longer stands.
    #expect(state.inconsistencies().map(\.event) == [13, 14, 15, 16, 17, 18])
  }

  @Test func `the clock starts once, and a wall clock set back shows nothing before it`() {
    var log = EventLog()
    let facts: [(Int, Fact)] = [
      (100, .sessionStarted), (160, .sessionStarted), (200, .sessionPaused), (50, .sessionResumed),
      (300, adding(1, "Anna", "a")), (260, said(1)), (20, said(2)),
      (310, .memberLeft([MemberID(1)])),
      (30, .sessionWrapped), (Int(Int32.max), .sessionResumed),
    ]
    for (second, fact) in facts {
      log.append(Event(number: log.count + 1, at: moment(second), fact: fact))
    }
    let state = SessionState(header: header, log: log)
    #expect(state.items.map(\.clock.seconds) == [160, 0])
    #expect(state.lastHeard(MemberID(1)) == SessionClock(seconds: 160))
    #expect(state.clock.phase == .wrapped)
    #expect(state.clock.reading(at: moment(999)) == SessionClock(seconds: 0))
  }

  @Test(arguments: [Int64.min, .max, 0])
  func `moments and stamps at the ends of the numbers are borne`(milliseconds: Int64) {
    var log = EventLog()
    let clock = SessionClock(seconds: .max)
    let facts: [Fact] = [
      .sessionStarted, adding(1, "Anna", "a"), .sessionPaused, .sessionResumed, said(1),
      .recorderSynced(clock), .guideSet(Guide(sections: [GuideSection(title: "A", seconds: .max)])),
      .sectionEntered(1), .sectionExtended(section: 1, seconds: .max),
      .sectionExtended(section: 1, seconds: .min), .sessionWrapped,
    ]
    for fact in facts {
      let at = log.count.isMultiple(of: 2) ? milliseconds : -(milliseconds / 2)
      log.append(
        Event(number: log.count + 1, at: Instant(milliseconds: at), said: clock, fact: fact)
      )
    }
    let state = SessionState(header: header, log: log)
    #expect(state.items.map(\.clock.seconds) == [Int(Int32.max)])
    #expect(state.recorder?.recorder(at: clock) != nil)
    #expect(state.progress.secondsLeft(now: clock) != nil)
  }

  @Test func `answers and hands off the scale, of strangers or after the end count for nothing`() {
    func hands(_ value: Int, _ count: Int) -> Fact {
      let tally = TallyCount(answer: .number(value), count: count)
      return .roundAnswered(RoundNumber(1), answers: [], tally: [tally])
    }
    let state = makeState(
      begun + [
        opening(1, .nps, .range(.min, .max)), opening(1), answering(1, [1: 9, 2: nil, 66: 3]),
        hands(.min, 2), hands(4, .max), hands(4, .max), hands(4, -5), .roundClosed(RoundNumber(1)),
        answering(1, [2: 1]), hands(1, 1),
      ]
    )
    #expect(
      state.rounds.map(\.tally) == [
        [
          TallyCount(answer: .number(.min), count: 2), TallyCount(answer: .number(4), count: .max),
        ]
      ]
    )
    #expect(state.rounds[0].answer(of: MemberID(1))?.answer == .number(9))
    #expect(state.rounds[0].answers.map(\.member.number).sorted() == [1, 2])
  }

  @Test func `attributes given twice keep the last, an empty one goes`() {
    let attributes = [
      Attribute(name: "segment", value: "old"), Attribute(name: "SEGMENT", value: "new"),
      Attribute(name: "age", value: ""),
    ]
    let addition = MemberAddition(
      member: MemberID(1),
      name: "Anna",
      code: "a",
      attributes: attributes
    )
    let anna = makeState([.memberAdded(addition)]).people.first
    #expect(anna?.attributes.count == 1)
    #expect(anna?.attribute("age") == nil)
  }

  @Test func `ten thousand members fit, one code and one seat each`() {
    let state = makeState((1...10_000).map { adding($0, "Anna \($0)", "c\($0 % 9_000)", seat: $0) })
    #expect(state.people.count == 10_000)
    #expect(state.people(named: "anna").count == 10_000)
    #expect(state.person(code: "c1") == MemberID(1))
    #expect(state.person(seat: 10_000) == MemberID(10_000))
    let everyone = RecordedSpeaker.people(state.people.map(\.id))
    var spoken = state
    spoken.apply(said(1, by: everyone))
    #expect(spoken.turns(of: MemberID(10_000)) == 1)
  }

  @Test func `one item changed and tagged without end is put together once`() {
    let many = (0..<20_000).map { ThemePath("t\($0)") }
    var facts = begun + [.reactionThemed(ItemNumber(1), themes: many + many, stars: nil)]
    for number in 0..<5_000 { facts.append(tagging(1, "t\(number)")) }
    let state = makeState(facts)
    #expect(state.item(ItemNumber(1))?.themes.count == 20_001)
    #expect(state.inconsistencies() == [])
  }
}
