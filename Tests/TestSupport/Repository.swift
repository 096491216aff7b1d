public import Foundation

/// The files of the package, for tests that read them.
public enum Repository {
  /// The folder that holds `Package.swift`.
  public static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The text of a file, its path given from the root of the package.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// The paths below some folders, from the root of the package, sorted; hidden ones and what a
  /// build makes are left out.
  public static func files(in folders: [String], endingIn suffixes: [String]) -> [String] {
    folders.flatMap { files(below: $0) }
      .filter { path in suffixes.contains { path.hasSuffix($0) } }
      .sorted()
  }

  private static func files(below path: String) -> [String] {
    let keys: [URLResourceKey] = [.isDirectoryKey]
    guard
      let children = try? FileManager.default.contentsOfDirectory(
        at: path.isEmpty ? folder : folder.appending(path: path),
        includingPropertiesForKeys: keys
      )
    else { return [] }
    return children.flatMap { child -> [String] in
      let name = child.lastPathComponent
      let childPath = path.isEmpty ? name : "\(path)/\(name)"
      let isFolder = (try? child.resourceValues(forKeys: Set(keys)).isDirectory) ?? false
      guard isFolder else { return [childPath] }
      return isLeftOut(childPath) ? [] : files(below: childPath)
    }
  }

  private static func isLeftOut(_ path: String) -> Bool {
    path == ".git" || path.hasPrefix(".build") || path == "bench/out"
  }
}
