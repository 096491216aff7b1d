import Testing

@testable import Exchange

@Suite struct `Places in a text` {
  @Test func `are code points, whatever the bytes`() {
    let words = String(repeating: "é👩‍👩‍👧\r\n字a\u{301}", count: 200)
    let scalars = Array(words.unicodeScalars)
    var text = SourceText(Array(words.utf8))
    #expect(text.count == scalars.count)
    for offset in stride(from: 0, through: scalars.count, by: 7) {
      let before = scalars[..<offset].reduce(0) { $0 + String($1).utf8.count }
      #expect(text.place(offset) == before)
    }
    #expect(text.place(scalars.count + 1) == nil)
    #expect(text.place(-1) == nil)
    let unit = text.place(words.utf16.count - 2, in: .utf16)
    #expect(unit.map { String(decoding: text.bytes[$0...], as: UTF8.self) } == "a\u{301}")
  }

  @Test func `keep words with LF alone, half a line end left out`() {
    let text = SourceText(Array("a\r\nb\rc\n".utf8))
    #expect(text.words(0..<7) == "a\nb\nc\n")
    #expect(text.words(2..<4) == "b")
    #expect(text.words(0..<2) == "a")
    #expect(text.exactWords(0..<4) == "a\r\nb")
    #expect(text.lines == [0..<1, 3..<4, 5..<6])
  }

  private func placed(_ text: String, _ start: Int?, _ end: Int?, _ name: String = "")
    -> (words: String?, placing: SelectionPlacing)
  {
    var placing = SelectionPlacing(SourceText(Array(text.utf8)))
    var selection = ForeignSelection(name, line: 7)
    (selection.start, selection.end) = (start, end)
    let range = placing.place(selection)
    return (range.map { placing.text.exactWords($0) }, placing)
  }

  @Test func `outside of the text are none`() {
    for (start, end) in [(0, 9), (5, 3), (-1, 2), (nil, 2), (2, nil), (9, .max)] as [(Int?, Int?)] {
      let (words, placing) = placed("12345678", start, end)
      #expect(words == nil)
      #expect(placing.outside == [7])
    }
    #expect(placed("12345678", 8, 8).words == "")
  }

  @Test func `follow the words where counting otherwise leads to them`() {
    let crlf = "one line\r\nanother line\r\nwanted words\r\n"
    let (words, placing) = placed(crlf, 22, 34, "wanted words")
    #expect(words == "wanted words")
    #expect(placing.moved == [.lineEndsAsOne: 1])
    let emoji = placed("😀😀 wanted words 😀", 5, 17, "wanted words")
    #expect(emoji.words == "wanted words")
    #expect(emoji.placing.moved == [.utf16: 1])
    let double = placed("a\nb\nwanted words", 6, 18, "wanted words")
    #expect(double.words == "wanted words")
    #expect(double.placing.moved == [.lineEndsAsTwo: 1])
    let last = placed("wanted words here", 0, 11, "wanted words")
    #expect(last.words == "wanted words")
    let bytes = placed("éé wanted words", 5, 17, "wanted words")
    #expect(bytes.words == "wanted words")
    #expect(bytes.placing.moved == [.bytes: 1])
  }

  @Test func `stay where the name is a title, and are told where it is a quotation`() {
    let title = placed("some words here", 0, 10, "About the price")
    #expect(title.words == "some words")
    #expect(title.placing.mismatched.isEmpty)
    let quotation = placed("some words here, wanted words", 0, 10, "wanted words")
    #expect(quotation.words == "some words")
    #expect(quotation.placing.mismatched == [7])
    let short = placed("some very long words go on here", 0, 25, "some very…")
    #expect(short.placing.mismatched.isEmpty)
  }

  @Test func `in the middle of a line end are counted`() {
    #expect(placed("a\r\nb", 0, 2).placing.halves == 1)
    #expect(placed("a\r\nb", 0, 3).placing.halves == 0)
  }
}
