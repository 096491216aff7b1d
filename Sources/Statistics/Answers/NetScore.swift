/// One share less another of the same answers, in points from −100 to 100.
///
/// A recommendation's score and the net ease are both of this kind and printed by one rule, that
/// of ``SmallNumberRule``.
public struct NetScore: Equatable, Sendable {
  /// Answers that add.
  public let up: Int
  /// Answers that take away.
  public let down: Int
  /// All answers with a value.
  public let base: Int

  /// The score of these counts.
  public init(up: Int, down: Int, base: Int) {
    self.up = up
    self.down = down
    self.base = base
  }

  /// 100 · (up − down) ÷ n; undefined without answers.
  public var score: Figure<Double> {
    guard base > 0 else { return .undefined(.noAnswers) }
    return .value(100 * Double(up - down) / Double(base))
  }

  /// 100·√((p + d − (p − d)²) ÷ n), the plain standard error; undefined without answers.
  public var standardError: Figure<Double> {
    guard base > 0 else { return .undefined(.noAnswers) }
    return .value(Self.error(Double(up), Double(down), Double(base)))
  }

  /// The score with three more answers, ¾ at either end: the middle of ``interval(z:)``, never
  /// reported as the score.
  public var adjustedCenter: Figure<Double> {
    guard base > 0 else { return .undefined(.noAnswers) }
    return .value(100 * Double(up - down) / (Double(base) + 3))
  }

  /// The standard error with three more answers, ¾ at either end.
  public var adjustedError: Figure<Double> {
    guard base > 0 else { return .undefined(.noAnswers) }
    return .value(Self.error(Double(up) + 0.75, Double(down) + 0.75, Double(base) + 3))
  }

  /// The adjusted-Wald interval, clamped to ±100.
  ///
  /// Three answers are added, ¾ of one at either end. The plain interval would be of no width
  /// where all agree. Rocks 2016.
  public func interval(z: Double = Interval.z95) -> Figure<Interval> {
    unclampedInterval(z: z).map { $0.clamped(to: -100...100) }
  }

  func unclampedInterval(z: Double = Interval.z95) -> Figure<Interval> {
    guard case .value(let center) = adjustedCenter, case .value(let error) = adjustedError
    else { return .undefined(.noAnswers) }
    return .value(Interval(low: center - z * error, high: center + z * error))
  }

  private static func error(_ up: Double, _ down: Double, _ base: Double) -> Double {
    let (more, less) = (up / base, down / base)
    return 100 * max(0, (more + less - (more - less) * (more - less)) / base).squareRoot()
  }
}
