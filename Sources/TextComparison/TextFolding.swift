/// Text as it is searched: case, accents and the final sigma ignored.
///
/// Both the words and what is looked for are folded, to UTF-8 again: `Café` and `cafe`, `ΠΡΟΪΟΝ`,
/// `προϊόν` and `προιον`, `STRASSE` and `straße` become the same bytes. Letters of their own, such
/// as `ø` and `æ`, stay. Only for finding: what was typed is stored and shown.
public enum TextFolding {
  /// The folded bytes of a text.
  public static func folded(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    fold(bytes.span, into: &result)
    return result
  }

  /// Whether folded words occur in other folded words; nothing occurs everywhere.
  public static func contains(_ haystack: [UInt8], _ needle: [UInt8]) -> Bool {
    guard let first = needle.first else { return true }
    guard haystack.count >= needle.count else { return false }
    let last = haystack.count - needle.count
    var start = 0
    while start <= last {
      if haystack[start] == first, matches(haystack.span, at: start, needle.span) { return true }
      start += 1
    }
    return false
  }

  /// Adds the folded form of UTF-8 to `result`; bytes that are no UTF-8 are taken as U+FFFD.
  public static func fold(_ bytes: Span<UInt8>, into result: inout [UInt8]) {
    let room = bytes.count * mostGrowth
    if result.capacity - result.count < room {
      result.reserveCapacity(max(result.count + room, result.capacity * 2))
    }
    result.append(addingCapacity: room) { output in
      fold(bytes, into: &output)
    }
  }

  /// No byte becomes more than three: a syllable of Hangul three letters, a stray byte U+FFFD.
  private static let mostGrowth = 3

  private static func fold(_ bytes: Span<UInt8>, into output: inout OutputSpan<UInt8>) {
    let table = FoldingTable.shared
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        output.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        place += 1
      } else {
        let (scalar, length) = decode(bytes, at: place)
        table.append(scalar, to: &output)
        place += length
      }
    }
  }

  /// Whether `needle` stands at a place of `haystack`.
  ///
  /// Inlined where it is used, as a search asks it for every place that looks right.
  @inlinable
  public static func matches(_ haystack: Span<UInt8>, at start: Int, _ needle: Span<UInt8>) -> Bool
  {
    guard start >= 0, haystack.count - start >= needle.count else { return false }
    for offset in needle.indices where haystack[start + offset] != needle[offset] { return false }
    return true
  }

  /// The scalar at a place and its length in bytes.
  private static func decode(_ bytes: Span<UInt8>, at place: Int) -> (scalar: UInt32, length: Int) {
    let lead = bytes[place]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, lead < 0xF5, place + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let next = bytes[place + offset]
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return (scalar, length)
  }
}

/// ``FoldingData`` laid out for looking up, made at the first search.
struct FoldingTable: Sendable {
  static let shared = FoldingTable()

  private static let removed = UInt32.max
  private static let sequence: UInt32 = 0x8000_0000

  /// By the scalar's upper bits: which page of `targets`; page 0 changes nothing.
  private var pages = [UInt16](repeating: 0, count: 0x1100)
  /// 0 for unchanged, ``removed``, a scalar, or ``sequence`` with a place in the data.
  private var targets = [UInt32](repeating: 0, count: 256)

  private init() {
    let removed = FoldingData.removed
    for place in stride(from: 0, to: removed.count, by: 2) {
      for scalar in removed[place]...removed[place + 1] { set(scalar, Self.removed) }
    }
    let runs = FoldingData.runs
    for place in stride(from: 0, to: runs.count, by: 5) {
      for step in 0..<runs[place + 1] {
        set(runs[place] + step * runs[place + 2], runs[place + 3] + step * runs[place + 4])
      }
    }
    let singles = FoldingData.singles
    for place in stride(from: 0, to: singles.count, by: 2) {
      set(singles[place], singles[place + 1])
    }
    var place = 0
    while place < FoldingData.sequences.count {
      set(FoldingData.sequences[place], Self.sequence | UInt32(place + 1))
      place += 2 + Int(FoldingData.sequences[place + 1])
    }
  }

  private mutating func set(_ scalar: UInt32, _ target: UInt32) {
    let page = Int(scalar >> 8)
    if pages[page] == 0 {
      pages[page] = UInt16(targets.count >> 8)
      targets.append(contentsOf: repeatElement(0, count: 256))
    }
    targets[Int(pages[page]) << 8 | Int(scalar & 0xFF)] = target
  }

  /// Adds what a scalar becomes to folded bytes.
  func append(_ scalar: UInt32, to result: inout OutputSpan<UInt8>) {
    if scalar >= 0xAC00, scalar <= 0xD7A3 { return appendHangul(scalar - 0xAC00, to: &result) }
    let target = targets[Int(pages[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
    if target == 0 {
      encode(scalar, to: &result)
    } else if target == Self.removed {
      return
    } else if target & Self.sequence != 0 {
      let place = Int(target & ~Self.sequence)
      for step in 1...Int(FoldingData.sequences[place]) {
        encode(FoldingData.sequences[place + step], to: &result)
      }
    } else {
      encode(target, to: &result)
    }
  }

  /// Syllables become their letters by the arithmetic of the Unicode standard, §3.12.
  private func appendHangul(_ index: UInt32, to result: inout OutputSpan<UInt8>) {
    encode(0x1100 + index / 588, to: &result)
    encode(0x1161 + index % 588 / 28, to: &result)
    if index % 28 != 0 { encode(0x11A7 + index % 28, to: &result) }
  }

  private func encode(_ scalar: UInt32, to result: inout OutputSpan<UInt8>) {
    switch scalar {
    case ..<0x80:
      result.append(UInt8(truncatingIfNeeded: scalar))
    case ..<0x800:
      result.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      result.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    case ..<0x10000:
      result.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      result.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      result.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    default:
      result.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      result.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      result.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      result.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}
