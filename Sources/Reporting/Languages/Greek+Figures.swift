extension Wording.Lists {
  static let greek = Self(
    and: "και",
    more: "{count} ακόμη",
    apart: "· "
  )
}

extension Wording.Nouns {
  static let greek = Self(
    member: Plural("μέλος", "μέλη"),
    reaction: Plural("αντίδραση", "αντιδράσεις"),
    answer: Plural("απάντηση", "απαντήσεις"),
    item: Plural("καταγραφή", "καταγραφές"),
    time: Plural("φορά", "φορές"),
    turn: Plural("τοποθέτηση", "τοποθετήσεις"),
    word: Plural("λέξη", "λέξεις"),
    promoter: Plural("υποστηρικτής", "υποστηρικτές"),
    passive: Plural("παθητικός", "παθητικοί"),
    detractor: Plural("επικριτής", "επικριτές"),
    positive: Plural("θετική", "θετικές"),
    negative: Plural("αρνητική", "αρνητικές")
  )
}

extension Wording.Amounts {
  static let greek = Self(
    nobody: "κανένα",
    theOnlyOne: "το μοναδικό μέλος",
    all: "όλα",
    one: "ένα",
    almostAll: "σχεδόν όλα",
    most: "τα περισσότερα",
    aboutHalf: "περίπου τα μισά",
    some: "μερικά",
    aFew: "λίγα"
  )
}

extension Wording.Shares {
  static let greek = Self(
    of: "{count} από {base}",
    verbal: "{amount} ({counts})",
    markedPercentage: "{counts} ({percent}, μικρή βάση)",
    percentage: "{percent} ({counts})",
    smallBase: "{figure}, μικρή βάση ({base})",
    percentInterval: "{figure}, διάστημα 95% {low}–{high}%",
    interval: "{figure}, διάστημα 95% από {low} έως {high}",
    notAvailable: "μ/δ ({reason})",
    atLeast: "τουλάχιστον {counts}",
    byUnidentified: "κάποιο άτομο που δεν ταυτοποιήθηκε",
    unidentified: "χωρίς ταυτοποίηση"
  )
}

extension Wording.Reasons {
  static let greek = Self(
    noAnswers: "καμία απάντηση",
    oneAnswer: "μία μόνο απάντηση",
    otherScale: "δεν ορίζεται σε αυτή την κλίμακα",
    shortScale: "η κλίμακα έχει λιγότερες από τέσσερις τιμές",
    nobodyPresent: "κανένα μέλος παρόν",
    notPresented: "δεν παρουσιάστηκε",
    nobodySpoke: "δεν μίλησε κανείς",
    oneMember: "ένα μόνο μέλος",
    nothingCoded: "καμία κωδικοποιημένη στάση",
    nothingMarked: "καμία σήμανση",
    neitherLikedNorDisliked: "κανείς υπέρ ή κατά",
    noPairs: "κανείς δεν απάντησε και τις δύο φορές",
    countOutsideBase: "περισσότερα από το σύνολο",
    nothingVaries: "όλα ίδια",
    tooFewCases: "πολύ λίγες περιπτώσεις",
    columnsDependent: "ορισμένες στήλες λένε το ίδιο",
    differentQuestions: "διαφορετικές ερωτήσεις",
    noTarget: "χωρίς στόχο",
    neverCompared: "δεν συγκρίνονται ποτέ",
    preferencesNotConnected: "δεν κατατάσσονται όλα",
    nothingToWeigh: "μόνο αντιφάσεις ή αντιστροφές",
    nothingCodedTwice: "τίποτα κωδικοποιημένο από δύο",
    oneCategory: "μία μόνο κατηγορία",
    noThemesToStart: "χωρίς θέματα στην αρχή",
    tooFewGroups: "πολύ λίγες ομάδες",
    nothingClosed: "τίποτα δεν έκλεισε",
    mostStillOpen: "τα περισσότερα παραμένουν ανοιχτά",
    nothingDue: "τίποτα δεν έληξε",
    wouldTellWho: "πολύ μικρή ομάδα για να φανεί χωριστά"
  )
}

extension Wording.Sentiments {
  static let greek = Self(
    veryPositive: "πολύ θετική",
    positive: "θετική",
    neutral: "ουδέτερη",
    negative: "αρνητική",
    veryNegative: "πολύ αρνητική",
    mixed: "ανάμεικτη",
    notCoded: "χωρίς κωδικοποίηση"
  )
}

extension Wording.Concepts {
  static let greek = Self(
    base: "Υπέρ και κατά: μέλη με τουλάχιστον μία τέτοια αντίδραση, από όσα ήταν παρόντα.",
    noReactions: "Καμία αντίδραση.",
    tally: "{reactions}: {counts}",
    notCoded: "χωρίς κωδικό",
    forIt: "Υπέρ: {amount}",
    againstIt: "Κατά: {amount}",
    balance: "Ισοζύγιο υπέρ–κατά: {figure} (−1 όλοι κατά, 1 όλοι υπέρ)",
    noReactionFrom: "Καμία αντίδραση από: {names}.",
    tallyCaption: """
      αντιδράσεις ανά στάση· υπέρ και κατά: μέλη με τουλάχιστον μία, από όσα ήταν παρόντα
      """,
    none: "καμία",
    neither: "καμία από τις δύο",
    leaningTo: "κλίνουν προς {concept}: {amount}",
    leaningToNeither: "προς καμία: {amount}",
    bothFor: "υπέρ {concept}: {amount}· υπέρ {other}: {rest}",
    bothAgainst: "κατά {concept}: {amount}· κατά {other}: {rest}",
    leaningCaption: "υπολογίζονται μέλη με στάση και για τις δύο",
    pairTitle: "{concept} και {other}"
  )
}

extension Wording.Themes {
  static let greek = Self(
    base: """
      Αναφέρθηκε από: μέλη με τουλάχιστον μία τέτοια αντίδραση, από όσα ήταν κάποια στιγμή \
      παρόντα.
      """,
    treeCaption: """
      τα γενικότερα θέματα περιλαμβάνουν τα ειδικότερα· μέλη: όσα το ανέφεραν, από όσα ήταν \
      παρόντα
      """,
    marks: "{theme}: {figure}",
    intensity: "ένταση {figure} σε {count} σημειωμένες",
    firstHand: "από προσωπική εμπειρία {count} από {base} σημειωμένες",
    raisedBy: "Αναφέρθηκε από: {amount}",
    mentions: "Πρώτη φορά {from}, τελευταία {time}",
    tableCaption: """
      Σε κάθε κελί: μέλη που το είπαν και, σε παρένθεση, οι αντιδράσεις τους· δίπλα στο όνομα \
      της στήλης: τα μέλη που μπορούσαν να το πουν.
      """,
    matrixCaption: "Σε κάθε κελί: οι καταγραφές· και ένα κενό κελί είναι εύρημα.",
    togetherCaption: "Αντιδράσεις και με τα δύο θέματα, από όσες έχουν τουλάχιστον ένα.",
    cell: "{members} ({reactions})",
    aboutNone: "καμία ιδέα"
  )
}

extension Wording.Measures {
  static let greek = Self(
    about: "{measure} για {concept}",
    closed: "{measure} έκλεισε: {turns}",
    open: "{measure} ανοιχτή: {turns}",
    line: "{measure}: {turns}",
    inPrivate: "κατ’ ιδίαν",
    asked: "· ερώτηση: {question}",
    heardPrivately: "{count} καταγράφηκαν, κατ’ ιδίαν μέχρι το `close`",
    answered: "απάντησαν: {count}",
    declined: "χωρίς απάντηση: {count}",
    notRecorded: "χωρίς καταγραφή: {count}",
    satisfied: "ικανοποιημένοι ({answers}): {amount}",
    scores: "{promoters}, {passives}, {detractors} από {base}· δείκτης {score}",
    otherScale: "μεγέθη της μέτρησης: μ/δ (δεν ορίζεται σε αυτή την κλίμακα)",
    onTenPoints: "ρωτήθηκε σε κλίμακα 1 έως 10: δεν συγκρίνεται με δείκτες σε κλίμακα 0 έως 10",
    topTwo: "οι δύο υψηλότερες απαντήσεις: {amount}",
    top: "υψηλότερη απάντηση: {amount}",
    bottomTwo: "οι δύο χαμηλότερες απαντήσεις: {amount}",
    littleEffort: "μικρή προσπάθεια (1 έως 2): {amount}",
    muchEffort: "μεγάλη προσπάθεια (4 έως 5): {amount}",
    lowIsGood: "προσπάθεια σε κλίμακα 1 έως 5: το χαμηλό είναι καλό",
    foundEasy: "το βρήκαν εύκολο (5 έως 7): {amount}",
    foundHard: "το βρήκαν δύσκολο (1 έως 3): {amount}",
    netEase: "καθαρή ευκολία: {figure}",
    netEaseCounts: "{up} στο 6 έως 7, {down} στο 1 έως 3, από {base}· δείκτης {score}",
    highIsGood: "ευκολία σε κλίμακα 1 έως 7: το υψηλό είναι καλό",
    range: "{low} έως {high}",
    imported: "Απαντήσεις από {title}, στήλη {name}: άτομα που δεν συμμετείχαν στη συνεδρία.",
    skippedRows: "Γραμμές που παραλείφθηκαν, επειδή δεν διαβάζονταν: {count}.",
    spread: "μέσος όρος {figure}, τυπική απόκλιση {change}, απάντησαν: {count}",
    meanInterval: "μέσος όρος {figure}, διάστημα 95% από {low} έως {high}",
    shift: "Από κατ’ ιδίαν σε ανοιχτά, {measure}: {amount}.",
    shiftChanges: """
      Από κατ’ ιδίαν σε ανοιχτά, {measure}: άλλαξαν {amount}, {up} προς τα πάνω και {down} \
      προς τα κάτω, μέση μεταβολή {change}.
      """,
    part: "{value}: {figure}",
    difference: """
      {concept} μείον {other}: {figure} μονάδες, διάστημα 95% από {low} έως {high}, p {rest}
      """,
    comparisonsMade: """
      Συγκρίσεις που έγιναν: {count}· ανάμεσα σε πολλές, ορισμένες μοιάζουν με διαφορά από \
      τύχη και μόνο.
      """,
    handsLeftOut: "Ανάταση χεριού, σε καμία ομάδα: {count}."
  )
}

extension Wording.Silence {
  static let greek = Self(
    notHeard: "Δεν ακούστηκαν: {names}.",
    sectionSkipped: "Η ενότητα {section} {title} παραλείφθηκε.",
    neverRaised: "Στο βιβλίο κωδίκων, αλλά δεν αναφέρθηκαν ποτέ: {names}.",
    seen: "Παρατηρήσεις του συντονιστή:",
    nothingNoted: "Δεν σημειώθηκε τίποτα.",
    neverSinceArrival: "ποτέ, αφότου ήρθε",
    notSinceComingBack: "όχι αφότου επέστρεψε",
    promisedTo: "{words} (προς {names})",
    promisedBy: "{words}, έως {date}",
    promiseOwner: "{words}, το αναλαμβάνει: {name}",
    notesAreTheFacilitators: "Παρατηρήσεις και ερωτήσεις του συντονιστή, όχι των μελών."
  )
}

extension Wording.Talk {
  static let greek = Self(
    turns: "τοποθετήσεις",
    words: "λέξεις",
    characters: "χαρακτήρες",
    uneven: "ανισοκατανομή, {unit}: {figure}",
    gini: "{figure} (διορθωμένος Gini, 0 ίσα, 1 ένα μόνο μέλος)",
    spoke: "{name} {turns}, {words}",
    agreed: "συμφώνησαν με κάποιον {times}, διαφώνησαν {disagreements}",
    charactersCounted: """
      λέξεις είναι ακολουθίες χωρίς κενά, και μέρος του κειμένου δεν έχει κενά μεταξύ λέξεων, \
      οπότε τα μερίδια αφορούν χαρακτήρες
      """,
    apart: "εκτός των μελών: {names}",
    notHeard: "δεν ακούστηκαν: {names}",
    notThere: "απουσίαζαν: {names}",
    notInRoom: "εκτός αίθουσας: {names}"
  )
}

extension Wording.Guide {
  static let greek = Self(
    ahead: "ακολουθεί",
    current: "τώρα",
    done: "έγινε",
    skipped: "παραλείφθηκε",
    waiting: "δεν άρχισε",
    running: "σε εξέλιξη",
    paused: "σε διάλειμμα",
    over: "έληξε",
    onTheTable: "{concept} στο τραπέζι",
    tableCleared: "το τραπέζι άδειασε",
    section: "ενότητα {number}",
    sectionTitled: "ενότητα {number} {title}",
    round: "γύρος {number}",
    asked: "ρωτήθηκε {measure}",
    timelineSteps: "Αντιδράσεις μελών ανά {count} λεπτά.",
    timelineCaption: """
      αντιδράσεις μελών ανά {count} λεπτά· σημειώσεις: διερευνητικές ερωτήσεις, σημειώσεις, \
      παρατηρήσεις, συνεργάτες
      """
  )
}

extension Wording.Limits {
  static let greek = Self(
    theseMembersOnly: """
      {members}, {reactions}: όσα λέγονται εδώ περιγράφουν αυτά τα μέλη και κανέναν άλλον.
      """,
    typedLive: """
      Τα λόγια γράφτηκαν την ώρα που μιλούσαν· είναι σημειώσεις κοντά στη διατύπωση, όχι \
      απομαγνητοφώνηση.
      """,
    imported: """
      {reactions} προέρχονται από εισαγόμενο αρχείο· τα λόγια είναι του αρχείου.
      """,
    unidentified: "{reactions} από άτομο που δεν ταυτοποιήθηκε.",
    incomplete: "{items} προς συμπλήρωση από την ηχογράφηση.",
    uncoded: "{reactions} χωρίς στάση και χωρίς θέματα.",
    notOver: "Κατάσταση της συνεδρίας: {state}· τα μεγέθη ισχύουν για αυτή τη στιγμή.",
    smallNumbers: """
      Για βάση κάτω από {base} δίνονται μόνο πλήθη· από εκεί και πάνω ποσοστά, με τη βάση τους \
      και διάστημα 95%.
      """,
    quotes: "Τα παραθέματα τα επέλεξε ο συντονιστής με αστέρι: {count} από {reactions}.",
    restricted: "Μόνο ένα μέρος της συνεδρίας: {values}."
  )
}

extension Wording.Items {
  static let greek = Self(
    cue: "παρατήρηση",
    probe: "διερευνητική ερώτηση",
    note: "σημείωση",
    parked: "σε αναμονή",
    dropped: "(διαγράφηκε)",
    moderator: "συντονιστής",
    agrees: "συμφωνεί με {item}",
    disagrees: "διαφωνεί με {item}",
    everyone: "και τα {count}"
  )
}

extension Wording.Charts {
  static let greek = Self(
    conceptsTitle: "Αντιδράσεις υπέρ και κατά, ανά ιδέα",
    conceptSummary: "{concept}: {positive} και {negative}, από {reactions}.",
    themesTitle: "Μέλη που ανέφεραν κάθε θέμα",
    themesSummary: "Αναφέρθηκε από τα περισσότερα μέλη: {theme}, {amount}.",
    timelineTitle: "Αντιδράσεις στη διάρκεια της συνεδρίας",
    timelineSummary: "Οι περισσότερες αντιδράσεις στα {number} λεπτά από {time}: {count}."
  )
}

extension Wording.Page {
  static let greek = Self(
    skipToContent: "Μετάβαση στο περιεχόμενο",
    contents: "Περιεχόμενα",
    dataTable: "Οι αριθμοί του διαγράμματος",
    navigation: "Ενότητες της έκθεσης",
    item: "καταγραφή {item}",
    quotation: "παράθεμα",
    page: "σελίδα {number}",
    colophon: "Με το Roundtable"
  )
}
