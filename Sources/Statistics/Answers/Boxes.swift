/// The ends of a scale.
public struct Boxes: Equatable, Sendable {
  /// The highest value, of all answers.
  public let top: Share
  /// The two highest; undefined on a scale of fewer than four values, where they are the greater
  /// part of it.
  public let topTwo: Figure<Share>
  /// The two lowest; undefined where the two highest are.
  public let bottomTwo: Figure<Share>

  /// Counts the ends of a scale from `low` to `high`.
  public init(_ spread: Spread, low: Int, high: Int) {
    func share(_ from: Int, _ to: Int) -> Share {
      Share(spread.count(in: from...max(from, to)), of: spread.count, whereEmpty: .noAnswers)
    }
    top = share(high, high)
    // The highest value with three below it; the width of any two numbers may overflow.
    guard high > .min + 2, high - 3 >= low else {
      (topTwo, bottomTwo) = (.undefined(.shortScale), .undefined(.shortScale))
      return
    }
    topTwo = .value(share(high - 1, high))
    bottomTwo = .value(share(low, low + 1))
  }
}
