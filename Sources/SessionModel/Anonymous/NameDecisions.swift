/// What a facilitator has decided about words that may be names.
///
/// Words are compared as folded whole words, so that `Annas`, `ANNAS` and `annas` are one decision;
/// several words with blanks between them are one phrase. A word that is both kept and masked is
/// masked.
public struct NameDecisions: Equatable, Sendable {
  /// Words that stay, as typed: not the person, or not a secret.
  public var keep: [String]
  /// Words that go, as typed: another form of a member's name becomes the member's pseudonym, any
  /// other word ``hidden``.
  public var mask: [String]

  /// What stands in the place of a masked word that is nobody's name.
  public static let hidden = "[…]"

  /// Makes decisions.
  public init(keep: [String] = [], mask: [String] = []) {
    self.keep = keep
    self.mask = mask
  }
}
