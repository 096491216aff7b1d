import SessionModel
import TextDisplay

/// Makes a draft of a file of subtitles.
struct CueTranscript {
  private let reader: CueReader
  private let format: TranscriptFormat
  private var builder: DraftBuilder
  private var census: LabelCensus

  /// Reads a file.
  ///
  /// - Throws: ``TranscriptProblem`` where there is no cue.
  init(
    _ bytes: [UInt8],
    _ format: TranscriptFormat,
    _ options: TranscriptOptions
  ) throws(TranscriptProblem) {
    reader = CueReader(bytes)
    if reader.cueCount == 0 { throw TranscriptProblem(.noCues(format)) }
    self.format = format
    builder = DraftBuilder(bytes, options)
    builder.book = reader.book
    // Who speaks stands in most cues, or nowhere; a few colons in captions are no people.
    census = LabelCensus(options, leastCoverage: 10)
    builder.reserve(reader.blocks.count)
    count()
    write()
  }

  /// The builder with all entries.
  var built: DraftBuilder { builder }

  /// What was guessed about the file.
  var remarks: [ImportRemark] {
    format == .vtt && !reader.hasHeader
      ? [ImportRemark(line: 1, "no WEBVTT in the first line; read as WebVTT all the same")] : []
  }

  // MARK: Labels

  private mutating func count() {
    var voices: [String: Int] = [:]
    var order: [String] = []
    for case .cue(let cue) in reader.blocks where !cue.words.isEmpty {
      for part in parts(of: cue) {
        if let voice = part.voice {
          if voices[voice] == nil { order.append(voice) }
          voices[voice, default: 0] += 1
        } else {
          count(part)
        }
      }
    }
    census.decide()
    var counts = order.map { ($0, voices[$0] ?? 0) }
    for (label, tally) in census.people where voices[label] == nil {
      counts.append((label, tally.count))
    }
    builder.settle(counts)
  }

  /// A part of a cue: its bytes, in the file or a copy without marks.
  private struct Part {
    var bytes: [UInt8]
    var range: Range<Int>
    var line: Int
    var voice: String?
  }

  private func parts(of cue: CueReader.Cue) -> [Part] {
    let bytes = builder.bytes
    guard CueMarkup.isNeeded(bytes, cue.words) else {
      return [Part(bytes: bytes, range: cue.words, line: cue.wordsLine)]
    }
    return CueMarkup(bytes, cue.words, line: cue.wordsLine, format: format).parts.map {
      Part(bytes: $0.words, range: $0.words.indices, line: $0.line, voice: $0.voice)
    }
  }

  private mutating func count(_ part: Part) {
    var cursor = LineCursor(part.bytes, in: part.range, number: part.line)
    var isFirst = true
    while let line = cursor.next() {
      guard !line.isBlank else { continue }
      let head = LineHead(part.bytes, line.trimmed)
      if isFirst {
        census.count(head, in: part.bytes, line: line.number)
      } else if let head {
        census.countWithin(head, in: part.bytes, line: line.number)
      }
      isFirst = false
    }
  }

  // MARK: Entries

  private mutating func write() {
    var hasCues = false
    for block in reader.blocks {
      switch block {
      case .cue(let cue):
        hasCues = true
        write(cue)
      case .note(let line, let range):
        if !range.isEmpty {
          builder.book.add(.notes, line)
          builder.add(.note, .nobody, text(range, line), nil)
        }
      case .stray(let line, let range):
        let text = text(range, line)
        let last = line + lineCount(range) - 1
        builder.book.add(hasCues ? .strayWords : .heading, line...last)
        builder.add(
          hasCues ? .reaction : .note,
          hasCues ? .unidentified : .nobody,
          text,
          nil
        )
      }
    }
  }

  private mutating func write(_ cue: CueReader.Cue) {
    if cue.hasSettings { builder.book.add(.settings, cue.line) }
    if cue.timing.end == nil { builder.book.add(.noEnd, cue.line) }
    let timing = builder.checked(cue.timing, line: cue.line, findsOverlaps: true)
    guard CueMarkup.isNeeded(builder.bytes, cue.words) else {
      if cue.words.isEmpty {
        builder.book.add(.emptyCues, cue.line)
      } else {
        write(Part(bytes: builder.bytes, range: cue.words, line: cue.wordsLine), timing)
      }
      return
    }
    let markup = CueMarkup(builder.bytes, cue.words, line: cue.wordsLine, format: format)
    if markup.hadTags { builder.book.add(.tags, cue.wordsLine) }
    if markup.hadReferences { builder.book.add(.references, cue.wordsLine) }
    if markup.parts.isEmpty { builder.book.add(.emptyCues, cue.wordsLine) }
    for part in markup.parts {
      write(
        Part(bytes: part.words, range: part.words.indices, line: part.line, voice: part.voice),
        timing
      )
    }
  }

  private mutating func write(_ part: Part, _ timing: RecordedTiming?) {
    var turn = Turn(line: part.line)
    if let voice = part.voice { turn.speaker = builder.cast.speaker(voice) }
    var cursor = LineCursor(part.bytes, in: part.range, number: part.line)
    while let line = cursor.next() {
      guard !line.isBlank else { continue }
      guard part.voice == nil, let head = LineHead(part.bytes, line.trimmed), !head.isHeading else {
        turn.pieces.append(line.trimmed)
        continue
      }
      let reading = census.reading(head, in: part.bytes)
      switch census.verdicts[reading.label] {
      case .person where turn.pieces.isEmpty || census.isRepeated(reading.label):
        finish(&turn, part.bytes, timing)
        turn = Turn(line: line.number, speaker: builder.cast.speaker(reading.label))
        if let aside = reading.aside {
          finish(aside, turn.speaker, part.bytes, timing, line.number)
        }
        if head.words < line.trimmed.upperBound {
          turn.pieces = [head.words..<line.trimmed.upperBound]
        }
      case .doubtful:
        if turn.pieces.isEmpty { builder.doubt(reading.label, line: line.number) }
        turn.pieces.append(line.trimmed)
      case .person, .words, nil: turn.pieces.append(line.trimmed)
      }
    }
    finish(&turn, part.bytes, timing)
  }

  private mutating func finish(
    _ aside: Range<Int>,
    _ speaker: DraftEntry.Speaker?,
    _ bytes: [UInt8],
    _ timing: RecordedTiming?,
    _ line: Int
  ) {
    builder.book.add(.asides, line)
    builder.add(
      .reaction,
      speaker ?? .unidentified,
      bytes.text(aside),
      timing,
      isObservation: true
    )
  }

  private mutating func finish(_ turn: inout Turn, _ bytes: [UInt8], _ timing: RecordedTiming?) {
    guard let text = turn.text(bytes) else {
      if turn.speaker != nil { builder.book.add(.labelAlone, turn.line) }
      return
    }
    let isObservation = turn.isBracketed(bytes)
    if turn.speaker == nil {
      builder.book.add(isObservation ? .directions : .noLabel, turn.line)
    }
    builder.add(
      .reaction,
      turn.speaker ?? (isObservation ? .nobody : .unidentified),
      text,
      timing,
      isObservation: isObservation
    )
    turn.pieces = []
  }

  /// The lines of a range, blanks at their ends left out.
  private func text(_ range: Range<Int>, _ line: Int) -> String {
    var turn = Turn(line: line)
    var cursor = LineCursor(builder.bytes, in: range, number: line)
    while let line = cursor.next() {
      if !line.isBlank { turn.pieces.append(line.trimmed) }
    }
    return turn.text(builder.bytes) ?? ""
  }

  private func lineCount(_ range: Range<Int>) -> Int {
    var cursor = LineCursor(builder.bytes, in: range)
    var count = 0
    while cursor.next() != nil { count += 1 }
    return max(1, count)
  }
}
