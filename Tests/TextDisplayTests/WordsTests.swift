import Testing
import TextDisplay

@Suite struct WordsTests {
  @Test func `near words come with their slips`() {
    let ranked = NearMiss.ranked(from: "prce", in: ["design", "prcie", "price"])
    #expect(ranked.map(\.candidate) == ["prcie", "price"])
    #expect(ranked.map(\.slips) == [1, 1])
  }

  @Test(
    arguments: [
      (Count(1, "member"), "1 member"), (Count(3, "member"), "3 members"),
      (Count(0, "reply", "replies"), "0 replies"), (Count(1, "reply", "replies"), "1 reply"),
      (Count(-1, "minute"), "-1 minutes"),
    ]
  )
  func `a number agrees with its noun`(count: Count, expected: String) {
    #expect(count.description == expected)
  }

  @Test(
    arguments: [
      ([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c"),
      (["a", "b", "c", "d"], "a, b, c and 1 more"),
      (["a", "b", "c", "d", "e"], "a, b, c and 2 more"),
    ]
  )
  func `items are listed up to a limit`(items: [String], expected: String) {
    #expect(listed(items, limit: 3) == expected)
  }

  @Test func `alternatives are listed with or`() {
    #expect(listed(["a", "b"], conjunction: "or") == "a or b")
    #expect(listed(["a", "b", "c"], conjunction: "or", limit: 2) == "a, b and 1 more")
  }

  @Test(
    arguments: [
      ("prcie", ["design", "price", "prices"], ["price", "prices"]),
      ("Anna", ["Ana", "Hanna", "Boris"], ["Ana", "Hanna"]), ("ANNA", ["anna"], ["anna"]),
      ("pri", ["price", "print", "sprint"], ["price", "print"]), ("q", ["a", "b", "c"], []),
      ("бориз", ["борис", "анна"], ["борис"]), ("", ["a"], []),
      ("presnt", ["present", "parent", "resent"], ["present", "parent", "resent"]),
      ("same", ["same", "same"], ["same"]), ("cafe", ["café"], ["café"]),
    ]
  )
  func `near misses come nearest first`(typed: String, known: [String], expected: [String]) {
    #expect(NearMiss.nearest(to: typed, in: known) == expected)
  }

  @Test func `near misses are limited`() {
    #expect(NearMiss.nearest(to: "aa", in: ["ab", "ac", "ad"], limit: 2) == ["ab", "ac"])
  }

  @Test(
    arguments: [
      (0, "00:00"), (250, "04:10"), (3599, "59:59"), (3723, "1:02:03"), (-150, "-02:30"),
      (-3600, "-1:00:00"), (360_000, "100:00:00"), (Int.min, "-2562047788015215:30:08"),
    ]
  )
  func `seconds read as a clock`(seconds: Int, expected: String) {
    #expect(clockText(seconds: seconds) == expected)
  }
}
