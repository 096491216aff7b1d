import Foundation
import TestSupport
import Testing

/// `kill -9`, signals and a closed window at a real pseudo-terminal.
@Suite(.serialized) struct KillTerminalTests {
  @Test func `kill -9 at a prompt loses no line that was answered`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    var random = SeededGenerator(seed: FuzzPlan.seed)
    var kept = 0
    for moment in 1...24 {
      let terminal = try opened("kettle", in: folder)
      let lines = Int.random(in: 1...5, using: &random)
      let place: Comment = "moment \(moment)"
      for line in 1...lines {
        terminal.send("a: turn \(moment).\(line)\r")
        #expect(terminal.expect("“turn \(moment).\(line)”"), place)
      }
      terminal.send("a: half typed \(moment)")
      usleep(UInt32.random(in: 0...3000, using: &random))
      terminal.send(signal: SIGKILL)
      #expect(terminal.exit() == .signal(SIGKILL), place)
      kept += lines
      let text = try document("kettle", in: folder)
      #expect(text.components(separatedBy: "\"text\":").count - 1 == kept, place)
      #expect(text.contains("\"text\":\"turn \(moment).\(lines)\""), place)
    }
    let checked = try Program(in: folder).arguments("check", "kettle").run()
    #expect(checked.status == 0)
  }

  @Test func `a half-typed line is back at the prompt after kill -9`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let half = "a+ den är för dyr – \"på riktigt\" 👩‍👩‍👧 \\ och"
    let terminal = try opened("kettle", in: folder)
    terminal.send(half)
    let draft = folder.url.appending(path: "sessions/.kettle.draft")
    #expect(terminal.wait(within: 5000) { _ in text(draft)?.hasSuffix("\n\(half)") == true })
    terminal.send(signal: SIGKILL)
    #expect(terminal.exit() == .signal(SIGKILL))
    #expect(try permissions(draft) == 0o600)

    let again = try opened("kettle", in: folder)
    #expect(again.see("the line that was being typed last time is back at the prompt"))
    #expect(again.see("och"))
    again.send(" svår #pris\r")
    #expect(again.see("1 Anna +"))
    #expect(text(draft) == nil)
    again.send("quit\r")
    #expect(again.exit() == .status(0))
    #expect(
      try document("kettle", in: folder).contains(
        #""text":"den är för dyr – \"på riktigt\" 👩‍👩‍👧 \\ och svår","themes":["pris"]"#
      )
    )
    let third = try opened("kettle", in: folder)
    #expect(!third.outputText.contains("last time"))
  }

  /// Every way in which the outside world ends a sitting in the middle of a line.
  enum Ending: CaseIterable {
    case hangUp, terminate, windowClosed
  }

  @Test(arguments: Ending.allCases)
  func `a sitting that is ended from outside keeps the half line and ends well`(
    ending: Ending
  ) throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let terminal = try opened("kettle", in: folder)
    terminal.send("a: before\r")
    #expect(terminal.expect("“before”"))
    #expect(terminal.waitForKeys())
    terminal.send("a- half a line, åäö")
    #expect(terminal.see("half a line, åäö"))
    switch ending {
    case .hangUp: terminal.send(signal: SIGHUP)
    case .terminate: terminal.send(signal: SIGTERM)
    case .windowClosed: terminal.closeWindow()
    }
    #expect(terminal.exit() == .status(0))
    if ending != .windowClosed { #expect(terminal.sttyState == terminal.initialSttyState) }
    // Closed well: no padding, no lock.
    let text = try document("kettle", in: folder)
    #expect(text.hasSuffix("\"text\":\"before\"}\n]}\n"))
    #expect(
      try leftBehind(in: folder)
        == ["sessions/.kettle.draft", "sessions/.kettle.history", "sessions/kettle.json"]
    )
    let again = try opened("kettle", in: folder)
    #expect(again.see("a- half a line, åäö"))
    again.send("\r")
    #expect(again.expect("“half a line, åäö”"))
  }

  @Test(
    arguments: [
      ["quit\r"], ["\u{4}", "\u{4}"], ["half\u{3}", "quit\r"], ["a: “words”\r", "\u{4}\u{4}"],
    ]
  )
  func `each way out leaves the terminal as it was found`(keys: [String]) throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let terminal = try opened("kettle", in: folder)
    for key in keys {
      #expect(terminal.waitForKeys())
      terminal.send(key)
    }
    #expect(terminal.exit() == .status(0))
    #expect(terminal.sttyState == terminal.initialSttyState)
    #expect(try document("kettle", in: folder).hasSuffix("}\n]}\n"))
  }

  @Test(arguments: ["../up", "nul\u{1}x", ".hidden", "a/b"])
  func `a name that no session can have is told, and the session goes on`(name: String) throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let terminal = try opened("kettle", in: folder)
    terminal.paste("open \"\(name)\"")
    terminal.send("\r")
    #expect(terminal.see("error: a session cannot have this name: it "))
    #expect(terminal.waitForKeys())
    terminal.send("a: still here\r")
    #expect(terminal.expect("“still here”"))
  }

  @Test func `a session that is not wanted or not free leaves the one that is open`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    try made("cup", in: folder)
    let other = try opened("cup", in: folder)
    let terminal = try opened("kettle", in: folder)
    for line in ["open nothing-there\r", "open cup\r"] {
      terminal.send(line)
      #expect(terminal.expect("[y/N] "))
      terminal.send("n\r")
      #expect(terminal.expect("the clock is running"))
      #expect(terminal.waitForKeys())
    }
    terminal.send("a: still here\r")
    #expect(terminal.expect("“still here”"))
    other.send("a: here too\r")
    #expect(other.expect("“here too”"))
    #expect(try !leftBehind(in: folder).contains("sessions/nothing-there.json"))
  }

  @Test func `an interrupted script ends with 130 and keeps what was answered`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let program = try KillPipedProgram(["open", "kettle"], in: folder)
    program.give("a: one\na: two\na: three\n")
    #expect(program.waitForAnswers(3))
    #expect(program.kill(at: SIGINT) == 130)
    let checked = try Program(in: folder).arguments("check", "kettle").run()
    checked.expect(output: "kettle: sound, 5 entries\n")
    try Program(in: folder).arguments("open", "kettle", "-c", "a: four").run()
      .expect(output: "4 Anna :  “four”\n")
  }

  private func text(_ file: URL) -> String? {
    (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// The program at a terminal of its own, waiting for keys.
func opened(
  _ name: String,
  in folder: TemporaryFolder,
  _ arguments: [String] = [],
  environment: [String: String] = [:]
) throws -> PseudoTerminal {
  let home = ["HOME": folder.url.path, "ROUNDTABLE_HOME": folder.url.path, "TZ": "UTC"]
  let terminal = try PseudoTerminal(
    PseudoTerminal.builtProgram("roundtable"),
    ["open", name] + arguments,
    environment: home.merging(environment) { $1 },
    directory: folder.url.path
  )
  try #require(terminal.waitForKeys(), Comment(rawValue: terminal.screenText))
  return terminal
}

/// The permission bits of a file.
func permissions(_ file: URL) throws -> Int {
  let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
  return try #require(attributes[.posixPermissions] as? Int)
}
