extension Wording.Lists {
  static let english = Self(
    and: "and",
    more: "{count} more",
    apart: "; "
  )
}

extension Wording.Nouns {
  static let english = Self(
    member: Plural("member", "members"),
    reaction: Plural("reaction", "reactions"),
    answer: Plural("answer", "answers"),
    item: Plural("item", "items"),
    time: Plural("time", "times"),
    turn: Plural("turn", "turns"),
    word: Plural("word", "words"),
    promoter: Plural("promoter", "promoters"),
    passive: Plural("passive", "passives"),
    detractor: Plural("detractor", "detractors"),
    positive: Plural("positive", "positive"),
    negative: Plural("negative", "negative")
  )
}

extension Wording.Amounts {
  static let english = Self(
    nobody: "none",
    theOnlyOne: "the only member",
    all: "all",
    one: "one",
    almostAll: "almost all",
    most: "most",
    aboutHalf: "about half",
    some: "some",
    aFew: "a few"
  )
}

extension Wording.Shares {
  static let english = Self(
    of: "{count} of {base}",
    verbal: "{amount} ({counts})",
    markedPercentage: "{counts} ({percent}, small base)",
    percentage: "{percent} ({counts})",
    smallBase: "{figure}, small base ({base})",
    percentInterval: "{figure}, 95 % interval {low}–{high} %",
    interval: "{figure}, 95 % interval {low} to {high}",
    notAvailable: "n/a ({reason})",
    atLeast: "at least {counts}",
    byUnidentified: "someone not identified",
    unidentified: "not identified"
  )
}

extension Wording.Reasons {
  static let english = Self(
    noAnswers: "no answers",
    oneAnswer: "one answer only",
    otherScale: "not defined on this scale",
    shortScale: "fewer than four values on the scale",
    nobodyPresent: "no members present",
    notPresented: "unseen",
    nobodySpoke: "nobody spoke",
    oneMember: "one member only",
    nothingCoded: "no sentiments",
    nothingMarked: "no marks",
    neitherLikedNorDisliked: "nobody for or against",
    noPairs: "nobody for both",
    countOutsideBase: "more than all",
    nothingVaries: "all the same",
    tooFewCases: "too few cases",
    columnsDependent: "some say the same as others",
    differentQuestions: "different questions",
    noTarget: "no target",
    neverCompared: "never compared",
    preferencesNotConnected: "not all can be ranked",
    nothingToWeigh: "only contradictions or reversals",
    nothingCodedTwice: "nothing coded by two",
    oneCategory: "one category only",
    noThemesToStart: "no themes at the start",
    tooFewGroups: "too few groups",
    nothingClosed: "none closed",
    mostStillOpen: "most still open",
    nothingDue: "nothing due",
    wouldTellWho: "a group too small to show apart"
  )
}

extension Wording.Sentiments {
  static let english = Self(
    veryPositive: "very positive",
    positive: "positive",
    neutral: "neutral",
    negative: "negative",
    veryNegative: "very negative",
    mixed: "mixed",
    notCoded: "not coded"
  )
}

extension Wording.Concepts {
  static let english = Self(
    base:
      "For and against: members with at least one such reaction, of those who were there for it.",
    noReactions: "No reactions.",
    tally: "{reactions}: {counts}",
    notCoded: "not coded",
    forIt: "For it: {amount}",
    againstIt: "Against it: {amount}",
    balance: "Like–dislike balance: {figure} (−1 all against, 1 all for)",
    noReactionFrom: "No reaction from {names}.",
    tallyCaption: """
      reactions by sentiment; for and against: members with at least one, of those who were there \
      for it
      """,
    none: "none",
    neither: "neither",
    leaningTo: "leaning to {concept}: {amount}",
    leaningToNeither: "to neither: {amount}",
    bothFor: "for {concept}: {amount}; for {other}: {rest}",
    bothAgainst: "against {concept}: {amount}; against {other}: {rest}",
    leaningCaption: "leaning counts members with a sentiment about both",
    pairTitle: "{concept} and {other}"
  )
}

extension Wording.Themes {
  static let english = Self(
    base: """
      Raised by: members with at least one such reaction, of those who were there at any time.
      """,
    treeCaption:
      "themes above others include them; members: who raised it, of those who were there",
    marks: "{theme}: {figure}",
    intensity: "intensity {figure} over {count} marked",
    firstHand: "first-hand {count} of {base} marked",
    raisedBy: "Raised by: {amount}",
    mentions: "First at {from}, last at {time}",
    tableCaption: """
      In each cell: members who said it, and in brackets their reactions; beside the name of a \
      column: the members that could have.
      """,
    matrixCaption: "In each cell: the items; an empty cell is a finding as well.",
    togetherCaption: "Reactions with both themes, of those with either.",
    cell: "{members} ({reactions})",
    aboutNone: "no concept"
  )
}

extension Wording.Measures {
  static let english = Self(
    about: "{measure} about {concept}",
    closed: "{measure} closed: {turns}",
    open: "{measure} open: {turns}",
    line: "{measure}: {turns}",
    inPrivate: "in private",
    asked: "; asked: {question}",
    heardPrivately: "{count} heard, private until `close`",
    answered: "{count} answered",
    declined: "{count} without an answer",
    notRecorded: "{count} not recorded",
    satisfied: "satisfied ({answers}): {amount}",
    scores: "{promoters}, {passives}, {detractors} of {base}; score {score}",
    otherScale: "figures of the measure: n/a (not defined on this scale)",
    onTenPoints: "asked on 1 to 10: not to be compared with scores on 0 to 10",
    topTwo: "two highest answers: {amount}",
    top: "highest answer: {amount}",
    bottomTwo: "two lowest answers: {amount}",
    littleEffort: "little effort (1 to 2): {amount}",
    muchEffort: "much effort (4 to 5): {amount}",
    lowIsGood: "effort asked on 1 to 5: low is good",
    foundEasy: "found it easy (5 to 7): {amount}",
    foundHard: "found it hard (1 to 3): {amount}",
    netEase: "net ease: {figure}",
    netEaseCounts: "{up} at 6 to 7, {down} at 1 to 3, of {base}; score {score}",
    highIsGood: "ease asked on 1 to 7: high is good",
    range: "{low} to {high}",
    imported: "Answers from {title}, column {name}: people who were not in this session.",
    skippedRows: "Rows left out, as they could not be read: {count}.",
    spread: "mean {figure}, standard deviation {change}, {count} answered",
    meanInterval: "mean {figure}, 95 % interval {low} to {high}",
    shift: "From private to open, {measure}: {amount}.",
    shiftChanges: """
      From private to open, {measure}: {amount} changed, {up} up and {down} down, \
      mean change {change}.
      """,
    part: "{value}: {figure}",
    difference: "{concept} less {other}: {figure} points, 95 % interval {low} to {high}, p {rest}",
    comparisonsMade: """
      Comparisons made: {count}; of many, some look like a difference by chance alone.
      """,
    handsLeftOut: "Shown by hand, in no group: {count}."
  )
}

extension Wording.Silence {
  static let english = Self(
    notHeard: "Not heard: {names}.",
    sectionSkipped: "Section {section} {title} was skipped.",
    neverRaised: "In the codebook and never raised: {names}.",
    seen: "Seen by the facilitator:",
    nothingNoted: "Nothing was noted.",
    neverSinceArrival: "never, since coming in",
    notSinceComingBack: "not since coming back",
    promisedTo: "{words} (to {names})",
    promisedBy: "{words}, by {date}",
    promiseOwner: "{words}, {name} sees to it",
    notesAreTheFacilitators: "Remarks and questions of the facilitator, not of members."
  )
}

extension Wording.Talk {
  static let english = Self(
    turns: "turns",
    words: "words",
    characters: "characters",
    uneven: "how uneven the {unit} are: {figure}",
    gini: "{figure} (corrected Gini, 0 even, 1 one member alone)",
    spoke: "{name} {turns}, {words}",
    agreed: "agreed with someone {times}, disagreed {disagreements}",
    charactersCounted: """
      words are runs without white space, and some of the text has no blanks between words, so \
      shares are of characters
      """,
    apart: "apart from the members: {names}",
    notHeard: "not heard: {names}",
    notThere: "not there: {names}",
    notInRoom: "not in the room: {names}"
  )
}

extension Wording.Guide {
  static let english = Self(
    ahead: "ahead",
    current: "now",
    done: "done",
    skipped: "skipped",
    waiting: "not started",
    running: "running",
    paused: "in a break",
    over: "over",
    onTheTable: "{concept} on the table",
    tableCleared: "table cleared",
    section: "section {number}",
    sectionTitled: "section {number} {title}",
    round: "round {number}",
    asked: "{measure} asked",
    timelineSteps: "Reactions of members in steps of {count} min.",
    timelineCaption: """
      reactions of members in steps of {count} min; notes: probes, notes, cues, staff
      """
  )
}

extension Wording.Limits {
  static let english = Self(
    theseMembersOnly: """
      {members}, {reactions}: what is said here describes these members and nobody else.
      """,
    typedLive: """
      Words were typed while people spoke; they are notes close to the wording, not a transcript.
      """,
    imported: """
      {reactions} come from an imported file; their words are those of the file.
      """,
    unidentified: "{reactions} by someone not identified.",
    incomplete: "{items} to be completed from the recording.",
    uncoded: "{reactions} without sentiment and without themes.",
    notOver: "The session is {state}; figures are as of now.",
    smallNumbers: """
      Below a base of {base} only counts are given; from there on percentages, with their base \
      and a 95 % interval.
      """,
    quotes: "Quotes were chosen by the facilitator, with a star: {count} of {reactions}.",
    restricted: "Only a part of the session: {values}."
  )
}

extension Wording.Items {
  static let english = Self(
    cue: "cue",
    probe: "probe",
    note: "note",
    parked: "parked",
    dropped: "(dropped)",
    moderator: "moderator",
    agrees: "agrees with {item}",
    disagrees: "disagrees with {item}",
    everyone: "all {count}"
  )
}

extension Wording.Charts {
  static let english = Self(
    conceptsTitle: "Reactions for and against, by concept",
    conceptSummary: "{concept}: {positive} and {negative} of {reactions}.",
    themesTitle: "Members who raised each theme",
    themesSummary: "Raised by most members: {theme}, {amount}.",
    timelineTitle: "Reactions over the session",
    timelineSummary: "Most reactions in the {number} min from {time} on: {count}."
  )
}

extension Wording.Page {
  static let english = Self(
    skipToContent: "Skip to content",
    contents: "Contents",
    dataTable: "Numbers of the chart",
    navigation: "Sections of the report",
    item: "item {item}",
    quotation: "quotation",
    page: "page {number}",
    colophon: "Made with Roundtable"
  )
}
