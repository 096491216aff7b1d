package import SessionModel
import Vocabulary

/// Sessions that reports are made of.
package enum Samples {
  /// An hour with everything in it, in several languages.
  package static func rich() -> SessionState {
    var session = SessionBuilder(
      title: "Aurora kettle, group 1",
      objective: "Which of two kettles is taken further, and what holds people back."
    )
    let customer = Attribute(name: "segment", value: "customer")
    let user = Attribute(name: "segment", value: "user")
    let anna = session.person("Anna Ek", "a", attributes: [customer])
    let boris = session.person("Boris Petrov", "b", attributes: [customer])
    let carla = session.person("Carla Costa", "c", attributes: [user])
    let jean = session.person("Jean-Luc Martin", "jl", attributes: [user])
    let li = session.person("李雷", "li", attributes: [customer])
    let may = session.person("May Ek", "ma", isAbsent: true)
    session.person("Olof Ask", "o", isAbsent: true)
    session.person("Mia Holm", "mi", role: .moderator)
    let quiet = session.concept("q", "Quiet kettle")
    let dial = session.concept("d", "Dial kettle: five temperatures")
    session.concept("c", "Collapsible kettle")
    prepare(&session)
    session.add(.sessionStarted)
    session.add(.sectionEntered(1))
    session.at(1)
    session.item { .reactionRecorded($0, ItemContent(speaker: .moderator, text: "welcome, all")) }
    session.at(2)
    session.say([anna, boris, carla, jean, li], nil, "(laughter)", isObservation: true)
    session.say([anna], .negative, "it wakes the baby, every single morning", ["noise"], stars: 2)
    session.at(6)
    session.add(.memberArrived([may]))
    session.add(.sectionEntered(2))
    session.at(10)
    session.add(.conceptPresented(quiet))
    let love = session.say(
      [anna],
      .positive,
      "price is steep, but I love the design",
      ["price", "design"],
      stars: 1
    )
    session.say([boris], .negative, "too expensive for what it is", ["price/too-high"])
    let leaks = session.say([boris], nil, "and the lid leaks")
    session.add(.itemExtended(leaks, ItemContent(text: "every single time")))
    session.add(.reactionThemed(leaks, themes: [ThemePath("design")], stars: 1))
    session.at(12)
    session.say([carla], .veryPositive)
    session.say([jean], .mixed, "c'est bien, mais trop cher !", ["price"])
    session.say([li], .negative, "太贵了", ["price/too-high"])
    session.say([carla], .positive, "", echo: RecordedEcho(item: love, agrees: true))
    session.say([boris], .negative, "no way", echo: RecordedEcho(item: love, agrees: false))
    session.item { .cueRecorded($0, ItemContent(text: "nobody mentions what it looks like")) }
    session.item { .probeRecorded($0, ItemContent(text: "what would make it worth the price?")) }
    session.at(20)
    session.add(.conceptPresented(dial))
    session.say([anna], .veryPositive, "πολύ ωραίο, θα το έπαιρνα αμέσως", ["control"], stars: 3)
    session.say([boris], .positive, "най-сетне нещо полезно", ["control"])
    session.say([jean], .neutral, "first line\nsecond line\n\nlast line", ["control"])
    session.item {
      .reactionRecorded(
        $0,
        ItemContent(
          speaker: .unidentified,
          concept: dial,
          isIncomplete: true,
          text: "something about refills ..."
        )
      )
    }
    session.say([carla], nil, "does it come in red", about: quiet)
    later(&session, [anna, boris, carla, jean, li], quiet, love)
    return session.state
  }

  private static func prepare(_ session: inout SessionBuilder) {
    session.add(
      .themeAdded(
        ThemeAddition(
          theme: ThemePath("price"),
          code: "p",
          description: "what it costs, and whether it is worth that"
        )
      )
    )
    session.add(.themeAdded(ThemeAddition(theme: ThemePath("safety"))))
    session.add(
      .guideSet(
        Guide(sections: [
          GuideSection(title: "Warm-up", seconds: 300, questions: ["Your kettle's first job?"]),
          GuideSection(title: "Concepts", seconds: 1200, questions: ["What comes to mind?"]),
          GuideSection(title: "Trade-offs", seconds: 600),
          GuideSection(title: "Close"),
        ])
      )
    )
  }

  private static func later(
    _ session: inout SessionBuilder,
    _ members: [MemberID],
    _ quiet: ConceptID,
    _ love: ItemNumber
  ) {
    func answers(_ values: [Int?]) -> [(MemberID, Answer?)] {
      zip(members, values).map { ($0, $1.map(Answer.number)) }
    }
    session.at(30)
    session.ask(.intent, .range(1, 5), about: quiet, isPrivate: true, answers([4, 2, 5, 3, 1]))
    session.ask(.intent, .range(1, 5), about: quiet, answers([5, 2, 5, 4, nil]))
    session.ask(.nps, .range(0, 10), answers([9, 3, 10, 7, nil]))
    session.ask(.csat, .range(1, 5), answers([5, 3, 4, 4, 2]))
    session.ask(.ces, .range(1, 7), answers([7, 3, 6, 5, 1]))
    session.ask(.rating(name: "appeal"), .range(1, 5), answers([4, 2, 5, 3, 1]))
    session.ask(
      .poll(name: "colour"),
      .options(["red", "blue", "none"]),
      [(members[0], .option("red")), (members[1], .option("none"))]
    )
    session.at(35)
    session.item { .noteRecorded($0, ItemContent(text: "the left side is tense")) }
    session.item { .topicParked($0, ItemContent(text: "spare parts")) }
    session.add(.itemDropped(session.say([members[1]], .negative, "never said")))
    session.add(
      .itemAmended(
        love,
        ItemContent(
          speaker: .people([members[0]]),
          concept: quiet,
          sentiment: .positive,
          text: "the price is steep, but I love the design",
          themes: [ThemePath("price"), ThemePath("design")],
          stars: 1
        )
      )
    )
    session.at(40)
    session.add(.memberLeft([members[4]]))
    session.add(.sectionEntered(4))
    session.add(
      .promiseMade(
        PromiseMade(
          members: [members[0]],
          text: "send the measurements of the noise",
          due: Day("2026-12-15"),
          owner: "Mia"
        )
      )
    )
    session.add(.debriefRecorded("price decided it; design is what they will remember"))
    session.at(45)
    session.add(.sessionWrapped)
  }

  /// Nothing but a document.
  package static func empty() -> SessionState { SessionBuilder(title: "Untouched").state }

  /// One member who said one thing.
  package static func oneMember() -> SessionState {
    var session = SessionBuilder(title: "Interview")
    let anna = session.person("Anna Ek", "a")
    let cup = session.concept("a", "Cup")
    session.add(.sessionStarted)
    session.add(.conceptPresented(cup))
    session.at(3)
    session.say([anna], .positive, "I would take it", ["price"])
    session.ask(.nps, .range(0, 10), [(anna, .number(9))])
    return session.state
  }

  /// Members, a concept, a round without answers, and silence.
  package static func nobodySpoke() -> SessionState {
    var session = SessionBuilder(title: "Silence")
    session.person("Anna Ek", "a")
    session.person("Boris Petrov", "b")
    let cup = session.concept("a", "Cup")
    session.add(.sessionStarted)
    session.add(.conceptPresented(cup))
    session.ask(.csat, .range(1, 5), [])
    session.ask(.nps, .range(0, 10), [])
    session.at(9)
    session.add(.sessionPaused)
    return session.state
  }

  /// Everything that was said was dropped again.
  package static func allDropped() -> SessionState {
    var session = SessionBuilder(title: "All taken back")
    let anna = session.person("Anna Ek", "a")
    session.person("Boris Petrov", "b")
    let cup = session.concept("a", "Cup")
    session.add(.sessionStarted)
    session.add(.conceptPresented(cup))
    for text in ["one", "two", "three"] {
      session.add(.itemDropped(session.say([anna], .positive, text, ["price"])))
    }
    return session.state
  }

  /// A session in which every name, theme, title and text is this one.
  package static func everythingIs(_ text: String) -> SessionState {
    var session = SessionBuilder(title: text, objective: text)
    let attribute = Attribute(name: text, value: text)
    let first = session.person(text, text, attributes: [attribute])
    let second = session.person(text + text, "b")
    session.person(text, "m2", role: .assistant)
    let (one, other) = (session.concept(text, text), session.concept("b", text))
    session.add(
      .themeAdded(ThemeAddition(theme: ThemePath(text), code: text, description: text))
    )
    session.add(.guideSet(Guide(sections: [GuideSection(title: text, questions: [text])])))
    session.add(.sessionStarted)
    session.add(.sectionEntered(1))
    session.add(.conceptPresented(one))
    session.say([first], .positive, text, [text, text + "/x"], stars: 2)
    session.say([second], .negative, text, about: other, isObservation: true)
    for make in [Fact.noteRecorded, Fact.cueRecorded, Fact.topicParked, Fact.probeRecorded] {
      session.item { make($0, ItemContent(text: text)) }
    }
    session.ask(
      .poll(name: text),
      .options([text, "other"]),
      [(first, .option(text)), (second, nil)]
    )
    session.add(.promiseMade(PromiseMade(members: [first], text: text, owner: text)))
    session.add(.debriefRecorded(text))
    return session.state
  }
}
