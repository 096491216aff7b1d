import SessionModel
import Vocabulary

let header = SessionHeader(
  id: "kettle-1",
  title: "Aurora kettle",
  created: Instant(milliseconds: 1_795_356_000_000)
)

/// A moment so many seconds after the document was made.
func moment(_ seconds: Int) -> Instant { header.created.adding(seconds: seconds) }

func person(_ number: Int) -> RecordedSpeaker { .people([MemberID(number)]) }

func adding(_ number: Int, _ name: String, _ code: String, seat: Int? = nil, role: Role = .member)
  -> Fact
{
  .memberAdded(
    MemberAddition(member: MemberID(number), name: name, code: code, seat: seat, role: role)
  )
}

func concept(_ number: Int, _ code: String) -> Fact {
  .conceptAdded(ConceptAddition(concept: ConceptID(number), code: code, title: "Cup"))
}

func said(
  _ item: Int,
  by speaker: RecordedSpeaker = person(1),
  _ sentiment: Sentiment? = .positive,
  about concept: Int? = nil,
  _ text: String = "words",
  themes: [String] = []
) -> Fact {
  .reactionRecorded(
    ItemNumber(item),
    ItemContent(
      speaker: speaker,
      concept: concept.map { ConceptID($0) },
      sentiment: sentiment,
      text: text,
      themes: themes.map { ThemePath($0) }
    )
  )
}

func merging(_ from: String, into: String) -> Fact {
  .themeMerged(from: ThemePath(from), into: ThemePath(into))
}

func renaming(_ from: String, to: String) -> Fact {
  .themeRenamed(from: ThemePath(from), to: ThemePath(to))
}

func tagging(_ item: Int, _ themes: String...) -> Fact {
  .reactionThemed(ItemNumber(item), themes: themes.map { ThemePath($0) }, stars: nil)
}

func untagging(_ item: Int, _ themes: String...) -> Fact {
  .reactionUnthemed(ItemNumber(item), themes: themes.map { ThemePath($0) })
}

func opening(_ round: Int, _ measure: Measure = .csat, _ scale: Scale = .range(1, 5)) -> Fact {
  .roundOpened(RoundOpening(round: RoundNumber(round), measure: measure, scale: scale))
}

func answering(_ round: Int, _ values: [Int: Int?]) -> Fact {
  .roundAnswered(
    RoundNumber(round),
    answers: values.sorted { $0.key < $1.key }.map {
      GivenAnswer(member: MemberID($0.key), answer: $0.value.map { .number($0) })
    },
    tally: []
  )
}

/// Facts as a log, ten seconds apart, checked by nobody.
func makeLog(_ facts: [Fact]) -> EventLog {
  var log = EventLog()
  for fact in facts {
    log.append(Event(number: log.count + 1, at: moment(log.count * 10), fact: fact))
  }
  return log
}

func makeState(_ facts: [Fact]) -> SessionState {
  SessionState(header: header, log: makeLog(facts))
}

/// Two members, a moderator, a concept on the table, two reactions, a guide and a running clock.
let begun: [Fact] = [
  .sessionStarted,
  adding(1, "Anna Ek", "a", seat: 1),
  adding(2, "Boris Ås", "b", seat: 2),
  adding(3, "Mona", "mo", role: .moderator),
  concept(1, "k"),
  concept(2, "f"),
  .conceptPresented(ConceptID(1)),
  .guideSet(Guide(sections: [GuideSection(title: "Warm-up", seconds: 600)])),
  said(1, themes: ["price"]),
  said(2, by: person(2), .negative, about: 1, themes: ["Design", "price/high"]),
  .noteRecorded(ItemNumber(3), ItemContent(text: "late start")),
  said(4, by: person(2)),
  .itemDropped(ItemNumber(4)),
]

extension SessionState {
  /// Why a fact is refused, nil where it is let through.
  func refusal(of fact: Fact) -> Refusal? {
    do throws(Refusal) {
      try check(fact)
      return nil
    } catch {
      return error
    }
  }

  mutating func apply(_ fact: Fact, after seconds: Int = 10) {
    apply(Event(number: log.count + 1, at: lastMoment.adding(seconds: seconds), fact: fact))
  }
}

/// What a state has counted, to be compared with a slow count of its items.
struct Counters: Equatable {
  var turns: [Int] = []
  var lastHeard: [SessionClock?] = []
  var reactions: [Int] = []
  var uses: [Int] = []
  var itemCount = 0
  var lastSpeech: ItemNumber?
  var lastMemberSpeech: ItemNumber?

  init(keptBy state: SessionState) {
    turns = state.people.map { state.turns(of: $0.id) }
    lastHeard = state.people.map { state.lastHeard($0.id) }
    reactions = state.concepts.map { state.reactions(about: $0.id) }
    uses = state.themes.indices.map { state.uses(ofTheme: $0) }
    itemCount = state.itemCount
    lastSpeech = state.lastSpeech
    lastMemberSpeech = state.lastMemberSpeech
  }

  init(recountedFrom state: SessionState) {
    let items = Array(state.items)
    let reactions = items.filter { $0.kind == .reaction }
    for person in state.people {
      let own = reactions.filter { item in
        guard item.isTurn, case .people(let people) = item.speaker else { return false }
        return people.contains(person.id)
      }
      turns.append(own.count)
      lastHeard.append(own.map(\.clock).max())
    }
    self.reactions = state.concepts.map { concept in
      reactions.count { $0.concept == concept.id }
    }
    uses = state.themes.indices.map { theme in reactions.count { $0.themes.contains(theme) } }
    itemCount = items.count
    lastSpeech = reactions.last?.number
    lastMemberSpeech =
      reactions.last { item in
        switch item.speaker {
        case .nobody, .moderator: false
        case .unidentified: true
        case .people(let people): people.contains { state.person($0)?.role == .member }
        }
      }?.number
  }
}

/// Answers from elsewhere to `nps`; `renamed` gives all segments one name.
func importing(
  _ values: [Int?],
  _ round: Int,
  column: String = "score",
  segments: KeyValuePairs<String, [String]> = [:],
  renamed: String? = nil,
  skipped: [Int] = []
) -> Fact {
  .answersImported(
    RoundOpening(round: RoundNumber(round), measure: .nps, scale: .range(0, 10)),
    ImportedAnswers(
      source: "survey.csv",
      column: column,
      answers: values.map { $0.map(Answer.number) },
      segments: segments.map { ImportedAnswers.Segment(name: renamed ?? $0.key, values: $0.value) },
      skipped: skipped
    )
  )
}

/// An import of these facts.
func bringing(_ kind: ImportedMaterial.Kind, _ facts: Fact...) -> Fact {
  .imported(
    ImportedMaterial(
      kind: kind,
      source: "hour.vtt",
      format: "vtt",
      parts: facts.map { ImportedPart(fact: $0) }
    )
  )
}
