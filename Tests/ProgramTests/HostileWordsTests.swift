import Foundation
import TestSupport
import Testing

/// Words that break programs, as verbatims, notes, names, titles and themes.
@Suite(.serialized) struct HostileWordsTests {
  private static let naughty: [String] =
    (try? SharedData.bytes("data/hostile/naughty_strings/blns.json"))
    .flatMap { try? JSONDecoder().decode([String].self, from: $0) } ?? []

  /// Runs a script that may hold mistakes, and sees that the document stays whole.
  private static func run(_ lines: [String], in folder: TemporaryFolder) throws -> ProgramRun {
    let run = try Program(in: folder).arguments("open", "kettle", "--keep-going", "--json")
      .input(lines.map { $0 + "\n" }.joined()).deadline(seconds: 60).run()
    #expect([0, 1].contains(run.status), "\(run.errors.suffix(500))")
    let answers = run.output.split(separator: "\n")
    #expect(answers.count == lines.count)
    for answer in answers { _ = try JSONSerialization.jsonObject(with: Data(answer.utf8)) }
    let checked = try Program(in: folder).arguments("check", "kettle").run()
    #expect([checked.errors, String(checked.status)] == ["", "0"])
    return run
  }

  @Test(.enabled(if: !naughty.isEmpty, SharedData.absence))
  func `every naughty string is kept to the byte as a verbatim and as a note`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let fenced = Self.naughty.map { "‖ \($0) ‖" }
    // Those that stand for themselves: no blanks at the ends, no words of the tail, no `\` there.
    let bare = Self.naughty.filter { text in
      let last = text.split(separator: " ").last ?? ""
      return text == text.trimmingCharacters(in: CharacterSet(charactersIn: " \t"))
        && !text.isEmpty && !["#", "*", "\\"].contains { last.hasPrefix($0) }
    }
    #expect(bare.count > 400)
    let texts = fenced + bare
    let run = try Self.run(texts.map { "a: \($0)" } + texts.map { "note \($0)" }, in: folder)
    #expect(run.status == 0, "\(run.errors.prefix(2000))")
    let kept = try verbatims("kettle", in: folder)
    #expect(kept.count == texts.count * 2)
    for (text, found) in zip(texts + texts, kept) where !text.utf8.elementsEqual(found.utf8) {
      Issue.record("\(text.debugDescription) was kept as \(found.debugDescription)")
    }
    // And all of it can be looked at.
    for look in ["list", "topline", "find ‖", "quotes", "timeline"] {
      let looked = try Program(in: folder)
        .arguments("open", "kettle", "--read-only", "-c", look).run()
      #expect([looked.errors, String(looked.status)] == ["", "0"])
    }
  }

  @Test(.enabled(if: !naughty.isEmpty, SharedData.absence))
  func `a naughty string as a name, a theme or a title is kept to the byte or refused`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let quoted = Self.naughty.map {
      "\"" + $0.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    let lines =
      quoted.enumerated().map { "member add \($1) code=q\($0)" }
      + quoted.enumerated().map { "concept add k\($0) \($1)" }
      + quoted.enumerated().map { "theme add t\($0) \($1)" }
      + Self.naughty.map { "a: words #\($0)" } + Self.naughty.map { "theme add \($0)" }
      + Self.naughty.map { "\($0)+ who is that" } + Self.naughty
    _ = try Self.run(lines, in: folder)
    let entries = try DamageDocument("kettle", in: folder).events
    let names = entries.filter { $0.type == "member.added" }.dropFirst()
    #expect(names.count > 450)
    for entry in names {
      let code = try #require(entry.code)
      let index = try #require(Int(code.dropFirst()))
      let name = try #require(entry.name)
      #expect(name.utf8.elementsEqual(Self.naughty[index].utf8), "\(name.debugDescription)")
    }
    for look in ["member list", "who", "themes", "concept list", "topline", "list"] {
      let looked = try Program(in: folder)
        .arguments("open", "kettle", "--read-only", "-c", look).run()
      #expect([looked.errors, String(looked.status)] == ["", "0"])
    }
  }

  @Test(.enabled(if: !naughty.isEmpty, SharedData.absence))
  func `a naughty string as a title is kept to the byte`() throws {
    let folder = try TemporaryFolder()
    for (index, title) in Self.naughty.enumerated() where index % 16 == 1 {
      let made = try Program(in: folder).arguments("new", "s\(index)", "--title=\(title)").run()
      #expect([made.errors, String(made.status)] == ["", "0"])
      let found = try DamageDocument("s\(index)", in: folder).title
      #expect(found.utf8.elementsEqual(title.utf8))
    }
    #expect(try Program(in: folder).arguments("list").run().status == 0)
  }

  @Test(
    arguments: [
      "nul \0 inside", "esc \u{1B}[31m inside", "a lone \r inside", "line \u{2028} separator",
      "bidi \u{202E} override", "vertical \u{0B} tab", "e\u{301} and \u{E9}", "\u{FEFF}marked",
      "\u{10FFFF}\u{FFFF}\u{E000}", "👩‍👩‍👧🏽", "\u{85} next line", "\\u0000 \\ \" \\n",
    ]
  )
  func `a text is kept exactly, scalar by scalar`(text: String) throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let run = try Program(in: folder).arguments("open", "kettle")
      .input("a: \(text)\nnote \(text)\na: first\n| \(text)\n").run()
    #expect([run.errors, String(run.status)] == ["", "0"])
    #expect(!run.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    let expected = [text, text, "first\n\(text)"].map { Array($0.utf8) }
    #expect(try verbatims("kettle", in: folder).map { Array($0.utf8) } == expected)
  }

  @Test func `a verbatim of a megabyte is kept, shown, found, extended and taken back`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let long = String(repeating: "för dyr 太贵了 ", count: 55_000) + "slut"
    #expect(long.utf8.count > 1_000_000)
    let lines = ["a+ \(long) #pris", "note \(long)", ".. \(long)", "find slut", "show 1", "undo"]
    let run = try Program(in: folder).arguments("open", "kettle").input(
      lines.joined(separator: "\n")
    )
    .run()
    #expect([run.errors, String(run.status)] == ["", "0"])
    let kept = try verbatims("kettle", in: folder)
    #expect(kept == [long, long, long])
  }
}
