public import SessionModel
public import Vocabulary

/// What members answered in private, and then before the others: whether the group moved them.
///
/// A private round is paired with the next open round of the same measure about the same concept.
public struct PrivateOpenShift: Equatable, Sendable {
  /// Both answers of one member.
  public struct Change: Equatable, Sendable {
    /// Who.
    public let member: MemberID
    /// Said in private.
    public let before: Int
    /// Said openly.
    public let after: Int
  }

  /// The private round.
  public let before: RoundNumber
  /// The open round.
  public let after: RoundNumber
  /// Members with a value in both, by the order of the private answers: the base.
  public let pairs: [Change]
  /// Members with a value in only one of them.
  public let onlyOnce: [MemberID]

  /// Members who went up.
  public var up: Share { share { $0.after > $0.before } }
  /// Members who went down.
  public var down: Share { share { $0.after < $0.before } }
  /// Members whose answer is another one now.
  public var changed: Share { share { $0.after != $0.before } }

  /// Mean of after − before over the pairs; undefined without pairs.
  public var meanChange: Figure<Double> {
    guard !pairs.isEmpty else { return .undefined(.noPairs) }
    let sum = pairs.reduce(0.0) { $0 + Double($1.after) - Double($1.before) }
    return .value(sum / Double(pairs.count))
  }

  private func share(_ condition: (Change) -> Bool) -> Share {
    Share(pairs.count(where: condition), of: pairs.count, whereEmpty: .noPairs)
  }

  /// The shift between two rounds.
  public init(from before: Round, to after: Round) {
    self.before = before.opening.round
    self.after = after.opening.round
    let (earlier, later) = (Self.values(before), Self.values(after))
    var valueAfter: [MemberID: Int] = [:]
    for entry in later { valueAfter[entry.member] = entry.value }
    pairs = earlier.compactMap { entry in
      valueAfter[entry.member].map {
        Change(member: entry.member, before: entry.value, after: $0)
      }
    }
    let paired = Set(pairs.map(\.member))
    onlyOnce = (earlier + later).map(\.member).filter { !paired.contains($0) }
  }

  private static func values(_ round: Round) -> [(member: MemberID, value: Int)] {
    round.answers.compactMap { given in
      guard case .number(let value) = given.answer else { return nil }
      return (given.member, value)
    }
  }

  /// All shifts of a session, in the order of the private rounds.
  public static func all(_ state: SessionState) -> [PrivateOpenShift] {
    let rounds = state.rounds
    return rounds.indices.filter { rounds[$0].opening.isPrivate }.compactMap { place in
      let asked = rounds[place].opening
      return rounds[(place + 1)...].first {
        !$0.opening.isPrivate && $0.opening.measure == asked.measure
          && $0.opening.scale == asked.scale && $0.opening.concept == asked.concept
      }.map { PrivateOpenShift(from: rounds[place], to: $0) }
    }
  }
}
