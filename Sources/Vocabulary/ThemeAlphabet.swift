/// Which characters words and themes are spelled with.
public enum ThemeAlphabet {
  /// Whether it is a letter of any script.
  public static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return scalar.value | 0x20 >= 0x61 && scalar.value | 0x20 <= 0x7A }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Whether it is a letter, digit, `_` or combining mark.
  ///
  /// The two joiners count too: Persian and several Indian scripts spell with them inside a word.
  public static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 {
      return isLetter(scalar) || scalar.value >= 0x30 && scalar.value <= 0x39 || scalar == "_"
    }
    if scalar.value == 0x200C || scalar.value == 0x200D { return true }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }

  /// Whether these are a theme path: words joined by `-` and `/`, no part of it empty.
  public static func isPath(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    var previous: Unicode.Scalar?
    for scalar in scalars {
      switch previous {
      case nil: guard isLetter(scalar) else { return false }
      case "/"?: guard isWord(scalar) else { return false }
      case .some: guard isWord(scalar) || scalar == "-" || scalar == "/" else { return false }
      }
      previous = scalar
    }
    return previous != nil && previous != "/"
  }
}

extension ThemePath {
  /// The path of a text that can be typed as a theme; nil for any other.
  public init?(typable text: String) {
    guard ThemeAlphabet.isPath(text.unicodeScalars) else { return nil }
    self.init(text)
  }
}
