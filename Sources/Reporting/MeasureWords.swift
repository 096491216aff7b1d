import Analysis
import SessionModel
import TextDisplay
import Vocabulary

/// What a round came to, in sentences, each with its base.
struct MeasureWords {
  let figures: RoundFigures
  var words = ShareWords()

  init(_ figures: RoundFigures) { self.figures = figures }

  /// The figures of the measure, its mean and spread; none for a choice.
  var points: [Phrase] {
    guard figures.answered > 0 else { return ["n/a (\(UndefinedReason.noAnswers.words))"] }
    switch figures.kind {
    case .satisfaction(let satisfaction):
      return [satisfied(satisfaction), spread]
    case .recommendation(let score):
      return figures.opening.scale == .range(0, 10)
        ? [recommendation(score)]
        : [recommendation(score), "asked on 1 to 10: not to be compared with scores on 0 to 10"]
    case .effort(let effort): return self.effort(effort) + [spread]
    case .intent(let boxes):
      return [
        "two highest answers: \(answers(boxes.topTwo))",
        "highest answer: \(words.counted(boxes.top, "answer"))",
        "two lowest answers: \(words.counted(boxes.bottomTwo, "answer"))", spread,
      ]
    case .rating: return [spread]
    case .otherScale: return ["figures of the measure: n/a (not defined on this scale)", spread]
    case .choice: return []
    }
  }

  private func answers(_ share: Share) -> String { words.countedWithInterval(share, "answer") }

  private func satisfied(_ satisfaction: Satisfaction) -> Phrase {
    let target =
      satisfaction.target < satisfaction.top
      ? "\(satisfaction.target) to \(satisfaction.top)" : "\(satisfaction.target)"
    return "satisfied (\(target)): \(answers(satisfaction.satisfied))"
  }

  /// The score needs its interval: with few answers it says little, and shows it.
  private func recommendation(_ score: NetPromoterScore) -> Phrase {
    let counts =
      "\(Count(score.promoters, "promoter")), \(Count(score.passives, "passive")), "
      + "\(Count(score.detractors, "detractor"))"
    guard case .value(let interval) = score.interval() else {
      return "\(counts); score \(score.score.shown(places: 0))"
    }
    let bounds = "\(decimal(interval.low, places: 0)) to \(decimal(interval.high, places: 0))"
    return "\(counts) of \(score.base); score \(score.score.shown(places: 0)), interval \(bounds)"
  }

  private func effort(_ effort: CustomerEffort) -> [Phrase] {
    switch effort.version {
    case .first:
      [
        "little effort (1 to 2): \(answers(effort.easy))",
        "much effort (4 to 5): \(words.counted(effort.hard, "answer"))",
        "effort asked on 1 to 5: low is good",
      ]
    case .second:
      [
        "found it easy (5 to 7): \(answers(effort.easy))",
        "found it hard (1 to 3): \(words.counted(effort.hard, "answer"))",
        netEase(effort), "ease asked on 1 to 7: high is good",
      ].filter { !$0.isEmpty }
    }
  }

  /// A difference of percentages, so only where percentages may be shown.
  private func netEase(_ effort: CustomerEffort) -> Phrase {
    guard words.rule.form(base: effort.easy.base) != .countsOnly else { return Phrase() }
    return "net ease (6 to 7 less 1 to 3): \(effort.net.shown(places: 0)) points"
  }

  private var spread: Phrase {
    "mean \(figures.spread.mean.shown(places: 2)), standard deviation "
      + "\(figures.spread.standardDeviation.shown(places: 2)), \(figures.answered) answered"
  }
}
