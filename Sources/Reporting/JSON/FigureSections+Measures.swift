import Analysis
import JSONWriting
import SessionModel
import Vocabulary

// What rounds of measures came to.
extension FigureSections {
  var measures: JSONValue {
    .list(
      state.rounds.map { recorded in
        let round = ShownRound(recorded, in: state)
        let head = opening(round.opening)
        guard let figures = round.figures else {
          // A private round that is open says how many were heard, and nothing else.
          return .object(
            head + [
              ("closed", .flag(false)), ("heard", .number(round.heard)), ("value", .null),
              ("undefined", .text("private and open")),
            ]
          )
        }
        return .object(
          head + [
            ("closed", .flag(round.isClosed)), ("n", .number(figures.answered)),
            ("declined", .number(figures.declined)), ("notRecorded", .number(round.notRecorded)),
            ("missing", .number(figures.declined + round.notRecorded)),
          ] + value(figures) + [
            ("distribution", distribution(figures)),
            ("segments", segments(recorded)), ("comparisons", comparisons(recorded)),
            ("imported", recorded.imported.map(source) ?? .null),
          ]
        )
      }
    )
  }

  private func opening(_ opening: RoundOpening) -> JSONMembers {
    [
      ("id", .optional(names[opening])), ("measure", .text(opening.measure.name)),
      ("kind", .text(opening.measure.kindCode)),
      ("concept", .optional(opening.concept.flatMap(state.concept)?.code)),
      ("question", .optional(opening.question)), ("scale", opening.scale.json),
      ("private", .flag(opening.isPrivate)),
    ]
  }

  /// The figure that the measure is known by, with its unit, then what else it has.
  func value(_ figures: RoundFigures) -> JSONMembers {
    let spread: JSONMembers = [
      ("mean", figures.spread.mean.json),
      ("standardDeviation", figures.spread.standardDeviation.json),
    ]
    switch figures.kind {
    case .satisfaction(let satisfaction):
      return [("unit", .text("share"))] + main(satisfaction.satisfied) + [
        ("target", .number(satisfaction.target)),
        ("counts", .object([("satisfied", .number(satisfaction.satisfied.count))])),
      ] + spread
    case .recommendation(let score):
      return [("unit", .text("points"))] + main(score.net) + [
        (
          "counts",
          .object([
            ("promoters", .number(score.promoters)), ("passives", .number(score.passives)),
            ("detractors", .number(score.detractors)),
          ])
        )
      ] + spread
    case .effort(let effort):
      return [("unit", .text("share"))] + main(effort.easy) + [
        ("version", .text(effort.version == .first ? "1.0" : "2.0")),
        (
          "counts",
          .object([("easy", .number(effort.easy.count)), ("hard", .number(effort.hard.count))])
        ), ("hard", effort.hard.json), ("net", effort.net.json),
      ] + spread
    case .intent(let boxes):
      return [("unit", .text("share"))] + main(boxes.topTwo) + [
        ("topBox", boxes.top.json), ("topTwo", boxes.topTwo.json),
        ("bottomTwo", boxes.bottomTwo.json),
      ] + spread
    case .rating: return [("unit", .text("mean"))] + figures.spread.mean.jsonMembers + spread
    case .choice:
      return [("value", .null), ("undefined", .text("a choice"))]
    case .otherScale:
      return [("value", .null), ("undefined", .text(UndefinedReason.otherScale.code))] + spread
    }
  }

  private func main(_ share: Share) -> JSONMembers {
    share.fraction.jsonMembers + share.wilson().jsonMembers
  }

  private func main(_ share: Figure<Share>) -> JSONMembers {
    switch share {
    case .value(let share): main(share)
    case .undefined(let reason): Figure<Double>.undefined(reason).jsonMembers
    }
  }

  private func main(_ net: NetScore) -> JSONMembers {
    net.score.jsonMembers + net.interval().jsonMembers
  }

  private func distribution(_ figures: RoundFigures) -> JSONValue {
    .list(
      figures.distribution.map { count in
        .object([
          ("answer", count.answer.json), ("count", .number(count.count)),
          ("base", .number(figures.answered)),
        ])
      }
    )
  }

  /// Where answers came from that are no members' of the session.
  private func source(_ imported: ImportedAnswers) -> JSONValue {
    .object([
      ("file", .optional(imported.source)), ("column", .text(imported.column)),
      ("skippedRows", .list(imported.skipped.map(JSONValue.number))),
    ])
  }

  /// From private to open; no names, as the answers were private.
  var shifts: JSONValue {
    .list(
      PrivateOpenShift.all(state).map { shift in
        .object([
          ("from", .optional(names[shift.before])), ("to", .optional(names[shift.after])),
          ("up", shift.up.json), ("down", shift.down.json), ("changed", shift.changed.json),
          ("meanChange", shift.meanChange.json), ("onlyOnce", .number(shift.onlyOnce)),
        ])
      }
    )
  }
}

extension Answer {
  fileprivate var json: JSONValue {
    switch self {
    case .number(let value): .number(value)
    case .option(let option): .text(option)
    }
  }
}

extension Scale {
  fileprivate var json: JSONValue {
    switch self {
    case .range(let low, let high): .object([("low", .number(low)), ("high", .number(high))])
    case .options(let options): .object([("options", .list(options.map(JSONValue.text)))])
    }
  }
}

extension Measure {
  /// The kind of measure, whatever name a rating or a poll was given.
  fileprivate var kindCode: String {
    switch self {
    case .csat, .nps, .ces, .ces1, .intent, .kano, .kanoWithout: name
    case .rating: "rating"
    case .poll: "poll"
    }
  }
}
