/// A noun as it stands behind a number.
public struct Plural: Equatable, Sendable {
  /// The form for the numbers that the language's rule calls "one".
  let one: String
  /// The form for all others: the counting form where a noun has one, as Bulgarian masculines do.
  let other: String
  /// The form for one in "1 of 1 member", where it differs.
  let ofOne: String
  /// The form for others in "5 of 8 members", where it differs, as a German dative.
  let ofOther: String

  /// A noun; its forms behind "of" are the same unless given.
  init(_ one: String, _ other: String, ofOne: String? = nil, ofOther: String? = nil) {
    self.one = one
    self.other = other
    self.ofOne = ofOne ?? one
    self.ofOther = ofOther ?? other
  }
}

/// Which whole numbers take the form "one": the rules of Unicode's CLDR, as data.
enum PluralRule: Equatable, Sendable {
  /// 1 alone: English, Swedish, Danish, German, Greek, Bulgarian, Spanish.
  case onlyOne
  /// All but those whose last digit is 4, 6 or 9, whose names end in a consonant and are joined
  /// to the noun by "na": Filipino.
  case lastDigitJoins

  /// Whether a number takes the form "one".
  func isOne(_ number: Int) -> Bool {
    switch self {
    case .onlyOne: number.magnitude == 1
    case .lastDigitJoins: ![4, 6, 9].contains(number.magnitude % 10)
    }
  }
}
