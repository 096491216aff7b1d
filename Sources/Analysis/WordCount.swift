/// Counting words: runs without Unicode `White_Space`.
///
/// Japanese, Chinese, Thai and their like have few blanks; where such text is present, reports say
/// so and shares are of characters.
public enum WordCount {
  /// How many words UTF-8 holds; bytes that are no UTF-8 count as letters.
  public static func words(in bytes: Span<UInt8>) -> Int {
    var count = 0
    var isInWord = false
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      let length = byte < 0x80 ? (isBlank(byte) ? 1 : 0) : blankLength(bytes, at: place)
      if length > 0 {
        isInWord = false
        place += length
      } else {
        if !isInWord { count += 1 }
        isInWord = true
        place += 1
      }
    }
    return count
  }

  /// How many words a text holds.
  public static func words(in text: String) -> Int {
    let bytes = Array(text.utf8)
    return words(in: bytes.span)
  }

  /// How many grapheme clusters a text holds that are no white space.
  public static func characters(in text: String) -> Int {
    text.count { character in
      guard let lead = character.utf8.first else { return true }
      if lead < 0x80 { return !isBlank(lead) }
      // White space beyond ASCII begins with no other byte; only there is its property looked up.
      return lead == 0xC2 || 0xE1...0xE3 ~= lead ? !character.isWhitespace : true
    }
  }

  /// Whether UTF-8 holds letters of a script that puts no blanks between words: Thai, Lao,
  /// Tibetan, Myanmar, Khmer, kana, bopomofo, Han.
  ///
  /// Hangul is not among them, as Korean has blanks.
  public static func hasScriptWithoutBlanks(_ bytes: Span<UInt8>) -> Bool {
    var place = 0
    while place + 2 < bytes.count {
      let lead = bytes[place]
      // All of them take three bytes or more; nothing else begins with 0xE0 to 0xF4.
      guard lead >= 0xE0 else {
        place += 1
        continue
      }
      let start = UInt32(lead & 0x0F) << 12 | UInt32(bytes[place + 1] & 0x3F) << 6
      // Of four bytes only the planes of rare Han, U+20000 to U+3FFFF, begin with F0 A0 to F0 BF.
      if lead == 0xF0
        ? bytes[place + 1] >= 0xA0 : isWithoutBlanks(start | UInt32(bytes[place + 2] & 0x3F))
      {
        return true
      }
      place += lead < 0xF0 ? 3 : 4
    }
    return false
  }

  private static func isWithoutBlanks(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E01...0x0EFF, 0x0F00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x2FDF,
      0x3005...0x3007, 0x3041...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F:
      true
    default: false
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// The bytes of a white-space scalar beyond ASCII: U+0085, 00A0, 1680, 2000–200A, 2028, 2029,
  /// 202F, 205F, 3000; 0 for anything else.
  private static func blankLength(_ bytes: Span<UInt8>, at place: Int) -> Int {
    let lead = bytes[place]
    guard lead == 0xC2 || lead == 0xE1 || lead == 0xE2 || lead == 0xE3, place + 1 < bytes.count
    else { return 0 }
    let second = bytes[place + 1]
    if lead == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
    guard place + 2 < bytes.count else { return 0 }
    switch (lead, second, bytes[place + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default:
      return 0
    }
  }
}
