public import SessionModel
public import Statistics
import Vocabulary

/// One round, parted by something that is known of those who answered: customers and users, say.
///
/// Of members it is an attribute, of answers from elsewhere a column of their file. Hands are
/// nobody's in particular and are left out, and counted.
public struct MeasureSplit: Equatable, Sendable {
  /// The answers of one segment.
  public struct Part: Equatable, Sendable {
    /// The value that they share; nil for those of whom it is not known.
    public let label: String?
    /// Their figures, over their own base.
    public let figures: RoundFigures
  }

  /// What was put to the group.
  public let opening: RoundOpening
  /// What they are parted by.
  public let attribute: String
  /// The segments in the order of their values, those without one last.
  public let parts: [Part]
  /// Hands that belong to no segment.
  public let handsLeftOut: Int

  /// In a private round nobody's segment may be smaller than this, or it would tell who said what.
  ///
  /// One small segment hides the whole split: what is left out could be told from the rest.
  public static let smallestPrivateSegment = 3

  /// More segments than this are not compared two by two: a column of names is no segment.
  public static let mostCompared = 12

  /// Parts a round by an attribute.
  ///
  /// Undefined while the answers are private, and for a private round with a small segment.
  public static func of(
    _ round: Round,
    by attribute: String,
    in state: SessionState
  ) -> Figure<MeasureSplit> {
    let groups = groups(round, attribute, state)
    if round.opening.isPrivate {
      let isShown = round.isClosed && groups.allSatisfy { $0.1.count >= smallestPrivateSegment }
      guard isShown else { return .undefined(.wouldTellWho) }
    }
    let parts = groups.map { label, answers in
      Part(label: label, figures: RoundFigures(opening: round.opening, answers: answers))
    }
    let hands = RoundFigures(opening: round.opening, answers: [], hands: round.tally).answered
    return .value(
      MeasureSplit(
        opening: round.opening,
        attribute: attribute,
        parts: parts,
        handsLeftOut: hands
      )
    )
  }

  /// What a round can be parted by: something is known of somebody who answered it.
  public static func attributes(of round: Round, in state: SessionState) -> [String] {
    if let imported = round.imported { return imported.segments.map(\.name) }
    let answered = Set(round.answers.map(\.member))
    return Segmentation.attributes(of: state.members.filter { answered.contains($0.id) })
  }

  /// Every two segments compared by the figure of the measure: a share or a score.
  ///
  /// Of many comparisons some look like a difference by chance alone: say how many were made, which
  /// is their count. None are made of more than ``mostCompared`` segments.
  public var comparisons: [SegmentComparison] {
    guard parts.count <= Self.mostCompared else { return [] }
    return parts.indices.flatMap { first in
      parts[(first + 1)...].map { second in
        SegmentComparison(
          first: parts[first].label,
          second: second.label,
          result: MeasureComparison.between(parts[first].figures, second.figures)
        )
      }
    }
  }

  private static func groups(
    _ round: Round,
    _ attribute: String,
    _ state: SessionState
  ) -> [(String?, [Answer?])] {
    if let imported = round.imported {
      return imported.places(by: attribute).map { label, places in
        (label, places.map { imported.answers[$0] })
      }
    }
    let segmentation = Segmentation(attribute: attribute, of: state.members)
    let places = segmentation.places
    var answers = [[Answer?]](repeating: [], count: segmentation.segments.count)
    for given in round.answers {
      if let place = places[given.member] { answers[place].append(given.answer) }
    }
    return zip(segmentation.segments.map(\.label), answers).filter { !$0.1.isEmpty }
  }
}

extension ImportedAnswers {
  /// The places of the people by their value of a segment, in the order of values; those of whom it
  /// is not known last.
  func places(by segment: String) -> [(label: String?, places: [Int])] {
    let folded = segment.foldedForComparison
    let values = segments.first { $0.name.foldedForComparison == folded }?.values ?? []
    var (known, groups) = ([String: Int](), [(key: String, label: String?, places: [Int])]())
    for place in answers.indices {
      let value = values.indices.contains(place) ? values[place] : ""
      let key = value.foldedForComparison
      let group = known[key] ?? groups.count
      if group == groups.count {
        known[key] = group
        groups.append((key, value.isEmpty ? nil : value, []))
      }
      groups[group].places.append(place)
    }
    return groups.sorted { ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key) }
      .map { ($0.label, $0.places) }
  }
}

/// Two segments of one round, compared.
public struct SegmentComparison: Equatable, Sendable {
  /// The one; nil for those of whom the attribute is not known.
  public let first: String?
  /// The other.
  public let second: String?
  /// What came out; undefined where the measure has neither a share nor a score.
  public let result: Figure<MeasureComparison>
}
