public import SessionModel
public import Vocabulary

/// Members who have the same value of an attribute, as typed for the first of them.
public struct Segment: Hashable, Sendable {
  /// The value; nil for those of whom it is not known.
  public let label: String?
  /// Who, in the order of their seats: the base of everything that is said of the segment.
  public let members: [MemberID]
}

/// Members parted by an attribute: customers, users and payers, old and young.
///
/// Names and values are compared case-folded. Segments stand in the order of their values, whoever
/// has none last.
public struct Segmentation: Equatable, Sendable {
  /// The attribute.
  public let attribute: String
  /// The segments; each has somebody in it.
  public let segments: [Segment]

  /// Parts the members of a material who were there.
  public init(attribute: String, _ material: Material) {
    self.init(attribute: attribute, of: material.attending)
  }

  /// Parts these people.
  public init(attribute: String, of people: [Person]) {
    var members: [String: [MemberID]] = [:]
    var labels: [String: String] = [:]
    var without: [MemberID] = []
    for person in people {
      guard let value = person.attribute(attribute) else {
        without.append(person.id)
        continue
      }
      let folded = value.foldedForComparison
      members[folded, default: []].append(person.id)
      if labels[folded] == nil { labels[folded] = value }
    }
    let parted = members.sorted { $0.key < $1.key }.map { folded, members in
      Segment(label: labels[folded], members: members)
    }
    self.attribute = attribute
    segments = parted + (without.isEmpty ? [] : [Segment(label: nil, members: without)])
  }

  /// The names of the attributes that any of these people has, each once, in order.
  public static func attributes(of people: [Person]) -> [String] {
    var names: [String: String] = [:]
    for attribute in people.flatMap(\.attributes) {
      let folded = attribute.name.foldedForComparison
      if names[folded] == nil { names[folded] = attribute.name }
    }
    return names.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The place of each member's segment.
  var places: [MemberID: Int] {
    var places: [MemberID: Int] = [:]
    for (place, segment) in segments.enumerated() {
      for member in segment.members { places[member] = place }
    }
    return places
  }
}
