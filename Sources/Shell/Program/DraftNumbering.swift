import CommandLanguage
import Exchange
import SessionModel
import Vocabulary

/// Gives a draft the numbers of the session that takes it in.
///
/// Who is there already, by name, is meant by the draft too; so are concepts by title and themes
/// by path. Everything else is added. A name that is the same to the letter goes before one that
/// differs in capitals only: Anna and ANNA stay the two people that they are.
struct DraftNumbering {
  private let state: SessionState
  private let draft: ImportDraft
  private var parts: [ImportedPart] = []
  private var people: [MemberID] = []
  /// By person: the person as the only speaker, made once for all entries.
  private var soleSpeakers: [RecordedSpeaker] = []
  private var concepts: [ConceptID] = []
  private var codes: Set<String>
  private var images: Set<String>
  private var seats: Set<Int>
  private var nextSeat = 1
  private var newPeople = 0
  private var newConcepts = 0

  init(_ draft: ImportDraft, for state: SessionState) {
    self.draft = draft
    self.state = state
    codes = Set(state.people.map(\.code.foldedForComparison))
    images = Set(state.people.map { Lookalikes.image($0.code) } + ["m", "x"])
    seats = Set(state.people.compactMap(\.seat))
  }

  /// The parts of the import, in an order in which each stands on what is before it.
  mutating func numbered() -> [ImportedPart] {
    // Codes that the file gives are kept before any is made up.
    for person in draft.people { if let code = person.code { reserve(code) } }
    let known = knownPeople()
    for (person, known) in zip(draft.people, known) { people.append(known ?? number(person)) }
    soleSpeakers = people.map { .people([$0]) }
    for concept in draft.concepts { concepts.append(number(concept)) }
    for theme in draft.themes { add(theme) }
    let first = state.nextItemNumber.number
    for (index, entry) in draft.entries.enumerated() {
      add(entry, ItemNumber(first + index), first)
    }
    return parts
  }

  // MARK: - People

  /// Whom of the session each person of the draft is; nobody is two of them.
  private func knownPeople() -> [MemberID?] {
    var known = [MemberID?](repeating: nil, count: draft.people.count)
    var found: Set<MemberID> = []
    for form: (String) -> String in [{ $0 }, \.foldedForComparison] {
      // The first of a name comes last in its list, where it is taken from.
      let free = Dictionary(grouping: state.people.reversed().filter { !found.contains($0.id) }) {
        form($0.name)
      }
      var rest = free.mapValues { $0.map(\.id) }
      for (place, person) in draft.people.enumerated() where known[place] == nil {
        known[place] = rest[form(person.name)]?.popLast()
        if let id = known[place] { found.insert(id) }
      }
    }
    return known
  }

  private mutating func number(_ person: DraftPerson) -> MemberID {
    let member = MemberID(state.nextMember.number + newPeople)
    newPeople += 1
    let name = person.name.isEmpty ? "\(member)" : person.name
    let addition = MemberAddition(
      member: member,
      name: name,
      code: code(of: person, named: name),
      seat: person.role.isStaff ? nil : freeSeat(),
      role: person.role,
      attributes: person.attributes
    )
    parts.append(ImportedPart(fact: .memberAdded(addition)))
    return member
  }

  private mutating func reserve(_ code: String) { images.insert(Lookalikes.image(code)) }

  private mutating func code(of person: DraftPerson, named name: String) -> String {
    if let code = person.code, !code.isEmpty, !Verb.isReserved(code.foldedForComparison),
      codes.insert(code.foldedForComparison).inserted
    {
      return code
    }
    let made = shortestFreeCode(for: name) { code in
      codes.contains(code) || images.contains(Lookalikes.image(code))
        || !state.people(named: code).isEmpty
    }
    codes.insert(made.foldedForComparison)
    reserve(made)
    return made
  }

  private mutating func freeSeat() -> Int {
    while seats.contains(nextSeat) { nextSeat += 1 }
    seats.insert(nextSeat)
    return nextSeat
  }

  // MARK: - Concepts and themes

  private mutating func number(_ concept: DraftConcept) -> ConceptID {
    let folded = concept.title.foldedForComparison
    if let known = state.concepts.first(where: { $0.title.foldedForComparison == folded }) {
      return known.id
    }
    let number = ConceptID(state.nextConcept.number + newConcepts)
    newConcepts += 1
    let addition = ConceptAddition(
      concept: number,
      code: conceptCode(concept),
      title: concept.title
    )
    parts.append(ImportedPart(fact: .conceptAdded(addition)))
    return number
  }

  /// The concept's own code where it can be typed and is free, else the next free letter.
  private func conceptCode(_ concept: DraftConcept) -> String {
    var taken = Set(state.concepts.map(\.code.foldedForComparison))
    for part in parts {
      if case .conceptAdded(let addition) = part.fact {
        taken.insert(addition.code.foldedForComparison)
      }
    }
    if let code = concept.code, !code.isEmpty, !taken.contains(code.foldedForComparison) {
      return code
    }
    return shortestFreeCode(for: concept.title) { taken.contains($0) }
  }

  private mutating func add(_ theme: DraftTheme) {
    guard let known = state.theme(theme.path.text) else {
      let addition = ThemeAddition(theme: theme.path, description: theme.description)
      parts.append(ImportedPart(fact: .themeAdded(addition)))
      return
    }
    guard let description = theme.description, state.themes[known].description == nil else {
      return
    }
    let fact = SessionModel.Fact.themeDescribed(theme.path, description: description)
    parts.append(ImportedPart(fact: fact))
  }

  // MARK: - Items

  private mutating func add(_ entry: DraftEntry, _ item: ItemNumber, _ first: Int) {
    let content = ItemContent(
      speaker: speaker(entry.speaker),
      concept: entry.concept.map { concepts[$0] },
      sentiment: entry.sentiment,
      isQuestion: entry.isQuestion,
      echo: entry.echo.map {
        RecordedEcho(item: ItemNumber(first + $0.entry), agrees: $0.agrees)
      },
      isObservation: entry.isObservation,
      isIncomplete: entry.isIncomplete,
      text: entry.text,
      themes: entry.themes,
      stars: entry.stars
    )
    let fact: SessionModel.Fact =
      switch entry.kind {
      case .reaction: .reactionRecorded(item, content)
      case .cue: .cueRecorded(item, content)
      case .probe: .probeRecorded(item, content)
      case .note: .noteRecorded(item, content)
      case .parked: .topicParked(item, content)
      }
    let timing = entry.timing.map(withinDocument)
    parts.append(
      ImportedPart(
        said: timing.map { SessionClock(seconds: $0.begin / 1000) },
        timing: timing,
        fact: fact
      )
    )
  }

  /// A document counts milliseconds up to 24 days; an importer says where a file has more.
  private func withinDocument(_ timing: RecordedTiming) -> RecordedTiming {
    let range = 0...Int(Int32.max)
    return RecordedTiming(
      begin: min(max(timing.begin, range.lowerBound), range.upperBound),
      end: timing.end.map { min(max($0, range.lowerBound), range.upperBound) }
    )
  }

  private func speaker(_ speaker: DraftEntry.Speaker) -> RecordedSpeaker {
    switch speaker {
    case .people(let places) where places.count == 1: soleSpeakers[places[0]]
    case .people(let places): .people(places.map { people[$0] })
    case .moderator: .moderator
    case .unidentified: .unidentified
    case .nobody: .nobody
    }
  }
}

extension ImportDraft {
  /// The draft as one fact of a session.
  consuming func numbered(
    _ kind: ImportedMaterial.Kind,
    source: String?,
    format: String,
    for state: SessionState
  ) -> ImportedMaterial {
    var numbering = DraftNumbering(self, for: state)
    return ImportedMaterial(
      kind: kind,
      source: source,
      format: format,
      parts: numbering.numbered()
    )
  }
}
