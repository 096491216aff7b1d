import Foundation
import TestSupport
import Testing

/// `replay --follow` while the session is being captured elsewhere.
@Suite(.serialized) struct ReplayFollowTests {
  private static func follower(in folder: TemporaryFolder, _ more: [String] = []) throws
    -> PseudoTerminal
  {
    try PseudoTerminal(
      PseudoTerminal.builtProgram("roundtable"),
      ["replay", "kettle", "--follow", "--color", "never"] + more,
      environment: ["HOME": folder.url.path, "ROUNDTABLE_HOME": folder.url.path, "TZ": "UTC"],
      columns: 120
    )
  }

  @Test func `what is typed, fixed, taken back and brought again is told`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let typing = try RealTerminal("kettle", in: folder)
    typing.type("a+ first")
    let watching = try Self.follower(in: folder)
    #expect(watching.expect("1 Anna +  “first”\r\n"))
    typing.type("a- second #price")
    #expect(watching.expect("2 Anna -  “second”  #price\r\n"))
    typing.type("fix 2 a-- second, truly #price")
    #expect(watching.expect("now    "))
    #expect(watching.expect("2 Anna --  “second, truly”  #price\r\n"))
    typing.type("undo")
    #expect(watching.expect("now    "))
    #expect(watching.expect("2 Anna -  “second”  #price\r\n"))
    typing.type("drop 1")
    #expect(watching.expect("gone   "))
    typing.type("undo")
    #expect(watching.expect("back   "))
    typing.type("concept add b Cup")
    #expect(watching.expect("· concept B Cup\r\n"))
    typing.type("present b")
    #expect(watching.expect("B Cup is on the table\r\n"))
    typing.quit()
    watching.send("\u{3}")
    #expect(watching.exit() == .status(130))
  }

  @Test func `a rewrite, a cut and a file that is gone for a moment are lived through`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    func run(_ line: String) throws {
      #expect(try Program(in: folder).arguments("open", "kettle", "-c", line).run().status == 0)
    }
    try run("a+ first")
    let watching = try Self.follower(in: folder)
    #expect(watching.expect("“first”\r\n"))
    let document = folder.url.appending(path: "sessions/kettle.json")
    let bytes = try Data(contentsOf: document)
    try FileManager.default.removeItem(at: document)
    #expect(watching.expect("waiting: there is no file"))
    try bytes.write(to: document)
    try run("a+ second")
    #expect(watching.expect("“second”\r\n"))
    // Another program writes it with one more entry under another number of the file.
    let grown = try Data(contentsOf: document)
    try run("a+ third")
    #expect(watching.expect("“third”\r\n"))
    try grown.write(to: document, options: .atomic)
    #expect(watching.expect("the document was written anew"))
    #expect(watching.expect("gone   "))
    // A write that was cut short, and then the rest of it.
    try run("a+ fourth")
    #expect(watching.expect("“fourth”\r\n"))
    let whole = try Data(contentsOf: document)
    try whole.dropLast(30).write(to: document)
    #expect(watching.expect("gone   "))
    try whole.write(to: document)
    #expect(watching.expect("“fourth”\r\n"))
    watching.send("\u{3}")
    #expect(watching.exit() == .status(130))
  }
}
