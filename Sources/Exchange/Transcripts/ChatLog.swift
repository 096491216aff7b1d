import SessionModel
import TextDisplay

/// The chat that a meeting program saved beside its recording.
struct ChatLog {
  /// One message.
  struct Message {
    var line: Int
    /// Milliseconds from the start of the recording.
    var time: Int
    var name: String
    /// Its lines, whole.
    var text: String
    /// Whether it is a picture put on another message, and no words.
    var isReaction: Bool
  }

  private(set) var messages: [Message] = []
  private(set) var book = RemarkBook()

  /// Reads `00:13:46`, tab, `Anna Ek:`, tab, words; lines without a time go on with the message.
  ///
  /// - Throws: ``TranscriptProblem`` in the part ``TranscriptProblem/Part/chat``.
  init(_ file: [UInt8]) throws(TranscriptProblem) {
    let bytes = try DecodedText.ofTranscript(file, .chat).bytes
    var cursor = LineCursor(bytes)
    var open: (line: Int, time: Int, name: Range<Int>, words: Range<Int>)?
    while let line = cursor.next() {
      if let head = Self.head(bytes, line.whole) {
        if let open { add(open, bytes) }
        open = (line.number, head.time, head.name, head.words..<line.whole.upperBound)
      } else if let begun = open {
        open?.words = begun.words.lowerBound..<line.whole.upperBound
      } else if !line.isBlank {
        book.add(.chatHeading, line.number)
      }
    }
    if let open { add(open, bytes) }
    if messages.isEmpty { throw TranscriptProblem(.noMessages, in: .chat) }
  }

  private mutating func add(
    _ open: (line: Int, time: Int, name: Range<Int>, words: Range<Int>),
    _ bytes: [UInt8]
  ) {
    var turn = Turn(line: open.line)
    var cursor = LineCursor(bytes, in: open.words)
    while let line = cursor.next() { turn.pieces.append(line.whole) }
    // Blank lines inside are the writer's; those around a message are the program's.
    while let last = turn.pieces.last, bytes.trimmed(last).isEmpty { turn.pieces.removeLast() }
    while let first = turn.pieces.first, bytes.trimmed(first).isEmpty { turn.pieces.removeFirst() }
    guard var text = turn.text(bytes) else {
      book.add(.emptyRows, open.line)
      return
    }
    while text.utf8.last?.isBlank == true { text.removeLast() }
    let isReaction =
      text.hasPrefix("Reacted to \"") || text.hasPrefix("Removed a ") && text.contains(" from \"")
    messages.append(
      Message(
        line: open.line,
        time: open.time,
        name: bytes.text(open.name),
        text: text,
        isReaction: isReaction
      )
    )
  }

  /// The head of a message: a time, a tab or blank, a name, a colon, and where the words begin.
  private static func head(
    _ bytes: [UInt8],
    _ line: Range<Int>
  ) -> (time: Int, name: Range<Int>, words: Int)? {
    let end = line.upperBound
    guard !line.isEmpty, bytes[line.lowerBound].isDigit,
      let time = ClockReading.time(bytes, at: line.lowerBound, before: end),
      time.milliseconds <= DraftBuilder.lastMillisecond,
      time.end < end, bytes[time.end].isBlank
    else { return nil }
    var start = bytes.skippingBlanks(time.end, before: end)
    if bytes[time.end] == 0x09, !bytes.has("From ", at: start, before: end) {
      // The name may hold colons itself; a colon and a tab end it.
      var place = start
      while place + 1 < end {
        if bytes[place] == 0x3a, bytes[place + 1] == 0x09 {
          let name = bytes.trimmed(start..<place)
          return name.isEmpty ? nil : (time.milliseconds, name, place + 2)
        }
        place += 1
      }
    }
    // As older programs write it: `From  Anna Ek  to  Everyone: words`.
    guard bytes.has("From ", at: start, before: end) else { return nil }
    start = bytes.skippingBlanks(start + 5, before: end)
    guard let colon = bytes[start..<end].firstIndex(of: 0x3a) else { return nil }
    var stop = colon
    var place = start
    while place + 4 <= colon {
      if bytes.has(" to ", at: place, before: colon) {
        stop = place
        break
      }
      place += 1
    }
    let name = bytes.trimmed(start..<stop)
    guard !name.isEmpty else { return nil }
    return (time.milliseconds, name, bytes.skippingBlanks(colon + 1, before: end))
  }
}
