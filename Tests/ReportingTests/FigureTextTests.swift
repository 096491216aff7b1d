import Analysis
import SessionBuilding
import SessionModel
import TextDisplay
import Testing
import Vocabulary

@testable import Reporting

/// What reports must say, and must not say, of the figures that are easily got wrong.
@Suite struct `Figures as they are said` {
  private func everything(_ state: SessionState) -> String {
    AllViews.of(state).map { $0.report.text() }.joined() + Topline.report(state).text()
      + Topline.report(state).markdown()
      + ReportKind.allCases.map { Report.make($0, of: state, ReportOptions()).text() }.joined()
  }

  private func openRound(
    isPrivate: Bool,
    isClosed: Bool
  ) -> (state: SessionState, members: [MemberID]) {
    var session = SessionBuilder()
    let members = ["Anna", "Boris", "Carla"].map { session.person($0, String($0.prefix(2))) }
    session.add(.sessionStarted)
    let opening = RoundOpening(
      round: session.state.nextRound,
      measure: .rating(name: "appeal"),
      scale: .range(700, 790),
      isPrivate: isPrivate
    )
    session.add(.roundOpened(opening))
    let answers = [(members[0], Answer.number(731)), (members[1], .number(744))].map {
      GivenAnswer(member: $0.0, answer: $0.1)
    }
    session.add(.roundAnswered(opening.round, answers: answers, tally: []))
    if isClosed { session.add(.roundClosed(opening.round)) }
    return (session.state, members)
  }

  @Test(arguments: [(true, false), (false, false), (true, true)])
  func `no view or report shows a value of a private round while it is open`(
    _ isPrivate: Bool,
    _ isClosed: Bool
  ) {
    let text = everything(openRound(isPrivate: isPrivate, isClosed: isClosed).state)
    let isHidden = isPrivate && !isClosed
    #expect(text.contains("731") == !isHidden)
    #expect(text.contains("737.50") == !isHidden)
    #expect(text.contains("appeal open: 2 heard, private until `close`\n") == isHidden)
    #expect(text.contains("appeal: 2 heard, private until `close`\n") == isHidden)
  }

  @Test func `whoever has no recorded answer is missing, once the round is closed`() {
    let open = everything(openRound(isPrivate: false, isClosed: false).state)
    #expect(open.contains("appeal open: 2 answered · 744 ×1 · 731 ×1\n"))
    let closed = everything(openRound(isPrivate: false, isClosed: true).state)
    #expect(closed.contains("appeal closed: 2 answered, 1 not recorded · 744 ×1 · 731 ×1\n"))
    #expect(closed.contains("appeal: 2 answered, 1 not recorded\n"))
  }

  @Test func `nobody is named who changed between a private and an open answer`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let boris = session.person("Boris", "b")
    session.say([anna, boris], nil, "both")
    for (isPrivate, value) in [(true, 2), (false, 8)] {
      session.ask(
        .nps,
        .range(0, 10),
        isPrivate: isPrivate,
        [(anna, .number(5)), (boris, .number(value))]
      )
    }
    let text = Topline.report(session.state).text()
    #expect(
      text.contains(
        "From private to open, nps: 1 of 2 members changed, 1 up and 0 down, mean change 3.00.\n"
      )
    )
    let measures = text.split(separator: "Measures\n")[1].split(separator: "What was not said")[0]
    #expect(!measures.contains("Boris") && !measures.contains("Anna"))
  }

  @Test func `somebody who was not identified is somebody`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.person("Boris", "b")
    let cup = session.concept("q", "Cup")
    session.add(.conceptPresented(cup))
    let content = ItemContent(
      speaker: .unidentified,
      concept: cup,
      sentiment: .positive,
      text: "refills",
      themes: [ThemePath("refill"), ThemePath("price")]
    )
    let item = session.item { .reactionRecorded($0, content) }
    session.say([anna], .negative, "dear", ["price"])
    session.item { .reactionRecorded($0, content) }
    let topline = Topline.report(session.state).text()
    #expect(topline.contains("- For it: someone not identified, items 1, 3\n"))
    #expect(topline.contains("- Against it: one (1 of 2), item 2\n"))
    #expect(
      topline.contains(
        "- #refill: raised by someone not identified in 2 reactions, 2 positive and 0 negative"
      )
    )
    #expect(topline.contains("- #price: raised by at least 1 of 2 in 3 reactions"))
    #expect(!topline.contains("none (0 of 2)"))
    let tally = Views.tally(session.state).text()
    #expect(tally.contains("  not identified   1 of 2\n"))
    #expect(Views.show(item, session.state).text().contains("not identified + Q “refills”"))
  }

  @Test func `a no-show is not there`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let carla = session.person("Carla", "c")
    session.add(.memberLeft([carla]))
    session.add(.sessionStarted)
    session.at(5)
    session.say([anna], nil, "word")
    let topline = Topline.report(session.state).text()
    #expect(topline.contains("1 member.\n\n- Anna\n\nNot there: Carla.\n"))
    #expect(!topline.contains("Not heard"))
    #expect(Views.airtime(session.state).text().hasSuffix("not there: Carla\n"))
    let moment = session.state.lastMoment
    #expect(
      Views.status(session.state, at: moment).text()
        .contains("in the room    1 of 1 member; not there: Carla\n")
    )
  }

  @Test func `all stays of a person are listed`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.add(.sessionStarted)
    for (minute, isLeaving) in [(10, true), (20, false), (40, true)] {
      session.at(minute)
      session.add(isLeaving ? .memberLeft([anna]) : .memberArrived([anna]))
    }
    #expect(
      Topline.report(session.state).text()
        .contains("- Anna, left at 10:00, came back at 20:00, left at 40:00\n")
    )
  }

  @Test func `marks are said with how many were marked`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    for (intensity, isSpecific) in [(2, true), (0, false), (3, nil)] as [(Int, Bool?)] {
      let item = session.say([anna], nil, "word", ["price/too-high"])
      session.add(.reactionMarked(item, intensity: intensity, isSpecific: isSpecific))
    }
    session.say([anna], nil, "word", ["price"])
    let line = "#price/too-high: intensity 1.67 over 3 marked, first-hand 1 of 2 marked\n"
    #expect(Topline.report(session.state).text().contains("- \(line)"))
    let themes = Views.themes(session.state).text()
    #expect(themes.contains("- \(line)"))
    #expect(themes.contains("- #price: intensity 1.67 over 3 marked, first-hand 1 of 2 marked\n"))
  }

  @Test func `an undefined figure always says why`() {
    var session = SessionBuilder()
    session.concept("a", "Cup")
    let anna = session.person("Anna", "a")
    session.add(.memberLeft([anna]))
    session.add(.sessionStarted)
    session.add(.themeAdded(ThemeAddition(theme: ThemePath("price"))))
    session.ask(.intent, .range(1, 3), [(anna, .number(3))])
    let text = everything(session.state)
    #expect(text.contains("two highest answers: n/a (fewer than four values on the scale)"))
    #expect(text.contains("n/a (unseen)") && text.contains("n/a (no members present)"))
    for rest in text.components(after: "n/a") { #expect(rest.hasPrefix(" ("), "\(rest)") }
  }

  @Test(
    arguments: [
      (4, "small base (4)", false), (19, "small base (19)", false),
      (24, "small base (24), 95 % interval 12 to 77", false),
      (4, "small base (4), 95 % interval", true),
      (32, "50, 95 % interval", false),
    ]
  )
  func `a score and the net ease are printed by one rule`(
    _ base: Int,
    _ text: String,
    _ isAsked: Bool
  ) {
    var words = ShareWords()
    words.rule.printsAllIntervals = isAsked
    let half = base / 2
    let score = words.scored(NetScore(up: half + base / 4, down: base / 4, base: base))
    #expect(score.contains(text), "\(score)")
    #expect(score.contains("interval") == text.contains("interval"))
    var session = SessionBuilder()
    let members = (0..<4).map { session.person("P\($0)", "p\($0)") }
    session.ask(.ces, .range(1, 7), zip(members, [7, 6, 3, 5]).map { ($0, .number($1)) })
    session.ask(.nps, .range(0, 10), zip(members, [10, 9, 3, 7]).map { ($0, .number($1)) })
    let rounds = Views.rounds(session.state).text()
    #expect(
      rounds.contains("- net ease: 2 at 6 to 7, 1 at 1 to 3, of 4; score 25, small base (4)\n")
    )
    #expect(
      rounds.contains("- 2 promoters, 1 passive, 1 detractor of 4; score 25, small base (4)\n")
    )
  }

  @Test func `an item in short has no themes, and quotes only what was said`() {
    var session = SessionBuilder()
    let anna = session.person("Anna Ek", "a")
    let cup = session.concept("q", "Cup")
    let said = session.say([anna], .positive, "nice\n\u{1B}[31m", ["look"], about: cup, stars: 2)
    let seen = session.say([anna], nil, "(nods)", isObservation: true)
    let tick = session.say([anna], .negative)
    let note = session.item {
      .noteRecorded($0, ItemContent(text: String(repeating: "a", count: 70)))
    }
    let lines = [said, seen, tick, note].compactMap(session.state.item).map {
      ItemLine($0, in: session.state).summary()
    }
    #expect(
      lines == [
        "1 Anna + Q “nice⏎␛[31m”", "2 Anna (nods)", "3 Anna -",
        "4 note “\(String(repeating: "a", count: 59))…”",
      ]
    )
    let opening = RoundOpening(
      round: RoundNumber(1),
      measure: .nps,
      scale: .range(0, 10),
      concept: cup
    )
    #expect(session.state.title(opening).text == "nps about Q")
  }
}

extension String {
  /// What follows each place at which a text stands.
  fileprivate func components(after text: String) -> [String] {
    var rests: [String] = []
    var rest = self[...]
    while let place = rest.firstRange(of: text) {
      rest = rest[place.upperBound...]
      rests.append(String(rest.prefix(40)))
    }
    return rests
  }
}
