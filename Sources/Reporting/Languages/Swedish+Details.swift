extension Wording.Restrictions {
  static let swedish = Self(
    or: "eller",
    by: "av {names}",
    about: "om {names}",
    with: "med {names}",
    sentiment: "med omdömet {names}",
    items: "posterna {items}",
    section: "i avsnitt {number}",
    stars: "med minst så många stjärnor: {count}",
    from: "från och med {time}",
    to: "före {time}",
    containing: "med orden {words}",
    staff: "moderatorn och teamet",
    unidentified: "någon som inte identifierats",
    dropped: "strukna poster",
    reactions: "deltagarnas reaktioner",
    questions: "frågor",
    observations: "observationer",
    cues: "iakttagelser",
    notes: "anteckningar",
    probes: "följdfrågor",
    parked: "parkerade ämnen",
    uncoded: "ej kodade reaktioner",
    incomplete: "poster att komplettera"
  )
}

extension Wording.Members {
  static let swedish = Self(
    spoke: "{turns}, {words}",
    silent: "Med, men sade ingenting.",
    themes: "Teman: {names}",
    answers: "Svar: {answers}",
    noReactions: "Inga reaktioner.",
    privateAnswers: "Svar som gavs enskilt visas inte här."
  )
}

extension Wording.Transcript {
  static let swedish = Self(
    nothing: "Inget antecknades.",
    arrived: "{name} kommer",
    left: "{name} går",
    order: "I ordning efter sessionens klocka, med det som hände däremellan."
  )
}

extension Wording.Preferences {
  static let swedish = Self(
    preferred: "föredrogs",
    strength: "styrka",
    pairsWon: "vunna par",
    caption: """
      Föredrogs: vunna jämförelser av dem det ingick i, oavgjort som en halv. Styrka: \
      Bradley–Terry, tillsammans 1. Vunna par: majoriteter, jämna par som en halv.
      """,
    halfAWin: """
      Styrkorna bygger på en halv vinst åt vardera hållet i varje par, eftersom svaren ensamma \
      inte rangordnar alla.
      """,
    beatsAll: "{concept} slår alla andra.",
    skipped: "Valde inget av dem: {count}."
  )
}

extension Wording.Kano {
  static let swedish = Self(
    category: "kategori",
    better: "med",
    worse: "utan",
    answered: "svarade",
    mustBe: "måste finnas",
    oneDimensional: "ju mer desto bättre",
    attractive: "attraktivt",
    indifferent: "likgiltigt",
    reverse: "oönskat",
    questionable: "motsägande",
    tied: "{value} (delat)",
    caption: """
      Med: hur mycket det skulle glädja att ha det, 0 till 1. Utan: hur mycket det skulle \
      störa att sakna det, −1 till 0.
      """,
    missing: "Med ett svar eller inget: {count}."
  )
}
