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
    (
      "report client.docx keep=may,mark anonymous language=sv-FI base=30",
      .report(
        kind: nil,
        format: nil,
        path: "client.docx",
        options: [
          NamedValue(name: "anonymous", value: "yes"), NamedValue(name: "keep", value: "may,mark"),
          NamedValue(name: "language", value: "sv-FI"), NamedValue(name: "base", value: "30"),
        ]
      )
    ),
    (
      "report themes csv table=wide",
      .report(
        kind: "themes",
        format: "csv",
        path: nil,
        options: [NamedValue(name: "table", value: "wide")]
      )
    ),
    (
      "export csv x.csv mask=\"van der, may\" pseudonyms=key.csv",
      .export(
        format: "csv",
        path: "x.csv",
        options: [
          NamedValue(name: "mask", value: "van der, may"),
          NamedValue(name: "pseudonyms", value: "key.csv"),
        ]
      )
    ),
    ("topline force=x.md", .topline(path: "force=x.md")),
  ]

  @Test(arguments: lines)
  func `options have keys, and anonymous is a word`(line: String, command: VerbCommand) throws {
    let session = SmallSession.coffee
    let read = try Understood(line: line, lookup: session, mode: .script)
    #expect(read.command == .verb(command))
    let canonical = canonicalLine(for: read.command, lookup: session)
    #expect(try Understood(line: canonical, lookup: session, mode: .script) == read)
  }
}
