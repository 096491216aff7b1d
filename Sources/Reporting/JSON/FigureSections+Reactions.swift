import Analysis
import JSONWriting
import SessionModel
import Vocabulary

// What members made of concepts, and which themes they raised.
extension FigureSections {
  var concepts: JSONValue {
    .list(
      state.concepts.map { concept in
        let figures = ConceptFigures(concept.id, material)
        return .object([
          ("code", .text(concept.code)), ("title", .text(concept.title)),
          ("present", state.json(figures.present)),
          ("reactions", .number(figures.items.count)), ("sentiments", figures.sentiments.json),
          ("balance", balance(figures.sentiments)), ("for", figures.likingShare.json),
          ("against", figures.dislikingShare.json),
          ("likeDislikeBalance", figures.likeDislikeBalance.json),
          ("unidentifiedFor", .number(figures.unidentifiedFor)),
          ("unidentifiedAgainst", .number(figures.unidentifiedAgainst)),
          ("silent", state.json(figures.silent)), ("itemsFor", .items(figures.itemsFor)),
          ("itemsAgainst", .items(figures.itemsAgainst)), ("starred", .items(figures.starred)),
        ])
      }
    )
  }

  var themes: JSONValue {
    let branches = ThemeBranch.tree(material)
    let whole = Dictionary(
      branches.map { ($0.own.theme, $0.whole) },
      uniquingKeysWith: { first, _ in first }
    )
    return .list(
      ThemeFigures.all(material).map { figures in
        let theme = state.themes[figures.theme]
        let below = whole[figures.theme]
        return .object(
          [
            ("path", .text(figures.path.text)), ("code", .optional(theme.code)),
            ("description", .optional(theme.description)),
          ] + counts(figures) + [
            (
              "withBelow",
              .object([
                ("frequency", .number(below?.frequency ?? figures.frequency)),
                ("extensiveness", (below ?? figures).extensiveness.json),
              ])
            )
          ]
        )
      }
    )
  }

  private func counts(_ figures: ThemeFigures) -> JSONMembers {
    [
      ("frequency", .number(figures.frequency)), ("extensiveness", figures.extensiveness.json),
      ("unidentified", .number(figures.unidentified)),
      ("speakers", state.json(figures.speakers)), ("sentiments", figures.sentiments.json),
      ("netSentiment", balance(figures.sentiments)),
      (
        "intensity",
        .object([("base", .number(figures.intensities.count))] + figures.meanIntensity.jsonMembers)
      ), ("specificity", figures.specificity.json),
      ("firstMention", .optional(figures.firstMention?.seconds)),
      ("lastMention", .optional(figures.lastMention?.seconds)), ("items", .items(figures.items)),
    ]
  }

  private func balance(_ counts: SentimentCounts) -> JSONValue {
    .object([("base", .number(counts.coded))] + counts.balance.jsonMembers)
  }
}
