import CommandLanguage
import SessionModel
import TestSupport
import Testing
import Vocabulary

@testable import Shell

/// One line, one event; and no word of anybody changes by being coded.
@Suite struct CodingEventTests {
  /// Everything that an item says, coding left out, to the byte.
  private struct Said: Equatable {
    var text: [UInt8]
    var speaker: RecordedSpeaker
    var concept: ConceptID?
    var echo: RecordedEcho?
    var flags: [Bool]
    var intensity: Int?
    var clock: SessionClock

    init(_ item: Item, _ state: SessionState) {
      text = Array(state.text(of: item).utf8)
      speaker = item.speaker
      concept = item.concept
      echo = item.echo
      flags = [
        item.isQuestion, item.isObservation, item.isIncomplete, item.isSpecific == true,
        item.isAmended, item.isDropped,
      ]
      intensity = item.intensity
      clock = item.clock
    }
  }

  /// Items of every form that words can have.
  private func room() -> Room {
    let room = Room.coffee()
    room.type("present b")
    let lines = [
      "a: pasted\r\nin two lines\r", "b: cafe\u{301} and e\u{301}\u{328} 👩‍👩‍👧 \u{202E}x",
      "a: first", ".. then more  with  blanks", ".. \u{301}and an accent at the seam ...",
      "b? does it come in \\#red", "c^1 that too", "a^-2", "x: nobody knows who ...",
      "all: (nods)", "a,b: together #price **", "a: a+ mark in the words", "c: really \\# \\*",
      "12:40 b: earlier", "mark 3 intensity=2 specific=yes", "a: dropped later", "c^12 about that",
      "drop 12",
    ]
    for line in lines {
      let outcome = room.sitting.take(line, mode: .typed)
      #expect(outcome.trouble == nil, "\(line.debugDescription)")
    }
    return room
  }

  private func everything(_ state: SessionState) -> [ItemNumber: Said] {
    Dictionary(
      uniqueKeysWithValues: (1...state.lastItemNumber.number).compactMap { number in
        state.item(ItemNumber(number)).map { ($0.number, Said($0, state)) }
      }
    )
  }

  private static let lines = ["+", "#design -", "** #new/one =", "+- ***", "#price #design", ":"]

  @Test(arguments: lines)
  func `each line is one event and one step back, and changes no word`(line: String) throws {
    let room = room()
    let before = everything(room.state)
    for item in room.state.items where item.kind == .reaction {
      let state = room.state
      let outcome = room.sitting.take("code \(item.number) \(line)", mode: .script)
      guard outcome.trouble == nil else {
        // Only where nothing would change.
        #expect(line == ":" && item.sentiment == nil)
        continue
      }
      #expect(room.state.log.count == state.log.count + 1)
      let coded = try #require(room.state.item(item.number))
      #expect(coded.themes.starts(with: item.themes))
      #expect(everything(room.state) == before, "\(item.number) \(line)")
      #expect(!coded.isAmended)
      room.type("undo")
      #expect(room.state.showsTheSame(as: state))
      room.type("redo")
    }
    #expect(everything(room.state) == before)
  }

  @Test func `themes and stars are a coding, a sentiment amends with everything else kept`() {
    let room = room()
    room.type("code 3 #price *")
    #expect(
      room.shelf.events.last?.fact
        == .reactionThemed(ItemNumber(3), themes: [ThemePath("price")], stars: 1)
    )
    room.type("code 3 - #design")
    let content = ItemContent(
      speaker: .people([MemberID(1)]),
      concept: ConceptID(1),
      sentiment: .negative,
      isIncomplete: true,
      text: "first then more  with  blanks \u{301}and an accent at the seam ...",
      themes: [ThemePath("price"), ThemePath("design")],
      stars: 1
    )
    #expect(room.shelf.events.last?.fact == .itemAmended(ItemNumber(3), content))
    room.type("code 3 - **")
    #expect(
      room.shelf.events.last?.fact == .reactionThemed(ItemNumber(3), themes: [], stars: 2)
    )
  }

  @Test func `after a rename and a merge an item keeps the themes that it has by now`() {
    let room = Room.coffee()
    room.type("a: hello #price #cost #lid")
    room.type("theme rename lid cover")
    room.type("theme merge cost price")
    room.type("code 1 + #cost #lid")
    #expect(room.type("list") == "1 Anna +  “hello”  #price #cover")
  }

  @Test func `an echo of what was dropped is coded and goes on echoing it`() {
    let room = room()
    let item = room.state.lastItemNumber
    #expect(room.state.item(item)?.echo?.item == ItemNumber(12))
    let answer = room.type("code \(item) + #same")
    #expect(answer.hasPrefix("\(item) Carla agrees with 12 + B  “about that”  #same"), "\(answer)")
  }

  @Test(arguments: [(1, "+", "coding of 1"), (1, "#price", "#price on 1")])
  func `undo calls a coding a coding, and a correction a fix`(
    item: Int,
    line: String,
    words: String
  ) {
    let room = Room.coffee()
    room.type("a: hello")
    room.type("code \(item) \(line)")
    #expect(room.type("undo") == "took back \(words) (redo brings it back)")
    #expect(room.type("redo") == "brought back \(words)")
    room.type("fix 1 a+ good day")
    #expect(room.type("undo") == "took back fix of 1 (redo brings it back)")
    room.type("redo")
    #expect(room.state.item(ItemNumber(1))?.isAmended == true)
    room.type("code 1 -")
    #expect(room.state.item(ItemNumber(1))?.isAmended == true)
  }

  @Test func `an imported item keeps its words and its place in the recording`() throws {
    let room = room()
    let number = room.state.nextItemNumber
    let timing = RecordedTiming(begin: 1_241_680, end: 1_242_770)
    let words = "ne\u{301}\r\nso"
    try room.sitting.session.record(
      .imported(
        ImportedMaterial(
          kind: .transcript,
          format: "vtt",
          parts: [
            ImportedPart(
              said: SessionClock(seconds: 1241),
              timing: timing,
              fact: .reactionRecorded(
                number,
                ItemContent(speaker: .people([MemberID(1)]), text: words)
              )
            )
          ]
        )
      )
    )
    let before = everything(room.state)
    room.type("code \(number) + #price *")
    #expect(everything(room.state) == before)
    #expect(room.state.timing(of: number) == timing)
    #expect(room.state.item(number)?.clock == SessionClock(seconds: 1241))
    #expect(room.type("undo") == "took back coding of \(number) (redo brings it back)")
    room.type("redo")
    room.type("code \(number) #design")
    #expect(room.state.item(number)?.themes.count == 2)
    #expect(everything(room.state) == before)
  }

  @Test func `a question and an echo that were coded keep that when their words are corrected`() {
    let room = Room.coffee()
    room.type("a: hello")
    room.type("b? does it come in red")
    room.type("c^1 me too")
    room.type("code 2 -")
    room.type("code 3 ++")
    for item in 2...3 {
      guard case .prefill(let line) = room.effect(of: "fix \(item)") else {
        Issue.record("nothing came back")
        continue
      }
      room.type(line + "!")
    }
    #expect(room.state.item(ItemNumber(2))?.sentiment == .negative)
    #expect(room.state.item(ItemNumber(3))?.sentiment == .veryPositive)
  }

  @Test func `staff and remarks are refused whole`() {
    let room = Room.coffee()
    room.type("m: what else?")
    room.type("mh: really?")
    room.type("note a remark")
    let count = room.state.log.count
    for item in 1...2 {
      #expect(
        room.type("code \(item) #price +")
          == """
          error: staff take no sentiment
          use a colon: m: …
          """
      )
    }
    #expect(
      room.type("code 3 +")
        == "error: item 3 is no reaction, so it takes no themes, stars or marks"
    )
    #expect(room.state.log.count == count)
  }

  // MARK: Random lines

  private static let pieces = [
    "+", "-", "=", "++", "--", "+-", ":", "#price", "#design", "#új-téma", "#a/b", "#P", "*", "**",
    "***", "****", "a+", "b:", "x?", "all=", "c^", "c^-2", "m:", "words", "très", "e\u{301}",
    "price",
    "tag", "untag", "star", "code", "mark", "intensity=2", "note", "undo", "redo", "3", "1", "7",
    "none", "off", "themes", ".", ",", "..", "\n", "\r", "\u{FEFF}", "＋", "12:40", "retag", "theme",
    "merge", "\\#price", "#", "# ", "\"", "n2", "uncoded", "show", "list", "present", "b", "wrap",
  ]

  @Test func `fuzz: random lines while coding change no word of anybody`() {
    var random = SeededGenerator(seed: FuzzPlan.seed)
    var coded = 0
    for round in 0..<max(1, FuzzPlan.iterations(quick: 600) / 60) {
      let room = room()
      let before = everything(room.state)
      var walk = CodingWalk(Array(before.keys.sorted()), in: room.state)
      for _ in 0..<60 {
        let line = (0..<Int.random(in: 1...5, using: &random)).map { _ in random.pick(Self.pieces) }
          .joined(separator: random.oneIn(8) ? "" : " ")
        switch CodingWalk.Move(line) {
        case .skip: walk.skip(in: room.state)
        case .back: _ = walk.goBack(in: room.state)
        case .showAgain, .end: break
        case nil:
          guard let item = walk.current else { break }
          let outcome = room.sitting.take(line, mode: .coding(item))
          guard outcome.trouble == nil else { continue }
          var done: ItemNumber?
          if case .coded(let item) = outcome.effect { done = item }
          if done != nil { coded += 1 }
          walk.follow(coded: done, event: outcome.event, in: room.state)
        }
        let now = everything(room.state)
        for (number, said) in before {
          guard var found = now[number] else { continue }
          // Dropping, marks and the echo of something taken back are no words.
          found.flags = said.flags
          found.intensity = said.intensity
          if let item = room.state.item(number), item.isAmended { Issue.record("amended \(line)") }
          #expect(
            found == said,
            "seed \(FuzzPlan.seed), round \(round): \(line.debugDescription) on \(number)"
          )
        }
      }
    }
    #expect(coded > 20)
  }
}
