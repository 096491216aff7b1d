public import SessionModel

/// What was said as SubRip subtitles (`.srt`): numbered, `Anna Ek: words` between two times.
///
/// It holds what ``WebVTT`` holds, and loses what that loses. The format has no standard: players show
/// `<` and `>` as tags or as they are, so these are written as references, which players and our
/// own reader turn back. An ampersand is written as one only where it would be read as one.
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
    for (place, byte) in text.enumerated() {
      switch byte {
      case 0x26 where beginsReference(text[(place + 1)...]):
        bytes.append(contentsOf: "&amp;".utf8)
      case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
      case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  /// Whether letters, digits or `#` and then a semicolon follow an ampersand.
  private static func beginsReference(_ rest: ArraySlice<UInt8>) -> Bool {
    let name = rest.prefix(32).prefix { byte in
      byte == 0x23 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    return !name.isEmpty && rest.dropFirst(name.count).first == 0x3B
  }
}
