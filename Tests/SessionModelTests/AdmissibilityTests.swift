import SessionModel
import Testing
import Vocabulary

@Suite struct AdmissibilityTests {
  static let accepted: [([Fact], Fact)] = [
    ([], .sessionStarted), (begun, .sessionPaused), (begun + [.sessionPaused], .sessionResumed),
    (begun, .sessionWrapped), (begun + [.sessionPaused], .sessionWrapped),
    (begun, adding(4, "Carla", "c", seat: 3)), ([], adding(1, "Anna", "a")),
    (begun, .memberChanged(MemberChange(member: MemberID(1), name: "Anna Berg", seat: 7))),
    (begun, .memberChanged(MemberChange(member: MemberID(1), seat: 1))),
    (begun, .memberLeft([MemberID(1), MemberID(2)])),
    (begun + [.memberLeft([MemberID(1)])], .memberArrived([MemberID(1)])),
    (begun, concept(3, "g")), (begun, .conceptPresented(ConceptID(2))),
    (begun, .conceptWithdrawn(ConceptID(1))),
    (begun, .guideSet(Guide(sections: [GuideSection(title: "One")]))),
    (begun, .sectionEntered(1)), (begun, .sectionExtended(section: 1, seconds: -60)),
    (begun, said(5)), (begun, said(5, by: person(3), nil)), (begun, said(5, .positive, "")),
    (begun, .cueRecorded(ItemNumber(5), ItemContent(text: "silence"))),
    (begun, .probeRecorded(ItemNumber(5), ItemContent(text: "why?"))),
    (begun, .noteRecorded(ItemNumber(5), ItemContent(text: "warm"))),
    (begun, .topicParked(ItemNumber(5), ItemContent(text: "delivery"))),
    (begun, .itemAmended(ItemNumber(1), ItemContent(speaker: person(2), text: "other"))),
    (begun, .itemExtended(ItemNumber(3), ItemContent(text: "more"))),
    (begun, .itemDropped(ItemNumber(3))), (begun, tagging(1, "new")),
    (begun, .themeAdded(ThemeAddition(theme: ThemePath("Price"), code: "p"))),
    (begun, .reactionThemed(ItemNumber(1), themes: [], stars: 0)),
    (begun, untagging(1, "PRICE")), (begun, .reactionStarred(ItemNumber(1), stars: 3)),
    (begun, .reactionMarked(ItemNumber(1), intensity: 0, isSpecific: nil)),
    (begun, .themeAdded(ThemeAddition(theme: ThemePath("taste"), code: "t"))),
    (begun, .themeDescribed(ThemePath("price"), description: "too dear")),
    (begun, renaming("price", to: "cost")), (begun, renaming("price", to: "Price")),
    (begun, merging("price/high", into: "price")),
    (begun, .recorderSynced(SessionClock(seconds: 750))),
    (begun, opening(1)), (begun + [opening(1)], answering(1, [1: 5, 2: nil])),
    (begun + [opening(1)], .roundClosed(RoundNumber(1))), (begun, importing([5, nil, 0], 1)),
    (begun + [opening(1)], importing([5], 2)),
    (begun, bringing(.transcript, adding(4, "Carla", "c"), said(5, by: person(4)), said(6))),
    (begun, bringing(.codebook, .themeAdded(ThemeAddition(theme: ThemePath("taste"))))),
    (begun, bringing(.project, concept(3, "g"), said(5))),
    (begun, .promiseMade(PromiseMade(members: [MemberID(1)], text: "samples"))),
    (begun, .debriefRecorded("price came first")), (begun, .undone([13])),
    (begun, .undone([13, 12, 11])), (begun + [.undone([13, 12])], .redone([12])),
    (begun + [.undone([13, 12])], .redone([12, 13])), (begun, .unknown(type: "poll.drawn")),
  ]

  @Test(arguments: accepted.indices)
  func `what fits is let through, and shows`(index: Int) {
    let (before, fact) = Self.accepted[index]
    var state = makeState(before)
    #expect(state.refusal(of: fact) == nil)
    let earlier = state
    state.apply(fact)
    #expect(state.log.count == before.count + 1)
    #expect(state.log.event(state.log.count).fact == fact)
    #expect(state.showsTheSame(as: SessionState(header: header, log: state.log)))
    #expect(Counters(keptBy: state) == Counters(recountedFrom: state))
    if fact.kind != .unknown, fact != .memberChanged(MemberChange(member: MemberID(1), seat: 1)),
      fact != .reactionThemed(ItemNumber(1), themes: [], stars: 0)
    {
      #expect(!state.showsTheSame(as: earlier))
    }
  }

  static let refused: [([Fact], Fact, Refusal)] = [
    (begun, .sessionStarted, .alreadyStarted), ([], .sessionPaused, .notStarted),
    (begun + [.sessionPaused], .sessionPaused, .alreadyPaused),
    (begun, .sessionResumed, .notPaused), ([], .sessionWrapped, .notStarted),
    (begun + [.sessionWrapped], .sessionResumed, .alreadyWrapped),
    (begun, adding(9, "X", "x1"), .numberOutOfPlace(expected: 4, found: 9)),
    (begun, adding(2, "X", "x1"), .numberOutOfPlace(expected: 4, found: 2)),
    (begun, adding(4, "", "x1"), .nameless), (begun, adding(4, "X", ""), .nameless),
    (begun, adding(4, "X", "A"), .codeTaken("A", by: MemberID(1))),
    (begun, adding(4, "X", "x1", seat: 2), .seatTaken(2, by: MemberID(2))),
    (begun, adding(4, "X", "x1", seat: 0), .seatOutOfRange(0)),
    (begun, adding(4, "X", "x1", seat: .max), .seatOutOfRange(.max)),
    (begun, .memberChanged(MemberChange(member: MemberID(8))), .noPerson(MemberID(8))),
    (begun, .memberChanged(MemberChange(member: MemberID(1), name: "")), .nameless),
    (
      begun, .memberChanged(MemberChange(member: MemberID(1), seat: 2)),
      .seatTaken(2, by: MemberID(2))
    ),
    (begun, .memberArrived([MemberID(1)]), .alreadyPresent(MemberID(1))),
    (begun + [.memberLeft([MemberID(1)])], .memberLeft([MemberID(1)]), .notPresent(MemberID(1))),
    (begun, .memberLeft([MemberID(.min)]), .noPerson(MemberID(.min))),
    (begun, concept(7, "g"), .numberOutOfPlace(expected: 3, found: 7)),
    (begun, concept(3, ""), .nameless),
    (begun, concept(3, "K"), .conceptCodeTaken("K", by: ConceptID(1))),
    (begun, .conceptPresented(ConceptID(1)), .alreadyOnTable(ConceptID(1))),
    (begun, .conceptPresented(ConceptID(5)), .noConcept(ConceptID(5))),
    ([], .conceptWithdrawn(ConceptID(1)), .nothingOnTable),
    (begun, .conceptWithdrawn(ConceptID(2)), .nothingOnTable),
    (begun, .guideSet(Guide(sections: [])), .noGuide), ([], .sectionEntered(1), .noGuide),
    (begun, .sectionEntered(2), .noSection(2, count: 1)),
    (begun, .sectionEntered(.min), .noSection(.min, count: 1)),
    (begun, .sectionExtended(section: .max, seconds: 1), .noSection(.max, count: 1)),
    (begun, said(4), .numberOutOfPlace(expected: 5, found: 4)),
    (begun, said(6), .numberOutOfPlace(expected: 5, found: 6)),
    (begun, said(5, by: person(9)), .noPerson(MemberID(9))),
    (begun, said(5, by: person(3)), .staffHaveNoSentiment),
    (begun, said(5, by: .moderator), .staffHaveNoSentiment),
    (begun, said(5, about: 9), .noConcept(ConceptID(9))), (begun, said(5, nil, ""), .nothingSaid),
    (
      begun, .reactionRecorded(ItemNumber(5), ItemContent(text: "x", stars: 4)),
      .starsOutOfRange(4)
    ),
    (begun, .cueRecorded(ItemNumber(5), ItemContent()), .nothingSaid),
    (begun, .probeRecorded(ItemNumber(5), ItemContent()), .nothingSaid),
    (begun, .noteRecorded(ItemNumber(5), ItemContent()), .nothingSaid),
    (begun, .topicParked(ItemNumber(5), ItemContent()), .nothingSaid),
    (begun, .itemAmended(ItemNumber(9), ItemContent(text: "x")), .noItem(ItemNumber(9), last: 4)),
    (
      begun,
      .itemAmended(
        ItemNumber(1),
        ItemContent(echo: RecordedEcho(item: ItemNumber(2), agrees: true), text: "x")
      ), .noItem(ItemNumber(2), last: 0)
    ),
    (begun, .itemExtended(ItemNumber(1), ItemContent()), .nothingSaid),
    (begun, .itemExtended(ItemNumber(4), ItemContent(text: "x")), .itemDropped(ItemNumber(4))),
    (begun, .itemDropped(ItemNumber(4)), .itemDropped(ItemNumber(4))),
    (begun, tagging(3, "x"), .notAReaction(ItemNumber(3))), (begun, tagging(1), .nothingSaid),
    (begun, untagging(1, "nowhere"), .noTheme(ThemePath("nowhere"))),
    (begun, untagging(1), .nothingSaid),
    (begun, .reactionStarred(ItemNumber(1), stars: -1), .starsOutOfRange(-1)),
    (
      begun, .reactionMarked(ItemNumber(1), intensity: 4, isSpecific: nil), .intensityOutOfRange(4)
    ),
    (begun, .reactionMarked(ItemNumber(1), intensity: nil, isSpecific: nil), .nothingSaid),
    (
      begun, .themeAdded(ThemeAddition(theme: ThemePath("PRICE"))), .themeExists(ThemePath("PRICE"))
    ),
    (
      begun, .themeAdded(ThemeAddition(theme: ThemePath("t"), code: "design")),
      .themeCodeTaken("design")
    ),
    (begun, .themeDescribed(ThemePath("t"), description: "x"), .noTheme(ThemePath("t"))),
    (begun, renaming("t", to: "u"), .noTheme(ThemePath("t"))),
    (begun, renaming("price", to: "design"), .themeExists(ThemePath("design"))),
    (begun, renaming("price", to: "price"), .sameTheme(ThemePath("price"))),
    (
      begun, renaming("price", to: "Price/old"),
      .themeCircle(ThemePath("price"), into: ThemePath("Price/old"))
    ),
    (
      begun + [renaming("price", to: "cost")], renaming("price", to: "cost/old"),
      .themeCircle(ThemePath("price"), into: ThemePath("cost/old"))
    ),
    (begun, merging("price", into: "t"), .noTheme(ThemePath("t"))),
    (begun, merging("price", into: "Price"), .sameTheme(ThemePath("Price"))),
    (
      begun, merging("price", into: "price/high"),
      .themeCircle(ThemePath("price"), into: ThemePath("price/high"))
    ),
    (begun + [opening(1)], opening(2), .roundIsOpen(RoundNumber(1))),
    (begun, opening(2), .numberOutOfPlace(expected: 1, found: 2)),
    (begun, opening(1, .csat, .range(5, 1)), .scaleTooSmall),
    (begun, opening(1, .poll(name: "p"), .options(["a", "A"])), .scaleTooSmall),
    (begun, answering(1, [1: 5]), .noRoundOpen),
    (begun, .roundClosed(RoundNumber(1)), .noRoundOpen),
    (begun + [opening(1)], answering(1, [1: 6]), .notOnScale(.number(6), .range(1, 5))),
    (begun + [opening(1)], answering(1, [3: 5]), .staffDoNotAnswer(MemberID(3))),
    (begun + [opening(1)], answering(1, [7: 5]), .noPerson(MemberID(7))),
    (
      begun + [opening(1)],
      .roundAnswered(
        RoundNumber(1),
        answers: [],
        tally: [TallyCount(answer: .number(1), count: -1)]
      ),
      .countOutOfRange(-1)
    ),
    (begun, importing([5], 2), .numberOutOfPlace(expected: 1, found: 2)),
    (begun, importing([5, 11], 1), .notOnScale(.number(11), .range(0, 10))),
    (begun, importing([], 1), .nothingSaid), (begun, importing([5], 1, column: ""), .nameless),
    (
      begun, importing([5, 6], 1, segments: ["age": ["a"]]),
      .unequalColumn("age", expected: 2, found: 1)
    ),
    (begun, importing([5], 1, segments: ["": ["a"]]), .nameless),
    (
      begun, importing([5], 1, segments: ["a": ["x"], "b": ["y"]], renamed: "c"), .columnTwice("c")
    ),
    (begun, importing([5], 1, skipped: [0]), .countOutOfRange(0)),
    (begun, .promiseMade(PromiseMade(members: [], text: "")), .nothingSaid),
    (begun, .promiseMade(PromiseMade(members: [MemberID(0)], text: "x")), .noPerson(MemberID(0))),
    (begun, .debriefRecorded(""), .nothingSaid), (begun, .undone([]), .nothingToUndo),
    (begun, .undone([1]), .notStanding(event: 1)),
    (begun, .undone([13, 11]), .notStanding(event: 13)),
    (begun, bringing(.transcript), .nothingSaid),
    (
      begun, bringing(.transcript, said(5), said(7)),
      .numberOutOfPlace(expected: 6, found: 7)
    ), (begun, bringing(.codebook, adding(4, "Carla", "a")), .codeTaken("a", by: MemberID(1))),
    (begun, bringing(.project, said(5, by: person(9))), .noPerson(MemberID(9))),
    (begun, .redone([]), .nothingToRedo), (begun, .redone([13]), .notStanding(event: 13)),
    (begun + [.undone([13]), said(5)], .redone([13]), .notStanding(event: 13)),
  ]

  @Test(arguments: refused.indices)
  func `what does not fit is refused with the reason`(index: Int) {
    let (before, fact, refusal) = Self.refused[index]
    #expect(makeState(before).refusal(of: fact) == refusal)
  }

  @Test func `every type of event is among the accepted`() {
    #expect(Set(Self.accepted.map { $0.1.kind }) == Set(EventKind.allCases))
  }

  @Test func `every type of event that can be refused is among the refused`() {
    let never: Set<EventKind> = [.recorderSynced, .unknown]
    #expect(Set(Self.refused.map { $0.1.kind }) == Set(EventKind.allCases).subtracting(never))
  }

  @Test func `every type of event has a name of its own`() {
    #expect(Set(EventKind.allCases.map(\.name)).count == EventKind.allCases.count)
  }
}
