import Foundation
import Testing
import TextDisplay

@Suite struct ControlPicturesTests {
  @Test(
    arguments: [
      ("plain åäö 日本 👨‍👩‍👧", "plain åäö 日本 👨‍👩‍👧", "plain åäö 日本 👨‍👩‍👧"),
      ("\u{1B}[31mred", "␛[31mred", "^[[31mred"), ("a\0b\u{7}", "a␀b␇", "a^@b^G"),
      ("a\tb\r\nc", "a␉b␍⏎c", "a^Ib^M^Jc"), ("\u{7F}", "␡", "^?"),
      ("\u{9B}", "<U+009B>", "<U+009B>"),
      ("a\u{202E}b\u{2066}c\u{200F}", "a<U+202E>b<U+2066>c<U+200F>", "a<U+202E>b<U+2066>c<U+200F>"),
      ("\u{FEFF}x\u{2028}y\u{61C}", "<U+FEFF>x<U+2028>y<U+061C>", "<U+FEFF>x<U+2028>y<U+061C>"),
    ]
  )
  func `what a terminal would obey becomes a picture`(text: String, picture: String, ascii: String)
  {
    #expect(text.shown() == picture)
    #expect(text.shownASCII() == ascii)
    #expect(text.shown().shown() == picture)
  }

  @Test func `line feeds are kept where the caller wants lines`() {
    #expect("a\nb\r".shown(lineFeeds: .kept) == "a\nb␍")
    #expect("a\nb\r".shownASCII(lineFeeds: .kept) == "a\nb^M")
  }

  @Test func `no scalar that acts on a screen survives`() {
    let scalars = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)
    let all = String(String.UnicodeScalarView(scalars))
    #expect(!all.shown().unicodeScalars.contains(where: actsOnAScreen))
    #expect(!all.shownASCII().unicodeScalars.contains(where: actsOnAScreen))
  }

  // The naughty strings lie beside the repository where the reference data does.
  @Test(.enabled(if: ReferenceData.isPresent))
  func `no naughty string gets through`() throws {
    let url = ReferenceData.root.appendingPathComponent("data/hostile/naughty_strings/blns.json")
    let strings = try JSONDecoder().decode([String].self, from: Data(contentsOf: url))
    #expect(strings.count == 515)
    let changed = strings.filter { $0.shown() != $0 }
    #expect(!changed.isEmpty)
    for text in strings {
      #expect(!text.shown().unicodeScalars.contains(where: actsOnAScreen))
      let cut = text.shown().truncated(toWidth: 20)
      #expect(cut.displayWidth <= 20)
    }
  }

  /// Written by Unicode property, not by the ranges of the code under test.
  private func actsOnAScreen(_ scalar: Unicode.Scalar) -> Bool {
    let category = scalar.properties.generalCategory
    let separators: [Unicode.GeneralCategory] = [.control, .lineSeparator, .paragraphSeparator]
    return separators.contains(category) || scalar.properties.isBidiControl || scalar == "\u{FEFF}"
  }
}
