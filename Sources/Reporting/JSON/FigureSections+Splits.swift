import Analysis
import JSONWriting
import SessionModel
import Vocabulary

// One round, parted by what is known of those who answered.
extension FigureSections {
  /// The segments of all attributes, each with its figures over its own base.
  func segments(_ round: Round) -> JSONValue {
    .list(
      splits(round).flatMap { attribute, split -> [JSONValue] in
        switch split {
        case .value(let split):
          return split.parts.map { part in
            .object(
              [
                ("attribute", .text(attribute)), ("label", .optional(part.label)),
                ("n", .number(part.figures.answered)),
                ("missing", .number(part.figures.declined)),
              ] + value(part.figures)
            )
          }
        case .undefined(let reason):
          return [
            .object([
              ("attribute", .text(attribute)), ("value", .null),
              ("undefined", .text(reason.code)),
            ])
          ]
        }
      }
    )
  }

  /// Every two segments of an attribute, compared by the figure of the measure.
  func comparisons(_ round: Round) -> JSONValue {
    .list(
      splits(round).flatMap { attribute, split in
        (split.value?.comparisons ?? []).map { comparison in
          .object(
            [
              ("attribute", .text(attribute)), ("first", .optional(comparison.first)),
              ("second", .optional(comparison.second)),
            ] + difference(comparison.result)
          )
        }
      }
    )
  }

  private func splits(_ round: Round) -> [(attribute: String, split: Figure<MeasureSplit>)] {
    MeasureSplit.attributes(of: round, in: state).map {
      ($0, MeasureSplit.of(round, by: $0, in: state))
    }
  }

  private func difference(_ result: Figure<MeasureComparison>) -> JSONMembers {
    switch result {
    case .value(let comparison):
      comparison.difference.jsonMembers + comparison.interval.jsonMembers + [
        ("p", comparison.p.json)
      ]
    case .undefined(let reason): Figure<Double>.undefined(reason).jsonMembers
    }
  }
}
