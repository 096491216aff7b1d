extension Wording {
  /// Danish.
  public static let danish = Wording(
    tag: "da",
    name: "dansk",
    numbers: NumberForm(
      decimalMark: ",",
      groupMark: ".",
      groupedFrom: 1_000,
      minus: "-",
      percent: "\u{00A0}%"
    ),
    dates: DateForm(pattern: "{day}. {month} {year}", months: .danish),
    quotes: QuotationMarks(opening: "”", closing: "”"),
    plurals: .onlyOne,
    lists: .danish,
    nouns: .danish,
    amounts: .danish,
    shares: .danish,
    reasons: .danish,
    sentiments: .danish,
    titles: .danish,
    headings: .danish,
    columns: .danish,
    people: .danish,
    heard: .danish,
    concepts: .danish,
    themes: .danish,
    measures: .danish,
    silence: .danish,
    talk: .danish,
    guide: .danish,
    limits: .danish,
    restrictions: .danish,
    members: .danish,
    transcript: .danish,
    preferences: .danish,
    kano: .danish,
    items: .danish,
    charts: .danish,
    page: .danish
  )
}

extension DateForm.Months {
  static let danish = DateForm.Months(
    january: "januar",
    february: "februar",
    march: "marts",
    april: "april",
    may: "maj",
    june: "juni",
    july: "juli",
    august: "august",
    september: "september",
    october: "oktober",
    november: "november",
    december: "december"
  )
}

extension Wording.Titles {
  static let danish = Self(
    topline: "Toplinerapport: {title}",
    full: "Fuld rapport: {title}",
    concepts: "Koncepter: {title}",
    themes: "Temaer: {title}",
    members: "Deltagere: {title}",
    transcript: "Transskription: {title}",
    focusGroup: "Fokusgruppe",
    advisoryMeeting: "Møde i kundepanel",
    interview: "Interview",
    opening: "{kind}, {date}, session {session}, {time} på uret"
  )
}

extension Wording.Headings {
  static let danish = Self(
    objective: "Formål",
    people: "Hvem der var med",
    heard: "Det, vi hørte",
    concepts: "Koncepter",
    quotes: "Citater",
    otherQuotes: "Øvrige citater",
    themes: "Temaer",
    measures: "Målinger",
    notSaid: "Det, der ikke blev sagt",
    parked: "Parkerede emner",
    dynamics: "Gruppedynamik",
    promises: "Afgivne løfter",
    debrief: "Opsamling bagefter",
    notes: "Moderators noter",
    limits: "Begrænsninger",
    items: "Punkter, der henvises til",
    themeByTheme: "Tema for tema",
    themesByConcept: "Temaer efter koncept",
    themesTogether: "Temaer, der blev nævnt sammen",
    matrix: "Analysematrix",
    comparisons: "Sammenligninger",
    pairs: "Parvise præferencer",
    kano: "Kano: hvad hvert koncept er for deltagerne",
    timeline: "Tidslinje",
    guide: "Interviewguide",
    members: "Deltager for deltager",
    transcript: "Sessionen i rækkefølge",
    themesByAttribute: "Temaer efter {name}",
    answersByAttribute: "Svar efter {name}"
  )
}

extension Wording.Columns {
  static let danish = Self(
    concept: "koncept",
    theme: "tema",
    member: "deltager",
    seat: "plads",
    code: "kode",
    name: "navn",
    raisedBy: "nævnt af",
    reactions: "reaktioner",
    positive: "positive",
    negative: "negative",
    items: "punkter",
    notCoded: "ikke kodet",
    all: "i alt",
    forIt: "for",
    againstIt: "imod",
    leansTo: "hælder til",
    members: "deltagere",
    first: "første gang",
    last: "sidste gang",
    meaning: "betydning",
    from: "fra",
    other: "andre",
    notes: "noter",
    whatHappened: "hvad der skete",
    turns: "indlæg",
    words: "ord",
    characters: "tegn",
    ofAllWords: "af alle ord",
    ofAllCharacters: "af alle tegn",
    section: "afsnit",
    planned: "planlagt",
    used: "brugt",
    over: "over tid",
    spoke: "talte",
    state: "status",
    title: "titel",
    notHeardFor: "ikke hørt i",
    with: "sammen med",
    both: "begge"
  )
}

extension Wording.People {
  static let danish = Self(
    objectiveNotGiven: "Ikke angivet.",
    noMembers: "Ingen deltagere.",
    number: "{members}.",
    attribute: "{name}: {counts}",
    notThere: "Ikke til stede: {names}.",
    came: "kom {time}",
    cameBack: "kom tilbage {time}",
    left: "gik {time}",
    member: "deltager",
    moderator: "moderator",
    assistant: "assistent",
    observer: "observatør",
    notGiven: "ikke angivet"
  )
}

extension Wording.Heard {
  static let danish = Self(
    nothing: "Intet blev kodet for eller imod et koncept, og intet tema.",
    concept: "{code} {title}: for: {positive}; imod: {negative}.",
    theme: "{theme}: nævnt af {amount} i {reactions}, {positive} og {negative}, {items}.",
    cited: "{amount}, {items}",
    item: "punkt {items}",
    items: "punkt {items}"
  )
}
