extension ParsedLine {
  /// Reads the form of a line, in one pass and without knowing anybody.
  ///
  /// The line has no line end of its own; line feeds inside belong to a text of several lines.
  public init(_ line: String) throws(Complaint) {
    source = SourceLine(line)
    let start = source.startOfContent
    let first = start..<source.endOfWord(from: start)
    stamp = source.stamp(in: first)
    stampRange = stamp == nil ? start..<start : first
    let begin = stamp == nil ? start : source.skippingBlanks(from: first.upperBound)
    statement = try source.statement(from: begin)
  }
}

extension SourceLine {
  /// After blanks, byte order mark and direction marks.
  var startOfContent: Int {
    var position = 0
    while position < end, scalars[position].isBlank || scalars[position].isIgnoredAtStart {
      position += 1
    }
    return position
  }

  func statement(from start: Int) throws(Complaint) -> Statement {
    guard start < end, !isEmpty(start..<end) else { return .nothing }
    switch scalars[start] {
    case "#", "*": return try commentOrThemes(from: start)
    case ".": return try more(from: start) ?? .command(first: firstWord(from: start))
    default: break
    }
    let word = start..<endOfWord(from: start)
    if let caret = word.first(where: { scalars[$0] == "^" }) {
      let mark = echoMark(in: caret..<word.upperBound)
      let who = units(in: start..<caret)
      return .speech(.echo(who: who, mark, body(from: word.upperBound)))
    }
    guard let mark = lastMark(in: word) else {
      return spacedSpeech(word) ?? .command(first: token(word))
    }
    let said = body(from: word.upperBound)
    if mark.range.lowerBound == start { return .speech(.again(mark, said)) }
    return .speech(.named(who: units(in: start..<mark.range.lowerBound), mark, said))
  }

  private func firstWord(from start: Int) -> Token {
    token(start..<endOfWord(from: start))
  }

  private func commentOrThemes(from start: Int) throws(Complaint) -> Statement {
    let next = start + 1 < end ? scalars[start + 1] : "\n"
    if scalars[start] == "#", next.endsWord || next == "!" || next == "\r" { return .nothing }
    let read = body(from: start)
    guard read.textRange.isEmpty else {
      let word = start..<endOfWord(from: start)
      if scalars[word].allSatisfy({ $0 == "*" }), word.count > 3 {
        let isAlone = isEmpty(word.upperBound..<end)
        throw Complaint(
          .notStars(takesNone: false),
          at: word,
          correction: isAlone ? Edit(replacing: word, with: "***") : nil
        )
      }
      throw Complaint(.themesWithWords(opening: String(scalars[start])), at: word)
    }
    return .themes(read.tail)
  }

  private func more(from start: Int) throws(Complaint) -> Statement? {
    let word = start..<endOfWord(from: start)
    guard word.count >= 2, scalars[start + 1] == "." else { return nil }
    guard word.count == 2 else {
      let edit = Edit(replacing: start + 2..<start + 2, with: " ")
      throw Complaint(.moreNeedsBlank, at: word, correction: word.count == 3 ? nil : edit)
    }
    return .more(body(from: word.upperBound))
  }

  /// The last run of mark characters in a word.
  private func lastMark(in word: Range<Int>) -> Mark? {
    guard let last = word.last(where: { scalars[$0].mark != nil }) else { return nil }
    var first = last
    while first > word.lowerBound, scalars[first - 1].mark != nil { first -= 1 }
    let run = first..<last + 1
    let ascii = String(scalars: scalars[run].compactMap(\.mark))
    let rest = run.upperBound..<word.upperBound
    return Mark(run: ascii, range: run, attached: rest.isEmpty ? nil : token(rest))
  }

  private func echoMark(in range: Range<Int>) -> EchoMark {
    let afterCaret = range.lowerBound + 1
    let disagrees = afterCaret < range.upperBound && scalars[afterCaret].mark == "-"
    let rest = (disagrees ? afterCaret + 1 : afterCaret)..<range.upperBound
    return EchoMark(
      range: range,
      disagrees: disagrees,
      attached: rest.isEmpty ? nil : token(rest)
    )
  }

  /// `a : text`, with blanks around the colon; a verb in front keeps its own reading.
  private func spacedSpeech(_ word: Range<Int>) -> Statement? {
    let colon = skippingBlanks(from: word.upperBound)
    guard colon > word.upperBound, colon < end, scalars[colon].mark == ":",
      colon + 1 == end || scalars[colon + 1].endsWord, Verb.first(word: text(word)) == nil
    else { return nil }
    let who = units(in: word)
    guard who.allSatisfy({ $0.text.unicodeScalars.isUnitOfWho }) else { return nil }
    let mark = Mark(run: ":", range: colon..<colon + 1, attached: nil)
    return .speech(.named(who: who, mark, body(from: colon + 1)))
  }

  /// The comma-separated units of a head; one empty token where nothing stands between commas.
  func units(in range: Range<Int>) -> [Token] {
    var found: [Token] = []
    var start = range.lowerBound
    for position in range where scalars[position] == "," {
      found.append(token(start..<position))
      start = position + 1
    }
    found.append(token(start..<range.upperBound))
    return found
  }
}
