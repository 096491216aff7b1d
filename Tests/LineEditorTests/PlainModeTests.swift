import Foundation
import TestSupport
import Testing

@Suite struct PlainModeTests {
  /// Runs the demo on a pipe and gives back what it wrote.
  private func output(of input: [UInt8]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: PseudoTerminal.builtProgram("editor-demo"))
    process.environment = ["TERM": "xterm", "LANG": "C.UTF-8"]
    let source = TemporaryPath()
    try Data(input).write(to: URL(fileURLWithPath: source.path))
    process.standardInput = try FileHandle(forReadingFrom: URL(fileURLWithPath: source.path))
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\r\nb\n", ["a", "b"]), ("a\r\r\n", ["a\r"]), ("\n\n", ["", ""]),
      ("a\0b\n", ["a\0b"]), ("å\u{2028}\u{B}b\n", ["å\u{2028}\u{B}b"]), ("\tx \n", ["\tx "]),
      ("a\r", ["a\r"]),
    ]
  )
  func `lines end at a line feed and nothing else`(input: String, lines: [String]) throws {
    let expected = lines.map { "got: \($0.debugDescription)\n" }.joined() + "end\n"
    #expect(try output(of: Array(input.utf8)) == expected)
  }

  @Test(
    arguments: [
      ([0x61, 0xFF, 0x62, 0x0A], "not UTF-8 at 1:2, 3 bytes\nend\n"),
      (
        [0x61, 0x0A, 0xC3, 0xA5, 0xC3, 0x0A, 0x62],
        "got: \"a\"\nnot UTF-8 at 2:2, 3 bytes\ngot: \"b\"\nend\n"
      ),
      ([0xED, 0xA0, 0x80, 0x0A], "not UTF-8 at 1:1, 3 bytes\nend\n"),
      ([0xC0, 0x80], "not UTF-8 at 1:1, 2 bytes\nend\n"),
    ]
  )
  func `bytes that are not UTF-8 are refused by their place`(
    input: [UInt8],
    expected: String
  ) throws {
    #expect(try output(of: input) == expected)
  }

  @Test func `a line of three megabytes is read whole`() throws {
    let line = [UInt8](repeating: 0x61, count: 3_000_000)
    #expect(try output(of: line + [0x0A] + line) == "got 3000000 bytes\ngot 3000000 bytes\nend\n")
  }

  @Test(arguments: [["TERM": "dumb"], ["PLAIN": "1"], ["TERM": ""], ["TERM": "emacs"]])
  func `a plain terminal sees the prompt and no escape`(settings: [String: String]) throws {
    let terminal = try PseudoTerminal(
      PseudoTerminal.builtProgram("editor-demo"),
      environment: settings
    )
    #expect(terminal.see("group ›"))
    terminal.send("hello åäö\r")
    #expect(terminal.got("hello åäö"))
    #expect(terminal.expect("› "))
    terminal.send("half\u{3}")
    #expect(terminal.expect("interrupted"))
    terminal.send("\u{4}")
    #expect(terminal.exit() == .status(0))
    #expect(!terminal.output.contains(0x1B))
  }

  @Test func `no input ends at once`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh",
      ["-c", "\(PseudoTerminal.builtProgram("editor-demo")) </dev/null"]
    )
    #expect(terminal.exit() == .status(0))
    #expect(terminal.screenText == "end")
  }

  @Test func `output that is no terminal gets no prompt`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh",
      ["-c", "\(PseudoTerminal.builtProgram("editor-demo")) | cat -v"]
    )
    terminal.send("å\r\u{4}")
    #expect(terminal.exit() == .status(0))
    #expect(terminal.screenText == "å\ngot: \"M-CM-%\"\nend")
  }
}
