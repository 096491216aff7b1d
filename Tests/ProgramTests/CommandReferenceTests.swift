import CommandLanguage
import Foundation
import TestSupport
import Testing

/// The reference of the commands follows from the table of verbs.
@Suite struct CommandReferenceTests {
  @Test func `docs COMMANDS is what the table of verbs says`() throws {
    let expected = commandReference()
    let path = "docs/COMMANDS.md"
    let found = (try? Repository.text(path)) ?? ""
    guard found != expected else { return }
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
      try Data(expected.utf8).write(to: Repository.folder.appendingPathComponent(path))
    }
    Issue.record(
      """
      \(path) differs from the table of verbs; make it anew with
      RECORD_GOLDEN=1 swift test --filter CommandReferenceTests
      \(LineDifference.describe(expected: expected, found: found))
      """
    )
  }
}
