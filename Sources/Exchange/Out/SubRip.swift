public import SessionModel

/// What was said as SubRip subtitles (`.srt`): numbered, `Anna Ek: words` between two times.
///
/// It holds what ``WebVTT`` holds, and loses what that loses. The format has no standard and no way to
/// escape: most players show `&lt;` as it is. So words stand as they are, but for what players would
/// act on: a blank parts `< b>`, `{ \an8}` and `-- >`.
public enum SubRip {
  /// The bytes of the file.
  public static func bytes(_ state: SessionState) -> [UInt8] {
    var bytes: [UInt8] = []
    var number = 0
    for line in TimedLines(state).lines {
      let spoken = SpokenLines(line.words).lines
      guard !spoken.isEmpty else { continue }
      number += 1
      if number > 1 { bytes.append(0x0A) }
      bytes.append(contentsOf: String(number).utf8)
      bytes.append(0x0A)
      TimedLines.append(line.begin, 0x2C, to: &bytes)
      bytes.append(contentsOf: " --> ".utf8)
      TimedLines.append(line.end, 0x2C, to: &bytes)
      bytes.append(0x0A)
      if !line.speaker.isEmpty {
        append(Array(line.speaker.utf8), to: &bytes)
        bytes.append(contentsOf: ": ".utf8)
      }
      for (place, text) in spoken.enumerated() {
        if place > 0 { bytes.append(0x0A) }
        append(text, to: &bytes)
      }
      bytes.append(0x0A)
    }
    return bytes
  }

  private static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
    for byte in text {
      if actsBehind(bytes.last, byte) { bytes.append(0x20) }
      bytes.append(byte)
    }
  }

  /// Whether a character behind another begins a tag or a place on the screen, or ends an arrow.
  private static func actsBehind(_ last: UInt8?, _ byte: UInt8) -> Bool {
    switch last {
    case UInt8(ascii: "<"): (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "/")
    case UInt8(ascii: "{"): byte == UInt8(ascii: "\\")
    case UInt8(ascii: "-"): byte == UInt8(ascii: ">")
    default: false
    }
  }
}
