/// Whole numbers that were given as answers.
public struct Spread: Equatable, Sendable {
  /// Each value with how often it was given, from the lowest.
  public let values: [(value: Int, count: Int)]

  /// Values with how often each was given, every value once.
  public init(counted values: [(value: Int, count: Int)]) {
    self.values = values.sorted { $0.value < $1.value }
  }

  /// These values, each given once.
  public init(_ values: [Int]) {
    var counts: [Int: Int] = [:]
    for value in values { counts[value, default: 0] += 1 }
    self.init(counted: counts.map { ($0.key, $0.value) })
  }

  /// How many answers.
  public var count: Int { values.reduce(0) { $0 + $1.count } }

  /// How many answers lie within limits.
  public func count(in limits: ClosedRange<Int>) -> Int {
    values.reduce(0) { limits.contains($1.value) ? $0 + $1.count : $0 }
  }

  /// Σx ÷ n; undefined without answers.
  public var mean: Figure<Double> {
    guard count > 0 else { return .undefined(.noAnswers) }
    let sum = values.reduce(0.0) { $0 + Double($1.value) * Double($1.count) }
    return .value(sum / Double(count))
  }

  /// √(Σ(x − mean)² ÷ (n − 1)); undefined below two answers.
  public var standardDeviation: Figure<Double> {
    guard case .value(let mean) = mean else { return .undefined(.noAnswers) }
    guard count > 1 else { return .undefined(.oneAnswer) }
    let squares = values.reduce(0.0) { sum, entry in
      sum + (Double(entry.value) - mean) * (Double(entry.value) - mean) * Double(entry.count)
    }
    return .value((squares / Double(count - 1)).squareRoot())
  }

  /// mean ± t(n − 1)·sd ÷ √n, the interval of the mean; undefined below two answers.
  ///
  /// It may leave the scale: clamp it to the scale when it is printed. Where all answers are equal
  /// it is of no width, which says little on few answers.
  public func meanInterval(confidence: Double = 0.95) -> Figure<Interval> {
    guard case .value(let mean) = mean, case .value(let deviation) = standardDeviation
    else { return .undefined(count == 0 ? .noAnswers : .oneAnswer) }
    let quantile = StudentT(degrees: Double(count - 1)).quantile((1 + confidence) / 2)
    let margin = deviation > 0 ? quantile * deviation / Double(count).squareRoot() : 0
    return .value(Interval(low: mean - margin, high: mean + margin))
  }

  /// Σ weight · answers ÷ n, for intent that is calibrated by what people did in the past.
  ///
  /// The weights are a declared guess and belong beside the figure. A value without a weight counts
  /// as 0. Undefined without answers.
  public func calibrated(_ weight: (Int) -> Double) -> Figure<Double> {
    guard count > 0 else { return .undefined(.noAnswers) }
    let sum = values.reduce(0.0) { $0 + weight($1.value) * Double($1.count) }
    return .value(sum / Double(count))
  }

  /// Whether both hold the same values equally often.
  public static func == (left: Spread, right: Spread) -> Bool {
    left.values.elementsEqual(right.values, by: ==)
  }
}
