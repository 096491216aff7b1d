/// A person of the session: a member, or staff with a role.
///
/// Written `m1`, never used twice.
public struct MemberID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The running number, from 1.
  public var number: Int

  /// The person with that running number.
  public init(_ number: Int) { self.number = number }

  /// The written form, `m1`.
  public var description: String { "m\(number)" }

  /// Orders by running number, the order in which people were added.
  public static func < (left: MemberID, right: MemberID) -> Bool { left.number < right.number }
}

/// Something presented for reaction.
///
/// Written `c1`, never used twice.
public struct ConceptID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The running number, from 1.
  public var number: Int

  /// The concept with that running number.
  public init(_ number: Int) { self.number = number }

  /// The written form, `c1`.
  public var description: String { "c\(number)" }

  /// Orders by running number, the order in which concepts were added.
  public static func < (left: ConceptID, right: ConceptID) -> Bool { left.number < right.number }
}

/// What was said, felt, asked or seen, by the number that people type (`fix 12`).
///
/// Reactions, cues, probes, notes and parked topics share one running number from 1. A number is
/// never used twice, not after `drop` and not after `undo`.
public struct ItemNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The running number, from 1.
  public var number: Int

  /// The item with that number.
  public init(_ number: Int) { self.number = number }

  /// The number alone, as people type it.
  public var description: String { String(number) }

  /// Orders by number, the order of recording.
  public static func < (left: ItemNumber, right: ItemNumber) -> Bool { left.number < right.number }
}

/// One putting of a measure to the group, by its running number from 1.
public struct RoundNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The running number, from 1.
  public var number: Int

  /// The round with that number.
  public init(_ number: Int) { self.number = number }

  /// The number alone.
  public var description: String { String(number) }

  /// Orders by number, the order of opening.
  public static func < (left: RoundNumber, right: RoundNumber) -> Bool {
    left.number < right.number
  }
}
