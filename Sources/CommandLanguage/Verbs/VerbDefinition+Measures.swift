extension VerbDefinition {
  static let ask = VerbDefinition(
    words: "ask",
    group: .measures,
    arguments: [
      .required("MEASURE", .measure), .optional("SCALE", .scale),
      .keyword("about", "CONCEPT", .concept), .flag("private"), .optional("QUESTION", .title),
    ],
    summary: "ask a standard measure of everyone",
    help: "csat 1-5, nps 0-10, ces 1-7, ces1 1-5 (low is good), intent 1-5 (5 is best); "
      + "kano asks how it would be if it has the feature, kano-without if it has not, both answered "
      + "with like, must-be, neutral, live-with or dislike. private hides the answers until close. Answers are typed in seat order, a dot "
      + "for none: 4 3 5 . 2 4, or a=4 b=3. A comma may stand between them.",
    examples: [
      "ask nps", "ask csat 1-7 about b private", "ask ces \"How easy was it to fold?\"",
      "ask kano about b", "ask kano-without about b",
    ]
  )

  static let rate = VerbDefinition(
    words: "rate",
    group: .measures,
    arguments: [
      .required("NAME", .word), .required("SCALE", .scale), .keyword("about", "CONCEPT", .concept),
      .flag("private"), .optional("QUESTION", .title),
    ],
    summary: "ask for a rating of your own",
    help: "Any scale of whole numbers.",
    examples: ["rate appeal 1-5", "rate appeal 1-5 about b private"]
  )

  static let poll = VerbDefinition(
    words: "poll",
    group: .measures,
    arguments: [
      .required("NAME", .word), .some("OPTION", .options), .keyword("about", "CONCEPT", .concept),
      .flag("private"), .keyed("question", "TEXT", .title),
    ],
    summary: "ask for a choice",
    help: "Two options or more; one of several words stands in quotes, also where it is "
      + "answered: red blue \"dark green\" .",
    examples: ["poll color red blue", "poll lid \"with lid\" \"without lid\" private"]
  )

  static let answerTally = VerbDefinition(
    words: "answer tally",
    group: .measures,
    arguments: [.some("VALUE=COUNT", .tally)],
    summary: "count a show of hands",
    help: "How many hands went up for each value; nobody is named.",
    examples: ["answer tally 5=2 4=3"]
  )

  static let answer = VerbDefinition(
    words: "answer",
    group: .measures,
    arguments: [.some("WHO=VALUE", .answers)],
    summary: "answer for someone",
    help:
      "A dot is no answer; an option of several words stands in quotes. At the prompt the word answer can be left out while a "
      + "round is open.",
    examples: ["answer a=4 b=3 c=."]
  )

  static let close = VerbDefinition(
    words: "close",
    group: .measures,
    arguments: [],
    summary: "close the round and show how it came out",
    help: "",
    examples: ["close"]
  )

  static let quiet = VerbDefinition(
    words: "quiet",
    group: .attention,
    arguments: [],
    summary: "say who has not been heard for how long",
    help: "",
    examples: ["quiet"]
  )

  static let airtime = VerbDefinition(
    words: "airtime",
    group: .attention,
    arguments: [],
    summary: "show how often everyone spoke",
    help: "Everyone present is listed, the silent too.",
    examples: ["airtime"]
  )
}
