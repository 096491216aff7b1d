import SessionModel
import Vocabulary

@testable import DocumentStore

/// Makes sessions that mean nothing and are well formed.
struct RandomEvents {
  private var generator: SeededGenerator
  private var item = 0

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &generator) }
  mutating func one<Element>(of elements: [Element]) -> Element { elements[below(elements.count)] }

  mutating func events(_ count: Int) -> [Event] {
    item = 0
    return (1...count).map { number in
      let moment = Instant(milliseconds: Int64(below(2_000_000_000)) * 1000 + Int64(below(1000)))
      return Event(
        number: number,
        at: moment,
        said: below(4) == 0 ? SessionClock(seconds: below(10_000)) : nil,
        author: below(8) == 0 ? text() : nil,
        fact: fact()
      )
    }
  }

  private mutating func fact() -> Fact {
    if item > 0, below(4) == 0 { return factAboutItem() }
    if below(5) == 0 {
      let other = sampleFacts.map(\.fact).filter {
        !$0.kind.concernsItem && $0.kind != .transcriptImported
      }
      return one(of: other)
    }
    if below(30) == 0 { return imported() }
    return recorded()
  }

  private mutating func imported() -> Fact {
    let parts = (0...below(9)).map { _ in
      ImportedPart(
        said: below(3) == 0 ? nil : SessionClock(seconds: below(10_000)),
        timing: below(3) == 0
          ? nil : RecordedTiming(begin: below(10_000_000), end: one(of: [nil, below(10_000_000)])),
        fact: recorded()
      )
    }
    return .imported(
      ImportedMaterial(
        kind: one(of: [.transcript, .project]),
        source: below(2) == 0 ? nil : text(),
        format: text(),
        parts: parts
      )
    )
  }

  private mutating func recorded() -> Fact {
    item += 1
    let number = ItemNumber(item)
    switch below(8) {
    case 0: return .cueRecorded(number, content())
    case 1: return .probeRecorded(number, content())
    case 2: return .noteRecorded(number, content())
    case 3: return .topicParked(number, content())
    case _: return .reactionRecorded(number, content())
    }
  }

  private mutating func factAboutItem() -> Fact {
    let number = ItemNumber(1 + below(item))
    switch below(7) {
    case 0: return .itemAmended(number, content())
    case 1: return .itemExtended(number, content())
    case 2: return .itemDropped(number)
    case 3: return .reactionThemed(number, themes: themes(), stars: below(2) == 0 ? nil : below(4))
    case 4: return .reactionUnthemed(number, themes: themes())
    case 5: return .reactionStarred(number, stars: below(4))
    case _:
      return .reactionMarked(number, intensity: below(4), isSpecific: one(of: [nil, true, false]))
    }
  }

  private mutating func content() -> ItemContent {
    let speakers: [RecordedSpeaker] = [
      .nobody, .moderator, .unidentified, .people([]), .people([MemberID(1 + below(9))]),
      .people((0...below(9)).map { MemberID($0 + 1) }),
    ]
    return ItemContent(
      speaker: one(of: speakers),
      concept: below(2) == 0 ? nil : ConceptID(1 + below(2000)),
      sentiment: Sentiment(rawValue: UInt8(below(7))),
      isQuestion: below(5) == 0,
      echo: below(5) == 0
        ? RecordedEcho(item: ItemNumber(1 + below(item)), agrees: below(2) == 0) : nil,
      isObservation: below(5) == 0,
      isIncomplete: below(5) == 0,
      text: text(),
      themes: themes(),
      stars: below(4)
    )
  }

  private mutating func themes() -> [ThemePath] { (0..<below(4)).map { _ in ThemePath(text()) } }

  private mutating func text() -> String {
    let pieces = [
      "price", " ", "é", "ß", "цена", "τιμή", "会", "😀", "👩‍👩‍👧", "\"", "\\", "/", "\n", "\r", "\t",
      "\u{0}", "\u{1b}", "\u{7f}", "\u{85}", "\u{2028}", "\u{202e}", "\u{feff}", "\u{ffff}", "]}",
      ",{",
      "{\"n\":1,", "\\u0041", "#", "12345678",
    ]
    return (0..<below(12)).map { _ in one(of: pieces) }.joined()
  }
}
