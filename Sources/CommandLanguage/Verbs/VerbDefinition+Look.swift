extension VerbDefinition {
  static let list = VerbDefinition(
    words: "list",
    group: .look,
    arguments: [.any("FILTER", .filter)],
    summary: "list items",
    help: "Members by code, seat or name, m staff, x not identified; @b a concept; #price a "
      + "theme; ++ + = - -- +- how they felt, ? questions; * ** or *** stars; n12 an item; "
      + "\"words\" in the text; \(FilterKind.allCases.map(\.rawValue).joined(separator: ", ")); "
      + "from=12:00 to=20:00 on the session clock, since=10m until=5m before now; section=2; "
      + "dropped for what was left out. The same kind means or, different kinds mean and.",
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
    summary: "show the short report, or write it to a file",
    help: "The ending of the file says how: .md, .html, .docx, .txt. A file that exists is not "
      + "overwritten.",
    examples: ["topline", "topline topline.md"]
  )
}
