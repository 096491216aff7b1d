/// The manual page `roundtable(1)` in roff.
///
/// `options` are the flags of the program with their meanings, which live with its entry point.
public func manualPage(version: String, options: [(flag: String, meaning: String)] = []) -> String {
  var lines = [
    ".TH ROUNDTABLE 1 \"\" \"roundtable \(version)\" \"User Commands\"",
    ".SH NAME", "roundtable \\- record focus groups and customer panels line by line",
    ".SH SYNOPSIS", ".B roundtable", "[\\fINAME\\fR] [\\fIOPTIONS\\fR]",
    ".SH DESCRIPTION",
    "One line and Enter records who said what, about which concept, how they felt and which",
    "themes it touches. Everything is on disk before it is acknowledged.",
    ".SH CAPTURE LINES",
  ]
  lines += LineForm.all.flatMap { item($0.line, $0.meaning) }
  lines.append(".SH COMMANDS")
  for group in VerbGroup.allCases {
    lines.append(".SS \(group.title)")
    for verb in Verb.inGroup(group) {
      let definition = verb.definition
      let help = definition.help.isEmpty ? "" : " " + definition.help
      lines += item(definition.usage, definition.summary.sentence + help)
    }
  }
  if !options.isEmpty { lines.append(".SH OPTIONS") }
  lines += options.flatMap { item($0.flag, $0.meaning) }
  lines.append(".SH KEYS")
  lines += Key.all.flatMap { item($0.name, $0.meaning) }
  lines += [".SH EXIT STATUS"] + exitStatus.flatMap { item($0.0, $0.1) }
  lines += [
    ".SH FILES", ".I sessions/NAME.json", "One session, readable by any JSON program.",
  ]
  return lines.joined(separator: "\n") + "\n"
}

private let exitStatus = [
  ("0", "done"), ("1", "a line failed"), ("2", "wrong usage"), ("65", "damaged document"),
  ("66", "no such file"), ("73", "cannot create"), ("74", "writing failed"),
  ("75", "in use by another process"), ("130", "interrupted"),
]

private func item(_ head: String, _ text: String) -> [String] {
  [".TP", ".B \(head.roff(isAtLineStart: false))", text.roff(isAtLineStart: true)]
}

extension String {
  /// Text that roff prints as it stands: hyphens stay hyphens, nothing is taken for a request.
  fileprivate func roff(isAtLineStart: Bool) -> String {
    var result = ""
    for character in self {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\"": result += "\\(dq"
      case "'" where isAtLineStart && result.isEmpty: result += "\\(aq"
      case "." where isAtLineStart && result.isEmpty: result += "\\&."
      case "…": result += "..."
      default: result.append(character)
      }
    }
    return result
  }
}
