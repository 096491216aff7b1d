import SessionModel

/// What one person says without a break, while it is read: where its lines lie in the bytes.
struct Turn {
  /// The line at which it begins.
  var line: Int
  /// Whose words; nil where nobody is named.
  var speaker: DraftEntry.Speaker?
  /// When.
  var timing: RecordedTiming?
  /// Its lines.
  var pieces: [Range<Int>] = []

  init(line: Int, speaker: DraftEntry.Speaker? = nil, timing: RecordedTiming? = nil) {
    self.line = line
    self.speaker = speaker
    self.timing = timing
  }

  /// Its lines with line feeds between them; nil where there are none.
  func text(_ bytes: [UInt8]) -> String? {
    guard let first = pieces.first else { return nil }
    if pieces.count == 1 { return bytes.text(first) }
    var text: [UInt8] = []
    text.reserveCapacity(pieces.reduce(0) { $0 + $1.count + 1 })
    for (index, piece) in pieces.enumerated() {
      if index > 0 { text.append(0x0a) }
      text += bytes[piece]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether it is something seen: one remark in brackets, in one line.
  func isBracketed(_ bytes: [UInt8]) -> Bool {
    pieces.count == 1 && bytes.isBracketed(pieces[0])
  }
}
