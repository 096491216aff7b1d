import Analysis
import JSONWriting
import SessionModel
import Vocabulary

// What is preferred to what, and what a feature is to those who were asked.
extension FigureSections {
  /// Paired comparisons of concepts; null where none were made.
  var paired: JSONValue {
    let figures = PreferenceFigures(state)
    guard !figures.concepts.isEmpty else { return .null }
    let places = figures.concepts.indices
    let preferences = figures.preferences
    let copeland = preferences.copeland
    let totals = preferences.totalWins
    let shares = preferences.winShares
    let (strengths, smoothed) = (figures.strengths.strengths, figures.smoothedStrengths.strengths)
    return .object([
      ("base", .number(preferences.totalComparisons)), ("skipped", .number(figures.skipped)),
      ("rounds", .list(figures.rounds.map { .optional(names[$0]) })),
      ("winner", .optional(preferences.winnerOfAll.flatMap { code(figures.concepts[$0]) })),
      (
        "concepts",
        .list(
          places.map { place in
            .object([
              ("code", .optional(code(figures.concepts[place]))),
              ("wins", .decimal(totals[place])), ("winShare", shares[place].json),
              ("copeland", .decimal(copeland[place])),
              ("strength", strengths.map { $0[place] }.json),
              ("smoothedStrength", smoothed.map { $0[place] }.json),
            ])
          }
        )
      ),
      (
        "pairs",
        .list(
          places.flatMap { first in
            places.filter { $0 > first }.map { second in
              .object([
                ("first", .optional(code(figures.concepts[first]))),
                ("second", .optional(code(figures.concepts[second]))),
                ("firstWins", .decimal(preferences.wins(of: first, over: second))),
                ("secondWins", .decimal(preferences.wins(of: second, over: first))),
                ("base", .number(preferences.comparisons(of: first, and: second))),
              ])
            }
          }
        )
      ),
    ])
  }

  private func code(_ concept: ConceptID) -> String? { state.concept(concept)?.code }

  /// What each feature is to those who answered both questions.
  var kano: JSONValue {
    .list(
      KanoFigures.all(state).map { figures in
        .object(
          [
            ("concept", .optional(figures.concept.flatMap(code))),
            ("ifPresent", .optional(names[figures.ifPresent])),
            ("ifAbsent", .optional(names[figures.ifAbsent])),
          ] + counts(figures.counts) + [("segments", segments(figures))]
        )
      }
    )
  }

  private func segments(_ figures: KanoFigures) -> JSONValue {
    .list(
      Segmentation.attributes(of: state.members).flatMap { attribute -> [JSONValue] in
        switch figures.parts(by: attribute, in: state) {
        case .value(let parts):
          return parts.map { part in
            .object(
              [("attribute", .text(attribute)), ("label", .optional(part.label))]
                + counts(part.counts)
            )
          }
        case .undefined(let reason):
          return [
            .object([("attribute", .text(attribute)), ("undefined", .text(reason.code))])
          ]
        }
      }
    )
  }

  private func counts(_ counts: KanoCounts) -> JSONMembers {
    [
      ("base", .number(counts.base)), ("missing", .number(counts.missing)),
      (
        "counts",
        .object(KanoCategory.allCases.map { ($0.code, .number(counts[$0])) })
      ), ("category", category(counts.category)), ("isTied", .flag(counts.isTied)),
      ("better", counts.better.json), ("worse", counts.worse.json),
      ("categoryStrength", counts.categoryStrength.json),
      ("totalStrength", counts.totalStrength.json), ("leadP", counts.leadP.json),
    ]
  }

  private func category(_ category: Figure<KanoCategory>) -> JSONValue {
    switch category {
    case .value(let category): .object([("value", .text(category.code))])
    case .undefined(let reason): Figure<Double>.undefined(reason).json
    }
  }
}

extension KanoCategory {
  fileprivate var code: String {
    switch self {
    case .mustBe: "mustBe"
    case .oneDimensional: "oneDimensional"
    case .attractive: "attractive"
    case .indifferent: "indifferent"
    case .reverse: "reverse"
    case .questionable: "questionable"
    }
  }
}
