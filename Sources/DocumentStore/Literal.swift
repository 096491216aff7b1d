/// A few ASCII bytes, at most 24, compared with a document eight at a time.
struct Literal: Sendable {
  private let words: (UInt64, UInt64, UInt64)
  private let masks: (UInt64, UInt64, UInt64)
  private let count: Int

  init(_ text: StaticString) {
    precondition(text.utf8CodeUnitCount <= Literal.longest, "a literal has at most 24 bytes")
    var words: [UInt64] = [0, 0, 0]
    var masks: [UInt64] = [0, 0, 0]
    text.withUTF8Buffer { bytes in
      for (index, byte) in bytes.enumerated() {
        words[index / 8] |= UInt64(byte) << (index % 8 * 8)
        masks[index / 8] |= 0xff << (index % 8 * 8)
      }
    }
    self.words = (words[0], words[1], words[2])
    self.masks = (masks[0], masks[1], masks[2])
    count = text.utf8CodeUnitCount
  }

  private static let longest = 24

  /// Steps over the literal where it stands at the position.
  ///
  /// Within 24 bytes of the end it never does: the general readers see to the last line.
  @inline(__always)
  func take(_ bytes: Span<UInt8>, _ position: inout Int) -> Bool {
    guard position + Literal.longest <= bytes.count,
      bytes.word(at: position) & masks.0 == words.0
    else { return false }
    if count > 8 {
      guard bytes.word(at: position + 8) & masks.1 == words.1,
        bytes.word(at: position + 16) & masks.2 == words.2
      else { return false }
    }
    position += count
    return true
  }
}
