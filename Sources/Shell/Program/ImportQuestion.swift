import CommandLanguage
import Exchange
import SessionModel
import TextDisplay
import Vocabulary

/// What imported answers answer, as far as the command line tells it.
struct ImportQuestion {
  let measure: Measure
  /// The values; a poll's are those that the column has.
  let values: AnswerRequest.Values
  private let target: Int?
  private let question: String?
  private let conceptCode: String?

  init(_ options: ImportOptions) throws(Misuse) {
    measure = try Self.measure(options)
    values = try Self.values(measure, options.scale)
    question = options.question
    conceptCode = options.concept
    target = options.target
    if let target { try Self.check(target, measure, values) }
  }

  private static func measure(_ options: ImportOptions) throws(Misuse) -> Measure {
    let name = options.name ?? options.column
    let word = options.measure.lowercased()
    switch word {
    case "rate": return .rating(name: name)
    case "poll": return .poll(name: name)
    default:
      guard let measure = Choices.standardMeasures.first(where: { $0.name == word }) else {
        throw .unknown(
          "measure",
          options.measure,
          among: Choices.standardMeasures.map(\.name) + ["rate", "poll"]
        )
      }
      if options.name != nil { throw Misuse("--name goes with rate and poll, not with \(word)") }
      return measure
    }
  }

  private static func values(
    _ measure: Measure,
    _ typed: String?
  ) throws(Misuse) -> AnswerRequest.Values {
    switch (measure, typed) {
    case (.poll, nil): return .asFound
    case (.poll, _?), (.kano, _?), (.kanoWithout, _?):
      throw Misuse("--scale goes with numbers, not with \(measure.word)")
    case (.rating, nil): throw Misuse("rate needs a scale, such as --scale 1-5")
    case (_, let typed?):
      guard let scale = Scale(range: typed) else {
        throw Misuse("--scale \(typed.shown()) is no scale; write it as 1-5")
      }
      return .scale(scale)
    case (_, nil):
      return measure.standardScale.map { .scale($0) } ?? .asFound
    }
  }

  private static func check(
    _ target: Int,
    _ measure: Measure,
    _ values: AnswerRequest.Values
  ) throws(Misuse) {
    guard measure == .csat else {
      throw Misuse("--target goes with csat, not with \(measure.word)")
    }
    if case .scale(let scale) = values, !scale.contains(.number(target)) {
      throw Misuse("--target \(target) is not on the scale \(scale)")
    }
  }

  /// The concept that was asked about.
  func concept(in state: SessionState) throws(Failure) -> ConceptID? {
    guard let conceptCode else { return nil }
    let folded = conceptCode.foldedForComparison
    let found = state.concepts.first { $0.code.foldedForComparison == folded }
    guard let found else {
      let codes = state.concepts.map(\.label)
      throw .cannot(.noConceptOfCode(conceptCode, codes: codes))
    }
    return found.id
  }

  func opening(_ round: RoundNumber, _ scale: Scale, _ concept: ConceptID?) -> RoundOpening {
    RoundOpening(
      round: round,
      measure: measure,
      scale: scale,
      concept: concept,
      question: question,
      target: target
    )
  }
}

extension Measure {
  /// The word of the command line for it.
  fileprivate var word: String {
    switch self {
    case .rating: "rate"
    case .poll: "poll"
    case .csat, .nps, .ces, .ces1, .intent, .kano, .kanoWithout: name
    }
  }
}

extension Scale {
  /// A scale of whole numbers as typed, `1-5`; nil where it is none.
  fileprivate init?(range typed: String) {
    let parts = typed.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let low = Int(parts[0]), let high = Int(parts[1]), low < high,
      high <= 1_000_000, typed.utf8.first != 0x2b
    else { return nil }
    self = .range(low, high)
  }
}

extension ImportOptions {
  /// `COLUMN=VALUE`, the first equals sign between them.
  var parsedConditions: [Attribute] {
    get throws(Misuse) {
      var conditions: [Attribute] = []
      for typed in self.conditions {
        guard let equals = typed.firstIndex(of: "="), equals > typed.startIndex else {
          throw Misuse("--where \(typed.shown()) is no condition; write it as COLUMN=VALUE")
        }
        let value = typed[typed.index(after: equals)...]
        conditions.append(Attribute(name: String(typed[..<equals]), value: String(value)))
      }
      return conditions
    }
  }
}
