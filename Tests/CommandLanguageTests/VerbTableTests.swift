import Testing
import Vocabulary

@testable import CommandLanguage

@Suite struct `Verb table` {
  /// A session in which every example of the table has a meaning.
  static let session: SmallSession = {
    var session = SmallSession.coffeeInARound
    session.people.append(PersonEntry(id: MemberID(7), name: "Prcie", code: "pr"))
    session.themes.append(ThemeEntry(path: ThemePath("prcie")))
    return session
  }()

  @Test(arguments: Verb.allCases)
  func `every example of a verb is understood as that verb`(verb: Verb) throws {
    #expect(!verb.definition.examples.isEmpty)
    for example in verb.definition.examples {
      var session = Self.session
      if verb == .poll || verb == .answer || verb == .answerTally {
        session.openRound = SmallSession.coffeeInARound.openRound
      }
      let read = try Understood(line: example, lookup: session, mode: .script)
      let printed = canonicalLine(for: read.command, lookup: session)
      #expect(printed.hasPrefix(verb.words) || verb == .help, "\(example) printed \(printed)")
      let again = try Understood(line: printed, lookup: session, mode: .script)
      #expect(again.command == read.command)
    }
  }

  @Test(arguments: Verb.allCases)
  func `every verb is described for its reader`(verb: Verb) {
    let definition = verb.definition
    #expect(definition.words.split(separator: " ").count <= 2)
    #expect(definition.words.allSatisfy { $0.isLetter || $0 == " " })
    #expect(definition.summary.utf8.count <= 60, "\(definition.summary)")
    #expect(definition.summary.first?.isLowercase == true && definition.summary.last != ".")
    #expect(definition.help.isEmpty || definition.help.last == ".")
    for word in ["invalid", "illegal", "please", "syntax"] {
      #expect(!(definition.summary + definition.help).lowercased().contains(word))
    }
  }

  @Test func `the words of the verbs are all different, and reserved`() {
    #expect(Set(Verb.allCases.map(\.words)).count == Verb.allCases.count)
    #expect(Verb.allCases.allSatisfy { Verb.isReserved($0.firstWord.uppercased()) })
    #expect(["m", "X", "all", "All", "present"].allSatisfy { Verb.isReserved($0) })
    #expect(["a", "mm", "presents", "add", ""].allSatisfy { !Verb.isReserved($0) })
  }

  @Test func `what other programs call a verb leads to one of ours`() {
    #expect(Verb.near(firstWord: "exit") == ["quit"])
    #expect(Verb.near(firstWord: "Pause") == ["break"])
    #expect(Verb.near(firstWord: "ls") == ["list"])
  }

  static let usages: [(Verb, String)] = [
    (
      .memberAdd,
      "member add NAME [code=CODE] [seat=N] [role=ROLE] [absent] [KEY=VALUE…]"
    ),
    (.rate, "rate NAME SCALE [about CONCEPT] [private] [QUESTION]"),
    (.poll, "poll NAME OPTION… [about CONCEPT] [private] [question=TEXT]"),
    (.list, "list [FILTER…]"),
    (.fix, "fix ITEM [LINE]"),
    (.tag, "tag [ITEM] #THEME…"),
    (.undo, "undo [N]"),
    (.close, "close"),
  ]

  @Test(arguments: usages)
  func `the usage follows from the arguments`(verb: Verb, usage: String) {
    #expect(verb.definition.usage == usage)
  }

  static let codes: [(name: String, taken: Set<String>, code: String)] = [
    ("Anna Ek", [], "a"), ("Anna Ek", ["a"], "an"), ("May", [], "ma"), ("Xavier", [], "xa"),
    ("Al", ["a"], "al"), ("All", ["a", "al"], "all2"), ("Борис", [], "б"), ("李雷", [], "李"),
    ("李雷", ["李"], "李雷"), ("Jean-Luc", ["j"], "je"), ("Ásta", ["a"], "á"), ("🙂", [], "p"),
    ("🙂", ["p"], "p2"), ("", ["p", "p2"], "p3"), ("Bo", ["b", "bo"], "bo2"),
    ("Mark", ["ma", "mar"], "mark2"), ("7 of 9", [], "o"), ("I\u{307}nci", ["i"], "i\u{307}"),
  ]

  @Test(arguments: codes)
  func `a code is the shortest free beginning of the name`(
    name: String,
    taken: Set<String>,
    code: String
  ) {
    #expect(shortestFreeCode(for: name, isTaken: taken.contains) == code)
  }
}
