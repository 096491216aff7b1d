extension VerbDefinition {
  static let help = VerbDefinition(
    words: "help",
    group: .help,
    arguments: [.any("VERB", .verb)],
    summary: "explain the commands, or one of them",
    help: "",
    examples: ["help", "help member add"]
  )

  static let apropos = VerbDefinition(
    words: "apropos",
    group: .help,
    arguments: [.required("WORD", .word)],
    summary: "find the commands that speak of something",
    help: "",
    examples: ["apropos seat"]
  )

  static let examples = VerbDefinition(
    words: "examples",
    group: .help,
    arguments: [],
    summary: "show lines to copy",
    help: "",
    examples: ["examples"]
  )

  static let keys = VerbDefinition(
    words: "keys",
    group: .help,
    arguments: [],
    summary: "show what the keys do",
    help: "",
    examples: ["keys"]
  )

  static let set = VerbDefinition(
    words: "set",
    group: .help,
    arguments: [.optional("NAME", .setting), .optional("VALUE", .value)],
    summary: "show or change a setting",
    help: "Alone it shows them all.",
    examples: ["set"]
  )

  static let version = VerbDefinition(
    words: "version",
    group: .help,
    arguments: [],
    summary: "say which version this is",
    help: "",
    examples: ["version"]
  )
}
