/// What a scalar means for where words begin and end.
enum ScalarSort: UInt8 {
  /// No part of a word: blanks, punctuation, signs.
  case other
  case digit
  case lower
  /// A capital letter, or one for titles.
  case upper
  /// A letter of a script without capitals.
  case caseless
  /// A letter of a script that writes words without blanks between them.
  case unspaced
  /// An accent or another mark on the letter before it.
  case mark
  /// A scalar that nobody sees: it neither ends a word nor counts in it.
  case invisible

  /// The sort of a scalar.
  static func of(_ value: UInt32) -> ScalarSort {
    value < UInt32(table.count) ? table[Int(value)] : looked(up: value)
  }

  /// The scripts that nearly all text is in, looked up once.
  private static let table: [ScalarSort] = (0..<0x3100).map { looked(up: $0) }

  private static func looked(up value: UInt32) -> ScalarSort {
    // Hangul and Han are runs of tens of thousands that need no table.
    if (0xAC00...0xD7A3).contains(value) { return .caseless }
    if (0x3400...0x4DBF).contains(value) || (0x4E00...0x9FFF).contains(value) { return .unspaced }
    guard let scalar = Unicode.Scalar(value) else { return .other }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: return .upper
    case .lowercaseLetter: return .lower
    case .modifierLetter, .otherLetter, .letterNumber:
      return isWithoutBlanks(value) ? .unspaced : .caseless
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return properties.isDefaultIgnorableCodePoint ? .invisible : .mark
    case .decimalNumber: return .digit
    case .format: return .invisible
    default: return properties.isDefaultIgnorableCodePoint ? .invisible : .other
    }
  }

  /// Thai, Lao, Tibetan, Myanmar, Khmer, kana, bopomofo, Han.
  private static func isWithoutBlanks(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x1AAF, 0x3005...0x3007,
      0x3021...0x3029, 0x3031...0x30FF, 0x3105...0x312F, 0x31A0...0x31FF, 0xA9E0...0xA9FF,
      0xAA60...0xAADF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x1AFF0...0x1B16F, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
