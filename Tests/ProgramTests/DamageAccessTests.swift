import Foundation
import TestSupport
import Testing

/// Folders and files that may not be written or read, and documents that somebody else has open.
@Suite(.serialized) struct DamageAccessTests {
  /// Root may do everything, so it runs the program as nobody, whose the folder is then.
  private static let canBeSomebodyElse =
    geteuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")
  private static let noSetpriv: Comment = "root needs setpriv to be somebody else"

  private static func unprivileged(_ folder: TemporaryFolder) throws -> Program {
    let program = try Program(in: folder)
    guard geteuid() == 0 else { return program }
    let owned = try program.executable("/bin/chown")
      .arguments("-R", "65534:65534", folder.url.path).run()
    try #require(owned.status == 0)
    return program.executable("/usr/bin/setpriv")
      .arguments("--reuid=65534", "--regid=65534", "--clear-groups")
      .arguments(PseudoTerminal.builtProgram("roundtable"))
  }

  private static func set(_ mode: Int, of path: String, in folder: TemporaryFolder) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode],
      ofItemAtPath: folder.url.appending(path: path).path
    )
  }

  @Test(.enabled(if: canBeSomebodyElse, noSetpriv))
  func `a folder that may not be written is told, and its sessions can be looked at`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let program = try Self.unprivileged(folder)
    try Self.set(0o500, of: "sessions", in: folder)
    defer { try? Self.set(0o700, of: "sessions", in: folder) }
    let path = "\(folder.url.path)/sessions"
    try program.arguments("open", "kettle", "-c", "a: words").run().expect(
      output: "",
      errors: """
        error: cannot write to `\(path)/kettle.json`: the permissions do not allow it
        open it read-only, or copy it to a folder that can be written

        """,
      status: 74
    )
    let new = try program.arguments("new", "cup").run()
    new.expect(
      output: "",
      errors: """
        error: cannot make `\(path)/cup.json`: the permissions do not allow it
        choose another folder with `--directory`

        """,
      status: 73
    )
    try program.arguments("open", "kettle", "--read-only", "-c", "a: words").run().expect(
      output: "",
      errors: """
        -c:1:1: error: `\(path)/kettle.json` is open for reading only
        -c:1:1: note: open it again to go on writing

        """,
      status: 74
    )
    try program.arguments("check", "kettle").run().expect(output: "kettle: sound, 2 entries\n")
  }

  @Test(.enabled(if: canBeSomebodyElse, noSetpriv))
  func `a document that may not be read or not be written says which`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let program = try Self.unprivileged(folder)
    let path = "`\(folder.url.path)/sessions/kettle.json`"
    try Self.set(0o400, of: "sessions/kettle.json", in: folder)
    let unwritable = try program.arguments("open", "kettle", "-c", "a: words").run()
    #expect(
      unwritable.errors.hasPrefix(
        "error: cannot write to \(path): the permissions do not allow it\n"
      )
    )
    #expect(unwritable.status == 74)
    try Self.set(0, of: "sessions/kettle.json", in: folder)
    for arguments in [["open", "kettle", "-c", "status"], ["check", "kettle"]] {
      let unreadable = try arguments.reduce(program) { $0.arguments($1) }.run()
      #expect(unreadable.errors.contains("\(path): the permissions do not allow it\n"))
      #expect([66, 74].contains(unreadable.status))
    }
    #expect(try program.arguments("list").run().output.contains("the permissions do not allow it"))
    #expect(try !leftBehind(in: folder).contains("sessions/.kettle.lock"))
  }

  @Test func `a second writer is refused with 75 and told who writes`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let writer = try KillPipedProgram(["open", "kettle"], in: folder)
    writer.give("a: first\n")
    #expect(writer.waitForAnswers(1))
    let before = try document("kettle", in: folder)
    let second = try Program(in: folder).arguments("open", "kettle", "-c", "a: second").run()
    #expect(second.status == 75)
    #expect(second.errors.contains("is in use by somebody on "))
    #expect(second.errors.hasSuffix("close it there, or open it read-only\n"))
    // Those who only read are not in the way, and nobody is in theirs.
    let reading: [([String], String)] = [
      (["check", "kettle"], "kettle: sound, 3 entries\n"),
      (["open", "kettle", "--read-only", "-c", "show 1"], "first"),
      (["open", "kettle", "--check", "-c", "a: checked"], "2 Anna :  “checked”\n"),
      (["list"], "kettle"),
    ]
    for (arguments, expected) in reading {
      let reader = try arguments.reduce(Program(in: folder)) { $0.arguments($1) }.run()
      #expect([reader.errors, String(reader.status)] == ["", "0"])
      #expect(reader.output.contains(expected))
    }
    #expect(try document("kettle", in: folder) == before)
    writer.give("a: third\n")
    #expect(writer.waitForAnswers(2))
    #expect(writer.answerLines.last == "2 Anna :  “third”")
  }

  @Test func `at a terminal a session in use is offered to look at, and its draft left alone`()
    throws
  {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let writer = try opened("kettle", in: folder)
    writer.send("a: the writer is typ")
    let draft = folder.url.appending(path: "sessions/.kettle.draft")
    #expect(
      writer.wait(within: 5000) { _ in FileManager.default.fileExists(atPath: draft.path) }
    )
    let viewer = try PseudoTerminal(
      PseudoTerminal.builtProgram("roundtable"),
      ["open", "kettle"],
      environment: ["ROUNDTABLE_HOME": folder.url.path]
    )
    #expect(viewer.expect("is in use by "))
    #expect(viewer.expect("open it to look? [y/N] "))
    viewer.send("y\r")
    #expect(viewer.expect("(read-only)"))
    #expect(!viewer.outputText.contains("typ"))
    #expect(viewer.waitForKeys())
    viewer.send("status\r")
    #expect(viewer.expect("in the room"))
    viewer.send("a: not mine to say\r")
    #expect(viewer.expect("is open for reading only"))
    viewer.send("\u{3}quit\r")
    #expect(viewer.exit() == .status(0))
    #expect(try String(contentsOf: draft, encoding: .utf8).hasSuffix("\na: the writer is typ"))
    writer.send("ing\r")
    #expect(writer.expect("1 Anna :  “the writer is typing”"))
  }
}
