import SessionModel
import Vocabulary

/// Numbers that follow from a seed alone.
struct SeededNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(truncatingIfNeeded: (state &* 0x2545_f491_4f6c_dd1d) >> 33) % max(1, limit)
  }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}

/// Makes facts that fit a state more often than not.
struct RandomSession {
  var numbers: SeededNumbers
  /// Without regard to what there is: for documents of foreign hands.
  var isHostile = false

  private static let words = [
    "price", "Price", "design", "price/high", "taste", "p", "τιμή", "Ek", "anna",
  ]

  mutating func fact(for state: SessionState) -> Fact {
    switch numbers.below(42) {
    case 0: numbers.one(of: [.sessionStarted, .sessionPaused, .sessionResumed, .sessionWrapped])
    case 1: .sessionStarted
    case 2, 3: addition(state)
    case 4: change(state)
    case 5: .memberArrived([member(state)])
    case 6: .memberLeft([member(state)])
    case 7: concept(number(state.nextConcept.number), numbers.one(of: ["k", "f", "g", "h"]))
    case 8: .conceptPresented(conceptID(state))
    case 9: .conceptWithdrawn(conceptID(state))
    case 10: .guideSet(Guide(sections: [GuideSection(title: "A", seconds: 60)]))
    case 11: .sectionEntered(number(1))
    case 12: .sectionExtended(section: number(1), seconds: number(60))
    case 13...20: .reactionRecorded(newItem(state), content(state))
    case 21: .cueRecorded(newItem(state), content(state))
    case 22: .probeRecorded(newItem(state), ItemContent(text: "why"))
    case 23: .noteRecorded(newItem(state), content(state))
    case 24: .topicParked(newItem(state), ItemContent(text: "later"))
    case 25: .itemAmended(item(state), content(state))
    case 26: .itemExtended(item(state), content(state))
    case 27: .itemDropped(item(state))
    case 28: .reactionThemed(item(state), themes: themes(), stars: numbers.chance(50) ? 2 : nil)
    case 29: .reactionUnthemed(item(state), themes: themes())
    case 30: .reactionStarred(item(state), stars: number(numbers.below(4)))
    case 31: .reactionMarked(item(state), intensity: number(2), isSpecific: numbers.chance(50))
    case 32:
      numbers.one(of: [
        .themeAdded(ThemeAddition(theme: theme(), code: numbers.chance(30) ? "p" : nil)),
        .themeDescribed(theme(), description: "about"),
      ])
    case 33: .themeRenamed(from: theme(), to: theme())
    case 34: .themeMerged(from: theme(), into: theme())
    case 35: round(state)
    case 36: answers(state)
    case 37: numbers.one(of: [.debriefRecorded("so"), .recorderSynced(SessionClock(seconds: 9))])
    case 38: undo(state)
    case 39, 40: material(state)
    case _: redo(state)
    }
  }

  mutating func event(_ fact: Fact, for state: SessionState) -> Event {
    Event(
      number: state.log.count + 1,
      at: state.lastMoment.adding(seconds: numbers.chance(5) ? -30 : numbers.below(20)),
      said: numbers.chance(10) ? SessionClock(seconds: numbers.below(900)) : nil,
      author: numbers.chance(5) ? "kim" : nil,
      fact: fact
    )
  }

  /// People and items in one.
  private mutating func material(_ state: SessionState) -> Fact {
    var parts: [ImportedPart] = []
    if numbers.chance(50) { parts.append(ImportedPart(fact: addition(state))) }
    if numbers.chance(20) {
      parts.append(ImportedPart(fact: .themeAdded(ThemeAddition(theme: theme()))))
    }
    for index in 0..<numbers.below(5) {
      let item = ItemNumber(number(state.nextItemNumber.number &+ index))
      let content = content(state)
      parts.append(
        ImportedPart(
          said: numbers.chance(70) ? SessionClock(seconds: numbers.below(900)) : nil,
          timing: numbers.chance(50) ? RecordedTiming(begin: 7, end: 9) : nil,
          fact: numbers.chance(80) ? .reactionRecorded(item, content) : .noteRecorded(item, content)
        )
      )
    }
    return .imported(ImportedMaterial(kind: .transcript, format: "text", parts: parts))
  }

  private mutating func number(_ sane: Int) -> Int {
    guard isHostile, numbers.chance(25) else { return numbers.chance(95) ? sane : sane &+ 1 }
    return numbers.one(of: [.min, -7, -3, -1, 0, 3, 300, 2_000_000, Int(Int32.max), .max])
  }

  private mutating func newItem(_ state: SessionState) -> ItemNumber {
    ItemNumber(number(state.nextItemNumber.number))
  }

  private mutating func item(_ state: SessionState) -> ItemNumber {
    let last = state.lastItemNumber.number
    return ItemNumber(number(max(1, last - numbers.below(numbers.chance(70) ? 4 : 40))))
  }

  private mutating func member(_ state: SessionState) -> MemberID {
    MemberID(number(1 + numbers.below(state.people.count)))
  }

  private mutating func conceptID(_ state: SessionState) -> ConceptID {
    ConceptID(number(1 + numbers.below(state.concepts.count)))
  }

  private mutating func theme() -> ThemePath {
    let word = numbers.one(of: Self.words)
    return ThemePath(numbers.chance(25) ? "\(word)/\(numbers.one(of: ["x", "Y"]))" : word)
  }

  private mutating func themes() -> [ThemePath] {
    (0..<numbers.below(isHostile && numbers.chance(5) ? 30 : 4)).map { _ in theme() }
  }

  private mutating func content(_ state: SessionState) -> ItemContent {
    ItemContent(
      speaker: numbers.one(of: [
        .people([member(state)]), .people([member(state)]), .people([member(state)]),
        .people([member(state), member(state)]), .moderator, .unidentified, .nobody, .people([]),
      ]),
      concept: numbers.chance(40) ? conceptID(state) : nil,
      sentiment: numbers.chance(60) ? numbers.one(of: Sentiment.allCases) : nil,
      isQuestion: numbers.chance(10),
      echo: numbers.chance(10) ? RecordedEcho(item: item(state), agrees: true) : nil,
      isObservation: numbers.chance(15),
      isIncomplete: numbers.chance(10),
      text: numbers.one(of: ["words", "ορίστε", "a\nb", "", "Anna Ek, Åke", "as Olga said"]),
      themes: themes(),
      stars: numbers.chance(10) ? number(2) : 0
    )
  }

  private mutating func addition(_ state: SessionState) -> Fact {
    let code = "c\(numbers.below(30))"
    return .memberAdded(
      MemberAddition(
        member: MemberID(number(state.nextMember.number)),
        name: numbers.one(of: ["Anna Ek", "Anna Berg", "Åke"]),
        code: code,
        seat: numbers.chance(60) ? number(1 + numbers.below(20)) : nil,
        role: numbers.chance(80) ? .member : .assistant,
        attributes: [
          Attribute(name: "segment", value: code), Attribute(name: "SEGMENT", value: "x"),
        ],
        isAbsent: numbers.chance(30)
      )
    )
  }

  private mutating func change(_ state: SessionState) -> Fact {
    .memberChanged(
      MemberChange(
        member: member(state),
        name: numbers.chance(50) ? "Olga Ek" : nil,
        seat: numbers.chance(50) ? number(numbers.below(25)) : nil,
        attributes: [Attribute(name: "segment", value: numbers.chance(50) ? "" : "y")]
      )
    )
  }

  private mutating func round(_ state: SessionState) -> Fact {
    if let open = state.openRound, numbers.chance(60) { return .roundClosed(open.opening.round) }
    if numbers.chance(30) {
      return importing([number(4), nil, 10], number(state.nextRound.number), skipped: [number(3)])
    }
    return opening(number(state.nextRound.number), .csat, .range(number(1), number(5)))
  }

  private mutating func answers(_ state: SessionState) -> Fact {
    .roundAnswered(
      RoundNumber(number(state.openRound?.opening.round.number ?? 1)),
      answers: [GivenAnswer(member: member(state), answer: .number(number(3)))],
      tally: [TallyCount(answer: .number(number(2)), count: number(4))]
    )
  }

  private mutating func undo(_ state: SessionState) -> Fact {
    if isHostile, numbers.chance(50) {
      return .undone((0..<4).map { _ in number(numbers.below(state.log.count)) })
    }
    return .undone(state.undoTargets(1 + numbers.below(numbers.chance(90) ? 3 : 60)))
  }

  private mutating func redo(_ state: SessionState) -> Fact {
    if isHostile, numbers.chance(50) {
      return .redone((0..<4).map { _ in number(numbers.below(state.log.count)) })
    }
    return .redone(state.redoTargets(1 + numbers.below(3)))
  }
}
