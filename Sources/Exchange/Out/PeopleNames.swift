import SessionModel
import Vocabulary

/// What people are called in an export.
public enum PeopleNames: Sendable {
  /// By their names as they were typed.
  case asTyped
  /// Members M1, M2… in the order of adding, staff by their role: as ``SessionModel`` calls them
  /// in a session without names.
  case numbered
}

/// The name and the code of everyone in an export.
struct ExportedPeople {
  /// One person of the session.
  struct Exported {
    var name: String
    var code: String
  }

  /// By place in ``SessionState/people``.
  let people: [Exported]
  /// Who ran the session, and everyone else who typed an item, in the order of typing.
  let users: [String]
  private let userOfAuthor: [String: Int]

  init(_ state: SessionState, _ names: PeopleNames) {
    let numbered = ExportedPeople.numbered(state.people)
    switch names {
    case .asTyped: people = state.people.map { Exported(name: $0.name, code: $0.code) }
    case .numbered: people = numbered
    }
    var known: [String: Int] = [:]
    for (place, person) in state.people.enumerated() {
      for name in [person.name, person.code] where known[name.foldedForComparison] == nil {
        known[name.foldedForComparison] = place
      }
    }
    var authors: [String] = []
    for item in state.items {
      if let author = item.author, author != authors.last, !authors.contains(author) {
        authors.append(author)
      }
    }
    let facilitator = state.header.facilitator
    authors.removeAll { $0 == facilitator }
    var users: [String] = []
    switch names {
    case .asTyped: users = [facilitator ?? "facilitator"] + authors
    case .numbered:
      func called(_ name: String) -> String? {
        known[name.foldedForComparison].map { numbered[$0].name }
      }
      users = [facilitator.flatMap(called) ?? "facilitator"]
      let strangers = authors.count { called($0) == nil }
      var number = 0
      for author in authors {
        if called(author) == nil { number += 1 }
        users.append(called(author) ?? (strangers > 1 ? "typist \(number)" : "typist"))
      }
    }
    self.users = users
    userOfAuthor = Dictionary(
      authors.enumerated().map { ($1, $0 + 1) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The place in ``users`` of who typed an item.
  func user(of item: Item) -> Int { item.author.flatMap { userOfAuthor[$0] } ?? 0 }

  private static func numbered(_ people: [Person]) -> [Exported] {
    var counts: [Role: Int] = [:]
    return people.map { person in
      counts[person.role, default: 0] += 1
      let number = counts[person.role] ?? 0
      guard person.role != .member else {
        return Exported(name: "M\(number)", code: "m\(number)")
      }
      let isAlone = people.count { $0.role == person.role } == 1
      let role = person.role.rawValue
      return isAlone
        ? Exported(name: role, code: role)
        : Exported(name: "\(role) \(number)", code: "\(role)-\(number)")
    }
  }
}

/// Whose words an item has, as the label in front of a line.
struct SpeakerLabels {
  private let labels: [String]
  private let places: [MemberID: Int]

  init(_ state: SessionState, _ people: ExportedPeople) {
    labels = people.people.map { SpeakerLabels.label($0.name) }
    places = Dictionary(
      state.people.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The places in ``SessionState/people`` of who spoke.
  func places(of item: Item) -> [Int] {
    guard case .people(let people) = item.speaker else { return [] }
    return people.count == 1
      ? places[people[0]].map { [$0] } ?? [] : people.compactMap { places[$0] }
  }

  /// The label: names, the moderator without a name, somebody; what else it is where it is nobody's.
  func label(of item: Item) -> String {
    switch item.speaker {
    case .people:
      let places = places(of: item)
      return places.count == 1
        ? labels[places[0]] : places.isEmpty ? "Unidentified" : SpeakerLabels.listed(places, labels)
    case .moderator: return "Moderator"
    case .unidentified: return "Unidentified"
    case .nobody:
      switch item.kind {
      case .reaction: return "Unidentified"
      case .cue: return "Cue"
      case .probe: return "Moderator"
      case .note: return "Note"
      case .parked: return "Parked"
      }
    }
  }

  private static func listed(_ places: [Int], _ labels: [String]) -> String {
    places.map { labels[$0] }.joined(separator: ", ")
  }

  /// A name on one line and without a colon, which would end it where lines are read.
  private static func label(_ name: String) -> String {
    var label = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF: label.append(" ")
      case 0x3A, 0xFF1A: label.append("\u{2236}")
      default: label.append(scalar)
      }
    }
    return label.isEmpty ? "-" : String(label)
  }
}
