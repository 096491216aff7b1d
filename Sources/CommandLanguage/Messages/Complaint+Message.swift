import TextDisplay

extension Complaint {
  /// What is wrong, one line without `error:`.
  public var cause: String { fact.sentence.cause.separated }

  /// One thing to do about it where it is not in the cause already.
  public var remedy: String? { fact.sentence.remedy?.separated }

  /// The complaint as a person at the terminal sees it: the cause, the line with carets under the
  /// place, the remedy; broken at blanks, never inside a name.
  ///
  /// The line is drawn from what was just typed and is kept nowhere.
  public func terminalText(line: String, width: Int = 80) -> String {
    let width = max(20, width)
    let drawn = DrawnLine(line, marking: range, width: width - 4)
    let sentence = fact.sentence
    let cause = "error: \(sentence.cause)".wrapped(toWidth: width).separated
    var lines = [cause, "  │ \(drawn.text)", "  │ \(drawn.carets)"]
    if let remedy = sentence.remedy { lines.append(remedy.wrapped(toWidth: width).separated) }
    return lines.joined(separator: "\n")
  }

  /// The complaint as scripts report it: `FILE:LINE:COL: error: …`, the rest as notes.
  public func scriptText(file: String, line: ScriptReader.Line) -> String {
    let (number, column) = line.position(ofScalar: range.lowerBound)
    let place = "\(file.shown()):\(number):\(column):"
    let error = "\(place) error: \(cause)"
    return remedy.map { "\(error)\n\(place) note: \($0)" } ?? error
  }
}

/// A typed line with carets under a part of it, at the right columns of a terminal.
struct DrawnLine: Hashable, Sendable {
  var text: String
  var carets: String

  /// Draws what fits: the beginning of the line where the marked part is in it, else from a little
  /// before that part.
  init(_ line: String, marking range: Range<Int>, width: Int) {
    let source = SourceLine(line)
    let marked = range.clamped(to: 0..<source.end)
    var start = 0
    if source.shown(0..<min(marked.upperBound, width * 4)).displayWidth > width
      || marked.upperBound > width * 4
    {
      start = max(0, marked.lowerBound - width / 3)
    }
    let end = min(source.end, max(marked.lowerBound, start) + width * 2)
    let before = (start > 0 ? "…" : "") + source.shown(start..<marked.lowerBound)
    let within = source.shown(marked.lowerBound..<min(marked.upperBound, end))
    let after = source.shown(min(marked.upperBound, end)..<end)
    text = (before + within + after).truncated(toWidth: width)
    let room = max(1, width - before.displayWidth)
    carets =
      String(repeating: " ", count: before.displayWidth)
      + String(repeating: "^", count: min(room, max(1, within.displayWidth)))
  }
}

extension SourceLine {
  func shown(_ range: Range<Int>) -> String { text(range).shown() }
}
