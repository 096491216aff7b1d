import Foundation
import SessionBuilding
import SessionModel
import TestSupport
import Testing
import TextComparison
import Vocabulary

@testable import Analysis

@Suite struct `Search` {
  private func numbers(_ index: SearchIndex, _ text: String, _ state: SessionState) -> [Int] {
    index.find(text, in: state).map(\.number)
  }

  @Test func `finds literal text without regard to case and accents, in all kinds of items`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.say([anna], .positive, "Un café, s'il vous plaît")
    session.item { .noteRecorded($0, ItemContent(text: "the CAFE is loud")) }
    session.item { .probeRecorded($0, ItemContent(text: "tea?")) }
    session.item { .cueRecorded($0, ItemContent(text: "nobody says cafe")) }
    session.item { .topicParked($0, ItemContent(text: "Cafés abroad")) }
    session.say([anna], nil, "ο λόγος")
    var index = SearchIndex()
    index.extend(to: session.state.log)
    #expect(numbers(index, "café", session.state) == [1, 2, 4, 5])
    #expect(numbers(index, "ΛΟΓΟΣ", session.state) == [6])
    #expect(numbers(index, "s'il vous", session.state) == [1])
    #expect(numbers(index, "missing", session.state) == [])
  }

  @Test(arguments: ["", " ", "\u{301}"])
  func `nothing to look for finds nothing`(_ text: String) {
    var session = SessionBuilder()
    session.item { .noteRecorded($0, ItemContent(text: "a b")) }
    var index = SearchIndex()
    index.extend(to: session.state.log)
    #expect(numbers(index, text, session.state) == [])
  }

  @Test func `follows fix, more words, drop, undo and redo`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let item = session.say([anna], nil, "the lid leaks")
    var index = SearchIndex()
    index.extend(to: session.state.log)
    #expect(numbers(index, "leaks", session.state) == [1])

    session.add(.itemExtended(item, ItemContent(text: "every single time")))
    index.extend(to: session.state.log)
    #expect(numbers(index, "leaks every", session.state) == [1])

    session.add(.itemAmended(item, ItemContent(speaker: .people([anna]), text: "the lid is fine")))
    index.extend(to: session.state.log)
    #expect(numbers(index, "leaks", session.state) == [])
    #expect(numbers(index, "lid is", session.state) == [1])

    session.add(.undone([session.state.log.count]))
    index.extend(to: session.state.log)
    #expect(numbers(index, "leaks", session.state) == [1])
    #expect(numbers(index, "lid is", session.state) == [])

    session.add(.itemDropped(item))
    index.extend(to: session.state.log)
    #expect(numbers(index, "leaks", session.state) == [])

    session.add(.undone([session.state.log.count]))
    #expect(numbers(index, "leaks", session.state) == [1])
  }

  @Test func `a match does not run from one text into the next`() {
    var session = SessionBuilder()
    session.item { .noteRecorded($0, ItemContent(text: "ends in be")) }
    session.item { .noteRecorded($0, ItemContent(text: "gins so")) }
    var index = SearchIndex()
    index.extend(to: session.state.log)
    #expect(numbers(index, "begins", session.state) == [])
    #expect(numbers(index, "in be", session.state) == [1])
  }

  @Test func `agrees with a plain search of random texts, each needle found and not found`() {
    var generator = SeededGenerator(seed: 7)
    let letters = Array("abcáÁΣςß ")
    func word(_ length: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: length, using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? "a"
        }
      )
    }
    var session = SessionBuilder()
    let texts = (0..<300).map { _ in word(0...40) }
    for text in texts { session.item { .noteRecorded($0, ItemContent(text: text)) } }
    var index = SearchIndex()
    index.extend(to: session.state.log)
    var outcomes: Set<Bool> = []
    for _ in 0..<200 {
      let needle = word(1...4)
      let folded = TextFolding.folded(needle)
      guard folded.contains(where: { $0 != 0x20 }) else { continue }
      let expected = texts.indices.filter {
        String(decoding: TextFolding.folded(texts[$0]), as: UTF8.self)
          .contains(String(decoding: folded, as: UTF8.self))
      }.map { $0 + 1 }
      #expect(numbers(index, needle, session.state) == expected, "seed 7, needle \(needle)")
      outcomes.insert(expected.isEmpty)
    }
    #expect(outcomes == [true, false])
  }
}
