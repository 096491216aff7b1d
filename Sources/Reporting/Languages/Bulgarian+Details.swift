extension Wording.Restrictions {
  static let bulgarian = Self(
    or: "или",
    by: "от {names}",
    about: "за {names}",
    with: "с {names}",
    sentiment: "с оценка {names}",
    items: "записи {items}",
    section: "в раздел {number}",
    stars: "с поне толкова звездички: {count}",
    from: "от {time} нататък",
    to: "преди {time}",
    containing: "с думите {words}",
    staff: "модераторът и екипът",
    unidentified: "някой, който не е разпознат",
    dropped: "зачеркнати записи",
    reactions: "реакции на участници",
    questions: "въпроси",
    observations: "видяно",
    cues: "наблюдения на модератора",
    notes: "бележки",
    probes: "уточняващи въпроси",
    parked: "отложени теми",
    uncoded: "некодирани реакции",
    incomplete: "записи за допълване"
  )
}

extension Wording.Members {
  static let bulgarian = Self(
    spoke: "{turns}, {words}",
    silent: "Присъства, но не е чут.",
    themes: "Теми: {names}",
    answers: "Отговори: {answers}",
    noReactions: "Няма реакции.",
    privateAnswers: "Отговорите, дадени поверително, не се показват тук."
  )
}

extension Wording.Transcript {
  static let bulgarian = Self(
    nothing: "Нищо не е отбелязано.",
    arrived: "идва {name}",
    left: "тръгва си {name}",
    order: "По реда на часовника на сесията, с това, което се случи междувременно."
  )
}

extension Wording.Preferences {
  static let bulgarian = Self(
    preferred: "предпочетена",
    strength: "сила",
    pairsWon: "спечелени двойки",
    caption: """
      Предпочетена: спечелени сравнения от тези, в които участва, равните като половина. Сила: \
      Брадли–Тери, общо 1. Спечелени двойки: мнозинства, равните като половина.
      """,
    halfAWin: """
      Силите включват половин победа във всяка посока за всяка двойка, тъй като отговорите \
      сами не подреждат всички.
      """,
    beatsAll: "{concept} надделява над всички останали.",
    skipped: "Не избраха нито една: {count}."
  )
}

extension Wording.Kano {
  static let bulgarian = Self(
    category: "категория",
    better: "с нея",
    worse: "без нея",
    answered: "отговорили",
    mustBe: "задължителна",
    oneDimensional: "линейна",
    attractive: "привлекателна",
    indifferent: "безразлична",
    reverse: "нежелана",
    questionable: "противоречива",
    tied: "{value} (поравно)",
    caption: """
      С нея: колко би зарадвало наличието ѝ, от 0 до 1. Без нея: колко би подразнила липсата \
      ѝ, от −1 до 0.
      """,
    missing: "С един отговор или без отговор: {count}."
  )
}
