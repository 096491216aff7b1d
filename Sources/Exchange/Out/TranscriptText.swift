public import SessionModel

/// What was said as plain text: a line for each item, `Anna Ek: words`, in the order of recording.
///
/// What was seen stands in brackets behind the name, without one where it was nobody's doing, and
/// so do cues. Not in it: times, who is who beyond a name, concepts, themes, sentiments, stars,
/// agreement, notes, parked topics, ticks without words, rounds and everything else that is not
/// said or seen. A line break within words becomes a blank: what followed it could be read as the
/// label of the next speaker.
public enum TranscriptText {
  /// The bytes of the file.
  public static func bytes(_ state: SessionState) -> [UInt8] {
    let people = ExportedPeople(state, .asTyped)
    let labels = SpeakerLabels(state, people)
    var bytes: [UInt8] = []
    for item in state.items where item.isSpoken || item.kind == .cue {
      let spoken = SpokenLines(state.text(of: item)).lines
      guard !spoken.isEmpty else { continue }
      let isDirection = item.isObservation || item.kind == .cue
      if !isDirection || isSomebody(item) {
        bytes.append(contentsOf: labels.label(of: item).utf8)
        bytes.append(contentsOf: ": ".utf8)
      }
      let isBare = isDirection && !isBracketed(spoken)
      if isBare { bytes.append(UInt8(ascii: "(")) }
      for (place, text) in spoken.enumerated() {
        if place > 0 { bytes.append(0x20) }
        bytes.append(contentsOf: text)
      }
      if isBare { bytes.append(UInt8(ascii: ")")) }
      bytes.append(0x0A)
    }
    return bytes
  }

  private static func isSomebody(_ item: Item) -> Bool {
    switch item.speaker {
    case .people, .moderator: true
    case .unidentified, .nobody: false
    }
  }

  private static func isBracketed(_ lines: [[UInt8]]) -> Bool {
    let first = lines.first?.first
    return first == UInt8(ascii: "(") || first == UInt8(ascii: "[")
  }
}
