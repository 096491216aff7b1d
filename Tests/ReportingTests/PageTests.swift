import SessionBuilding
import Foundation
import SessionModel
import TestSupport
import Testing
import Vocabulary

@testable import Reporting

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct `A report as a page` {
  @Test func `every kind of block`() throws {
    let page = SampleCharts.report().html()
    // The style sheet has a suite of its own.
    let style = try #require(page.firstRange(of: /<style>.*<\/style>/.dotMatchesNewlines()))
    try GoldenFile(suite: "page", test: "every kind of block", format: "html").expect(
      page.replacingCharacters(in: style, with: "<style></style>")
    )
    #expect(page == SampleCharts.report().html())
  }

  @Test func `samples are well-formed, with each anchor once and no link that leads nowhere`() {
    let reports = [
      SampleCharts.report(), Report(), Report(title: "Only a title"),
      Topline.report(Samples.rich()),
      Topline.report(Samples.empty()), Topline.report(Samples.allDropped()),
    ]
    for report in reports { expectSound(Page(report.html())) }
    for (name, report) in AllViews.of(Samples.rich()) { expectSound(Page(report.html()), name) }
  }

  private func expectSound(_ page: Page, _ comment: String = "") {
    #expect(page.fault == nil, "\(comment)")
    let anchors = page.values(of: "id")
    #expect(Set(anchors).count == anchors.count, "\(comment)")
    let links = page.values(of: "href")
    #expect(links.allSatisfy { $0.first == "#" && anchors.contains(String($0.dropFirst())) })
    let named = page.values(of: "aria-labelledby").flatMap { $0.split(separator: " ") }
    #expect(named.allSatisfy { anchors.contains(String($0)) }, "\(comment)")
    #expect(page.elements.allSatisfy { $0.name != "script" && $0.name != "img" })
    #expect(
      page.elements.flatMap(\.attributes.keys).allSatisfy { !$0.hasPrefix("on") && $0 != "style" }
    )
  }

  @Test func `the policy lets nothing in but the style sheet, by its hash`() throws {
    let page = Page(SampleCharts.report().html())
    let policies = page.elements.filter {
      $0.attributes["http-equiv"] == "Content-Security-Policy"
    }
    #expect(
      policies.map { $0.attributes["content"] } == [
        "default-src 'none'; style-src 'sha256-\(PageStyle.hash)'; base-uri 'none'; form-action 'none'"
      ]
    )
  }

  @Test(.enabled(if: Hash.isPresent, "neither sha256sum nor shasum is installed"))
  func `the hash is that of the style sheet`() throws {
    #expect(try Hash.base64(of: "\(PageStyle.sheet)") == "\(PageStyle.hash)")
  }

  @Test func `the style sheet asks for nothing from outside and is XML text`() {
    let sheet = "\(PageStyle.sheet)"
    #expect(!sheet.contains("<") && !sheet.contains("&") && !sheet.contains("@import"))
    let addresses = sheet.matches(of: /url\(([^)]*)\)/).map { $0.output.1 }
    #expect(!addresses.isEmpty && addresses.allSatisfy { $0.first == "#" })
    let patterns = "\(ChartFill.patterns)"
    #expect(addresses.allSatisfy { patterns.contains("id=\"\($0.dropFirst())\"") })
    #expect(sheet.filter { $0 == "{" }.count == sheet.filter { $0 == "}" }.count)
  }

  @Test(arguments: [0, 1])
  func `words have a contrast of 4.5 to 1 in both themes, charts of 3 to 1`(_ theme: Int) throws {
    let blocks = "\(PageStyle.sheet)".matches(of: /:root\{([^}]*)\}/).map { $0.output.1 }
    let colors = Dictionary(
      blocks[theme].matches(of: /--([a-z-]+):(#[0-9a-f]{6})/)
        .map { (String($0.output.1), Contrast.luminance(String($0.output.2))) }
    ) { $1 }
    #expect(blocks.count == 2 && colors.count == 13)
    for ground in ["paper", "panel"] {
      let back = try #require(colors[ground])
      for name in ["ink", "dim", "link", "for", "against"] {
        #expect(try Contrast.ratio(#require(colors[name]), back) >= 4.5, "\(name) on \(ground)")
      }
      for name in ["strong-for", "strong-against", "other", "accent", "part"] {
        #expect(try Contrast.ratio(#require(colors[name]), back) >= 3, "\(name) on \(ground)")
      }
    }
  }

  @Test func `the page says its language, in its own words`() {
    var report = SampleCharts.report()
    report.language = "sv-FI"
    #expect(report.html().contains("<html lang=\"sv-FI\">"))
    #expect(SampleCharts.report().html().contains("<html lang=\"en\">"))
    #expect(SampleCharts.report().html().contains(Wording.english.page.colophon))
  }

  @Test func `anchors do not depend on words, and a second one gets a number`() {
    var report = Report()
    report.heading("One", anchor: "same")
    report.heading("Two", anchor: "same")
    report.heading("Three", anchor: "report")
    #expect(
      Page(report.html()).elements.filter { $0.name == "h2" }.compactMap { $0.attributes["id"] }
        == ["contents", "same", "same-2", "report-2"]
    )
  }

  @Test func `sections nest, and the table of a section has its heading as caption`() {
    var report = Report(title: "t")
    report.heading("One", anchor: "one")
    report.heading("Inner", level: 2, anchor: "inner")
    report.table(Table([Table.Column("a")], rows: [["1"]]))
    report.heading("Two", anchor: "two")
    let page = report.html()
    #expect(page.contains("<caption class=\"unseen\">Inner</caption>"))
    #expect(page.contains("</section>\n</section>\n<section aria-labelledby=\"two\">"))
  }

  @Test func `a drawing is an image with a name, and its numbers stand below`() {
    let page = Page(Report(blocks: SampleCharts.all.map { .chart($0) }).html())
    let drawings = page.elements.filter { $0.attributes["role"] == "img" }
    #expect(drawings.count == SampleCharts.all.count)
    #expect(drawings.compactMap { $0.attributes["aria-labelledby"] }.count == drawings.count)
    #expect(page.elements.filter { $0.name == "details" }.count == drawings.count)
    #expect(page.elements.filter { $0.name == "desc" }.count == drawings.count)
  }

  @Test func `a label of a drawing breaks at blanks, the rest on its last line`() {
    let words = Array(repeating: "kettle", count: 20).joined(separator: " ")
    #expect(SVGRows.lines(of: "short label") == ["short label"])
    #expect(SVGRows.lines(of: "") == [])
    #expect(SVGRows.lines(of: words).count == 2)
    #expect(SVGRows.lines(of: words).joined(separator: " ") == words)
  }
}

/// The elements of a page, read as XML.
final class Page: NSObject, XMLParserDelegate {
  struct Element {
    let name: String
    let attributes: [String: String]
  }

  private(set) var elements: [Element] = []
  private(set) var text = ""
  private(set) var fault: String?

  init(_ html: String) {
    super.init()
    let parser = XMLParser(data: Data(html.utf8))
    parser.delegate = self
    if !parser.parse() {
      fault = "line \(parser.lineNumber): \(parser.parserError.map { "\($0)" } ?? "")"
    }
  }

  func values(of attribute: String) -> [String] {
    elements.compactMap { $0.attributes[attribute] }
  }

  func parser(
    _ parser: XMLParser,
    didStartElement name: String,
    namespaceURI: String?,
    qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}

/// SHA-256 by a program of the system, as nothing else here needs it.
private enum Hash {
  private static let programs = ["/usr/bin/sha256sum", "/usr/bin/shasum"]

  static var isPresent: Bool { program != nil }

  private static var program: String? {
    programs.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  static func base64(of text: String) throws -> String {
    let program = try #require(program)
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = program.hasSuffix("shasum") ? ["-a", "256"] : []
    let (input, output) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (input, output)
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try input.fileHandleForWriting.close()
    let line = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let digits = Array(line.prefix(64))
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
    return Data(bytes).base64EncodedString()
  }
}

/// Contrast as WCAG 2 defines it.
private enum Contrast {
  static func luminance(_ color: String) -> Double {
    let number = UInt32(color.dropFirst(), radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let value = Double(number >> UInt32(shift) & 0xFF) / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  static func ratio(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }
}
