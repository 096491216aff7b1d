public import SessionModel
public import Vocabulary

/// Names of rounds that stay the same in every export: `nps-1`, `nps-2`, by measure in order.
///
/// A round keeps its name as later ones are opened. Rounds taken back count for nothing, as
/// everywhere.
public struct RoundNames {
  private var names: [RoundNumber: String] = [:]

  /// Names all rounds of a session.
  public init(_ state: SessionState) {
    var counts: [String: Int] = [:]
    for round in state.rounds {
      let measure = round.opening.measure.name
      counts[measure, default: 0] += 1
      names[round.opening.round] = "\(measure)-\(counts[measure] ?? 0)"
    }
  }

  /// The name of the round that was opened so.
  public subscript(opening: RoundOpening) -> String? { names[opening.round] }

  /// The name of the round with a number.
  public subscript(round: RoundNumber) -> String? { names[round] }
}
