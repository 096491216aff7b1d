import Foundation
import SessionModel
import Testing

@testable import DocumentStore

// `make fuzz` asks for more of both; a failure names the seed that makes it again.
private let environment = ProcessInfo.processInfo.environment
private let iterations = environment["FUZZ_ITERATIONS"].flatMap { Int($0) } ?? 400
private let firstSeed = environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 1

@Suite struct FuzzTests {
  @Test func `every well-formed session reads back equal through each reader`() throws {
    for seed in firstSeed..<(firstSeed + UInt64(iterations / 10)) {
      var random = RandomEvents(seed: seed)
      let events = random.events(40)
      let bytes = document(events)
      let fast = try DocumentReader.read(bytes)
      let oracle = try DocumentReader.read(bytes, .decoderOnly)
      #expect(fast.log.events == events, "FUZZ_SEED=\(seed)")
      #expect(oracle.log.events == events, "FUZZ_SEED=\(seed)")
      #expect(fast.layout.ending == .closed, "FUZZ_SEED=\(seed)")
    }
  }

  private enum Outcome: Hashable { case read, torn, refused }

  @Test func `a mangled document is read alike by all readers or refused by all`() throws {
    var outcomes: [Outcome: Int] = [:]
    for seed in firstSeed..<(firstSeed + UInt64(iterations)) {
      var random = RandomEvents(seed: seed)
      let original = random.events(1 + random.below(8))
      var bytes = document(original)
      for _ in 0...random.below(3) { mangle(&bytes, &random) }
      let fast = read(bytes, .all)
      #expect(fast == read(bytes, .decoderOnly), "FUZZ_SEED=\(seed)")
      switch fast {
      case .success(let found):
        outcomes[found.ending == .closed ? .read : .torn, default: 0] += 1
        try goOn(bytes, found.events, seed)
        if found.ending == .closed { #expect(isJSON(bytes), "FUZZ_SEED=\(seed)") }
      case .failure:
        outcomes[.refused, default: 0] += 1
      }
    }
    // The fuzz is worth something only where it met every outcome.
    #expect(Set(outcomes.keys) == [.read, .torn, .refused])
  }

  private struct Found: Equatable {
    var events: [Event]
    var ending: DocumentLayout.Ending
    var loneSurrogateLines: Int
  }

  private func read(
    _ bytes: [UInt8],
    _ readers: EventReader.Readers
  ) -> Result<Found, ReadingFailure> {
    Result { () throws(ReadingFailure) -> Found in
      let reading = try DocumentReader.read(bytes, readers)
      return Found(
        events: reading.log.events,
        ending: reading.layout.ending,
        loneSurrogateLines: reading.loneSurrogateLines
      )
    }
  }

  /// Whatever was read can be written on, and is then sound with one more.
  private func goOn(_ bytes: [UInt8], _ events: [Event], _ seed: UInt64) throws {
    let disk = MemoryFileSystem()
    disk["sessions/a.json"] = bytes
    let opened = try Document.open("sessions/a.json", .writing(me), in: disk)
    guard opened.document.access == .writing else { return }
    let next = event(events.count + 1, .sessionWrapped)
    try opened.document.append(next)
    opened.document.close()
    let again = try Document.open("sessions/a.json", .reading, in: disk)
    #expect(again.log.events == events + [next], "FUZZ_SEED=\(seed)")
    #expect(isJSON(disk["sessions/a.json"] ?? []), "FUZZ_SEED=\(seed)")
  }

  private func isJSON(_ bytes: [UInt8]) -> Bool {
    var bytes = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? Array(bytes.dropFirst(3)) : bytes
    _ = JSONText.replaceLoneSurrogates(&bytes)
    return (try? JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)) != nil
  }

  private func mangle(_ bytes: inout [UInt8], _ random: inout RandomEvents) {
    guard bytes.count > 2 else { return }
    let place = random.below(bytes.count)
    let length = min(random.below(40), bytes.count - place)
    let tokens = [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "null", "true", "-", "1e9", "0", "\n", " ", "\u{0}",
      "\\ud800",
      "\\u0061", ",\"stars\":2", "\"n\":", "é", "]}",
      "\n,{\"n\":2,\"at\":\"2026-11-22T14:00:02.000Z\",\"type\":\"x\"}",
    ]
    switch random.below(7) {
    case 0: bytes[place] = UInt8(random.below(256))
    case 1: bytes.removeSubrange(place..<(place + length))
    case 2: bytes.insert(contentsOf: random.one(of: tokens).utf8, at: place)
    case 3: bytes.insert(contentsOf: bytes[place..<(place + length)], at: random.below(bytes.count))
    case 4: bytes.removeSubrange(place...)
    case 5: bytes.insert(0x20, at: place)
    case _:
      let digit = bytes[place...].firstIndex { $0 >= 0x30 && $0 <= 0x39 } ?? place
      bytes[digit] = UInt8(0x30 + random.below(10))
    }
  }
}
