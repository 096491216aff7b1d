import Testing

@testable import LineEditor

@Suite struct TextPartsTests {
  @Test(
    arguments: [
      ("a\r\nb\rc\nd\n\r", "a\nb\nc\nd", 0), ("\0a\0", "a", 2), ("\n\n", "", 0),
      ("a\r\r\nb", "a\n\nb", 0),
    ]
  )
  func `pasted line ends become line feeds`(bytes: String, text: String, nulCount: Int) {
    let paste = PastedText(Array(bytes.utf8))
    #expect(Array(paste.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(paste.nulCount == nulCount && !paste.isRepaired)
  }

  @Test(
    arguments: [
      ("a > ", 4, "a > "),
      ("\u{1B}[31ma\u{1B}[0m> ", 3, "\u{1}\u{1B}[31m\u{1}a\u{1}\u{1B}[0m\u{1}> "),
      ("a\u{1B}[1m\u{1B}[0mb", 2, "a\u{1}\u{1B}[1m\u{1B}[0m\u{1}b"),
      ("ab\u{1B}[0m", 2, "a\u{1}\u{1B}[0m\u{1}b"), ("日\u{1B}[2Jx", 7, "日␛[2Jx"),
    ]
  )
  func `colours in a prompt stand between marks`(prompt: String, width: Int, image: String) {
    _ = LineEditorLocale.isUTF8
    let drawn = PromptImage()
    drawn.load(prompt)
    var place = 0
    while drawn.start[place] != 0 { place += 1 }
    let scalars = UnsafeBufferPointer(start: drawn.start, count: place)
    #expect(String(wide: scalars) == image)
    #expect(drawn.width == width)
  }

  @Test(
    arguments: [
      ("abc", 0, 5), ("abcdefgh", 1, 0), ("abcdefghij", 1, 2), ("abcdefg日", 1, 2), ("a\nb", 1, 1),
      ("\tx", 0, 9), ("a\u{1}b", 0, 6),
    ]
  )
  func `rows wrap as libedit wraps them`(text: String, row: Int, column: Int) {
    _ = LineEditorLocale.isUTF8
    var layout = RowLayout(promptWidth: 2, columns: 10)
    layout.advance(over: text.unicodeScalars.map { Int32(bitPattern: $0.value) })
    #expect(layout.row == row && layout.column == column)
  }

  @Test func `undo steps are words, deletions and everything else`() {
    var undo = TypingUndo()
    func note(_ text: String) {
      let scalars = text.unicodeScalars.map { Int32(bitPattern: $0.value) }
      scalars.withUnsafeBufferPointer { undo.note($0, cursor: scalars.count) }
    }
    for text in ["a", "ab", "ab ", "ab c", "ab", "a", "pasted text"] { note(text) }
    let steps = (1...5).map { _ in undo.stepBack().map { String(wide: $0.scalars) } }
    #expect(steps == ["a", "ab c", "ab ", "", nil])
  }

  @Test func `pasted lines carry what stood around them`() {
    let lines = Reading.PastedLines(before: "<", lines: ["a", "", "b"], after: ">")
    #expect(lines.all == ["<a", "b>"])
    #expect(Reading.PastedLines(before: "<", lines: ["a"], after: ">").all == ["<a>"])
  }

  @Test(arguments: [
    ("\u{1B}[31mgroup\u{1B}[0m> ", "group> "), ("plain", "plain"), ("\u{1B}[2", ""),
  ])
  func `plain prompts have no escapes`(prompt: String, plain: String) {
    #expect(prompt.withoutEscapes == plain)
  }
}
