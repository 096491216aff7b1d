import Analysis
import SessionModel
import Vocabulary

/// What a round came to, in sentences, each with its base.
struct MeasureWords {
  let figures: RoundFigures
  let words: ShareWords

  init(_ figures: RoundFigures, _ words: ShareWords) {
    self.figures = figures
    self.words = words
  }

  private var wording: Wording { words.wording }
  private var sentences: Wording.Measures { words.wording.measures }

  /// The figures of the measure, its mean and spread, and how to read them; none for a choice.
  var points: [Phrase] {
    guard figures.answered > 0, let reading else { return values }
    return values.dropLast(hasSpread ? 1 : 0) + [Phrase(reading)] + values.suffix(hasSpread ? 1 : 0)
  }

  /// How the values are to be read; nil where that is plain.
  private var reading: String? {
    switch figures.kind {
    case .recommendation: figures.opening.scale == .range(0, 10) ? nil : sentences.onTenPoints
    case .effort(let effort):
      switch effort.version {
      case .first: sentences.lowIsGood
      case .second: sentences.highIsGood
      }
    case .satisfaction, .intent, .rating, .choice, .otherScale: nil
    }
  }

  private var hasSpread: Bool {
    switch figures.kind {
    case .recommendation, .choice: false
    case .satisfaction, .effort, .intent, .rating, .otherScale: true
    }
  }

  /// The figures of the measure, its mean and spread; none for a choice.
  var values: [Phrase] {
    guard figures.answered > 0 else { return [Phrase(wording.notAvailable(.noAnswers))] }
    switch figures.kind {
    case .satisfaction(let satisfaction):
      return [satisfied(satisfaction), mean(on: figures.opening.scale), spread].filter {
        !$0.isEmpty
      }
    case .recommendation(let score):
      return [recommendation(score)]
    case .effort(let effort): return self.effort(effort) + [spread]
    case .intent(let boxes):
      return [
        sentences.topTwo.filled([.amount: Phrase(defined(boxes.topTwo, answers))]),
        sentences.top.filled([.amount: Phrase(answers(boxes.top))]),
        sentences.bottomTwo.filled([.amount: Phrase(defined(boxes.bottomTwo, answers))]), spread,
      ]
    case .rating: return [spread]
    case .otherScale: return [Phrase(sentences.otherScale), spread]
    case .choice: return []
    }
  }

  private func answers(_ share: Share) -> String { words.counted(share, \.answer) }

  private func defined<Value>(_ figure: Figure<Value>, _ words: (Value) -> String) -> String {
    switch figure {
    case .value(let value): words(value)
    case .undefined(let reason): wording.notAvailable(reason)
    }
  }

  private func satisfied(_ satisfaction: Satisfaction) -> Phrase {
    let target =
      satisfaction.target < satisfaction.top
      ? sentences.range.text([.low: "\(satisfaction.target)", .high: "\(satisfaction.top)"])
      : "\(satisfaction.target)"
    return sentences.satisfied.filled([
      .answers: Phrase(target), .amount: Phrase(answers(satisfaction.satisfied)),
    ])
  }

  private func recommendation(_ score: NetPromoterScore) -> Phrase {
    sentences.scores.filled([
      .promoters: Phrase(wording.counted(score.promoters, \.promoter)),
      .passives: Phrase(wording.counted(score.passives, \.passive)),
      .detractors: Phrase(wording.counted(score.detractors, \.detractor)),
      .base: Phrase(wording.numbers.whole(score.base)), .score: Phrase(words.scored(score.net)),
    ])
  }

  private func effort(_ effort: CustomerEffort) -> [Phrase] {
    let (easy, hard) = (Phrase(answers(effort.easy)), Phrase(answers(effort.hard)))
    switch effort.version {
    case .first:
      return [
        sentences.littleEffort.filled([.amount: easy]),
        sentences.muchEffort.filled([.amount: hard]),
      ]
    case .second:
      let net = defined(effort.net, netEase)
      return [
        sentences.foundEasy.filled([.amount: easy]), sentences.foundHard.filled([.amount: hard]),
        sentences.netEase.filled([.figure: Phrase(net)]),
      ]
    }
  }

  private func netEase(_ net: NetScore) -> String {
    sentences.netEaseCounts.text([
      .up: wording.numbers.whole(net.up), .down: wording.numbers.whole(net.down),
      .base: wording.numbers.whole(net.base), .score: words.scored(net),
    ])
  }

  /// The mean with its interval, where the rule has one printed for the base.
  private func mean(on scale: Scale) -> Phrase {
    guard words.rule.printsInterval(base: figures.answered), case .range(let low, let high) = scale,
      low <= high, case .value(let mean) = figures.spread.mean,
      case .value(let interval) = figures.spread.meanInterval()
    else { return Phrase() }
    let shown = interval.clamped(to: Double(low)...Double(high))
    return sentences.meanInterval.filled([
      .figure: Phrase(wording.numbers.decimal(mean, places: 2)),
      .low: Phrase(wording.numbers.decimal(shown.low, places: 2)),
      .high: Phrase(wording.numbers.decimal(shown.high, places: 2)),
    ])
  }

  private var spread: Phrase {
    sentences.spread.filled([
      .figure: Phrase(wording.shown(figures.spread.mean, places: 2)),
      .change: Phrase(wording.shown(figures.spread.standardDeviation, places: 2)),
      .count: Phrase(wording.numbers.whole(figures.answered)),
    ])
  }
}
