import Foundation
import Testing

@testable import LineEditor

@Suite struct HistoryTests {
  @Test func `entries survive their line feeds, backslashes and scalars`() throws {
    let file = TemporaryPath()
    let entries = ["a\nb", "c\\nd\\", "e\u{301} é 😀", "x\r\ny", " kept "]
    var history = History(path: file.path, limit: 10)
    for entry in entries { try history.append(entry) }
    let reopened = History(path: file.path, limit: 10)
    #expect(
      reopened.entries.map { Array($0.unicodeScalars) } == entries.map { Array($0.unicodeScalars) }
    )
    let permissions = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(permissions as? Int == 0o600)
  }

  @Test func `blank lines and repetitions are not kept`() throws {
    var history = History(path: nil, limit: 10)
    for entry in ["", "  \t", "a", "a", "b", "a"] { try history.append(entry) }
    #expect(history.entries == ["a", "b", "a"])
  }

  @Test func `a long file is trimmed when it is opened`() throws {
    let file = TemporaryPath()
    try (1...100).map { "line \($0)\n" }.joined()
      .write(toFile: file.path, atomically: true, encoding: .utf8)
    #expect(History(path: file.path, limit: 3).entries == ["line 98", "line 99", "line 100"])
    #expect(file.text == "line 98\nline 99\nline 100\n")
  }

  @Test func `lines that cannot be read are skipped and a cut last line is closed`() throws {
    let file = TemporaryPath()
    let bytes = Array("good\n".utf8) + [0xFF, 0x0A] + Array("bad \\q\nbad \\\n\ncut".utf8)
    try Data(bytes).write(to: URL(fileURLWithPath: file.path))
    var history = History(path: file.path, limit: 10)
    #expect(history.entries == ["good", "cut"])
    try history.append("next")
    #expect(History(path: file.path, limit: 10).entries == ["good", "cut", "next"])
  }

  @Test func `a file that cannot be written names its path and cause`() {
    var history = History(path: "/nonexistent/file", limit: 10)
    #expect(throws: HistoryFile.Failure(path: "/nonexistent/file", code: ENOENT)) {
      try history.append("a")
    }
    #expect(history.entries == ["a"])
  }

  @Test func `a walk goes up and down entries that begin alike`() throws {
    var history = History(path: nil, limit: 10)
    for entry in ["a 1", "b", "a 2", "b", "a 2"] { try history.append(entry) }
    var walk = HistoryWalk(from: TypedLine("a"), in: history)
    #expect(walk.older(in: history) == "a 2")
    #expect(walk.older(in: history) == "a 1")
    #expect(walk.older(in: history) == nil)
    #expect(walk.newer(in: history) == "a 2")
    #expect(walk.newer(in: history) == "a")
    #expect(walk.newer(in: history) == nil)
  }

  @Test func `a search finds newest first, in any case, and goes older`() {
    var search = HistorySearch(in: ["Жук один", "жук два", "plain"])
    search.extend(with: "ЖУ")
    #expect(search.found == "жук два")
    search.goOlder()
    #expect(search.found == "Жук один")
    search.goOlder()
    #expect(search.found == "Жук один")
    search.extend(with: "x")
    #expect(search.found == nil)
    #expect(search.prompt == "(search `ЖУx`, nothing found) ")
    search.shorten()
    #expect(search.found == "жук два")
  }
}
