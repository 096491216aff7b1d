extension Wording.Lists {
  static let german = Self(
    and: "und",
    more: "{count} weitere",
    apart: "; "
  )
}

extension Wording.Nouns {
  static let german = Self(
    member: Plural("Mitglied", "Mitglieder", ofOne: "Mitglied", ofOther: "Mitgliedern"),
    reaction: Plural("Reaktion", "Reaktionen"),
    answer: Plural("Antwort", "Antworten"),
    item: Plural("Eintrag", "Einträge", ofOne: "Eintrag", ofOther: "Einträgen"),
    time: Plural("Mal", "Mal"),
    turn: Plural("Wortmeldung", "Wortmeldungen"),
    word: Plural("Wort", "Wörter", ofOne: "Wort", ofOther: "Wörtern"),
    promoter: Plural("Promotor", "Promotoren"),
    passive: Plural("Passiver", "Passive", ofOne: "Passiven", ofOther: "Passiven"),
    detractor: Plural("Kritiker", "Kritiker", ofOne: "Kritiker", ofOther: "Kritikern"),
    positive: Plural("positiv", "positiv"),
    negative: Plural("negativ", "negativ")
  )
}

extension Wording.Amounts {
  static let german = Self(
    nobody: "niemand",
    theOnlyOne: "das einzige Mitglied",
    all: "alle",
    one: "eines",
    almostAll: "fast alle",
    most: "die meisten",
    aboutHalf: "etwa die Hälfte",
    some: "einige",
    aFew: "wenige"
  )
}

extension Wording.Shares {
  static let german = Self(
    of: "{count} von {base}",
    verbal: "{amount} ({counts})",
    markedPercentage: "{counts} ({percent}, kleine Basis)",
    percentage: "{percent} ({counts})",
    smallBase: "{figure}, kleine Basis ({base})",
    percentInterval: "{figure}, 95-%-Konfidenzintervall {low}–{high}\u{00A0}%",
    interval: "{figure}, 95-%-Konfidenzintervall {low} bis {high}",
    notAvailable: "k. A. ({reason})",
    atLeast: "mindestens {counts}",
    byUnidentified: "eine nicht identifizierte Person",
    unidentified: "nicht identifiziert"
  )
}

extension Wording.Reasons {
  static let german = Self(
    noAnswers: "keine Antworten",
    oneAnswer: "nur eine Antwort",
    otherScale: "auf dieser Skala nicht definiert",
    shortScale: "weniger als vier Werte auf der Skala",
    nobodyPresent: "keine Mitglieder anwesend",
    notPresented: "nicht gezeigt",
    nobodySpoke: "niemand hat gesprochen",
    oneMember: "nur ein Mitglied",
    nothingCoded: "keine Bewertungen kodiert",
    nothingMarked: "keine Markierungen",
    neitherLikedNorDisliked: "niemand dafür oder dagegen",
    noPairs: "niemand hat beide Male geantwortet",
    countOutsideBase: "mehr als alle",
    nothingVaries: "alle gleich",
    tooFewCases: "zu wenige Fälle",
    columnsDependent: "manche Spalten sagen dasselbe",
    differentQuestions: "verschiedene Fragen",
    noTarget: "kein Zielwert",
    neverCompared: "werden nie verglichen",
    preferencesNotConnected: "nicht alle lassen sich ordnen",
    nothingToWeigh: "nur Widersprüche oder Umkehrungen",
    nothingCodedTwice: "nichts von zweien kodiert",
    oneCategory: "nur eine Kategorie",
    noThemesToStart: "anfangs keine Themen",
    tooFewGroups: "zu wenige Gruppen",
    nothingClosed: "nichts abgeschlossen",
    mostStillOpen: "die meisten noch offen",
    nothingDue: "nichts fällig",
    wouldTellWho: "Gruppe zu klein, um sie einzeln zu zeigen"
  )
}

extension Wording.Sentiments {
  static let german = Self(
    veryPositive: "sehr positiv",
    positive: "positiv",
    neutral: "neutral",
    negative: "negativ",
    veryNegative: "sehr negativ",
    mixed: "gemischt",
    notCoded: "nicht kodiert"
  )
}

extension Wording.Concepts {
  static let german = Self(
    base: """
      Dafür und dagegen: Mitglieder mit mindestens einer solchen Reaktion, von denen, die \
      dabei anwesend waren.
      """,
    noReactions: "Keine Reaktionen.",
    tally: "{reactions}: {counts}",
    notCoded: "nicht kodiert",
    forIt: "Dafür: {amount}",
    againstIt: "Dagegen: {amount}",
    balance: "Saldo dafür–dagegen: {figure} (−1 alle dagegen, 1 alle dafür)",
    noReactionFrom: "Keine Reaktion von {names}.",
    tallyCaption: """
      Reaktionen nach Bewertung; dafür und dagegen: Mitglieder mit mindestens einer, von \
      denen, die dabei waren
      """,
    none: "keines",
    neither: "keines von beiden",
    leaningTo: "neigen zu {concept}: {amount}",
    leaningToNeither: "zu keinem von beiden: {amount}",
    bothFor: "für {concept}: {amount}; für {other}: {rest}",
    bothAgainst: "gegen {concept}: {amount}; gegen {other}: {rest}",
    leaningCaption: "gezählt werden Mitglieder mit einer Bewertung zu beiden",
    pairTitle: "{concept} und {other}"
  )
}

extension Wording.Themes {
  static let german = Self(
    base: """
      Genannt von: Mitglieder mit mindestens einer solchen Reaktion, von denen, die irgendwann\
       da waren.
      """,
    treeCaption: """
      übergeordnete Themen enthalten ihre Unterthemen; Mitglieder: wer es ansprach, von denen,\
       die da waren
      """,
    marks: "{theme}: {figure}",
    intensity: "Intensität {figure} über {count} markierte",
    firstHand: "aus erster Hand {count} von {base} markierten",
    raisedBy: "Genannt von: {amount}",
    mentions: "Zuerst bei {from}, zuletzt bei {time}",
    tableCaption: """
      In jeder Zelle: Mitglieder, die es sagten, und in Klammern ihre Reaktionen; neben dem \
      Namen der Spalte: die Mitglieder, die es hätten sagen können.
      """,
    matrixCaption: "In jeder Zelle: die Einträge; auch eine leere Zelle ist ein Befund.",
    togetherCaption: "Reaktionen mit beiden Themen, von denen mit mindestens einem.",
    cell: "{members} ({reactions})",
    aboutNone: "kein Konzept"
  )
}

extension Wording.Measures {
  static let german = Self(
    about: "{measure} zu {concept}",
    closed: "{measure} abgeschlossen: {turns}",
    open: "{measure} offen: {turns}",
    line: "{measure}: {turns}",
    inPrivate: "verdeckt",
    asked: "; Frage: {question}",
    heardPrivately: "{count} gehört, verdeckt bis `close`",
    answered: "{count} geantwortet",
    declined: "{count} ohne Antwort",
    notRecorded: "{count} nicht erfasst",
    satisfied: "zufrieden ({answers}): {amount}",
    scores: "{promoters}, {passives}, {detractors} von {base}; Wert {score}",
    otherScale: "Kennzahlen: k. A. (auf dieser Skala nicht definiert)",
    onTenPoints: "auf 1 bis 10 gefragt: nicht vergleichbar mit Werten auf 0 bis 10",
    topTwo: "die zwei höchsten Antworten: {amount}",
    top: "höchste Antwort: {amount}",
    bottomTwo: "die zwei niedrigsten Antworten: {amount}",
    littleEffort: "geringer Aufwand (1 bis 2): {amount}",
    muchEffort: "hoher Aufwand (4 bis 5): {amount}",
    lowIsGood: "Aufwand auf 1 bis 5 gefragt: niedrig ist gut",
    foundEasy: "fanden es leicht (5 bis 7): {amount}",
    foundHard: "fanden es schwer (1 bis 3): {amount}",
    netEase: "Netto-Leichtigkeit: {figure}",
    netEaseCounts: "{up} bei 6 bis 7, {down} bei 1 bis 3, von {base}; Wert {score}",
    highIsGood: "Leichtigkeit auf 1 bis 7 gefragt: hoch ist gut",
    range: "{low} bis {high}",
    imported:
      "Antworten aus {title}, Spalte {name}: Personen, die nicht an der Sitzung teilnahmen.",
    skippedRows: "Ausgelassene, nicht lesbare Zeilen: {count}.",
    spread: "Mittelwert {figure}, Standardabweichung {change}, {count} geantwortet",
    meanInterval: "Mittelwert {figure}, 95-%-Konfidenzintervall {low} bis {high}",
    shift: "Von verdeckt zu offen, {measure}: {amount}.",
    shiftChanges: """
      Von verdeckt zu offen, {measure}: {amount} geändert, {up} nach oben und {down} nach \
      unten, mittlere Änderung {change}.
      """,
    part: "{value}: {figure}",
    difference: """
      {concept} minus {other}: {figure} Punkte, 95-%-Konfidenzintervall {low} bis {high}, p \
      {rest}
      """,
    comparisonsMade: """
      Anzahl der Vergleiche: {count}; unter vielen sehen einige rein zufällig wie ein \
      Unterschied aus.
      """,
    handsLeftOut: "Handzeichen, die zu keiner Gruppe gehören: {count}."
  )
}

extension Wording.Silence {
  static let german = Self(
    notHeard: "Nicht gehört: {names}.",
    sectionSkipped: "Abschnitt {section} {title} wurde übersprungen.",
    neverRaised: "Im Codebuch und nie angesprochen: {names}.",
    seen: "Von der Moderation beobachtet:",
    nothingNoted: "Nichts wurde notiert.",
    neverSinceArrival: "nie, seit der Ankunft",
    notSinceComingBack: "nicht seit der Rückkehr",
    promisedTo: "{words} (an {names})",
    promisedBy: "{words}, bis {date}",
    promiseOwner: "{words}, zuständig: {name}",
    notesAreTheFacilitators: "Bemerkungen und Fragen der Moderation, nicht der Mitglieder."
  )
}

extension Wording.Talk {
  static let german = Self(
    turns: "Wortmeldungen",
    words: "Wörter",
    characters: "Zeichen",
    uneven: "Ungleichverteilung, {unit}: {figure}",
    gini: "{figure} (korrigierter Gini, 0 gleich, 1 ein Mitglied allein)",
    spoke: "{name} {turns}, {words}",
    agreed: "jemandem zugestimmt {times}, widersprochen {disagreements}",
    charactersCounted: """
      Wörter sind Folgen ohne Leerzeichen, und ein Teil des Textes hat keine Leerzeichen \
      zwischen Wörtern, daher gelten die Anteile für Zeichen
      """,
    apart: "neben den Mitgliedern: {names}",
    notHeard: "nicht gehört: {names}",
    notThere: "nicht da: {names}",
    notInRoom: "nicht im Raum: {names}"
  )
}

extension Wording.Guide {
  static let german = Self(
    ahead: "kommt noch",
    current: "jetzt",
    done: "erledigt",
    skipped: "übersprungen",
    waiting: "nicht begonnen",
    running: "läuft",
    paused: "in der Pause",
    over: "beendet",
    onTheTable: "{concept} auf dem Tisch",
    tableCleared: "Tisch geräumt",
    section: "Abschnitt {number}",
    sectionTitled: "Abschnitt {number} {title}",
    round: "Runde {number}",
    asked: "{measure} gefragt",
    timelineSteps: "Reaktionen der Mitglieder in Schritten von {count} min.",
    timelineCaption: """
      Reaktionen der Mitglieder in Schritten von {count} min; Notizen: Nachfragen, Notizen, \
      Beobachtungen, Team
      """
  )
}

extension Wording.Limits {
  static let german = Self(
    theseMembersOnly: """
      {members}, {reactions}: was hier steht, beschreibt diese Mitglieder und niemanden sonst.
      """,
    typedLive: """
      Die Worte wurden mitgeschrieben, während gesprochen wurde; es sind Notizen nah am \
      Wortlaut, kein Transkript.
      """,
    imported: """
      {reactions} stammen aus einer importierten Datei; die Worte sind die der Datei.
      """,
    unidentified: "{reactions} von jemandem, der nicht identifiziert wurde.",
    incomplete: "{items} aus der Aufnahme zu ergänzen.",
    uncoded: "{reactions} ohne Bewertung und ohne Themen.",
    notOver: "Stand der Sitzung: {state}; die Zahlen gelten für diesen Moment.",
    smallNumbers: """
      Unter einer Basis von {base} stehen nur Anzahlen; ab da Prozentwerte mit Basis und \
      95-%-Konfidenzintervall.
      """,
    quotes: "Die Zitate hat die Moderation mit einem Stern ausgewählt: {count} von {reactions}.",
    restricted: "Nur ein Teil der Sitzung: {values}."
  )
}

extension Wording.Items {
  static let german = Self(
    cue: "Beobachtung",
    probe: "Nachfrage",
    note: "Notiz",
    parked: "geparkt",
    dropped: "(gestrichen)",
    moderator: "Moderation",
    agrees: "stimmt {item} zu",
    disagrees: "widerspricht {item}",
    everyone: "alle {count}"
  )
}

extension Wording.Charts {
  static let german = Self(
    conceptsTitle: "Reaktionen dafür und dagegen, nach Konzept",
    conceptSummary: "{concept}: {positive} und {negative} von {reactions}.",
    themesTitle: "Mitglieder, die ein Thema ansprachen",
    themesSummary: "Von den meisten Mitgliedern angesprochen: {theme}, {amount}.",
    timelineTitle: "Reaktionen im Verlauf der Sitzung",
    timelineSummary: "Die meisten Reaktionen in den {number} min ab {time}: {count}."
  )
}

extension Wording.Page {
  static let german = Self(
    skipToContent: "Zum Inhalt springen",
    contents: "Inhalt",
    dataTable: "Zahlen des Diagramms",
    navigation: "Abschnitte des Berichts",
    item: "Eintrag {item}",
    quotation: "Zitat",
    page: "Seite {number}",
    colophon: "Erstellt mit Roundtable"
  )
}
