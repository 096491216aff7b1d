public import Analysis
import TextDisplay

/// A number with so many decimals, rounded half away from zero; never "-0".
func decimal(_ value: Double, places: Int) -> String {
  let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
  let scaled = (abs(value) * scale).rounded()
  guard scaled.isFinite, scaled < 1e15 else { return value.isFinite ? "\(value)" : "n/a" }
  let whole = Int(scaled)
  let sign = value < 0 && whole > 0 ? "-" : ""
  guard places > 0 else { return sign + String(whole) }
  let fraction = String(whole % Int(scale))
  let zeros = String(repeating: "0", count: places - fraction.count)
  return "\(sign)\(whole / Int(scale)).\(zeros)\(fraction)"
}

extension Figure<Double> {
  /// The number with so many decimals, or "n/a (reason)".
  func shown(places: Int) -> String {
    switch self {
    case .value(let value): decimal(value, places: places)
    case .undefined(let reason): "n/a (\(reason.words))"
    }
  }
}

extension UndefinedReason {
  /// The reason in words.
  var words: String {
    switch self {
    case .noAnswers: "no answers"
    case .oneAnswer: "one answer only"
    case .notNumbers: "answers are not numbers"
    case .otherScale: "not defined on this scale"
    case .nobodyPresent: "no members present"
    case .nobodySpoke: "nobody spoke"
    case .oneMember: "one member only"
    case .nothingCoded: "no sentiments"
    case .nothingMarked: "no marks"
    case .neitherLikedNorDisliked: "nobody for or against"
    case .noPairs: "nobody for both"
    }
  }
}

extension VerbalAmount {
  /// The amount in words; "the only member" is one of one.
  public var words: String {
    switch self {
    case .nobody: "none"
    case .theOnlyOne: "the only member"
    case .all: "all"
    case .one: "one"
    case .almostAll: "almost all"
    case .most: "most"
    case .aboutHalf: "about half"
    case .some: "some"
    case .aFew: "a few"
    }
  }
}

/// How counts, shares and intervals are written, by a rule for small numbers.
struct ShareWords {
  var rule = SmallNumberRule.house

  /// "5 of 8 members"; from the rule's base on with a percentage; "n/a (…)" without a base.
  func counted(_ share: Share, _ noun: String, _ plural: String? = nil) -> String {
    guard case .value(let fraction) = share.fraction else {
      return Figure<Double>.undefined(undefinedReason(share)).shown(places: 0)
    }
    let base = Count(share.base, noun, plural)
    let percent = "\(decimal(100 * fraction, places: share.base >= 200 ? 1 : 0)) %"
    switch rule.form(base: share.base) {
    case .countsOnly: return "\(share.count) of \(base)"
    case .markedPercentage: return "\(share.count) of \(base) (\(percent), small base)"
    case .percentage: return "\(percent) (\(share.count) of \(base))"
    }
  }

  /// The same with Wilson's interval, where a percentage may be shown at all.
  func countedWithInterval(_ share: Share, _ noun: String, _ plural: String? = nil) -> String {
    let words = counted(share, noun, plural)
    guard rule.form(base: share.base) != .countsOnly, case .value(let interval) = share.wilson()
    else { return words }
    let places = share.base >= 200 ? 1 : 0
    return words + ", interval \(decimal(100 * interval.low, places: places))–"
      + "\(decimal(100 * interval.high, places: places)) %"
  }

  /// "most (7 of 10)"; "n/a (…)" without a base.
  func verbal(_ share: Share) -> String {
    guard let amount = VerbalAmount(share.count, of: share.base) else {
      return Figure<Double>.undefined(undefinedReason(share)).shown(places: 0)
    }
    return "\(amount.words) (\(share.count) of \(share.base))"
  }

  private func undefinedReason(_ share: Share) -> UndefinedReason {
    switch share.fraction {
    case .undefined(let reason): reason
    case .value: .noAnswers
    }
  }
}
