import SessionModel
import TextComparison
import TextDisplay

/// Makes a draft of a table with a column of words.
struct TableTranscript {
  private var builder: DraftBuilder
  private(set) var remarks: [ImportRemark] = []

  /// Which column has what.
  private struct Columns {
    var text: Int
    var speaker: Int?
    var start: Int?
    var end: Int?
    var kind: Int?
  }

  /// Reads a table.
  ///
  /// - Throws: ``TranscriptProblem`` where it is none, or no column has the words.
  init(_ text: DecodedText, _ options: TranscriptOptions) throws(TranscriptProblem) {
    builder = DraftBuilder(text.bytes, options)
    let table: DelimitedTable
    let columns: Columns
    do throws(TableProblem) {
      table = try DelimitedTable(text)
      guard let found = try Self.columns(of: table, options.columns) else {
        throw TableProblem.noColumn("text", near: [], columns: table.columns)
      }
      columns = found
    } catch {
      if case .noColumn("text", near: [], let names) = error, options.columns.text == nil {
        throw TranscriptProblem(.noTextColumn(columns: names))
      }
      throw TranscriptProblem(.table(error))
    }
    remarks = Self.remarks(table, columns)
    var counts: [String: Int] = [:]
    var order: [String] = []
    if let speaker = columns.speaker {
      for row in 0..<table.rowCount {
        let label = Self.trimmed(table.cell(row, speaker))
        guard !label.isEmpty else { continue }
        if counts[label] == nil { order.append(label) }
        counts[label, default: 0] += 1
      }
    }
    builder.settle(order.map { ($0, counts[$0] ?? 0) })
    builder.reserve(table.rowCount)
    for row in 0..<table.rowCount { write(row, table, columns) }
  }

  /// The builder with all entries.
  var built: DraftBuilder { builder }

  /// Whether the first row of a table names a column of words and one more that is known.
  static func isTable(_ bytes: [UInt8]) -> Bool {
    var cursor = LineCursor(bytes)
    guard let first = cursor.next(), first.whole.count < 4096 else { return false }
    guard let table = try? DelimitedTable(DecodedText(Array(bytes[first.whole]))),
      table.columns.count > 1, let columns = try? columns(of: table, TranscriptColumns())
    else { return false }
    return columns.speaker != nil || columns.start != nil
  }

  // MARK: Columns

  private static func columns(
    of table: DelimitedTable,
    _ named: TranscriptColumns
  ) throws(TableProblem) -> Columns? {
    guard let text = try place(named.text, texts, table) else { return nil }
    return Columns(
      text: text,
      speaker: try place(named.speaker, speakers, table),
      start: try place(named.start, starts, table),
      end: try place(named.end, ends, table),
      kind: try place(named.kind, kinds, table)
    )
  }

  private static func place(
    _ name: String?,
    _ usual: [String],
    _ table: DelimitedTable
  ) throws(TableProblem) -> Int? {
    if let name { return try table.column(name) }
    let names = table.columns.map {
      String(decoding: LabelLikeness.folded(trimmed($0)), as: UTF8.self)
    }
    for word in usual {
      let folded = String(decoding: LabelLikeness.folded(word), as: UTF8.self)
      if let place = names.firstIndex(of: folded) { return place }
    }
    return nil
  }

  private static let texts = [
    "text", "words", "utterance", "content", "transcript", "verbatim", "message", "transcription",
    "sentence", "caption", "äußerung", "wortlaut", "inhalt", "yttrande", "ytring", "tekst", "texto",
    "texte", "testo", "κείμενο", "текст", "発言", "テキスト", "内容",
  ]
  private static let speakers = [
    "speaker", "speaker name", "speaker_name", "name", "who", "person", "participant", "label",
    "sprecher", "sprecherin", "sprecher:in", "talare", "taler", "deltagare", "hablante", "orador",
    "locuteur", "intervenant", "parlante", "spreker", "ομιλητής", "спикер", "говорител", "話者",
    "発言者", "说话人",
  ]
  private static let starts = [
    "start", "start time", "start_time", "starttime", "begin", "from", "in", "time", "timestamp",
    "t",
    "clock", "anfang", "beginn", "zeit", "von", "början", "tid", "inicio", "tiempo", "début",
    "temps",
    "inizio", "έναρξη", "начало", "время", "開始", "時間",
  ]
  private static let ends = [
    "end", "end time", "end_time", "endtime", "stop", "to", "out", "until", "t_end", "ende", "bis",
    "slut", "fin", "fine", "λήξη", "конец", "終了",
  ]
  private static let kinds = ["kind", "type", "art", "typ", "tipo", "sort"]

  private static func remarks(_ table: DelimitedTable, _ columns: Columns) -> [ImportRemark] {
    let used = [columns.text, columns.speaker, columns.start, columns.end, columns.kind]
    let found = zip(["words", "speaker", "start", "end", "kind"], used).compactMap { role, place in
      place.map { "\(role) from \(table.columns[$0])" }
    }
    let left = table.columns.indices.filter { !used.contains($0) }.map { table.columns[$0] }
    var remarks = [ImportRemark(line: 1, "\(listed(found)); another column with --column")]
    if !left.isEmpty {
      remarks.append(
        ImportRemark(
          line: 1,
          "\(left.count == 1 ? "the column" : "the columns") \(listed(left, limit: 50)) left out"
        )
      )
    }
    if columns.speaker == nil {
      remarks.append(
        ImportRemark("no column of speakers, so all words are of somebody unidentified")
      )
    }
    return remarks
  }

  // MARK: Rows

  private mutating func write(_ row: Int, _ table: DelimitedTable, _ columns: Columns) {
    let line = table.line(ofRow: row)
    let text = table.cell(row, columns.text)
    guard !Self.trimmed(text).isEmpty else {
      builder.book.add(.emptyRows, line)
      return
    }
    let timing = timing(row, table, columns, line)
    let label = columns.speaker.map { Self.trimmed(table.cell(row, $0)) } ?? ""
    let speaker = label.isEmpty ? nil : builder.cast.speaker(label)
    let bytes = Array(text.utf8)
    let isBracketed = bytes.isBracketed(bytes.trimmed(bytes.indices))
    let kind = columns.kind.map { Self.trimmed(table.cell(row, $0)) } ?? ""
    switch Self.sort(kind) {
    case .words, .unknown:
      if Self.sort(kind) == .unknown { builder.book.add(.unknownKinds, line) }
      if isBracketed, speaker == nil { builder.book.add(.directions, line) }
      builder.add(
        .reaction,
        speaker ?? (isBracketed ? .nobody : .unidentified),
        text,
        timing,
        isObservation: isBracketed
      )
    case .observation: builder.add(.reaction, speaker ?? .nobody, text, timing, isObservation: true)
    case .note: builder.add(.note, speaker ?? .nobody, text, timing)
    case .cue: builder.add(.cue, speaker ?? .nobody, text, timing)
    case .probe: builder.add(.probe, speaker ?? .moderator, text, timing)
    }
  }

  private mutating func timing(
    _ row: Int,
    _ table: DelimitedTable,
    _ columns: Columns,
    _ line: Int
  ) -> RecordedTiming? {
    guard let start = columns.start else { return nil }
    let begins = Self.trimmed(table.cell(row, start))
    let ends = columns.end.map { Self.trimmed(table.cell(row, $0)) } ?? ""
    if AnswerColumn.isMissing(begins) {
      if !AnswerColumn.isMissing(ends) { builder.book.add(.badTimes, line) }
      return nil
    }
    guard let begin = ClockReading.cell(begins) else {
      builder.book.add(.badTimes, line)
      return nil
    }
    var timing = RecordedTiming(begin: begin)
    if !AnswerColumn.isMissing(ends) {
      timing.end = ClockReading.cell(ends)
      if timing.end == nil { builder.book.add(.badTimes, line) }
    }
    return builder.checked(timing, line: line)
  }

  private enum Sort {
    case words, observation, note, cue, probe, unknown
  }

  private static func sort(_ kind: String) -> Sort {
    switch kind.lowercased() {
    case "", "reaction", "words", "speech", "utterance", "quote", "continuation": .words
    case "event", "observation", "seen", "gesture", "nonverbal", "non-verbal", "direction":
      .observation
    case "note", "comment", "memo": .note
    case "cue": .cue
    case "probe": .probe
    default: .unknown
    }
  }

  private static func trimmed(_ text: String) -> String {
    let bytes = Array(text.utf8)
    let range = bytes.trimmed(bytes.indices)
    return range.count == bytes.count ? text : bytes.text(range)
  }
}
