/// A line by its form alone: what stands where, before any name is looked up.
public struct ParsedLine: Hashable, Sendable {
  /// The time at the start of the line, nil where there is none.
  public let stamp: Stamp?
  let source: SourceLine
  let stampRange: Range<Int>
  let statement: Statement
}

/// The forms that a statement can have.
enum Statement: Hashable, Sendable {
  case nothing
  case themes([TailToken])
  case more(Body)
  case speech(SpeechForm)
  /// A first word without a mark; what follows is for the verb to read.
  case command(first: Token)
}

/// The three forms of a capture line.
enum SpeechForm: Hashable, Sendable {
  case named(who: [Token], Mark, Body)
  case again(Mark, Body)
  case echo(who: [Token], EchoMark, Body)
}

/// The mark at the end of a head, and what is attached to it.
struct Mark: Hashable, Sendable {
  /// The run of mark characters in ASCII; not every run is a mark.
  var run: String
  /// The run as it stands in the line.
  var range: Range<Int>
  /// What follows the run without a blank: a concept, or a slip.
  var attached: Token?
}

/// What follows `^` in the head of an echo.
struct EchoMark: Hashable, Sendable {
  /// From `^` to the end of the word.
  var range: Range<Int>
  /// Whether `-` follows.
  var disagrees: Bool
  /// What follows that: the item's number, or a slip.
  var attached: Token?
}
