/// What is wrong in a document, and in which line of its file.
public struct Damage: Error, Equatable, Sendable {
  /// The line, from 1.
  public var line: Int
  /// What is wrong there.
  public var cause: DamageCause

  /// Makes a finding.
  public init(line: Int, cause: DamageCause) {
    self.line = line
    self.cause = cause
  }
}

/// Why a line cannot be read, without a word of what it says.
public enum DamageCause: Equatable, Sendable {
  /// It is not JSON.
  case notJSON
  /// It holds bytes that are no text in UTF-8.
  case notUTF8
  /// It is nested deeper than anything that a session says.
  case tooDeep
  /// A key of the header or of an event is missing or unfit.
  case field(FieldProblem)
  /// The events are not numbered from 1 without gaps.
  case misnumbered(expected: Int, found: Int)
}
