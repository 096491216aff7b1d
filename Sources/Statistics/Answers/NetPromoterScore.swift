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

  /// 100 · (promoters − detractors) ÷ n, with its interval.
  public var net: NetScore { NetScore(up: promoters, down: detractors, base: base) }
}
