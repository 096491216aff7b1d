extension Wording {
  /// English.
  public static let english = Wording(
    tag: "en",
    name: "English",
    numbers: NumberForm(
      decimalMark: ".",
      groupMark: ",",
      groupedFrom: 1_000,
      minus: "-",
      percent: " %"
    ),
    dates: DateForm(pattern: "{day} {month} {year}", months: .english),
    quotes: QuotationMarks(opening: "“", closing: "”"),
    plurals: .onlyOne,
    lists: .english,
    nouns: .english,
    amounts: .english,
    shares: .english,
    reasons: .english,
    sentiments: .english,
    titles: .english,
    headings: .english,
    columns: .english,
    people: .english,
    heard: .english,
    concepts: .english,
    themes: .english,
    measures: .english,
    silence: .english,
    talk: .english,
    guide: .english,
    limits: .english,
    restrictions: .english,
    members: .english,
    transcript: .english,
    preferences: .english,
    kano: .english,
    items: .english,
    charts: .english,
    page: .english
  )
}

extension DateForm.Months {
  static let english = DateForm.Months(
    january: "January",
    february: "February",
    march: "March",
    april: "April",
    may: "May",
    june: "June",
    july: "July",
    august: "August",
    september: "September",
    october: "October",
    november: "November",
    december: "December"
  )
}

extension Wording.Titles {
  static let english = Self(
    topline: "Topline: {title}",
    full: "Full report: {title}",
    concepts: "Concepts: {title}",
    themes: "Themes: {title}",
    members: "Members: {title}",
    transcript: "Transcript: {title}",
    focusGroup: "Focus group",
    advisoryMeeting: "Advisory meeting",
    interview: "Interview",
    opening: "{kind}, {date}, session {session}, {time} on the clock"
  )
}

extension Wording.Headings {
  static let english = Self(
    objective: "Objective",
    people: "Who was there",
    heard: "What we heard",
    concepts: "Concepts",
    quotes: "Quotes",
    otherQuotes: "Other quotes",
    themes: "Themes",
    measures: "Measures",
    notSaid: "What was not said",
    parked: "Parked topics",
    dynamics: "Group dynamics",
    promises: "Promises made",
    debrief: "Debrief",
    notes: "The facilitator’s notes",
    limits: "Limits",
    items: "Items referred to",
    themeByTheme: "Theme by theme",
    themesByConcept: "Themes by concept",
    themesTogether: "Themes raised together",
    matrix: "Framework matrix",
    comparisons: "Comparisons",
    pairs: "Paired preference",
    kano: "Kano: what each concept is to members",
    timeline: "Timeline",
    guide: "Discussion guide",
    members: "Member by member",
    transcript: "The session in order",
    themesByAttribute: "Themes by {name}",
    answersByAttribute: "Answers by {name}"
  )
}

extension Wording.Columns {
  static let english = Self(
    concept: "concept",
    theme: "theme",
    member: "member",
    seat: "seat",
    code: "code",
    name: "name",
    raisedBy: "raised by",
    reactions: "reactions",
    positive: "positive",
    negative: "negative",
    items: "items",
    notCoded: "not coded",
    all: "all",
    forIt: "for",
    againstIt: "against",
    leansTo: "leans to",
    members: "members",
    first: "first",
    last: "last",
    meaning: "meaning",
    from: "from",
    other: "other",
    notes: "notes",
    whatHappened: "what happened",
    turns: "turns",
    words: "words",
    characters: "characters",
    ofAllWords: "of all words",
    ofAllCharacters: "of all characters",
    section: "section",
    planned: "planned",
    used: "used",
    over: "over",
    spoke: "spoke",
    state: "state",
    title: "title",
    notHeardFor: "not heard for",
    with: "with",
    both: "both"
  )
}

extension Wording.People {
  static let english = Self(
    objectiveNotGiven: "Not given.",
    noMembers: "No members.",
    number: "{members}.",
    attribute: "{name}: {counts}",
    notThere: "Not there: {names}.",
    came: "came at {time}",
    cameBack: "came back at {time}",
    left: "left at {time}",
    member: "member",
    moderator: "moderator",
    assistant: "assistant",
    observer: "observer",
    notGiven: "not given"
  )
}

extension Wording.Heard {
  static let english = Self(
    nothing: "Nothing was coded for or against a concept, and no theme.",
    concept: "{code} {title}: for it: {positive}; against it: {negative}.",
    theme: "{theme}: raised by {amount} in {reactions}, {positive} and {negative}, {items}.",
    cited: "{amount}, {items}",
    item: "item {items}",
    items: "items {items}"
  )
}
