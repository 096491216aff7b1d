extension Wording.Restrictions {
  static let german = Self(
    or: "oder",
    by: "von {names}",
    about: "zu {names}",
    with: "mit {names}",
    sentiment: "mit der Bewertung {names}",
    items: "Einträge {items}",
    section: "in Abschnitt {number}",
    stars: "mit mindestens so vielen Sternen: {count}",
    from: "ab {time}",
    to: "vor {time}",
    containing: "mit den Wörtern {words}",
    staff: "Moderation und Team",
    unidentified: "eine nicht identifizierte Person",
    dropped: "gestrichene Einträge",
    reactions: "Reaktionen der Mitglieder",
    questions: "Fragen",
    observations: "Beobachtetes",
    cues: "Beobachtungen der Moderation",
    notes: "Notizen",
    probes: "Nachfragen",
    parked: "geparkte Themen",
    uncoded: "nicht kodierte Reaktionen",
    incomplete: "zu ergänzende Einträge"
  )
}

extension Wording.Members {
  static let german = Self(
    spoke: "{turns}, {words}",
    silent: "Anwesend und nicht gehört.",
    themes: "Themen: {names}",
    answers: "Antworten: {answers}",
    noReactions: "Keine Reaktionen.",
    privateAnswers: "Verdeckt gegebene Antworten werden hier nicht gezeigt."
  )
}

extension Wording.Transcript {
  static let german = Self(
    nothing: "Nichts wurde notiert.",
    arrived: "{name} kommt",
    left: "{name} geht",
    order: "In der Reihenfolge der Sitzungsuhr, mit dem, was dazwischen geschah."
  )
}

extension Wording.Preferences {
  static let german = Self(
    preferred: "bevorzugt",
    strength: "Stärke",
    pairsWon: "gewonnene Paare",
    caption: """
      Bevorzugt: gewonnene Vergleiche von denen, an denen es beteiligt war, Unentschieden \
      halb. Stärke: Bradley–Terry, zusammen 1. Gewonnene Paare: Mehrheiten, ausgeglichene \
      Paare halb.
      """,
    halfAWin: """
      Die Stärken beruhen auf einem halben Sieg je Richtung in jedem Paar, da die Antworten \
      allein nicht alle ordnen.
      """,
    beatsAll: "{concept} schlägt alle anderen.",
    skipped: "Keines von beiden gewählt: {count}."
  )
}

extension Wording.Kano {
  static let german = Self(
    category: "Kategorie",
    better: "mit",
    worse: "ohne",
    answered: "geantwortet",
    mustBe: "Basismerkmal",
    oneDimensional: "Leistungsmerkmal",
    attractive: "Begeisterungsmerkmal",
    indifferent: "unerheblich",
    reverse: "Rückweisungsmerkmal",
    questionable: "widersprüchlich",
    tied: "{value} (gleichauf)",
    caption: """
      Mit: wie sehr es erfreuen würde, es zu haben, 0 bis 1. Ohne: wie sehr es stören würde, \
      es zu entbehren, −1 bis 0.
      """,
    missing: "Mit nur einer oder keiner Antwort: {count}."
  )
}
