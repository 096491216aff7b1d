public import Vocabulary

/// A person of the session as the events have made them.
public struct Person: Equatable, Sendable {
  /// Who.
  public let id: MemberID
  /// The full name as typed.
  public internal(set) var name: String
  /// What is typed to mean the person; never changes.
  public let code: String
  /// The seat, from 1; nil for staff without one.
  public internal(set) var seat: Int?
  /// Member or staff.
  public let role: Role
  /// Sorted by name.
  public internal(set) var attributes: [Attribute]
  /// When the person was in the room, on the session clock, in order.
  public internal(set) var presence: [Presence]

  /// Whether the person is in the room now.
  public var isPresent: Bool { presence.last?.left == nil && !presence.isEmpty }

  /// Whether the person was in the room at a reading of the session clock.
  public func isPresent(at clock: SessionClock) -> Bool {
    presence.contains { $0.arrived <= clock && ($0.left.map { clock < $0 } ?? true) }
  }

  /// The value of an attribute, compared by folded name.
  public func attribute(_ name: String) -> String? {
    let folded = name.foldedForComparison
    return attributes.first { $0.name.foldedForComparison == folded }?.value
  }

  /// Sets attributes anew, of two with one name the last; an empty value takes one away.
  mutating func set(_ changed: [Attribute]) {
    guard !changed.isEmpty else { return }
    for attribute in changed {
      let folded = attribute.name.foldedForComparison
      attributes.removeAll { $0.name.foldedForComparison == folded }
      if !attribute.value.isEmpty { attributes.append(attribute) }
    }
    attributes.sort { $0.name < $1.name }
  }
}

/// One stay in the room.
public struct Presence: Equatable, Sendable {
  /// From when.
  public var arrived: SessionClock
  /// Until when; nil while the person is still there.
  public var left: SessionClock?

  /// Ends the stay; where the clock was set back meanwhile, at its beginning.
  mutating func leave(_ now: SessionClock) { left = max(arrived, now) }
}

/// Something presented for reaction, as the events have made it.
public struct Concept: Equatable, Sendable {
  /// Which.
  public let id: ConceptID
  /// The code as typed.
  public let code: String
  /// The title as typed.
  public let title: String

  /// The code as it is shown, in capitals: `B` for a concept typed as `b`.
  public var label: String { code.uppercased() }
}

/// What lay on the table from a moment on.
public struct Presentation: Equatable, Sendable {
  /// The concept; nil after it was withdrawn.
  public var concept: ConceptID?
  /// From when.
  public var from: SessionClock
}
