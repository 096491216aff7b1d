extension Wording {
  /// Spanish.
  public static let spanish = Wording(
    tag: "es",
    name: "español",
    numbers: NumberForm(
      decimalMark: ",",
      groupMark: ".",
      groupedFrom: 10_000,
      minus: "-",
      percent: "\u{00A0}%"
    ),
    dates: DateForm(pattern: "{day} de {month} de {year}", months: .spanish),
    quotes: QuotationMarks(opening: "«", closing: "»"),
    plurals: .onlyOne,
    lists: .spanish,
    nouns: .spanish,
    amounts: .spanish,
    shares: .spanish,
    reasons: .spanish,
    sentiments: .spanish,
    titles: .spanish,
    headings: .spanish,
    columns: .spanish,
    people: .spanish,
    heard: .spanish,
    concepts: .spanish,
    themes: .spanish,
    measures: .spanish,
    silence: .spanish,
    talk: .spanish,
    guide: .spanish,
    limits: .spanish,
    restrictions: .spanish,
    members: .spanish,
    transcript: .spanish,
    preferences: .spanish,
    kano: .spanish,
    items: .spanish,
    charts: .spanish,
    page: .spanish
  )
}

extension DateForm.Months {
  static let spanish = DateForm.Months(
    january: "enero",
    february: "febrero",
    march: "marzo",
    april: "abril",
    may: "mayo",
    june: "junio",
    july: "julio",
    august: "agosto",
    september: "septiembre",
    october: "octubre",
    november: "noviembre",
    december: "diciembre"
  )
}

extension Wording.Titles {
  static let spanish = Self(
    topline: "Informe topline: {title}",
    full: "Informe completo: {title}",
    concepts: "Conceptos: {title}",
    themes: "Temas: {title}",
    members: "Participantes: {title}",
    transcript: "Transcripción: {title}",
    focusGroup: "Grupo focal",
    advisoryMeeting: "Reunión del consejo de clientes",
    interview: "Entrevista",
    opening: "{kind}, {date}, sesión {session}, {time} en el reloj"
  )
}

extension Wording.Headings {
  static let spanish = Self(
    objective: "Objetivo",
    people: "Quiénes estuvieron",
    heard: "Lo que oímos",
    concepts: "Conceptos",
    quotes: "Citas",
    otherQuotes: "Otras citas",
    themes: "Temas",
    measures: "Mediciones",
    notSaid: "Lo que no se dijo",
    parked: "Temas aparcados",
    dynamics: "Dinámica del grupo",
    promises: "Promesas hechas",
    debrief: "Puesta en común",
    notes: "Notas de la moderación",
    limits: "Limitaciones",
    items: "Entradas citadas",
    themeByTheme: "Tema por tema",
    themesByConcept: "Temas por concepto",
    themesTogether: "Temas mencionados juntos",
    matrix: "Matriz de análisis",
    comparisons: "Comparaciones",
    pairs: "Preferencia por pares",
    kano: "Kano: qué es cada concepto para los participantes",
    timeline: "Cronología",
    guide: "Guía de discusión",
    members: "Participante por participante",
    transcript: "La sesión en orden",
    themesByAttribute: "Temas por {name}",
    answersByAttribute: "Respuestas por {name}"
  )
}

extension Wording.Columns {
  static let spanish = Self(
    concept: "concepto",
    theme: "tema",
    member: "participante",
    seat: "asiento",
    code: "código",
    name: "nombre",
    raisedBy: "mencionado por",
    reactions: "reacciones",
    positive: "positivas",
    negative: "negativas",
    items: "entradas",
    notCoded: "sin codificar",
    all: "total",
    forIt: "a favor",
    againstIt: "en contra",
    leansTo: "se inclina por",
    members: "participantes",
    first: "primera vez",
    last: "última vez",
    meaning: "significado",
    from: "desde",
    other: "otras",
    notes: "notas",
    whatHappened: "qué ocurrió",
    turns: "intervenciones",
    words: "palabras",
    characters: "caracteres",
    ofAllWords: "del total de palabras",
    ofAllCharacters: "del total de caracteres",
    section: "sección",
    planned: "previsto",
    used: "usado",
    over: "exceso",
    spoke: "hablaron",
    state: "estado",
    title: "título",
    notHeardFor: "sin hablar durante",
    with: "junto con",
    both: "ambos"
  )
}

extension Wording.People {
  static let spanish = Self(
    objectiveNotGiven: "No indicado.",
    noMembers: "Sin participantes.",
    number: "{members}.",
    attribute: "{name}: {counts}",
    notThere: "Ausentes: {names}.",
    came: "llegó a los {time}",
    cameBack: "volvió a los {time}",
    left: "se fue a los {time}",
    member: "participante",
    moderator: "moderación",
    assistant: "asistente",
    observer: "observación",
    notGiven: "no indicado"
  )
}

extension Wording.Heard {
  static let spanish = Self(
    nothing: "No se codificó nada a favor ni en contra de un concepto, ni ningún tema.",
    concept: "{code} {title}: a favor: {positive}; en contra: {negative}.",
    theme: "{theme}: mencionado por {amount} en {reactions}, {positive} y {negative}, {items}.",
    cited: "{amount}, {items}",
    item: "entrada {items}",
    items: "entradas {items}"
  )
}
