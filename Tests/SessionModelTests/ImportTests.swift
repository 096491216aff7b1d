import SessionModel
import Testing
import Vocabulary

@Suite struct ImportTests {
  private static let hour = Fact.imported(
    ImportedMaterial(
      kind: .transcript,
      source: "hour.vtt",
      format: "vtt",
      parts: [
        ImportedPart(fact: adding(4, "Carla", "c")),
        ImportedPart(
          said: SessionClock(seconds: 1241),
          timing: RecordedTiming(begin: 1_241_680, end: 1_242_770),
          fact: said(5, by: person(4), nil, "né\r\nso")
        ),
        ImportedPart(
          said: SessionClock(seconds: 1300),
          timing: RecordedTiming(begin: 1_300_000),
          fact: .cueRecorded(ItemNumber(6), ItemContent(text: "(nods)"))
        ), ImportedPart(fact: said(7, by: person(4))),
      ]
    )
  )

  @Test func `the parts are items and people like any other, each at its own time`() throws {
    let state = makeState(begun + [Self.hour])
    let item = try #require(state.item(ItemNumber(5)))
    #expect(state.text(of: item) == "né\r\nso")
    #expect(item.clock == SessionClock(seconds: 1241))
    #expect(item.event == begun.count + 1)
    #expect(state.timing(of: ItemNumber(5)) == RecordedTiming(begin: 1_241_680, end: 1_242_770))
    #expect(state.timing(of: ItemNumber(6)) == RecordedTiming(begin: 1_300_000))
    #expect(state.timing(of: ItemNumber(7)) == nil && state.timing(of: ItemNumber(1)) == nil)
    #expect(state.turns(of: MemberID(4)) == 2)
    #expect(state.eventCount == begun.count + 1)
  }

  @Test func `one undo takes all of it back, one redo brings all of it again`() {
    var state = makeState(begun + [Self.hour])
    let whole = state
    let number = begun.count + 1
    #expect(state.undoTargets(1) == [number])
    state.apply(.undone([number]))
    #expect(state.showsTheSame(as: makeState(begun)))
    #expect(state.item(ItemNumber(5)) == nil && state.person(MemberID(4)) == nil)
    #expect(state.redoTargets(1) == [number])
    state.apply(.redone([number]))
    #expect(state.showsTheSame(as: whole))
  }

  @Test func `events that follow keep their own numbers`() {
    var state = makeState(begun + [Self.hour])
    state.apply(.itemAmended(ItemNumber(5), ItemContent(speaker: person(4), text: "non")))
    state.apply(bringing(.transcript, said(8), said(9)))
    state.apply(.itemDropped(ItemNumber(8)))
    let first = begun.count + 1
    #expect(state.log.count == first + 3)
    #expect(state.events(of: ItemNumber(5)) == [first, first + 1])
    #expect(state.events(of: ItemNumber(8)) == [first + 2, first + 3])
    #expect(state.undoTargets(4) == [first + 3, first + 2, first + 1, first])
    for number in 1...state.log.count {
      let rows = state.log.rows(ofEvent: number)
      #expect(rows.allSatisfy { state.log.number(ofRow: $0) == number })
    }
    #expect(state.log.rows(ofEvent: first).count == 5)
  }

  @Test func `what is no news of a file is no part of an import`() {
    let parts: Set<EventKind> = [
      .memberAdded, .conceptAdded, .themeAdded, .themeDescribed, .reactionRecorded, .cueRecorded,
      .probeRecorded, .noteRecorded, .topicParked,
    ]
    #expect(Set(EventKind.allCases.filter(\.canBePart)) == parts)
    let state = makeState(begun)
    #expect(state.refusal(of: bringing(.transcript, .sessionPaused)) == .cannotBeImported)
    #expect(state.refusal(of: bringing(.transcript, Self.hour)) == .cannotBeImported)
  }
}
