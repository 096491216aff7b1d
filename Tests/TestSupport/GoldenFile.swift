import Foundation
public import Testing

/// A text kept beside the tests, `Golden/<suite>.<test>.<format>`, and compared exactly.
///
/// Where it is missing, or with `RECORD_GOLDEN=1`, it is written *and the test fails*, so that a
/// recording is always a change that somebody reads.
public struct GoldenFile {
  private let suite: String
  private let test: String
  private let format: String

  /// Names a golden file; blanks and slashes in the parts become `-`.
  public init(suite: String, test: String, format: String) {
    self.suite = suite
    self.test = test
    self.format = format
  }

  /// Compares the text with the file in `Golden` beside the calling test.
  public func expect(
    _ text: String,
    filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let folder = URL(filePath: filePath).deletingLastPathComponent().appending(path: "Golden")
    let file = folder.appending(path: name)
    let recorded = try? String(contentsOf: file, encoding: .utf8)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"
    if let recorded, recorded == text { return }
    guard let recorded, !isRecording else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record(
        "recorded Golden/\(name); read it, then run again",
        sourceLocation: sourceLocation
      )
      return
    }
    let difference = LineDifference.describe(expected: recorded, found: text)
    Issue.record(
      """
      Golden/\(name) differs; where the new text is right, record it with RECORD_GOLDEN=1
      \(difference)
      """,
      sourceLocation: sourceLocation
    )
  }

  private var name: String {
    [suite, test, format]
      .map { $0.map { $0 == " " || $0 == "/" ? "-" : String($0) }.joined() }
      .joined(separator: ".")
  }
}
