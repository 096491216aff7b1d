import SessionModel

/// Makes a draft of lines of `Name: words`, as people type and programs export them.
struct LabelledLines {
  private let bytes: [UInt8]
  private var builder: DraftBuilder
  private var census: LabelCensus
  /// The line with the first label; nil where nobody has one.
  private var firstLine: Int?
  /// Whether times without brackets begin most lines.
  private var hasBareTimes = false
  /// Whether blank lines part what is said, where there are no labels.
  private var hasParagraphs = false

  private var turn: Turn?
  private var lastSpeaker: DraftEntry.Speaker?
  private var waitingTime: (timing: RecordedTiming, line: Int)?
  private var isBehindBlank = true
  /// A turn that has its label and no words yet, and may have them in the next lines.
  private var isAfterDirection = false

  /// Reads a text.
  init(_ bytes: [UInt8], _ options: TranscriptOptions) {
    self.bytes = bytes
    builder = DraftBuilder(bytes, options)
    // Where lines are broken at a width, one in many has a label.
    census = LabelCensus(options, leastCoverage: 1)
    count()
    write()
  }

  /// The builder with all entries.
  var built: DraftBuilder { builder }

  /// What was found about the whole file.
  var remarks: [ImportRemark] {
    firstLine == nil
      ? [
        ImportRemark(
          "no line has a label of a speaker, so all words are of somebody unidentified; "
            + "where there are labels, name them with --speakers"
        )
      ] : []
  }

  // MARK: Labels

  private mutating func count() {
    var cursor = LineCursor(bytes)
    var (lines, blocks, timed) = (0, 0, 0)
    var isBehindBlank = true
    while let line = cursor.next() {
      if line.isBlank {
        isBehindBlank = true
        continue
      }
      if isBehindBlank { blocks += 1 }
      isBehindBlank = false
      if bytes.isBracketed(line.trimmed) { continue }
      lines += 1
      let head = LineHead(bytes, line.trimmed)
      census.count(head, in: bytes, line: line.number)
      if bytes[line.trimmed.lowerBound].isDigit,
        ClockReading.stamp(bytes, at: line.trimmed.lowerBound, before: line.trimmed.upperBound)
          != nil
      {
        timed += 1
      }
    }
    hasBareTimes = timed > 1 && timed * 2 >= lines
    hasParagraphs = blocks > 1 && blocks * 12 >= lines && blocks < lines
    census.decide()
    let people = census.people
    builder.settle(people.map { ($0.label, $0.tally.count) })
    firstLine = people.first?.tally.firstLine
  }

  // MARK: Entries

  private mutating func write() {
    var cursor = LineCursor(bytes)
    while let line = cursor.next() {
      if line.isBlank {
        isBehindBlank = true
      } else {
        write(line)
        isBehindBlank = false
      }
    }
    finish()
    if let time = waitingTime { builder.book.add(.unusedTime, time.line) }
  }

  private mutating func write(_ line: LineCursor.Line) {
    if isTimeAlone(line) { return }
    if bytes.isBracketed(line.trimmed) {
      writeDirection(line)
    } else if let head = LineHead(bytes, line.trimmed), begin(head, line) {
      return
    } else if let firstLine, line.number < firstLine {
      finish()
      builder.book.add(.heading, line.number)
      builder.add(.note, .nobody, bytes.text(line.trimmed), nil)
    } else if !writeStamped(line) {
      proceed(line)
    }
  }

  /// Begins the turn of a label; false where the head is none.
  private mutating func begin(_ head: LineHead, _ line: LineCursor.Line) -> Bool {
    let reading = census.reading(head, in: bytes)
    switch census.verdicts[reading.label] {
    case .person: break
    case .doubtful:
      guard let firstLine, line.number > firstLine else { return false }
      finish()
      builder.doubt(reading.label, line: line.number)
      turn = Turn(line: line.number)
      turn?.pieces = [line.trimmed]
      lastSpeaker = nil
      return true
    case .words, nil: return false
    }
    finish()
    let speaker = builder.cast.speaker(reading.label)
    let timing = timing(head.stamp, line.number)
    lastSpeaker = speaker
    if let aside = reading.aside {
      builder.book.add(.asides, line.number)
      builder.add(.reaction, speaker, bytes.text(aside), timing, isObservation: true)
    }
    turn = Turn(line: line.number, speaker: speaker, timing: timing)
    if head.words < line.trimmed.upperBound {
      turn?.pieces = [head.words..<line.trimmed.upperBound]
    }
    return true
  }

  /// The time of a turn: beside its label, or alone in the line before.
  private mutating func timing(_ stamp: ClockReading.Stamp?, _ line: Int) -> RecordedTiming? {
    if let stamp {
      if let time = waitingTime { builder.book.add(.unusedTime, time.line) }
      waitingTime = nil
      if stamp.isShort { builder.countShortTime() }
      return builder.checked(stamp.timing, line: line)
    }
    guard let time = waitingTime else { return nil }
    waitingTime = nil
    return builder.checked(time.timing, line: time.line)
  }

  /// `[00:12:03]` and nothing else: when what follows is said.
  private mutating func isTimeAlone(_ line: LineCursor.Line) -> Bool {
    let end = line.trimmed.upperBound
    guard let stamp = ClockReading.stamp(bytes, at: line.trimmed.lowerBound, before: end),
      stamp.end == end, stamp.isBracketed || !stamp.isShort || hasBareTimes
    else { return false }
    if let time = waitingTime { builder.book.add(.unusedTime, time.line) }
    if stamp.isShort { builder.countShortTime() }
    waitingTime = (stamp.timing, line.number)
    return true
  }

  private mutating func writeDirection(_ line: LineCursor.Line) {
    // `Anna:` in one line and `(nods)` in the next is Anna's.
    if let begun = turn, begun.pieces.isEmpty, begun.speaker != nil {
      turn?.pieces = [line.trimmed]
      finish()
      return
    }
    finish()
    builder.book.add(.directions, line.number)
    builder.add(
      .reaction,
      .nobody,
      bytes.text(line.trimmed),
      timing(nil, line.number),
      isObservation: true
    )
    isAfterDirection = true
  }

  /// A line with a time and no label: the speaker before goes on.
  private mutating func writeStamped(_ line: LineCursor.Line) -> Bool {
    let end = line.trimmed.upperBound
    guard let stamp = ClockReading.stamp(bytes, at: line.trimmed.lowerBound, before: end),
      stamp.isBracketed || hasBareTimes
    else { return false }
    let words = bytes.skippingBlanks(stamp.end, before: end)..<end
    finish()
    if lastSpeaker != nil { builder.book.add(.stamped, line.number) }
    turn = Turn(
      line: line.number,
      speaker: lastSpeaker,
      timing: timing(stamp, line.number)
    )
    turn?.pieces = [words]
    return true
  }

  /// A line without a label: the words go on.
  private mutating func proceed(_ line: LineCursor.Line) {
    if beginsWithDottedLabel(line) {
      finish()
      builder.book.add(.dottedLabel, line.number)
      turn = Turn(line: line.number)
      lastSpeaker = nil
    } else if firstLine == nil, !hasParagraphs || isBehindBlank {
      finish()
    } else if waitingTime != nil, turn?.pieces.isEmpty != true {
      finish()
      if lastSpeaker != nil { builder.book.add(.stamped, line.number) }
    }
    if turn == nil {
      if isAfterDirection, lastSpeaker != nil { builder.book.add(.afterDirection, line.number) }
      turn = Turn(
        line: line.number,
        speaker: lastSpeaker,
        timing: timing(nil, line.number)
      )
    }
    isAfterDirection = false
    turn?.pieces.append(line.trimmed)
  }

  /// `GA. Then I would say …` where GA speaks elsewhere: perhaps a slip, so nobody's words.
  private func beginsWithDottedLabel(_ line: LineCursor.Line) -> Bool {
    let end = min(line.trimmed.upperBound, line.trimmed.lowerBound + 60)
    guard
      let dot = bytes[line.trimmed.lowerBound..<end].firstIndex(where: { $0 == 0x2e || $0 == 0x3b }
      ),
      dot + 1 < end, bytes[dot + 1].isBlank
    else { return false }
    let label = bytes.text(line.trimmed.lowerBound..<dot)
    return census.verdicts[label] == .person && census.isRepeated(label)
  }

  private mutating func finish() {
    isAfterDirection = false
    guard let done = turn else { return }
    turn = nil
    guard let text = done.text(bytes) else {
      builder.book.add(.labelAlone, done.line)
      return
    }
    let isObservation = done.isBracketed(bytes)
    builder.add(
      .reaction,
      done.speaker ?? .unidentified,
      text,
      done.timing,
      isObservation: isObservation
    )
  }
}
