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
    arguments: [.optional("NAME", .setting), .optional("VALUE", .settingValue)],
    summary: "show or change a setting",
    help: "color on, off or auto; plain on or off: sentences instead of tables; ascii on or off: "
      + "no frames beyond ASCII; notices on or off: what is said by itself; quiet 10m or off: after "
      + "how long a silent member is named. Alone it shows them all. They last until you leave.",
    examples: ["set", "set color auto", "set quiet 10m"]
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
