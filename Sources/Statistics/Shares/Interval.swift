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
