import SessionModel
import Testing
import Vocabulary

@Suite struct ChangeTests {
  private static let codings: [(Fact, Bool)] = [
    (tagging(1, "price"), false), (tagging(1, "PRICE"), false), (tagging(1, "price", "lid"), true),
    (tagging(1, "lid"), true), (untagging(1, "price"), true), (untagging(1, "design"), false),
    (.reactionThemed(ItemNumber(1), themes: [ThemePath("price")], stars: 2), true),
    (.reactionThemed(ItemNumber(1), themes: [ThemePath("price")], stars: 0), false),
    (.reactionStarred(ItemNumber(1), stars: 0), false),
    (.reactionStarred(ItemNumber(1), stars: 1), true),
  ]

  @Test(arguments: codings)
  func `a coding that leaves its reaction as it is costs no undo step`(
    fact: Fact,
    changes: Bool
  ) {
    let state = makeState(begun)
    var refusal: Refusal?
    do throws(Refusal) {
      try state.checkChange(fact)
    } catch {
      refusal = error
    }
    #expect(refusal == (changes ? nil : .nothingChanges(ItemNumber(1))))
    #expect(state.refusal(of: fact) == nil)
  }
}
