public import Foundation
public import Testing

/// What a run of the program left behind.
public struct ProgramRun {
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let errors: String
  /// Its exit status; 128 and the signal's number where a signal ended it.
  public let status: Int32
  /// The folder that it ran in.
  public let folder: TemporaryFolder

  /// The files that stand in the folder now.
  public func files() throws -> [String: Data] {
    try folder.files()
  }

  /// The text of one file in the folder.
  public func file(_ path: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: path), encoding: .utf8)
  }

  /// Compares output, errors and status, always all three, and shows what differs line by line.
  @discardableResult
  public func expect(
    output expectedOutput: String,
    errors expectedErrors: String = "",
    status expectedStatus: Int32 = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> ProgramRun {
    let parts = [
      Self.difference("output", expected: expectedOutput, found: output),
      Self.difference("errors", expected: expectedErrors, found: errors),
      status == expectedStatus ? nil : "status: expected \(expectedStatus), found \(status)",
    ]
    let difference = parts.compactMap { $0 }.joined(separator: "\n")
    if !difference.isEmpty {
      Issue.record(Comment(rawValue: difference), sourceLocation: sourceLocation)
    }
    return self
  }

  private static func difference(_ name: String, expected: String, found: String) -> String? {
    guard expected != found else { return nil }
    return "\(name):\n" + LineDifference.describe(expected: expected, found: found)
  }
}
