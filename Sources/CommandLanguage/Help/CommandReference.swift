/// The command reference in Markdown, the text of `docs/COMMANDS.md`.
public func commandReference() -> String {
  var lines = [
    "# Commands", "",
    "Made from the table of verbs in `Sources/CommandLanguage/Verbs`; do not edit by hand.", "",
    "A line whose first word carries a mark is what somebody said; a line without one is a command.",
    "", "## Capture lines", "", "| line | what it says |", "|---|---|",
  ]
  lines += LineForm.all.map { "| \($0.line.inMarkdownTable) | \($0.meaning.escapedForMarkdown) |" }
  for group in VerbGroup.allCases {
    lines += ["", "## \(group.title)"]
    for verb in Verb.inGroup(group) { lines += verb.reference }
  }
  return lines.joined(separator: "\n") + "\n"
}

extension Verb {
  fileprivate var reference: [String] {
    var lines = ["", "### \(words)", "", "`\(definition.usage)`", ""]
    lines.append(definition.summary.sentence.escapedForMarkdown)
    if !definition.help.isEmpty {
      lines[lines.count - 1] += " \(definition.help.escapedForMarkdown)"
    }
    return lines + ["", "```"] + definition.examples + ["```"]
  }
}

extension VerbGroup {
  /// The group as a heading.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
}

extension String {
  /// With a capital letter and a full stop.
  var sentence: String { prefix(1).uppercased() + dropFirst() + "." }

  /// A code span in a table cell, where a bar would end the cell.
  fileprivate var inMarkdownTable: String { "`\(self)`".replacing("|", with: "\\|") }

  /// Text whose marks of the line language are not taken for markup.
  fileprivate var escapedForMarkdown: String {
    var result = ""
    for character in self {
      if "*_#<>[]`\\|".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  fileprivate func replacing(_ character: Character, with text: String) -> String {
    map { $0 == character ? text : String($0) }.joined()
  }
}
