import Exchange
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

/// What an import says of itself: what became what, and what somebody should know.
struct ImportReport {
  typealias Lines = (out: [String], remarks: [String])

  private let file: String
  private let people: [DraftPerson]
  /// By person: how many entries are theirs.
  private let items: [Int]
  private let entryCount: Int
  private let counts: [(number: Int, one: String, many: String?)]
  private let sentences: [ImportRemark]

  init(_ draft: borrowing ImportDraft, _ destination: ImportDestination) {
    file = destination.file == "-" ? "standard input" : destination.file
    people = draft.people
    entryCount = draft.entries.count
    sentences = draft.remarks
    var items = [Int](repeating: 0, count: draft.people.count)
    var kinds: [ItemKind: Int] = [:]
    var observations = 0
    for entry in draft.entries {
      kinds[entry.kind, default: 0] += 1
      if entry.kind == .reaction, entry.isObservation { observations += 1 }
      if case .people(let places) = entry.speaker { for place in Set(places) { items[place] += 1 } }
    }
    self.items = items
    let staff = draft.people.count { $0.role.isStaff }
    counts = [
      (kinds[.reaction, default: 0] - observations, "reaction", nil),
      (observations, "observation", nil), (kinds[.cue, default: 0], "cue", nil),
      (kinds[.probe, default: 0], "probe", nil), (kinds[.note, default: 0], "note", nil),
      (kinds[.parked, default: 0], "parked topic", nil),
      (draft.people.count - staff, "member", nil), (staff, "of the staff", "of the staff"),
      (draft.concepts.count, "concept", nil), (draft.themes.count, "theme", nil),
    ]
  }

  /// After the import.
  var done: Lines { (summary("imported"), remarks) }

  /// Instead of it: who is who and how the first items will look.
  func preview(_ state: SessionState) -> Lines {
    var lines = summary("would import")
    for place in people.indices.prefix(ImportReport.mostPeople) {
      lines.append("  \(line(ofPerson: place, state))")
    }
    let more = people.count - ImportReport.mostPeople
    if more > 0 { lines.append("  and \(Count(more, "more person", "more people"))") }
    lines += firstItems(state)
    lines.append("nothing was recorded")
    return (lines, remarks)
  }

  private static let mostPeople = 40
  private static let mostItems = 10

  private func summary(_ verb: String) -> [String] {
    let said = counts.filter { $0.number > 0 }.map { "\(Count($0.number, $0.one, $0.many))" }
    return ["\(verb) \(listed(said)) from \(file.shown())"]
  }

  private func line(ofPerson place: Int, _ state: SessionState) -> String {
    let person = people[place]
    let folded = person.name.foldedForComparison
    // Two may differ in capitals alone: then the spelling decides.
    let taken =
      state.people.last { $0.name == person.name }
      ?? state.people.last { $0.name.foldedForComparison == folded }
    let role = person.role.isStaff ? ", \(person.role.rawValue)" : ""
    let code = taken.map { " is \($0.code.shown())" } ?? ""
    return "\(person.name.shown())\(code)\(role), \(Count(items[place], "item"))"
  }

  private func firstItems(_ state: SessionState) -> [String] {
    let first = state.lastItemNumber.number - entryCount + 1
    return (first..<(first + min(entryCount, ImportReport.mostItems))).compactMap {
      number in
      state.item(ItemNumber(number)).map { "  \(state.summary(of: $0))" }
    }
  }

  /// The sentences of the importer, each with its place in the file.
  private var remarks: [String] {
    sentences.map { remark in
      let place = remark.line.map { ":\($0)" } ?? ""
      return "\(file.shown())\(place): \(remark.sentence.shown())"
    }
  }
}
