extension StringProtocol {
  /// How many terminal columns this text takes, counted by grapheme.
  ///
  /// Wide and full-width letters and emoji take two, combining and zero-width scalars none, and
  /// letters of ambiguous width one. Control characters count as nothing: show text with
  /// ``shown(lineFeeds:)`` before measuring what comes from outside.
  public var displayWidth: Int {
    var width = 0
    for character in self { width += character.displayWidth }
    return width
  }
}

extension Character {
  /// How many terminal columns this grapheme takes.
  ///
  /// Parts that melt into one picture count once: flags, families, skin tones, keycaps. Scripts
  /// whose conjuncts keep their letters apart (Devanagari) count letter by letter.
  public var displayWidth: Int {
    if let ascii = asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
    var width = 0
    var isJoined = false
    var flagLetters = 0
    for scalar in unicodeScalars {
      if scalar == Unicode.Scalar.emojiPresentation {
        width = max(width, 2)
      } else if scalar == Unicode.Scalar.zeroWidthJoiner {
        isJoined = width == 2
      } else if scalar.isFlagLetter {
        flagLetters += 1
        width = flagLetters == 1 ? 1 : 2
      } else if isJoined {
        isJoined = false
      } else if width == 0 || !scalar.properties.isEmojiModifier {
        width += scalar.displayWidth
      }
    }
    return width
  }
}

extension Unicode.Scalar {
  /// How many terminal columns this scalar takes when it stands alone.
  public var displayWidth: Int {
    switch value {
    case 0..<0x20, 0x7F..<0xA0: return 0
    case 0x20..<0x7F, 0xAD: return 1
    case 0x1160...0x11FF, 0xD7B0...0xD7FB: return 0  // Hangul vowels and finals join their initial.
    case 0x2028, 0x2029: return 0
    default: break
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return WideScalars.contains(value) ? 2 : 1
    }
  }

  fileprivate static let emojiPresentation: Unicode.Scalar = "\u{FE0F}"
  fileprivate static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"

  fileprivate var isFlagLetter: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}
