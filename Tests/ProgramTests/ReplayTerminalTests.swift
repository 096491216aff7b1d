import Foundation
import TestSupport
import Testing

/// The player at a real pseudo-terminal.
@Suite(.serialized) struct ReplayTerminalTests {
  private static func player(
    in folder: TemporaryFolder,
    _ arguments: [String] = [],
    environment: [String: String] = [:],
    rows: Int = 12,
    columns: Int = 60
  ) throws -> PseudoTerminal {
    let home = ["HOME": folder.url.path, "ROUNDTABLE_HOME": folder.url.path, "TZ": "UTC"]
    let terminal = try PseudoTerminal(
      PseudoTerminal.builtProgram("roundtable"),
      ["replay", "kettle", "--color", "never"] + arguments,
      environment: home.merging(environment) { $1 },
      rows: rows,
      columns: columns
    )
    return terminal
  }

  private static func fill(_ folder: TemporaryFolder, _ words: [String]) throws {
    try made("kettle", in: folder)
    let run = try Program(in: folder).arguments("open", "kettle", "--quiet")
      .input(words.enumerated().map { "00:\($0 < 9 ? "0" : "")\($0 + 1) a: \($1)\n" }.joined())
      .run()
    try #require(run.status == 0, Comment(rawValue: run.errors))
  }

  private static let words = ["one", "two refills", "three", "four refills", "five"]

  @Test func `keys go through the film and leave the terminal as it was`() throws {
    let folder = try TemporaryFolder()
    try Self.fill(folder, Self.words)
    let document = try folder.document("kettle")
    let terminal = try Self.player(in: folder)
    #expect(terminal.see("‖ 00:00 / 00:0"))
    #expect(terminal.waitForKeys())
    terminal.send("..")
    #expect(terminal.see("00:02  2 Anna :  “two refills”"))
    #expect(terminal.see("item 2/5"))
    terminal.send("\u{1B}[B\u{1B}[A,")
    #expect(terminal.see("item 1/5"))
    terminal.send("/refill\rn")
    #expect(terminal.see("“refill” 2 of 2"))
    #expect(terminal.see("item 4/5"))
    terminal.send("g5\r")
    #expect(terminal.see("item 5/5"))
    terminal.send("s")
    #expect(terminal.see("in the room"))
    terminal.send("qm")
    #expect(terminal.see("> 00:00  the session begins"))
    terminal.send("q?")
    #expect(terminal.see("play, pause"))
    terminal.send("q\u{1B}[H ")
    #expect(terminal.see("▶"))
    #expect(terminal.see("item 3/5", within: 8000))
    terminal.send(" q")
    #expect(terminal.exit() == .status(0))
    #expect(terminal.sttyState == terminal.initialSttyState)
    #expect(terminal.outputText.hasSuffix("\u{1B}[?25h\u{1B}[?1049l"))
    #expect(try folder.document("kettle") == document)
  }

  @Test func `another size is drawn at once, down to twenty columns`() throws {
    let folder = try TemporaryFolder()
    try Self.fill(folder, ["a word and another and many more of them until it wraps", "日本語日本語日本語"])
    let terminal = try Self.player(in: folder)
    #expect(terminal.see("item 0/2") && terminal.waitForKeys())
    terminal.send("..")
    #expect(terminal.see("item 2/2"))
    for (rows, columns) in [(10, 20), (3, 40), (30, 120), (12, 60)] {
      terminal.resize(rows: rows, columns: columns)
      let status = columns < 30 ? "‖ 00:02 / 00:0" : "item 2/2"
      #expect(terminal.see(status), "\(rows) × \(columns)")
      #expect(terminal.see { $0.text.contains("‖ 00:02") })
    }
    terminal.send("q")
    #expect(terminal.exit() == .status(0))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal ends it and gives the terminal back`(signal: Int32) throws {
    let folder = try TemporaryFolder()
    try Self.fill(folder, Self.words)
    let terminal = try Self.player(in: folder)
    #expect(terminal.see("item 0/5") && terminal.waitForKeys())
    terminal.send(signal: signal)
    #expect(terminal.exit() == .status(0))
    #expect(terminal.sttyState == terminal.initialSttyState)
    #expect(terminal.outputText.hasSuffix("\u{1B}[?1049l"))
  }

  @Test(arguments: [SIGABRT, SIGSEGV, SIGILL])
  func `even a crash gives the terminal back`(signal: Int32) throws {
    let folder = try TemporaryFolder()
    try Self.fill(folder, Self.words)
    let terminal = try Self.player(in: folder, environment: ["SWIFT_BACKTRACE": "enable=no"])
    #expect(terminal.see("item 0/5") && terminal.waitForKeys())
    terminal.send(signal: signal)
    #expect(terminal.exit() == .signal(signal))
    #expect(terminal.sttyState == terminal.initialSttyState)
    #expect(terminal.outputText.contains("\u{1B}[?1049l"))
  }

  @Test func `a stop from outside gives the terminal back until it goes on`() throws {
    let folder = try TemporaryFolder()
    try Self.fill(folder, Self.words)
    let terminal = try Self.player(in: folder)
    #expect(terminal.see("item 0/5") && terminal.waitForKeys())
    terminal.send(signal: SIGTSTP)
    // An orphan is not stopped by it, so whether it stood still or not the screen is there again.
    #expect(terminal.expect("\u{1B}[?1049l"))
    terminal.send(signal: SIGCONT)
    #expect(terminal.expect("\u{1B}[?1049h"))
    terminal.send(".")
    #expect(terminal.see("item 1/5"))
    terminal.send("q")
    #expect(terminal.exit() == .status(0))
  }

  @Test func `a closed window ends it`() throws {
    let folder = try TemporaryFolder()
    try Self.fill(folder, Self.words)
    let terminal = try Self.player(in: folder)
    #expect(terminal.see("item 0/5") && terminal.waitForKeys())
    terminal.closeWindow()
    #expect(terminal.exit() == .status(0))
  }

  @Test func `a branch is a new session and never one that is there`() throws {
    let folder = try TemporaryFolder()
    try Self.fill(folder, Self.words)
    let terminal = try Self.player(in: folder)
    #expect(terminal.see("item 0/5") && terminal.waitForKeys())
    let document = try folder.document("kettle")
    terminal.send("...bkettle\r")
    #expect(terminal.see("error: there is a session kettle already"))
    terminal.send("b../x\r")
    #expect(terminal.see("error:"))
    terminal.send("bkettle-b\r")
    #expect(terminal.see("made kettle-b with"))
    terminal.send("q")
    #expect(terminal.exit() == .status(0))
    #expect(terminal.outputText.hasSuffix("up to 00:03\r\n"))
    #expect(try folder.document("kettle") == document)
    #expect(try Program(in: folder).arguments("check", "kettle-b").run().status == 0)
  }

  @Test func `at the prompt the player opens and the line after it is read as ever`() throws {
    let folder = try TemporaryFolder()
    try Self.fill(folder, Self.words)
    let terminal = try RealTerminal("kettle", in: folder)
    terminal.terminal.send("replay\r")
    #expect(terminal.terminal.expect("\u{1B}[?1049h"))
    #expect(terminal.terminal.see("item 0/5"))
    terminal.terminal.send("..")
    #expect(terminal.terminal.see("item 2/5"))
    terminal.terminal.send("q")
    #expect(terminal.terminal.expect("\u{1B}[?1049l"))
    #expect(terminal.terminal.expect("\u{1B}[?2004h") && terminal.terminal.waitForKeys())
    #expect(terminal.type("a+ and on").contains("6 Anna +"))
    terminal.quit()
    #expect(terminal.terminal.sttyState == terminal.terminal.initialSttyState)
  }

  @Test func `on a terminal that cannot move its cursor it goes line by line`() throws {
    let folder = try TemporaryFolder()
    try Self.fill(folder, Self.words)
    for (arguments, environment) in [(["--plain"], [:]), ([], ["TERM": "dumb"])] {
      let terminal = try Self.player(in: folder, arguments, environment: environment)
      #expect(terminal.expect("(replay 00:00)> "))
      terminal.send("\n")
      #expect(terminal.expect("00:01  1 Anna :  “one”"))
      #expect(terminal.expect("(replay 00:01)> "))
      terminal.send("/refill\n")
      #expect(terminal.expect("“refill” 1 of 2"))
      #expect(terminal.expect("(replay 00:02)> "))
      terminal.send("g 00:04\n")
      #expect(terminal.expect("4 Anna :  “four refills”"))
      #expect(terminal.expect("(replay 00:04)> "))
      terminal.send(" \n")
      #expect(terminal.expect("5 Anna :  “five”", within: 8000))
      #expect(terminal.expect("the end"))
      #expect(terminal.expect("(replay 00:"))
      terminal.send("q\n")
      #expect(terminal.exit() == .status(0))
      #expect(!terminal.outputText.contains("\u{1B}"))
    }
  }

  private static let naughty: [String] =
    (try? SharedData.bytes("data/hostile/naughty_strings/blns.json"))
    .flatMap { try? JSONDecoder().decode([String].self, from: $0) } ?? []

  @Test(.enabled(if: !naughty.isEmpty, SharedData.absence))
  func `no hostile word reaches the terminal as a command`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let lines = Self.naughty.map { "a: ‖ \($0) ‖ \u{1B}[2J\u{1B}]0;x\u{7}\u{9B}31m\u{202E}" }
    let run = try Program(in: folder).arguments("open", "kettle", "--keep-going", "--quiet")
      .input(lines.map { $0 + "\n" }.joined()).deadline(seconds: 60).run()
    #expect(run.status < 2)
    let terminal = try Self.player(in: folder, rows: 24, columns: 80)
    #expect(terminal.see("item 0/") && terminal.waitForKeys())
    let start = terminal.output.count
    for _ in 0..<60 { terminal.send("\u{1B}[6~") }
    terminal.send("/\u{9C}\r")
    terminal.send("m")
    #expect(terminal.see("Enter goes there"))
    terminal.send("qq")
    #expect(terminal.exit(within: 20_000) == .status(0))
    let text = String(decoding: terminal.output[start...], as: UTF8.self)
    let own = [
      "\u{1B}[?25l", "\u{1B}[H", "\u{1B}[K", "\u{1B}[J", "\u{1B}[0m", "\u{1B}[?25h",
      "\u{1B}[?1049l",
    ]
    let rest = own.reduce(text) { $0.replacing($1, with: "") }
    let controls = rest.unicodeScalars.filter {
      ($0.value < 0x20 && $0 != "\r" && $0 != "\n") || (0x7F..<0xA0).contains($0.value)
        || (0x202A...0x202E).contains($0.value)
    }
    #expect(controls.isEmpty)
    let printed = try Program(in: folder).arguments("replay", "kettle").run()
    #expect(!printed.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }
}
