extension Wording.Restrictions {
  static let filipino = Self(
    or: "o",
    by: "mula kay/kina {names}",
    about: "tungkol sa {names}",
    with: "may {names}",
    sentiment: "may saloobing {names}",
    items: "mga tala {items}",
    section: "sa seksyon {number}",
    stars: "may ganito karaming bituin o higit pa: {count}",
    from: "mula {time}",
    to: "bago mag-{time}",
    containing: "may mga salitang {words}",
    staff: "moderator at kawani",
    unidentified: "isang hindi nakilala",
    dropped: "mga inalis na tala",
    reactions: "mga reaksyon ng miyembro",
    questions: "mga tanong",
    observations: "mga nakita",
    cues: "mga napansin ng moderator",
    notes: "mga puna",
    probes: "mga kasunod na tanong",
    parked: "mga isinantabing paksa",
    uncoded: "mga reaksyong walang koda",
    incomplete: "mga talang kukumpletuhin"
  )
}

extension Wording.Members {
  static let filipino = Self(
    spoke: "{turns}, {words}",
    silent: "Naroon, ngunit hindi narinig.",
    themes: "Mga tema: {names}",
    answers: "Mga sagot: {answers}",
    noReactions: "Walang reaksyon.",
    privateAnswers: "Hindi ipinapakita rito ang mga sagot na ibinigay nang pribado."
  )
}

extension Wording.Transcript {
  static let filipino = Self(
    nothing: "Walang naitala.",
    arrived: "dumating si {name}",
    left: "umalis si {name}",
    order: "Ayon sa orasan ng sesyon, kasama ang mga nangyari sa pagitan."
  )
}

extension Wording.Preferences {
  static let filipino = Self(
    preferred: "mas pinili",
    strength: "lakas",
    pairsWon: "panalong pares",
    caption: """
      Mas pinili: mga paghahambing na napanalunan, sa mga sinalihan nito; kalahati ang tabla. \
      Lakas: Bradley–Terry, 1 lahat-lahat. Panalong pares: mayorya, kalahati ang patas na \
      pares.
      """,
    halfAWin: """
      May idinagdag na kalahating panalo sa bawat panig ng bawat pares, dahil hindi sapat ang \
      mga sagot para maisaayos ang lahat.
      """,
    beatsAll: "Panalo ang {concept} laban sa lahat ng iba.",
    skipped: "Walang pinili sa dalawa: {count}."
  )
}

extension Wording.Kano {
  static let filipino = Self(
    category: "kategorya",
    better: "kung mayroon",
    worse: "kung wala",
    answered: "sumagot",
    mustBe: "kailangan",
    oneDimensional: "mas marami, mas mabuti",
    attractive: "kaakit-akit",
    indifferent: "walang epekto",
    reverse: "hindi gusto",
    questionable: "magkasalungat",
    tied: "{value} (tabla)",
    caption: """
      Kung mayroon: gaano ikatutuwa na mayroon nito, 0 hanggang 1. Kung wala: gaano ikaiinis \
      na wala nito, −1 hanggang 0.
      """,
    missing: "May iisang sagot o wala: {count}."
  )
}
