import Foundation
import Testing
import TextDisplay

@Suite struct DisplayWidthTests {
  @Test(
    arguments: [
      ("", 0), ("abc", 3), ("åäö", 3), ("cafe\u{301}", 4), ("日本語", 6), ("한국어", 6),
      ("ｆｕｌｌ", 8), ("👍🏽", 2), ("👨‍👩‍👧‍👦", 2), ("🇸🇪", 2), ("🇸🇪🇬🇷", 4), ("☺", 1), ("☺\u{FE0F}", 2),
      ("1\u{FE0F}\u{20E3}", 2), ("❤️‍🔥", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2), ("\u{200B}", 0), ("\u{AD}", 1), ("“q”…", 4),
      ("ไทย", 3), ("क्ष", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("a\r\nb", 2), ("🇸", 1),
    ]
  )
  func `width is counted in terminal columns by grapheme`(text: String, columns: Int) {
    #expect(text.displayWidth == columns)
  }

  // The oracle lies beside the repository where the reference data does.
  @Test(.enabled(if: ReferenceData.isPresent))
  func `the thirty reference strings have their reference widths`() throws {
    let url = ReferenceData.root.appendingPathComponent("oracles/data_slices.json")
    let slices = try JSONDecoder().decode(Slices.self, from: Data(contentsOf: url))
    let slice = try #require(slices.cases.first { $0.id == "terminal_width" })
    let strings = try #require(slice.input.strings)
    #expect(strings.count == 30)
    #expect(strings.map(\.displayWidth) == slice.expected.columns)
  }

  // The Unicode data lies beside the repository where the reference data does.
  @Test(.enabled(if: ReferenceData.isPresent))
  func `graphemes are those of the Unicode test file`() throws {
    let url = ReferenceData.root.appendingPathComponent("data/unicode/GraphemeBreakTest.txt")
    let cases = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n").filter { !$0.hasPrefix("#") }
      .compactMap { $0.split(separator: "#").first }
      .filter { $0.contains("÷") }.map(GraphemeCase.init)
    let different = cases.filter { !$0.isSplitAsExpected }
    #expect(cases.count == 602)
    // The file is Unicode 15.0; later versions keep Indic conjuncts and a few joiners together.
    #expect(different.count <= 6, "\(different.map(\.text))")
  }

  @Test func `every scalar alone has a width between none and two`() {
    let widths = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init).map(\.displayWidth)
    let range = 0...2
    #expect(widths.allSatisfy { range.contains($0) })
    #expect(widths.filter { $0 == 2 }.count > 180_000)
  }
}

private struct GraphemeCase {
  let text: String
  private let expected: [String]

  init(_ line: Substring) {
    expected = line.split(separator: "÷").map { piece in
      String(
        String.UnicodeScalarView(
          piece.split(whereSeparator: { $0 == " " || $0 == "×" || $0 == "\t" })
            .compactMap { UInt32($0, radix: 16) }.compactMap(Unicode.Scalar.init)
        )
      )
    }.filter { !$0.isEmpty }
    text = expected.joined()
  }

  var isSplitAsExpected: Bool {
    // Compared by scalars: `==` on strings takes canonically equivalent texts for the same.
    text.map { Array(String($0).unicodeScalars) } == expected.map { Array($0.unicodeScalars) }
  }
}

private struct Slices: Decodable {
  let cases: [Slice]
}

private struct Slice: Decodable {
  let id: String
  let input: Input
  let expected: Expected

  struct Input: Decodable { let strings: [String]? }
  struct Expected: Decodable { let columns: [Int]? }
}
