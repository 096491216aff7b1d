public import SessionModel

/// What was said as WebVTT, the subtitles of the web: `<v Anna Ek>` and the words, between two times.
///
/// Times are those of the recording where an item came from one, else the session clock. Not in it:
/// who is who beyond a name, concepts, themes, sentiments, stars, agreement, notes, cues, parked
/// topics, ticks without words, rounds and everything else that is not said or seen. Lines end in
/// LF whatever the words had; empty lines within words go, as they would end the subtitle.
public enum WebVTT {
  /// The bytes of the file.
  public static func bytes(_ state: SessionState) -> [UInt8] {
    var bytes = Array("WEBVTT\n".utf8)
    for line in TimedLines(state).lines {
      let spoken = SpokenLines(line.words).lines
      guard !spoken.isEmpty else { continue }
      bytes.append(0x0A)
      TimedLines.append(line.begin, 0x2E, to: &bytes)
      bytes.append(contentsOf: " --> ".utf8)
      TimedLines.append(line.end, 0x2E, to: &bytes)
      bytes.append(0x0A)
      if !line.speaker.isEmpty {
        bytes.append(contentsOf: "<v ".utf8)
        append(Array(line.speaker.utf8), to: &bytes)
        // A name that ends in a hyphen must not make `-->` of the bracket; readers trim the blank.
        if bytes.last == 0x2D { bytes.append(0x20) }
        bytes.append(0x3E)
      }
      for (place, text) in spoken.enumerated() {
        if place > 0 { bytes.append(0x0A) }
        append(text, to: &bytes)
      }
      bytes.append(0x0A)
    }
    return bytes
  }

  /// Text that is no markup; `-->` cannot stand in it either, as its `>` is written as `&gt;`.
  private static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
    for byte in text {
      switch byte {
      case 0x26: bytes.append(contentsOf: "&amp;".utf8)
      case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
      case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
