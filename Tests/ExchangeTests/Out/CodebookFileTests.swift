import Foundation
import SessionBuilding
import SessionModel
import TestSupport
import Testing
import Vocabulary

@testable import Exchange

@Suite struct `Codebooks` {
  private static func session(_ themes: [String]) -> SessionState {
    var session = SessionBuilder()
    for theme in themes {
      let description = theme == "price" ? "what it costs, \"all\" of it\nand <more> & more" : nil
      session.add(
        .themeAdded(ThemeAddition(theme: ThemePath(theme), description: description))
      )
    }
    return session.state
  }

  private static let themes = [
    "price", "price/too-high", "design/colour/red", "r&d", "Τιμή", "a\u{301}", "=cmd", "😀",
  ]

  @Test func `nest themes in folders, of which those that are themes can be coded with`() throws {
    let bytes = try #require(CodebookFile.bytes(Self.session(Self.themes)))
    let root = try XMLTree.read(bytes)
    #expect(root["xmlns"] == "urn:QDA-XML:codebook:1.0" && ProjectRules.shape(root) == [])
    let folder = try #require(root.first("Codes")?.children.first)
    #expect(folder["name"] == "Themes" && folder["isCodable"] == "false")
    let design = try #require(folder.all("Code").first { $0["name"] == "design" })
    #expect(design["isCodable"] == "false" && design.first("Code")?["isCodable"] == "false")
    let price = try #require(folder.all("Code").first { $0["name"] == "price" })
    #expect(price["isCodable"] == "true" && price.first("Code")?["name"] == "too-high")
    #expect(price.first("Description")?.text == "what it costs, \"all\" of it\nand <more> & more")
  }

  @Test func `have the identifiers of the project`() throws {
    let state = Samples.rich()
    let book = try XMLTree.read(try #require(CodebookFile.bytes(state)))
    let project = try ForeignProject(state)
    let codes = project.codes
    for code in book.everything where code.name == "Code" {
      #expect(codes[code["guid"]]?.hasPrefix("Themes") == true)
    }
  }

  @Test(.enabled(if: SchemaCheck.isPossible, SchemaCheck.absence))
  func `are valid by the schema`() throws {
    let states = [
      Self.session(Self.themes), Samples.rich(), Samples.oneMember(), Awkward.session(),
    ]
    #expect(try SchemaCheck.complaints(states.compactMap(CodebookFile.bytes), .codebook) == "")
  }

  @Test func `are none without themes`() {
    #expect(CodebookFile.bytes(Samples.empty()) == nil)
    #expect(TaguetteCodebook.bytes(Samples.empty()) == nil)
  }

  @Test func `leave out what was merged away`() throws {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.say([anna], nil, "x", ["cost", "price"])
    session.add(.themeMerged(from: ThemePath("cost"), into: ThemePath("price")))
    let text = String(decoding: try #require(CodebookFile.bytes(session.state)), as: UTF8.self)
    #expect(!text.contains("cost") && text.contains("\"price\""))
    #expect(try ForeignProject(session.state).selections.map(\.codes) == [["Themes/price"]])
  }

  @Test func `are not deeper than readers can go`() throws {
    let deep = Array(repeating: "x", count: 5000).joined(separator: "/")
    let bytes = try #require(CodebookFile.bytes(Self.session([deep, "x//y", "///"])))
    func depth(_ tree: XMLTree) -> Int { 1 + (tree.children.map(depth).max() ?? 0) }
    #expect(depth(try XMLTree.read(bytes)) < 40)
    #expect(ProjectRules.shape(try XMLTree.read(bytes)) == [])
  }

  @Test func `of Taguette have tags with their whole paths, cells as they are`() throws {
    let bytes = try #require(
      TaguetteCodebook.bytes(Self.session(["price", "price/too-high", "=1"]))
    )
    #expect(
      String(decoding: bytes, as: UTF8.self) == "tag,description\r\n=1,\r\n"
        + "price,\"what it costs, \"\"all\"\" of it\nand <more> & more\"\r\nprice/too-high,\r\n"
    )
  }
}

@Suite struct `Identifiers` {
  private static let dns: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  /// The first is in RFC 9562, the others are in the documentation of other makers.
  @Test(
    arguments: [
      ("www.example.com", "2ED6657D-E927-568B-95E1-2665A8AEA6A2"),
      ("python.org", "886313E1-3B8A-5372-9B90-0C9AEE199E5D"),
    ]
  )
  func `are UUIDs of version 5`(name: String, expected: String) {
    let made = StableIdentifier(Self.dns, name.utf8)
    #expect(String(decoding: made.written, as: UTF8.self) == expected)
    #expect(UUID(uuidString: expected)?.uuidString == expected)
  }

  @Test func `differ by session, kind and name`() {
    let one = StableIdentifiers(session: "one")
    let all = [
      one.make("item", 1), one.make("item", 11), one.make("note", 1), one.make("item", "1x"),
      StableIdentifiers(session: "two").make("item", 1), one.make("item", 1, of: one.make("x", 1)),
    ]
    #expect(Set(all).count == all.count)
    #expect(one.make("item", 1) == StableIdentifiers(session: "one").make("item", "1"))
  }
}
