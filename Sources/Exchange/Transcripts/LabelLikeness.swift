import TextComparison

/// In what two labels that may be one person's differ.
enum LabelLikeness: Equatable {
  /// Capitals, accents or the width of letters, nothing else.
  case spelling
  /// One letter; never a digit, as `TN1` and `TN2` are two people.
  case letter

  /// Nil where they are not alike, or the same.
  init?(_ one: String, _ other: String) {
    guard one != other else { return nil }
    let (first, second) = (Self.folded(one), Self.folded(other))
    if first == second {
      self = .spelling
      return
    }
    guard Self.isOneSlip(first, second) else { return nil }
    self = .letter
  }

  /// The form in which spellings are compared: without capitals, accents and wide letters.
  static func folded(_ label: String) -> [UInt8] {
    var narrow = String.UnicodeScalarView()
    for scalar in label.unicodeScalars {
      let isWide = (0xff01...0xff5e).contains(scalar.value)
      narrow.append(isWide ? Unicode.Scalar(scalar.value - 0xfee0) ?? scalar : scalar)
    }
    return TextFolding.folded(String(narrow))
  }

  /// One letter too many, too few, another one, or two neighbours swapped, in labels of four
  /// letters or more.
  private static func isOneSlip(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    guard abs(first.count - second.count) <= 4, first.count >= 4, first.count <= 120 else {
      return false
    }
    // As scalars, so that one letter beyond ASCII is one letter.
    var short = Array(String(decoding: first, as: UTF8.self).unicodeScalars)
    var long = Array(String(decoding: second, as: UTF8.self).unicodeScalars)
    if short.count > long.count { swap(&short, &long) }
    guard long.count - short.count <= 1, short.count >= 4,
      short.filter(isDigit) == long.filter(isDigit)
    else { return false }
    let start = zip(short, long).prefix { $0 == $1 }.count
    if short.count < long.count {
      return !isDigit(long[start]) && short[start...].elementsEqual(long[(start + 1)...])
    }
    guard start < short.count, !isDigit(short[start]) else { return false }
    if short[(start + 1)...].elementsEqual(long[(start + 1)...]) { return true }
    return start + 1 < short.count && short[start] == long[start + 1]
      && short[start + 1] == long[start]
      && short[(start + 2)...].elementsEqual(long[(start + 2)...])
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }
}
