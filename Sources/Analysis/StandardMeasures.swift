/// Customer satisfaction: the share at or above a target.
///
/// The mean is another number and is never called a percentage.
public struct Satisfaction: Equatable, Sendable {
  /// The lowest value that counts as satisfied.
  public let target: Int
  /// The top of the scale.
  public let top: Int
  /// Answers at or above the target, of all answers with a value; Wilson's interval is its own.
  public let satisfied: Share

  /// Counts against the usual target: the lowest value from 80 % of the top on, which is 4 of 5
  /// and 8 of 10.
  public init(_ spread: Spread, low: Int, high: Int) {
    let usual = high < 1_000_000 && high > 0 ? (4 * high + 4) / 5 : high
    self.init(spread, target: max(low, usual), top: high)
  }

  /// Counts against a target of the question's own.
  public init(_ spread: Spread, target: Int, top: Int) {
    self.target = target
    self.top = top
    let met = spread.count(in: target...max(target, top))
    satisfied = Share(met, of: spread.count, whereEmpty: .noAnswers)
  }
}

/// Likelihood to recommend, whole numbers 0 to 10.
public struct NetPromoterScore: Equatable, Sendable {
  /// 9 and 10.
  public let promoters: Int
  /// 7 and 8.
  public let passives: Int
  /// 0 to 6.
  public let detractors: Int

  /// Counts answers on 0 to 10.
  public init(_ spread: Spread) {
    self.init(
      promoters: spread.count(in: 9...10),
      passives: spread.count(in: 7...8),
      detractors: spread.count(in: 0...6)
    )
  }

  /// The score of these counts.
  public init(promoters: Int, passives: Int, detractors: Int) {
    self.promoters = promoters
    self.passives = passives
    self.detractors = detractors
  }

  /// All answers.
  public var base: Int { promoters + passives + detractors }

  /// 100 · (promoters − detractors) ÷ n, in points from −100 to 100; undefined without answers.
  public var score: Figure<Double> {
    guard base > 0 else { return .undefined(.noAnswers) }
    return .value(100 * Double(promoters - detractors) / Double(base))
  }

  /// The adjusted-Wald interval, clamped to ±100.
  ///
  /// Three answers are added, ¾ of one at either end. The plain interval would be of no width where all agree.
  public func interval(z: Double = Interval.z95) -> Figure<Interval> {
    guard base > 0 else { return .undefined(.noAnswers) }
    let total = Double(base) + 3
    let (up, down) = ((Double(promoters) + 0.75) / total, (Double(detractors) + 0.75) / total)
    let center = up - down
    let margin = z * ((up + down - center * center) / total).squareRoot()
    return .value(
      Interval(low: 100 * (center - margin), high: 100 * (center + margin))
        .clamped(to: -100...100)
    )
  }
}

/// How much effort it was.
///
/// The two versions run in opposite directions and are never compared.
public struct CustomerEffort: Equatable, Sendable {
  /// Which question was asked.
  public enum Version: Equatable, Sendable {
    /// "How much effort did you have to put forth", 1 very low to 5 very high: low is good.
    case first
    /// "The company made it easy", 1 to 7: high is good.
    case second
  }

  /// Which question was asked.
  public let version: Version
  /// Answers with little effort: 1–2 in the first version, 5–7 in the second.
  public let easy: Share
  /// Answers with much effort: 4–5 in the first version, 1–3 in the second.
  public let hard: Share
  private let veryEasy: Int

  /// Counts answers on the version's own scale.
  public init(_ spread: Spread, version: Version) {
    self.version = version
    let (easy, hard) = version == .first ? (1...2, 4...5) : (5...7, 1...3)
    self.easy = Share(spread.count(in: easy), of: spread.count, whereEmpty: .noAnswers)
    self.hard = Share(spread.count(in: hard), of: spread.count, whereEmpty: .noAnswers)
    veryEasy = spread.count(in: 6...7)
  }

  /// Second version only: 100 · (answers 6–7 − answers 1–3) ÷ n, in points.
  public var net: Figure<Double> {
    guard version == .second else { return .undefined(.otherScale) }
    guard easy.base > 0 else { return .undefined(.noAnswers) }
    return .value(100 * Double(veryEasy - hard.count) / Double(easy.base))
  }
}

/// The ends of a scale.
public struct Boxes: Equatable, Sendable {
  /// The highest value, of all answers.
  public let top: Share
  /// The two highest.
  public let topTwo: Share
  /// The two lowest.
  public let bottomTwo: Share

  /// Counts the ends of a scale from `low` to `high`.
  public init(_ spread: Spread, low: Int, high: Int) {
    func share(_ from: Int, _ to: Int) -> Share {
      Share(spread.count(in: from...max(from, to)), of: spread.count, whereEmpty: .noAnswers)
    }
    top = share(high, high)
    topTwo = share(high > low ? high - 1 : high, high)
    bottomTwo = share(low, high > low ? low + 1 : low)
  }
}
