import Foundation
import SessionModel
import TestSupport
import Testing
import Vocabulary

extension NameSearch {
  /// Every value of a state, spelled out.
  static func everything(_ state: SessionState) -> String {
    var parts = [String(reflecting: state.header)]
    for number in stride(from: 1, through: state.log.count, by: 1) {
      parts.append(String(reflecting: state.log.event(number)))
    }
    parts += [
      String(reflecting: state.people), String(reflecting: state.concepts),
      String(reflecting: state.themes), String(reflecting: state.rounds),
      String(reflecting: state.promises), String(reflecting: state.progress),
      String(reflecting: state.debriefs),
    ]
    return parts.joined(separator: "\n")
  }
}

@Suite struct `A session without names` {
  static let people: [Fact] = [
    .memberAdded(
      MemberAddition(
        member: MemberID(1),
        name: "Anna Ekman",
        code: "annaek",
        seat: 3,
        attributes: [
          Attribute(name: "segment", value: "friend of Boris"),
          Attribute(name: "email", value: "anna@ekman.se"),
          Attribute(name: "Nickname", value: "Annika"),
          Attribute(name: "company", value: "Acme"),
        ]
      )
    ),
    adding(2, "Boris Petrov", "b", seat: 2),
    adding(3, "Mona Hagberg", "mo", role: .moderator),
    adding(4, "Karin Ahl", "ka", role: .observer),
    adding(5, "Per Ahl", "pa", role: .observer),
    .memberChanged(MemberChange(member: MemberID(2), name: "Borislav Petrov", seat: 5)),
  ]

  /// A name in every text that there can be.
  static func full() -> SessionState {
    let words = ItemContent(speaker: person(1), text: "Anna told Boris")
    let themed = ItemContent(
      speaker: person(1),
      sentiment: .positive,
      text: "Annika, Petrov",
      themes: [ThemePath("Anna/likes-boris"), ThemePath("ekman")]
    )
    var facts = people
    facts += [
      .conceptAdded(ConceptAddition(concept: ConceptID(1), code: "anna", title: "Anna's cup")),
      .guideSet(
        Guide(sections: [
          GuideSection(title: "Anna", questions: ["Who is Boris?"]), GuideSection(title: "Ekman"),
        ])
      ),
      .sessionStarted, .sectionEntered(2),
      .themeAdded(
        ThemeAddition(theme: ThemePath("Mona"), code: "hagberg", description: "what Mona said")
      ),
      .reactionRecorded(ItemNumber(1), themed), .reactionRecorded(ItemNumber(2), themed),
      .cueRecorded(ItemNumber(3), words), .probeRecorded(ItemNumber(4), words),
      .noteRecorded(ItemNumber(5), words), .topicParked(ItemNumber(6), words),
      .itemAmended(ItemNumber(1), ItemContent(speaker: person(1), text: "Karin")),
      .itemExtended(ItemNumber(2), ItemContent(text: "and Ahl")), .itemDropped(ItemNumber(6)),
      .reactionThemed(ItemNumber(1), themes: [ThemePath("Boris")], stars: nil),
      .reactionUnthemed(ItemNumber(2), themes: [ThemePath("ekman")]),
      .themeDescribed(ThemePath("ekman"), description: "Ekman's"),
      renaming("Boris", to: "Petrov"), merging("Petrov", into: "Anna/likes-boris"),
      .roundOpened(
        RoundOpening(
          round: RoundNumber(1),
          measure: .poll(name: "anna"),
          scale: .options(["Anna", "Ekman", "Boris", "none"]),
          question: "Anna or Boris?"
        )
      ),
      .roundAnswered(
        RoundNumber(1),
        answers: [
          GivenAnswer(member: MemberID(1), answer: .option("Ekman")),
          GivenAnswer(member: MemberID(2), answer: .option("Anna")),
        ],
        tally: []
      ), .roundClosed(RoundNumber(1)),
      .answersImported(
        RoundOpening(round: RoundNumber(2), measure: .csat, scale: .range(1, 5)),
        ImportedAnswers(
          source: "anna-ekman.csv",
          column: "Boris",
          answers: [.number(3), nil],
          segments: [
            ImportedAnswers.Segment(name: "Mona", values: ["Karin", ""]),
            ImportedAnswers.Segment(name: "e-mail", values: ["x@y.se", ""]),
          ]
        )
      ),
      .promiseMade(
        PromiseMade(members: [MemberID(1)], text: "call Annika", owner: "Mona Hagberg")
      ), .debriefRecorded("Anna led"), .unknown(type: "anna.left"), .undone([8]),
    ]
    var log = makeLog(facts)
    for author in ["Karin", "Olle Stranger"] {
      log.append(
        Event(
          number: log.count + 1,
          at: moment(900),
          author: author,
          fact: .debriefRecorded("as Stranger said")
        )
      )
    }
    let header = SessionHeader(
      id: "talk-anna.ekman",
      title: "Boris and others",
      created: moment(0),
      objective: "What Mona wants",
      facilitator: "Mona",
      panel: "ekman-panel"
    )
    return SessionState(header: header, log: log)
  }

  @Test func `holds no name in any of its values`() throws {
    let session = try Self.full().anonymous(keep: ["Acme"], mask: ["ekman", "boris", "per"])
    let names = [
      "Anna", "Ekman", "annaek", "Annika", "Boris", "Petrov", "Borislav", "Mona", "Hagberg",
      "Karin",
      "Ahl", "Olle", "Stranger", "x@y.se",
    ]
    #expect(NameSearch.found(names, in: NameSearch.everything(session.state)) == [])
    #expect(NameSearch.found(names, in: NameSearch.everything(Self.full())) == names)
    #expect(session.unusedDecisions == ["per"])
  }

  @Test func `says for each person who it was, and only in the key`() throws {
    let session = try Self.full().anonymous(keep: ["Acme"])
    #expect(
      session.key.csv.replacing("\r\n", with: "\n") == """
        pseudonym,name,code
        M1,Anna Ekman,annaek
        M1,Annika,annaek
        M2,Boris Petrov,b
        M2,Borislav Petrov,b
        moderator,Mona Hagberg,mo
        observer 1,Karin Ahl,ka
        observer 2,Per Ahl,pa
        typist,Olle Stranger,

        """
    )
  }

  @Test func `is the same session but for its words`() throws {
    let state = Self.full()
    let anonymous = try state.anonymous(keep: ["Acme"]).state
    #expect(anonymous.header.id == "talk-M1")
    #expect(anonymous.header.title == "M2 and others")
    #expect(anonymous.header.objective == "What moderator wants")
    #expect(anonymous.header.facilitator == "moderator")
    #expect(anonymous.header.panel == "M1-panel")
    #expect(
      anonymous.people.map { [$0.name, $0.code] } == [
        ["M1", "m1"], ["M2", "m2"], ["moderator", "moderator"], ["observer 1", "observer-1"],
        ["observer 2", "observer-2"],
      ]
    )
    #expect(anonymous.people.allSatisfy { $0.seat == nil })
    #expect(
      anonymous.people[0].attributes == [
        Attribute(name: "company", value: "Acme"),
        Attribute(name: "segment", value: "friend of M2"),
      ]
    )
    #expect(
      anonymous.items.map { anonymous.text(of: $0) } == [
        "observer 1", "M1, M2 and observer 1/observer 2", "M1 told M2", "M1 told M2", "M1 told M2",
      ]
    )
    #expect(
      anonymous.themes.map(\.path.text) == ["moderator", "M1/likes-M2", "M1-2", "M2-2"]
    )
    #expect(anonymous.rounds[0].opening.scale == .options(["M1", "M1-2", "M2", "none"]))
    #expect(
      anonymous.rounds[0].answers.map(\.answer) == [.option("M1-2"), .option("M1")]
    )
    #expect(
      anonymous.rounds[1].imported
        == ImportedAnswers(
          source: "M1.csv",
          column: "M2",
          answers: [.number(3), nil],
          segments: [ImportedAnswers.Segment(name: "moderator", values: ["observer 1", ""])]
        )
    )
    #expect(anonymous.promises.map(\.owner) == ["moderator"])
    #expect(anonymous.log.author(row: anonymous.log.count - 1) == "typist")
    #expect(anonymous.log.author(row: anonymous.log.count - 2) == "observer 1")
    #expect(anonymous.log.count == state.log.count)
  }

  @Test func `asks where somebody works and who keeps a promise, once for each`() {
    let promise = PromiseMade(members: [MemberID(1)], text: "look into it", owner: "Olle")
    let facts = Self.people + [.promiseMade(promise), .promiseMade(promise)]
    guard case .undecided(let words) = makeState(facts).anonymised() else {
      Issue.record("nothing was asked")
      return
    }
    #expect(words.map(\.word) == ["acme", "olle"])
    #expect(words.map(\.reason) == [.organisation, .owner])
    #expect(words[1].places.map(\.place) == [.event(7), .event(8)])
    #expect(words[1].becomes == "[…]")
  }

  @Test func `asks nothing about what no report shows, and masks it`() throws {
    let facts: [Fact] = [
      adding(1, "Anna", "m1"), said(1, nil, "anna"), .itemDropped(ItemNumber(1)),
      said(2, nil, "annas"),
      .itemAmended(ItemNumber(2), ItemContent(speaker: person(1), text: "yes")),
      .debriefRecorded("anna"), .undone([6]),
    ]
    let session = try makeState(facts).anonymous()
    #expect(NameSearch.found(["anna", "annas"], in: NameSearch.everything(session.state)) == [])
  }

  @Test func `tells where each doubtful word stands`() {
    let state = session(["May Ask"], saying: ["well, what I may say is that", "nothing"])
    guard case .undecided(let words) = state.anonymised() else {
      Issue.record("nothing was asked")
      return
    }
    let place = DoubtfulPlace(
      place: .item(ItemNumber(1)),
      spelling: "may",
      context: "well, what I may say is that"
    )
    #expect(words.map(\.word) == ["may"])
    #expect(words[0].places == [place])
  }

  @Test func `numbers members as a panel does, the others behind`() throws {
    let state = session(["Anna", "Boris", "Carla", "Dora"], saying: ["Anna, Boris, Carla, Dora"])
    let numbers = [MemberID(1): 7, MemberID(3): 2, MemberID(4): 7, MemberID(9): 1]
    let session = try state.anonymous(numbers: numbers)
    #expect(session.state.people.map(\.name) == ["M7", "M8", "M2", "M9"])
    #expect(session.state.items.map { session.state.text(of: $0) } == ["M7, M8, M2, M9"])
    #expect(session.key.lines.map(\.pseudonym) == ["M2", "M7", "M8", "M9"])
  }

  @Test func `shows as much of the log as the state did`() throws {
    let state = makeState(begun).state(after: 9)
    let anonymous = try state.anonymous().state
    #expect(anonymous.eventCount == 9 && anonymous.log.count == begun.count)
    #expect(anonymous.items.map(\.number) == state.items.map(\.number))
  }

  @Test func `keeps apart in the key what a spreadsheet would run`() throws {
    let state = session(["=cmd|' /C calc'!A0", "Anna, \"Ek\""], saying: [])
    #expect(
      try state.anonymous().key.csv == "pseudonym,name,code\r\n"
        + "M1,\"'=cmd|' /C calc'!A0\",code1\r\nM2,\"Anna, \"\"Ek\"\"\",code2\r\n"
    )
  }
}
