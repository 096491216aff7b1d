extension Wording.Lists {
  static let danish = Self(
    and: "og",
    more: "{count} mere",
    apart: "; "
  )
}

extension Wording.Nouns {
  static let danish = Self(
    member: Plural("deltager", "deltagere"),
    reaction: Plural("reaktion", "reaktioner"),
    answer: Plural("svar", "svar"),
    item: Plural("punkt", "punkter"),
    time: Plural("gang", "gange"),
    turn: Plural("indlæg", "indlæg"),
    word: Plural("ord", "ord"),
    promoter: Plural("ambassadør", "ambassadører"),
    passive: Plural("passiv", "passive"),
    detractor: Plural("kritiker", "kritikere"),
    positive: Plural("positiv", "positive"),
    negative: Plural("negativ", "negative")
  )
}

extension Wording.Amounts {
  static let danish = Self(
    nobody: "ingen",
    theOnlyOne: "den eneste deltager",
    all: "alle",
    one: "én",
    almostAll: "næsten alle",
    most: "de fleste",
    aboutHalf: "omkring halvdelen",
    some: "nogle",
    aFew: "nogle få"
  )
}

extension Wording.Shares {
  static let danish = Self(
    of: "{count} af {base}",
    verbal: "{amount} ({counts})",
    markedPercentage: "{counts} ({percent}, lille base)",
    percentage: "{percent} ({counts})",
    smallBase: "{figure}, lille base ({base})",
    percentInterval: "{figure}, 95\u{00A0}% konfidensinterval {low}–{high}\u{00A0}%",
    interval: "{figure}, 95\u{00A0}% konfidensinterval {low} til {high}",
    notAvailable: "mangler ({reason})",
    atLeast: "mindst {counts}",
    byUnidentified: "en, der ikke er identificeret",
    unidentified: "ikke identificeret"
  )
}

extension Wording.Reasons {
  static let danish = Self(
    noAnswers: "ingen svar",
    oneAnswer: "kun ét svar",
    otherScale: "ikke defineret på denne skala",
    shortScale: "skalaen har færre end fire trin",
    nobodyPresent: "ingen deltagere til stede",
    notPresented: "ikke vist",
    nobodySpoke: "ingen sagde noget",
    oneMember: "kun én deltager",
    nothingCoded: "ingen holdninger kodet",
    nothingMarked: "ingen markeringer",
    neitherLikedNorDisliked: "ingen for eller imod",
    noPairs: "ingen svarede begge gange",
    countOutsideBase: "flere end alle",
    nothingVaries: "alle svarede ens",
    tooFewCases: "for få tilfælde",
    columnsDependent: "nogle kolonner siger det samme",
    differentQuestions: "forskellige spørgsmål",
    noTarget: "intet mål",
    neverCompared: "sammenlignes aldrig",
    preferencesNotConnected: "ikke alle kan rangordnes",
    nothingToWeigh: "kun modsigelser eller omvendte svar",
    nothingCodedTwice: "intet kodet af to",
    oneCategory: "kun én kategori",
    noThemesToStart: "ingen temaer fra starten",
    tooFewGroups: "for få grupper",
    nothingClosed: "intet afsluttet",
    mostStillOpen: "de fleste er stadig åbne",
    nothingDue: "intet er forfaldent",
    wouldTellWho: "gruppen er for lille til at vises for sig"
  )
}

extension Wording.Sentiments {
  static let danish = Self(
    veryPositive: "meget positiv",
    positive: "positiv",
    neutral: "neutral",
    negative: "negativ",
    veryNegative: "meget negativ",
    mixed: "blandet",
    notCoded: "ikke kodet"
  )
}

extension Wording.Concepts {
  static let danish = Self(
    base: """
      For og imod: deltagere med mindst én sådan reaktion, af dem, der var til stede ved \
      konceptet.
      """,
    noReactions: "Ingen reaktioner.",
    tally: "{reactions}: {counts}",
    notCoded: "ikke kodet",
    forIt: "For: {amount}",
    againstIt: "Imod: {amount}",
    balance: "Balance for–imod: {figure} (−1 alle imod, 1 alle for)",
    noReactionFrom: "Ingen reaktion fra {names}.",
    tallyCaption: """
      reaktioner efter holdning; for og imod: deltagere med mindst én, af dem, der var til \
      stede
      """,
    none: "intet",
    neither: "ingen af dem",
    leaningTo: "hælder til {concept}: {amount}",
    leaningToNeither: "til ingen af dem: {amount}",
    bothFor: "for {concept}: {amount}; for {other}: {rest}",
    bothAgainst: "imod {concept}: {amount}; imod {other}: {rest}",
    leaningCaption: "hældningen tæller deltagere med en holdning til begge",
    pairTitle: "{concept} og {other}"
  )
}

extension Wording.Themes {
  static let danish = Self(
    base: "Nævnt af: deltagere med mindst én sådan reaktion, af dem, der var med på et tidspunkt.",
    treeCaption: """
      overordnede temaer tæller deres undertemaer med; deltagere: hvem der nævnte det, af dem,\
       der var med
      """,
    marks: "{theme}: {figure}",
    intensity: "intensitet {figure} over {count} markerede",
    firstHand: "egen erfaring {count} af {base} markerede",
    raisedBy: "Nævnt af: {amount}",
    mentions: "Første gang {from}, sidste gang {time}",
    tableCaption: """
      I hver celle: deltagere, der sagde det, og i parentes deres reaktioner; ved kolonnens \
      navn: de deltagere, der kunne have gjort det.
      """,
    matrixCaption: "I hver celle: punkterne; en tom celle er også et resultat.",
    togetherCaption: "Reaktioner med begge temaer, af dem med mindst ét af dem.",
    cell: "{members} ({reactions})",
    aboutNone: "intet koncept"
  )
}

extension Wording.Measures {
  static let danish = Self(
    about: "{measure} om {concept}",
    closed: "{measure} lukket: {turns}",
    open: "{measure} åben: {turns}",
    line: "{measure}: {turns}",
    inPrivate: "fortroligt",
    asked: "; spørgsmål: {question}",
    heardPrivately: "{count} hørt, fortroligt indtil `close`",
    answered: "{count} svarede",
    declined: "{count} uden svar",
    notRecorded: "{count} ikke noteret",
    satisfied: "tilfredse ({answers}): {amount}",
    scores: "{promoters}, {passives}, {detractors} af {base}; score {score}",
    otherScale: "målets tal: mangler (ikke defineret på denne skala)",
    onTenPoints: "spurgt på 1 til 10: kan ikke sammenlignes med scorer på 0 til 10",
    topTwo: "de to højeste svar: {amount}",
    top: "højeste svar: {amount}",
    bottomTwo: "de to laveste svar: {amount}",
    littleEffort: "lille indsats (1 til 2): {amount}",
    muchEffort: "stor indsats (4 til 5): {amount}",
    lowIsGood: "indsats spurgt på 1 til 5: lavt er godt",
    foundEasy: "fandt det let (5 til 7): {amount}",
    foundHard: "fandt det svært (1 til 3): {amount}",
    netEase: "nettolethed: {figure}",
    netEaseCounts: "{up} på 6 til 7, {down} på 1 til 3, af {base}; score {score}",
    highIsGood: "lethed spurgt på 1 til 7: højt er godt",
    range: "{low} til {high}",
    imported: "Svar fra {title}, kolonne {name}: personer, der ikke var med i sessionen.",
    skippedRows: "Udeladte rækker, der ikke kunne læses: {count}.",
    spread: "gennemsnit {figure}, standardafvigelse {change}, {count} svarede",
    meanInterval: "gennemsnit {figure}, 95\u{00A0}% konfidensinterval {low} til {high}",
    shift: "Fra fortroligt til åbent, {measure}: {amount}.",
    shiftChanges: """
      Fra fortroligt til åbent, {measure}: {amount} skiftede, {up} op og {down} ned, \
      gennemsnitlig ændring {change}.
      """,
    part: "{value}: {figure}",
    difference: """
      {concept} minus {other}: {figure} point, 95\u{00A0}% konfidensinterval {low} til {high}, p \
      {rest}
      """,
    comparisonsMade: """
      Antal sammenligninger: {count}; blandt mange ser nogle ud som en forskel ved ren \
      tilfældighed.
      """,
    handsLeftOut: "Håndsoprækninger, der ikke hører til nogen gruppe: {count}."
  )
}

extension Wording.Silence {
  static let danish = Self(
    notHeard: "Ikke hørt: {names}.",
    sectionSkipped: "Afsnit {section} {title} blev sprunget over.",
    neverRaised: "I kodebogen og aldrig nævnt: {names}.",
    seen: "Iagttaget af moderator:",
    nothingNoted: "Intet blev noteret.",
    neverSinceArrival: "aldrig, siden ankomsten",
    notSinceComingBack: "ikke siden tilbagekomsten",
    promisedTo: "{words} (til {names})",
    promisedBy: "{words}, senest {date}",
    promiseOwner: "{words}, {name} tager sig af det",
    notesAreTheFacilitators: "Moderators bemærkninger og spørgsmål, ikke deltagernes."
  )
}

extension Wording.Talk {
  static let danish = Self(
    turns: "indlæg",
    words: "ord",
    characters: "tegn",
    uneven: "skæv fordeling af {unit}: {figure}",
    gini: "{figure} (korrigeret Gini, 0 ligeligt, 1 én deltager alene)",
    spoke: "{name} {turns}, {words}",
    agreed: "var enig med nogen {times}, uenig {disagreements}",
    charactersCounted: """
      ord er tegnfølger uden mellemrum, og noget af teksten har ingen mellemrum mellem ordene,\
       så andelene gælder tegn
      """,
    apart: "ud over deltagerne: {names}",
    notHeard: "ikke hørt: {names}",
    notThere: "ikke til stede: {names}",
    notInRoom: "ikke i rummet: {names}"
  )
}

extension Wording.Guide {
  static let danish = Self(
    ahead: "kommende",
    current: "nu",
    done: "færdigt",
    skipped: "sprunget over",
    waiting: "ikke begyndt",
    running: "i gang",
    paused: "i pause",
    over: "slut",
    onTheTable: "{concept} på bordet",
    tableCleared: "bordet ryddet",
    section: "afsnit {number}",
    sectionTitled: "afsnit {number} {title}",
    round: "runde {number}",
    asked: "{measure} spurgt",
    timelineSteps: "Deltagernes reaktioner i trin på {count} min.",
    timelineCaption: """
      deltagernes reaktioner i trin på {count} min; noter: opfølgende spørgsmål, noter, \
      iagttagelser, teamet
      """
  )
}

extension Wording.Limits {
  static let danish = Self(
    theseMembersOnly: """
      {members}, {reactions}: det, der siges her, beskriver disse deltagere og ingen andre.
      """,
    typedLive: """
      Ordene blev skrevet ned, mens folk talte; de er noter tæt på ordlyden, ikke en ordret \
      udskrift.
      """,
    imported: """
      {reactions} kommer fra en importeret fil; ordene er filens egne.
      """,
    unidentified: "{reactions} fra en, der ikke er identificeret.",
    incomplete: "{items} skal suppleres fra optagelsen.",
    uncoded: "{reactions} uden holdning og uden temaer.",
    notOver: "Sessionens status: {state}; tallene er som de er nu.",
    smallNumbers: """
      Under en base på {base} angives kun antal; derfra procenter med base og 95\u{00A0}% \
      konfidensinterval.
      """,
    quotes: "Citaterne er valgt af moderator med en stjerne: {count} af {reactions}.",
    restricted: "Kun en del af sessionen: {values}."
  )
}

extension Wording.Items {
  static let danish = Self(
    cue: "iagttagelse",
    probe: "opfølgende spørgsmål",
    note: "note",
    parked: "parkeret",
    dropped: "(slettet)",
    moderator: "moderator",
    agrees: "enig i {item}",
    disagrees: "uenig i {item}",
    everyone: "alle {count}"
  )
}

extension Wording.Charts {
  static let danish = Self(
    conceptsTitle: "Reaktioner for og imod, efter koncept",
    conceptSummary: "{concept}: {positive} og {negative} af {reactions}.",
    themesTitle: "Deltagere, der nævnte hvert tema",
    themesSummary: "Nævnt af flest deltagere: {theme}, {amount}.",
    timelineTitle: "Reaktioner gennem sessionen",
    timelineSummary: "Flest reaktioner i de {number} min fra {time}: {count}."
  )
}

extension Wording.Page {
  static let danish = Self(
    skipToContent: "Spring til indholdet",
    contents: "Indhold",
    dataTable: "Diagrammets tal",
    navigation: "Rapportens afsnit",
    item: "punkt {item}",
    quotation: "citat",
    page: "side {number}",
    colophon: "Lavet med Roundtable"
  )
}
