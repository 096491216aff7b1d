import Analysis
import SessionModel
import Vocabulary

// Who was there.
extension ReportWriter {
  mutating func writePeople() {
    report.heading(Phrase(wording.headings.people), anchor: "people")
    let attending = material.attending
    report.paragraph(
      attending.isEmpty
        ? Phrase(wording.people.noMembers)
        : wording.people.number.filled([
          .members: Phrase(wording.counted(attending.count, \.member))
        ])
    )
    let staff = state.people.filter { $0.role.isStaff && !state.stays(of: $0).isEmpty }
    report.list(
      attending.map(described)
        + staff.map { "\(member: $0.name), \(wording.people[$0.role])" }
    )
    let wasThere = Set(attending.map(\.id))
    let expected = state.members.filter { !wasThere.contains($0.id) }
    if !expected.isEmpty {
      report.paragraph(wording.people.notThere.filled([.names: names(expected.map(\.id))]))
    }
  }

  func described(_ person: Person) -> Phrase {
    var parts: [Phrase] = ["\(member: person.name)"]
    parts += person.attributes.map { "\(words: $0.name): \(words: $0.value)" }
    return Phrase.joined(parts + stays(of: person), separator: ", ")
  }

  /// When somebody came late, left and came back.
  func stays(of person: Person) -> [Phrase] {
    var parts: [Phrase] = []
    for (place, stay) in state.stays(of: person).enumerated() {
      let arrived: [Template.Slot: Phrase] = [.time: "\(stay.arrived)"]
      if place > 0 {
        parts.append(wording.people.cameBack.filled(arrived))
      } else if stay.arrived.seconds > 0 {
        parts.append(wording.people.came.filled(arrived))
      }
      if let left = stay.left { parts.append(wording.people.left.filled([.time: "\(left)"])) }
    }
    return parts
  }
}
