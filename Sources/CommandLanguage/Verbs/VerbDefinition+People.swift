extension VerbDefinition {
  static let memberAdd = VerbDefinition(
    words: "member add",
    group: .people,
    arguments: [
      .required("NAME", .title), .keyed("code", "CODE", .word), .keyed("seat", "N", .count),
      .keyed("role", "ROLE", .choice(Choices.roles)), .flag("absent"), .open,
    ],
    summary: "add a member, or staff with a role",
    help: "Without a code the shortest free beginning of the name is taken, and it never "
      + "changes. A code begins with a letter and is never m, x, all or a command. "
      + "Without a seat the next free one is taken. absent: expected, not here yet; "
      + "member arrive brings them in. Other pairs are attributes for the reports.",
    examples: [
      "member add \"Anna Ek\" segment=customer", "member add \"Jean-Luc\" code=jl seat=4",
      "member add Ola role=observer", "member add May absent",
    ]
  )

  static let memberList = VerbDefinition(
    words: "member list",
    group: .people,
    arguments: [],
    summary: "list everyone with seat, code and attributes",
    help: "Present, absent and staff are told apart.",
    examples: ["member list"]
  )

  static let memberArrive = VerbDefinition(
    words: "member arrive",
    group: .people,
    arguments: [.some("WHO", .memberList)],
    summary: "note that someone came in",
    help: "From then on they are present and counted as such.",
    examples: ["member arrive b", "member arrive 5 6"]
  )

  static let memberLeave = VerbDefinition(
    words: "member leave",
    group: .people,
    arguments: [.some("WHO", .memberList)],
    summary: "note that someone left",
    help: "They keep seat and code; all no longer includes them.",
    examples: ["member leave c"]
  )

  static let memberSeat = VerbDefinition(
    words: "member seat",
    group: .people,
    arguments: [.required("WHO", .member), .required("N", .count)],
    summary: "give someone a seat",
    help: "Where somebody sits there the session says who.",
    examples: ["member seat b 3"]
  )

  static let memberRename = VerbDefinition(
    words: "member rename",
    group: .people,
    arguments: [.required("WHO", .member), .required("NAME", .title)],
    summary: "correct a name",
    help: "The code stays as it is.",
    examples: ["member rename b \"Boris Petrov\""]
  )

  static let memberSet = VerbDefinition(
    words: "member set",
    group: .people,
    arguments: [.required("WHO", .member), .open],
    summary: "set attributes of a member",
    help: "A pair with nothing after = takes the attribute away.",
    examples: ["member set a segment=customer age=34"]
  )

  static let who = VerbDefinition(
    words: "who",
    group: .people,
    arguments: [],
    summary: "show the seat card",
    help: "Seat, code and name of everyone, as they sit.",
    examples: ["who"]
  )
}
