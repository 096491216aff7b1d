import Foundation
import Testing
import Vocabulary

@testable import CommandLanguage

/// Words of others, from the data that lies beside the package; not everybody has it.
enum SharedData {
  /// The shared folder lies beside the package, or one step further up.
  static let root: URL? = {
    let candidates = ["../../../shared/data", "../../../../shared/data"]
    return candidates.map {
      URL(filePath: #filePath).deletingLastPathComponent().appending(path: $0).standardized
    }.first { FileManager.default.fileExists(atPath: $0.path()) }
  }()

  static var isThere: Bool { root != nil }

  static func data(_ path: String) throws -> Data {
    try Data(contentsOf: #require(root).appending(path: path))
  }
}

@Suite struct `Real and hostile words` {
  private struct Sentence: Decodable {
    var text: String
  }

  // Skipped where the shared data is absent: nothing of it is copied into the package.
  @Test(.enabled(if: SharedData.isThere), arguments: ["sv", "bg", "da", "el"])
  func `sentences of four languages are kept exactly`(language: String) throws {
    let data = try SharedData.data("coded/xed_\(language)_300.jsonl")
    let sentences = try data.split(separator: 0x0A).map {
      try JSONDecoder().decode(Sentence.self, from: $0).text
    }
    #expect(sentences.count == 300)
    for sentence in sentences { try expectKept(sentence, in: .coffee) }
  }

  static let meetings = [
    "focus_groups/normalized/focus_group_1.jsonl", "focus_groups/normalized/focus_group_3.jsonl",
    "focus_groups/normalized/focus_group_5.jsonl", "design_meetings/ES2004a.jsonl",
    "design_meetings/ES2004d.jsonl",
  ]

  // Skipped where the shared data is absent: nothing of it is copied into the package.
  @Test(.enabled(if: SharedData.isThere), arguments: meetings)
  func `turns of real groups are kept exactly`(path: String) throws {
    let turns = try SharedData.data(path).split(separator: 0x0A).map {
      try JSONDecoder().decode(Sentence.self, from: $0).text
    }
    #expect(turns.count > 100)
    for turn in turns { try expectKept(turn, in: .coffee) }
  }

  // Skipped where the shared data is absent: nothing of it is copied into the package.
  @Test(.enabled(if: SharedData.isThere))
  func `naughty strings are kept exactly as words, names, titles and values`() throws {
    let strings = try JSONDecoder().decode(
      [String].self,
      from: SharedData.data("hostile/naughty_strings/blns.json")
    )
    #expect(strings.count > 500)
    for string in strings {
      try expectKept(string, in: .coffee)
      try expectKeptAsValues(string)
      // As a whole line it is understood or refused, and completed, without harm.
      _ = try? Understood(line: string, lookup: SmallSession.coffee, mode: .typed)
      _ = completions(
        line: string,
        cursorScalars: string.unicodeScalars.count,
        lookup: SmallSession.coffee
      )
    }
  }

  // Skipped where the shared data is absent: nothing of it is copied into the package.
  @Test(.enabled(if: SharedData.isThere))
  func `a group of people with naughty names can speak by code and seat`() throws {
    let strings = try JSONDecoder().decode(
      [String].self,
      from: SharedData.data("hostile/naughty_strings/blns.json")
    )
    var taken: Set<String> = []
    var people: [PersonEntry] = []
    for (index, name) in strings.enumerated() {
      let code = shortestFreeCode(for: name) { taken.contains($0) }
      #expect(code.unicodeScalars.isWord && taken.insert(code).inserted)
      people.append(
        PersonEntry(id: MemberID(index + 1), name: name, code: code, seat: index + 1)
      )
    }
    // Names may be anybody's code here; the codes and seats are what must always work.
    let session = SmallSession(people: people)
    for person in people {
      for who in [person.code, "\(person.seat ?? 0)"] {
        let read = try Understood(line: "\(who)+ yes", lookup: session, mode: .script)
        #expect(
          read.command
            == .speech(
              Speech(speaker: .people([person.id]), sentiment: .positive, text: "yes")
            )
        )
      }
    }
  }

  /// What is typed behind `a: ` is the text, but for the tail, the blanks at its ends and the
  /// backslash that a last `\#word` loses.
  private func expectKept(_ words: String, in session: SmallSession) throws {
    let source = SourceLine(words)
    guard !source.isEmpty(0..<source.end) else { return }
    let printed = "a: \(source.text(source.trimmingBlanks(0..<source.end)).escapedForTail)"
    let read = try Understood(line: printed, lookup: session, mode: .script)
    guard case .speech(let speech) = read.command else {
      Issue.record("not speech: \(printed.debugDescription)")
      return
    }
    let trimmed = source.text(source.trimmingBlanks(0..<source.end))
    #expect(speech.text.unicodeScalars.elementsEqual(trimmed.unicodeScalars))
    #expect(speech.tail.isEmpty)
    #expect(canonicalLine(for: read.command, lookup: session) == printed)
  }

  private func expectKeptAsValues(_ value: String) throws {
    guard !value.unicodeScalars.allSatisfy(\.endsWord) else { return }
    let draft = MemberDraft(
      name: value,
      attributes: [NamedValue(name: "segment", value: value)]
    )
    let commands: [VerbCommand] = [
      .memberAdd(draft), .conceptAdd(code: "c", title: value), .guideLoad(path: value),
      .ask(
        .poll(name: value),
        scale: .options([value, value + "2"]),
        about: nil,
        isPrivate: true,
        question: value
      ),
      .find(text: SourceLine(value).plainText(from: 0).text), .list(filter(words: value)),
      .set(name: value, value: value), .topline(path: value),
      .report(kind: nil, format: nil, path: value, options: []),
    ]
    for command in commands {
      let line = canonicalLine(for: .verb(command), lookup: SmallSession.coffee)
      let read = try Understood(line: line, lookup: SmallSession.coffee, mode: .script)
      #expect(read.command == .verb(command), "\(line.debugDescription)")
    }
  }

  private func filter(words: String) -> Filter {
    var filter = Filter()
    filter.words = [words]
    return filter
  }
}

@Suite struct `Size` {
  /// A hundred kilobytes in a debug build, where work that grew with the square would take minutes.
  @Test(.timeLimit(.minutes(1)))
  func `a long line is read in one pass`() throws {
    let long = String(repeating: "å#b ", count: 25_000)
    let lines = [
      "a+ \(long)", "a+ \(String(repeating: "\\#b ", count: 25_000))",
      "a: \(String(repeating: "(", count: 100_000))", "note \(long)",
      "a: \(String(repeating: "#b ", count: 30_000))x", String(repeating: "#b ", count: 30_000),
      String(repeating: "+", count: 100_000), String(repeating: "a,", count: 50_000),
      String(repeating: "a", count: 100_000), "list \(long)",
      "member add \"\(long)\"", "a: \(String(repeating: "x\n", count: 50_000))",
    ]
    for line in lines {
      let read = try? Understood(line: line, lookup: SmallSession.coffee, mode: .typed)
      if let read {
        let printed = canonicalLine(for: read.command, lookup: SmallSession.coffee)
        #expect(
          try Understood(line: printed, lookup: SmallSession.coffee, mode: .script).command
            == read.command
        )
      }
      _ = completions(line: line, cursorScalars: 1_000_000, lookup: SmallSession.coffee)
    }
    let script = "a: x\n" + String(repeating: "| y\n", count: 25_000)
    #expect(Array(ScriptReader(script)).count == 1)
  }

  @Test func `ten thousand members are found, suggested and completed`() throws {
    let session = SmallSession(
      people: (1...10_000).map {
        PersonEntry(
          id: MemberID($0),
          name: "Öster\($0) Ek",
          code: "ö\($0)",
          seat: $0,
          turns: $0 % 7
        )
      }
    )
    let read = try Understood(line: "ö9999+ yes", lookup: session, mode: .typed)
    #expect(
      read.command
        == .speech(Speech(speaker: people(9999), sentiment: .positive, text: "yes"))
    )
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: "östr77+ yes", lookup: session, mode: .typed)
    }
    #expect(
      complaint.cause
        == "no member östr77; did you mean Öster77 (ö77)?"
    )
    let found = completions(line: "öster999", cursorScalars: 8, lookup: session)
    #expect(found.map(\.text).prefix(3) == ["Öster9995", "Öster999", "Öster9994"])
  }
}
