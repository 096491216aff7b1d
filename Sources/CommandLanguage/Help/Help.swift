import TextDisplay

/// The texts of `help` and its neighbours, all made from the table of verbs.
public enum Help {
  /// What `help` alone shows: how lines are typed, then every command in its group.
  public static var overview: String {
    var lines = ["lines"]
    lines += columns(LineForm.all.prefix(8).map { ($0.line, $0.meaning) })
    lines.append("  more of them: examples")
    for group in VerbGroup.allCases {
      lines += ["", group.rawValue]
      lines += columns(Verb.inGroup(group).map { ($0.words, $0.definition.summary) })
    }
    lines += ["", "help VERB explains one of them, apropos WORD finds one"]
    return lines.joined(separator: "\n")
  }

  /// What `help VERB` shows.
  public static func text(for verb: Verb) -> String {
    let definition = verb.definition
    var lines = [definition.usage, definition.summary]
    if !definition.help.isEmpty { lines += ["", definition.help.wrapped(toWidth: 80)] }
    lines += [""] + definition.examples.map { "  \($0)" }
    return lines.joined(separator: "\n")
  }

  /// What `help` shows for no, one or several verbs.
  public static func text(for verbs: [Verb]) -> String {
    switch verbs.count {
    case 0: overview
    case 1: text(for: verbs[0])
    default:
      columns(verbs.map { ($0.definition.usage, $0.definition.summary) })
        .joined(separator: "\n")
    }
  }

  /// The commands that speak of a word, in name, summary, help or examples; in the order of help.
  public static func verbs(about word: String) -> [Verb] {
    let folded = word.lowercased()
    return Verb.allCases.filter { verb in
      let definition = verb.definition
      return ([definition.usage, definition.summary, definition.help] + definition.examples)
        .contains { $0.lowercased().contains(folded) }
    }
  }

  /// What `apropos WORD` shows.
  public static func apropos(_ word: String) -> String {
    let found = verbs(about: word)
    guard !found.isEmpty else { return "no command speaks of \(word.cut); see them all: help" }
    return columns(found.map { ($0.words, $0.definition.summary) }).joined(separator: "\n")
  }

  /// What `examples` shows: capture lines, then lines for the verbs.
  public static var examples: String {
    let lines = columns(LineForm.all.map { ($0.line, $0.meaning) })
    let verbs = Verb.allCases.flatMap { verb in
      verb.definition.examples.map { ($0, verb.definition.summary) }
    }
    return (lines + [""] + columns(verbs)).joined(separator: "\n")
  }

  /// What `keys` shows.
  public static var keys: String {
    columns(Key.all.map { ($0.name, $0.meaning) }).joined(separator: "\n")
  }

  /// Two columns, the first as wide as its widest entry.
  static func columns(_ rows: [(String, String)]) -> [String] {
    let width = rows.map(\.0.displayWidth).max() ?? 0
    return rows.map { "  \($0.0.padded(toWidth: width))  \($0.1)" }
  }
}

extension Verb {
  /// The verbs of a group, in the order of `help`.
  public static func inGroup(_ group: VerbGroup) -> [Verb] {
    allCases.filter { $0.definition.group == group }
  }
}
