/// The same people before and after: only those who changed sides say anything.
///
/// McNemar's test in its mid-P form, for members whose answers in two panels or rounds belong to
/// the same person. Fagerland, Lydersen & Laake 2013.
public struct PairedShares: Equatable, Sendable {
  /// Yes before, no after.
  public let lost: Int
  /// No before, yes after.
  public let won: Int

  /// The people who changed sides; a negative count is taken for none.
  public init(lost: Int, won: Int) {
    self.lost = max(0, lost)
    self.won = max(0, won)
  }

  /// All who changed sides: the base.
  public var changed: Int { lost + won }

  /// The two-sided mid-P value; undefined where nobody changed sides.
  public var midP: Figure<Double> {
    defined { binomial in
      let less = min(lost, won)
      return lost == won
        ? 1 - binomial.exactly(less) / 2
        : 2 * binomial.atMost(less) - binomial.exactly(less)
    }
  }

  /// The two-sided exact value, which is cautious on few; undefined where nobody changed sides.
  public var exactP: Figure<Double> {
    defined { min(1, 2 * $0.atMost(min(lost, won))) }
  }

  private func defined(_ compute: (Binomial) -> Double) -> Figure<Double> {
    guard changed > 0 else { return .undefined(.noPairs) }
    return .value(compute(Binomial(trials: changed, probability: 0.5)))
  }
}
