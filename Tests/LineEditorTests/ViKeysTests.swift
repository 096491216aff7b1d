import Foundation
import TestSupport
import Testing

@Suite struct ViKeysTests {
  @Test func `arrows leave vi inserting`() throws {
    let terminal = try demo(["VI": "1"])
    terminal.send("abc\u{1B}[D\u{1B}[D|\u{1B}OC!\r")
    #expect(terminal.got("a|b!c"))
  }

  @Test func `a lone escape goes to command mode after a moment`() throws {
    let terminal = try demo(["VI": "1"])
    terminal.send("abc\u{1B}")
    #expect(terminal.see { $0.cursorColumn == 10 })
    terminal.send("x\r")
    #expect(terminal.got("ab"))
  }

  @Test func `k and u work on our history and undo`() throws {
    let terminal = try demo(["VI": "1"])
    terminal.send("first\r")
    #expect(terminal.got("first"))
    terminal.send("\u{1B}")
    #expect(!terminal.see("never", within: 150))
    terminal.send("k")
    #expect(terminal.see("› first", within: 1000))
    terminal.send("\r")
    #expect(terminal.got("first"))
  }

  @Test func `our keys hold against a user's own settings`() throws {
    let home = TemporaryPath()
    try FileManager.default.createDirectory(atPath: home.path, withIntermediateDirectories: true)
    try "bind -v\nbind ^I ed-insert\n".write(
      toFile: home.path + "/.editrc",
      atomically: true,
      encoding: .utf8
    )
    let terminal = try demo(["HOME": home.path])
    terminal.send("@б\tда\r")
    #expect(terminal.got("@борис да"))
    terminal.send("abc\u{1B}")
    #expect(terminal.see { $0.cursorColumn == 10 })
    terminal.send("\u{3}")
    #expect(terminal.expect("interrupted"))
  }
}
