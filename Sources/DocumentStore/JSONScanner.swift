/// Steps over JSON, strictly and without recursion: what it passes is JSON by RFC 8259.
///
/// It reads no values; it finds where they end. UTF-8 is validated elsewhere, for the whole
/// document at once.
struct JSONScanner {
  /// Nesting beyond this is refused, so that no reader behind can be led too deep.
  static let deepest = 64

  /// Where the next byte is read.
  var position: Int
  /// Whether the last refusal was for nesting alone.
  private(set) var isTooDeep = false

  init(position: Int) { self.position = position }

  /// A string between its quotes.
  struct StringSpan {
    var start: Int
    var end: Int
    var isEscaped: Bool
  }

  func byte(_ bytes: Span<UInt8>) -> UInt8? {
    position < bytes.count ? bytes[position] : nil
  }

  /// Steps over one given byte.
  mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while position < bytes.count, isBlank(bytes[position]) { position += 1 }
  }

  /// Steps over a string, the next byte being its opening quote.
  mutating func string(_ bytes: Span<UInt8>) -> StringSpan? {
    guard take(0x22, bytes) else { return nil }
    var string = StringSpan(start: position, end: position, isEscaped: false)
    while true {
      position = bytes.firstSpecial(from: position)
      guard position < bytes.count else { return nil }
      switch bytes[position] {
      case 0x22:
        string.end = position
        position += 1
        return string
      case 0x5c:
        string.isEscaped = true
        guard skipEscape(bytes) else { return nil }
      default:
        return nil
      }
    }
  }

  /// Steps over one value of any sort; false leaves the position at what is wrong.
  ///
  /// An empty line inside an object or array is refused, though JSON allows it: no program writes
  /// one, and it is how a lost sector of padding would look.
  mutating func skipValue(_ bytes: Span<UInt8>) -> Bool {
    var nesting = Nesting()
    isTooDeep = false
    while true {
      guard let isOpen = skipBeginning(bytes, &nesting) else { return false }
      if isOpen { continue }
      while true {
        if nesting.depth == 0 { return true }
        guard skipInnerBlanks(bytes), let next = byte(bytes) else { return false }
        if next == 0x2c {
          position += 1
          guard skipInnerBlanks(bytes), !nesting.isObject || skipKey(bytes) else { return false }
          break
        }
        guard next == nesting.closer else { return false }
        position += 1
        nesting.pop()
      }
    }
  }

  /// Steps over a scalar, an empty container or the opening of one; true where one was opened.
  private mutating func skipBeginning(_ bytes: Span<UInt8>, _ nesting: inout Nesting) -> Bool? {
    guard let first = byte(bytes) else { return nil }
    switch first {
    case 0x22: return string(bytes) == nil ? nil : false
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      guard nesting.depth < JSONScanner.deepest else {
        isTooDeep = true
        return nil
      }
      nesting.push(isObject: first == UInt8(ascii: "{"))
      position += 1
      guard skipInnerBlanks(bytes) else { return nil }
      if take(nesting.closer, bytes) {
        nesting.pop()
        return false
      }
      return !nesting.isObject || skipKey(bytes) ? true : nil
    case UInt8(ascii: "t"): return skipWord("true", bytes) ? false : nil
    case UInt8(ascii: "f"): return skipWord("false", bytes) ? false : nil
    case UInt8(ascii: "n"): return skipWord("null", bytes) ? false : nil
    default: return skipNumber(bytes) ? false : nil
    }
  }

  private mutating func skipKey(_ bytes: Span<UInt8>) -> Bool {
    guard string(bytes) != nil, skipInnerBlanks(bytes), take(0x3a, bytes) else { return false }
    return skipInnerBlanks(bytes)
  }

  private mutating func skipInnerBlanks(_ bytes: Span<UInt8>) -> Bool {
    while position < bytes.count, isBlank(bytes[position]) {
      if bytes[position] == 0x0a, bytes[position - 1] == 0x0a { return false }
      position += 1
    }
    return true
  }

  private mutating func skipEscape(_ bytes: Span<UInt8>) -> Bool {
    guard position + 1 < bytes.count else { return false }
    switch bytes[position + 1] {
    case 0x22, 0x5c, 0x2f, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 2
      return true
    case UInt8(ascii: "u"):
      guard bytes.codeUnit(at: position + 2) != nil else { return false }
      position += 6
      return true
    default:
      return false
    }
  }

  private mutating func skipWord(_ word: StaticString, _ bytes: Span<UInt8>) -> Bool {
    guard bytes.matches(word, at: position) else { return false }
    position += word.utf8CodeUnitCount
    return true
  }

  private mutating func skipNumber(_ bytes: Span<UInt8>) -> Bool {
    _ = take(0x2d, bytes)
    if !take(0x30, bytes) {
      guard skipDigits(bytes) else { return false }
    }
    if take(0x2e, bytes) {
      guard skipDigits(bytes) else { return false }
    }
    if let exponent = byte(bytes), exponent | 0x20 == UInt8(ascii: "e") {
      position += 1
      if !take(0x2b, bytes) { _ = take(0x2d, bytes) }
      return skipDigits(bytes)
    }
    return true
  }

  private mutating func skipDigits(_ bytes: Span<UInt8>) -> Bool {
    let start = position
    while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
    return position > start
  }
}

/// Which containers are open, one bit each: at most ``JSONScanner/deepest``.
private struct Nesting {
  private(set) var depth = 0
  private var objects: UInt64 = 0

  var isObject: Bool { objects & 1 == 1 }
  var closer: UInt8 { isObject ? UInt8(ascii: "}") : UInt8(ascii: "]") }

  mutating func push(isObject: Bool) {
    objects = objects << 1 | (isObject ? 1 : 0)
    depth += 1
  }

  mutating func pop() {
    objects >>= 1
    depth -= 1
  }
}

func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x0a || byte == 0x20 || byte == 0x0d || byte == 0x09
}
