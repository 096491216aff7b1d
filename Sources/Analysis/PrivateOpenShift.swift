public import SessionModel
public import Statistics
import Vocabulary

/// What members answered in private, and then before the others: whether the group moved them.
///
/// An open round is paired with the last private round of the same measure, scale and concept
/// before it. Both are closed and each is used once, so that a question put twice in private
/// counts as it was answered last. Staff are outside. It holds no names: who moved is nobody's
/// business once the answers were private.
public struct PrivateOpenShift: Equatable, Sendable {
  /// Both answers of one member.
  public struct Change: Equatable, Sendable {
    /// Said in private.
    public let before: Int
    /// Said openly.
    public let after: Int
  }

  /// The private round.
  public let before: RoundOpening
  /// The open round.
  public let after: RoundOpening
  /// The answers of members with a value in both, from the lowest before: the base.
  public let pairs: [Change]
  /// Members with a value in one of both only: outside the base.
  public let onlyOnce: Int

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

  /// Whether more came to a value or above than left it: McNemar's test on those who changed sides.
  public func crossing(_ target: Int) -> PairedShares {
    PairedShares(
      lost: pairs.count { $0.before >= target && $0.after < target },
      won: pairs.count { $0.before < target && $0.after >= target }
    )
  }

  private func share(_ condition: (Change) -> Bool) -> Share {
    Share(pairs.count(where: condition), of: pairs.count, whereEmpty: .noPairs)
  }

  private init(from before: Round, to after: Round, in state: SessionState) {
    self.before = before.opening
    self.after = after.opening
    let (earlier, later) = (Self.values(before, state), Self.values(after, state))
    pairs = earlier.compactMap { member, value in
      later[member].map { Change(before: value, after: $0) }
    }.sorted { ($0.before, $0.after) < ($1.before, $1.after) }
    onlyOnce = earlier.count + later.count - 2 * pairs.count
  }

  private static func values(_ round: Round, _ state: SessionState) -> [MemberID: Int] {
    var values: [MemberID: Int] = [:]
    for given in round.answers where state.person(given.member)?.role == .member {
      if case .number(let value) = given.answer { values[given.member] = value }
    }
    return values
  }

  /// All shifts of a session, in the order of the open rounds.
  public static func all(_ state: SessionState) -> [PrivateOpenShift] {
    var waiting: [Round] = []
    var shifts: [PrivateOpenShift] = []
    for round in state.rounds where round.isClosed {
      if round.opening.isPrivate {
        waiting.append(round)
      } else if let place = waiting.lastIndex(where: { $0.asks(round.opening) }) {
        shifts.append(PrivateOpenShift(from: waiting[place], to: round, in: state))
        waiting.removeAll { $0.asks(round.opening) }
      }
    }
    return shifts
  }
}

extension Round {
  /// Whether this round put the same question.
  fileprivate func asks(_ other: RoundOpening) -> Bool {
    opening.measure == other.measure && opening.scale == other.scale
      && opening.concept == other.concept
  }
}
