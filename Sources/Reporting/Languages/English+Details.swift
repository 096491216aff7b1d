extension Wording.Restrictions {
  static let english = Self(
    or: "or",
    by: "by {names}",
    about: "about {names}",
    with: "with {names}",
    sentiment: "with the sentiment {names}",
    items: "items {items}",
    section: "in section {number}",
    stars: "with stars: {count} or more",
    from: "from {time} on",
    to: "before {time}",
    containing: "with the words {words}",
    staff: "the moderator and staff",
    unidentified: "someone not identified",
    dropped: "dropped items",
    reactions: "reactions of members",
    questions: "questions",
    observations: "observations",
    cues: "cues",
    notes: "notes",
    probes: "probes",
    parked: "parked topics",
    uncoded: "reactions that are not coded",
    incomplete: "items to be completed"
  )
}

extension Wording.Members {
  static let english = Self(
    spoke: "{turns}, {words}",
    silent: "Present, and not heard.",
    themes: "Themes: {names}",
    answers: "Answers: {answers}",
    noReactions: "No reactions.",
    privateAnswers: "Answers given in private are not shown here."
  )
}

extension Wording.Transcript {
  static let english = Self(
    nothing: "Nothing was noted.",
    arrived: "{name} comes in",
    left: "{name} leaves",
    order: "In the order of the session clock, with what happened between."
  )
}

extension Wording.Preferences {
  static let english = Self(
    preferred: "preferred",
    strength: "strength",
    pairsWon: "pairs won",
    caption: """
      Preferred: comparisons won, of those it was in, ties as half. Strength: Bradley–Terry, \
      all together 1. Pairs won: majorities, even pairs as half.
      """,
    halfAWin: """
      The strengths rest on half a win added each way to every pair, as the answers alone do \
      not rank all.
      """,
    beatsAll: "{concept} beats every other one.",
    skipped: "Chose neither: {count}."
  )
}

extension Wording.Kano {
  static let english = Self(
    category: "category",
    better: "with it",
    worse: "without it",
    answered: "answered",
    mustBe: "must-be",
    oneDimensional: "one-dimensional",
    attractive: "attractive",
    indifferent: "indifferent",
    reverse: "reverse",
    questionable: "questionable",
    tied: "{value} (tied)",
    caption: """
      With it: how much having it would satisfy, 0 to 1. Without it: how much lacking it would \
      dissatisfy, −1 to 0.
      """,
    missing: "With one answer or none: {count}."
  )
}
