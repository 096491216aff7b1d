/// A number with its noun: "1 member", "3 members".
///
/// Interpolate it: `"\(Count(5, "reaction")) about B"`. Nouns that do not take a plain "s" name their
/// plural.
public struct Count: CustomStringConvertible, Sendable, Equatable {
  private let number: Int
  private let noun: String

  /// Counts `number` of `singular`; `plural` where adding an "s" is not enough.
  public init(_ number: Int, _ singular: String, _ plural: String? = nil) {
    self.number = number
    self.noun = number == 1 ? singular : plural ?? singular + "s"
  }

  /// The number, a blank, the noun.
  public var description: String { "\(number) \(noun)" }
}
