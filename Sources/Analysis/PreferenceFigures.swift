public import SessionModel
public import Statistics
public import Vocabulary

/// Which concepts members prefer, from polls whose two options are the codes of two concepts.
///
/// Each answer is one comparison. No answer is a skipped pair and outside every base. Rounds whose
/// answers are still private are left out.
public struct PreferenceFigures: Equatable, Sendable {
  /// The concepts that were compared, in their order.
  public let concepts: [ConceptID]
  /// What was preferred to what, by the places of ``concepts``.
  public let preferences: PairedPreferences
  /// The rounds that were counted.
  public let rounds: [RoundNumber]
  /// Members who were asked and chose neither.
  public let skipped: Int
  /// Strengths by maximum likelihood, undefined where none exist.
  public let strengths: BradleyTerry

  /// Strengths with half a win each way for every pair: they exist always, and whoever prints them
  /// says what was added.
  public var smoothedStrengths: BradleyTerry { BradleyTerry(preferences, prior: .halfAWin) }

  /// Counts the polls of a session.
  public init(_ state: SessionState) {
    var byCode: [String: ConceptID] = [:]
    for concept in state.concepts { byCode[concept.code.foldedForComparison] = concept.id }
    let polls = state.rounds.compactMap { round -> (round: Round, pair: [ConceptID])? in
      guard case .poll = round.opening.measure, case .options(let options) = round.opening.scale,
        options.count == 2, round.isClosed || !round.opening.isPrivate
      else { return nil }
      let pair = options.compactMap { byCode[$0.foldedForComparison] }
      return pair.count == 2 && pair[0] != pair[1] ? (round, pair) : nil
    }
    let compared = Set(polls.flatMap(\.pair))
    concepts = state.concepts.map(\.id).filter(compared.contains)
    var places: [ConceptID: Int] = [:]
    for (place, concept) in concepts.enumerated() { places[concept] = place }
    var preferences = PairedPreferences(count: concepts.count)
    var skipped = 0
    for (round, pair) in polls {
      let figures = RoundFigures(round, in: state)
      skipped += figures.declined
      guard let first = places[pair[0]], let second = places[pair[1]],
        figures.distribution.count == 2
      else { continue }
      preferences.add(first, over: second, times: figures.distribution[0].count)
      preferences.add(second, over: first, times: figures.distribution[1].count)
    }
    self.preferences = preferences
    self.skipped = skipped
    rounds = polls.map(\.round.opening.round)
    strengths = BradleyTerry(preferences)
  }
}
