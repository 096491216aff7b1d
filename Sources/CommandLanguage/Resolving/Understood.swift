public import Vocabulary

/// A line understood: what it means, when it was said, and what is worth a notice.
public struct Understood: Hashable, Sendable {
  /// What the line means.
  public var command: Command
  /// The time at its start, nil where there is none.
  public var stamp: Stamp?
  /// What is worth saying although the command is carried out.
  public var notices: [Notice]

  /// Makes an understood line from its parts.
  public init(command: Command, stamp: Stamp? = nil, notices: [Notice] = []) {
    self.command = command
    self.stamp = stamp
    self.notices = notices
  }

  /// Reads a line and resolves its names.
  public init(
    line: String,
    lookup: some Lookup,
    mode: ReadingMode
  ) throws(Complaint) {
    if case .coding(let item) = mode {
      var resolver = Resolver(known: lookup, source: SourceLine(line))
      if let command = try resolver.bareCoding(of: item) {
        self.init(command: .verb(command), notices: resolver.notices)
        return
      }
    }
    self = try ParsedLine(line).resolved(in: lookup, mode: mode)
  }
}

/// Where a line comes from.
public enum ReadingMode: Hashable, Sendable {
  /// Typed at the prompt: while a round is open, bare values answer it.
  case typed
  /// From a file or a pipe: the same line always means the same.
  case script
  /// Typed while this item is shown to be coded: themes, sentiments and stars alone are for it.
  case coding(ItemNumber)
}

extension ParsedLine {
  /// The meaning of the line in a session.
  public func resolved(
    in lookup: some Lookup,
    mode: ReadingMode
  ) throws(Complaint) -> Understood {
    var resolver = Resolver(known: lookup, source: source)
    if mode == .typed, let answers = try resolver.bareAnswers(from: statementStart, statement) {
      return Understood(command: .verb(.answer(answers)), stamp: stamp)
    }
    if mode == .script, let slip = try resolver.namedAnswerWithoutVerb(from: statementStart) {
      throw slip
    }
    var command = try resolver.command(statement)
    if case .coding(let item) = mode { command = try resolver.command(command, whileCoding: item) }
    return Understood(command: command, stamp: stamp, notices: resolver.notices)
  }

  var statementStart: Int { source.skippingBlanks(from: stampRange.upperBound) }
}
