extension Wording {
  /// Filipino.
  public static let filipino = Wording(
    tag: "fil",
    name: "Filipino",
    numbers: NumberForm(
      decimalMark: ".",
      groupMark: ",",
      groupedFrom: 1_000,
      minus: "-",
      percent: "%"
    ),
    dates: DateForm(pattern: "{month} {day}, {year}", months: .filipino),
    quotes: QuotationMarks(opening: "“", closing: "”"),
    plurals: .lastDigitJoins,
    lists: .filipino,
    nouns: .filipino,
    amounts: .filipino,
    shares: .filipino,
    reasons: .filipino,
    sentiments: .filipino,
    titles: .filipino,
    headings: .filipino,
    columns: .filipino,
    people: .filipino,
    heard: .filipino,
    concepts: .filipino,
    themes: .filipino,
    measures: .filipino,
    silence: .filipino,
    talk: .filipino,
    guide: .filipino,
    limits: .filipino,
    restrictions: .filipino,
    members: .filipino,
    transcript: .filipino,
    preferences: .filipino,
    kano: .filipino,
    items: .filipino,
    charts: .filipino,
    page: .filipino
  )
}

extension DateForm.Months {
  static let filipino = DateForm.Months(
    january: "Enero",
    february: "Pebrero",
    march: "Marso",
    april: "Abril",
    may: "Mayo",
    june: "Hunyo",
    july: "Hulyo",
    august: "Agosto",
    september: "Setyembre",
    october: "Oktubre",
    november: "Nobyembre",
    december: "Disyembre"
  )
}

extension Wording.Titles {
  static let filipino = Self(
    topline: "Topline na ulat: {title}",
    full: "Buong ulat: {title}",
    concepts: "Mga konsepto: {title}",
    themes: "Mga tema: {title}",
    members: "Mga miyembro: {title}",
    transcript: "Transkripsyon: {title}",
    focusGroup: "Focus group",
    advisoryMeeting: "Pulong ng customer advisory panel",
    interview: "Panayam",
    opening: "{kind}, {date}, sesyon {session}, {time} sa orasan"
  )
}

extension Wording.Headings {
  static let filipino = Self(
    objective: "Layunin",
    people: "Sino ang naroon",
    heard: "Ang narinig namin",
    concepts: "Mga konsepto",
    quotes: "Mga sipi",
    otherQuotes: "Iba pang sipi",
    themes: "Mga tema",
    measures: "Mga sukat",
    notSaid: "Ang hindi nasabi",
    parked: "Mga isinantabing paksa",
    dynamics: "Daloy ng grupo",
    promises: "Mga ipinangako",
    debrief: "Pagtatasa pagkatapos",
    notes: "Mga tala ng moderator",
    limits: "Mga limitasyon",
    items: "Mga talang binanggit",
    themeByTheme: "Bawat tema",
    themesByConcept: "Mga tema ayon sa konsepto",
    themesTogether: "Mga temang magkasamang nabanggit",
    matrix: "Framework matrix",
    comparisons: "Mga paghahambing",
    pairs: "Pares-pares na pagpili",
    kano: "Kano: ano ang bawat konsepto para sa mga miyembro",
    timeline: "Takbo ng oras",
    guide: "Gabay sa talakayan",
    members: "Bawat miyembro",
    transcript: "Ang sesyon ayon sa pagkakasunod",
    themesByAttribute: "Mga tema ayon sa {name}",
    answersByAttribute: "Mga sagot ayon sa {name}"
  )
}

extension Wording.Columns {
  static let filipino = Self(
    concept: "konsepto",
    theme: "tema",
    member: "miyembro",
    seat: "upuan",
    code: "koda",
    name: "pangalan",
    raisedBy: "binanggit ng",
    reactions: "reaksyon",
    positive: "positibo",
    negative: "negatibo",
    items: "mga tala",
    notCoded: "walang koda",
    all: "lahat",
    forIt: "pabor",
    againstIt: "tutol",
    leansTo: "mas gusto",
    members: "miyembro",
    first: "una",
    last: "huli",
    meaning: "kahulugan",
    from: "mula",
    other: "iba pa",
    notes: "puna",
    whatHappened: "ang nangyari",
    turns: "pagsasalita",
    words: "salita",
    characters: "karakter",
    ofAllWords: "sa lahat ng salita",
    ofAllCharacters: "sa lahat ng karakter",
    section: "seksyon",
    planned: "plano",
    used: "nagamit",
    over: "lampas",
    spoke: "nagsalita",
    state: "lagay",
    title: "pamagat",
    notHeardFor: "hindi narinig nang",
    with: "kasama ng",
    both: "pareho"
  )
}

extension Wording.People {
  static let filipino = Self(
    objectiveNotGiven: "Hindi ibinigay.",
    noMembers: "Walang miyembro.",
    number: "{members}.",
    attribute: "{name}: {counts}",
    notThere: "Wala roon: {names}.",
    came: "dumating nang {time}",
    cameBack: "bumalik nang {time}",
    left: "umalis nang {time}",
    member: "miyembro",
    moderator: "moderator",
    assistant: "katuwang",
    observer: "tagamasid",
    notGiven: "hindi ibinigay"
  )
}

extension Wording.Heard {
  static let filipino = Self(
    nothing: "Walang nakodang pabor o tutol sa konsepto, at walang tema.",
    concept: "{code} {title}: pabor: {positive}; tutol: {negative}.",
    theme: "{theme}: binanggit ng {amount} sa {reactions}, {positive} at {negative}, {items}.",
    cited: "{amount}, {items}",
    item: "tala {items}",
    items: "mga tala {items}"
  )
}
