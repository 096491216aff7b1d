extension Wording.Lists {
  static let filipino = Self(
    and: "at",
    more: "{count} pa",
    apart: "; "
  )
}

extension Wording.Nouns {
  static let filipino = Self(
    member: Plural("miyembro", "na miyembro"),
    reaction: Plural("reaksyon", "na reaksyon"),
    answer: Plural("sagot", "na sagot"),
    item: Plural("tala", "na tala"),
    time: Plural("beses", "na beses"),
    turn: Plural("pagsasalita", "na pagsasalita"),
    word: Plural("salita", "na salita"),
    promoter: Plural("promoter", "na promoter"),
    passive: Plural("passive", "na passive"),
    detractor: Plural("detractor", "na detractor"),
    positive: Plural("positibo", "na positibo"),
    negative: Plural("negatibo", "na negatibo")
  )
}

extension Wording.Amounts {
  static let filipino = Self(
    nobody: "wala",
    theOnlyOne: "ang nag-iisang miyembro",
    all: "lahat",
    one: "isa",
    almostAll: "halos lahat",
    most: "karamihan",
    aboutHalf: "mga kalahati",
    some: "ilan",
    aFew: "iilan"
  )
}

extension Wording.Shares {
  static let filipino = Self(
    of: "{count} sa {base}",
    verbal: "{amount} ({counts})",
    markedPercentage: "{counts} ({percent}, maliit na base)",
    percentage: "{percent} ({counts})",
    smallBase: "{figure}, maliit na base ({base})",
    percentInterval: "{figure}, 95% interval {low}–{high}%",
    interval: "{figure}, 95% interval {low} hanggang {high}",
    notAvailable: "wala ({reason})",
    atLeast: "hindi bababa sa {counts}",
    byUnidentified: "isang hindi nakilala",
    unidentified: "hindi nakilala"
  )
}

extension Wording.Reasons {
  static let filipino = Self(
    noAnswers: "walang sagot",
    oneAnswer: "iisang sagot lamang",
    otherScale: "hindi tinukoy sa eskalang ito",
    shortScale: "wala pang apat na halaga sa eskala",
    nobodyPresent: "walang miyembrong naroon",
    notPresented: "hindi ipinakita",
    nobodySpoke: "walang nagsalita",
    oneMember: "iisang miyembro lamang",
    nothingCoded: "walang nakakodang saloobin",
    nothingMarked: "walang marka",
    neitherLikedNorDisliked: "walang pabor o tutol",
    noPairs: "walang sumagot sa dalawang pagkakataon",
    countOutsideBase: "higit pa sa lahat",
    nothingVaries: "pare-pareho",
    tooFewCases: "kulang ang mga kaso",
    columnsDependent: "pareho ang sinasabi ng ilang hanay",
    differentQuestions: "magkaibang tanong",
    noTarget: "walang target",
    neverCompared: "hindi kailanman pinaghahambing",
    preferencesNotConnected: "hindi maisasaayos ang lahat",
    nothingToWeigh: "mga kontradiksiyon o pagbabaligtad lamang",
    nothingCodedTwice: "walang nakodang dalawa ang gumawa",
    oneCategory: "iisang kategorya lamang",
    noThemesToStart: "walang tema sa simula",
    tooFewGroups: "kulang ang mga grupo",
    nothingClosed: "walang naisara",
    mostStillOpen: "bukas pa ang karamihan",
    nothingDue: "wala pang dapat tuparin",
    wouldTellWho: "masyadong maliit ang grupo para ipakita nang hiwalay"
  )
}

extension Wording.Sentiments {
  static let filipino = Self(
    veryPositive: "napakapositibo",
    positive: "positibo",
    neutral: "neutral",
    negative: "negatibo",
    veryNegative: "napakanegatibo",
    mixed: "halo",
    notCoded: "walang koda"
  )
}

extension Wording.Concepts {
  static let filipino = Self(
    base: "Pabor at tutol: mga miyembrong may kahit isang ganoong reaksyon, sa mga naroon noon.",
    noReactions: "Walang reaksyon.",
    tally: "{reactions}: {counts}",
    notCoded: "walang koda",
    forIt: "Pabor: {amount}",
    againstIt: "Tutol: {amount}",
    balance: "Balanse ng pabor at tutol: {figure} (−1 lahat tutol, 1 lahat pabor)",
    noReactionFrom: "Walang reaksyon mula kay/kina {names}.",
    tallyCaption: """
      mga reaksyon ayon sa saloobin; pabor at tutol: mga miyembrong may kahit isa, sa mga \
      naroon
      """,
    none: "wala",
    neither: "wala sa dalawa",
    leaningTo: "mas gusto ang {concept}: {amount}",
    leaningToNeither: "wala sa dalawa: {amount}",
    bothFor: "pabor sa {concept}: {amount}; pabor sa {other}: {rest}",
    bothAgainst: "tutol sa {concept}: {amount}; tutol sa {other}: {rest}",
    leaningCaption: "binibilang ang mga miyembrong may saloobin sa dalawa",
    pairTitle: "{concept} at {other}"
  )
}

extension Wording.Themes {
  static let filipino = Self(
    base: """
      Binanggit ng: mga miyembrong may kahit isang ganoong reaksyon, sa mga naroon kahit \
      kailan.
      """,
    treeCaption: """
      kasama sa mas malawak na tema ang mga nasa ilalim; miyembro: sino ang bumanggit, sa mga \
      naroon
      """,
    marks: "{theme}: {figure}",
    intensity: "tindi {figure} sa {count} na minarkahan",
    firstHand: "sariling karanasan {count} sa {base} na minarkahan",
    raisedBy: "Binanggit ng: {amount}",
    mentions: "Una sa {from}, huli sa {time}",
    tableCaption: """
      Sa bawat kahon: mga miyembrong nagsabi nito, at nasa panaklong ang mga reaksyon nila; \
      katabi ng pangalan ng hanay: mga miyembrong maaaring nagsabi nito.
      """,
    matrixCaption: "Sa bawat kahon: ang mga tala; may sinasabi rin ang kahong walang laman.",
    togetherCaption: "Mga reaksyong may dalawang tema, sa mga may kahit isa sa mga ito.",
    cell: "{members} ({reactions})",
    aboutNone: "walang konsepto"
  )
}

extension Wording.Measures {
  static let filipino = Self(
    about: "{measure} tungkol sa {concept}",
    closed: "{measure} sarado na: {turns}",
    open: "{measure} bukas pa: {turns}",
    line: "{measure}: {turns}",
    inPrivate: "nang pribado",
    asked: "; tanong: {question}",
    heardPrivately: "{count} ang narinig, pribado hanggang `close`",
    answered: "{count} ang sumagot",
    declined: "{count} ang walang sagot",
    notRecorded: "{count} ang hindi naitala",
    satisfied: "nasiyahan ({answers}): {amount}",
    scores: "{promoters}, {passives}, {detractors} sa {base}; iskor {score}",
    otherScale: "mga bilang ng sukat: wala (hindi tinukoy sa eskalang ito)",
    onTenPoints: "tinanong sa 1 hanggang 10: hindi maihahambing sa iskor sa 0 hanggang 10",
    topTwo: "dalawang pinakamataas na sagot: {amount}",
    top: "pinakamataas na sagot: {amount}",
    bottomTwo: "dalawang pinakamababang sagot: {amount}",
    littleEffort: "kaunting pagod (1 hanggang 2): {amount}",
    muchEffort: "matinding pagod (4 hanggang 5): {amount}",
    lowIsGood: "pagod sa 1 hanggang 5: mabuti ang mababa",
    foundEasy: "nadalian (5 hanggang 7): {amount}",
    foundHard: "nahirapan (1 hanggang 3): {amount}",
    netEase: "netong kadalian: {figure}",
    netEaseCounts: "{up} sa 6 hanggang 7, {down} sa 1 hanggang 3, sa {base}; iskor {score}",
    highIsGood: "kadalian sa 1 hanggang 7: mabuti ang mataas",
    range: "{low} hanggang {high}",
    imported: "Mga sagot mula sa {title}, hanay {name}: mga taong wala sa sesyon.",
    skippedRows: "Mga hilerang iniwan dahil hindi mabasa: {count}.",
    spread: "karaniwan {figure}, standard deviation {change}, {count} ang sumagot",
    meanInterval: "karaniwan {figure}, 95% interval {low} hanggang {high}",
    shift: "Mula pribado tungo sa hayag, {measure}: {amount}.",
    shiftChanges: """
      Mula pribado tungo sa hayag, {measure}: nagbago ang {amount}, {up} pataas at {down} \
      pababa, karaniwang pagbabago {change}.
      """,
    part: "{value}: {figure}",
    difference: """
      {concept} bawas {other}: {figure} punto, 95% interval {low} hanggang {high}, p {rest}
      """,
    comparisonsMade: """
      Mga paghahambing na ginawa: {count}; sa dami nito, may mukhang pagkakaiba na nagkataon \
      lamang.
      """,
    handsLeftOut: "Nagtaas ng kamay, walang pangkat: {count}."
  )
}

extension Wording.Silence {
  static let filipino = Self(
    notHeard: "Hindi narinig: {names}.",
    sectionSkipped: "Nilaktawan ang seksyon {section} {title}.",
    neverRaised: "Nasa codebook ngunit hindi nabanggit: {names}.",
    seen: "Napansin ng moderator:",
    nothingNoted: "Walang naitala.",
    neverSinceArrival: "hindi pa, mula nang dumating",
    notSinceComingBack: "hindi pa mula nang bumalik",
    promisedTo: "{words} (kay/kina {names})",
    promisedBy: "{words}, hanggang {date}",
    promiseOwner: "{words}, aasikasuhin ni {name}",
    notesAreTheFacilitators: "Mga puna at tanong ng moderator, hindi ng mga miyembro."
  )
}

extension Wording.Talk {
  static let filipino = Self(
    turns: "pagsasalita",
    words: "salita",
    characters: "karakter",
    uneven: "di-pagkakapantay ng {unit}: {figure}",
    gini: "{figure} (itinamang Gini, 0 pantay, 1 iisang miyembro)",
    spoke: "{name} {turns}, {words}",
    agreed: "sumang-ayon sa iba nang {times}, tumutol nang {disagreements}",
    charactersCounted: """
      ang salita ay hanay na walang puwang, at may tekstong walang puwang sa pagitan ng mga \
      salita, kaya karakter ang batayan ng mga bahagi
      """,
    apart: "bukod sa mga miyembro: {names}",
    notHeard: "hindi narinig: {names}",
    notThere: "wala roon: {names}",
    notInRoom: "wala sa silid: {names}"
  )
}

extension Wording.Guide {
  static let filipino = Self(
    ahead: "darating pa",
    current: "ngayon",
    done: "tapos na",
    skipped: "nilaktawan",
    waiting: "hindi pa nagsisimula",
    running: "tumatakbo",
    paused: "nakapahinga",
    over: "natapos na",
    onTheTable: "{concept} sa mesa",
    tableCleared: "walang laman ang mesa",
    section: "seksyon {number}",
    sectionTitled: "seksyon {number} {title}",
    round: "ikot {number}",
    asked: "itinanong ang {measure}",
    timelineSteps: "Mga reaksyon ng miyembro kada {count} min.",
    timelineCaption: """
      mga reaksyon ng miyembro kada {count} min; puna: kasunod na tanong, puna, obserbasyon, \
      kawani
      """
  )
}

extension Wording.Limits {
  static let filipino = Self(
    theseMembersOnly: """
      {members}, {reactions}: ang nasasaad dito ay tungkol sa mga miyembrong ito at wala nang \
      iba.
      """,
    typedLive: """
      Isinulat ang mga salita habang nagsasalita ang mga tao; mga talang malapit sa sinabi, \
      hindi transkripsyon.
      """,
    imported: """
      {reactions} mula sa inangkat na file; ang mga salita ay ang nasa file.
      """,
    unidentified: "{reactions} mula sa hindi nakilala.",
    incomplete: "{items} na kukumpletuhin mula sa rekording.",
    uncoded: "{reactions} na walang saloobin at walang tema.",
    notOver: "Lagay ng sesyon: {state}; ang mga bilang ay sa sandaling ito.",
    smallNumbers: """
      Kapag wala pang {base} ang base, bilang lamang ang ibinibigay; mula roon ay porsiyento, \
      kasama ang base at 95% interval.
      """,
    quotes: "Pinili ng moderator ang mga sipi gamit ang bituin: {count} sa {reactions}.",
    restricted: "Bahagi lamang ng sesyon: {values}."
  )
}

extension Wording.Items {
  static let filipino = Self(
    cue: "obserbasyon",
    probe: "kasunod na tanong",
    note: "puna",
    parked: "isinantabi",
    dropped: "(inalis)",
    moderator: "moderator",
    agrees: "sang-ayon sa {item}",
    disagrees: "tutol sa {item}",
    everyone: "lahat ng {count}"
  )
}

extension Wording.Charts {
  static let filipino = Self(
    conceptsTitle: "Mga reaksyong pabor at tutol, ayon sa konsepto",
    conceptSummary: "{concept}: {positive} at {negative} sa {reactions}.",
    themesTitle: "Mga miyembrong bumanggit sa bawat tema",
    themesSummary: "Binanggit ng pinakamaraming miyembro: {theme}, {amount}.",
    timelineTitle: "Mga reaksyon sa buong sesyon",
    timelineSummary: "Pinakamaraming reaksyon sa loob ng {number} min mula {time}: {count}."
  )
}

extension Wording.Page {
  static let filipino = Self(
    skipToContent: "Lumaktaw sa nilalaman",
    contents: "Nilalaman",
    dataTable: "Mga bilang ng tsart",
    navigation: "Mga bahagi ng ulat",
    item: "tala {item}",
    quotation: "sipi",
    page: "pahina {number}",
    colophon: "Ginawa gamit ang Roundtable"
  )
}
