import Foundation
import TestSupport
import Testing

/// The sample documents are what their scripts make, to the byte.
@Suite struct SampleSessionTests {
  private static let names = Repository.files(in: ["sessions"], endingIn: [".json"])
    .map { String($0.dropFirst("sessions/".count).dropLast(".json".count)) }

  @Test(
    .enabled(if: !names.isEmpty, "no sample documents yet; make them with `make samples`"),
    arguments: names
  )
  func `a sample script makes the document beside it`(name: String) throws {
    let folder = try TemporaryFolder()
    let script = try Repository.text("sessions/\(name).roundtable")
    let title = String(script.prefix { $0 != "\n" }.dropFirst(2))
    for path in Repository.files(in: ["sessions"], endingIn: [".md", ".roundtable"]) {
      try folder.write(Data(Repository.text(path).utf8), to: path)
    }
    let roundtable = try Program(in: folder)
    let clock = "2026-11-22T14:00:00Z"
    let created = try roundtable.arguments("new", name, "--title", title, "--at", clock).run()
    #expect([created.errors, String(created.status)] == ["", "0"])
    try roundtable
      .arguments("open", name, "-f", "sessions/\(name).roundtable", "--at", clock, "--quiet")
      .run()
      .expect(output: "")
    let expected = try Repository.text("sessions/\(name).json")
    let made = try created.file("sessions/\(name).json")
    #expect(
      made == expected,
      """
      sessions/\(name).json differs; where the new one is right, run `make samples`
      \(LineDifference.describe(expected: expected, found: made))
      """
    )
  }
}
