@testable import CommandLanguage

extension MessageCase {
  static let answers = [
    MessageCase("a=4", at: "=4", "no measure is open; open one first: ask, rate or poll"),
    MessageCase(
      "a=green",
      at: "green",
      "no option green; options: red, blue, \"dark green\"; a dot is no answer",
      in: .coffeeInAPoll
    ),
    MessageCase(
      "a=rde, b=blue",
      at: "rde",
      "no option rde; options: red, blue, \"dark green\"; a dot is no answer",
      ghost: "a=red, b=blue",
      in: .coffeeInAPoll
    ),
    MessageCase(
      "red \"dark gren\" blue",
      at: "\"dark gren\"",
      "no option dark gren; options: red, blue, \"dark green\"; a dot is no answer",
      ghost: "red \"dark green\" blue",
      in: .coffeeInAPoll
    ),
    MessageCase(
      "bleu",
      at: "bleu",
      "no option bleu; options: red, blue, \"dark green\"; a dot is no answer",
      ghost: "blue",
      in: .coffeeInAPoll
    ),
    MessageCase(
      "\"dark green",
      at: "\"",
      "the quote is not closed; put \" at its end",
      ghost: "\"dark green\"",
      in: .coffeeInAPoll
    ),
    MessageCase(
      "a=6, b=4",
      at: "6",
      "6 is not on the scale 1-5; a dot is no answer",
      in: .coffeeInARound
    ),
    MessageCase(
      "a=4 it is good",
      at: "it is good",
      "a=4 is an answer and takes no words; keep them on their own line: a: …",
      in: .coffeeInARound
    ),
    MessageCase(
      "a=4,5",
      at: "5",
      "a=4 is an answer and takes no words; keep them on their own line: a: …",
      in: .coffeeInARound
    ),
    MessageCase(
      "red . . . . . blue",
      at: "red . . . . . blue",
      "7 answers but 6 members to answer; name them: a=red b=blue",
      in: .coffeeInAPoll
    ),
    MessageCase("answer a=4 b", at: "b", "b has no =; type a=4", in: .coffeeInARound),
  ]
}
