extension Span<UInt8> {
  /// Eight bytes as one little-endian number.
  ///
  /// The one place that reads memory as another type: a number has no wrong bit patterns, and
  /// `RawSpan` itself checks the bounds.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// The first quote, backslash or control character at or after an offset; the end where there
  /// is none.
  @inline(__always)
  func firstSpecial(from offset: Int) -> Int {
    var offset = offset
    while offset + 8 <= count {
      let mask = specials(word(at: offset))
      if mask != 0 { return offset + mask.trailingZeroBitCount >> 3 }
      offset += 8
    }
    while offset < count {
      let byte = self[offset]
      if byte == 0x22 || byte == 0x5c || byte < 0x20 { return offset }
      offset += 1
    }
    return offset
  }

  /// Whether these ASCII bytes stand at an offset.
  func matches(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { wanted in
      for index in wanted.indices where self[offset + index] != wanted[index] { return false }
      return true
    }
  }

  /// The four hexadecimal digits of a `\u` escape.
  func codeUnit(at offset: Int) -> UInt16? {
    guard offset + 4 <= count else { return nil }
    var unit: UInt16 = 0
    for index in offset..<(offset + 4) {
      switch self[index] {
      case 0x30...0x39: unit = unit << 4 | UInt16(self[index] - 0x30)
      case 0x41...0x46: unit = unit << 4 | UInt16(self[index] - 0x37)
      case 0x61...0x66: unit = unit << 4 | UInt16(self[index] - 0x57)
      default: return nil
      }
    }
    return unit
  }

  /// A copy of some of the bytes.
  func copy(_ range: Range<Int>) -> [UInt8] {
    var copied: [UInt8] = []
    copied.reserveCapacity(range.count)
    for index in range { copied.append(self[index]) }
    return copied
  }
}

/// The high bit of the first byte that is a quote, a backslash or a control character; bits after
/// it mean nothing, as a borrow may run on.
@inline(__always)
private func specials(_ word: UInt64) -> UInt64 {
  let ones: UInt64 = 0x0101_0101_0101_0101
  let quote = word ^ (ones &* 0x22)
  let backslash = word ^ (ones &* 0x5c)
  let found =
    ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
    | ((word &- (ones &* 0x20)) & ~word)
  return found & (ones &* 0x80)
}
