/// A result, or the reason why there is none.
///
/// Undefined is never 0, never NaN and never an empty percentage; whoever shows it prints
/// `n/a (reason)`.
public enum Figure<Value: Equatable & Sendable>: Equatable, Sendable {
  /// It could be computed.
  case value(Value)
  /// It could not, and why.
  case undefined(UndefinedReason)

  /// The result, nil where there is none.
  public var value: Value? {
    switch self {
    case .value(let value): value
    case .undefined: nil
    }
  }

  /// The same reason, or what a function makes of the result.
  public func map<Other>(_ transform: (Value) -> Other) -> Figure<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .undefined(let reason): .undefined(reason)
    }
  }
}

/// Why a figure has no value: a fact; its words are the reports' business.
public enum UndefinedReason: CaseIterable, Equatable, Sendable {
  /// Nobody answered.
  case noAnswers
  /// A spread needs two answers.
  case oneAnswer
  /// The scale is not the one that the measure is defined on.
  case otherScale
  /// The scale has fewer than four values, so that its two ends are not apart.
  case shortScale
  /// No member was in the room.
  case nobodyPresent
  /// The concept was neither on the table nor named.
  case notPresented
  /// No member said anything.
  case nobodySpoke
  /// A balance between members needs two of them.
  case oneMember
  /// No reaction has a sentiment.
  case nothingCoded
  /// No reaction carries the mark.
  case nothingMarked
  /// Nobody liked or disliked it.
  case neitherLikedNorDisliked
  /// Nobody answered both times.
  case noPairs
}

/// So many of so many: every share carries its base.
public struct Share: Equatable, Sendable {
  /// How many.
  public let count: Int
  /// Of how many.
  public let base: Int
  private let reasonWhereEmpty: UndefinedReason

  /// A count of a base; the reason is that of an empty base.
  public init(_ count: Int, of base: Int, whereEmpty reason: UndefinedReason) {
    self.count = count
    self.base = base
    reasonWhereEmpty = reason
  }

  /// count ÷ base; undefined where the base is 0.
  public var fraction: Figure<Double> {
    base > 0 ? .value(Double(count) / Double(base)) : .undefined(reasonWhereEmpty)
  }

  /// The Wilson interval of the share; undefined where the base is 0 or the count lies outside it.
  ///
  /// Exactly 0 at none and exactly 1 at all. Wilson 1927; METHODS: intervals for a share.
  public func wilson(z: Double = Interval.z95) -> Figure<Interval> {
    guard base > 0, count >= 0, count <= base else { return .undefined(reasonWhereEmpty) }
    let (share, total) = (Double(count) / Double(base), Double(base))
    let center = share + z * z / (2 * total)
    let margin = z * (share * (1 - share) / total + z * z / (4 * total * total)).squareRoot()
    let scale = 1 + z * z / total
    return .value(
      Interval(
        low: count == 0 ? 0 : (center - margin) / scale,
        high: count == base ? 1 : (center + margin) / scale
      )
    )
  }
}

/// From the lower to the upper bound.
public struct Interval: Equatable, Sendable {
  /// The lower bound.
  public let low: Double
  /// The upper bound.
  public let high: Double

  /// The normal quantile of a two-sided 95 % interval.
  public static let z95 = 1.959963984540054

  /// An interval between two bounds.
  public init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The part that lies within limits.
  public func clamped(to limits: ClosedRange<Double>) -> Interval {
    Interval(
      low: min(max(low, limits.lowerBound), limits.upperBound),
      high: min(max(high, limits.lowerBound), limits.upperBound)
    )
  }
}
