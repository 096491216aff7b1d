import CommandLanguage
import Testing
import Vocabulary

@Suite struct `Forty example lines` {
  static let understood: [(String, Command)] = [
    ("# Coffee cup study, group 2", .nothing),
    ("present b", .verb(.present(ConceptID(2)))),
    (
      "a+ price is steep, but I love the design #price #design",
      .speech(
        Speech(
          speaker: people(1),
          sentiment: .positive,
          text: "price is steep, but I love the design",
          tail: themes("price", "design")
        )
      )
    ),
    (
      "b- too expensive for what it is #price",
      .speech(
        Speech(
          speaker: people(2),
          sentiment: .negative,
          text: "too expensive for what it is",
          tail: themes("price")
        )
      )
    ),
    (": and the lid leaks", .speech(Speech(speaker: .again, text: "and the lid leaks"))),
    (".. every single time", .more(text: "every single time", tail: Tail())),
    ("#design *", .themes(Tail(themes: [ThemePath("design")], stars: 1))),
    ("c++", .speech(Speech(speaker: people(3), sentiment: .veryPositive))),
    (
      "c+A still prefer the first one #taste",
      .speech(
        Speech(
          speaker: people(3),
          sentiment: .positive,
          concept: ConceptID(1),
          text: "still prefer the first one",
          tail: themes("taste")
        )
      )
    ),
    ("a,b^", .speech(Speech(speaker: people(1, 2), echo: Echo(item: nil, agrees: true)))),
    (
      "b^-5 no way",
      .speech(
        Speech(speaker: people(2), echo: Echo(item: ItemNumber(5), agrees: false), text: "no way")
      )
    ),
    (
      "all= (nods, nobody speaks)",
      .speech(
        Speech(
          speaker: .everyonePresent,
          sentiment: .neutral,
          text: "(nods, nobody speaks)",
          isObservation: true
        )
      )
    ),
    (
      "jl? does it come in red",
      .speech(Speech(speaker: people(4), isQuestion: true, text: "does it come in red"))
    ),
    (
      "5- 太贵了 #price",
      .speech(
        Speech(speaker: people(5), sentiment: .negative, text: "太贵了", tail: themes("price"))
      )
    ),
    (
      "x: something about refills ...",
      .speech(
        Speech(speaker: .unidentified, text: "something about refills ...", isIncomplete: true)
      )
    ),
    (
      "m: tell me more about the lid",
      .speech(Speech(speaker: .moderator, text: "tell me more about the lid"))
    ),
    ("May: I would pay 5 euros", .speech(Speech(speaker: people(6), text: "I would pay 5 euros"))),
    ("a : c'est trop cher !", .speech(Speech(speaker: people(1), text: "c'est trop cher !"))),
    (
      "a+ she said project:x is #1 in my book @work -- really \\#nofilter",
      .speech(
        Speech(
          speaker: people(1),
          sentiment: .positive,
          text: "she said project:x is #1 in my book @work -- really #nofilter"
        )
      )
    ),
    (
      "rate appeal 1-5",
      .verb(
        .ask(
          .rating(name: "appeal"),
          scale: .range(1, 5),
          about: nil,
          isPrivate: false,
          question: nil
        )
      )
    ),
    (
      "probe what would make it worth the price?",
      .verb(.probe(text: "what would make it worth the price?"))
    ),
    ("note the left side is tense", .verb(.note(text: "the left side is tense"))),
    ("undo", .verb(.undo(count: 1))),
    ("close", .verb(.close)),
  ]

  @Test(arguments: understood)
  func `an example line is understood`(line: String, command: Command) throws {
    let expected = Understood(command: command)
    #expect(try Understood(line: line, lookup: SmallSession.coffee, mode: .script) == expected)
    #expect(try Understood(line: line, lookup: SmallSession.coffee, mode: .typed) == expected)
  }

  @Test func `a stamp says when it was said`() throws {
    let session = SmallSession.coffee
    #expect(
      try Understood(
        line: "12:40 a+- nice but not for me #price",
        lookup: session,
        mode: .typed
      )
        == Understood(
          command: .speech(
            Speech(
              speaker: people(1),
              sentiment: .mixed,
              text: "nice but not for me",
              tail: themes("price")
            )
          ),
          stamp: .at(SessionClock(seconds: 760))
        )
    )
    #expect(
      try Understood(
        line: "-0:20 c- I would not give it as a gift",
        lookup: session,
        mode: .typed
      )
        == Understood(
          command: .speech(
            Speech(
              speaker: people(3),
              sentiment: .negative,
              text: "I would not give it as a gift"
            )
          ),
          stamp: .ago(seconds: 20)
        )
    )
  }

  @Test func `an unknown theme is taken and noticed`() throws {
    let read = try Understood(
      line: "a+ we love it #prcie",
      lookup: SmallSession.coffee,
      mode: .typed
    )
    #expect(
      read.command
        == .speech(
          Speech(
            speaker: people(1),
            sentiment: .positive,
            text: "we love it",
            tail: themes("prcie")
          )
        )
    )
    #expect(
      read.notices.map(\.message)
        == ["new theme #prcie: did you mean #price? retag prcie price merges them"]
    )
  }

  @Test func `values in seat order answer the open round at the prompt only`() throws {
    let values: [Answer?] = [.number(4), .number(3), .number(5), nil, .number(2), .number(4)]
    let answers = values.enumerated().map { MemberAnswer(member: MemberID($0 + 1), answer: $1) }
    let session = SmallSession.coffeeInARound
    #expect(
      try Understood(line: "4 3 5 . 2 4", lookup: session, mode: .typed).command
        == .verb(.answer(answers))
    )
    #expect(throws: Complaint.self) {
      try Understood(line: "4 3 5 . 2 4", lookup: session, mode: .script)
    }
  }

  static let refused: [(line: String, message: String, ghost: String?)] = [
    (
      "g+ love it",
      """
      error: no member g; members: Anna (a), Boris (b), Carla (c), Jean-Luc (jl),
      李雷 (李), May (ma)
        │ g+ love it
        │ ^
      """, nil
    ),
    (
      "anna the handle is nice",
      """
      error: anna is a member, not a command
        │ anna the handle is nice
        │ ^^^^
      to keep the words put a mark: anna: …, anna+ … or anna- …
      """, "anna: the handle is nice"
    ),
    (
      "presnt b",
      """
      error: no command presnt; did you mean present?
        │ presnt b
        │ ^^^^^^
      """, "present b"
    ),
    (
      "/undo",
      """
      error: commands have no /
        │ /undo
        │ ^
      """, "undo"
    ),
    (
      "a+z nice",
      """
      error: no concept z; concepts: A, B
        │ a+z nice
        │   ^
      """, "a+ z nice"
    ),
    (
      "rate appeal 5-1",
      """
      error: the scale 5-1 runs backwards
        │ rate appeal 5-1
        │             ^^^
      """, "rate appeal 1-5"
    ),
    (
      "a:",
      """
      error: nothing said; type the words after the colon, or a sentiment: a+ a- a=
        │ a:
        │  ^
      """, nil
    ),
    (
      "3",
      """
      error: 3 is a seat or an item; seat 3 speaking: 3: …, item 3: show 3
        │ 3
        │ ^
      """, nil
    ),
    (
      "#todo fix the seating",
      """
      error: this begins like themes but has words; a comment needs a blank after #
        │ #todo fix the seating
        │ ^^^^^
      """, nil
    ),
    (
      "drop 99",
      """
      error: no item 99; items run 1–20
        │ drop 99
        │      ^^
      """, nil
    ),
    (
      "export pdf",
      """
      error: no format pdf; formats: jsonl, csv, qdpx, qdc, taguette, vtt, srt, txt;
      report html prints to PDF
        │ export pdf
        │        ^^^
      """, nil
    ),
    (
      "well-being matters",
      """
      error: no command or member well-being; to keep it as a remark: note …
        │ well-being matters
        │ ^^^^^^^^^^
      """, "note well-being matters"
    ),
  ]

  @Test(arguments: refused)
  func `a refused example says what and offers what it can`(
    line: String,
    message: String,
    ghost: String?
  ) throws {
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: line, lookup: SmallSession.coffee, mode: .typed)
    }
    #expect(complaint.terminalText(line: line) == message)
    #expect(complaint.correctedLine(line) == ghost)
  }
}
