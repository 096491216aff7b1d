import SessionModel
import Vocabulary

/// Makes a draft of what a project says.
struct ProjectDrafting {
  let record: ProjectRecord
  let options: ProjectImport.Options
  var package: ProjectPackage
  var draft = ImportDraft()
  var tally = ProjectTally()

  let codes: [ForeignIdentifier: Int]
  let naming: ThemeNaming
  /// By code, where it means what something is about.
  var conceptOfCode: [Int: Int] = [:]
  /// By title, and by folded code and title with a NUL between them.
  private var conceptOfTitle: [String: Int] = [:]
  /// By folded code or title, as lines name it in brackets.
  var conceptOfLabel: [String: Int] = [:]
  /// Texts that are what was presented.
  var conceptSources: Set<ForeignIdentifier> = []

  var peopleOfSelection: [ForeignIdentifier: [Int]] = [:]
  var peopleOfSource: [ForeignIdentifier: [Int]] = [:]
  /// By folded name or code of a person.
  var personOfLabel: [String: Int] = [:]
  /// By label, as written.
  var moderatorLabels: [String: Bool] = [:]

  var notes: [ForeignIdentifier: Int] = [:]
  var takenNotes: Set<Int> = []
  var entryOfSelection: [ForeignIdentifier: Int] = [:]

  init(_ record: ProjectRecord, _ package: ProjectPackage, _ options: ProjectImport.Options) {
    self.record = record
    self.package = package
    self.options = options
    var codes: [ForeignIdentifier: Int] = [:]
    for (index, code) in record.codes.enumerated() {
      if let identifier = code.identifier, codes[identifier] == nil { codes[identifier] = index }
    }
    self.codes = codes
    var used: Set<Int> = []
    for source in record.sources {
      for selection in source.selections {
        for code in selection.codes { if let index = codes[code] { used.insert(index) } }
      }
    }
    let roles = CodeRoles(record.codes, isOwn: record.isOwn).meanings
    naming = ThemeNaming(record.codes, roles, used: used, split: options.split)
    for (index, note) in record.notes.enumerated() {
      if let identifier = note.identifier, notes[identifier] == nil { notes[identifier] = index }
    }
  }

  /// Takes everything, in an order in which later things can speak of earlier ones.
  mutating func takeAll() {
    draft.themes = naming.themes
    takeConcepts()
    takePeople()
    if !record.isOwn { takeComment(record.description) }
    for source in record.sources where !isConcept(source) { take(source) }
    takeLinks()
    takeOtherNotes()
    addRemarks()
  }

  private func isConcept(_ source: ForeignText) -> Bool {
    source.identifier.map(conceptSources.contains) ?? false
  }

  // MARK: - Entries

  /// Adds an entry, unless there is nothing in it that could be kept.
  @discardableResult
  mutating func add(_ entry: DraftEntry) -> Int? {
    var entry = entry
    if entry.sentiment != nil, isStaff(entry.speaker) {
      entry.sentiment = nil
      tally.staffSentiments += 1
    }
    let isEmpty = entry.text.isEmpty
    if isEmpty, entry.kind != .reaction || entry.sentiment == nil && !entry.isQuestion {
      if entry.kind == .reaction, record.isOwn {
        // An echo without words; it gets its link later.
        draft.entries.append(entry)
        return draft.entries.count - 1
      }
      tally.emptySelections += 1
      return nil
    }
    draft.entries.append(entry)
    return draft.entries.count - 1
  }

  func isStaff(_ speaker: DraftEntry.Speaker) -> Bool {
    switch speaker {
    case .moderator: true
    case .people(let places): places.contains { draft.people[$0].role.isStaff }
    case .unidentified, .nobody: false
    }
  }

  /// Keeps words that belong to nobody in particular.
  mutating func takeComment(_ words: String) {
    guard !words.allSatisfy(\.isWhitespace) else { return }
    draft.entries.append(DraftEntry(.note, .nobody, text: words))
  }

  // MARK: - Codes

  /// Gives an entry what its codes mean.
  ///
  /// All codes of an entry are given at once.
  mutating func apply(_ identifiers: [ForeignIdentifier], to entry: inout DraftEntry) {
    var met: Set<Int> = []
    for identifier in identifiers {
      guard let code = codes[identifier] else {
        tally.unknownCodes += 1
        continue
      }
      tally.codings += 1
      switch naming.meanings[code] {
      case .theme(let theme):
        if met.insert(theme).inserted { entry.themes.append(naming.themes[theme].path) }
      case .sentiment(let sentiment):
        if let known = entry.sentiment, known != sentiment { tally.secondSentiments += 1 }
        entry.sentiment = entry.sentiment ?? sentiment
      case .stars(let stars): entry.stars = max(entry.stars, stars)
      case .concept:
        if let known = entry.concept, known != conceptOfCode[code] { tally.secondConcepts += 1 }
        entry.concept = entry.concept ?? conceptOfCode[code]
      case .kind(let kind): entry.take(kind)
      case .folder: tally.unknownCodes += 1
      }
    }
  }

  // MARK: - Concepts

  private mutating func takeConcepts() {
    if let set = record.sets.first(where: { $0.name.foldedForComparison == "concepts" }) {
      let sources = Dictionary(
        record.sources.compactMap { source in source.identifier.map { ($0, source) } },
        uniquingKeysWith: { first, _ in first }
      )
      for member in set.sources {
        guard let source = sources[member], source.selections.isEmpty,
          conceptSources.insert(member).inserted
        else { continue }
        addConcept(concept(source))
      }
    }
    for (index, code) in record.codes.enumerated() where naming.meanings[index] == .concept {
      conceptOfCode[index] = conceptIndex(code)
    }
  }

  private mutating func concept(_ source: ForeignText) -> DraftConcept {
    let marked = source.name.hasPrefix("Concept ")
    let code = marked ? String(source.name.dropFirst("Concept ".count)) : nil
    let title = text(of: source).map { $0.text.words(0..<$0.text.bytes.count) } ?? ""
    let isTyped = code.map(ProjectDrafting.isConceptCode) ?? false
    return DraftConcept(code: isTyped ? code : nil, title: title.isEmpty ? source.name : title)
  }

  /// The concept that a code of our own names `CODE TITLE`, its title being the description.
  private mutating func conceptIndex(_ code: ForeignCode) -> Int {
    let title = code.description.isEmpty ? code.name : code.description
    let typed = code.name.split(separator: " ", maxSplits: 1).first.map(String.init) ?? ""
    let both = "\(typed.foldedForComparison)\u{0}\(title)"
    if let known = conceptOfTitle[both] ?? conceptOfTitle[title] { return known }
    let isTyped = ProjectDrafting.isConceptCode(typed)
    return addConcept(DraftConcept(code: isTyped ? typed : nil, title: title))
  }

  /// Adds a concept and what it can be called.
  @discardableResult
  private mutating func addConcept(_ concept: DraftConcept) -> Int {
    let place = draft.concepts.count
    draft.concepts.append(concept)
    let code = concept.code?.foldedForComparison
    for title in ["\(code ?? "")\u{0}\(concept.title)", concept.title]
    where conceptOfTitle[title] == nil { conceptOfTitle[title] = place }
    for label in [code, concept.title.foldedForComparison] {
      if let label, conceptOfLabel[label] == nil { conceptOfLabel[label] = place }
    }
    return place
  }

  private static func isConceptCode(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, ThemeAlphabet.isLetter(first) else { return false }
    return text.unicodeScalars.allSatisfy(ThemeAlphabet.isWord)
  }
}

extension DraftEntry {
  /// Takes what sort of item it is.
  mutating func take(_ kind: ForeignKind) {
    switch kind {
    case .question: isQuestion = true
    case .observation: isObservation = true
    case .incomplete: isIncomplete = true
    case .cue: self.kind = .cue
    case .probe: self.kind = .probe
    case .note: self.kind = .note
    case .parked: self.kind = .parked
    }
    if self.kind != .reaction, speaker == .moderator || speaker == .unidentified {
      speaker = .nobody
    }
  }
}
