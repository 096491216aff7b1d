import Vocabulary

/// Reads `2026-11-22T14:05:02.870Z` from the bytes; the day is looked up once while it stays.
struct MomentReader {
  /// The length of the one canonical form.
  static let length = 24

  private var dayStart: UInt64 = 0
  private var dayEnd: UInt64 = 0
  private var dayMilliseconds: Int64 = 0

  /// The moment at an offset, nil where it is not in the canonical form.
  @inline(__always)
  mutating func moment(_ bytes: Span<UInt8>, at offset: Int) -> Instant? {
    guard offset + MomentReader.length <= bytes.count else { return nil }
    let start = bytes.word(at: offset)
    let end = bytes.word(at: offset + 2)
    if start != dayStart || end != dayEnd {
      let text = String(decoding: bytes.copy(offset..<(offset + 10)), as: UTF8.self)
      guard let day = Day(text) else { return nil }
      (dayStart, dayEnd) = (start, end)
      dayMilliseconds = Int64(day.daysSince1970) * 86_400_000
    }
    guard bytes[offset + 10] == UInt8(ascii: "T"), bytes[offset + 13] == 0x3a,
      bytes[offset + 16] == 0x3a, bytes[offset + 19] == 0x2e,
      bytes[offset + 23] == UInt8(ascii: "Z"),
      let hour = pair(bytes, offset + 11), hour < 24,
      let minute = pair(bytes, offset + 14), minute < 60,
      let second = pair(bytes, offset + 17), second < 60,
      let hundredths = pair(bytes, offset + 20),
      bytes[offset + 22] >= 0x30, bytes[offset + 22] <= 0x39
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    let fraction = hundredths * 10 + Int64(bytes[offset + 22] - 0x30)
    return Instant(milliseconds: dayMilliseconds + seconds * 1000 + fraction)
  }

  @inline(__always)
  private func pair(_ bytes: Span<UInt8>, _ offset: Int) -> Int64? {
    let tens = bytes[offset] &- 0x30
    let units = bytes[offset + 1] &- 0x30
    return tens <= 9 && units <= 9 ? Int64(tens) * 10 + Int64(units) : nil
  }
}
