extension Wording.Lists {
  static let swedish = Self(
    and: "och",
    more: "ytterligare {count}",
    apart: "; "
  )
}

extension Wording.Nouns {
  static let swedish = Self(
    member: Plural("deltagare", "deltagare"),
    reaction: Plural("reaktion", "reaktioner"),
    answer: Plural("svar", "svar"),
    item: Plural("post", "poster"),
    time: Plural("gång", "gånger"),
    turn: Plural("inlägg", "inlägg"),
    word: Plural("ord", "ord"),
    promoter: Plural("ambassadör", "ambassadörer"),
    passive: Plural("passiv", "passiva"),
    detractor: Plural("kritiker", "kritiker"),
    positive: Plural("positiv", "positiva"),
    negative: Plural("negativ", "negativa")
  )
}

extension Wording.Amounts {
  static let swedish = Self(
    nobody: "ingen",
    theOnlyOne: "den enda deltagaren",
    all: "alla",
    one: "en",
    almostAll: "nästan alla",
    most: "de flesta",
    aboutHalf: "ungefär hälften",
    some: "några",
    aFew: "ett fåtal"
  )
}

extension Wording.Shares {
  static let swedish = Self(
    of: "{count} av {base}",
    verbal: "{amount} ({counts})",
    markedPercentage: "{counts} ({percent}, liten bas)",
    percentage: "{percent} ({counts})",
    smallBase: "{figure}, liten bas ({base})",
    percentInterval: "{figure}, 95\u{00A0}% konfidensintervall {low}–{high}\u{00A0}%",
    interval: "{figure}, 95\u{00A0}% konfidensintervall {low} till {high}",
    notAvailable: "saknas ({reason})",
    atLeast: "minst {counts}",
    byUnidentified: "någon som inte identifierats",
    unidentified: "inte identifierad"
  )
}

extension Wording.Reasons {
  static let swedish = Self(
    noAnswers: "inga svar",
    oneAnswer: "bara ett svar",
    otherScale: "inte definierat för den här skalan",
    shortScale: "skalan har färre än fyra steg",
    nobodyPresent: "inga deltagare närvarande",
    notPresented: "inte visat",
    nobodySpoke: "ingen sade något",
    oneMember: "bara en deltagare",
    nothingCoded: "inga omdömen kodade",
    nothingMarked: "inga markeringar",
    neitherLikedNorDisliked: "ingen för eller emot",
    noPairs: "ingen svarade båda gångerna",
    countOutsideBase: "fler än alla",
    nothingVaries: "alla svarade lika",
    tooFewCases: "för få fall",
    columnsDependent: "vissa kolumner säger samma sak",
    differentQuestions: "olika frågor",
    noTarget: "inget mål",
    neverCompared: "jämförs aldrig",
    preferencesNotConnected: "alla kan inte rangordnas",
    nothingToWeigh: "bara motsägelser eller omvända svar",
    nothingCodedTwice: "inget kodat av två",
    oneCategory: "bara en kategori",
    noThemesToStart: "inga teman från början",
    tooFewGroups: "för få grupper",
    nothingClosed: "inget avslutat",
    mostStillOpen: "de flesta ännu öppna",
    nothingDue: "inget har förfallit",
    wouldTellWho: "gruppen är för liten för att visas för sig"
  )
}

extension Wording.Sentiments {
  static let swedish = Self(
    veryPositive: "mycket positiv",
    positive: "positiv",
    neutral: "neutral",
    negative: "negativ",
    veryNegative: "mycket negativ",
    mixed: "blandad",
    notCoded: "inte kodad"
  )
}

extension Wording.Concepts {
  static let swedish = Self(
    base: """
      För och emot: deltagare med minst en sådan reaktion, av dem som var med när konceptet \
      visades.
      """,
    noReactions: "Inga reaktioner.",
    tally: "{reactions}: {counts}",
    notCoded: "ej kodade",
    forIt: "För: {amount}",
    againstIt: "Emot: {amount}",
    balance: "Balans för–emot: {figure} (−1 alla emot, 1 alla för)",
    noReactionFrom: "Ingen reaktion från {names}.",
    tallyCaption: """
      reaktioner efter omdöme; för och emot: deltagare med minst en, av dem som var med då
      """,
    none: "inget",
    neither: "ingetdera",
    leaningTo: "lutar åt {concept}: {amount}",
    leaningToNeither: "åt ingetdera: {amount}",
    bothFor: "för {concept}: {amount}; för {other}: {rest}",
    bothAgainst: "emot {concept}: {amount}; emot {other}: {rest}",
    leaningCaption: "i lutningen räknas deltagare med ett omdöme om båda",
    pairTitle: "{concept} och {other}"
  )
}

extension Wording.Themes {
  static let swedish = Self(
    base: "Togs upp av: deltagare med minst en sådan reaktion, av dem som var med någon gång.",
    treeCaption: """
      överordnade teman räknar in sina underteman; deltagare: vilka som tog upp temat, av dem \
      som var med
      """,
    marks: "{theme}: {figure}",
    intensity: "intensitet {figure} över {count} markerade",
    firstHand: "egen erfarenhet {count} av {base} markerade",
    raisedBy: "Togs upp av: {amount}",
    mentions: "Först {from}, senast {time}",
    tableCaption: """
      I varje ruta: deltagare som sade det, och inom parentes deras reaktioner; bredvid \
      kolumnens namn: de deltagare som hade kunnat.
      """,
    matrixCaption: "I varje ruta: posterna; en tom ruta är också ett resultat.",
    togetherCaption: "Reaktioner med båda temana, av dem med något av dem.",
    cell: "{members} ({reactions})",
    aboutNone: "inget koncept"
  )
}

extension Wording.Measures {
  static let swedish = Self(
    about: "{measure} om {concept}",
    closed: "{measure} stängd: {turns}",
    open: "{measure} öppen: {turns}",
    line: "{measure}: {turns}",
    inPrivate: "enskilt",
    asked: "; fråga: {question}",
    heardPrivately: "{count} hörda, enskilt fram till `close`",
    answered: "{count} svarade",
    declined: "{count} utan svar",
    notRecorded: "{count} utan anteckning",
    satisfied: "nöjda ({answers}): {amount}",
    scores: "{promoters}, {passives}, {detractors} av {base}; värde {score}",
    otherScale: "måttets värden: saknas (inte definierat för den här skalan)",
    onTenPoints: "frågat på 1 till 10: kan inte jämföras med värden på 0 till 10",
    topTwo: "de två högsta svaren: {amount}",
    top: "det högsta svaret: {amount}",
    bottomTwo: "de två lägsta svaren: {amount}",
    littleEffort: "liten ansträngning (1 till 2): {amount}",
    muchEffort: "stor ansträngning (4 till 5): {amount}",
    lowIsGood: "ansträngning frågad på 1 till 5: lågt är bra",
    foundEasy: "tyckte att det var lätt (5 till 7): {amount}",
    foundHard: "tyckte att det var svårt (1 till 3): {amount}",
    netEase: "nettolätthet: {figure}",
    netEaseCounts: "{up} på 6 till 7, {down} på 1 till 3, av {base}; värde {score}",
    highIsGood: "lätthet frågad på 1 till 7: högt är bra",
    range: "{low} till {high}",
    imported: "Svar från {title}, kolumn {name}: personer som inte var med i sessionen.",
    skippedRows: "Utelämnade rader som inte gick att läsa: {count}.",
    spread: "medelvärde {figure}, standardavvikelse {change}, {count} svarade",
    meanInterval: "medelvärde {figure}, 95\u{00A0}% konfidensintervall {low} till {high}",
    shift: "Från enskilt till öppet, {measure}: {amount}.",
    shiftChanges: """
      Från enskilt till öppet, {measure}: {amount} ändrade sig, {up} uppåt och {down} nedåt, \
      medelförändring {change}.
      """,
    part: "{value}: {figure}",
    difference: """
      {concept} minus {other}: {figure} enheter, 95\u{00A0}% konfidensintervall {low} till {high}, p \
      {rest}
      """,
    comparisonsMade: """
      Antal jämförelser: {count}; bland många ser några ut som en skillnad av ren slump.
      """,
    handsLeftOut: "Handuppräckningar som inte hör till någon grupp: {count}."
  )
}

extension Wording.Silence {
  static let swedish = Self(
    notHeard: "Hördes inte: {names}.",
    sectionSkipped: "Avsnitt {section} {title} hoppades över.",
    neverRaised: "I kodboken men aldrig uppe: {names}.",
    seen: "Iakttaget av moderatorn:",
    nothingNoted: "Inget antecknades.",
    neverSinceArrival: "aldrig, sedan ankomsten",
    notSinceComingBack: "inte sedan återkomsten",
    promisedTo: "{words} (till {names})",
    promisedBy: "{words}, senast {date}",
    promiseOwner: "{words}, {name} ansvarar",
    notesAreTheFacilitators: "Moderatorns anmärkningar och frågor, inte deltagarnas."
  )
}

extension Wording.Talk {
  static let swedish = Self(
    turns: "inlägg",
    words: "ord",
    characters: "tecken",
    uneven: "ojämn fördelning av {unit}: {figure}",
    gini: "{figure} (korrigerad Gini, 0 jämnt, 1 en deltagare ensam)",
    spoke: "{name} {turns}, {words}",
    agreed: "höll med någon {times}, sade emot {disagreements}",
    charactersCounted: """
      ord är teckenföljder utan blanksteg, och en del av texten har inga blanksteg mellan \
      orden, så andelarna gäller tecken
      """,
    apart: "vid sidan av deltagarna: {names}",
    notHeard: "hördes inte: {names}",
    notThere: "inte på plats: {names}",
    notInRoom: "inte i rummet: {names}"
  )
}

extension Wording.Guide {
  static let swedish = Self(
    ahead: "kommande",
    current: "nu",
    done: "klart",
    skipped: "överhoppat",
    waiting: "inte börjat",
    running: "pågår",
    paused: "i paus",
    over: "slut",
    onTheTable: "{concept} på bordet",
    tableCleared: "bordet tomt",
    section: "avsnitt {number}",
    sectionTitled: "avsnitt {number} {title}",
    round: "omgång {number}",
    asked: "{measure} frågades",
    timelineSteps: "Deltagarnas reaktioner i steg om {count} min.",
    timelineCaption: """
      deltagarnas reaktioner i steg om {count} min; anteckningar: följdfrågor, anteckningar, \
      iakttagelser, teamet
      """
  )
}

extension Wording.Limits {
  static let swedish = Self(
    theseMembersOnly: """
      {members}, {reactions}: det som sägs här beskriver dessa deltagare och inga andra.
      """,
    typedLive: """
      Orden skrevs ned medan folk talade; de är anteckningar nära ordalydelsen, inte en \
      ordagrann utskrift.
      """,
    imported: """
      {reactions} kommer från en importerad fil; orden är filens egna.
      """,
    unidentified: "{reactions} av någon som inte identifierats.",
    incomplete: "{items} att komplettera från inspelningen.",
    uncoded: "{reactions} utan omdöme och utan teman.",
    notOver: "Sessionens läge: {state}; siffrorna gäller just nu.",
    smallNumbers: """
      Under en bas på {base} anges bara antal; därifrån procenttal med bas och 95\u{00A0}% \
      konfidensintervall.
      """,
    quotes: "Citaten har moderatorn valt ut med en stjärna: {count} av {reactions}.",
    restricted: "Endast en del av sessionen: {values}."
  )
}

extension Wording.Items {
  static let swedish = Self(
    cue: "iakttagelse",
    probe: "följdfråga",
    note: "anteckning",
    parked: "parkerat",
    dropped: "(struket)",
    moderator: "moderator",
    agrees: "håller med om {item}",
    disagrees: "säger emot {item}",
    everyone: "alla {count}"
  )
}

extension Wording.Charts {
  static let swedish = Self(
    conceptsTitle: "Reaktioner för och emot, per koncept",
    conceptSummary: "{concept}: {positive} och {negative} av {reactions}.",
    themesTitle: "Deltagare som tog upp varje tema",
    themesSummary: "Togs upp av flest deltagare: {theme}, {amount}.",
    timelineTitle: "Reaktioner under sessionen",
    timelineSummary: "Flest reaktioner under de {number} min som börjar {time}: {count}."
  )
}

extension Wording.Page {
  static let swedish = Self(
    skipToContent: "Hoppa till innehållet",
    contents: "Innehåll",
    dataTable: "Diagrammets siffror",
    navigation: "Rapportens avsnitt",
    item: "post {item}",
    quotation: "citat",
    page: "sida {number}",
    colophon: "Gjord med Roundtable"
  )
}
