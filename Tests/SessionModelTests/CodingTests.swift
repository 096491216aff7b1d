import SessionModel
import Testing
import Vocabulary

@Suite struct CodingTests {
  private func themes(_ state: SessionState, of item: Int) -> [String] {
    state.item(ItemNumber(item)).map { state.themes(of: $0).map(\.text) } ?? []
  }

  @Test func `a theme taken away stays away when it becomes another that the item has`() {
    let state = makeState(
      begun + [tagging(1, "dear"), untagging(1, "dear"), merging("dear", into: "price")]
    )
    #expect(themes(state, of: 1) == ["price"])
    #expect(Counters(keptBy: state) == Counters(recountedFrom: state))
  }

  @Test func `taking away a theme takes those that had become it before`() {
    let state = makeState(
      begun + [tagging(1, "dear"), merging("dear", into: "price"), untagging(1, "price")]
    )
    #expect(themes(state, of: 1) == [])
    #expect(Counters(keptBy: state) == Counters(recountedFrom: state))
  }

  @Test func `a theme is taken away in any spelling`() {
    let state = makeState(begun + [untagging(1, "PRICE")])
    #expect(themes(state, of: 1) == [])
    #expect(state.theme("price").map { state.uses(ofTheme: $0) } == 0)
  }

  @Test func `a reaction that carried both themes counts once after they became one`() {
    let state = makeState(begun + [tagging(1, "dear", "Dear"), merging("dear", into: "price")])
    #expect(state.theme("dear").map { state.uses(ofTheme: $0) } == 1)
    #expect(state.theme("dear") == state.theme("price"))
  }

  @Test func `what lies below a theme moves with it, and its old names go on meaning it`() {
    let state = makeState(
      begun + [renaming("PRICE", to: "cost"), said(5, themes: ["price/high", "Price"])]
    )
    #expect(themes(state, of: 2) == ["Design", "cost/high"])
    #expect(themes(state, of: 5) == ["cost/high", "cost"])
  }

  @Test func `letters that fold to two move their whole name`() {
    let state = makeState(begun + [tagging(1, "ß", "SS/x"), renaming("ß", to: "money")])
    #expect(themes(state, of: 1) == ["price", "money", "money/x"])
  }

  @Test func `what lies below a merged theme goes below the other, whatever it was called by`() {
    let code = ThemeAddition(theme: ThemePath("money"), code: "m", description: "all of it")
    let state = makeState(begun + [.themeAdded(code), merging("price", into: "M")])
    #expect(themes(state, of: 2) == ["Design", "money/high"])
    #expect(state.theme("price") == state.theme("money"))
  }

  @Test func `themes of a note are its own and count for no reaction`() {
    let note = ItemContent(text: "x", themes: [ThemePath("logistics")])
    let state = makeState(begun + [.noteRecorded(ItemNumber(5), note)])
    #expect(themes(state, of: 5) == ["logistics"])
    #expect(state.theme("logistics").map { state.uses(ofTheme: $0) } == 0)
  }

  @Test func `an item is put together from all that happened to it`() throws {
    let amended = ItemContent(
      speaker: person(2),
      sentiment: .mixed,
      isQuestion: true,
      text: "new",
      themes: [ThemePath("b")]
    )
    let state = makeState(
      begun + [
        .reactionMarked(ItemNumber(1), intensity: 2, isSpecific: false),
        .itemAmended(ItemNumber(1), amended),
        .itemExtended(ItemNumber(1), ItemContent(isIncomplete: true, text: "and", stars: 3)),
        .itemExtended(ItemNumber(1), ItemContent(text: "more", themes: [ThemePath("c")])),
        .reactionMarked(ItemNumber(1), intensity: nil, isSpecific: true),
      ]
    )
    let item = try #require(state.item(ItemNumber(1)))
    #expect(state.text(of: item) == "new and more")
    #expect(themes(state, of: 1) == ["b", "c"])
    #expect(item.speaker == person(2))
    #expect(
      [item.isAmended, item.isQuestion, item.isIncomplete, item.isDropped] == [
        true, true, true, false,
      ]
    )
    #expect(item.sentiment == .mixed)
    #expect([item.stars, item.intensity, item.event] == [3, 2, 9])
    #expect(item.isSpecific == true)
    #expect(state.events(of: item.number) == [9, 14, 15, 16, 17, 18])
    #expect(state.lastHeard(MemberID(1)) == nil)
  }

  @Test func `when somebody was last heard goes by the clock, not by the number`() {
    var log = makeLog([.sessionStarted, adding(1, "Anna", "a")])
    for (number, stamp) in [(1, 100), (2, 500), (3, 300), (4, 600)] {
      log.append(
        Event(
          number: log.count + 1,
          at: moment(900),
          said: SessionClock(seconds: stamp),
          fact: said(number)
        )
      )
    }
    var state = SessionState(header: header, log: log)
    state.apply(.itemDropped(ItemNumber(4)))
    #expect(state.lastHeard(MemberID(1)) == SessionClock(seconds: 500))
    state.apply(.itemAmended(ItemNumber(2), ItemContent(speaker: .moderator, text: "mine")))
    #expect(state.lastHeard(MemberID(1)) == SessionClock(seconds: 300))
    #expect(state.lastMemberSpeech == ItemNumber(3))
  }
}
