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
    for segmentation in segmentations { report.paragraph(counts(segmentation)) }
    let staff = state.people.filter { $0.role.isStaff && !state.stays(of: $0).isEmpty }
    report.list(
      attending.map(described)
        + staff.map(role)
    )
    let wasThere = Set(attending.map(\.id))
    let expected = state.members.filter { !wasThere.contains($0.id) }
    if material.selection == nil, !expected.isEmpty {
      report.paragraph(wording.people.notThere.filled([.names: names(expected.map(\.id))]))
    }
  }

  /// "segment: customer ×3 · user ×2 · not given ×1".
  private func counts(_ segmentation: Segmentation) -> Phrase {
    wording.people.attribute.filled([
      .name: "\(words: segmentation.attribute)",
      .counts: Phrase.joined(
        segmentation.segments.map { "\(label($0)) ×\(number($0.members.count))" },
        separator: " · "
      ),
    ])
  }

  /// The value of a segment, or that none is given.
  func label(_ segment: Segment) -> Phrase {
    segment.label.map { "\(words: $0)" } ?? Phrase(wording.people.notGiven)
  }

  /// "Ingrid Holm, moderator"; the role alone where the name was replaced by it.
  private func role(_ person: Person) -> Phrase {
    let role = wording.people[person.role]
    return person.name == role
      ? "\(member: person.name)" : "\(member: person.name), \(role)"
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

extension Segmentation {
  /// The attributes that part a material into groups, of two members on average at least.
  ///
  /// Ages and professions, where nearly everybody has another one, part nothing.
  static func grouping(_ material: Material) -> [Segmentation] {
    attributes(of: material.attending).map { Segmentation(attribute: $0, material) }.filter {
      let groups = $0.segments.filter { $0.label != nil }
      return 2 * groups.count <= groups.reduce(0) { $0 + $1.members.count }
    }
  }
}
