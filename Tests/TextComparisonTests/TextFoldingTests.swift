import Foundation
import Testing
import TextComparison

@Suite struct `Text folding` {
  @Test(
    arguments: [
      ("Café", "cafe"), ("ΠΡΟΪΟΝ", "προϊόν"), ("ΠΡΟΪΟΝ", "προιον"), ("λόγος", "ΛΟΓΟΣ"),
      ("STRASSE", "straße"), ("Ängelholm", "angelholm"), ("й", "и"), ("Ё", "е"),
      ("e\u{301}", "é"), ("가", "\u{1100}\u{1161}"), ("각", "\u{1100}\u{1161}\u{11A8}"),
      ("Ǆ", "ǆ"), ("ﬁ", "fi"), ("𝐀", "𝐀"), ("𐐀", "𐐨"), ("ẞ", "ss"), ("İ", "i"),
    ]
  )
  func `two spellings fold to the same bytes`(_ left: String, _ right: String) {
    #expect(TextFolding.folded(left) == TextFolding.folded(right))
  }

  @Test(arguments: [("ø", "o"), ("æ", "ae"), ("ı", "i"), ("か", "が"), ("क", "क्")])
  func `letters of their own stay apart`(_ left: String, _ right: String) {
    #expect(TextFolding.folded(left) != TextFolding.folded(right))
  }

  @Test func `folding again changes nothing, for every scalar there is`() {
    // No folding lies beyond the compatibility ideographs of plane 2.
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = TextFolding.folded(String(scalar))
      let text = String(decoding: once, as: UTF8.self)
      if TextFolding.folded(text) != once { Issue.record("U+\(String(value, radix: 16))") }
    }
  }

  @Test func `both forms of Unicode normalisation fold alike, for every letter of the basic plane`()
  {
    for value in UInt32(0x80)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let decomposed = String(scalar).decomposedStringWithCanonicalMapping
      if TextFolding.folded(decomposed) != TextFolding.folded(String(scalar)) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test func `bytes that are no UTF-8 become the replacement character and nothing is lost behind`()
  {
    let broken: [UInt8] = [0x41, 0xC3, 0x42, 0xED, 0xA0, 0x80, 0xF8, 0x43, 0xE2, 0x82]
    var result: [UInt8] = []
    TextFolding.fold(broken.span, into: &result)
    #expect(result.contains(0x61) && result.contains(0x62) && result.last != 0x43)
    #expect(result.filter { $0 < 0x80 } == Array("abc".utf8))
  }
}
