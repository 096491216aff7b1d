/// What a JSON string means, and JSON without its blanks.
enum JSONText {
  /// The text of a string that may hold escapes; half of a surrogate pair becomes U+FFFD.
  static func unescaped(
    _ bytes: Span<UInt8>,
    _ range: Range<Int>
  ) -> (text: String, hasLoneSurrogate: Bool) {
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var hasLoneSurrogate = false
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index] == 0x5c else {
        text.append(bytes[index])
        index += 1
        continue
      }
      let escape = bytes[index + 1]
      if escape == UInt8(ascii: "u") {
        let scalar = scalar(bytes, at: index)
        hasLoneSurrogate = hasLoneSurrogate || scalar == nil
        text.append(contentsOf: String(scalar?.value ?? "\u{fffd}").utf8)
        index += scalar?.length ?? 6
      } else {
        text.append(plain(escape))
        index += 2
      }
    }
    return (String(decoding: text, as: UTF8.self), hasLoneSurrogate)
  }

  /// Puts `\ufffd` in place of each half of a surrogate pair, as `JSONDecoder` refuses them.
  static func replaceLoneSurrogates(_ bytes: inout [UInt8]) -> Bool {
    let places = loneSurrogates(bytes.span)
    for place in places { bytes.replaceSubrange(place..<(place + 6), with: Array("\\ufffd".utf8)) }
    return !places.isEmpty
  }

  private static func loneSurrogates(_ bytes: Span<UInt8>) -> [Int] {
    var places: [Int] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] != 0x5c {
        index += 1
      } else if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") {
        let length = scalar(bytes, at: index)?.length
        if length == nil { places.append(index) }
        index += length ?? 6
      } else {
        index += 2
      }
    }
    return places
  }

  /// JSON without the blanks between its tokens; strings keep every byte, escapes included.
  static func withoutBlanks(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
    var compact: [UInt8] = []
    compact.reserveCapacity(range.count)
    var isInString = false
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if isInString, byte == 0x5c, index + 1 < range.upperBound {
        compact.append(byte)
        index += 1
        compact.append(bytes[index])
      } else if isInString || !isBlank(byte) {
        compact.append(byte)
        if byte == 0x22 { isInString.toggle() }
      }
      index += 1
    }
    return compact
  }

  /// The scalar of the `\u` escape, or pair of them, at an offset; nil for half a pair.
  private static func scalar(
    _ bytes: Span<UInt8>,
    at offset: Int
  ) -> (value: Unicode.Scalar, length: Int)? {
    guard let first = bytes.codeUnit(at: offset + 2) else { return nil }
    if let scalar = Unicode.Scalar(first) { return (scalar, 6) }
    guard UTF16.isLeadSurrogate(first), bytes.matches("\\u", at: offset + 6),
      let second = bytes.codeUnit(at: offset + 8), UTF16.isTrailSurrogate(second)
    else { return nil }
    let value = 0x10000 + (UInt32(first & 0x3ff) << 10 | UInt32(second & 0x3ff))
    return Unicode.Scalar(value).map { ($0, 12) }
  }

  private static func plain(_ escape: UInt8) -> UInt8 {
    switch escape {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0c
    case UInt8(ascii: "n"): 0x0a
    case UInt8(ascii: "r"): 0x0d
    case UInt8(ascii: "t"): 0x09
    default: escape
    }
  }
}
