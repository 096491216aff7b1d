extension Wording.Lists {
  static let spanish = Self(
    and: "y",
    more: "{count} más",
    apart: "; "
  )
}

extension Wording.Nouns {
  static let spanish = Self(
    member: Plural("participante", "participantes"),
    reaction: Plural("reacción", "reacciones"),
    answer: Plural("respuesta", "respuestas"),
    item: Plural("entrada", "entradas"),
    time: Plural("vez", "veces"),
    turn: Plural("intervención", "intervenciones"),
    word: Plural("palabra", "palabras"),
    promoter: Plural("promotor", "promotores"),
    passive: Plural("pasivo", "pasivos"),
    detractor: Plural("detractor", "detractores"),
    positive: Plural("positiva", "positivas"),
    negative: Plural("negativa", "negativas")
  )
}

extension Wording.Amounts {
  static let spanish = Self(
    nobody: "nadie",
    theOnlyOne: "la única persona participante",
    all: "todos",
    one: "uno",
    almostAll: "casi todos",
    most: "la mayoría",
    aboutHalf: "cerca de la mitad",
    some: "algunos",
    aFew: "unos pocos"
  )
}

extension Wording.Shares {
  static let spanish = Self(
    of: "{count} de {base}",
    verbal: "{amount} ({counts})",
    markedPercentage: "{counts} ({percent}, base pequeña)",
    percentage: "{percent} ({counts})",
    smallBase: "{figure}, base pequeña ({base})",
    percentInterval: "{figure}, intervalo del 95\u{00A0}% {low}–{high}\u{00A0}%",
    interval: "{figure}, intervalo del 95\u{00A0}% de {low} a {high}",
    notAvailable: "n. d. ({reason})",
    atLeast: "al menos {counts}",
    byUnidentified: "alguien sin identificar",
    unidentified: "sin identificar"
  )
}

extension Wording.Reasons {
  static let spanish = Self(
    noAnswers: "sin respuestas",
    oneAnswer: "una sola respuesta",
    otherScale: "no definido en esta escala",
    shortScale: "menos de cuatro valores en la escala",
    nobodyPresent: "ningún participante presente",
    notPresented: "no mostrado",
    nobodySpoke: "nadie habló",
    oneMember: "un solo participante",
    nothingCoded: "ninguna valoración codificada",
    nothingMarked: "sin marcas",
    neitherLikedNorDisliked: "nadie a favor ni en contra",
    noPairs: "nadie respondió las dos veces",
    countOutsideBase: "más que el total",
    nothingVaries: "todas iguales",
    tooFewCases: "muy pocos casos",
    columnsDependent: "algunas columnas dicen lo mismo",
    differentQuestions: "preguntas distintas",
    noTarget: "sin objetivo",
    neverCompared: "no se comparan nunca",
    preferencesNotConnected: "no se pueden ordenar todos",
    nothingToWeigh: "solo contradicciones o respuestas invertidas",
    nothingCodedTwice: "nada codificado por dos",
    oneCategory: "una sola categoría",
    noThemesToStart: "sin temas al principio",
    tooFewGroups: "muy pocos grupos",
    nothingClosed: "ninguno cerrado",
    mostStillOpen: "la mayoría siguen abiertos",
    nothingDue: "nada vencido",
    wouldTellWho: "grupo demasiado pequeño para mostrarlo aparte"
  )
}

extension Wording.Sentiments {
  static let spanish = Self(
    veryPositive: "muy positiva",
    positive: "positiva",
    neutral: "neutra",
    negative: "negativa",
    veryNegative: "muy negativa",
    mixed: "mixta",
    notCoded: "sin codificar"
  )
}

extension Wording.Concepts {
  static let spanish = Self(
    base: """
      A favor y en contra: participantes con al menos una reacción así, de quienes estaban \
      presentes.
      """,
    noReactions: "Sin reacciones.",
    tally: "{reactions}: {counts}",
    notCoded: "sin codificar",
    forIt: "A favor: {amount}",
    againstIt: "En contra: {amount}",
    balance: "Saldo a favor–en contra: {figure} (−1 todos en contra, 1 todos a favor)",
    noReactionFrom: "Sin reacción de {names}.",
    tallyCaption: """
      reacciones según valoración; a favor y en contra: participantes con al menos una, de \
      quienes estaban
      """,
    none: "ninguno",
    neither: "ninguno de los dos",
    leaningTo: "se inclinan por {concept}: {amount}",
    leaningToNeither: "por ninguno: {amount}",
    bothFor: "a favor de {concept}: {amount}; a favor de {other}: {rest}",
    bothAgainst: "en contra de {concept}: {amount}; en contra de {other}: {rest}",
    leaningCaption: "se cuentan los participantes con una valoración de ambos",
    pairTitle: "{concept} y {other}"
  )
}

extension Wording.Themes {
  static let spanish = Self(
    base: """
      Mencionado por: participantes con al menos una reacción así, de quienes estuvieron en \
      algún momento.
      """,
    treeCaption: """
      los temas superiores incluyen los inferiores; participantes: quiénes lo mencionaron, de \
      quienes estuvieron
      """,
    marks: "{theme}: {figure}",
    intensity: "intensidad {figure} sobre {count} marcadas",
    firstHand: "de primera mano {count} de {base} marcadas",
    raisedBy: "Mencionado por: {amount}",
    mentions: "Primera vez en {from}, última en {time}",
    tableCaption: """
      En cada celda: participantes que lo dijeron y, entre paréntesis, sus reacciones; junto \
      al nombre de la columna: quienes pudieron decirlo.
      """,
    matrixCaption: "En cada celda: las entradas; una celda vacía también es un hallazgo.",
    togetherCaption: "Reacciones con ambos temas, de las que tienen al menos uno.",
    cell: "{members} ({reactions})",
    aboutNone: "ningún concepto"
  )
}

extension Wording.Measures {
  static let spanish = Self(
    about: "{measure} sobre {concept}",
    closed: "{measure} cerrada: {turns}",
    open: "{measure} abierta: {turns}",
    line: "{measure}: {turns}",
    inPrivate: "en privado",
    asked: "; pregunta: {question}",
    heardPrivately: "{count} recibidas, en privado hasta `close`",
    answered: "respondieron: {count}",
    declined: "{count} sin respuesta",
    notRecorded: "{count} sin anotar",
    satisfied: "satisfechos ({answers}): {amount}",
    scores: "{promoters}, {passives}, {detractors} de {base}; puntuación {score}",
    otherScale: "cifras de la medida: n. d. (no definido en esta escala)",
    onTenPoints: "preguntado de 1 a 10: no comparable con puntuaciones de 0 a 10",
    topTwo: "las dos respuestas más altas: {amount}",
    top: "respuesta más alta: {amount}",
    bottomTwo: "las dos respuestas más bajas: {amount}",
    littleEffort: "poco esfuerzo (1 a 2): {amount}",
    muchEffort: "mucho esfuerzo (4 a 5): {amount}",
    lowIsGood: "esfuerzo preguntado de 1 a 5: bajo es bueno",
    foundEasy: "les resultó fácil (5 a 7): {amount}",
    foundHard: "les resultó difícil (1 a 3): {amount}",
    netEase: "facilidad neta: {figure}",
    netEaseCounts: "{up} en 6 a 7, {down} en 1 a 3, de {base}; puntuación {score}",
    highIsGood: "facilidad preguntada de 1 a 7: alto es bueno",
    range: "{low} a {high}",
    imported: "Respuestas de {title}, columna {name}: personas que no estuvieron en la sesión.",
    skippedRows: "Filas omitidas por no poderse leer: {count}.",
    spread: "media {figure}, desviación típica {change}, respondieron: {count}",
    meanInterval: "media {figure}, intervalo del 95\u{00A0}% de {low} a {high}",
    shift: "De privado a abierto, {measure}: {amount}.",
    shiftChanges: """
      De privado a abierto, {measure}: {amount} cambiaron, {up} al alza y {down} a la baja, \
      cambio medio {change}.
      """,
    part: "{value}: {figure}",
    difference: """
      {concept} menos {other}: {figure} puntos, intervalo del 95\u{00A0}% de {low} a {high}, p {rest}
      """,
    comparisonsMade: """
      Comparaciones hechas: {count}; entre muchas, algunas parecen una diferencia por puro \
      azar.
      """,
    handsLeftOut: "A mano alzada, sin grupo: {count}."
  )
}

extension Wording.Silence {
  static let spanish = Self(
    notHeard: "No se oyó a: {names}.",
    sectionSkipped: "La sección {section} {title} se omitió.",
    neverRaised: "En el libro de códigos y nunca mencionados: {names}.",
    seen: "Observado por la moderación:",
    nothingNoted: "No se anotó nada.",
    neverSinceArrival: "nunca, desde que llegó",
    notSinceComingBack: "no desde que volvió",
    promisedTo: "{words} (a {names})",
    promisedBy: "{words}, a más tardar el {date}",
    promiseOwner: "{words}, responsable: {name}",
    notesAreTheFacilitators: """
      Observaciones y preguntas de la moderación, no de los participantes.
      """
  )
}

extension Wording.Talk {
  static let spanish = Self(
    turns: "intervenciones",
    words: "palabras",
    characters: "caracteres",
    uneven: "desigualdad de {unit}: {figure}",
    gini: "{figure} (Gini corregido, 0 por igual, 1 una sola persona)",
    spoke: "{name} {turns}, {words}",
    agreed: "de acuerdo con alguien {times}, en desacuerdo {disagreements}",
    charactersCounted: """
      las palabras son secuencias sin espacios, y parte del texto no separa las palabras con \
      espacios, por lo que las proporciones son de caracteres
      """,
    apart: "aparte de los participantes: {names}",
    notHeard: "no se oyó a: {names}",
    notThere: "ausentes: {names}",
    notInRoom: "fuera de la sala: {names}"
  )
}

extension Wording.Guide {
  static let spanish = Self(
    ahead: "pendiente",
    current: "ahora",
    done: "hecho",
    skipped: "omitida",
    waiting: "sin empezar",
    running: "en curso",
    paused: "en pausa",
    over: "terminada",
    onTheTable: "{concept} sobre la mesa",
    tableCleared: "mesa despejada",
    section: "sección {number}",
    sectionTitled: "sección {number} {title}",
    round: "ronda {number}",
    asked: "{measure} preguntada",
    timelineSteps: "Reacciones de los participantes en pasos de {count} min.",
    timelineCaption: """
      reacciones de los participantes en pasos de {count} min; notas: repreguntas, notas, \
      observaciones, equipo
      """
  )
}

extension Wording.Limits {
  static let spanish = Self(
    theseMembersOnly: """
      {members}, {reactions}: lo que aquí se dice describe a estos participantes y a nadie \
      más.
      """,
    typedLive: """
      Las palabras se anotaron mientras se hablaba; son notas cercanas a lo dicho, no una \
      transcripción literal.
      """,
    imported: """
      {reactions} proceden de un archivo importado; las palabras son las del archivo.
      """,
    unidentified: "{reactions} de alguien sin identificar.",
    incomplete: "{items} por completar con la grabación.",
    uncoded: "{reactions} sin valoración y sin temas.",
    notOver: "Estado de la sesión: {state}; las cifras son las de este momento.",
    smallNumbers: """
      Por debajo de una base de {base} solo se dan recuentos; a partir de ahí, porcentajes con \
      su base y un intervalo del 95\u{00A0}%.
      """,
    quotes: "Las citas las eligió la moderación con una estrella: {count} de {reactions}.",
    restricted: "Solo una parte de la sesión: {values}."
  )
}

extension Wording.Items {
  static let spanish = Self(
    cue: "observación",
    probe: "repregunta",
    note: "nota",
    parked: "aparcado",
    dropped: "(eliminada)",
    moderator: "moderación",
    agrees: "de acuerdo con {item}",
    disagrees: "en desacuerdo con {item}",
    everyone: "los {count}"
  )
}

extension Wording.Charts {
  static let spanish = Self(
    conceptsTitle: "Reacciones a favor y en contra, por concepto",
    conceptSummary: "{concept}: {positive} y {negative} de {reactions}.",
    themesTitle: "Participantes que mencionaron cada tema",
    themesSummary: "Mencionado por más participantes: {theme}, {amount}.",
    timelineTitle: "Reacciones a lo largo de la sesión",
    timelineSummary: "Más reacciones en los {number} min desde {time}: {count}."
  )
}

extension Wording.Page {
  static let spanish = Self(
    skipToContent: "Ir al contenido",
    contents: "Índice",
    dataTable: "Cifras del gráfico",
    navigation: "Secciones del informe",
    item: "entrada {item}",
    quotation: "cita",
    page: "página {number}",
    colophon: "Hecho con Roundtable"
  )
}
