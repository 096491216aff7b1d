import Foundation
import TestSupport
import Testing

/// A document that another program deletes, replaces or changes while a session is open.
@Suite(.serialized) struct DamageInterferenceTests {
  /// What another program does to the file.
  enum Interference: CaseIterable {
    case deleted, replaced, grown, cut, overwritten

    var words: String {
      switch self {
      case .deleted: "another program took the file away"
      case .replaced: "another program put another file in its place"
      case .grown, .cut, .overwritten: "another program changed the file"
      }
    }

    func act(on file: URL) throws {
      switch self {
      case .deleted: try FileManager.default.removeItem(at: file)
      case .replaced: try Data("{}".utf8).write(to: file, options: .atomic)
      case .grown: try write("{\"more\":1}", to: file) { try $0.seekToEnd() }
      case .cut:
        let handle = try FileHandle(forWritingTo: file)
        try handle.truncate(atOffset: 40)
        try handle.close()
      case .overwritten: try write("hello hello", to: file) { try $0.seek(toOffset: 60) }
      }
    }

    private func write(
      _ text: String,
      to file: URL,
      at place: (FileHandle) throws -> some Any
    ) throws {
      let handle = try FileHandle(forWritingTo: file)
      _ = try place(handle)
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
    }
  }

  @Test(arguments: Interference.allCases)
  func `what another program does to an open document loses no word`(
    interference: Interference
  ) throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let terminal = try opened("kettle", in: folder)
    terminal.send("a: before\r")
    #expect(terminal.expect("“before”"))
    let file = folder.url.appending(path: "sessions/kettle.json")
    try interference.act(on: file)
    let foreign = try? Data(contentsOf: file)
    #expect(terminal.waitForKeys())
    terminal.send("a: after\r")
    // The sentence may be longer than a row of the terminal.
    #expect(terminal.expect("nothing was saved to "))
    #expect(terminal.expect(interference.words))
    #expect(terminal.expect("kettle.rescue.json"))
    #expect(terminal.expect("close this session and open the rescued one"))
    #expect(terminal.expect("(read-only)"))
    #expect(terminal.see("a: after"))
    #expect(terminal.waitForKeys())
    terminal.send("\r")
    #expect(terminal.expect("is open for reading only"))
    #expect(terminal.waitForKeys())
    terminal.send("\u{3}quit\r")
    #expect(terminal.exit() == .status(0))
    #expect((try? Data(contentsOf: file)) == foreign)

    let rescue = folder.url.appending(path: "sessions/kettle.rescue.json")
    #expect(try permissions(rescue) == 0o600)
    let rescued = String(decoding: try Data(contentsOf: rescue), as: UTF8.self)
    #expect(rescued.components(separatedBy: "\"text\":\"before\"").count == 2)
    #expect(rescued.components(separatedBy: "\"text\":\"after\"").count == 2)
    // The rescued session opens where it is whole; else its lines are there to be read around.
    let again = try Program(in: folder).arguments("check", "kettle.rescue").run()
    switch interference {
    case .deleted, .replaced, .grown:
      again.expect(output: "kettle.rescue: sound, 4 entries\n")
      try Program(in: folder).arguments("open", "kettle.rescue", "-c", "a: on we go").run()
        .expect(output: "3 Anna :  “on we go”\n")
    case .cut, .overwritten: #expect([0, 65].contains(again.status))
    }
  }

  @Test func `a document that was only touched is written on`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let program = try KillPipedProgram(["open", "kettle"], in: folder)
    program.give("a: one\n")
    #expect(program.waitForAnswers(1))
    let file = folder.url.appending(path: "sessions/kettle.json")
    try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: file.path)
    program.give("a: two\n")
    #expect(program.waitForAnswers(2))
    #expect(program.answerLines == ["1 Anna :  “one”", "2 Anna :  “two”"])
  }

  @Test func `a script meets the same with 74`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let program = try KillPipedProgram(["open", "kettle"], in: folder)
    program.give("a: one\n")
    #expect(program.waitForAnswers(1))
    try FileManager.default.removeItem(at: folder.url.appending(path: "sessions/kettle.json"))
    program.give("a: two\na: three\n")
    #expect(program.waitForAnswers(3))
    #expect(program.ended() == 74)
    let path = "\(folder.url.path)/sessions/kettle"
    #expect(
      program.answerLines == [
        "1 Anna :  “one”",
        "-:2:1: error: nothing was saved to `\(path).json`: another program took the file away; "
          + "the whole session is in `\(path).rescue.json`",
        "-:2:1: note: close this session and open the rescued one",
      ]
    )
    #expect(try leftBehind(in: folder) == ["sessions/kettle.rescue.json"])
  }

  @Test func `the whole sessions folder taken away is told, and the words are still on screen`()
    throws
  {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let terminal = try opened("kettle", in: folder)
    try FileManager.default.removeItem(at: folder.url.appending(path: "sessions"))
    terminal.send("a: words\r")
    #expect(terminal.expect("could not be written either (there is no such file or folder)"))
    #expect(terminal.see("(read-only)> a: words"))
    terminal.send("\u{3}quit\r")
    #expect(terminal.exit() == .status(0))
  }
}
