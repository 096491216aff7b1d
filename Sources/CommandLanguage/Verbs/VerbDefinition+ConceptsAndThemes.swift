extension VerbDefinition {
  static let conceptAdd = VerbDefinition(
    words: "concept add",
    group: .concepts,
    arguments: [.required("CODE", .newConcept), .required("TITLE", .title)],
    summary: "add a concept to be presented",
    help: "The code begins with a letter; it is what a+b and present b mean.",
    examples: ["concept add b \"Fold-flat cup\""]
  )

  static let conceptList = VerbDefinition(
    words: "concept list",
    group: .concepts,
    arguments: [],
    summary: "list the concepts with their reactions",
    help: "",
    examples: ["concept list"]
  )

  static let present = VerbDefinition(
    words: "present",
    group: .concepts,
    arguments: [.required("CONCEPT", .concept)],
    summary: "put a concept on the table",
    help: "Reactions are about it until another one is presented or it is withdrawn.",
    examples: ["present b"]
  )

  static let withdraw = VerbDefinition(
    words: "withdraw",
    group: .concepts,
    arguments: [],
    summary: "take the concept off the table",
    help: "Reactions are about no concept then.",
    examples: ["withdraw"]
  )

  static let themeAdd = VerbDefinition(
    words: "theme add",
    group: .themes,
    arguments: [
      .required("THEME", .newTheme), .keyed("code", "CODE", .word),
      .optional("DESCRIPTION", .title),
    ],
    summary: "add a theme to the codebook",
    help: "Themes that are typed for the first time add themselves; this adds a code and "
      + "what the theme means. A / makes a theme part of another.",
    examples: ["theme add price code=p \"too dear, worth it\"", "theme add price/too-high"]
  )

  static let themes = VerbDefinition(
    words: "themes",
    group: .themes,
    arguments: [],
    summary: "list the themes with how often each is used",
    help: "",
    examples: ["themes"]
  )

  static let themeRename = VerbDefinition(
    words: "theme rename",
    group: .themes,
    arguments: [.required("OLD", .theme), .required("NEW", .newTheme)],
    summary: "rename a theme",
    help: "The old name keeps leading to the new one.",
    examples: ["theme rename price cost"]
  )

  static let themeMerge = VerbDefinition(
    words: "theme merge",
    group: .themes,
    arguments: [.required("THEME", .theme), .required("INTO", .theme)],
    summary: "merge a theme into another",
    help: "Reactions of the first carry the second from then on. undo takes it apart "
      + "again.",
    examples: ["theme merge prcie price"]
  )

  static let themeDescribe = VerbDefinition(
    words: "theme describe",
    group: .themes,
    arguments: [.required("THEME", .theme), .required("DESCRIPTION", .title)],
    summary: "say what a theme means",
    help: "",
    examples: ["theme describe price \"too dear, or worth it\""]
  )

  static let retag = VerbDefinition(
    words: "retag",
    group: .themes,
    arguments: [.required("OLD", .theme), .required("NEW", .newTheme)],
    summary: "rename a theme, or merge it where the new one exists",
    help: "The remedy for a slip in a theme.",
    examples: ["retag prcie price"]
  )
}
