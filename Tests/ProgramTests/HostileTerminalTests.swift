import Foundation
import TestSupport
import Testing

/// What a hostile document, name or paste makes the terminal do: nothing.
@Suite(.serialized) struct HostileTerminalTests {
  /// A query that a terminal would answer into the keyboard, a title change, a colour, a C1 control
  /// and an override of the writing direction, as JSON spells them.
  private static let payload =
    #"z\u001b[6nq\u001b]0;z\u0007q\u009b31mz\u202eq\r\bz\u001b[2J\u001b[?1049hq\u2028z\u200f"#

  /// Whether what reached the terminal has nothing of the payload but its letters and pictures.
  private static func isTame(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let commands = ["\u{1B}[6n", "\u{1B}]", "\u{1B}[?1049", "\u{9B}", "\u{202E}", "\u{2028}"]
    let more = ["\u{200F}", "q\rz", "\u{8}z", "z\u{1B}[2J"]
    return !(commands + more).contains { text.unicodeScalars.contains($0.unicodeScalars) }
  }

  @Test(arguments: [[], ["--plain"], ["--ascii"]])
  func `nothing that a document says reaches the terminal as a command`(
    options: [String]
  ) throws {
    let folder = try TemporaryFolder()
    try Self.makeHostileDocument(in: folder)
    let checked = try Program(in: folder).arguments("check", "h").run()
    #expect(checked.output.hasPrefix("h: sound, "), "\(checked.output)\(checked.errors)")
    let terminal = try PseudoTerminal(
      PseudoTerminal.builtProgram("roundtable"),
      ["open", "h"] + options,
      environment: ["ROUNDTABLE_HOME": folder.url.path],
      directory: folder.url.path
    )
    #expect(terminal.see("> "))
    let lines = [
      "status", "who", "member list", "concept list", "themes", "guide", "list", "show 1", "show 5",
      "quotes", "tally", "timeline", "airtime", "quiet", "parked", "topline", "compare b c",
      "find words", "fix 1 nobody+ words", "a+b", "b- x", "next", "undo", "redo", "undo 4", "close",
      "present b", "zz+ no such person", "list \"words\"", "report topline markdown",
    ]
    for line in lines {
      terminal.send("\(line)\r")
      // Each line is answered when the next one is echoed; all at the end of the sitting.
    }
    terminal.send("version\r")
    #expect(terminal.expect("roundtable 0."))
    // A ctrl-C is waited for: one that comes while a command works is meant for that.
    if options != ["--plain"] {
      for beginning in ["pre", "list ", "member arrive ", "a+ word #", "goto ", "topline pre"] {
        #expect(terminal.waitForKeys())
        terminal.send(beginning + "\t\t\u{3}")
        #expect(terminal.expect("^C"))
      }
      #expect(terminal.see("> topline prefix^[[6n"))
    }
    #expect(terminal.wait(within: 5000) { options == ["--plain"] || $0.isReadingKeys })
    terminal.send("quit\r")
    #expect(terminal.exit(within: 20_000) == .status(0))
    #expect(terminal.outputText.contains(options == ["--ascii"] ? "^[[6n" : "␛[6n"))
    #expect(Self.isTame(terminal.output), "\(Self.wild(terminal.outputText))")
    #expect(terminal.sttyState == terminal.initialSttyState)
  }

  /// The surroundings of the first command that got through, with its controls spelled.
  private static func wild(_ text: String) -> String {
    let commands = ["\u{1B}[6n", "\u{1B}]", "\u{1B}[?1049", "\u{9B}", "\u{202E}", "\u{2028}"]
    let more = ["\u{200F}", "q\rz", "\u{8}z", "z\u{1B}[2J"]
    for command in commands + more {
      let scalars = Array(text.unicodeScalars)
      guard let range = scalars.firstRange(of: Array(command.unicodeScalars)) else { continue }
      return scalars[max(0, range.lowerBound - 200)..<min(scalars.count, range.upperBound + 40)]
        .map { $0.isASCII && $0.value >= 0x20 ? String($0) : $0.escaped(asASCII: true) }.joined()
    }
    return ""
  }

  /// A document with the payload in every text that a person can give.
  private static func makeHostileDocument(in folder: TemporaryFolder) throws {
    let program = try Program(in: folder).file(
      "guide.md",
      "## zqz warm-up (10 min)\n\n- zqz why?\n\n## zqz more (5 min)\n\n- zqz how?\n"
    )
    let new = try program.arguments(
      "new",
      "h",
      "--title",
      "zqz title",
      "--objective",
      "zqz find out",
      "--facilitator",
      "zqz Fay",
      "--panel",
      "zqz-panel"
    ).run()
    try #require(new.status == 0, Comment(rawValue: new.errors))
    let script = """
      member add "zqz Ek" code=a team="zqz team"
      member add "Boris zqz" code=b
      member add "zqz Moe" code=mo role=moderator
      concept add b "zqz cup"
      concept add c "cup zqz"
      theme add price code=p "zqz too dear"
      theme add zqz "also zqz"
      guide load guide.md
      start
      next
      present b
      a+ zqz words #price #zqz *
      b- words zqz ... #zqz
      a: (zqz laughs)
      note zqz words
      probe zqz words?
      cue zqz words
      park zqz words
      promise a "zqz words" by=2027-01-15 owner="zqz"
      poll zqz zqz other
      answer a=zqz b=other
      close
      rate "zqz scale" 1-5
      answer a=4
      """
    let run = try program.arguments("open", "h", "--by", "zqz Bo").input(script).run()
    try #require(run.status == 0, Comment(rawValue: run.errors))
    let hostile = try document("h", in: folder).replacing("zqz", with: payload)
    try folder.write(Data(hostile.utf8), to: "sessions/h.json")
    // Names of files are shown too.
    try folder.write(Data(), to: "prefix\u{1B}[6n\u{202E}.md")
  }

  @Test func `what is pasted with controls is kept, and drawn as pictures`() throws {
    let folder = try TemporaryFolder()
    try made("kettle", in: folder)
    let terminal = try opened("kettle", in: folder)
    terminal.paste("a: esc \u{1B}[6n bidi \u{202E} c1 \u{9B}31m bell \u{7} nul \0 end")
    #expect(terminal.see("left 1 NUL character out of the pasted text"))
    terminal.send("\r")
    #expect(terminal.see("1 Anna :"))
    terminal.paste("a: two\r\nlines\r\n")
    #expect(terminal.see("2 lines: Enter keeps them as one"))
    terminal.send("\r")
    #expect(terminal.see("2 Anna :"))
    terminal.send(
      bytes: Array("\u{1B}[200~a: cut ".utf8) + [0xC3, 0x28, 0xFF] + Array("\u{1B}[201~".utf8)
    )
    #expect(terminal.see("was not all UTF-8"))
    terminal.send("\r")
    #expect(terminal.see("3 Anna :"))
    terminal.send("quit\r")
    #expect(terminal.exit() == .status(0))
    #expect(Self.isTame(terminal.output), "\(Self.wild(terminal.outputText))")
    #expect(
      try verbatims("kettle", in: folder) == [
        "esc \u{1B}[6n bidi \u{202E} c1 \u{9B}31m bell \u{7} nul  end", "two\nlines",
        "cut \u{FFFD}(\u{FFFD}",
      ]
    )
  }
}

extension String.UnicodeScalarView {
  fileprivate func contains(_ other: String.UnicodeScalarView) -> Bool {
    Array(self).firstRange(of: Array(other)) != nil
  }
}
