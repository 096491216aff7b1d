import Analysis
import Foundation
import SessionBuilding
import SessionModel
import TestSupport
import TextDisplay
import Testing
import Vocabulary

@testable import Reporting

@Suite struct `Hostile words` {
  /// Tried wherever the naughty strings are not.
  private static let own = [
    "", " ", "\u{1B}[31mred\u{7}", "a|b||c", "\\|", "`|`", "```\n# x\n```", "1. one", "# head",
    "<script>alert(1)</script>", "]]>", "[x](javascript:alert(1))", "![x](http://e.example/)",
    "=cmd|'/c calc'!A0", "\u{202E}abc\u{2066}", "x\u{0}y", "\r\n\r\n", "---", "* * *", "&amp;",
    "ﷺ \u{10FFFF}", "a\u{2028}b\u{85}c", "👩‍👩‍👧‍👦 e\u{301}", "https://example.com www.example.com",
    "\u{9B}31m", String(repeating: "word ", count: 60), String(repeating: "x", count: 300),
  ]

  @Test(arguments: own)
  func `of our own, through both renderers`(_ text: String) throws {
    let all = [TextStyle(width: 80), TextStyle(isPlain: true), TextStyle(isASCII: true)]
    let state = Samples.everythingIs(text)
    try check(state, text, AllViews.of(state), all)
  }

  @Test(.enabled(if: SharedData.isPresent, SharedData.absence))
  func `the naughty strings, through both renderers`() throws {
    let bytes = try SharedData.bytes("data/hostile/naughty_strings/blns.json")
    let strings = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String])
    #expect(strings.count > 500)
    for text in strings {
      let state = Samples.everythingIs(text)
      // The topline has every kind of block; the views are tried with the texts above.
      try check(state, text, [], [TextStyle(width: 80)])
    }
  }

  private func check(
    _ state: SessionState,
    _ text: String,
    _ views: [(name: String, report: Report)],
    _ styles: [TextStyle]
  ) throws {
    let reports = views + [("topline", Topline.report(state))]
    for (name, report) in reports {
      for style in styles {
        expectHarmless(report.text(style), "\(name): \(text.debugDescription)")
      }
      let markdown = report.markdown()
      expectHarmless(markdown, "\(name): \(text.debugDescription)")
      expectTables(of: report, in: markdown, "\(name): \(text.debugDescription)")
      expectNoMarkup(markdown, "\(name): \(text.debugDescription)")
    }
  }

  /// No control character but the line feeds that the renderer makes, and nothing that reorders.
  private func expectHarmless(_ text: String, _ comment: @autoclosure () -> String) {
    let bytes = Array(text.utf8)
    var isHarmless = true
    for place in bytes.indices {
      let byte = bytes[place]
      if byte < 0x20 && byte != 0x0A || byte == 0x7F { isHarmless = false }
      guard byte >= 0xC2, place + 1 < bytes.count else { continue }
      let pair = Int(byte) << 8 | Int(bytes[place + 1])
      // U+0080 to U+009F, U+061C.
      if byte == 0xC2 && bytes[place + 1] < 0xA0 || pair == 0xD89C { isHarmless = false }
      guard pair == 0xE280 || pair == 0xE281 || pair == 0xEFBB, place + 2 < bytes.count else {
        continue
      }
      // U+200E, 200F, 2028 to 202E, 2066 to 2069, FEFF.
      let triple = pair << 8 | Int(bytes[place + 2])
      let isMark = triple == 0xE2808E || triple == 0xE2808F || triple == 0xEFBBBF
      let isSeparatorOrBidi = triple >= 0xE280A8 && triple <= 0xE280AE
      let isIsolate = triple >= 0xE281A6 && triple <= 0xE281A9
      if isMark || isSeparatorOrBidi || isIsolate { isHarmless = false }
    }
    if !isHarmless { Issue.record("\(comment())") }
  }

  /// Each table has its rows, and each row as many cells as there are columns.
  private func expectTables(
    of report: Report,
    in markdown: String,
    _ comment: @autoclosure () -> String
  ) {
    let tables = report.blocks.enumerated().compactMap { place, block -> Table? in
      switch block {
      case .table(let table): table
      case .chart(let chart): report.hasTable(after: place) ? nil : chart.table
      case .heading, .paragraph, .quotation, .list, .lines: nil
      }
    }
    let expected = tables.flatMap { Array(repeating: $0.columns.count, count: $0.rows.count + 2) }
    let found = markdown.split(separator: "\n").filter { $0.hasPrefix("|") }.map(cellCount)
    if found != expected { Issue.record("\(comment()): \(found) for \(expected)") }
  }

  /// Bars that end cells: those that no backslash takes back, less the first.
  private func cellCount(_ line: Substring) -> Int {
    var count = -1
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped { count += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return count
  }

  /// No tag but the anchors, and no link but those to items; read byte by byte, as there is much.
  private func expectNoMarkup(_ markdown: String, _ comment: @autoclosure () -> String) {
    var rest = Array(markdown.utf8)[...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "\\") {
        rest = rest.dropFirst(2)
      } else if "<`[]&".utf8.contains(byte) {
        guard
          let behind = after(["<a id=\"", "\"></a>"], in: rest)
            ?? after(["[", "](#item-", ")"], in: rest)
        else {
          Issue.record("\(comment())")
          return
        }
        rest = behind
      } else {
        rest = rest.dropFirst()
      }
    }
  }

  /// What follows the parts, which have nothing but letters of names between them.
  private func after(_ parts: [String], in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var rest = text
    for (place, part) in parts.enumerated() {
      if place > 0 { rest = rest.drop { $0 >= 0x61 && $0 <= 0x7A || $0 == 0x2D || isDigit($0) } }
      guard rest.starts(with: part.utf8) else { return nil }
      rest = rest.dropFirst(part.utf8.count)
    }
    return rest
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  @Test func `Markdown shows what was typed, backslashes taken away`() {
    let typed = "a*b_c`d<e>f&g|h[i](j)~k$l@m\\n http://x www.y"
    let report = Report(blocks: [.paragraph("\(words: typed)")])
    var shown = ""
    var isEscaped = false
    for character in report.markdown().unicodeScalars.dropLast() {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        shown.unicodeScalars.append(character)
        isEscaped = false
      }
    }
    #expect(shown == typed)
  }

  @Test(
    arguments: [
      ("# x", "\\# x"), ("- x", "\\- x"), ("+ x", "\\+ x"), ("1. x", "1\\. x"),
      ("12) x", "12\\) x"),
      ("=== x", "\\=== x"), ("1.5 x", "1\\.5 x"), ("x # y", "x # y"), ("    x", "x"),
    ]
  )
  func `the start of a line makes no heading and no list`(_ typed: String, _ markdown: String) {
    #expect(Report(blocks: [.paragraph("\(words: typed)")]).markdown() == markdown + "\n")
  }

  @Test func `a verbatim of a million letters is cut to the width and whole without one`() {
    let long = String(repeating: "letters ", count: 125_000)
    var session = SessionBuilder()
    session.say([session.person("Anna", "a")], .positive, long)
    let report = Views.list(.init(), session.state)
    let widest = report.text(TextStyle(width: 80)).split(separator: "\n").map(\.displayWidth).max()
    #expect((widest ?? 0) <= 80)
    #expect(report.text().utf8.count > 1_000_000)
  }
}
