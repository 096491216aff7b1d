import TextDisplay

/// XML as it grows: our own markup as it stands, everything else escaped.
///
/// Tags are literals of the source (`markup` takes `StaticString`), so what people typed cannot
/// become one.
public struct XMLBytes: Sendable {
  /// Everything so far, UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// No XML yet.
  public init() {}

  /// Our own markup.
  public mutating func markup(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// What another writer made.
  public mutating func append(_ other: XMLBytes) { bytes.append(contentsOf: other.bytes) }

  /// Text for the eye, between tags or between the quotes of an attribute.
  ///
  /// Controls, what reorders letters and what is no character are shown as pictures, as on a
  /// screen: most of them XML cannot hold.
  public mutating func shown(_ text: some StringProtocol) {
    for byte in text.shown().utf8 { append(escaping: byte) }
  }

  /// Text for another program, between tags: every character that XML 1.0 can hold, and no other.
  ///
  /// A carriage return is written as a reference, as readers would otherwise make a line feed of it.
  public mutating func content(_ text: String) {
    appendLegal(text) { $0 == 0x0D ? "&#13;" : nil }
  }

  /// An attribute with its quotes and the blank before it.
  ///
  /// Line ends and tabs are written as references, as readers would otherwise make blanks of them.
  public mutating func attribute(_ name: StaticString, _ value: String) {
    beginAttribute(name)
    appendLegal(value) {
      switch $0 {
      case 0x09: "&#9;"
      case 0x0A: "&#10;"
      case 0x0D: "&#13;"
      default: nil
      }
    }
    bytes.append(0x22)
  }

  /// An attribute whose value is made of ASCII of our own, such as an identifier.
  public mutating func attribute(_ name: StaticString, ascii value: some Sequence<UInt8>) {
    beginAttribute(name)
    bytes.append(contentsOf: value)
    bytes.append(0x22)
  }

  /// An attribute that is a number.
  public mutating func attribute(_ name: StaticString, _ value: Int) {
    attribute(name, ascii: String(value).utf8)
  }

  /// A number.
  public mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  private mutating func beginAttribute(_ name: StaticString) {
    bytes.append(0x20)
    markup(name)
    bytes.append(0x3D)
    bytes.append(0x22)
  }

  private mutating func append(escaping byte: UInt8) {
    switch byte {
    case UInt8(ascii: "&"): markup("&amp;")
    case UInt8(ascii: "<"): markup("&lt;")
    case UInt8(ascii: ">"): markup("&gt;")
    case UInt8(ascii: "\""): markup("&quot;")
    default: bytes.append(byte)
    }
  }

  /// Stretches that need nothing are copied as a whole.
  private mutating func appendLegal(
    _ text: String,
    _ reference: (UInt8) -> StaticString?
  ) {
    var text = text
    text.withUTF8 { content in
      var start = 0
      var place = 0
      while place < content.count {
        let byte = content[place]
        let skipped = XMLBytes.illegalLength(content, at: place)
        let isSpecial =
          skipped > 0 || byte < 0x20 || byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22
        guard isSpecial else {
          place += 1
          continue
        }
        bytes.append(contentsOf: content[start..<place])
        if skipped > 0 {
          place += skipped
        } else {
          if let reference = reference(byte) {
            markup(reference)
          } else {
            append(escaping: byte)
          }
          place += 1
        }
        start = place
      }
      bytes.append(contentsOf: content[start...])
    }
  }

  /// How many bytes from here on are one character that XML 1.0 cannot hold: controls other than
  /// tab and line ends, U+FFFE and U+FFFF.
  private static func illegalLength(_ text: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    let byte = text[place]
    if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0 : 1 }
    guard byte == 0xEF, place + 2 < text.count, text[place + 1] == 0xBF,
      text[place + 2] >= 0xBE
    else { return 0 }
    return 3
  }
}
