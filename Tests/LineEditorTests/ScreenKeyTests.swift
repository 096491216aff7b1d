import Testing

@testable import LineEditor

@Suite struct ScreenKeyTests {
  private static let cases: [(String, [ScreenKey])] = [
    ("q å", [.character("q"), .character(" "), .character("å")]),
    ("日😀", [.character("日"), .character("😀")]),
    ("\u{1B}[A\u{1B}OB\u{1B}[C\u{1B}[D", [.up, .down, .right, .left]),
    ("\u{1B}[5~\u{1B}[6~\u{1B}[H\u{1B}[4~", [.pageUp, .pageDown, .home, .end]),
    (
      "\r\n\u{7F}\u{8}\u{3}\u{4}\u{1A}\u{C}",
      [
        .enter, .enter, .backspace, .backspace, .interrupt, .endOfInput, .suspend, .redraw,
      ]
    ),
    ("\u{1B}[15~\u{1B}[I\u{1B}[<0;1;1M\u{1B}[?1;2c", []), ("\u{1B}q", [.escape, .character("q")]),
    ("\u{1B}\u{1B}[A", [.escape, .up]), ("\u{0}\u{7}", []),
  ]

  @Test(arguments: cases)
  func `bytes become keys, whole or one by one`(bytes: String, keys: [ScreenKey]) {
    var whole = ScreenKeyDecoder()
    #expect(whole.feed(bytes.utf8) == keys)
    var slowly = ScreenKeyDecoder()
    #expect(bytes.utf8.flatMap { slowly.feed([$0]) } == keys)
  }

  @Test func `a lone escape waits until it is taken for a key`() {
    var decoder = ScreenKeyDecoder()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.isLoneEscape)
    #expect(decoder.releaseEscape() == .escape)
    #expect(!decoder.isLoneEscape)
  }

  @Test func `bytes that are no letters and endless sequences are left out`() {
    var decoder = ScreenKeyDecoder()
    #expect(decoder.feed([0xFF, 0xC0, 0x80, 0x71]) == [.character("q")])
    let endless = [0x1B, 0x5B] + [UInt8](repeating: 0x30, count: 100)
    #expect(decoder.feed(endless).isEmpty)
    #expect(decoder.feed([0x71]) == [.character("q")])
  }
}
