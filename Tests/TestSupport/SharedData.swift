public import Foundation
public import Testing

/// Real input kept beside the package, in `../shared`, and never copied into it.
///
/// Tests that read it are skipped with a message where it is absent:
/// `.enabled(if: SharedData.isPresent, SharedData.absence)`.
public enum SharedData {
  /// The folder, whether or not it is there: `ROUNDTABLE_SHARED`, or beside the package.
  public static let folder =
    ProcessInfo.processInfo.environment["ROUNDTABLE_SHARED"].map { URL(filePath: $0) }
    ?? Repository.folder.deletingLastPathComponent().appending(path: "shared")

  /// Whether the folder is there.
  public static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "data").path)
  }

  /// What a skipped test says.
  public static let absence: Comment = "../shared is not beside the package"

  /// The bytes of a file, its path given from `../shared`.
  public static func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: path))
  }

  /// The text of a file, its path given from `../shared`; fails where it is not UTF-8.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// The names of the files in a folder of `../shared`, sorted.
  public static func names(in path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: path).path).sorted()
  }
}
