import Analysis
import SessionBuilding
import SessionModel
import Testing
import Vocabulary

@testable import Reporting

/// What the longer reports say, and what they must not say.
@Suite struct `Reports of every kind` {
  private func full(_ state: SessionState) -> String {
    Report.make(.full, of: state, ReportOptions()).text()
  }

  private func group(_ size: Int, _ segments: [String]) -> (SessionBuilder, [MemberID]) {
    var session = SessionBuilder()
    let members = (0..<size).map { place in
      session.person(
        "P\(place)",
        "p\(place)",
        attributes: [Attribute(name: "segment", value: segments[place % segments.count])]
      )
    }
    session.add(.sessionStarted)
    return (session, members)
  }

  @Test func `answers are parted by what groups the members`() {
    var (session, members) = group(6, ["payer", "user"])
    session.ask(
      .csat,
      .range(1, 5),
      zip(members, [5, 4, 4, 2, 5, 3]).map { ($0, .number($1)) }
    )
    let text = full(session.state)
    #expect(
      text.contains(
        """
        Answers by segment

        - payer: 3 answered · 5 ×2 · 4 ×1; satisfied (4 to 5): 3 of 3 answers; mean 4.67, \
        standard deviation 0.58, 3 answered
        - user: 3 answered · 4 ×1 · 3 ×1 · 2 ×1; satisfied (4 to 5): 1 of 3 answers; mean 3.00, \
        standard deviation 1.00, 3 answered

        """
      )
    )
    // Groups of three are counts; no difference is computed of them.
    #expect(!text.contains("payer less user"))
    #expect(!Topline.report(session.state).text().contains("Answers by"))
  }

  @Test func `groups large enough are compared, with interval, chance and how many were made`() {
    var (session, members) = group(75, ["payer", "user", "guest"])
    let values = members.indices.map { $0 % 3 == 0 ? 5 : $0 % 2 == 0 ? 4 : 2 }
    session.ask(.csat, .range(1, 5), zip(members, values).map { ($0, .number($1)) })
    let text = full(session.state)
    #expect(text.contains("- payer less user: "))
    #expect(text.contains(" points, 95 % interval "))
    #expect(text.contains(", p < 0.001\n"))
    #expect(text.contains("Comparisons made: 3; of many, some look like a difference by chance"))
    #expect(text.contains("mean 5.00, 95 % interval 5.00 to 5.00"))
  }

  @Test func `a private round is not parted where that would tell who answered what`() {
    var (session, members) = group(4, ["payer", "user"])
    session.ask(
      .csat,
      .range(1, 5),
      isPrivate: true,
      zip(members, [5, 4, 4, 2]).map { ($0, .number($1)) }
    )
    let text = full(session.state)
    #expect(text.contains("Answers by segment: n/a (a group too small to show apart)\n"))
    #expect(!text.contains("payer: "))
  }

  @Test func `members are shown what they answered before the others, and that alone`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.add(.sessionStarted)
    session.ask(.nps, .range(0, 10), isPrivate: true, [(anna, .number(3))])
    session.ask(.csat, .range(1, 5), [(anna, .number(4))])
    let text = Report.make(.members, of: session.state, ReportOptions()).text()
    #expect(text.contains("- Answers: csat: 4\n"))
    #expect(text.contains("Answers given in private are not shown here.\n"))
    #expect(!text.contains("nps"))
  }

  private func pairs(_ winners: [String]) -> SessionState {
    var session = SessionBuilder()
    let members = winners.indices.map { session.person("P\($0)", "p\($0)") }
    session.concept("q", "Quiet")
    session.concept("d", "Dial")
    session.add(.sessionStarted)
    session.ask(
      .poll(name: "best"),
      .options(["q", "d"]),
      zip(members, winners).map { ($0, .option($1)) }
    )
    return session.state
  }

  @Test func `paired preference, with strengths where there are any`() {
    let text = full(pairs(["q", "q", "d"]))
    #expect(
      text.contains(
        """
        Paired preference
        -----------------
        concept  preferred  strength  pairs won
        Q Quiet     2 of 3      0.67          1
        D Dial      1 of 3      0.33          0

        Q beats every other one.

        """
      )
    )
    #expect(!text.contains("half a win added"))
  }

  @Test func `where all chose the same, it says what the strengths rest on`() {
    let text = full(pairs(["q", "q"]))
    #expect(text.contains("Q Quiet     2 of 2      0.83          1\n"))
    #expect(text.contains("The strengths rest on half a win added each way to every pair"))
    #expect(!text.contains("nan"))
  }

  @Test func `what a concept is to those who were asked twice`() {
    var session = SessionBuilder()
    let members = (0..<3).map { session.person("P\($0)", "p\($0)") }
    let quiet = session.concept("q", "Quiet")
    session.add(.sessionStarted)
    let options = Scale.options(KanoAnswer.allCases.map(\.rawValue))
    func given(_ answers: [String?]) -> [(MemberID, Answer?)] {
      zip(members, answers).map { ($0, $1.map(Answer.option)) }
    }
    session.ask(.kano, options, about: quiet, given(["like", "like", "neutral"]))
    session.ask(.kanoWithout, options, about: quiet, given(["neutral", "dislike", nil]))
    let text = full(session.state)
    #expect(text.contains("Q Quiet  one-dimensional (tied)     1.00       -0.50         2\n"))
    #expect(
      text.contains("- Q Quiet: one-dimensional ×1 · attractive ×1. With one answer or none: 1.\n")
    )
  }

  @Test func `a report of a part says so, at its head and in its limits`() {
    var selection = ItemSelection()
    let state = Samples.rich()
    selection.members = state.members.filter { $0.name == "Anna Ek" }.map(\.id)
    selection.themes = [ThemePath("price")]
    selection.from = SessionClock(seconds: 60)
    let options = ReportOptions(selection: selection)
    for kind in ReportKind.allCases {
      let text = Report.make(kind, of: state, options).text()
      let sentence = "Only a part of the session: by Anna; with #price; from 01:00 on.\n"
      #expect(text.contains("on the clock\n\n\(sentence)"), "\(kind)")
      #expect(text.contains("Limits\n------\n- \(sentence)"), "\(kind)")
      #expect(text.contains("1 member"))
      #expect(!text.contains("Boris"), "\(kind)")
    }
  }

  @Test func `a selection in words names every condition`() {
    var selection = ItemSelection()
    selection.wantsStaff = true
    selection.wantsUnidentified = true
    selection.kinds = ItemSelection.Kind.allCases
    selection.sentiments = [.positive, .mixed]
    selection.items = [ItemNumber(3)]
    selection.sections = [1, 2]
    selection.stars = 2
    selection.to = SessionClock(seconds: 600)
    selection.words = ["dear"]
    selection.onlyDropped = true
    let options = ReportOptions(selection: selection)
    let text = Report.make(.transcript, of: Samples.empty(), options).text()
    #expect(
      text.contains(
        """
        Only a part of the session: by the moderator and staff or someone not identified; with the \
        sentiment + or +-; items 3; reactions of members, questions, observations, cues, notes, \
        probes, parked topics, reactions that are not coded or items to be completed; dropped \
        items; with stars: 2 or more; with the words “dear”; in section 1 or 2; before 10:00.

        """
      )
    )
  }

  @Test func `figures on the screen are in the language of the session`() {
    var session = SessionBuilder(language: "sv-FI")
    let anna = session.person("Anna", "a")
    let cup = session.concept("q", "Mugg")
    session.add(.conceptPresented(cup))
    session.say([anna], .positive, "bra", ["pris"], stars: 1)
    session.ask(.nps, .range(0, 10), [(anna, .number(9))])
    let state = session.state
    #expect(Views.tally(state).text().contains("ej kodade"))
    #expect(Views.themes(state).language == "sv")
    #expect(Views.airtime(state).text().contains("ojämn fördelning av inlägg: saknas"))
    #expect(Views.quotes(ItemSelection(), state).text().contains("”bra”"))
    #expect(Views.rounds(state).text().contains("nps stängd: 1 svarade"))
    #expect(Views.timeline(state).text().contains("på bordet"))
    #expect(Topline.report(state).text().hasPrefix("Toplinerapport: "))
    // Commands and their hints are English.
    #expect(Views.list(ItemSelection(), state).text().contains("“bra”"))
  }

  @Test func `a report in a language that there is no table for is English`() {
    let state = SessionBuilder(language: "fi").state
    #expect(Topline.report(state).text().hasPrefix("Topline: "))
  }
}
