import Vocabulary

extension Resolver {
  func export(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let format = try choice(
      try required("FORMAT", bound),
      of: "format",
      among: Choices.exportFormats,
      hint: "report html prints to PDF"
    )
    return .export(format: format, path: path(bound)?.text, options: try options(bound))
  }

  /// `replay 12:40 20:00 a b`: two times, and the words of a filter.
  func replay(_ bound: BoundArguments) throws(Complaint) -> Filter {
    var filter = try filter(bound.all("FILTER"))
    if let from = bound.first("FROM") { filter.from = .clock(try clock(from)) }
    if let to = bound.first("TO") { filter.to = .clock(try clock(to)) }
    return filter
  }

  func report(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let path = path(bound)
    if let path, !path.isQuoted, !path.text.contains("."), !path.text.contains("/") {
      throw Complaint(
        .unknownReport(path.text),
        at: path.range,
        correction: NearMissWords.nearest(
          to: path.text.lowercased(),
          in: Choices.reportKinds + Choices.reportFormats
        ).map { Edit(replacing: path.range, with: $0) }
      )
    }
    return .report(
      kind: bound.first("KIND")?.text.lowercased(),
      format: bound.first("FORMAT")?.text.lowercased(),
      path: path?.text,
      options: try options(bound)
    )
  }

  private func path(_ bound: BoundArguments) -> ArgumentWord? { bound.all("FILE").first }

  /// What was typed as options, in the order of the definition.
  private func options(_ bound: BoundArguments) throws(Complaint) -> [NamedValue] {
    var options: [NamedValue] = []
    for flag in ["anonymous", "names"] where bound.isSet(flag) {
      options.append(NamedValue(name: flag, value: "yes"))
    }
    for argument in bound.definition.arguments {
      guard case .keyed(let key) = argument.form, let typed = bound.first(argument.name) else {
        continue
      }
      options.append(NamedValue(name: key, value: try value(typed, argument.kind, key)))
    }
    return options
  }

  private func value(
    _ typed: Token,
    _ kind: ArgumentKind,
    _ key: String
  ) throws(Complaint) -> String {
    switch (key, kind) {
    // A language may be any tag, sv-FI; whether there are words for it is not for the line to say.
    case ("language", _): return typed.text
    case (_, .choice(let choices)):
      return try choice(typed, of: key == "force" ? "value" : key, among: choices)
    case (_, .count): return String(try positive(typed, name: key, example: "30"))
    case (_, _): return typed.text
    }
  }
}
