import Exchange
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

/// What an import says of itself: what became what, and what somebody should know.
struct ImportReport {
  private let draft: ImportDraft
  private let file: String

  init(_ draft: ImportDraft, _ destination: ImportDestination) {
    self.draft = draft
    file = destination.file == "-" ? "standard input" : destination.file
  }

  typealias Lines = (out: [String], remarks: [String])

  /// After the import.
  func done(_ state: SessionState) -> Lines { (summary(state, "imported"), remarks) }

  /// Instead of it: who is who and how the first items will look.
  func preview(_ state: SessionState) -> Lines {
    var lines = summary(state, "would import")
    for place in draft.people.indices.prefix(ImportReport.mostPeople) {
      lines.append("  \(line(ofPerson: place, state))")
    }
    let more = draft.people.count - ImportReport.mostPeople
    if more > 0 { lines.append("  and \(Count(more, "more person", "more people"))") }
    lines += firstItems(state)
    lines.append("nothing was recorded")
    return (lines, remarks)
  }

  private static let mostPeople = 40
  private static let mostItems = 10

  private func summary(_ state: SessionState, _ verb: String) -> [String] {
    let entries = draft.entries
    let reactions = entries.filter { $0.kind == .reaction }
    let staff = draft.people.count { $0.role.isStaff }
    let counts: [(number: Int, one: String, many: String?)] = [
      (reactions.count { !$0.isObservation }, "reaction", nil),
      (reactions.count { $0.isObservation }, "observation", nil),
      (entries.count { $0.kind == .cue }, "cue", nil),
      (entries.count { $0.kind == .probe }, "probe", nil),
      (entries.count { $0.kind == .note }, "note", nil),
      (entries.count { $0.kind == .parked }, "parked topic", nil),
      (draft.people.count - staff, "member", nil), (staff, "of the staff", "of the staff"),
      (draft.concepts.count, "concept", nil), (draft.themes.count, "theme", nil),
    ]
    let said = counts.filter { $0.number > 0 }.map { "\(Count($0.number, $0.one, $0.many))" }
    return ["\(verb) \(listed(said)) from \(file.shown())"]
  }

  private func line(ofPerson place: Int, _ state: SessionState) -> String {
    let person = draft.people[place]
    let folded = person.name.foldedForComparison
    // Two may differ in capitals alone: then the spelling decides.
    let taken =
      state.people.last { $0.name == person.name }
      ?? state.people.last { $0.name.foldedForComparison == folded }
    let turns = draft.entries.count { entry in
      guard case .people(let places) = entry.speaker else { return false }
      return places.contains(place)
    }
    let role = person.role.isStaff ? ", \(person.role.rawValue)" : ""
    let code = taken.map { " is \($0.code.shown())" } ?? ""
    return "\(person.name.shown())\(code)\(role), \(Count(turns, "item"))"
  }

  private func firstItems(_ state: SessionState) -> [String] {
    let first = state.lastItemNumber.number - draft.entries.count + 1
    return (first..<(first + min(draft.entries.count, ImportReport.mostItems))).compactMap {
      number in
      state.item(ItemNumber(number)).map { "  \(state.summary(of: $0))" }
    }
  }

  /// The sentences of the importer, each with its place in the file.
  private var remarks: [String] {
    draft.remarks.map { remark in
      let place = remark.line.map { ":\($0)" } ?? ""
      return "\(file.shown())\(place): \(remark.sentence.shown())"
    }
  }
}
