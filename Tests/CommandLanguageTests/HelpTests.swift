import Testing

@testable import CommandLanguage

@Suite struct `Help texts` {
  @Test func `one verb is explained whole`() {
    #expect(
      Help.text(for: .extend) == """
        extend TIME
        give the section more time

        Written 5m, 90s, 1h or 10:00.

          extend 5m
        """
    )
  }

  @Test(arguments: Verb.allCases)
  func `what help explains fits a terminal, and breaks no word`(verb: Verb) {
    let lines = Help.text(for: verb).split(separator: "\n").dropFirst()
    #expect(lines.filter { $0.count > 80 } == [])
    #expect(
      Help.text(for: verb).split { $0 == "\n" || $0 == " " }.joined(separator: " ")
        .contains(verb.definition.help)
    )
  }

  @Test func `help names every setting with its values`() {
    for (name, values) in Choices.settings {
      let said = "\(name) \(values.dropLast().joined(separator: ", ")) or \(values.last ?? "")"
      #expect(Verb.set.definition.help.contains(said), "\(said)")
    }
  }

  @Test func `several verbs of one word are listed`() {
    #expect(
      Help.text(for: Verb.beginning(with: "concept")) == """
          concept add CODE TITLE  add a concept to be presented
          concept list            list the concepts with their reactions
        """
    )
    #expect(Help.text(for: []) == Help.overview)
  }

  @Test func `the overview begins with lines and names every verb in its group`() {
    let lines = Help.overview.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "lines")
    #expect(lines.filter { VerbGroup.allCases.map(\.rawValue).contains(String($0)) }.count == 12)
    for verb in Verb.allCases {
      #expect(
        lines.contains { $0.hasPrefix("  \(verb.words) ") && $0.contains(verb.definition.summary) }
      )
    }
    #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines.filter { $0.count > 80 })")
  }

  @Test func `apropos finds commands by any of their words`() {
    #expect(Help.verbs(about: "recorder") == [.sync])
    #expect(Help.apropos("RECORDER") == "  sync  note where the recorder stands")
    #expect(Help.apropos("zebra") == "no command speaks of zebra; see them all: help")
  }

  @Test func `examples and keys are two columns`() {
    #expect(
      Help.examples.hasPrefix("  a+ love the design #design  Anna, positive, her words, a theme")
    )
    #expect(Help.keys.contains("  Ctrl-C                  put the line aside; Up brings it back"))
    let keys = [
      "Ctrl-_ ", "Enter after a paste", "Tab after a paste", "Esc in the search",
      "Ctrl-G in the search", "Enter in the search", "Right ", "End, Ctrl-E", "Tab ",
    ]
    #expect(
      keys.filter { !Help.keys.contains("\n  \($0)") && !Help.keys.hasPrefix("  \($0)") } == []
    )
    #expect(Help.keys.split(separator: "\n").filter { $0.count > 80 } == [])
  }

  /// A capture line that help shows is understood in a session that has such people.
  @Test(arguments: LineForm.all.map(\.line))
  func `the lines that help shows are understood`(line: String) throws {
    var session = SmallSession.coffee
    session.lastItemNumber = 20
    _ = try Understood(line: line, lookup: session, mode: .script)
  }

  @Test func `the reference has every verb with its usage and its examples`() {
    let text = commandReference()
    #expect(text.hasPrefix("# Commands\n"))
    for verb in Verb.allCases {
      #expect(text.contains("\n### \(verb.words)\n\n`\(verb.definition.usage)`\n\n"))
      for example in verb.definition.examples { #expect(text.contains("\n\(example)\n")) }
    }
    #expect(text.hasSuffix("```\n") && !text.contains("\n\n\n"))
  }

  @Test func `the manual page has every verb, and no line that roff takes for a request`() {
    let page = manualPage(version: "1.0", options: [("--at TIME", "'a fixed clock")])
    let lines = page.split(separator: "\n")
    for verb in Verb.allCases {
      #expect(lines.contains { $0.hasPrefix(".B \(verb.words)") })
    }
    let requests = lines.filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } }
    #expect(Set(requests) == [".TH", ".SH", ".SS", ".B", ".TP", ".I"])
    #expect(lines.allSatisfy { !$0.hasPrefix("'") })
    #expect(lines.suffix(200).contains("\\(aqa fixed clock"))
    #expect(lines.contains(".B \\-\\-at TIME"))
  }
}
