import Analysis
import JSONWriting
import SessionModel
import Vocabulary

// How figures become JSON: a value with its base, or null with the reason.

/// Keys and values in the order in which they are written.
typealias JSONMembers = [(key: String, value: JSONValue)]

extension Figure<Double> {
  /// `{"value": 0.5}`, or `{"value": null, "undefined": "no answers"}`.
  var json: JSONValue { .object(jsonMembers) }

  var jsonMembers: JSONMembers {
    switch self {
    case .value(let value) where value.isFinite: [("value", .decimal(value))]
    case .value: [("value", .null), ("undefined", .text("not a number"))]
    case .undefined(let reason): [("value", .null), ("undefined", .text(reason.code))]
    }
  }
}

extension Figure<Interval> {
  /// `"low"` and `"high"`, null where the interval is undefined.
  var jsonMembers: JSONMembers {
    switch self {
    case .value(let interval): [("low", .decimal(interval.low)), ("high", .decimal(interval.high))]
    case .undefined: [("low", .null), ("high", .null)]
    }
  }
}

extension Share {
  /// Count, base, the fraction from 0 to 1, and Wilson's interval of it.
  var json: JSONValue { .object(jsonMembers) }

  var jsonMembers: JSONMembers {
    [("count", .number(count)), ("base", .number(base))] + fraction.jsonMembers
      + wilson().jsonMembers
  }
}

extension NetScore {
  /// The score in points from −100 to 100, its interval and its base.
  var jsonMembers: JSONMembers {
    [("up", .number(up)), ("down", .number(down)), ("base", .number(base))] + score.jsonMembers
      + interval().jsonMembers
  }
}

extension Figure<Share> {
  var json: JSONValue {
    switch self {
    case .value(let share): share.json
    case .undefined(let reason): Figure<Double>.undefined(reason).json
    }
  }
}

extension Figure<NetScore> {
  var json: JSONValue {
    switch self {
    case .value(let net): .object(net.jsonMembers)
    case .undefined(let reason): Figure<Double>.undefined(reason).json
    }
  }
}

extension SentimentCounts {
  var json: JSONValue {
    .object([
      ("veryPositive", .number(self[.veryPositive])), ("positive", .number(self[.positive])),
      ("neutral", .number(self[.neutral])), ("mixed", .number(self[.mixed])),
      ("negative", .number(self[.negative])), ("veryNegative", .number(self[.veryNegative])),
      ("notCoded", .number(self[nil])),
    ])
  }
}

extension JSONValue {
  static func items(_ items: [ItemNumber]) -> JSONValue { .list(items.map { .number($0.number) }) }

  /// The text, or null.
  static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }

  /// The number, or null.
  static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.number) ?? .null }
}

extension SessionState {
  /// The code of a person, by which other figures name them.
  func json(_ member: MemberID) -> JSONValue { .optional(person(member)?.code) }

  func json(_ members: [MemberID]) -> JSONValue { .list(members.map(json)) }
}

extension UndefinedReason {
  /// The reason as programs read it: the same in every language, and frozen.
  var code: String {
    switch self {
    case .noAnswers: "no answers"
    case .oneAnswer: "one answer"
    case .otherScale: "other scale"
    case .shortScale: "short scale"
    case .nobodyPresent: "nobody present"
    case .notPresented: "not presented"
    case .nobodySpoke: "nobody spoke"
    case .oneMember: "one member"
    case .nothingCoded: "nothing coded"
    case .nothingMarked: "nothing marked"
    case .neitherLikedNorDisliked: "nobody for or against"
    case .noPairs: "no pairs"
    case .countOutsideBase: "count outside base"
    case .nothingVaries: "nothing varies"
    case .tooFewCases: "too few cases"
    case .columnsDependent: "columns dependent"
    case .differentQuestions: "different questions"
    case .noTarget: "no target"
    case .neverCompared: "never compared"
    case .preferencesNotConnected: "preferences not connected"
    case .nothingToWeigh: "nothing to weigh"
    case .nothingCodedTwice: "nothing coded twice"
    case .oneCategory: "one category"
    case .noThemesToStart: "no themes to start"
    case .tooFewGroups: "too few groups"
    case .nothingClosed: "nothing closed"
    case .mostStillOpen: "most still open"
    case .nothingDue: "nothing due"
    case .wouldTellWho: "would tell who"
    }
  }
}
