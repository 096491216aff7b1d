import SessionBuilding
import SessionModel
import Testing
import Vocabulary

@testable import Analysis

@Suite struct `Amounts in words` {
  @Test(
    arguments: [
      (0, 8, .nobody), (8, 8, .all), (1, 8, .one), (1, 1, .theOnlyOne), (1, 2, .one), (2, 2, .all),
      (9, 10, .almostAll), (17, 20, .most), (5, 8, .most), (6, 10, .aboutHalf), (7, 10, .most),
      (2, 5, .aboutHalf), (3, 8, .some), (3, 20, .some), (2, 14, .aFew), (2, 13, .some),
      (0, 0, nil), (3, 2, nil), (-1, 2, nil),
    ] as [(Int, Int, VerbalAmount?)]
  )
  func `follow the house scale`(_ count: Int, _ base: Int, _ amount: VerbalAmount?) {
    #expect(VerbalAmount(count, of: base) == amount)
  }
}

@Suite struct `Themes` {
  @Test func `count once a reaction, by members, staff and dropped reactions left out`() throws {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let boris = session.person("Boris", "b")
    session.person("Carla", "c")
    let mia = session.person("Mia", "mi", role: .moderator)
    session.add(.sessionStarted)
    session.at(1)
    session.say([anna], .negative, "too dear", ["price", "Price"])
    session.at(2)
    session.say([anna], .positive, "fair", ["price"])
    session.say([mia], nil, "price?", ["price"])
    session.say([anna, boris], .mixed, "well", ["design"])
    session.add(.itemDropped(session.say([boris], .negative, "gone", ["price"])))
    session.at(3)
    session.say([boris], nil, "hm", ["price"])
    let themes = ThemeFigures.all(Material(session.state))
    #expect(themes.map(\.path.text) == ["price", "design"])
    let price = try #require(themes.first)
    #expect(price.frequency == 3)
    #expect(price.extensiveness == Share(2, of: 3, whereEmpty: .nobodyPresent))
    #expect(price.sentiments.balance == .value(0))
    #expect(price.sentiments[nil] == 1)
    #expect(price.firstMention == SessionClock(seconds: 60))
    #expect(price.lastMention == SessionClock(seconds: 180))
    #expect(price.meanIntensity == .undefined(.nothingMarked))
  }

  @Test func `a tree includes what is below, each reaction once`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.say([anna], .negative, "x", ["price/too-high", "price"])
    session.say([anna], .negative, "y", ["price/too-high/shipping"])
    session.say([anna], .positive, "z", ["look"])
    let tree = ThemeBranch.tree(Material(session.state))
    #expect(
      tree.map { "\($0.depth) \($0.own.path) \($0.own.frequency) \($0.whole.frequency)" } == [
        "0 price 1 2", "1 price/too-high 1 2", "2 price/too-high/shipping 1 1", "0 look 1 1",
      ]
    )
  }

  @Test func `whoever was not identified is counted apart, and is somebody`() throws {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.person("Boris", "b")
    let content = ItemContent(
      speaker: .unidentified,
      sentiment: .positive,
      themes: [ThemePath("refill"), ThemePath("price")]
    )
    session.item { .reactionRecorded($0, content) }
    session.say([anna], nil, "dear", ["price"])
    session.add(.themeAdded(ThemeAddition(theme: ThemePath("alpha"))))
    let themes = ThemeFigures.all(Material(session.state))
    #expect(themes.map(\.path.text) == ["price", "refill", "alpha"])
    #expect(themes.map(\.unidentified) == [1, 1, 0])
    #expect(themes.map(\.speakers.count) == [1, 0, 0])
    let concept = session.concept("c", "Cup")
    let about = ItemContent(speaker: .unidentified, concept: concept, sentiment: .mixed)
    session.item { .reactionRecorded($0, about) }
    let figures = ConceptFigures(concept, Material(session.state))
    #expect(figures.unidentifiedFor == 1 && figures.unidentifiedAgainst == 1)
  }

  @Test func `only what was put into the codebook can be missed, with all below it`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    for theme in ["price", "safety", "look", "taste"] {
      session.add(.themeAdded(ThemeAddition(theme: ThemePath(theme))))
    }
    session.add(.themeDescribed(ThemePath("smell"), description: "how it smells"))
    session.add(.themeRenamed(from: ThemePath("look"), to: ThemePath("design")))
    session.say([anna], nil, "dear", ["price/too-high"])
    session.add(.itemDropped(session.say([anna], nil, "gone", ["noise"])))
    session.add(.themeAdded(ThemeAddition(theme: ThemePath("never"))))
    session.add(.undone([session.state.log.count]))
    session.say([anna], nil, "tastes fine", ["taste"])
    let tree = ThemeBranch.tree(Material(session.state))
    #expect(
      ThemeBranch.neverRaised(tree, session.state).map(\.own.path.text)
        == ["design", "safety", "smell"]
    )
  }

  @Test func `merging and undoing change the counts at once`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.say([anna], nil, "x", ["prcie", "price"])
    session.say([anna], nil, "y", ["prcie"])
    session.add(.themeMerged(from: ThemePath("prcie"), into: ThemePath("price")))
    func counts() -> [String] {
      ThemeFigures.all(Material(session.state)).map { "\($0.path) \($0.frequency)" }
    }
    #expect(counts() == ["price 2"])
    session.add(.undone([session.state.log.count]))
    #expect(counts() == ["prcie 2", "price 1"])
  }
}

@Suite struct `Concepts` {
  @Test func `count reactions, and members for and against`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let boris = session.person("Boris", "b")
    let carla = session.person("Carla", "c")
    let cup = session.concept("b", "Cup")
    session.add(.sessionStarted)
    session.add(.conceptPresented(cup))
    session.say([anna], .veryPositive, "lovely", stars: 1)
    session.say([anna], .negative, "but dear")
    session.say([boris], .mixed, "hm", stars: 3)
    session.say([boris], nil, "let me see")
    session.item {
      .reactionRecorded($0, ItemContent(speaker: .unidentified, concept: cup, sentiment: .positive))
    }
    let figures = ConceptFigures(cup, Material(session.state))
    #expect(figures.items.count == 5)
    #expect(figures.sentiments.positive == 2 && figures.sentiments[nil] == 1)
    #expect(figures.liking == [anna, boris] && figures.disliking == [anna, boris])
    #expect(figures.likeDislikeBalance == .value(0))
    #expect(figures.likingShare == Share(2, of: 3, whereEmpty: .nobodyPresent))
    #expect(figures.starred == [ItemNumber(3), ItemNumber(1)])
    #expect(figures.silent == [carla])
  }

  @Test func `only who was there while it lay on the table is in the base`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let boris = session.person("Boris", "b")
    let (first, second) = (session.concept("a", "First"), session.concept("b", "Second"))
    session.add(.sessionStarted)
    session.at(1)
    session.add(.conceptPresented(first))
    session.at(2)
    session.add(.memberLeft([boris]))
    session.at(3)
    session.add(.conceptPresented(second))
    session.at(4)
    let late = session.person("Carla", "c")
    let material = Material(session.state)
    #expect(ConceptFigures(first, material).present == [anna, boris])
    #expect(ConceptFigures(second, material).present == [anna, late])
    #expect(
      ConceptFigures(second, material).likeDislikeBalance == .undefined(.neitherLikedNorDisliked)
    )
  }

  @Test func `two are compared member by member`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let boris = session.person("Boris", "b")
    let carla = session.person("Carla", "c")
    let (first, second) = (session.concept("a", "First"), session.concept("b", "Second"))
    session.say([anna, boris], .positive, "fine", about: first)
    session.say([anna], .negative, "no", about: second)
    session.say([boris], .positive, "fine", about: second)
    session.say([carla], .veryPositive, "yes", about: second)
    let comparison = ConceptComparison(first, second, Material(session.state))
    #expect(comparison.rows.map(\.leaning) == [.first, .neither, nil])
    #expect(comparison.members(leaning: .first) == Share(1, of: 2, whereEmpty: .noPairs))
  }
}

@Suite struct `The course of a session` {
  private func guided() -> SessionBuilder {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let sections = ["Warm-up", "Concept", "Price", "Close"].map {
      GuideSection(title: $0, seconds: 300)
    }
    session.add(.guideSet(Guide(sections: sections)))
    session.add(.sessionStarted)
    session.add(.sectionEntered(1))
    session.at(6)
    session.say([anna], .positive, "hello")
    session.add(.sectionEntered(3))
    session.at(8)
    session.say([anna], .negative, "dear")
    return session
  }

  @Test func `sections are planned, used, run over, skipped`() {
    var session = guided()
    func standing() -> [SectionFigures.Standing] {
      SectionFigures.all(Material(session.state)).map(\.standing)
    }
    #expect(standing() == [.done, .skipped, .current, .ahead])
    let sections = SectionFigures.all(Material(session.state))
    #expect(sections.map(\.usedSeconds) == [360, 0, 120, 0])
    #expect(sections.map(\.secondsOver) == [60, 0, 0, 0])
    #expect(sections.map(\.reactions) == [0, 0, 2, 0])
    session.add(.sessionWrapped)
    #expect(standing() == [.done, .skipped, .done, .skipped])
  }

  @Test func `a timeline has all minutes between the first and the last, with what began in them`()
  {
    let timeline = Timeline(Material(guided().state))
    #expect(timeline.minutesPerSlot == 1)
    #expect(timeline.slots.map(\.sentiments.total) == [0, 0, 0, 0, 0, 0, 1, 0, 1])
    #expect(timeline.slots[0].marks == [.section(1)])
    #expect(timeline.slots[6].marks == [.section(3)])
  }

  @Test func `a stamp far out makes the steps wider, not the timeline longer`() {
    var session = guided()
    let content = ItemContent(text: "late")
    session.add(
      .noteRecorded(session.state.nextItemNumber, content),
      said: SessionClock(seconds: 360_000)
    )
    let timeline = Timeline(Material(session.state))
    #expect(timeline.slots.count <= 30)
    #expect(timeline.slots.last?.others == 1)
    #expect(Timeline(Material(SessionBuilder().state)).slots == [])
  }
}

@Suite struct `A selection` {
  private func session() -> SessionState {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let boris = session.person("Boris", "b")
    let cup = session.concept("b", "Cup")
    session.add(
      .guideSet(Guide(sections: [GuideSection(title: "One"), GuideSection(title: "Two")]))
    )
    session.add(.sessionStarted)
    session.add(.sectionEntered(1))
    session.say([anna], .negative, "Trop chère", ["price/too-high"], about: cup)  // 1
    session.at(2)
    session.add(.sectionEntered(2))
    session.say([boris], .positive, "fine", ["price"], stars: 2)  // 2
    session.item { .noteRecorded($0, ItemContent(text: "loud")) }  // 3
    session.say([anna, boris], nil, "both")  // 4
    session.say([boris], nil, "(nods)", isObservation: true)  // 5
    session.item {  // 6
      .reactionRecorded($0, ItemContent(speaker: .moderator, isIncomplete: true, text: "go ..."))
    }
    session.add(.itemDropped(session.say([anna], .positive, "gone")))  // 7
    return session.state
  }

  private static let cases: [(name: String, set: @Sendable (inout ItemSelection) -> Void, [Int])] =
    [
      ("nothing", { _ in }, [1, 2, 3, 4, 5, 6]),
      ("a member", { $0.members = [MemberID(1)] }, [1, 4]),
      ("members", { $0.members = [MemberID(1), MemberID(2)] }, [1, 2, 4, 5]),
      ("staff", { $0.wantsStaff = true }, [6]),
      ("a concept", { $0.concepts = [ConceptID(1)] }, [1]),
      ("a theme with those below", { $0.themes = [ThemePath("PRICE")] }, [1, 2]),
      ("a theme below", { $0.themes = [ThemePath("price/too-high")] }, [1]),
      ("an unknown theme", { $0.themes = [ThemePath("taste")] }, []),
      ("sentiments", { $0.sentiments = [.negative, .positive] }, [1, 2]),
      (
        "theme and sentiment",
        {
          $0.themes = [ThemePath("price")]
          $0.sentiments = [.positive]
        }, [2]
      ),
      ("numbers", { $0.items = [3, 1, 3, 99, 0, -4].map { ItemNumber($0) } }, [1, 3]),
      ("a section", { $0.sections = [2] }, [2, 3, 4, 5, 6]),
      ("stars", { $0.stars = 2 }, [2]),
      ("notes", { $0.kinds = [.notes] }, [3]),
      ("reactions", { $0.kinds = [.reactions] }, [1, 2, 4, 5]),
      ("observations", { $0.kinds = [.observations] }, [5]),
      ("uncoded", { $0.kinds = [.uncoded] }, [4, 5]),
      ("incomplete", { $0.kinds = [.incomplete] }, [6]),
      ("from", { $0.from = SessionClock(seconds: 120) }, [2, 3, 4, 5, 6]),
      ("to, not included", { $0.to = SessionClock(seconds: 120) }, [1]),
      ("words", { $0.words = ["CHERE", "loud"] }, [1, 3]),
      (
        "dropped alone",
        {
          $0.members = [MemberID(1)]
          $0.onlyDropped = true
        }, [7]
      ),
    ]

  @Test(arguments: cases.indices)
  func `same kind is or, different kinds are and`(_ place: Int) {
    let (name, set, expected) = Self.cases[place]
    var selection = ItemSelection()
    set(&selection)
    #expect(selection.items(in: session()).map(\.number.number) == expected, "\(name)")
  }
}
