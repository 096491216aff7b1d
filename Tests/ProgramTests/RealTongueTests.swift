import Foundation
import TestSupport
import Testing
import TextDisplay

/// Sentences of eight languages, typed, completed, searched and printed.
@Suite(.enabled(if: SharedData.isPresent, SharedData.absence)) struct RealTongueTests {
  private static let clock = "2026-11-22T14:00:00Z"

  @Test(arguments: RealTongue.all)
  func `sentences are typed behind a completed name and found again`(
    tongue: RealTongue
  ) throws {
    let folder = try TemporaryFolder()
    let created = try Program(in: folder).arguments("new", tongue.code).run()
    #expect(created.status == 0)
    let terminal = try RealTerminal(tongue.code, in: folder, "--at", Self.clock)
    terminal.type("member add \"Wendell Quill\" code=w")
    terminal.type("member add \"\(tongue.name)\" code=q")
    terminal.type("start")
    let sentences = try tongue.sentences()
    for sentence in sentences { terminal.type("\(tongue.typed)\t: \(sentence)") }
    let said = try ForeignReading(try folder.document(tongue.code)).said
    #expect(said.map(\.text) == sentences)
    #expect(said.allSatisfy { $0.who == "q" })
    for word in Self.longWords(sentences) {
      let folded = Self.folded(word)
      let expected = sentences.indices.filter { Self.folded(sentences[$0]).contains(folded) }
      let answer = try folder.answers(tongue.code, "find \(folded.uppercased())")
      let found = answer.split(separator: "\n").compactMap { line in
        Int(line.prefix { $0.isNumber }).map { $0 - 1 }
      }
      #expect(found == expected, "\(folded.uppercased()) in \(word)")
    }
    terminal.quit()
  }

  /// The longest word of every eighth sentence, letters only.
  private static func longWords(_ sentences: [String]) -> [String] {
    stride(from: 0, to: sentences.count, by: 8).compactMap { index in
      let words: [Substring] = sentences[index].split { !$0.isLetter }
      return words.max { $0.count < $1.count }.map { String($0) }
    }
  }

  private static func folded(_ text: String) -> String {
    text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
  }

  @Test func `tables and items of all of them stand in line on the screen`() throws {
    let folder = try TemporaryFolder()
    let created = try Program(in: folder).arguments("new", "babel").run()
    #expect(created.status == 0)
    let terminal = try RealTerminal("babel", in: folder, "--at", Self.clock, rows: 60)
    for tongue in RealTongue.all { terminal.type("member add \"\(tongue.name)\"") }
    terminal.type("start")
    for tongue in RealTongue.all {
      let longest = try tongue.sentences().max { $0.count < $1.count }
      terminal.type("\(tongue.firstName)+ \(try #require(longest)) #price")
    }
    terminal.type("member list")
    terminal.type("airtime")
    terminal.type("list")
    let rows = terminal.terminal.screen.lines
    let names = RealTongue.all.map(\.name)
    let first = RealTongue.all.map(\.firstName)

    let people = rows.filter { row in names.contains { row.contains($0) } && row.contains(" yes ") }
    #expect(people.count == names.count)
    let roles = people.map { row in
      row.range(of: " member ").map { row[..<$0.lowerBound].displayWidth }
    }
    #expect(Set(roles).count == 1, "\(people)")

    let balance = rows.filter { $0.hasSuffix("█") && !$0.contains("“") }
    #expect(balance.count == names.count)
    let bars = balance.map { row in row[..<(row.firstIndex(of: "█") ?? row.endIndex)].displayWidth }
    #expect(Set(bars).count == 1, "\(balance)")

    // An item is cut to one row of the window, words first, so that its themes stay in sight.
    let listStart = try #require(rows.lastIndex { $0.hasPrefix("00:00> list") })
    let listed = rows[(listStart + 1)...].prefix(names.count)
    #expect(
      zip(listed, first).allSatisfy { row, name in row.contains(" \(name) + ") },
      "\(Array(listed))"
    )
    #expect(listed.allSatisfy { $0.displayWidth <= 100 && $0.hasSuffix("#price") }, "\(listed)")
    #expect(terminal.terminal.screen.unknownSequences == [])
    terminal.quit()
  }
}
