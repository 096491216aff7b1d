/// How a share or a score may be printed, by its base: a house rule, not a law of nature.
///
/// | base | a share | a score that is the difference of two shares |
/// |---|---|---|
/// | below 20 | count and base | its counts, then the score marked "small base", no interval |
/// | 20 to 29 | count and percentage, marked "small base", interval | score marked, interval |
/// | from 30 on | percentage with its base, interval | score, interval |
///
/// A score is nothing that counts could replace, so it is printed on any base, but marked. On few
/// answers its interval is as wide as the scale and is printed on request only, as that of a
/// share: ``printsAllIntervals``.
public struct SmallNumberRule: Equatable, Sendable {
  /// Below this base only counts are printed.
  public var percentagesFrom: Int
  /// Below this base a percentage is marked as resting on few.
  public var unmarkedFrom: Int
  /// Whether intervals were asked for on any base.
  public var printsAllIntervals = false

  /// 20 and 30, the defaults of the house.
  public static let house = SmallNumberRule(percentagesFrom: 20, unmarkedFrom: 30)

  /// A rule of one's own; the second limit is never below the first.
  public init(percentagesFrom: Int, unmarkedFrom: Int) {
    self.percentagesFrom = max(1, percentagesFrom)
    self.unmarkedFrom = max(self.percentagesFrom, unmarkedFrom)
  }

  /// What a base allows.
  public func form(base: Int) -> ShareForm {
    if base < percentagesFrom { return .countsOnly }
    return base < unmarkedFrom ? .markedPercentage : .percentage
  }

  /// Whether an interval is printed on a base.
  public func printsInterval(base: Int) -> Bool {
    printsAllIntervals || form(base: base) != .countsOnly
  }
}

/// What may be printed of a share.
public enum ShareForm: Equatable, Sendable {
  /// "5 of 8"
  case countsOnly
  /// Count and percentage, marked "small base".
  case markedPercentage
  /// The percentage with its base.
  case percentage
}

/// n of N in words, by whole-number arithmetic: 6 of 10 is "about half", not "most".
public enum VerbalAmount: CaseIterable, Equatable, Sendable {
  /// 0.
  case nobody
  /// n = N = 1.
  case theOnlyOne
  /// n = N.
  case all
  /// 1.
  case one
  /// At least 90 %.
  case almostAll
  /// More than 60 %.
  case most
  /// 40 to 60 %.
  case aboutHalf
  /// At least 15 %.
  case some
  /// Fewer, but at least 2.
  case aFew

  /// The amount, in the fixed order of checking; nil for none of none and for more than all.
  public init?(_ count: Int, of base: Int) {
    guard base > 0, count >= 0, count <= base else { return nil }
    switch count {
    case 0: self = .nobody
    case base: self = base == 1 ? .theOnlyOne : .all
    case 1: self = .one
    default:
      let (hundredfold, percent) = (count * 100, { (share: Int) in share * base })
      if hundredfold >= percent(90) {
        self = .almostAll
      } else if hundredfold > percent(60) {
        self = .most
      } else if hundredfold >= percent(40) {
        self = .aboutHalf
      } else if hundredfold >= percent(15) {
        self = .some
      } else {
        self = .aFew
      }
    }
  }
}
