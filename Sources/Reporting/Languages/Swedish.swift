extension Wording {
  /// Swedish.
  public static let swedish = Wording(
    tag: "sv",
    name: "svenska",
    numbers: NumberForm(
      decimalMark: ",",
      groupMark: "\u{00A0}",
      groupedFrom: 1_000,
      minus: "−",
      percent: "\u{00A0}%"
    ),
    dates: DateForm(pattern: "{day} {month} {year}", months: .swedish),
    quotes: QuotationMarks(opening: "”", closing: "”"),
    plurals: .onlyOne,
    lists: .swedish,
    nouns: .swedish,
    amounts: .swedish,
    shares: .swedish,
    reasons: .swedish,
    sentiments: .swedish,
    titles: .swedish,
    headings: .swedish,
    columns: .swedish,
    people: .swedish,
    heard: .swedish,
    concepts: .swedish,
    themes: .swedish,
    measures: .swedish,
    silence: .swedish,
    talk: .swedish,
    guide: .swedish,
    limits: .swedish,
    restrictions: .swedish,
    members: .swedish,
    transcript: .swedish,
    preferences: .swedish,
    kano: .swedish,
    items: .swedish,
    charts: .swedish,
    page: .swedish
  )
}

extension DateForm.Months {
  static let swedish = DateForm.Months(
    january: "januari",
    february: "februari",
    march: "mars",
    april: "april",
    may: "maj",
    june: "juni",
    july: "juli",
    august: "augusti",
    september: "september",
    october: "oktober",
    november: "november",
    december: "december"
  )
}

extension Wording.Titles {
  static let swedish = Self(
    topline: "Toplinerapport: {title}",
    full: "Fullständig rapport: {title}",
    concepts: "Koncept: {title}",
    themes: "Teman: {title}",
    members: "Deltagare: {title}",
    transcript: "Transkription: {title}",
    focusGroup: "Fokusgrupp",
    advisoryMeeting: "Rådgivande kundpanel",
    interview: "Intervju",
    opening: "{kind}, {date}, session {session}, {time} på klockan"
  )
}

extension Wording.Headings {
  static let swedish = Self(
    objective: "Syfte",
    people: "Vilka som var med",
    heard: "Det vi hörde",
    concepts: "Koncept",
    quotes: "Citat",
    otherQuotes: "Övriga citat",
    themes: "Teman",
    measures: "Mätningar",
    notSaid: "Det som inte sades",
    parked: "Parkerade ämnen",
    dynamics: "Gruppdynamik",
    promises: "Löften",
    debrief: "Genomgång efteråt",
    notes: "Moderatorns anteckningar",
    limits: "Begränsningar",
    items: "Poster som rapporten hänvisar till",
    themeByTheme: "Tema för tema",
    themesByConcept: "Teman per koncept",
    themesTogether: "Teman som togs upp tillsammans",
    matrix: "Analysmatris",
    comparisons: "Jämförelser",
    pairs: "Parvisa preferenser",
    kano: "Kano: vad varje koncept är för deltagarna",
    timeline: "Tidslinje",
    guide: "Intervjuguide",
    members: "Deltagare för deltagare",
    transcript: "Sessionen i ordning",
    themesByAttribute: "Teman efter {name}",
    answersByAttribute: "Svar efter {name}"
  )
}

extension Wording.Columns {
  static let swedish = Self(
    concept: "koncept",
    theme: "tema",
    member: "deltagare",
    seat: "plats",
    code: "kod",
    name: "namn",
    raisedBy: "togs upp av",
    reactions: "reaktioner",
    positive: "positiva",
    negative: "negativa",
    items: "poster",
    notCoded: "ej kodade",
    all: "totalt",
    forIt: "för",
    againstIt: "emot",
    leansTo: "lutar åt",
    members: "deltagare",
    first: "först",
    last: "sist",
    meaning: "betydelse",
    from: "från",
    other: "övriga",
    notes: "anteckningar",
    whatHappened: "vad som hände",
    turns: "inlägg",
    words: "ord",
    characters: "tecken",
    ofAllWords: "av alla ord",
    ofAllCharacters: "av alla tecken",
    section: "avsnitt",
    planned: "planerat",
    used: "använt",
    over: "över tid",
    spoke: "talade",
    state: "läge",
    title: "titel",
    notHeardFor: "inte hörd på",
    with: "tillsammans med",
    both: "båda"
  )
}

extension Wording.People {
  static let swedish = Self(
    objectiveNotGiven: "Inte angivet.",
    noMembers: "Inga deltagare.",
    number: "{members}.",
    attribute: "{name}: {counts}",
    notThere: "Inte på plats: {names}.",
    came: "kom {time}",
    cameBack: "kom tillbaka {time}",
    left: "gick {time}",
    member: "deltagare",
    moderator: "moderator",
    assistant: "assistent",
    observer: "observatör",
    notGiven: "ej angivet"
  )
}

extension Wording.Heard {
  static let swedish = Self(
    nothing: "Ingenting kodades för eller emot något koncept, och inget tema.",
    concept: "{code} {title}: för: {positive}; emot: {negative}.",
    theme: "{theme}: togs upp av {amount} i {reactions}, {positive} och {negative}, {items}.",
    cited: "{amount}, {items}",
    item: "post {items}",
    items: "poster {items}"
  )
}
