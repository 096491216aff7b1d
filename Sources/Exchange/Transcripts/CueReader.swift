import SessionModel

/// Takes a file of subtitles apart into blocks, WebVTT or SRT, whatever stands between them.
///
/// Lenient, as people correct such files by hand: the header may be missing, hours too, blank lines
/// between cues too. What is no cue is told with its lines, so that nothing is lost.
struct CueReader {
  /// One cue: when, and where its words lie.
  struct Cue {
    /// The line of its times.
    var line: Int
    var timing: RecordedTiming
    /// Its words, from the first line to the last, and the number of that first line.
    var words: Range<Int>
    var wordsLine: Int
    var hasSettings = false
    var hasIdentifier = false
  }

  /// What stands in the file, in its order.
  enum Block {
    case cue(Cue)
    /// A comment; its words without `NOTE`.
    case note(line: Int, Range<Int>)
    /// Lines that belong to no cue.
    case stray(line: Int, Range<Int>)
  }

  private let bytes: [UInt8]
  private(set) var blocks: [Block] = []
  private(set) var cueCount = 0
  private(set) var hasHeader = false
  private(set) var isComma = false
  /// What of the header, styles and identifiers is left out.
  private(set) var book = RemarkBook()

  private var current: Cue?
  private var waiting: [LineCursor.Line] = []
  private var lastNumber: Int?

  /// Reads all blocks of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var cursor = LineCursor(bytes)
    var isHeader = false
    while let line = cursor.next() {
      if line.number == 1, isSignature(line) {
        hasHeader = true
        isHeader = true
        if line.trimmed.count > 6 { book.add(.headerLines, 1) }
        continue
      }
      if line.isBlank {
        isHeader = false
        close()
        continue
      }
      if let cue = cue(line) {
        isHeader = false
        open(cue)
      } else if isHeader, !isComment(line) {
        book.add(.headerLines, line.number)
      } else if current != nil {
        extend(line)
      } else {
        isHeader = false
        waiting.append(line)
      }
    }
    close()
  }

  private func isSignature(_ line: LineCursor.Line) -> Bool {
    let range = line.trimmed
    guard bytes.has("WEBVTT", at: range.lowerBound, before: range.upperBound) else { return false }
    return range.count == 6 || bytes[range.lowerBound + 6].isBlank
  }

  private func isComment(_ line: LineCursor.Line) -> Bool {
    startsBlock("NOTE", line) || startsBlock("STYLE", line) || startsBlock("REGION", line)
  }

  // MARK: Times

  /// A line of times; nil where it is another one.
  private mutating func cue(_ line: LineCursor.Line) -> Cue? {
    let end = line.trimmed.upperBound
    let first = bytes[line.trimmed.lowerBound]
    guard first.isDigit || first == 0x2d,
      let begin = ClockReading.time(bytes, at: line.trimmed.lowerBound, before: end)
    else { return nil }
    var place = bytes.skippingBlanks(begin.end, before: end)
    guard bytes.has("-->", at: place, before: end) else { return nil }
    if cueCount == 0, bytes[line.trimmed.lowerBound..<begin.end].contains(0x2c) { isComma = true }
    var timing = RecordedTiming(begin: begin.milliseconds)
    place = bytes.skippingBlanks(place + 3, before: end)
    if let until = ClockReading.time(bytes, at: place, before: end) {
      timing.end = until.milliseconds
      place = bytes.skippingBlanks(until.end, before: end)
    }
    return Cue(
      line: line.number,
      timing: timing,
      words: end..<end,
      wordsLine: line.number + 1,
      hasSettings: place < end
    )
  }

  // MARK: Blocks

  private mutating func open(_ cue: Cue) {
    var cue = cue
    if let before = current {
      // Without a blank line between them, the number of this cue is the last line of that one.
      let number = trailingNumber(of: before)
      if let number, number.value == (lastNumber ?? 0) + 1 {
        current?.words = before.words.lowerBound..<number.end
        lastNumber = number.value
        cue.hasIdentifier = true
      }
      close()
    } else if let identifier = waiting.popLast() {
      // `NOTE` and its like cannot be a name of a cue.
      if isComment(identifier) {
        waiting.append(identifier)
      } else {
        cue.hasIdentifier = true
        lastNumber = number(identifier.trimmed)
        if lastNumber == nil { book.add(.identifiers, identifier.number) }
      }
      close()
    }
    cueCount += 1
    current = cue
  }

  private mutating func extend(_ line: LineCursor.Line) {
    guard let cue = current else { return }
    let start = cue.words.isEmpty ? line.trimmed.lowerBound : cue.words.lowerBound
    current?.words = start..<line.trimmed.upperBound
    if cue.words.isEmpty { current?.wordsLine = line.number }
  }

  private mutating func close() {
    if let cue = current {
      blocks.append(.cue(cue))
      current = nil
    }
    guard let first = waiting.first, let last = waiting.last else { return }
    let range = first.trimmed.lowerBound..<last.trimmed.upperBound
    if startsBlock("NOTE", first) {
      let words = bytes.trimmed(range.lowerBound + 4..<range.upperBound)
      blocks.append(.note(line: first.number, words))
    } else if startsBlock("STYLE", first) || startsBlock("REGION", first) {
      book.add(.styles, first.number...last.number)
    } else {
      blocks.append(.stray(line: first.number, range))
    }
    waiting.removeAll(keepingCapacity: true)
  }

  private func startsBlock(_ word: StaticString, _ line: LineCursor.Line) -> Bool {
    let range = line.trimmed
    guard bytes.has(word, at: range.lowerBound, before: range.upperBound) else { return false }
    let behind = range.lowerBound + word.utf8CodeUnitCount
    return behind == range.upperBound || bytes[behind].isBlank
  }

  private func number(_ range: Range<Int>) -> Int? {
    guard range.count <= 9 else { return nil }
    var value = 0
    for place in range {
      guard bytes[place].isDigit else { return nil }
      value = value * 10 + Int(bytes[place] - 0x30)
    }
    return value
  }

  /// The last line of a cue where it is a number, and where the words end without it.
  private func trailingNumber(of cue: Cue) -> (value: Int, end: Int)? {
    var start = cue.words.upperBound
    while start > cue.words.lowerBound, bytes[start - 1].isDigit { start -= 1 }
    guard start < cue.words.upperBound,
      start == cue.words.lowerBound || bytes[start - 1] == 0x0a || bytes[start - 1] == 0x0d,
      let value = number(start..<cue.words.upperBound)
    else { return nil }
    var end = start
    while end > cue.words.lowerBound, bytes[end - 1] == 0x0a || bytes[end - 1] == 0x0d {
      end -= 1
    }
    return (value, end)
  }
}
