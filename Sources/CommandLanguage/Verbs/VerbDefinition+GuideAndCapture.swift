extension VerbDefinition {
  static let guideLoad = VerbDefinition(
    words: "guide load",
    group: .guide,
    arguments: [.required("FILE", .file)],
    summary: "load a discussion guide",
    help: "Plain Markdown: ## Section (10 min) and under it - question.",
    examples: ["guide load guide.md"]
  )

  static let guide = VerbDefinition(
    words: "guide",
    group: .guide,
    arguments: [],
    summary: "show the guide with time planned and used",
    help: "",
    examples: ["guide"]
  )

  static let next = VerbDefinition(
    words: "next",
    group: .guide,
    arguments: [],
    summary: "go to the next section",
    help: "",
    examples: ["next"]
  )

  static let back = VerbDefinition(
    words: "back",
    group: .guide,
    arguments: [],
    summary: "go to the section before",
    help: "",
    examples: ["back"]
  )

  static let goTo = VerbDefinition(
    words: "goto",
    group: .guide,
    arguments: [.required("N", .section)],
    summary: "go to a section by its number",
    help: "",
    examples: ["goto 2"]
  )

  static let extend = VerbDefinition(
    words: "extend",
    group: .guide,
    arguments: [.required("TIME", .duration)],
    summary: "give the section more time",
    help: "Written 5m, 90s, 1h or 10:00.",
    examples: ["extend 5m"]
  )

  static let park = VerbDefinition(
    words: "park",
    group: .guide,
    arguments: [.rest("TEXT")],
    summary: "put a topic aside for later",
    help: "The words are kept exactly.",
    examples: ["park whether the lid can be recycled"]
  )

  static let parked = VerbDefinition(
    words: "parked",
    group: .guide,
    arguments: [],
    summary: "list the topics put aside",
    help: "",
    examples: ["parked"]
  )

  static let note = VerbDefinition(
    words: "note",
    group: .capture,
    arguments: [.rest("TEXT")],
    summary: "keep a remark of your own",
    help: "Never mixed with what members said. The words are kept exactly.",
    examples: ["note the left side is tense"]
  )

  static let probe = VerbDefinition(
    words: "probe",
    group: .capture,
    arguments: [.rest("TEXT")],
    summary: "keep a question that you asked",
    help: "The words are kept exactly.",
    examples: ["probe what would make it worth the price?"]
  )

  static let cue = VerbDefinition(
    words: "cue",
    group: .capture,
    arguments: [.rest("TEXT")],
    summary: "keep what was not said",
    help: "A silence, nods, a topic that nobody raised.",
    examples: ["cue nobody mentions the brand"]
  )

  static let promise = VerbDefinition(
    words: "promise",
    group: .capture,
    arguments: [
      .required("WHO", .memberList), .required("TEXT", .title), .keyed("by", "DAY", .day),
      .keyed("owner", "NAME", .word),
    ],
    summary: "keep what was promised to a member",
    help: "by= is the day, owner= who sees to it. all is everyone present.",
    examples: ["promise a \"send the test report\" by=2026-12-15 owner=Ola"]
  )

  static let sync = VerbDefinition(
    words: "sync",
    group: .capture,
    arguments: [.required("CLOCK", .clock)],
    summary: "note where the recorder stands",
    help: "So that the recording can be found from the transcript.",
    examples: ["sync 12:30"]
  )

  static let debrief = VerbDefinition(
    words: "debrief",
    group: .capture,
    arguments: [.rest("TEXT")],
    summary: "keep a conclusion after the session",
    help: "The words are kept exactly.",
    examples: ["debrief price matters less than we thought"]
  )
}
