import SessionModel

/// Times of a recording as files write them.
enum ClockReading {
  /// A time at the beginning of a line or behind a label, and where it ends.
  struct Stamp {
    var timing: RecordedTiming
    var end: Int
    /// Whether brackets stand around it.
    var isBracketed: Bool
    /// Whether it has no hours, so that it could be hours and minutes instead.
    var isShort: Bool
  }

  /// Reads `1:02:03.456`, `02:03`, `00:02:03,456` or, with a sign, less than nothing.
  ///
  /// - Returns: Milliseconds, where the time ends, and how many parts it has.
  static func time(
    _ bytes: [UInt8],
    at start: Int,
    before end: Int
  ) -> (milliseconds: Int, end: Int, parts: Int)? {
    var place = start
    let isNegative = place < end && bytes[place] == 0x2d
    if isNegative { place += 1 }
    var total = 0
    var parts = 0
    while true {
      let first = place
      var value = 0
      while place < end, bytes[place].isDigit, place - first < 7 {
        value = value * 10 + Int(bytes[place] - 0x30)
        place += 1
      }
      let digits = place - first
      guard digits > 0, parts == 0 || digits == 2 && value < 60 else { return nil }
      total = total * 60 + value
      parts += 1
      guard parts < 3, place + 1 < end, bytes[place] == 0x3a, bytes[place + 1].isDigit else {
        break
      }
      place += 1
    }
    guard parts > 1 else { return nil }
    var milliseconds = 0
    if place + 1 < end, bytes[place] == 0x2e || bytes[place] == 0x2c, bytes[place + 1].isDigit {
      place += 1
      var weight = 100
      while place < end, bytes[place].isDigit {
        milliseconds += Int(bytes[place] - 0x30) * weight
        weight /= 10
        place += 1
      }
    }
    // More digits or a further part: something else than a time of a recording.
    if place < end, bytes[place].isDigit || bytes[place] == 0x3a && followsDigit(bytes, place, end)
    {
      return nil
    }
    total = total * 1000 + milliseconds
    return (isNegative ? -total : total, place, parts)
  }

  private static func followsDigit(_ bytes: [UInt8], _ place: Int, _ end: Int) -> Bool {
    place + 1 < end && bytes[place + 1].isDigit
  }

  /// Reads `[00:12:03]`, `(0:12)`, `[00:12:03 - 00:12:09]`, or a time with a blank behind it.
  static func stamp(_ bytes: [UInt8], at start: Int, before end: Int) -> Stamp? {
    guard start < end else { return nil }
    let closing: UInt8
    switch bytes[start] {
    case 0x5b: closing = 0x5d
    case 0x28: closing = 0x29
    default:
      guard bytes[start].isDigit, let time = time(bytes, at: start, before: end),
        time.end == end || bytes[time.end].isBlank
      else { return nil }
      return Stamp(
        timing: RecordedTiming(begin: time.milliseconds),
        end: time.end,
        isBracketed: false,
        isShort: time.parts == 2
      )
    }
    let first = bytes.skippingBlanks(start + 1, before: end)
    guard first < end, bytes[first].isDigit, let time = time(bytes, at: first, before: end) else {
      return nil
    }
    var timing = RecordedTiming(begin: time.milliseconds)
    var place = bytes.skippingBlanks(time.end, before: end)
    if let dash = dashLength(bytes, place, end) {
      let second = bytes.skippingBlanks(place + dash, before: end)
      guard let until = self.time(bytes, at: second, before: end) else { return nil }
      timing.end = until.milliseconds
      place = bytes.skippingBlanks(until.end, before: end)
    }
    guard place < end, bytes[place] == closing else { return nil }
    return Stamp(timing: timing, end: place + 1, isBracketed: true, isShort: time.parts == 2)
  }

  private static func dashLength(_ bytes: [UInt8], _ place: Int, _ end: Int) -> Int? {
    if bytes.has("-->", at: place, before: end) || bytes.has("–", at: place, before: end) {
      return 3
    }
    return bytes.has("-", at: place, before: end) ? 1 : nil
  }

  /// A time in the cell of a table: as above, or seconds, `241.68`.
  static func cell(_ cell: String) -> Int? {
    let bytes = Array(cell.utf8)
    let range = bytes.trimmed(bytes.indices)
    if let time = time(bytes, at: range.lowerBound, before: range.upperBound),
      time.end == range.upperBound
    {
      return time.milliseconds
    }
    return seconds(bytes, range)
  }

  private static func seconds(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var (whole, thousandths, weight) = (0, 0, 0)
    var digits = 0
    for place in range {
      let byte = bytes[place]
      if byte.isDigit {
        digits += 1
        guard digits <= 15 else { return nil }
        if weight == 0, digits <= 10, whole < 1_000_000_000 {
          whole = whole * 10 + Int(byte - 0x30)
        } else if weight > 0 {
          thousandths += Int(byte - 0x30) * (weight / 10)
          weight = max(1, weight / 10)
        } else {
          return nil
        }
      } else if byte == 0x2e || byte == 0x2c, weight == 0, digits > 0 {
        weight = 1000
      } else {
        return nil
      }
    }
    return digits > 0 ? whole * 1000 + thousandths : nil
  }
}
