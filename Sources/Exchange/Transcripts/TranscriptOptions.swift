/// How a transcript is written down.
public enum TranscriptFormat: String, CaseIterable, Sendable {
  /// WebVTT, as Zoom, Teams and Meet write it.
  case vtt
  /// SubRip subtitles.
  case srt
  /// Lines of `Name: words`.
  case text
  /// A table with named columns.
  case csv
}

/// What happens with labels that look like one name spelled in two ways.
public enum LabelMerging: Equatable, Sendable {
  /// They stay apart, and a remark says which ones could be put together.
  case offer
  /// The rarer one becomes the more frequent one.
  case merge
}

/// The columns of a table, each by its name in the first row; nil is found by its usual names.
public struct TranscriptColumns: Equatable, Sendable {
  /// Who speaks.
  public var speaker: String?
  /// The words.
  public var text: String?
  /// When they begin.
  public var start: String?
  /// When they end.
  public var end: String?
  /// Words, something seen, a note.
  public var kind: String?

  /// Nothing named.
  public init() {}
}

/// How a transcript is to be read.
public struct TranscriptOptions: Equatable, Sendable {
  /// The format; nil is told from the content and the ending of the name.
  public var format: TranscriptFormat?
  /// The name of the file; only its ending is looked at.
  public var fileName: String?
  /// Labels of moderators; with none, labels that say so are taken.
  public var moderators: [String] = []
  /// Which label is whom.
  public var speakers: SpeakerMap?
  /// The chat log that was saved beside the transcript.
  public var chat: [UInt8]?
  /// What happens with labels that look alike.
  public var merging = LabelMerging.offer
  /// The columns of a table.
  public var columns = TranscriptColumns()

  /// Everything recognised.
  public init() {}
}
