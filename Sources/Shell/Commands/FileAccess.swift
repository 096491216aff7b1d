/// The files that commands read and write besides the session's document: guides in, reports out.
public protocol FileAccess {
  /// Reads a text file in UTF-8.
  ///
  /// - Throws: ``FileProblem`` with the cause.
  func read(_ path: String) throws(FileProblem) -> String

  /// Writes a new file; one that exists is refused unless `replacing`.
  ///
  /// - Throws: ``FileProblem`` with the cause.
  func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileProblem)

  /// The names in a folder that begin like this path, for completion; folders end in `/`.
  func completions(of path: String) -> [String]
}

/// Why a file could not be read or written.
public struct FileProblem: Error, Equatable, Sendable {
  /// What the system says.
  public var cause: String
  /// Whether it is there already and was left alone.
  public var exists: Bool
  /// When it came about.
  public var stage: Stage

  /// How far a file had come.
  public enum Stage: Equatable, Sendable {
    /// It was not there yet.
    case opening
    /// Its bytes were under way.
    case writing
  }

  /// Makes a problem.
  public init(cause: String, exists: Bool = false, stage: Stage = .opening) {
    self.cause = cause
    self.exists = exists
    self.stage = stage
  }
}
