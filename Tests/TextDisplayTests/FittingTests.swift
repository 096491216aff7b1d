import Testing
import TextDisplay

@Suite struct FittingTests {
  @Test(
    arguments: [
      ("price", 5, "price"), ("price", 4, "pri…"), ("price", 1, "…"), ("price", 0, ""),
      ("日本語", 6, "日本語"), ("日本語", 5, "日本…"), ("日本語", 4, "日…"), ("日本語", 2, "…"),
      ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("a👨‍👩‍👧‍👦b", 3, "a…"), ("a👨‍👩‍👧‍👦", 3, "a👨‍👩‍👧‍👦"),
      ("", 0, ""), ("a", -1, ""),
    ]
  )
  func `a text is cut between graphemes`(text: String, width: Int, expected: String) {
    #expect(text.truncated(toWidth: width) == expected)
  }

  @Test func `another ellipsis takes its own room`() {
    #expect("a long sentence".truncated(toWidth: 8, ellipsis: "...") == "a lon...")
    #expect("a long sentence".truncated(toWidth: 2, ellipsis: "...") == "")
  }

  @Test(
    arguments: [
      ("日本", 6, Alignment.leading, "日本  "), ("日本", 6, .trailing, "  日本"),
      ("日本", 7, .center, " 日本  "), ("too wide", 3, .trailing, "too wide"), ("", 2, .leading, "  "),
    ]
  )
  func `a text is padded by what is seen`(
    text: String,
    width: Int,
    alignment: Alignment,
    expected: String
  ) {
    #expect(text.padded(toWidth: width, alignment: alignment) == expected)
  }
}
