import Foundation
import TestSupport
import Testing

/// The demo program on a pseudo-terminal, at its prompt.
func demo(
  _ settings: [String: String] = [:],
  unsetting: [String] = [],
  rows: Int = 24,
  columns: Int = 80,
  sourceLocation: SourceLocation = #_sourceLocation
) throws -> PseudoTerminal {
  let terminal = try PseudoTerminal(
    PseudoTerminal.builtProgram("editor-demo"),
    environment: settings,
    unsetting: unsetting,
    rows: rows,
    columns: columns
  )
  #expect(terminal.waitForKeys(), sourceLocation: sourceLocation)
  return terminal
}

/// A shell with job control whose prompt is `$ `.
func interactiveShell() throws -> PseudoTerminal {
  let terminal = try PseudoTerminal(
    "/bin/bash",
    ["--norc", "-i"],
    environment: ["PS1": "$ ", "DEMO": PseudoTerminal.builtProgram("editor-demo")],
    columns: 200
  )
  #expect(terminal.see("$"))
  return terminal
}

/// A path in the temporary folder that no other test has; removed with this value.
final class TemporaryPath {
  let path = NSTemporaryDirectory() + "editor-" + UUID().uuidString

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var text: String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
}

extension PseudoTerminal {
  /// Waits for the demo to say that it got exactly `text`.
  func got(_ text: String, suffix: String = "") -> Bool {
    expect("got: \(text.debugDescription)\(suffix)\r\n")
  }
}
