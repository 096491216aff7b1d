extension Wording.Restrictions {
  static let greek = Self(
    or: "ή",
    by: "από {names}",
    about: "για {names}",
    with: "με {names}",
    sentiment: "με στάση {names}",
    items: "καταγραφές {items}",
    section: "στην ενότητα {number}",
    stars: "με τουλάχιστον τόσα αστέρια: {count}",
    from: "από {time} και μετά",
    to: "πριν από {time}",
    containing: "με τις λέξεις {words}",
    staff: "ο συντονιστής και η ομάδα του",
    unidentified: "κάποιο άτομο που δεν ταυτοποιήθηκε",
    dropped: "διαγραμμένες καταγραφές",
    reactions: "αντιδράσεις μελών",
    questions: "ερωτήσεις",
    observations: "όσα φάνηκαν",
    cues: "παρατηρήσεις του συντονιστή",
    notes: "σημειώσεις",
    probes: "διερευνητικές ερωτήσεις",
    parked: "θέματα σε αναμονή",
    uncoded: "αντιδράσεις χωρίς κωδικό",
    incomplete: "καταγραφές προς συμπλήρωση"
  )
}

extension Wording.Members {
  static let greek = Self(
    spoke: "{turns}, {words}",
    silent: "Παρόν μέλος που δεν ακούστηκε.",
    themes: "Θέματα: {names}",
    answers: "Απαντήσεις: {answers}",
    noReactions: "Καμία αντίδραση.",
    privateAnswers: "Οι απαντήσεις που δόθηκαν κατ’ ιδίαν δεν φαίνονται εδώ."
  )
}

extension Wording.Transcript {
  static let greek = Self(
    nothing: "Δεν σημειώθηκε τίποτα.",
    arrived: "έρχεται: {name}",
    left: "φεύγει: {name}",
    order: "Με τη σειρά του ρολογιού της συνεδρίας, μαζί με όσα μεσολάβησαν."
  )
}

extension Wording.Preferences {
  static let greek = Self(
    preferred: "προτιμήθηκε",
    strength: "ισχύς",
    pairsWon: "ζεύγη που κέρδισε",
    caption: """
      Προτιμήθηκε: συγκρίσεις που κέρδισε, από όσες συμμετείχε, οι ισοπαλίες ως μισές. Ισχύς: \
      Bradley–Terry, συνολικά 1. Ζεύγη που κέρδισε: πλειοψηφίες, τα ισόπαλα ως μισά.
      """,
    halfAWin: """
      Οι ισχύες περιλαμβάνουν μισή νίκη προς κάθε κατεύθυνση σε κάθε ζεύγος, καθώς οι \
      απαντήσεις μόνες τους δεν τα κατατάσσουν όλα.
      """,
    beatsAll: "Η ιδέα {concept} υπερτερεί όλων των άλλων.",
    skipped: "Δεν διάλεξαν καμία από τις δύο: {count}."
  )
}

extension Wording.Kano {
  static let greek = Self(
    category: "κατηγορία",
    better: "με αυτό",
    worse: "χωρίς αυτό",
    answered: "απάντησαν",
    mustBe: "αυτονόητο",
    oneDimensional: "γραμμικό",
    attractive: "ελκυστικό",
    indifferent: "αδιάφορο",
    reverse: "αντίστροφο",
    questionable: "αμφίβολο",
    tied: "{value} (ισοψηφία)",
    caption: """
      Με αυτό: πόσο θα ευχαριστούσε η ύπαρξή του, 0 έως 1. Χωρίς αυτό: πόσο θα δυσαρεστούσε η \
      έλλειψή του, −1 έως 0.
      """,
    missing: "Με μία απάντηση ή καμία: {count}."
  )
}
