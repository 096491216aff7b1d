/// Writing JSON: exact bytes, no blanks, text as UTF-8 with the fewest escapes.
extension [UInt8] {
  /// Our own pieces of JSON.
  public mutating func append(ascii text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// A whole number.
  public mutating func append(number: Int) { append(contentsOf: String(number).utf8) }

  /// A text in quotes.
  ///
  /// Only `"`, `\` and control characters below U+0020 are escaped; everything
  /// else stands as it was typed, so that a person can read the document.
  public mutating func append(quoted text: String) {
    append(0x22)
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices
      where bytes[index] < 0x20 || bytes[index] == 0x22 || bytes[index] == 0x5c {
        append(contentsOf: bytes[start..<index])
        append(escaped: bytes[index])
        start = index + 1
      }
      append(contentsOf: bytes[start...])
    }
    append(0x22)
  }

  private mutating func append(escaped byte: UInt8) {
    append(0x5c)
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0a: append(UInt8(ascii: "n"))
    case 0x0c: append(UInt8(ascii: "f"))
    case 0x0d: append(UInt8(ascii: "r"))
    case 0x22, 0x5c: append(byte)
    default:
      append(ascii: "u00")
      append(contentsOf: hexDigits[Int(byte >> 4)...Int(byte >> 4)])
      append(contentsOf: hexDigits[Int(byte & 15)...Int(byte & 15)])
    }
  }
}

private let hexDigits = Array("0123456789abcdef".utf8)
