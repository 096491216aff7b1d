/// Counting words: runs without Unicode `White_Space`.
///
/// Japanese, Chinese and Thai have few blanks; their counts say little and reports say so.
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
