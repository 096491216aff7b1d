/// Why a line is not understood: facts, the place, and the correction where one is near.
///
/// Nothing of what a member said is kept here beyond the one word that is at fault.
public struct Complaint: Error, Hashable, Sendable {
  /// What is wrong.
  public var fact: Fact
  /// Where, as scalar offsets into the line.
  public var range: Range<Int>
  /// The one change that would make the line what was probably meant.
  public var correction: Edit?

  init(_ fact: Fact, at range: Range<Int>, correction: Edit? = nil) {
    self.fact = fact
    self.range = range
    self.correction = correction
  }

  /// The line with the correction made, the ghost of the next prompt; nil where there is none.
  public func correctedLine(_ line: String) -> String? {
    correction?.applied(to: line)
  }
}

/// One change of a line.
public struct Edit: Hashable, Sendable {
  /// What is replaced, as scalar offsets.
  public var range: Range<Int>
  /// What stands there afterwards.
  public var replacement: String

  init(replacing range: Range<Int>, with replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  /// The changed line.
  public func applied(to line: String) -> String {
    let scalars = line.unicodeScalars
    var result = String.UnicodeScalarView(scalars.prefix(range.lowerBound))
    result.append(contentsOf: replacement.unicodeScalars)
    result.append(contentsOf: scalars.dropFirst(range.upperBound))
    return String(result)
  }
}

/// Known words beside an unknown one: all where they are few, else the nearest.
public enum Alternatives: Hashable, Sendable {
  /// Every known word, at most twelve.
  case all([String])
  /// The nearest of many, at most three, perhaps none, and how many there are.
  case nearest([String], of: Int)
}

/// What is wrong with a line.
///
/// Each fact has its sentence in `Complaint+Message`.
public enum Fact: Hashable, Sendable {
  // First words
  case unknownFirstWord(String)
  case unknownCommand(String, near: [String])
  case nearPerson(String, name: String, code: String)
  case personAsCommand(String)
  case commandAsPerson(String)
  case commandWithPrefix(String)
  case bareNumber(Int, isSeat: Bool, isItem: Bool)
  case themesWithWords(opening: String)
  case moreNeedsBlank
  case quoteWithoutMember
  // Who
  case unknownMember(String, Alternatives)
  case ambiguousMember(String, [String])
  case emptySeat(Int, Alternatives)
  case missingMember
  case standsAlone(String)
  case blankAfterComma(String)
  case staffWithSentiment(String)
  // Heads
  case unknownMark(String)
  case blankMissing(attached: String)
  case unknownConcept(String, Alternatives)
  case notTime(String, said: String)
  case nothingSaid(who: String, isQuestion: Bool)
  case nothingAdded
  case echoWithoutMember
  case echoOfWord(String)
  case againAsks
  // Things with numbers and names
  case unknownItem(Int, last: Int)
  case fixNeedsWho(Int)
  case unknownTheme(String, Alternatives)
  case unknownSection(Int, of: Int)
  // Rounds
  case noOpenRound
  case notOnScale(String, scale: String)
  case notAnOption(String, options: [String])
  case wordsAfterAnswer(String, who: String)
  case answerWithoutVerb(String)
  case tooManyAnswers(given: Int, waiting: Int, examples: [String])
  case answeredTwice(String)
  // Arguments
  case missingSecondWord(String, [String])
  case unknownSecondWord(String, of: String, [String])
  case missingArgument(usage: String, name: String)
  case extraWord(usage: String)
  case needsQuotes(name: String)
  case unclosedQuote
  case unknownKey(String, keys: [String])
  case givenTwice(String)
  case unknownChoice(String, of: String, choices: [String], hint: String?)
  case notNumber(String, name: String, example: String)
  case notDuration(String)
  case notClock(String)
  case notDay(String)
  case notTheme(String)
  case themeWithoutSign(String)
  case notStars(takesNone: Bool)
  case nothingToCodeWith(Int)
  case notCoding(String)
  case notSentiment(String)
  case twoSentiments(String, String)
  case moreWhileCoding(Int)
  case againWhileCoding
  case notCode(String)
  case reservedCode(String)
  case scaleBackwards(String)
  case notScale(String)
  case tooFewOptions
  case notPair(String, example: String)
  /// A word that is no kind of report, no format and no file.
  case unknownReport(String)
  case unknownFilterWord(String, near: [String])
}
