import Vocabulary

@testable import CommandLanguage

extension MessageCase {
  private static func shown(
    _ line: String,
    at: String,
    _ cause: String,
    ghost: String? = nil
  ) -> MessageCase {
    MessageCase(line, at: at, cause, ghost: ghost, mode: .coding(ItemNumber(7)))
  }

  static let coding = [
    MessageCase(
      "code 12",
      at: "12",
      "nothing to code item 12 with; type code 12 #theme, + or *"
    ),
    MessageCase("code 99 +", at: "99", "no item 99; items run 1–20"),
    MessageCase("code 12 too dear", at: "too", "too is no theme, sentiment or star"),
    MessageCase("code 12 \"+\"", at: "\"+\"", "\"+\" is no theme, sentiment or star"),
    MessageCase(
      "code 12 price",
      at: "price",
      "price is no theme here; themes begin with #: #price",
      ghost: "code 12 #price"
    ),
    MessageCase(
      "code 12 + -",
      at: "-",
      "an item has one sentiment, + or -; both at once are +-"
    ),
    MessageCase(
      "code wombat",
      at: "wombat",
      "no member or filter word wombat; see them: help list"
    ),
    shown(
      "+ price *",
      at: "price",
      "price is no theme here; themes begin with #: #price",
      ghost: "+ #price *"
    ),
    shown(
      "price",
      at: "price",
      "price is no theme here; themes begin with #: #price",
      ghost: "#price"
    ),
    shown("+ it is fine", at: "it", "it is no theme, sentiment or star"),
    shown("#price dear", at: "dear", "dear is no theme, sentiment or star"),
    shown(
      "#price, +",
      at: "#price,",
      "#price, is no theme; a theme is a letter, then letters, digits, - or /"
    ),
    shown(
      "+ ****",
      at: "****",
      "stars are one to three: *, ** or ***",
      ghost: "+ ***"
    ),
    shown(
      "+++",
      at: "+++",
      "no sentiment +++; sentiments: ++ + = - -- +-; a colon takes it away"
    ),
    shown("?", at: "?", "no sentiment ?; sentiments: ++ + = - -- +-; a colon takes it away"),
    shown("++ #price :", at: ":", "an item has one sentiment, ++ or :; both at once are +-"),
    shown(
      ".. and more",
      at: "..",
      "two dots go on with what was said last, not with the item that is shown"
    ),
    shown(
      "+ one line\nand another",
      at: "+",
      "while coding, words need who said them in front: a+ …"
    ),
    shown(
      "12:40 : and more",
      at: "12:40",
      "while coding, words need who said them in front: a+ …"
    ),
  ]
}
