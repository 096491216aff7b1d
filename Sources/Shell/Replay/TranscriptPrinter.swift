import LineEditor
import Replay
import Reporting

/// A film as lines: at once, or each in its time.
struct TranscriptPrinter {
  let outlet: Outlet
  let style: TextStyle
  let isJSON: Bool

  /// Prints a film; 130 where ctrl-C ended it, 74 where a part cannot be written, 0 also where the
  /// reader has had enough.
  func write(_ film: Film, _ pace: Pace?) -> Int32 {
    let transcript = Transcript(film)
    guard let pace else { return writeAtOnce(transcript) }
    let interruption = Interruption()
    defer { interruption.close() }
    var now: Int?
    for entry in transcript.entries {
      let due = transcript.milliseconds(entry)
      // The first line comes at once: nobody waits for a silence before it.
      let gap = max(0, due - (now ?? due))
      let silence = now.map { transcript.silence(before: entry, since: $0) } ?? 0
      let leftOut = pace.longestSilence.map { max(0, silence - $0 * 1000) } ?? 0
      let waited = gap - leftOut
      if leftOut > 0, !isJSON {
        let line = style.own(FilmWords.silence(milliseconds: silence)) + "\n"
        if let ended = outlet.send(line) { return ended }
      }
      if interruption.wait(milliseconds: pace.real(for: waited)) { return 130 }
      if let ended = outlet.send(text(entry, transcript) + "\n") { return ended }
      now = max(due, now ?? due)
    }
    return 0
  }

  private func writeAtOnce(_ transcript: Transcript) -> Int32 {
    var text = ""
    for entry in transcript.entries {
      text += self.text(entry, transcript)
      text += "\n"
      guard text.utf8.count > Self.blockBytes else { continue }
      if let ended = outlet.send(text) { return ended }
      text = ""
    }
    return outlet.send(text) ?? 0
  }

  /// One line, without its end.
  func text(_ entry: Transcript.Entry, _ transcript: Transcript) -> String {
    isJSON ? transcript.json(entry) : transcript.line(entry, style)
  }

  private static let blockBytes = 65_536
}
