import Foundation
import TestSupport
import Testing

/// Validation by `xmllint` against the schemas of REFI-QDA, where both are there.
enum SchemaCheck {
  static let program = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/homebrew/bin/xmllint"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static let isPossible = program != nil && SharedData.isPresent
  static let absence: Comment = "xmllint (libxml2-utils) or ../shared/refi is not there"

  enum Schema: String {
    case project = "Project.xsd"
    case codebook = "Codebook.xsd"
  }

  /// What the validator says of files that do not validate.
  static func complaints(_ files: [[UInt8]], _ schema: Schema) throws -> String {
    let folder = try TemporaryFolder()
    var run = try Program(in: folder).executable(try #require(program)).arguments(
      "--noout",
      "--nonet",
      "--schema",
      SharedData.folder.appending(path: "refi/\(schema.rawValue)").path
    ).deadline(seconds: 120)
    for (place, bytes) in files.enumerated() {
      try folder.write(Data(bytes), to: "\(place).xml")
      run = run.arguments("\(place).xml")
    }
    let ended = try run.run()
    return ended.status == 0
      ? ""
      : ended.errors.split(separator: "\n").filter { !$0.hasSuffix(" validates") }.prefix(5)
        .joined(separator: "\n")
  }
}
