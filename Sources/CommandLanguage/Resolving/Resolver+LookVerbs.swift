import Vocabulary

extension Resolver {
  /// The rest of the line, or what one pair of quotes around all of it holds.
  func wordsToFind(_ bound: BoundArguments) throws(Complaint) -> String {
    let words = try rest("WORDS", bound)
    guard words.text.hasPrefix("\""),
      let quoted = try? source.nextArgument(from: words.range.lowerBound),
      quoted.range == words.range, quoted.pair == nil
    else { return words.text }
    guard !quoted.text.isEmpty else { throw missing("WORDS", bound) }
    return quoted.text
  }

  func export(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let format = try choice(
      try required("FORMAT", bound),
      of: "format",
      among: Choices.exportFormats
    )
    return .export(format: format, path: bound.first("FILE")?.text, options: named(bound))
  }

  func report(_ bound: BoundArguments) throws(Complaint) -> VerbCommand {
    let path = bound.all("FILE").first
    if let path, !path.isQuoted, !path.text.contains("."), !path.text.contains("/") {
      throw Complaint(
        .unknownChoice(
          path.text,
          of: "report or format",
          choices: Choices.reportKinds + Choices.reportFormats,
          hint: "a file is told by its dot, report.md"
        ),
        at: path.range
      )
    }
    return .report(
      kind: bound.first("KIND")?.text.lowercased(),
      format: bound.first("FORMAT")?.text.lowercased(),
      path: path?.text,
      options: named(bound)
    )
  }
}
