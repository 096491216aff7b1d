extension Wording.Restrictions {
  static let spanish = Self(
    or: "o",
    by: "de {names}",
    about: "sobre {names}",
    with: "con {names}",
    sentiment: "con la valoración {names}",
    items: "entradas {items}",
    section: "en la sección {number}",
    stars: "con al menos estas estrellas: {count}",
    from: "desde {time}",
    to: "antes de {time}",
    containing: "con las palabras {words}",
    staff: "la moderación y el equipo",
    unidentified: "alguien sin identificar",
    dropped: "entradas eliminadas",
    reactions: "reacciones de participantes",
    questions: "preguntas",
    observations: "lo observado",
    cues: "observaciones de la moderación",
    notes: "notas",
    probes: "repreguntas",
    parked: "temas aparcados",
    uncoded: "reacciones sin codificar",
    incomplete: "entradas por completar"
  )
}

extension Wording.Members {
  static let spanish = Self(
    spoke: "{turns}, {words}",
    silent: "Presente, pero sin hablar.",
    themes: "Temas: {names}",
    answers: "Respuestas: {answers}",
    noReactions: "Sin reacciones.",
    privateAnswers: "Las respuestas dadas en privado no se muestran aquí."
  )
}

extension Wording.Transcript {
  static let spanish = Self(
    nothing: "No se anotó nada.",
    arrived: "entra {name}",
    left: "sale {name}",
    order: "En el orden del reloj de la sesión, con lo que ocurrió entretanto."
  )
}

extension Wording.Preferences {
  static let spanish = Self(
    preferred: "preferido",
    strength: "fuerza",
    pairsWon: "pares ganados",
    caption: """
      Preferido: comparaciones ganadas de aquellas en las que estuvo, empates como media. \
      Fuerza: Bradley–Terry, 1 en total. Pares ganados: mayorías, pares igualados como medio.
      """,
    halfAWin: """
      Las fuerzas incluyen media victoria en cada sentido para cada par, pues las respuestas \
      por sí solas no ordenan todos.
      """,
    beatsAll: "{concept} gana a todos los demás.",
    skipped: "No eligieron ninguno: {count}."
  )
}

extension Wording.Kano {
  static let spanish = Self(
    category: "categoría",
    better: "con ello",
    worse: "sin ello",
    answered: "respondieron",
    mustBe: "imprescindible",
    oneDimensional: "lineal",
    attractive: "atractivo",
    indifferent: "indiferente",
    reverse: "inverso",
    questionable: "dudoso",
    tied: "{value} (empate)",
    caption: """
      Con ello: cuánto agradaría tenerlo, de 0 a 1. Sin ello: cuánto desagradaría no tenerlo, \
      de −1 a 0.
      """,
    missing: "Con una sola respuesta o ninguna: {count}."
  )
}
