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
