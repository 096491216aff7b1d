extension VerbDefinition {
  static let undo = VerbDefinition(
    words: "undo",
    group: .repair,
    arguments: [.optional("N", .count)],
    summary: "take back the last change, or the last N",
    help: "Nothing is lost: redo brings it back, also after a restart.",
    examples: ["undo", "undo 3"]
  )

  static let redo = VerbDefinition(
    words: "redo",
    group: .repair,
    arguments: [.optional("N", .count)],
    summary: "bring back what undo took",
    help: "Until something new is recorded.",
    examples: ["redo"]
  )

  static let fix = VerbDefinition(
    words: "fix",
    group: .repair,
    arguments: [.required("ITEM", .item), .rest("LINE", .line, isRequired: false)],
    summary: "correct an item",
    help: "Alone it puts the line of the item into the editor. With a line it replaces "
      + "the item; notes, probes, cues and parked topics take their new words alone.",
    examples: ["fix 12", "fix 12 a+ new words #price"]
  )

  static let drop = VerbDefinition(
    words: "drop",
    group: .repair,
    arguments: [.required("ITEM", .item)],
    summary: "leave an item out",
    help: "Its number is not used again; undo brings it back.",
    examples: ["drop 12"]
  )

  static let tag = VerbDefinition(
    words: "tag",
    group: .repair,
    arguments: [.optional("ITEM", .item), .some("#THEME", .tail)],
    summary: "add themes or stars to an item",
    help: "Without a number to the last one.",
    examples: ["tag 12 #price *", "tag #design"]
  )

  static let untag = VerbDefinition(
    words: "untag",
    group: .repair,
    arguments: [.optional("ITEM", .item), .some("#THEME", .tail)],
    summary: "take themes off an item",
    help: "Without a number off the last one.",
    examples: ["untag 12 #price"]
  )

  static let star = VerbDefinition(
    words: "star",
    group: .repair,
    arguments: [.optional("ITEM", .item), .optional("STARS", .stars)],
    summary: "mark an item as quotable",
    help: "One star unless two or three are typed; none takes them away. Without a number "
      + "the last item.",
    examples: ["star", "star 12 **", "star 12 none"]
  )

  static let mark = VerbDefinition(
    words: "mark",
    group: .repair,
    arguments: [
      .required("ITEM", .item), .keyed("intensity", "0-3", .choice(["0", "1", "2", "3"])),
      .keyed("specific", "YES", .choice(Choices.yesNo)),
    ],
    summary: "mark how strongly and how concretely it was said",
    help: "intensity 0 to 3; specific: first-hand and concrete.",
    examples: ["mark 12 intensity=2 specific=yes"]
  )

  static let code = VerbDefinition(
    words: "code",
    group: .repair,
    arguments: [.optional("ITEM", .item), .any("FILTER", .filter)],
    summary: "code items one by one, or one of them at once",
    help: "With an item: themes, a sentiment and stars for it in any order, a colon takes the "
      + "sentiment away; one line is one step back for undo. Without an item, at the prompt: "
      + "shows one item after the other, those of members that are not coded yet or those of a "
      + "filter as for list. Then such a line without verb and number codes the item that is "
      + "shown and goes on to the next; . skips it, , goes back, an empty line shows it again, q "
      + "or ctrl-D ends. Other lines mean what they always mean; tag, untag and star without a "
      + "number are for the item that is shown.",
    examples: ["code", "code a @b uncoded", "code 12 #price +", "code 12 ++ #design/color **"]
  )

  static let codeOff = VerbDefinition(
    words: "code off",
    group: .repair,
    arguments: [],
    summary: "end coding one by one",
    help: "Says how many items were coded and skipped, and how many are left.",
    examples: ["code off"]
  )
}
