import Testing
import Vocabulary

@testable import CommandLanguage

@Suite struct `Reports and exports` {
  static let lines: [(line: String, command: VerbCommand)] = [
    (
      "export jsonl a.jsonl force=yes",
      .export(
        format: "jsonl",
        path: "a.jsonl",
        options: [NamedValue(name: "force", value: "yes")]
      )
    ),
    (
      "report force=YES topline.md",
      .report(
        kind: nil,
        format: nil,
        path: "topline.md",
        options: [NamedValue(name: "force", value: "yes")]
      )
    ),
    (
      "report markdown \"force=x.md\"",
      .report(kind: nil, format: "markdown", path: "force=x.md", options: [])
    ),
    ("topline force=x.md", .topline(path: "force=x.md")),
  ]

  @Test(arguments: lines)
  func `force is the one key`(line: String, command: VerbCommand) throws {
    let session = SmallSession.coffee
    let read = try Understood(line: line, lookup: session, mode: .script)
    #expect(read.command == .verb(command))
    let canonical = canonicalLine(for: read.command, lookup: session)
    #expect(try Understood(line: canonical, lookup: session, mode: .script) == read)
  }
}
