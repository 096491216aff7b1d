/// Agreement of any number of coders, with values missing here and there.
///
/// Krippendorff 2011.
///
/// Units with a single value are left out. It is 1 for full agreement, 0 for chance, and may be
/// negative. Customary reading: reliable from .800, tentative from .667.
public struct KrippendorffAlpha<Value: Hashable & Sendable>: Sendable {
  private let units: [[Value]]

  /// The values that coders gave to each unit, missing ones left out.
  public init(units: [[Value]]) {
    self.units = units.filter { $0.count > 1 }
  }

  /// The values of each coder, one a unit; nil is missing.
  public init(coders: [[Value?]]) {
    let longest = coders.map(\.count).max() ?? 0
    self.init(
      units: (0..<longest).map { unit in
        coders.compactMap { $0.indices.contains(unit) ? $0[unit] : nil }
      }
    )
  }

  /// How many values stand beside another of the same unit: the base.
  public var pairable: Int { units.reduce(0) { $0 + $1.count } }

  /// How many units have two values or more; a single one gives 0.
  public var unitCount: Int { units.count }

  /// Alpha by any difference between two values, 0 for equal ones.
  ///
  /// Undefined where nothing is pairable, and where everybody used one value.
  public func alpha(difference: (Value, Value) -> Double) -> Figure<Double> {
    guard pairable > 0 else { return .undefined(.nothingCodedTwice) }
    var totals: [Value: Double] = [:]
    var order: [Value] = []
    var observed = 0.0
    for unit in units {
      for value in unit {
        if totals[value] == nil { order.append(value) }
        totals[value, default: 0] += 1
      }
      // Each pair within a unit twice, as it is an ordered one.
      var sum = 0.0
      for (place, one) in unit.enumerated() {
        for other in unit[(place + 1)...] where one != other { sum += 2 * difference(one, other) }
      }
      observed += sum / Double(unit.count - 1)
    }
    var expected = 0.0
    for (place, one) in order.enumerated() {
      for other in order[(place + 1)...] {
        expected += 2 * (totals[one] ?? 0) * (totals[other] ?? 0) * difference(one, other)
      }
    }
    guard expected > 0 else { return .undefined(.oneCategory) }
    return .value(1 - Double(pairable - 1) * observed / expected)
  }

  /// Alpha of names: the same or not.
  public var nominal: Figure<Double> { alpha { $0 == $1 ? 0 : 1 } }
}

extension KrippendorffAlpha where Value == Double {
  /// Alpha of ranks: by how many values lie between.
  public var ordinal: Figure<Double> {
    var totals: [Double: Double] = [:]
    for value in units.joined() { totals[value, default: 0] += 1 }
    var (before, sum) = ([Double: Double](), 0.0)
    for value in totals.keys.sorted() {
      before[value] = sum
      sum += totals[value] ?? 0
    }
    // Σ from c to k less half of both ends, as a difference of sums up to the middle of each.
    func middle(_ value: Double) -> Double { (before[value] ?? 0) + (totals[value] ?? 0) / 2 }
    return alpha { (middle($0) - middle($1)) * (middle($0) - middle($1)) }
  }

  /// Alpha of numbers whose distances mean something.
  public var interval: Figure<Double> { alpha { ($0 - $1) * ($0 - $1) } }

  /// Alpha of numbers with a true zero.
  public var ratio: Figure<Double> {
    alpha { one, other in
      let share = one + other == 0 ? 0 : (one - other) / (one + other)
      return share * share
    }
  }
}

extension KrippendorffAlpha {
  /// The interval of an alpha by drawing units again and again.
  ///
  /// From the 2.5th to the 97.5th percentile of so many draws. Hayes & Krippendorff 2007.
  ///
  /// The same seed gives the same interval; it is printed with it. Draws in which everybody used
  /// one value have no alpha and are left out. Undefined where alpha is.
  public func interval(
    draws: Int = 1000,
    seed: UInt64,
    confidence: Double = 0.95,
    _ alpha: (KrippendorffAlpha) -> Figure<Double>
  ) -> Figure<Interval> {
    guard case .value = alpha(self) else { return alpha(self).map { Interval(low: $0, high: $0) } }
    var random = SplitMix(seed: seed)
    let drawn = (0..<max(1, draws)).compactMap { _ in
      let sample = units.map { _ in units[Int(random.next() % UInt64(units.count))] }
      return alpha(KrippendorffAlpha(units: sample)).value
    }
    let tail = (1 - confidence) / 2
    return defined(Quantile.of(drawn, at: tail), Quantile.of(drawn, at: 1 - tail)) {
      Interval(low: $0, high: $1)
    }
  }
}

/// Steele, Lea & Flood's SplitMix64: small, and the same everywhere.
private struct SplitMix: RandomNumberGenerator {
  var seed: UInt64

  mutating func next() -> UInt64 {
    seed &+= 0x9E37_79B9_7F4A_7C15
    var mixed = seed
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
