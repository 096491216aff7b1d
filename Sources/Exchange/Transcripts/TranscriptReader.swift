import SessionModel
import TextDisplay

/// Reads a transcript of another program, or one that somebody typed, into a draft.
///
/// Every line that is not empty becomes words, or is the label or time of some, or a remark says
/// what became of it. Words are kept exactly; blanks at the ends of lines are not words. What is
/// guessed is said.
public enum TranscriptReader {
  /// Reads the bytes of a file.
  ///
  /// - Throws: ``TranscriptProblem`` where nothing can be made of it, or of a file beside it.
  public static func read(
    _ file: [UInt8],
    _ options: TranscriptOptions
  ) throws(TranscriptProblem) -> ImportDraft {
    let text = try DecodedText.ofTranscript(file, .transcript)
    var remarks: [ImportRemark] = []
    switch text.encoding {
    case .utf8: break
    case .utf16: remarks.append(ImportRemark("read as UTF-16"))
    case .windows1252:
      remarks.append(ImportRemark("read as Windows-1252, as it is not UTF-8"))
    }
    let format = options.format ?? recognised(text.bytes, options.fileName)
    if options.format == nil { remarks.append(ImportRemark("read as \(format.words)")) }
    let chat: ChatLog?
    if let file = options.chat { chat = try ChatLog(file) } else { chat = nil }
    var builder: DraftBuilder
    switch format {
    case .vtt, .srt:
      let transcript = try CueTranscript(text.bytes, format, options)
      remarks += transcript.remarks
      builder = transcript.built
    case .text:
      let transcript = LabelledLines(text.bytes, options)
      remarks += transcript.remarks
      builder = transcript.built
    case .csv:
      let transcript = try TableTranscript(text, options)
      remarks += transcript.remarks
      builder = transcript.built
    }
    if let chat { remarks += builder.take(chat) }
    try builder.cast.checkModerators()
    return builder.draft(remarks)
  }

  /// The format that a text has, by its beginning, by the ending of its name, by its lines.
  public static func format(
    _ file: [UInt8],
    fileName: String?
  ) throws(TranscriptProblem) -> TranscriptFormat {
    recognised(try DecodedText.ofTranscript(file, .transcript).bytes, fileName)
  }

  private static func recognised(_ bytes: [UInt8], _ fileName: String?) -> TranscriptFormat {
    if bytes.has("WEBVTT", at: 0, before: bytes.count) { return .vtt }
    // Enough to hold the first cues whatever stands before them.
    let start = CueReader(Array(bytes.prefix(16_384)))
    if start.cueCount > 0 { return start.isComma ? .srt : .vtt }
    let ending = fileName.flatMap { $0.split(separator: ".").last?.lowercased() }
    switch ending {
    case "csv", "tsv", "tab": return .csv
    case "txt", "md", "text": return .text
    case "vtt": return .vtt
    case "srt": return .srt
    default: return TableTranscript.isTable(bytes) ? .csv : .text
    }
  }
}

extension DraftBuilder {
  /// Puts the messages of a chat between the entries, by their times.
  fileprivate mutating func take(_ chat: ChatLog) -> [ImportRemark] {
    var messages = chat.messages.enumerated()
      .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
      .map { message in
        var entry = DraftEntry(
          .reaction,
          cast.speaker(message.element.name),
          text: message.element.text
        )
        entry.isObservation = message.element.isReaction
        entry.timing = RecordedTiming(begin: message.element.time)
        return entry
      }[...]
    let last = entries.reduce(0) { max($0, $1.timing?.end ?? $1.timing?.begin ?? 0) }
    let outside = messages.count { $0.timing?.begin ?? 0 > last }
    let reactions = messages.count { $0.isObservation }
    var merged: [DraftEntry] = []
    merged.reserveCapacity(entries.count + messages.count)
    let hasTimes = entries.contains { $0.timing != nil }
    for entry in entries {
      if let begin = entry.timing?.begin {
        while let message = messages.first, message.timing?.begin ?? 0 < begin {
          merged.append(message)
          messages.removeFirst()
        }
      }
      merged.append(entry)
    }
    merged += messages
    replace(merged)
    var remarks = [
      ImportRemark(
        "\(Count(chat.messages.count, "message")) of the chat taken in"
          + (hasTimes ? " by their times" : " behind the transcript, which has no times")
          + (reactions == 0
            ? ""
            : ", \(reactions) of them \(reactions == 1 ? "a reaction" : "reactions") to "
              + "another, as something seen")
      )
    ]
    if hasTimes, outside > 0 {
      remarks.append(
        ImportRemark(
          "\(Count(outside, "message")) of the chat later than the end of the transcript"
        )
      )
    }
    for remark in chat.book.remarks {
      let place = remark.line.map { "line \($0) of the chat: " } ?? ""
      remarks.append(ImportRemark("\(place)\(remark.sentence)"))
    }
    return remarks
  }
}
