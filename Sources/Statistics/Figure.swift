/// A result, or the reason why there is none.
///
/// Undefined is never 0, never NaN and never an empty percentage; whoever shows it prints
/// `n/a (reason)`.
public enum Figure<Value: Equatable & Sendable>: Equatable, Sendable {
  /// It could be computed.
  case value(Value)
  /// It could not, and why.
  case undefined(UndefinedReason)

  /// The result, nil where there is none.
  public var value: Value? {
    switch self {
    case .value(let value): value
    case .undefined: nil
    }
  }

  /// The same reason, or what a function makes of the result.
  public func map<Other>(_ transform: (Value) -> Other) -> Figure<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .undefined(let reason): .undefined(reason)
    }
  }
}

/// Why a figure has no value: a fact; its words are the reports' business.
public enum UndefinedReason: CaseIterable, Equatable, Sendable {
  /// Nobody answered.
  case noAnswers
  /// A spread needs two answers.
  case oneAnswer
  /// The scale is not the one that the measure is defined on.
  case otherScale
  /// The scale has fewer than four values, so that its two ends are not apart.
  case shortScale
  /// No member was in the room.
  case nobodyPresent
  /// The concept was neither on the table nor named.
  case notPresented
  /// No member said anything.
  case nobodySpoke
  /// A balance between members needs two of them.
  case oneMember
  /// No reaction has a sentiment.
  case nothingCoded
  /// No reaction carries the mark.
  case nothingMarked
  /// Nobody liked or disliked it.
  case neitherLikedNorDisliked
  /// Nobody answered both times.
  case noPairs
  /// More than all, or fewer than none: the counts cannot be right.
  case countOutsideBase
  /// The numbers are all the same, so that nothing varies.
  case nothingVaries
  /// Fewer cases than the figure needs.
  case tooFewCases
  /// Some of the columns say the same as others together.
  case columnsDependent
  /// Two questions that differ are not compared.
  case differentQuestions
  /// No target was set, or less is better, so that a share of it means nothing.
  case noTarget
  /// Nobody compared it with another.
  case neverCompared
  /// What was preferred to what does not connect all that were compared.
  case preferencesNotConnected
  /// All answers are contradictory or say that it should not be there.
  case nothingToWeigh
  /// Nothing was coded by two coders.
  case nothingCodedTwice
  /// All coders used one and the same category, so that chance cannot be told from agreement.
  case oneCategory
  /// The first groups raised nothing to measure the later ones by.
  case noThemesToStart
  /// Fewer groups than a base and one run.
  case tooFewGroups
  /// Nothing is closed yet.
  case nothingClosed
  /// More than half are still open after the longest time known.
  case mostStillOpen
  /// Nothing fell due.
  case nothingDue
  /// A group is so small that its figures would tell who answered what in private.
  case wouldTellWho
}
