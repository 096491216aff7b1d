extension VerbDefinition {
  static let list = VerbDefinition(
    words: "list",
    group: .look,
    arguments: [.any("FILTER", .filter)],
    summary: "list items",
    help: "Members, @concepts, #themes, + - = marks, stars, n12 for an item, \"words\", "
      + "kinds such as notes, from=12:00 to=20:00 since=10m, section=2, dropped. The "
      + "same kind means or, different kinds mean and.",
    examples: ["list", "list a b #price -", "list @b * since=10m \"refill\"", "list notes probes"]
  )

  static let show = VerbDefinition(
    words: "show",
    group: .look,
    arguments: [.required("ITEM", .item)],
    summary: "show an item with its history",
    help: "",
    examples: ["show 12"]
  )

  static let find = VerbDefinition(
    words: "find",
    group: .look,
    arguments: [.rest("WORDS")],
    summary: "find words, without regard to case and accents",
    help: "",
    examples: ["find refill"]
  )

  static let quotes = VerbDefinition(
    words: "quotes",
    group: .look,
    arguments: [.any("FILTER", .filter)],
    summary: "list quotable reactions",
    help: "Filters as for list.",
    examples: ["quotes", "quotes #price **"]
  )

  static let tally = VerbDefinition(
    words: "tally",
    group: .look,
    arguments: [],
    summary: "count reactions by concept and sentiment",
    help: "",
    examples: ["tally"]
  )

  static let compare = VerbDefinition(
    words: "compare",
    group: .look,
    arguments: [.required("CONCEPT", .concept), .required("CONCEPT2", .concept)],
    summary: "set two concepts side by side",
    help: "",
    examples: ["compare a b"]
  )

  static let timeline = VerbDefinition(
    words: "timeline",
    group: .look,
    arguments: [],
    summary: "show the session along its clock",
    help: "",
    examples: ["timeline"]
  )

  static let topline = VerbDefinition(
    words: "topline",
    group: .look,
    arguments: [.optional("FILE", .file)],
    summary: "show the short report, or write it to a Markdown file",
    help: "A file that exists is not overwritten.",
    examples: ["topline", "topline topline.md"]
  )

  static let report = VerbDefinition(
    words: "report",
    group: .out,
    arguments: [
      .optional("KIND", .choice(Choices.reportKinds)),
      .optional("FORMAT", .choice(Choices.reportFormats)), .optional("FILE", .file), .open,
    ],
    summary: "write a report",
    help:
      "Without a file it goes to the screen. A file that exists is replaced with force=yes only.",
    examples: ["report", "report topline markdown", "report markdown report.md"]
  )

  static let export = VerbDefinition(
    words: "export",
    group: .out,
    arguments: [
      .required("FORMAT", .choice(Choices.exportFormats)), .optional("FILE", .file), .open,
    ],
    summary: "write the data for another program",
    help: "jsonl: the header, then one entry a line. Without a file it goes to the screen.",
    examples: ["export jsonl session.jsonl"]
  )
}
