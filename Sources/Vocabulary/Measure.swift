/// What a round asks, by its standard name where it has one.
public enum Measure: Hashable, Sendable {
  /// Customer satisfaction, 1 to 5 unless a scale is given; its share is at or above a target.
  case csat
  /// Likelihood to recommend, whole numbers 0 to 10.
  case nps
  /// Customer effort in its second version, 1 to 7, high is good.
  case ces
  /// Customer effort in its first version, 1 to 5, low is good; never compared with ``ces``.
  case ces1
  /// Purchase intent, 5 best to 1.
  case intent
  /// How one would feel if it had the feature: the functional question of Kano's pair.
  case kano
  /// How one would feel if it had not: the dysfunctional question of Kano's pair.
  case kanoWithout
  /// A named rating on a scale of whole numbers.
  case rating(name: String)
  /// A named choice among options.
  case poll(name: String)

  /// The word by which it is asked and stored: `csat`, or the given name.
  public var name: String {
    switch self {
    case .csat: "csat"
    case .nps: "nps"
    case .ces: "ces"
    case .ces1: "ces1"
    case .intent: "intent"
    case .kano: "kano"
    case .kanoWithout: "kano-without"
    case .rating(let name), .poll(let name): name
    }
  }

  /// What both of Kano's questions are answered with, best first.
  public static let kanoOptions = ["like", "must-be", "neutral", "live-with", "dislike"]

  /// The scale where none is given; nil for ratings and polls, which must bring theirs.
  public var standardScale: Scale? {
    switch self {
    case .csat, .ces1, .intent: .range(1, 5)
    case .nps: .range(0, 10)
    case .ces: .range(1, 7)
    case .kano, .kanoWithout: .options(Measure.kanoOptions)
    case .rating, .poll: nil
    }
  }
}

/// The values that an answer can take.
public enum Scale: Hashable, Sendable {
  /// Whole numbers from the first to the second, both included.
  case range(Int, Int)
  /// One of the options, as typed, compared case-folded.
  case options([String])

  /// The answer that a typed word stands for, nil where the scale has no such value.
  public func answer(_ word: String) -> Answer? {
    switch self {
    case .range(let low, let high):
      guard word.utf8.count <= 9, word.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2d }),
        let value = Int(word), value >= low, value <= high
      else { return nil }
      return .number(value)
    case .options(let options):
      let folded = word.foldedForComparison
      return options.first { $0.foldedForComparison == folded }.map(Answer.option)
    }
  }

  /// Whether the scale has this value.
  public func contains(_ answer: Answer) -> Bool {
    switch (self, answer) {
    case (.range(let low, let high), .number(let value)): value >= low && value <= high
    case (.options(let options), .option(let option)): options.contains(option)
    case (.range, .option), (.options, .number): false
    }
  }
}

extension Scale: CustomStringConvertible {
  /// `1-5`, or the options with blanks between; an option of several words stands in quotes.
  public var description: String {
    switch self {
    case .range(let low, let high): "\(low)-\(high)"
    case .options(let options):
      options.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
    }
  }
}

/// One value given to a measure.
public enum Answer: Hashable, Sendable, CustomStringConvertible {
  /// A value of a scale of whole numbers; 0 is a value, not missing.
  case number(Int)
  /// One of the options of a poll, spelled as the poll spells it.
  case option(String)

  /// The value as it is typed.
  public var description: String {
    switch self {
    case .number(let value): String(value)
    case .option(let option): option
    }
  }
}
