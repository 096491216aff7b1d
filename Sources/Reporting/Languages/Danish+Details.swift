extension Wording.Restrictions {
  static let danish = Self(
    or: "eller",
    by: "af {names}",
    about: "om {names}",
    with: "med {names}",
    sentiment: "med holdningen {names}",
    items: "punkterne {items}",
    section: "i afsnit {number}",
    stars: "med mindst så mange stjerner: {count}",
    from: "fra {time}",
    to: "før {time}",
    containing: "med ordene {words}",
    staff: "moderator og teamet",
    unidentified: "en, der ikke er identificeret",
    dropped: "slettede punkter",
    reactions: "deltagernes reaktioner",
    questions: "spørgsmål",
    observations: "observationer",
    cues: "iagttagelser",
    notes: "noter",
    probes: "opfølgende spørgsmål",
    parked: "parkerede emner",
    uncoded: "reaktioner, der ikke er kodet",
    incomplete: "punkter, der skal suppleres"
  )
}

extension Wording.Members {
  static let danish = Self(
    spoke: "{turns}, {words}",
    silent: "Til stede, men sagde ikke noget.",
    themes: "Temaer: {names}",
    answers: "Svar: {answers}",
    noReactions: "Ingen reaktioner.",
    privateAnswers: "Svar, der er givet fortroligt, vises ikke her."
  )
}

extension Wording.Transcript {
  static let danish = Self(
    nothing: "Intet blev noteret.",
    arrived: "{name} kommer",
    left: "{name} går",
    order: "I rækkefølge efter sessionens ur, med det, der skete undervejs."
  )
}

extension Wording.Preferences {
  static let danish = Self(
    preferred: "foretrukket",
    strength: "styrke",
    pairsWon: "vundne par",
    caption: """
      Foretrukket: vundne sammenligninger af dem, det indgik i, uafgjort som en halv. Styrke: \
      Bradley–Terry, tilsammen 1. Vundne par: flertal, lige par som en halv.
      """,
    halfAWin: """
      Styrkerne bygger på en halv sejr hver vej i hvert par, da svarene alene ikke rangordner \
      alle.
      """,
    beatsAll: "{concept} slår alle andre.",
    skipped: "Valgte ingen af dem: {count}."
  )
}

extension Wording.Kano {
  static let danish = Self(
    category: "kategori",
    better: "med",
    worse: "uden",
    answered: "svarede",
    mustBe: "et krav",
    oneDimensional: "jo mere, jo bedre",
    attractive: "attraktivt",
    indifferent: "ligegyldigt",
    reverse: "uønsket",
    questionable: "modstridende",
    tied: "{value} (delt)",
    caption: """
      Med: hvor meget det ville glæde at have det, 0 til 1. Uden: hvor meget det ville genere \
      at undvære det, −1 til 0.
      """,
    missing: "Med ét svar eller intet: {count}."
  )
}
