extension VerbDefinition {
  static let new = VerbDefinition(
    words: "new",
    group: .session,
    arguments: [.required("TITLE", .title), .open],
    summary: "begin a new session beside this one",
    help: "The title gives the name of its document. Further pairs are kept in its "
      + "header: panel, objective, language, facilitator.",
    examples: ["new \"Aurora kettle, group 2\"", "new \"Board, autumn\" panel=kettle"]
  )

  static let open = VerbDefinition(
    words: "open",
    group: .session,
    arguments: [.required("NAME", .word)],
    summary: "go to another session",
    help: "The session that is open now is closed first; it keeps everything. roundtable "
      + "list shows the names.",
    examples: ["open kettle-2"]
  )

  static let start = VerbDefinition(
    words: "start",
    group: .session,
    arguments: [],
    summary: "start the session clock",
    help: "What is typed before is kept as well, at 00:00 and with a notice.",
    examples: ["start"]
  )

  static let pause = VerbDefinition(
    words: "break",
    group: .session,
    arguments: [],
    summary: "stop the session clock for a break",
    help: "Lines typed during the break are kept. resume goes on.",
    examples: ["break"]
  )

  static let resume = VerbDefinition(
    words: "resume",
    group: .session,
    arguments: [],
    summary: "go on after a break",
    help: "The clock goes on where it stood.",
    examples: ["resume"]
  )

  static let wrap = VerbDefinition(
    words: "wrap",
    group: .session,
    arguments: [],
    summary: "end the session",
    help: "Closes an open round, stops the clock and says what to do next. Corrections "
      + "stay possible.",
    examples: ["wrap"]
  )

  static let status = VerbDefinition(
    words: "status",
    group: .session,
    arguments: [],
    summary: "say where the session stands",
    help: "Clock, section, concept on the table, who is present, what was recorded.",
    examples: ["status"]
  )

  static let quit = VerbDefinition(
    words: "quit",
    group: .session,
    arguments: [],
    summary: "leave",
    help: "Everything is on disk already. Control-D on an empty line does the same.",
    examples: ["quit"]
  )
}
