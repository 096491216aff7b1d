import Foundation
import TestSupport
import Testing

/// A facilitator at a real pseudo-terminal, typing one line after the other.
final class RealTerminal {
  let terminal: PseudoTerminal
  /// Written at the beginning of every prompt: pastes are to be marked from now on.
  private static let promptMark = "\u{1B}[?2004h"

  /// Opens a session at its prompt, with a clock that stands.
  init(
    _ session: String,
    in folder: TemporaryFolder,
    _ arguments: String...,
    environment: [String: String] = [:],
    rows: Int = 24,
    columns: Int = 100
  ) throws {
    var variables = ["ROUNDTABLE_HOME": folder.url.path, "HOME": folder.url.path, "TZ": "UTC"]
    variables.merge(environment) { $1 }
    terminal = try PseudoTerminal(
      PseudoTerminal.builtProgram("roundtable"),
      ["open", session, "--color", "never"] + arguments,
      environment: variables,
      rows: rows,
      columns: columns
    )
    let isThere = terminal.expect(Self.promptMark) && terminal.waitForKeys()
    #expect(isThere, "no prompt: \(terminal.outputText)")
  }

  /// Types a line and Enter, and waits until the answer is there and the next line can be typed.
  ///
  /// Typing waits for the prompt as a person does: keys are read one by one, and everything that
  /// is echoed is taken off the terminal meanwhile. Gives what the program wrote.
  @discardableResult
  func type(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
    let before = terminal.output.count
    terminal.send(line + "\r")
    let isDone = terminal.expect(Self.promptMark, within: 20_000) && terminal.waitForKeys()
    #expect(isDone, "no answer to \(line)", sourceLocation: sourceLocation)
    return String(decoding: terminal.output[before...], as: UTF8.self)
  }

  /// Leaves by `quit`, with status 0.
  func quit(sourceLocation: SourceLocation = #_sourceLocation) {
    terminal.send("quit\r")
    #expect(terminal.exit() == .status(0), sourceLocation: sourceLocation)
  }
}
