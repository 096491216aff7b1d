import SessionModel
import Testing
import Vocabulary

@testable import DocumentStore

@Suite struct EventLineTests {
  @Test(arguments: sampleFacts.indices)
  func `an event has one line, and each reader reads it back`(index: Int) throws {
    let (fact, fields) = sampleFacts[index]
    let sample = event(7, fact, said: 250, by: "Eva")
    let written = line(sample)
    #expect(
      written == #"{"n":7,"at":"2026-11-22T14:00:07.000Z","said":250,"by":"Eva","#
        + #""type":"\#(fact.typeName)"\#(fields)}"#
    )
    #expect(try ParsedEvent.decode(Array(written.utf8)).event() == sample)
    var canonical = CanonicalReader()
    let bytes = Array(written.utf8)
    if let parsed = canonical.event(bytes.span, 0..<bytes.count) {
      #expect(try parsed.event() == sample)
    } else {
      #expect(needsDecoder(fact), "the canonical reader should read this type")
    }
  }

  private func needsDecoder(_ fact: Fact) -> Bool {
    switch fact.kind {
    case .guideSet, .roundOpened, .roundAnswered, .memberAdded, .memberChanged, .unknown: true
    case _: false
    }
  }

  @Test func `every type has a sample`() {
    let kinds = Set(sampleFacts.map(\.fact.kind))
    #expect(EventKind.allCases.filter { !kinds.contains($0) } == [])
  }

  @Test(arguments: sampleFacts.filter { $0.fact.kind.recordsItem }.indices)
  func `the fast reader and the decoder read the same items`(index: Int) throws {
    let fact = sampleFacts.filter { $0.fact.kind.recordsItem }[index].fact
    let renumbered: Fact =
      switch fact {
      case .reactionRecorded(_, let content): .reactionRecorded(ItemNumber(1), content)
      case .cueRecorded(_, let content): .cueRecorded(ItemNumber(1), content)
      case .probeRecorded(_, let content): .probeRecorded(ItemNumber(1), content)
      case .noteRecorded(_, let content): .noteRecorded(ItemNumber(1), content)
      case .topicParked(_, let content): .topicParked(ItemNumber(1), content)
      case _: fact
      }
    let bytes = document([event(1, renumbered, said: 3), event(2, .sessionWrapped)])
    let fast = try DocumentReader.read(bytes)
    let oracle = try DocumentReader.read(bytes, .decoderOnly)
    #expect(fast.log.events == [event(1, renumbered, said: 3), event(2, .sessionWrapped)])
    #expect(oracle.log.events == fast.log.events)
  }

  @Test func `the fast reader takes the lines that a session consists of`() {
    let words = ["", "price is steep", "été «ça» 😀", "a \"quoted\" word", "two\nlines", "\u{0}"]
    var log = EventLog()
    for text in words {
      let sample = reaction(log.count + 1, text)
      let bytes = Array((line(sample) + "\n]}" + String(repeating: "\n", count: 30)).utf8)
      var items = ItemReader()
      let end = items.read(bytes.span, at: 0, into: &log)
      #expect(end == line(sample).utf8.count)
      log.adopt(document: bytes)
      #expect(log.event(log.count) == sample)
    }
  }
}
