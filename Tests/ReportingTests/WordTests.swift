import SessionBuilding
import Foundation
import SessionModel
import TestSupport
import Testing
import XMLText
import ZipReading

@testable import Reporting

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct `Word documents` {
  private static let samples: [(name: String, make: @Sendable () -> SessionState)] = [
    ("rich", Samples.rich), ("empty", Samples.empty), ("one member", Samples.oneMember),
  ]

  @Test(arguments: samples.indices)
  func `have this text`(_ place: Int) throws {
    let (name, make) = Self.samples[place]
    let parts = Topline.report(make()).wordParts()
    let document = try #require(parts.first { $0.name == "word/document.xml" })
    let text = String(decoding: document.bytes, as: UTF8.self)
    try GoldenFile(suite: "word", test: name, format: "xml").expect(
      text.replacingParagraphEnds() + "\n"
    )
  }

  @Test func `are the same bytes each time, and hold their parts`() throws {
    let report = Topline.report(Samples.rich())
    let bytes = try report.word()
    #expect(try Topline.report(Samples.rich()).word() == bytes)
    let files = try ZipReading.files(bytes)
    #expect(files.map(\.name) == report.wordParts().map(\.name))
    #expect(files.map(\.bytes) == report.wordParts().map(\.bytes))
    #expect(files.first?.name == "[Content_Types].xml")
  }

  @Test func `are well-formed in every part`() throws {
    for (name, bytes) in Topline.report(Samples.rich()).wordParts() {
      #expect(XMLCheck.complaint(bytes) == nil, "\(name)")
    }
  }

  @Test func `are well-formed whatever was typed`() throws {
    for text in try HostileStrings.all() {
      let report = Topline.report(Samples.everythingIs(text))
      for (name, bytes) in report.wordParts() where name.hasSuffix("document.xml") {
        if let complaint = XMLCheck.complaint(bytes) {
          Issue.record("\(text.debugDescription): \(complaint)")
        }
      }
    }
  }

  @Test func `say their title and language`() {
    let report = Report(title: "\(words: "A & B <c>")", language: "sv")
    let core = WordPackage.coreProperties(title: report.title.text, language: report.language)
    #expect(
      String(decoding: core, as: UTF8.self).hasSuffix(
        "<dc:title>A &amp; B &lt;c&gt;</dc:title><dc:language>sv</dc:language></cp:coreProperties>"
      )
    )
    let styles = String(decoding: WordStyles.styles(language: "sv"), as: UTF8.self)
    #expect(styles.contains("<w:lang w:val=\"sv\"/>"))
  }

  @Test(
    arguments: [
      ("plain", "<w:t xml:space=\"preserve\">plain</w:t>"),
      ("a\nb", "<w:t xml:space=\"preserve\">a</w:t><w:br/><w:t xml:space=\"preserve\">b</w:t>"),
      ("\u{1B}[31m\u{0}", "<w:t xml:space=\"preserve\">␛[31m␀</w:t>"),
      (
        "x\u{FFFE}y\u{FFFF}ﾾ",
        "<w:t xml:space=\"preserve\">x&lt;U+FFFE&gt;y&lt;U+FFFF&gt;ﾾ</w:t>"
      ),
      ("<w:t>]]>&\"", "<w:t xml:space=\"preserve\">&lt;w:t&gt;]]&gt;&amp;&quot;</w:t>"),
    ]
  )
  func `take what was typed as text`(_ typed: String, _ written: String) {
    #expect(paragraph("\(words: typed)").contains("</w:rPr>\(written)</w:r>"))
  }

  @Test func `let what is written from right to left stand so`() {
    let hebrew = paragraph("\(words: "שלום")")
    #expect(hebrew.contains("<w:pStyle w:val=\"Normal\"/><w:bidi/></w:pPr>"))
    #expect(hebrew.contains("<w:rStyle w:val=\"Words\"/><w:rtl/></w:rPr>"))
    let sentence = paragraph("\(words: "שלום"), said")
    #expect(!sentence.contains("<w:bidi/>"))
    #expect(sentence.contains("<w:rtl/>"))
    let mixed = paragraph("1. said \(words: "مرحبا")")
    #expect(!mixed.contains("<w:bidi/>"))
    #expect(mixed.contains("<w:rtl/>"))
  }

  @Test func `link to items that they show, and only to those`() {
    var report = Topline.report(Samples.oneMember())
    let shown = Self.text(report)
    #expect(shown.contains("<w:hyperlink w:anchor=\"item_1\" w:history=\"1\">"))
    #expect(shown.contains("w:name=\"item_1\"/>"))
    report.blocks.removeAll { block in
      switch block {
      case .lines, .quotation: true
      case .heading, .paragraph, .list, .table, .chart: false
      }
    }
    #expect(!Self.text(report).contains("w:hyperlink"))
  }

  @Test func `keep wide tables within the page`() throws {
    let columns = (0..<9).map { Table.Column("column \($0)") }
    let row = (0..<9).map { Phrase(String(repeating: "x", count: $0 * 40)) }
    let text = Self.text(Report(blocks: [.table(Table(columns, rows: [row]))]))
    let widths = text.matches(of: /gridCol w:w="(\d+)"/).compactMap { Int($0.output.1) }
    #expect(widths.count == 9)
    #expect(widths.reduce(0, +) <= 9638)
    #expect((widths.min() ?? 0) >= 500)
  }

  private func paragraph(_ phrase: Phrase) -> String {
    Self.text(Report(blocks: [.paragraph(phrase)]))
  }

  static func text(_ report: Report) -> String {
    var document = WordDocument(shownItems: report.shownItems)
    document.write(report)
    return String(decoding: document.xml.bytes, as: UTF8.self)
  }
}

extension String {
  /// One paragraph or row a line, so that differences can be read.
  fileprivate func replacingParagraphEnds() -> String {
    replacing("</w:p>", with: "</w:p>\n").replacing("</w:tr>", with: "</w:tr>\n")
  }
}

/// Whether bytes are XML, by a parser that is not ours.
enum XMLCheck {
  /// What is wrong; nil for well-formed XML.
  static func complaint(_ bytes: [UInt8]) -> String? {
    let parser = XMLParser(data: Data(bytes))
    return parser.parse() ? nil : "\(parser.parserError.map { "\($0)" } ?? "not XML")"
  }
}
