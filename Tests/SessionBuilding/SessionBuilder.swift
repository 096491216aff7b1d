package import SessionModel
package import Vocabulary

/// Makes a session event by event, on a clock that the test sets.
package struct SessionBuilder {
  package private(set) var state: SessionState
  private var seconds = 0
  private static let start: Int64 = 1_795_356_000_000  // 2026-11-22T14:00:00Z

  package init(
    title: String = "Kettle, group 1",
    objective: String? = nil,
    language: String? = nil
  ) {
    state = SessionState(
      header: SessionHeader(
        id: "kettle-1",
        title: title,
        created: Instant(milliseconds: Self.start),
        language: language,
        objective: objective
      )
    )
  }

  /// Sets the clock to so many seconds after the making of the document.
  package mutating func at(_ minutes: Int, _ seconds: Int = 0) {
    self.seconds = minutes * 60 + seconds
  }

  package mutating func add(_ fact: Fact, said: SessionClock? = nil) {
    state.apply(
      Event(
        number: state.log.count + 1,
        at: Instant(milliseconds: Self.start).adding(seconds: seconds),
        said: said,
        fact: fact
      )
    )
  }

  @discardableResult
  package mutating func person(
    _ name: String,
    _ code: String,
    role: Role = .member,
    attributes: [Attribute] = [],
    isAbsent: Bool = false
  ) -> MemberID {
    let id = state.nextMember
    let seat = role == .member ? id.number : nil
    add(
      .memberAdded(
        MemberAddition(
          member: id,
          name: name,
          code: code,
          seat: seat,
          role: role,
          attributes: attributes,
          isAbsent: isAbsent
        )
      )
    )
    return id
  }

  @discardableResult
  package mutating func concept(_ code: String, _ title: String) -> ConceptID {
    let id = state.nextConcept
    add(.conceptAdded(ConceptAddition(concept: id, code: code, title: title)))
    return id
  }

  @discardableResult
  package mutating func say(
    _ members: [MemberID],
    _ sentiment: Sentiment? = nil,
    _ text: String = "",
    _ themes: [String] = [],
    about concept: ConceptID? = nil,
    stars: Int = 0,
    echo: RecordedEcho? = nil,
    isObservation: Bool = false
  ) -> ItemNumber {
    let content = ItemContent(
      speaker: .people(members),
      concept: concept ?? state.conceptOnTable,
      sentiment: sentiment,
      echo: echo,
      isObservation: isObservation,
      text: text,
      themes: themes.map { ThemePath($0) },
      stars: stars
    )
    return item { .reactionRecorded($0, content) }
  }

  @discardableResult
  package mutating func item(_ fact: (ItemNumber) -> Fact) -> ItemNumber {
    let number = state.nextItemNumber
    add(fact(number))
    return number
  }

  package mutating func ask(
    _ measure: Measure,
    _ scale: Scale,
    about concept: ConceptID? = nil,
    isPrivate: Bool = false,
    _ answers: [(MemberID, Answer?)]
  ) {
    let round = state.nextRound
    add(
      .roundOpened(
        RoundOpening(
          round: round,
          measure: measure,
          scale: scale,
          concept: concept,
          isPrivate: isPrivate
        )
      )
    )
    let given = answers.map { GivenAnswer(member: $0.0, answer: $0.1) }
    add(.roundAnswered(round, answers: given, tally: []))
    add(.roundClosed(round))
  }
}
