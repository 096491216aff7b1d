extension Wording {
  /// German.
  public static let german = Wording(
    tag: "de",
    name: "Deutsch",
    numbers: NumberForm(
      decimalMark: ",",
      groupMark: ".",
      groupedFrom: 1_000,
      minus: "-",
      percent: "\u{00A0}%"
    ),
    dates: DateForm(pattern: "{day}. {month} {year}", months: .german),
    quotes: QuotationMarks(opening: "„", closing: "“"),
    plurals: .onlyOne,
    lists: .german,
    nouns: .german,
    amounts: .german,
    shares: .german,
    reasons: .german,
    sentiments: .german,
    titles: .german,
    headings: .german,
    columns: .german,
    people: .german,
    heard: .german,
    concepts: .german,
    themes: .german,
    measures: .german,
    silence: .german,
    talk: .german,
    guide: .german,
    limits: .german,
    restrictions: .german,
    members: .german,
    transcript: .german,
    preferences: .german,
    kano: .german,
    items: .german,
    charts: .german,
    page: .german
  )
}

extension DateForm.Months {
  static let german = DateForm.Months(
    january: "Januar",
    february: "Februar",
    march: "März",
    april: "April",
    may: "Mai",
    june: "Juni",
    july: "Juli",
    august: "August",
    september: "September",
    october: "Oktober",
    november: "November",
    december: "Dezember"
  )
}

extension Wording.Titles {
  static let german = Self(
    topline: "Topline-Bericht: {title}",
    full: "Vollständiger Bericht: {title}",
    concepts: "Konzepte: {title}",
    themes: "Themen: {title}",
    members: "Mitglieder: {title}",
    transcript: "Transkript: {title}",
    focusGroup: "Fokusgruppe",
    advisoryMeeting: "Kundenbeirat",
    interview: "Interview",
    opening: "{kind}, {date}, Sitzung {session}, {time} auf der Uhr"
  )
}

extension Wording.Headings {
  static let german = Self(
    objective: "Ziel",
    people: "Wer dabei war",
    heard: "Was wir gehört haben",
    concepts: "Konzepte",
    quotes: "Zitate",
    otherQuotes: "Weitere Zitate",
    themes: "Themen",
    measures: "Messungen",
    notSaid: "Was nicht gesagt wurde",
    parked: "Geparkte Themen",
    dynamics: "Gruppendynamik",
    promises: "Gegebene Zusagen",
    debrief: "Nachbesprechung",
    notes: "Notizen der Moderation",
    limits: "Grenzen der Aussagekraft",
    items: "Einträge, auf die verwiesen wird",
    themeByTheme: "Thema für Thema",
    themesByConcept: "Themen nach Konzept",
    themesTogether: "Gemeinsam angesprochene Themen",
    matrix: "Framework-Matrix",
    comparisons: "Vergleiche",
    pairs: "Paarvergleiche",
    kano: "Kano: was jedes Konzept für die Mitglieder ist",
    timeline: "Zeitverlauf",
    guide: "Leitfaden",
    members: "Mitglied für Mitglied",
    transcript: "Die Sitzung der Reihe nach",
    themesByAttribute: "Themen nach {name}",
    answersByAttribute: "Antworten nach {name}"
  )
}

extension Wording.Columns {
  static let german = Self(
    concept: "Konzept",
    theme: "Thema",
    member: "Mitglied",
    seat: "Platz",
    code: "Kürzel",
    name: "Name",
    raisedBy: "genannt von",
    reactions: "Reaktionen",
    positive: "positiv",
    negative: "negativ",
    items: "Einträge",
    notCoded: "nicht kodiert",
    all: "gesamt",
    forIt: "dafür",
    againstIt: "dagegen",
    leansTo: "neigt zu",
    members: "Mitglieder",
    first: "zuerst",
    last: "zuletzt",
    meaning: "Bedeutung",
    from: "ab",
    other: "andere",
    notes: "Notizen",
    whatHappened: "was geschah",
    turns: "Wortmeldungen",
    words: "Wörter",
    characters: "Zeichen",
    ofAllWords: "aller Wörter",
    ofAllCharacters: "aller Zeichen",
    section: "Abschnitt",
    planned: "geplant",
    used: "gebraucht",
    over: "überzogen",
    spoke: "sprachen",
    state: "Stand",
    title: "Titel",
    notHeardFor: "nicht gehört für",
    with: "zusammen mit",
    both: "beide"
  )
}

extension Wording.People {
  static let german = Self(
    objectiveNotGiven: "Nicht angegeben.",
    noMembers: "Keine Mitglieder.",
    number: "{members}.",
    attribute: "{name}: {counts}",
    notThere: "Nicht da: {names}.",
    came: "kam bei {time}",
    cameBack: "kam zurück bei {time}",
    left: "ging bei {time}",
    member: "Mitglied",
    moderator: "Moderation",
    assistant: "Assistenz",
    observer: "Beobachtung",
    notGiven: "nicht angegeben"
  )
}

extension Wording.Heard {
  static let german = Self(
    nothing: "Nichts wurde für oder gegen ein Konzept kodiert, und kein Thema.",
    concept: "{code} {title}: dafür: {positive}; dagegen: {negative}.",
    theme: "{theme}: genannt von: {amount}, in {reactions}, {positive} und {negative}, {items}.",
    cited: "{amount}, {items}",
    item: "Eintrag {items}",
    items: "Einträge {items}"
  )
}
