/// Two net scores of different people, both adjusted as their intervals are.
public struct ScoresComparison: Equatable, Sendable {
  /// The one.
  public let first: NetScore
  /// The other.
  public let second: NetScore

  /// Compares two scores of different people.
  public init(_ first: NetScore, _ second: NetScore) {
    self.first = first
    self.second = second
  }

  /// The first score less the second, in points; undefined where either has no answers.
  public var difference: Figure<Double> { defined(first.score, second.score) { $0 - $1 } }

  /// The difference of the adjusted centres, in points: the middle of the interval.
  public var adjustedDifference: Figure<Double> {
    defined(first.adjustedCenter, second.adjustedCenter) { $0 - $1 }
  }

  /// The standard error of the adjusted difference, in points.
  public var standardError: Figure<Double> {
    defined(first.adjustedError, second.adjustedError) { ($0 * $0 + $1 * $1).squareRoot() }
  }

  /// The adjusted difference over its standard error.
  public var z: Figure<Double> { defined(adjustedDifference, standardError) { $0 / $1 } }

  /// The two-sided p value.
  public var p: Figure<Double> { z.map(Normal.twoSided) }

  /// The interval of the difference, clamped to ±200.
  public func interval(z: Double = Interval.z95) -> Figure<Interval> {
    defined(adjustedDifference, standardError) { center, error in
      Interval(low: center - z * error, high: center + z * error).clamped(to: -200...200)
    }
  }
}

extension NetScore {
  /// This score against a fixed one: the adjusted centre less the norm, over the adjusted error.
  ///
  /// A norm carries its source, date and base. Undefined without answers.
  public func z(against norm: Double) -> Figure<Double> {
    defined(adjustedCenter, adjustedError) { ($0 - norm) / $1 }
  }

  /// The two-sided p value of this score against a fixed one.
  public func p(against norm: Double) -> Figure<Double> { z(against: norm).map(Normal.twoSided) }
}

/// What a function makes of two results that are both defined.
func defined<One, Other, Value>(
  _ one: Figure<One>,
  _ other: Figure<Other>,
  _ compute: (One, Other) -> Value
) -> Figure<Value> {
  switch (one, other) {
  case (.undefined(let reason), _), (_, .undefined(let reason)): .undefined(reason)
  case (.value(let one), .value(let other)): .value(compute(one, other))
  }
}
