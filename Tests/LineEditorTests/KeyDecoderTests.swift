import Testing

@testable import LineEditor

@Suite struct KeyDecoderTests {
  private static let cases: [(String, [Key])] = [
    ("aå", [.scalar("a"), .scalar("å")]), ("\u{85}", [.literal("\u{85}")]),
    ("\u{1B}[A\u{1B}OB", [.command(.older), .command(.newer)]),
    ("\u{1B}[200~a\u{1B}[31m\r\u{1B}[201~b", [.paste(Array("a\u{1B}[31m\r".utf8)), .scalar("b")]),
    ("\u{1B}b", [.scalar("\u{1B}"), .scalar("b")]), ("\u{1B}[1;5C", [.command(.wordRight)]),
    ("\u{1B}[15~\u{1B}[I\u{1B}[O\u{1B}[<0;1;1M", []), ("\u{1B}[M !\"x", [.scalar("x")]),
    ("\u{1B}[3\ra", [.scalar("\r"), .scalar("a")]),
    ("\u{1B}\u{1B}[C", [.command(.right)]), ("\u{1B}a1", [.scalar("a"), .scalar("1")]),
  ]

  @Test(arguments: cases)
  func `bytes become keys, whole or one by one`(bytes: String, keys: [Key]) {
    var whole = KeyDecoder(isEscapeKey: false)
    whole.feed(bytes.utf8)
    #expect(all(&whole) == keys)
    var torn = KeyDecoder(isEscapeKey: false)
    for byte in bytes.utf8 { torn.feed([byte]) }
    #expect(all(&torn) == keys)
  }

  @Test func `bytes that are no letters stand as a replacement each`() {
    var decoder = KeyDecoder(isEscapeKey: false)
    decoder.feed([0xFF, 0xC3, 0x61, 0xE6, 0x97])
    #expect(all(&decoder) == [.scalar("\u{FFFD}"), .scalar("\u{FFFD}"), .scalar("a")])
    decoder.feed([0xA5])
    #expect(all(&decoder) == [.scalar("日")])
  }

  @Test func `only a lone escape can be released`() {
    var decoder = KeyDecoder(isEscapeKey: false)
    decoder.feed([0x1B])
    #expect(decoder.isLoneEscape)
    decoder.releaseEscape()
    #expect(all(&decoder) == [.scalar("\u{1B}")])
    decoder.feed(Array("\u{1B}[200~a\u{1B}".utf8))
    #expect(!decoder.isLoneEscape && decoder.isBusy)
    #expect(decoder.takeUnfinishedPaste() == Array("a".utf8))
  }

  @Test func `a forgotten escape takes no letter away`() {
    var decoder = KeyDecoder(isEscapeKey: false)
    for (bytes, expected) in [
      ("b", [Key.scalar("b")]), ("[A", [.command(.older)]), ("O", [.scalar("O")]),
    ] {
      decoder.feed([0x1B])
      decoder.forgetEscape()
      decoder.feed(bytes.utf8)
      #expect(all(&decoder) == expected)
    }
    decoder.feed("\u{1B}b".utf8)
    #expect(all(&decoder) == [.scalar("\u{1B}"), .scalar("b")])
  }

  @Test func `with vi keys escape is a key before any letter`() {
    var decoder = KeyDecoder(isEscapeKey: true)
    decoder.feed("\u{1B}a".utf8)
    #expect(all(&decoder) == [.scalar("\u{1B}"), .scalar("a")])
  }

  private func all(_ decoder: inout KeyDecoder) -> [Key] {
    var keys: [Key] = []
    while let key = decoder.takeKey() { keys.append(key) }
    return keys
  }
}
