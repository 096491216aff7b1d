import Analysis
import JSONWriting
import SessionModel
import Vocabulary

// How the session went: who talked, which sections took how long, who was not heard.
extension FigureSections {
  var talk: JSONValue {
    let total = airtime.amountBalance.total
    return .object([
      ("unit", .text(airtime.unit == .words ? "words" : "characters")),
      (
        "members",
        .list(
          airtime.members.map { entry in
            .object([
              ("code", state.json(entry.person)), ("turns", .number(entry.turns)),
              ("words", .number(entry.words)), ("amount", .number(entry.amount)),
              ("share", Share(entry.amount, of: total, whereEmpty: .nobodySpoke).fraction.json),
            ])
          }
        )
      ),
      (
        "staff",
        .list(
          airtime.staff.map { entry in
            .object([
              ("code", state.json(entry.person)), ("turns", .number(entry.turns)),
              ("words", .number(entry.words)),
            ])
          }
        )
      ),
      ("moderator", turns(airtime.moderator)), ("unidentified", turns(airtime.unidentified)),
      ("turnBalance", balance(airtime.turnBalance)),
      ("amountBalance", balance(airtime.amountBalance)),
      ("silent", state.json(airtime.silent)),
    ])
  }

  private func turns(_ turns: Airtime.Turns) -> JSONValue {
    .object([("turns", .number(turns.turns)), ("words", .number(turns.words))])
  }

  private func balance(_ balance: TalkBalance) -> JSONValue {
    .object([
      ("total", .number(balance.total)), ("base", .number(balance.amounts.count)),
      ("gini", balance.gini.json), ("correctedGini", balance.correctedGini.json),
      ("concentration", balance.concentration.json), ("evenness", balance.evenness.json),
    ])
  }

  var guide: JSONValue {
    .list(
      SectionFigures.all(material).map { section in
        .object([
          ("section", .number(section.section)), ("title", .text(section.title)),
          ("standing", .text(section.standing.code)),
          ("plannedSeconds", .optional(section.plannedSeconds)),
          ("usedSeconds", .number(section.usedSeconds)),
          ("secondsOver", .number(section.secondsOver)),
          ("reactions", .number(section.reactions)), ("speakers", .number(section.speakers)),
        ])
      }
    )
  }

  var timeline: JSONValue {
    let timeline = Timeline(material)
    return .object([
      ("minutesPerSlot", .number(timeline.minutesPerSlot)),
      (
        "slots",
        .list(
          timeline.slots.map { slot in
            .object([
              ("from", .number(slot.from.seconds)), ("reactions", .number(slot.sentiments.total)),
              ("positive", .number(slot.sentiments.positive)),
              ("negative", .number(slot.sentiments.negative)), ("others", .number(slot.others)),
            ])
          }
        )
      ),
    ])
  }

  /// The members in the room, not heard for longest first.
  var silence: JSONValue {
    .list(
      Silence.all(state, now: material.now).map { silence in
        .object([
          ("code", state.json(silence.member)), ("seconds", .number(silence.seconds)),
          ("since", .text(silence.since.code)),
        ])
      }
    )
  }
}

extension SectionFigures.Standing {
  fileprivate var code: String {
    switch self {
    case .ahead: "ahead"
    case .current: "current"
    case .done: "done"
    case .skipped: "skipped"
    }
  }
}

extension Silence.Since {
  fileprivate var code: String {
    switch self {
    case .lastTurn: "last turn"
    case .arrival: "arrival"
    case .comingBack: "coming back"
    }
  }
}
