import Foundation
import TestSupport
import Testing

/// Names and paths that would lead somewhere else, and what lies in wait beside a document.
@Suite(.serialized) struct HostileNamesTests {
  @Test(
    arguments: [
      ("../up", "it starts with a dot"), ("a/b", "it holds `/`"), ("..", "it starts with a dot"),
      (".hidden", "it starts with a dot"), ("", "it is empty"), ("a b", "it holds a blank"),
      ("a\nb", "it holds U+000A"), ("a\u{1B}b", "it holds U+001B"),
      ("a\u{202E}b", "it holds U+202E"),
      ("~", "it holds `~`"), ("x.json", "it ends in `.json`"),
      (
        String(repeating: "n", count: 300),
        "it has 300 characters (300 bytes), at most 100 are allowed"
      ),
    ] as [(String, String)]
  )
  func `a name that no session can have is refused everywhere`(
    name: String,
    cause: String
  ) throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let errors = """
      error: a session cannot have this name: \(cause)
      use letters, digits, `.`, `_` and `-`

      """
    for arguments in [["new", name], ["open", name], ["check", name]] {
      try arguments.reduce(Program(in: folder)) { $0.arguments($1) }.run()
        .expect(output: "", errors: errors, status: 2)
    }
    try Program(in: folder).arguments("check", "kettle", "--repair", name).run()
      .expect(output: "", errors: errors, status: 2)
    #expect(try leftBehind(in: folder) == ["sessions/kettle.json"])
  }

  @Test func `a report never takes the place of a file, a link or a folder`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let victim = "somebody else's words\n"
    try folder.write(Data(victim.utf8), to: "report.md")
    try folder.write(Data(victim.utf8), to: "folder.md/file")
    let manager = FileManager.default
    func path(_ name: String) -> String { folder.url.appending(path: name).path }
    try manager.createSymbolicLink(atPath: path("link.md"), withDestinationPath: path("report.md"))
    try manager.createSymbolicLink(atPath: path("loose.md"), withDestinationPath: path("not-there"))
    let before = try folder.files()
    for name in ["report.md", "link.md", "loose.md", "folder.md", "sessions/kettle.json"] {
      let verb = name.hasSuffix(".json") ? "report" : "topline"
      try Program(in: folder).arguments("open", "kettle", "-c", "\(verb) \(name)").run().expect(
        output: "",
        errors: """
          -c:1:1: error: \(name) exists and was left as it is
          -c:1:1: note: name another file

          """,
        status: 1
      )
    }
    try Program(in: folder).arguments("open", "kettle").input("topline \"report.md\0.md\"\n").run()
      .expect(
        output: "",
        errors: "-:1:1: error: cannot write report.md␀.md: a path cannot hold a NUL character\n",
        status: 1
      )
    #expect(try folder.files() == before)
    try Program(in: folder).arguments("open", "kettle", "-c", "topline new.md").run()
      .expect(output: "wrote new.md\n")
    #expect(try permissions(folder.url.appending(path: "new.md")) == 0o600)
  }

  @Test func `files are for their owner only`() throws {
    let folder = try TemporaryFolder()
    let loose = try Program(in: folder).executable("/bin/sh")
      .arguments("-c", "umask 0; exec roundtable new kettle").run()
    #expect(loose.status == 0)
    try made("cup", in: folder)
    let terminal = try opened("kettle", in: folder)
    terminal.send("member add Anna\r")
    #expect(terminal.see("Anna is a"))
    terminal.send("a: half")
    #expect(terminal.wait(within: 5000) { _ in exists("sessions/.kettle.draft", in: folder) })
    for name in [".kettle.draft", ".kettle.history", ".kettle.lock", "kettle.json"] {
      #expect(try permissions(folder.url.appending(path: "sessions/\(name)")) == 0o600, "\(name)")
    }
    #expect(try permissions(folder.url.appending(path: "sessions")) == 0o700)
  }

  /// What somebody puts where the program keeps a file of its own.
  enum Trap: CaseIterable {
    case link, pipe, folder
  }

  @Test(arguments: Trap.allCases)
  func `what lies in wait beside a document is neither followed nor waited for`(
    trap: Trap
  ) throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let victim = "somebody else's words\n"
    try folder.write(Data(victim.utf8), to: "victim")
    for name in [".kettle.draft", ".kettle.draft.new", ".kettle.history", ".kettle.new"] {
      let path = folder.url.appending(path: "sessions/\(name)").path
      switch trap {
      case .link:
        try FileManager.default.createSymbolicLink(
          atPath: path,
          withDestinationPath: folder.url.appending(path: "victim").path
        )
      case .pipe: #expect(mkfifo(path, 0o600) == 0)
      case .folder:
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      }
    }
    let terminal = try opened("kettle", in: folder)
    #expect(!terminal.outputText.contains("words"))
    terminal.send("a: heard\r")
    #expect(terminal.expect("“heard”"))
    terminal.send("a: half a line")
    usleep(1_300_000)
    #expect(terminal.see("half a line"))
    terminal.send(signal: SIGTERM)
    #expect(terminal.exit() == .status(0))
    #expect(try folder.files()["victim"] == Data(victim.utf8))
    #expect(try verbatims("kettle", in: folder) == ["heard"])
  }

  @Test(arguments: Trap.allCases)
  func `what is no file is no session`(trap: Trap) throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let path = folder.url.appending(path: "sessions/trap.json").path
    let what: String
    switch trap {
    case .link:
      what = "a symbolic link"
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "kettle.json")
    case .pipe:
      what = "a device or a pipe"
      #expect(mkfifo(path, 0o600) == 0)
    case .folder:
      what = "a folder"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    }
    let errors = "error: `\(path)` is \(what), not a file\nname the file itself\n"
    for arguments in [["open", "trap", "-c", "status"], ["check", "trap"]] {
      try arguments.reduce(Program(in: folder)) { $0.arguments($1) }.run()
        .expect(output: "", errors: errors, status: 66)
    }
    let listed = try Program(in: folder).arguments("list").run()
    #expect(listed.output.contains("`\(path)` is \(what), not a file"))
    #expect(try Program(in: folder).arguments("new", "trap").run().status == 73)
  }

  @Test func `a lock that is a link is not followed`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    try folder.write(Data("victim".utf8), to: "victim")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "sessions/.kettle.lock").path,
      withDestinationPath: folder.url.appending(path: "victim").path
    )
    let run = try Program(in: folder).arguments("open", "kettle", "-c", "a: words").run()
    #expect(run.status == 74)
    #expect(run.errors.contains("it is a symbolic link"))
    #expect(try folder.files()["victim"] == Data("victim".utf8))
  }

  @Test func `a guide that is no text is refused and nothing is waited for`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    #expect(mkfifo(folder.url.appending(path: "pipe").path, 0o600) == 0)
    try folder.write(Data([0xFF, 0xFE, 0x23]), to: "latin.md")
    let causes = [
      "pipe": "it is not a file", "/dev/zero": "it is not a file", "sessions": "it is not a file",
      "latin.md": "it is not UTF-8", "none.md": "No such file or directory",
    ]
    for (path, cause) in causes {
      let run = try Program(in: folder).arguments("open", "kettle", "-c", "guide load \(path)")
        .run()
      #expect(run.errors.hasPrefix("-c:1:1: error: cannot read \(path): \(cause)\n"))
      #expect(run.status == 1)
    }
  }

  @Test func `a half line is told where lines cannot be edited`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    try folder.write(Data("\na: half \u{1B}[31m a line".utf8), to: "sessions/.kettle.draft")
    let terminal = try PseudoTerminal(
      PseudoTerminal.builtProgram("roundtable"),
      ["open", "kettle", "--plain"],
      environment: ["ROUNDTABLE_HOME": folder.url.path]
    )
    #expect(terminal.expect("the line that was being typed last time: a: half ␛[31m a line"))
    terminal.send("a: on we go\r")
    #expect(terminal.expect("1 Anna :  “on we go”"))
    terminal.send("\u{4}\u{4}")
    #expect(terminal.exit() == .status(0))
  }

  @Test func `a repair that may not be written leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    for name in ["kettle", "cup"] { try made(name, in: folder) }
    let broken = try document("kettle", in: folder).replacing("\"n\":1", with: "\"n\":1,,")
    try folder.write(Data(broken.utf8), to: "sessions/kettle.json")
    let before = try folder.files()
    try Program(in: folder).arguments("check", "kettle", "--repair", "cup").run().expect(
      output: "",
      errors: """
        error: `\(folder.url.path)/sessions/cup.json` exists already
        choose another name, or `open` the one that is there

        """,
      status: 73
    )
    #expect(try folder.files() == before)
    let repaired = try Program(in: folder).arguments("check", "kettle", "--repair", "mended").run()
    #expect(repaired.status == 0)
    #expect(
      try leftBehind(in: folder) == [
        "sessions/cup.json", "sessions/kettle.json", "sessions/mended.json",
        "sessions/mended.left-out",
      ]
    )
  }

  @Test func `the lines of one session are not in the history of another`() throws {
    let folder = try TemporaryFolder()
    for name in ["kettle", "cup"] { try made(name, in: folder) }
    let terminal = try opened("kettle", in: folder)
    terminal.send("a: in confidence\r")
    #expect(terminal.expect("“in confidence”"))
    #expect(terminal.waitForKeys())
    terminal.send("open cup\r")
    #expect(terminal.expect("cup · 1 member"))
    #expect(terminal.waitForKeys())
    terminal.send("\u{1B}[A\u{1B}[A\u{12}conf\u{7}\u{3}")
    #expect(terminal.expect("^C"))
    #expect(terminal.waitForKeys())
    terminal.send("quit\r")
    #expect(terminal.exit() == .status(0))
    let after = try #require(terminal.outputText.components(separatedBy: "cup · 1 member").last)
    #expect(!after.contains("confidence"))
    let history = try folder.files()["sessions/.cup.history"] ?? Data()
    #expect(!String(decoding: history, as: UTF8.self).contains("confidence"))
  }

  private func exists(_ path: String, in folder: TemporaryFolder) -> Bool {
    FileManager.default.fileExists(atPath: folder.url.appending(path: path).path)
  }
}
