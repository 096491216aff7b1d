public import Vocabulary

/// Answers by people who are no members of the session, as columns: a survey's file, say.
///
/// Each place in the columns is one person, of whom no more is known than what stands there. The
/// columns are all of one length; rows of the file that were left out stand in none of them.
public struct ImportedAnswers: Equatable, Sendable {
  /// One more thing that is known of each person.
  public struct Segment: Equatable, Sendable {
    /// The name of its column, as the file spells it.
    public var name: String
    /// One value a person, as the file spells it; empty where the file has none.
    public var values: [String]

    /// Makes a segment.
    public init(name: String, values: [String]) {
      self.name = name
      self.values = values
    }
  }

  /// The name of the file, without its folder; nil where they came through a pipe.
  public var source: String?
  /// The column that they stand in, as the file spells it.
  public var column: String
  /// One answer a person; nil where the file has none, which is missing and not 0.
  public var answers: [Answer?]
  /// What else is known, in the order of asking for it.
  public var segments: [Segment]
  /// The numbers of the file's rows that were left out as they could not be read, from 1 for the
  /// first row below the names of the columns.
  public var skipped: [Int]

  /// Makes a column of answers.
  public init(
    source: String? = nil,
    column: String,
    answers: [Answer?],
    segments: [Segment] = [],
    skipped: [Int] = []
  ) {
    self.source = source
    self.column = column
    self.answers = answers
    self.segments = segments
    self.skipped = skipped
  }

  /// The same without what makes no sense: answers that the scale does not have, and segments
  /// of another length.
  func fitting(_ scale: Scale) -> ImportedAnswers {
    var fitting = self
    for (index, answer) in answers.enumerated() {
      if let answer, !scale.contains(answer) { fitting.answers[index] = nil }
    }
    fitting.segments.removeAll { $0.values.count != answers.count }
    return fitting
  }
}
