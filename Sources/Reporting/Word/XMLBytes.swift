import TextDisplay

/// XML as it grows: our own markup as it stands, everything else escaped.
struct XMLBytes {
  private(set) var bytes: [UInt8] = []

  /// Our own markup.
  mutating func markup(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Text between tags or between the quotes of an attribute.
  ///
  /// Controls, what reorders letters and what is no character are shown as pictures, as on a
  /// screen: most of them XML cannot hold.
  mutating func text(_ text: some StringProtocol) {
    for byte in text.shown().utf8 {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      default: bytes.append(byte)
      }
    }
  }

  /// A number.
  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }
}
