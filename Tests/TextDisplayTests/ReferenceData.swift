import Foundation

/// The corpora beside the repository; they are not part of it.
enum ReferenceData {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("shared")

  static let isPresent = FileManager.default.fileExists(
    atPath: root.appendingPathComponent("data/README.md").path
  )
}
