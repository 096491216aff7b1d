import SessionModel
import Testing
import Vocabulary

@testable import DocumentStore

@Suite struct WorkspaceTests {
  static let names: [(String, NameProblem?)] = [
    ("kettle-1", nil), ("a", nil), ("Möte_2026.11", nil), ("Συνάντηση-1", nil), ("встреча", nil),
    (String(repeating: "a", count: 100), nil), ("", .empty), (".hidden", .startsWithDot),
    ("..", .startsWithDot), ("a/b", .forbidden("/")), ("../etc/passwd", .startsWithDot),
    ("a\u{0}b", .forbidden("\u{0}")), ("a b", .forbidden(" ")), ("a\\b", .forbidden("\\")),
    ("a\u{202e}b", .forbidden("\u{202e}")), ("a\nb", .forbidden("\n")), ("😀", .forbidden("😀")),
    (String(repeating: "a", count: 101), .tooLong(characters: 101, bytes: 101)),
    (String(repeating: "é", count: 100), nil),
    (String(repeating: "会", count: 100), .tooLong(characters: 100, bytes: 300)),
    ("a.json", .reservedEnding(".json")), ("a.torn", .reservedEnding(".torn")),
  ]

  @Test(arguments: names.indices)
  func `a name stays inside the workspace or is refused`(index: Int) {
    let (name, problem) = Self.names[index]
    if let problem {
      #expect(throws: StoreError.nameRefused(problem)) { try SessionName(name) }
    } else {
      #expect((try? SessionName(name))?.text == name)
    }
  }

  @Test func `the workspace is where the first of five places says`() {
    let disk = MemoryFileSystem()
    let all = ["ROUNDTABLE_HOME": "/house", "XDG_DATA_HOME": "/data", "HOME": "/eva"]
    func root(_ directory: String?, _ environment: [String: String], _ folder: String) -> String? {
      Workspace.find(
        directory: directory,
        environment: environment,
        currentFolder: folder,
        in: disk
      )?.root
    }
    disk.place(.folder, at: "/desk/sessions")
    #expect(root("/here/", all, "/desk") == "/here")
    #expect(root(nil, all, "/desk") == "/house")
    #expect(root(nil, all.filter { $0.key != "ROUNDTABLE_HOME" }, "/desk") == "/desk")
    #expect(
      root(nil, ["ROUNDTABLE_HOME": "", "XDG_DATA_HOME": "/data"], "/x") == "/data/roundtable"
    )
    #expect(root(nil, ["HOME": "/eva"], "/x") == "/eva/.local/share/roundtable")
    #expect(root(nil, [:], "/x") == nil)
  }

  @Test func `every file has its place`() throws {
    let workspace = Workspace(root: "/house")
    let name = try SessionName("kettle-1")
    #expect(workspace.path(of: name) == "/house/sessions/kettle-1.json")
    #expect(workspace.draftPath(of: name) == "/house/sessions/.kettle-1.draft")
    #expect(workspace.historyPath == "/house/.history")
  }

  @Test func `the list shows title, moment and number of entries, and what cannot be read`() throws
  {
    let disk = MemoryFileSystem()
    let workspace = Workspace(root: ".")
    disk.place(.folder, at: "./sessions")
    func put(_ name: String, _ bytes: [UInt8]) { disk["./sessions/\(name)"] = bytes }
    put("none.json", document([]))
    put("two.json", document([reaction(1), reaction(2)]))
    put("padded.json", document([reaction(1)]) + [UInt8](repeating: 0x0a, count: 65_536))
    put("torn.json", Array(document([reaction(1), reaction(2)]).dropLast(20)))
    put("flat.json", Array(text(document([reaction(1)])).replacing("\n", with: "").utf8))
    put("long.json", document([reaction(1, String(repeating: "x", count: 300_000))]))
    put("hello.json", Array("hello".utf8))
    put(".two.lock", [])
    put("two.torn", [])
    put("not a name.json", [])
    let found = try workspace.sessions(in: disk)
    let counts: [(String, Int)] = found.compactMap {
      if case .session(let header, let events) = $0.content,
        header.title == "Aurora kettle, group 1"
      {
        ($0.name, events)
      } else {
        nil
      }
    }
    #expect(counts.map(\.0) == ["flat", "long", "none", "padded", "torn", "two"])
    #expect(counts.map(\.1) == [1, 1, 0, 1, 1, 2])
    #expect(
      found.last
        == SessionListing(
          name: "hello",
          content: .problem(.notJSON(path: "./sessions/hello.json", line: 1))
        )
    )
    #expect(disk.openFileCount == 0)
    #expect(try Workspace(root: "/nowhere").sessions(in: disk) == [])
  }

  @Test func `folders are made as far as they are missing`() throws {
    let disk = MemoryFileSystem()
    disk.place(.folder, at: "/house")
    let workspace = Workspace(root: "/house/eva/panel")
    try workspace.makeFolders(in: disk)
    try workspace.makeFolders(in: disk)
    #expect(try disk.status(at: "/house/eva/panel/sessions").kind == .folder)
  }
}
