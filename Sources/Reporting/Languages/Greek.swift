extension Wording {
  /// Greek.
  public static let greek = Wording(
    tag: "el",
    name: "Ελληνικά",
    numbers: NumberForm(
      decimalMark: ",",
      groupMark: ".",
      groupedFrom: 1_000,
      minus: "-",
      percent: "%"
    ),
    dates: DateForm(pattern: "{day} {month} {year}", months: .greek),
    quotes: QuotationMarks(opening: "«", closing: "»"),
    plurals: .onlyOne,
    lists: .greek,
    nouns: .greek,
    amounts: .greek,
    shares: .greek,
    reasons: .greek,
    sentiments: .greek,
    titles: .greek,
    headings: .greek,
    columns: .greek,
    people: .greek,
    heard: .greek,
    concepts: .greek,
    themes: .greek,
    measures: .greek,
    silence: .greek,
    talk: .greek,
    guide: .greek,
    limits: .greek,
    restrictions: .greek,
    members: .greek,
    transcript: .greek,
    preferences: .greek,
    kano: .greek,
    items: .greek,
    charts: .greek,
    page: .greek
  )
}

extension DateForm.Months {
  static let greek = DateForm.Months(
    january: "Ιανουαρίου",
    february: "Φεβρουαρίου",
    march: "Μαρτίου",
    april: "Απριλίου",
    may: "Μαΐου",
    june: "Ιουνίου",
    july: "Ιουλίου",
    august: "Αυγούστου",
    september: "Σεπτεμβρίου",
    october: "Οκτωβρίου",
    november: "Νοεμβρίου",
    december: "Δεκεμβρίου"
  )
}

extension Wording.Titles {
  static let greek = Self(
    topline: "Συνοπτική έκθεση: {title}",
    full: "Πλήρης έκθεση: {title}",
    concepts: "Ιδέες: {title}",
    themes: "Θέματα: {title}",
    members: "Μέλη: {title}",
    transcript: "Απομαγνητοφώνηση: {title}",
    focusGroup: "Ομάδα εστίασης",
    advisoryMeeting: "Συμβουλευτική ομάδα πελατών",
    interview: "Συνέντευξη",
    opening: "{kind}, {date}, συνεδρία {session}, {time} στο ρολόι"
  )
}

extension Wording.Headings {
  static let greek = Self(
    objective: "Στόχος",
    people: "Ποιοι συμμετείχαν",
    heard: "Τι ακούσαμε",
    concepts: "Ιδέες",
    quotes: "Παραθέματα",
    otherQuotes: "Άλλα παραθέματα",
    themes: "Θέματα",
    measures: "Μετρήσεις",
    notSaid: "Τι δεν ειπώθηκε",
    parked: "Θέματα σε αναμονή",
    dynamics: "Δυναμική της ομάδας",
    promises: "Υποσχέσεις που δόθηκαν",
    debrief: "Απολογισμός",
    notes: "Σημειώσεις του συντονιστή",
    limits: "Περιορισμοί",
    items: "Καταγραφές στις οποίες γίνεται αναφορά",
    themeByTheme: "Θέμα προς θέμα",
    themesByConcept: "Θέματα ανά ιδέα",
    themesTogether: "Θέματα που αναφέρθηκαν μαζί",
    matrix: "Πίνακας ανάλυσης",
    comparisons: "Συγκρίσεις",
    pairs: "Προτίμηση ανά ζεύγη",
    kano: "Kano: τι είναι κάθε ιδέα για τα μέλη",
    timeline: "Χρονολόγιο",
    guide: "Οδηγός συζήτησης",
    members: "Μέλος προς μέλος",
    transcript: "Η συνεδρία με τη σειρά",
    themesByAttribute: "Θέματα ανά {name}",
    answersByAttribute: "Απαντήσεις ανά {name}"
  )
}

extension Wording.Columns {
  static let greek = Self(
    concept: "ιδέα",
    theme: "θέμα",
    member: "μέλος",
    seat: "θέση",
    code: "κωδικός",
    name: "όνομα",
    raisedBy: "αναφέρθηκε από",
    reactions: "αντιδράσεις",
    positive: "θετικές",
    negative: "αρνητικές",
    items: "καταγραφές",
    notCoded: "χωρίς κωδικό",
    all: "σύνολο",
    forIt: "υπέρ",
    againstIt: "κατά",
    leansTo: "κλίνει προς",
    members: "μέλη",
    first: "πρώτη",
    last: "τελευταία",
    meaning: "σημασία",
    from: "από",
    other: "άλλες",
    notes: "σημειώσεις",
    whatHappened: "τι συνέβη",
    turns: "τοποθετήσεις",
    words: "λέξεις",
    characters: "χαρακτήρες",
    ofAllWords: "επί όλων των λέξεων",
    ofAllCharacters: "επί όλων των χαρακτήρων",
    section: "ενότητα",
    planned: "πρόγραμμα",
    used: "διάρκεια",
    over: "υπέρβαση",
    spoke: "μίλησαν",
    state: "κατάσταση",
    title: "τίτλος",
    notHeardFor: "δεν ακούστηκε επί",
    with: "μαζί με",
    both: "και τα δύο"
  )
}

extension Wording.People {
  static let greek = Self(
    objectiveNotGiven: "Δεν δηλώθηκε.",
    noMembers: "Κανένα μέλος.",
    number: "{members}.",
    attribute: "{name}: {counts}",
    notThere: "Απουσίαζαν: {names}.",
    came: "ήρθε στο {time}",
    cameBack: "επέστρεψε στο {time}",
    left: "έφυγε στο {time}",
    member: "μέλος",
    moderator: "συντονιστής",
    assistant: "βοηθός",
    observer: "παρατηρητής",
    notGiven: "δεν δηλώθηκε"
  )
}

extension Wording.Heard {
  static let greek = Self(
    nothing: "Δεν κωδικοποιήθηκε τίποτα υπέρ ή κατά κάποιας ιδέας, ούτε κάποιο θέμα.",
    concept: "{code} {title}: υπέρ: {positive}· κατά: {negative}.",
    theme: "{theme}: αναφέρθηκε από {amount} σε {reactions}, {positive} και {negative}, {items}.",
    cited: "{amount}, {items}",
    item: "καταγραφή {items}",
    items: "καταγραφές {items}"
  )
}
