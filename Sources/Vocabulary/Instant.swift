/// A moment in time, in whole milliseconds since 1970-01-01T00:00:00Z.
///
/// Milliseconds are what the document stores; a finer clock would not survive a save. The clock
/// itself is read only at the program's outer edge and handed in.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since the beginning of 1970, UTC; negative before it.
  public var milliseconds: Int64

  /// Makes the moment that many milliseconds after the beginning of 1970, UTC.
  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  /// Orders moments from earlier to later.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The moment that lies so many seconds later, or earlier where negative.
  public func adding(seconds: Int) -> Instant {
    Instant(milliseconds: milliseconds &+ Int64(seconds) &* 1000)
  }
}

// MARK: - ISO 8601

extension Instant: CustomStringConvertible {
  /// The one written form: UTC with milliseconds, `2026-11-22T14:00:03.120Z`.
  public var description: String {
    let (days, rest) = milliseconds.flooredDivision(by: 86_400_000)
    let second = Int(rest / 1000)
    return "\(Day(daysSince1970: Int(days)))T\(twoDigits(second / 3600))"
      + ":\(twoDigits(second / 60 % 60)):\(twoDigits(second % 60)).\(threeDigits(Int(rest % 1000)))Z"
  }

  /// Reads `2026-11-22T14:00:03.120Z`; seconds' fraction and a `+02:00` offset are optional parts.
  ///
  /// Nil where the text is not such a moment, days that no calendar has included, and where the
  /// offset leads out of the years 0001 to 9999, so that whatever was read can be written.
  public init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"),
      let day = Day(String(decoding: bytes[..<10], as: UTF8.self)),
      bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = number(bytes[11..<13], upTo: 23), let minute = number(bytes[14..<16], upTo: 59),
      let second = number(bytes[17..<19], upTo: 60)
    else { return nil }
    var rest = bytes[19...]
    guard let fraction = takeFraction(&rest), let offset = offsetSeconds(rest) else { return nil }
    let seconds = hour * 3600 + minute * 60 + second - offset
    let sum = Int64(day.daysSince1970) * 86_400_000 + Int64(seconds) * 1000 + Int64(fraction)
    guard Instant.writable.contains(sum) else { return nil }
    self.init(milliseconds: sum)
  }

  /// From the first millisecond of the year 1 to the last of the year 9999.
  private static let writable: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
}

private func number(_ bytes: ArraySlice<UInt8>, upTo limit: Int) -> Int? {
  var value = 0
  for byte in bytes {
    guard byte >= 0x30, byte <= 0x39 else { return nil }
    value = value * 10 + Int(byte - 0x30)
  }
  return bytes.isEmpty || value > limit ? nil : value
}

/// Takes `.` and digits from the front and answers their milliseconds; 0 where there are none.
private func takeFraction(_ rest: inout ArraySlice<UInt8>) -> Int? {
  guard rest.first == UInt8(ascii: ".") else { return 0 }
  let digits = rest.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }
  guard !digits.isEmpty else { return nil }
  rest = rest.dropFirst(1 + digits.count)
  let padded = (Array(digits) + [0x30, 0x30]).prefix(3)
  return number(padded[...], upTo: 999)
}

private func offsetSeconds(_ rest: ArraySlice<UInt8>) -> Int? {
  if rest.elementsEqual([UInt8(ascii: "Z")]) { return 0 }
  let bytes = Array(rest)
  guard bytes.count == 6, bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-"),
    bytes[3] == UInt8(ascii: ":"),
    let hour = number(bytes[1..<3], upTo: 14), let minute = number(bytes[4..<6], upTo: 59)
  else { return nil }
  let seconds = hour * 3600 + minute * 60
  return bytes[0] == UInt8(ascii: "-") ? -seconds : seconds
}

func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

private func threeDigits(_ value: Int) -> String {
  value < 100 ? "0\(twoDigits(value))" : "\(value)"
}

extension Int64 {
  /// Division that rounds down, so that moments before 1970 keep a remainder from 0.
  func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
