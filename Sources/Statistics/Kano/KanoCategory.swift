/// How somebody feels about having or not having something.
public enum KanoAnswer: String, CaseIterable, Sendable {
  /// "I like it that way."
  case like
  /// "It must be that way."
  case mustBe = "must-be"
  /// "I am neutral."
  case neutral
  /// "I can live with it that way."
  case liveWith = "live-with"
  /// "I dislike it that way."
  case dislike
}

/// What a feature is to somebody, by two answers: "if it has it" and "if it has not".
public enum KanoCategory: CaseIterable, Sendable {
  /// Taken for granted; missed where it is not there.
  case mustBe
  /// The more the better.
  case oneDimensional
  /// Delights, and is not missed.
  case attractive
  /// Makes no difference.
  case indifferent
  /// Unwanted: better without it.
  case reverse
  /// The two answers contradict each other.
  case questionable

  /// The category of two answers.
  ///
  /// Kano et al. 1984; Berger et al. 1993.
  public init(ifPresent: KanoAnswer, ifAbsent: KanoAnswer) {
    switch (ifPresent, ifAbsent) {
    case (.like, .like), (.dislike, .dislike): self = .questionable
    case (.like, .dislike): self = .oneDimensional
    case (.like, .mustBe), (.like, .neutral), (.like, .liveWith): self = .attractive
    case (.mustBe, .like), (.neutral, .like), (.liveWith, .like): self = .reverse
    case (.dislike, .like), (.dislike, .mustBe), (.dislike, .neutral), (.dislike, .liveWith):
      self = .reverse
    case (.mustBe, .dislike), (.neutral, .dislike), (.liveWith, .dislike): self = .mustBe
    case (.mustBe, .mustBe), (.mustBe, .neutral), (.mustBe, .liveWith): self = .indifferent
    case (.neutral, .mustBe), (.neutral, .neutral), (.neutral, .liveWith): self = .indifferent
    case (.liveWith, .mustBe), (.liveWith, .neutral), (.liveWith, .liveWith): self = .indifferent
    }
  }
}
