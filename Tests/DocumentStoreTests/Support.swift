import Foundation
import SessionModel
import Vocabulary

@testable import DocumentStore

/// A generator of the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

/// The package's folder.
let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Real and hostile data that is not part of the repository; its tests are skipped without it.
let sharedData =
  ProcessInfo.processInfo.environment["ROUNDTABLE_SHARED"].map { URL(filePath: $0) }
  ?? package.deletingLastPathComponent().appending(path: "shared")

let me = LockHolder(
  processID: 4711,
  login: "eva",
  host: "laptop",
  since: Instant(milliseconds: 1_795_356_000_000)
)

let header = SessionHeader(
  id: "kettle-1",
  title: "Aurora kettle, group 1",
  created: Instant(milliseconds: 1_795_356_000_000)
)

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

func line(_ event: Event) -> String {
  var bytes: [UInt8] = []
  EventLine.append(event, to: &bytes)
  return text(bytes)
}

extension EventLog {
  /// All events as values.
  var events: [Event] { (0..<count).map { event($0 + 1) } }
}

/// An event with the next number, so many seconds after the session was made.
func event(_ number: Int, _ fact: Fact, said: Int? = nil, by author: String? = nil) -> Event {
  Event(
    number: number,
    at: header.created.adding(seconds: number),
    said: said.map { SessionClock(seconds: $0) },
    author: author,
    fact: fact
  )
}

func reaction(_ number: Int, _ words: String = "price is steep, but I love the design") -> Event {
  event(
    number,
    .reactionRecorded(
      ItemNumber(number),
      ItemContent(
        speaker: .people([MemberID(1)]),
        concept: ConceptID(1),
        sentiment: .positive,
        text: words,
        themes: [ThemePath("price"), ThemePath("design")]
      )
    )
  )
}

/// The canonical bytes of a document with these events.
func document(_ events: [Event]) -> [UInt8] { EventLine.document(header, events) }
