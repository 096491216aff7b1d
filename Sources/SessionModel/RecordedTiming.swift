/// Where in its recording an imported item begins and ends, as exactly as its source says.
///
/// The session clock counts whole seconds; subtitles need more.
public struct RecordedTiming: Equatable, Sendable {
  /// Milliseconds from the start of the recording to the first word.
  public var begin: Int
  /// Milliseconds from the start of the recording to the end; nil where the source does not say.
  public var end: Int?

  /// Makes a timing.
  public init(begin: Int, end: Int? = nil) {
    self.begin = begin
    self.end = end
  }
}
