extension Wording.Lists {
  static let bulgarian = Self(
    and: "и",
    more: "още {count}",
    apart: "; "
  )
}

extension Wording.Nouns {
  static let bulgarian = Self(
    member: Plural("участник", "участници"),
    reaction: Plural("реакция", "реакции"),
    answer: Plural("отговор", "отговора"),
    item: Plural("запис", "записа"),
    time: Plural("път", "пъти"),
    turn: Plural("изказване", "изказвания"),
    word: Plural("дума", "думи"),
    promoter: Plural("привърженик", "привърженици"),
    passive: Plural("пасивен", "пасивни"),
    detractor: Plural("критик", "критици"),
    positive: Plural("положителна", "положителни"),
    negative: Plural("отрицателна", "отрицателни")
  )
}

extension Wording.Amounts {
  static let bulgarian = Self(
    nobody: "никой",
    theOnlyOne: "единственият участник",
    all: "всички",
    one: "един",
    almostAll: "почти всички",
    most: "повечето",
    aboutHalf: "около половината",
    some: "някои",
    aFew: "малцина"
  )
}

extension Wording.Shares {
  static let bulgarian = Self(
    of: "{count} от {base}",
    verbal: "{amount} ({counts})",
    markedPercentage: "{counts} ({percent}, малка база)",
    percentage: "{percent} ({counts})",
    smallBase: "{figure}, малка база ({base})",
    percentInterval: "{figure}, 95\u{00A0}% доверителен интервал {low}–{high}\u{00A0}%",
    interval: "{figure}, 95\u{00A0}% доверителен интервал от {low} до {high}",
    notAvailable: "няма ({reason})",
    atLeast: "поне {counts}",
    byUnidentified: "някой, който не е разпознат",
    unidentified: "неразпознат"
  )
}

extension Wording.Reasons {
  static let bulgarian = Self(
    noAnswers: "няма отговори",
    oneAnswer: "само един отговор",
    otherScale: "не е определено за тази скала",
    shortScale: "скалата има по-малко от четири стойности",
    nobodyPresent: "няма присъстващи участници",
    notPresented: "не е показано",
    nobodySpoke: "никой не е говорил",
    oneMember: "само един участник",
    nothingCoded: "няма кодирани оценки",
    nothingMarked: "няма отметки",
    neitherLikedNorDisliked: "никой за или против",
    noPairs: "никой не е отговорил и двата пъти",
    countOutsideBase: "повече от всички",
    nothingVaries: "всички еднакви",
    tooFewCases: "твърде малко случаи",
    columnsDependent: "някои колони казват едно и също",
    differentQuestions: "различни въпроси",
    noTarget: "няма цел",
    neverCompared: "никога не се сравняват",
    preferencesNotConnected: "не всички могат да се подредят",
    nothingToWeigh: "само противоречия или обърнати отговори",
    nothingCodedTwice: "нищо кодирано от двама",
    oneCategory: "само една категория",
    noThemesToStart: "няма теми в началото",
    tooFewGroups: "твърде малко групи",
    nothingClosed: "нищо приключено",
    mostStillOpen: "повечето още са отворени",
    nothingDue: "нищо с изтекъл срок",
    wouldTellWho: "твърде малка група, за да се покаже отделно"
  )
}

extension Wording.Sentiments {
  static let bulgarian = Self(
    veryPositive: "много положителна",
    positive: "положителна",
    neutral: "неутрална",
    negative: "отрицателна",
    veryNegative: "много отрицателна",
    mixed: "смесена",
    notCoded: "некодирана"
  )
}

extension Wording.Concepts {
  static let bulgarian = Self(
    base: "За и против: участници с поне една такава реакция, от присъствалите при нея.",
    noReactions: "Няма реакции.",
    tally: "{reactions}: {counts}",
    notCoded: "некодирани",
    forIt: "За: {amount}",
    againstIt: "Против: {amount}",
    balance: "Баланс за–против: {figure} (−1 всички против, 1 всички за)",
    noReactionFrom: "Без реакция от {names}.",
    tallyCaption: "реакции по оценка; за и против: участници с поне една, от присъствалите",
    none: "никоя",
    neither: "нито една",
    leaningTo: "клонят към {concept}: {amount}",
    leaningToNeither: "към никоя: {amount}",
    bothFor: "за {concept}: {amount}; за {other}: {rest}",
    bothAgainst: "против {concept}: {amount}; против {other}: {rest}",
    leaningCaption: "броят се участници с оценка и за двете",
    pairTitle: "{concept} и {other}"
  )
}

extension Wording.Themes {
  static let bulgarian = Self(
    base: "Спомената от: участници с поне една такава реакция, от присъствалите в някой момент.",
    treeCaption: """
      по-общите теми включват подтемите си; участници: кой я е споменал, от присъствалите
      """,
    marks: "{theme}: {figure}",
    intensity: "интензивност {figure} при {count} отбелязани",
    firstHand: "от личен опит {count} от {base} отбелязани",
    raisedBy: "Спомената от: {amount}",
    mentions: "За първи път {from}, за последен {time}",
    tableCaption: """
      Във всяка клетка: участниците, които са го казали, и в скоби реакциите им; до името на \
      колоната: участниците, които са можели да го кажат.
      """,
    matrixCaption: "Във всяка клетка: записите; и празната клетка е резултат.",
    togetherCaption: "Реакции и с двете теми, от тези с поне една от тях.",
    cell: "{members} ({reactions})",
    aboutNone: "без концепция"
  )
}

extension Wording.Measures {
  static let bulgarian = Self(
    about: "{measure} за {concept}",
    closed: "{measure} приключи: {turns}",
    open: "{measure} отворено: {turns}",
    line: "{measure}: {turns}",
    inPrivate: "поверително",
    asked: "; въпрос: {question}",
    heardPrivately: "{count} чути, поверително до `close`",
    answered: "отговорили: {count}",
    declined: "без отговор: {count}",
    notRecorded: "без запис: {count}",
    satisfied: "доволни ({answers}): {amount}",
    scores: "{promoters}, {passives}, {detractors} от {base}; индекс {score}",
    otherScale: "показатели на измерването: няма (не е определено за тази скала)",
    onTenPoints: "зададено от 1 до 10: не се сравнява с индекси от 0 до 10",
    topTwo: "двата най-високи отговора: {amount}",
    top: "най-високият отговор: {amount}",
    bottomTwo: "двата най-ниски отговора: {amount}",
    littleEffort: "малко усилие (1 до 2): {amount}",
    muchEffort: "голямо усилие (4 до 5): {amount}",
    lowIsGood: "усилие от 1 до 5: ниското е добро",
    foundEasy: "беше им лесно (5 до 7): {amount}",
    foundHard: "беше им трудно (1 до 3): {amount}",
    netEase: "нетна лекота: {figure}",
    netEaseCounts: "{up} на 6 до 7, {down} на 1 до 3, от {base}; индекс {score}",
    highIsGood: "лекота от 1 до 7: високото е добро",
    range: "{low} до {high}",
    imported: "Отговори от {title}, колона {name}: хора, които не са били в сесията.",
    skippedRows: "Пропуснати редове, които не могат да се прочетат: {count}.",
    spread: "средна стойност {figure}, стандартно отклонение {change}, отговорили: {count}",
    meanInterval: "средна стойност {figure}, 95\u{00A0}% доверителен интервал от {low} до {high}",
    shift: "От поверително към открито, {measure}: {amount}.",
    shiftChanges: """
      От поверително към открито, {measure}: {amount} с промяна, {up} нагоре и {down} надолу, \
      средна промяна {change}.
      """,
    part: "{value}: {figure}",
    difference: """
      {concept} минус {other}: {figure} пункта, 95\u{00A0}% доверителен интервал от {low} до {high}, \
      p {rest}
      """,
    comparisonsMade: """
      Направени сравнения: {count}; при много сравнения някои изглеждат като разлика по чиста \
      случайност.
      """,
    handsLeftOut: "С вдигане на ръка, извън групите: {count}."
  )
}

extension Wording.Silence {
  static let bulgarian = Self(
    notHeard: "Не са чути: {names}.",
    sectionSkipped: "Раздел {section} {title} беше пропуснат.",
    neverRaised: "В кодовата книга и никога неспоменати: {names}.",
    seen: "Забелязано от модератора:",
    nothingNoted: "Нищо не е отбелязано.",
    neverSinceArrival: "никога, откакто е тук",
    notSinceComingBack: "не, откакто се върна",
    promisedTo: "{words} (на {names})",
    promisedBy: "{words}, до {date}",
    promiseOwner: "{words}, отговаря: {name}",
    notesAreTheFacilitators: "Бележки и въпроси на модератора, не на участниците."
  )
}

extension Wording.Talk {
  static let bulgarian = Self(
    turns: "изказвания",
    words: "думи",
    characters: "знаци",
    uneven: "неравномерност, {unit}: {figure}",
    gini: "{figure} (коригиран Джини, 0 поравно, 1 само един участник)",
    spoke: "{name} {turns}, {words}",
    agreed: "съгласие с някого {times}, несъгласие {disagreements}",
    charactersCounted: """
      думите са поредици без интервали, а част от текста няма интервали между думите, затова \
      дяловете са по знаци
      """,
    apart: "освен участниците: {names}",
    notHeard: "не са чути: {names}",
    notThere: "отсъстват: {names}",
    notInRoom: "не са в стаята: {names}"
  )
}

extension Wording.Guide {
  static let bulgarian = Self(
    ahead: "предстои",
    current: "сега",
    done: "готово",
    skipped: "пропуснат",
    waiting: "не е започнала",
    running: "тече",
    paused: "в почивка",
    over: "приключила",
    onTheTable: "{concept} на масата",
    tableCleared: "масата е празна",
    section: "раздел {number}",
    sectionTitled: "раздел {number} {title}",
    round: "кръг {number}",
    asked: "зададено {measure}",
    timelineSteps: "Реакции на участниците на стъпки от {count} мин.",
    timelineCaption: """
      реакции на участниците на стъпки от {count} мин; бележки: уточняващи въпроси, бележки, \
      наблюдения, екип
      """
  )
}

extension Wording.Limits {
  static let bulgarian = Self(
    theseMembersOnly: """
      {members}, {reactions}: казаното тук описва тези участници и никого другиго.
      """,
    typedLive: """
      Думите са записвани, докато хората говорят; те са бележки, близки до казаното, а не \
      стенограма.
      """,
    imported: """
      {reactions} са от внесен файл; думите са такива, каквито са във файла.
      """,
    unidentified: "{reactions} от някого, който не е разпознат.",
    incomplete: "{items} за допълване от записа.",
    uncoded: "{reactions} без оценка и без теми.",
    notOver: "Състояние на сесията: {state}; данните са към този момент.",
    smallNumbers: """
      При база под {base} се дават само бройки; оттам нататък проценти с базата им и 95\u{00A0}% \
      доверителен интервал.
      """,
    quotes: "Цитатите са избрани от модератора със звездичка: {count} от {reactions}.",
    restricted: "Само част от сесията: {values}."
  )
}

extension Wording.Items {
  static let bulgarian = Self(
    cue: "наблюдение",
    probe: "уточняващ въпрос",
    note: "бележка",
    parked: "отложено",
    dropped: "(зачеркнато)",
    moderator: "модератор",
    agrees: "съгласие с {item}",
    disagrees: "несъгласие с {item}",
    everyone: "всички {count}"
  )
}

extension Wording.Charts {
  static let bulgarian = Self(
    conceptsTitle: "Реакции за и против, по концепции",
    conceptSummary: "{concept}: {positive} и {negative} от {reactions}.",
    themesTitle: "Участници, споменали всяка тема",
    themesSummary: "Спомената от най-много участници: {theme}, {amount}.",
    timelineTitle: "Реакции в хода на сесията",
    timelineSummary: "Най-много реакции в рамките на {number} мин от {time}: {count}."
  )
}

extension Wording.Page {
  static let bulgarian = Self(
    skipToContent: "Към съдържанието",
    contents: "Съдържание",
    dataTable: "Числата от диаграмата",
    navigation: "Раздели на доклада",
    item: "запис {item}",
    quotation: "цитат",
    page: "страница {number}",
    colophon: "Направено с Roundtable"
  )
}
