extension Wording {
  /// Bulgarian.
  public static let bulgarian = Wording(
    tag: "bg",
    name: "български",
    numbers: NumberForm(
      decimalMark: ",",
      groupMark: "\u{00A0}",
      groupedFrom: 10_000,
      minus: "-",
      percent: "\u{00A0}%"
    ),
    dates: DateForm(pattern: "{day} {month} {year} г.", months: .bulgarian),
    quotes: QuotationMarks(opening: "„", closing: "“"),
    plurals: .onlyOne,
    lists: .bulgarian,
    nouns: .bulgarian,
    amounts: .bulgarian,
    shares: .bulgarian,
    reasons: .bulgarian,
    sentiments: .bulgarian,
    titles: .bulgarian,
    headings: .bulgarian,
    columns: .bulgarian,
    people: .bulgarian,
    heard: .bulgarian,
    concepts: .bulgarian,
    themes: .bulgarian,
    measures: .bulgarian,
    silence: .bulgarian,
    talk: .bulgarian,
    guide: .bulgarian,
    limits: .bulgarian,
    restrictions: .bulgarian,
    members: .bulgarian,
    transcript: .bulgarian,
    preferences: .bulgarian,
    kano: .bulgarian,
    items: .bulgarian,
    charts: .bulgarian,
    page: .bulgarian
  )
}

extension DateForm.Months {
  static let bulgarian = DateForm.Months(
    january: "януари",
    february: "февруари",
    march: "март",
    april: "април",
    may: "май",
    june: "юни",
    july: "юли",
    august: "август",
    september: "септември",
    october: "октомври",
    november: "ноември",
    december: "декември"
  )
}

extension Wording.Titles {
  static let bulgarian = Self(
    topline: "Кратък доклад: {title}",
    full: "Пълен доклад: {title}",
    concepts: "Концепции: {title}",
    themes: "Теми: {title}",
    members: "Участници: {title}",
    transcript: "Протокол: {title}",
    focusGroup: "Фокус група",
    advisoryMeeting: "Клиентски консултативен съвет",
    interview: "Интервю",
    opening: "{kind}, {date}, сесия {session}, {time} по часовника"
  )
}

extension Wording.Headings {
  static let bulgarian = Self(
    objective: "Цел",
    people: "Кой присъства",
    heard: "Какво чухме",
    concepts: "Концепции",
    quotes: "Цитати",
    otherQuotes: "Други цитати",
    themes: "Теми",
    measures: "Измервания",
    notSaid: "Какво не беше казано",
    parked: "Отложени теми",
    dynamics: "Групова динамика",
    promises: "Дадени обещания",
    debrief: "Обобщение след срещата",
    notes: "Бележки на модератора",
    limits: "Ограничения",
    items: "Записи, към които се препраща",
    themeByTheme: "Тема по тема",
    themesByConcept: "Теми по концепции",
    themesTogether: "Теми, споменати заедно",
    matrix: "Аналитична матрица",
    comparisons: "Сравнения",
    pairs: "Предпочитания по двойки",
    kano: "Кано: какво е всяка концепция за участниците",
    timeline: "Ход на времето",
    guide: "Сценарий на дискусията",
    members: "Участник по участник",
    transcript: "Сесията по ред",
    themesByAttribute: "Теми по {name}",
    answersByAttribute: "Отговори по {name}"
  )
}

extension Wording.Columns {
  static let bulgarian = Self(
    concept: "концепция",
    theme: "тема",
    member: "участник",
    seat: "място",
    code: "код",
    name: "име",
    raisedBy: "спомената от",
    reactions: "реакции",
    positive: "положителни",
    negative: "отрицателни",
    items: "записи",
    notCoded: "некодирани",
    all: "общо",
    forIt: "за",
    againstIt: "против",
    leansTo: "клони към",
    members: "участници",
    first: "първа",
    last: "последна",
    meaning: "значение",
    from: "от",
    other: "други",
    notes: "бележки",
    whatHappened: "какво се случи",
    turns: "изказвания",
    words: "думи",
    characters: "знаци",
    ofAllWords: "от всички думи",
    ofAllCharacters: "от всички знаци",
    section: "раздел",
    planned: "планирано",
    used: "използвано",
    over: "над времето",
    spoke: "говорили",
    state: "състояние",
    title: "заглавие",
    notHeardFor: "не е чут от",
    with: "заедно с",
    both: "и двете"
  )
}

extension Wording.People {
  static let bulgarian = Self(
    objectiveNotGiven: "Не е посочена.",
    noMembers: "Няма участници.",
    number: "{members}.",
    attribute: "{name}: {counts}",
    notThere: "Отсъстват: {names}.",
    came: "дойде на {time}",
    cameBack: "върна се на {time}",
    left: "тръгна си на {time}",
    member: "участник",
    moderator: "модератор",
    assistant: "асистент",
    observer: "наблюдател",
    notGiven: "не е посочено"
  )
}

extension Wording.Heard {
  static let bulgarian = Self(
    nothing: "Нищо не е кодирано за или против концепция, нито тема.",
    concept: "{code} {title}: за: {positive}; против: {negative}.",
    theme: "{theme}: спомената от {amount} в {reactions}, {positive} и {negative}, {items}.",
    cited: "{amount}, {items}",
    item: "запис {items}",
    items: "записи {items}"
  )
}
