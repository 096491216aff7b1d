import Vocabulary

/// The one way to write a command: what `fix` puts into the editor, `--echo` and replay show, and
/// scripts hold.
///
/// Reading the line again gives the same command. It has line feeds where a text has; a script
/// holds it as ``Swift/String/scriptLines``.
public func canonicalLine(
  for command: Command,
  lookup: some Lookup,
  stamp: Stamp? = nil
) -> String {
  let line = LinePrinter(known: lookup).line(command)
  guard let stamp else { return line }
  return line.isEmpty ? stamp.description : "\(stamp) \(line)"
}

/// Writes commands with the codes of a session.
struct LinePrinter<Known: Lookup> {
  let known: Known

  func line(_ command: Command) -> String {
    switch command {
    case .nothing: ""
    case .speech(let speech): line(speech)
    case .more(let text, let tail): joined("..", text.escapedForTail, words(tail))
    case .themes(let tail): words(tail)
    case .verb(let verb): line(verb)
    }
  }

  func line(_ speech: Speech) -> String {
    joined(head(speech), speech.text.escapedForTail, words(speech.tail))
  }

  private func head(_ speech: Speech) -> String {
    let who = word(for: speech.speaker)
    if let echo = speech.echo {
      return who + (echo.agrees ? "^" : "^-") + (echo.item.map(\.description) ?? "")
    }
    let mark = speech.isQuestion ? "?" : speech.sentiment?.mark ?? ":"
    return who + mark + (speech.concept.map(code) ?? "")
  }

  private func word(for speaker: Speaker) -> String {
    switch speaker {
    case .people(let people): codes(people)
    case .everyonePresent: "all"
    case .moderator: "m"
    case .unidentified: "x"
    case .again: ""
    }
  }

  func words(_ tail: Tail) -> String {
    let stars = tail.stars.map { [String(repeating: "*", count: $0)] } ?? []
    return (tail.themes.map { "#\($0)" } + stars).joined(separator: " ")
  }

  func codes(_ people: [MemberID]) -> String { people.map(code).joined(separator: ",") }

  /// The code; for somebody who is not known, an identifier that resolves to nobody.
  func code(_ member: MemberID) -> String { known.person(member)?.code ?? member.description }

  func code(_ concept: ConceptID) -> String { known.concept(concept)?.code ?? concept.description }

  /// The parts that are not empty, with a blank between.
  func joined(_ parts: String...) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension String {
  /// This text with a backslash before each word of its final run that would be read as tail.
  var escapedForTail: String {
    guard unicodeScalars.contains(where: { $0 == "#" || $0 == "*" }) else { return self }
    let line = SourceLine(self)
    var starts: [Int] = []
    var rest = 0..<line.end
    while let word = line.lastWord(of: rest), line.isTailWordWithBackslashes(word) {
      starts.append(word.lowerBound)
      rest = line.trimmingBlanks(rest.lowerBound..<word.lowerBound)
    }
    guard !starts.isEmpty else { return self }
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(line.end + starts.count)
    var position = 0
    for start in starts.reversed() {
      result.append(contentsOf: line.scalars[position..<start])
      result.append("\\")
      position = start
    }
    result.append(contentsOf: line.scalars[position...])
    return String(scalars: result)
  }

  /// This value between quotes, whatever it holds.
  var quoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    result.unicodeScalars.append("\"")
    return result
  }

  /// This value as one argument: bare where nothing in it could be read as something else.
  var argument: String {
    let isPlain = unicodeScalars.allSatisfy {
      $0.isWordScalar || $0 == "-" || $0 == "." || $0 == "/" || $0 == "+"
    }
    let isKeyword = ["private", "about", "absent"].contains(lowercased())
    return isPlain && !isEmpty && !isKeyword ? self : quoted
  }
}
