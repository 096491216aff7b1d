import Foundation
import TestSupport
import Testing

/// The rules of CONTRIBUTING.md that a machine can keep; each failure says what to do.
@Suite struct TidyTests {
  private static let code = ["Sources", "Tests", "bench"]

  @Test func `no file of code is longer than 400 lines`() throws {
    for path in Repository.files(in: Self.code, endingIn: [".swift", ".c", ".h"]) {
      let count = try Repository.text(path).split(separator: "\n").count
      #expect(count <= 400, "\(path) has \(count) lines; give its second job a file of its own")
    }
  }

  @Test(arguments: ["Utils", "Util", "Helper", "Helpers", "Manager", "Common", "Misc"])
  func `no file is a heap of odds and ends`(word: String) {
    let heaps = Repository.files(in: Self.code, endingIn: [".swift", ".c", ".h"])
      .filter { ($0.split(separator: "/").last ?? "").contains(word) }
    #expect(heaps == [], "name these files by what they hold")
  }

  @Test(arguments: TidyRule.all)
  func `forbidden words stay out`(rule: TidyRule) throws {
    for path in Repository.files(in: rule.folders, endingIn: rule.suffixes)
    where !rule.isAllowed(in: path) {
      let lines = try Repository.text(path).split(separator: "\n", omittingEmptySubsequences: false)
      for (index, line) in lines.enumerated() where rule.forbids(line) {
        Issue.record("\(path):\(index + 1) has \(rule.name): \(rule.remedy)")
      }
    }
  }

  @Test(arguments: ["please", "oops", "invalid", "illegal", "syntax error"])
  func `no sentence on screen uses an avoided word`(word: String) throws {
    for path in Repository.files(in: ["Sources"], endingIn: [".swift"]) {
      for literal in StringLiterals.all(in: try Repository.text(path))
      where literal.text.lowercased().split(whereSeparator: { !$0.isLetter && $0 != " " })
        .contains(where: { " \($0) ".contains(" \(word) ") })
      {
        Issue.record(
          "\(path):\(literal.line) says `\(word)`: say what was found, and one thing to do"
        )
      }
    }
  }

  @Test func `every source folder is a target and every target is described`() throws {
    let manifest = PackageLayers(manifest: try Repository.text("Package.swift"))
    let folders = Set(
      Repository.files(in: ["Sources"], endingIn: [""]).map { String($0.split(separator: "/")[1]) }
    )
    #expect(
      folders == Set(manifest.dependencies.keys),
      "Package.swift and the folders of Sources name different targets"
    )
    let table = PackageLayers(architecture: try Repository.text("docs/ARCHITECTURE.md"))
    #expect(
      manifest == table,
      "docs/ARCHITECTURE.md, table of targets: write what Package.swift says, or mend Package.swift"
    )
  }
}

@Suite struct TidyRuleTests {
  @Test(
    arguments: [
      ("print(", "  print(line)", true),
      ("print(", "  footprint(line)", false),
      ("forced try", "let x = try" + "! open()", true),
      ("forced try", "let x = try open()", false),
      ("a note to come back", "// TO" + "DO later", true),
      ("a note to come back", "// todo list of the facilitator", false),
      ("all of Foundation", "public import Foundation", true),
      ("all of Foundation", "import FoundationEssentials", false),
      ("a path of one machine", "see /ho" + "me/anna/notes", true),
      ("a path of one machine", "see docs/home/anna", false),
    ]
  )
  func `a rule sees what it forbids and nothing else`(
    name: String,
    line: String,
    isForbidden: Bool
  ) throws {
    let rule = try #require(TidyRule.all.first { $0.name == name })
    #expect(rule.forbids(line[...]) == isForbidden)
  }

  @Test func `literals are found, comments and code are not`() {
    let source = #"""
      let a = "one" // "not this"
      let b = ["two \"quoted\"", c, "three"]
      let d = """
        four
        """
      """#
    #expect(
      StringLiterals.all(in: source) == [
        StringLiterals.Literal(line: 1, text: "one"),
        StringLiterals.Literal(line: 2, text: #"two \"quoted\""#),
        StringLiterals.Literal(line: 2, text: "three"),
        StringLiterals.Literal(line: 4, text: "  four"),
      ]
    )
  }
}
