/// Why a transcript cannot be read: which of the files, and what is wrong with it.
public struct TranscriptProblem: Error, Equatable, Sendable {
  /// One of the files that are read together.
  public enum Part: Equatable, Sendable {
    /// The transcript itself.
    case transcript
    /// The chat log.
    case chat
    /// The map of speakers.
    case speakers
  }

  /// What is wrong; never somebody's words.
  public enum Fault: Equatable, Sendable {
    /// Neither UTF-8, UTF-16 nor Windows-1252.
    case notText(line: Int)
    /// There is nothing in it.
    case empty
    /// It is a document of another sort, by its first bytes.
    case otherDocument(String)
    /// It was to be subtitles, and no line says from when until when.
    case noCues(TranscriptFormat)
    /// It was to be a chat log, and no line begins with a time.
    case noMessages
    /// The table cannot be read.
    case table(TableProblem)
    /// No column of the table has the words.
    case noTextColumn(columns: [String])
    /// Nobody in the transcript has the label of a moderator.
    case noSpeaker(String, near: [String], labels: [String])
    /// A line of the map has no equals sign.
    case noEquals(line: Int)
    /// A line of the map names nobody.
    case nameless(line: Int)
    /// A line of the map has a role that there is not.
    case noRole(String, line: Int)
    /// The map has a label twice.
    case labelTwice(String, line: Int)
  }

  /// Which file.
  public var part: Part
  /// What is wrong with it.
  public var fault: Fault

  /// Makes a problem.
  public init(_ fault: Fault, in part: Part = .transcript) {
    self.part = part
    self.fault = fault
  }
}
