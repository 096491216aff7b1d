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
    case .otherScale: "not defined on this scale"
    case .shortScale: "fewer than four values on the scale"
    case .nobodyPresent: "no members present"
    case .notPresented: "unseen"
    case .nobodySpoke: "nobody spoke"
    case .oneMember: "one member only"
    case .nothingCoded: "no sentiments"
    case .nothingMarked: "no marks"
    case .neitherLikedNorDisliked: "nobody for or against"
    case .noPairs: "nobody for both"
    case .countOutsideBase: "more than all"
    case .nothingVaries: "all the same"
    case .tooFewCases: "too few cases"
    case .columnsDependent: "some say the same as others"
    case .differentQuestions: "different questions"
    case .noTarget: "no target"
    case .neverCompared: "never compared"
    case .preferencesNotConnected: "not all can be ranked"
    case .nothingToWeigh: "only contradictions or reversals"
    case .nothingCodedTwice: "nothing coded by two"
    case .oneCategory: "one category only"
    case .noThemesToStart: "no themes at the start"
    case .tooFewGroups: "too few groups"
    case .nothingClosed: "none closed"
    case .mostStillOpen: "most still open"
    case .nothingDue: "nothing due"
    case .wouldTellWho: "a group too small to show apart"
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

  /// The same with Wilson's interval, where the rule has one printed.
  func countedWithInterval(_ share: Share, _ noun: String, _ plural: String? = nil) -> String {
    let words = counted(share, noun, plural)
    guard rule.printsInterval(base: share.base), case .value(let interval) = share.wilson()
    else { return words }
    let places = share.base >= 200 ? 1 : 0
    return words + ", 95 % interval \(decimal(100 * interval.low, places: places))–"
      + "\(decimal(100 * interval.high, places: places)) %"
  }

  /// "25, small base (4)"; from the rule's base on with the interval of the score.
  func scored(_ net: NetScore) -> String {
    var words = net.score.shown(places: 0)
    guard net.base > 0 else { return words }
    if rule.form(base: net.base) != .percentage { words += ", small base (\(net.base))" }
    guard rule.printsInterval(base: net.base), case .value(let interval) = net.interval()
    else { return words }
    return words + ", 95 % interval \(decimal(interval.low, places: 0)) to "
      + "\(decimal(interval.high, places: 0))"
  }

  /// "most (7 of 10)"; "n/a (…)" without a base.
  func verbal(_ share: Share) -> String {
    guard let amount = VerbalAmount(share.count, of: share.base) else {
      return Figure<Double>.undefined(undefinedReason(share)).shown(places: 0)
    }
    return "\(amount.words) (\(share.count) of \(share.base))"
  }

  /// The same where some reactions could not be given to anybody: "at least 2 of 6", "someone not
  /// identified", as nobody knows whether that was one of the 2.
  func verbal(_ share: Share, unidentified: Int) -> String {
    guard share.mayBeMore(unidentified) else { return verbal(share) }
    return share.count == 0 ? Share.byUnidentified : "at least \(share.count) of \(share.base)"
  }

  /// "at least 3 of 8 members" where some reactions could not be given to anybody.
  func counted(_ share: Share, _ noun: String, unidentified: Int) -> String {
    guard share.mayBeMore(unidentified) else { return counted(share, noun) }
    return share.count == 0 ? Share.byUnidentified : "at least \(counted(share, noun))"
  }

  private func undefinedReason(_ share: Share) -> UndefinedReason {
    switch share.fraction {
    case .undefined(let reason): reason
    case .value: .noAnswers
    }
  }
}

extension Share {
  static let byUnidentified = "someone not identified"

  /// Whether reactions that nobody could be named for may be of members who are not counted yet.
  func mayBeMore(_ unidentified: Int) -> Bool { unidentified > 0 && (count < base || base == 0) }

  /// "2 of 6" in a cell; "at least 2 of 6", "not identified", "n/a (…)".
  func cell(unidentified: Int = 0) -> String {
    if mayBeMore(unidentified) {
      return count == 0 ? "not identified" : "at least \(count) of \(base)"
    }
    switch fraction {
    case .value: return "\(count) of \(base)"
    case .undefined(let reason): return "n/a (\(reason.words))"
    }
  }
}

extension ThemeFigures {
  /// "#price: intensity 1.8 over 5 marked, first-hand 2 of 4 marked"; empty without marks.
  var marks: Phrase {
    var parts: [Phrase] = []
    if !intensities.isEmpty {
      parts.append(
        "intensity \(meanIntensity.shown(places: 1)) over \(intensities.count) marked"
      )
    }
    if specificity.base > 0 {
      parts.append("first-hand \(specificity.count) of \(specificity.base) marked")
    }
    return parts.isEmpty
      ? Phrase() : "\(theme: path): " + Phrase.joined(parts, separator: ", ")
  }
}
