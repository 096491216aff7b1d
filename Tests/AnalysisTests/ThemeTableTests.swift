import SessionBuilding
import SessionModel
import Testing
import Vocabulary

@testable import Analysis

@Suite struct `Themes against columns` {
  private let cup = ConceptID(1)
  private let pan = ConceptID(2)

  /// Three members, two concepts, three themes, one of them never raised.
  private func session() -> SessionBuilder {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a", attributes: [Attribute(name: "Role", value: "User")])
    let boris = session.person("Boris", "b", attributes: [Attribute(name: "role", value: "user")])
    let carla = session.person("Carla", "c", attributes: [Attribute(name: "role", value: "Payer")])
    let dora = session.person("Dora", "d")
    session.concept("x", "Cup")
    session.concept("y", "Pan")
    session.add(.themeAdded(ThemeAddition(theme: ThemePath("safety"))))
    session.add(.sessionStarted)
    session.say([anna, boris], .negative, "dear", ["price"], about: cup)  // 1
    session.say([anna], .positive, "fair", ["price", "look"], about: pan)  // 2
    session.say([carla], .negative, "too dear", ["price", "price"], about: cup)  // 3
    session.say([dora], nil, "hm", [], about: cup)  // 4
    session.say([carla], .positive, "nice", ["look"])  // 5
    let unknown = ItemContent(speaker: .unidentified, concept: cup, themes: [ThemePath("price")])
    session.item { .reactionRecorded($0, unknown) }  // 6
    return session
  }

  private func items(_ table: ThemeTable) -> [[[Int]]] {
    table.themes.indices.map { theme in
      table.columns.indices.map {
        table.cell(theme: theme, column: $0).items.map(\.number)
      }
    }
  }

  @Test func `concepts, then reactions about none`() {
    let table = ThemeTable.byConcept(Material(session().state))
    #expect(table.columns.map(\.subject) == [.concept(cup), .concept(pan), .noConcept])
    #expect(table.themes.map(\.path.text) == ["price", "look", "safety"])
    #expect(items(table) == [[[1, 3, 6], [2], []], [[], [2], [5]], [[], [], []]])
    #expect(table.columns.map(\.reactions) == [4, 1, 1])
    #expect(table.filledCells == 4)
    let cell = table.cell(theme: 0, column: 0)
    #expect(cell.members == 3)
    #expect(cell.sentiments.balance == .value(-1))
    #expect(table.extensiveness(theme: 0, column: 0).count == 3)
    #expect(table.cell(theme: 2, column: 1) == ThemeTable.Cell())
  }

  @Test func `segments count a reaction once, however many of them said it`() {
    let material = Material(session().state)
    let segmentation = Segmentation(attribute: "ROLE", material)
    #expect(segmentation.segments.map(\.label) == ["Payer", "User", nil])
    #expect(segmentation.segments.map(\.members.count) == [1, 2, 1])
    let table = ThemeTable.bySegment(segmentation, material)
    #expect(items(table) == [[[3], [1, 2], []], [[5], [2], []], [[], [], []]])
    #expect(table.cell(theme: 0, column: 1).members == 2)
    #expect(table.columns.map(\.reactions) == [2, 2, 1])
    #expect(table.themes[0].unidentified == 1)
    #expect(Segmentation.attributes(of: material.attending) == ["Role"])
  }

  @Test func `members are the framework matrix, its empty cells kept`() {
    let table = ThemeTable.byMember(Material(session().state))
    #expect(items(table)[0] == [[1, 2], [1], [3], []])
    #expect(items(table)[2] == [[], [], [], []])
    #expect(table.columns.map(\.members.count) == [1, 1, 1, 1])
  }

  @Test func `nobody and nothing make an empty table`() {
    let table = ThemeTable.byConcept(Material(SessionBuilder().state))
    #expect(table.columns == [] && table.themes == [] && table.filledCells == 0)
    #expect(ThemePairs(Material(SessionBuilder().state)).pairs == [])
  }

  @Test func `merged themes are one row, and undoing gives two again`() {
    var session = session()
    session.add(.themeMerged(from: ThemePath("look"), into: ThemePath("price")))
    let merged = ThemeTable.byConcept(Material(session.state))
    #expect(items(merged) == [[[1, 3, 6], [2], [5]], [[], [], []]])
    session.add(.undone([session.state.log.count]))
    #expect(ThemeTable.byConcept(Material(session.state)).themes.count == 3)
  }

  @Test func `themes on one reaction are a pair`() throws {
    var session = session()
    session.say([MemberID(1)], nil, "safe and dear", ["safety", "price", "look"])
    let material = Material(session.state)
    let pairs = ThemePairs(material)
    func name(_ theme: Int) -> String { session.state.themes[theme].path.text }
    #expect(
      pairs.pairs.map { "\(name($0.first)) \(name($0.second)) \($0.count)" }
        == ["price look 2", "price safety 1", "look safety 1"]
    )
    let first = try #require(pairs.pairs.first)
    #expect(first.items.map(\.number) == [2, 7])
    #expect(first.overlap == Share(2, of: 6, whereEmpty: .nothingCoded))
    #expect(pairs.count(first.second, first.first) == 2)
  }

  @Test func `an expected theme was raised, was asked in vain, or never came up`() {
    var session = session()
    session.add(
      .guideSet(Guide(sections: [GuideSection(title: "One"), GuideSection(title: "Two")]))
    )
    session.add(.sectionEntered(1))
    let material = Material(session.state)
    func absence(_ theme: String, _ section: Int) -> ThemeAbsence {
      ThemeAbsence(of: ThemePath(theme), expectedIn: section, material)
    }
    #expect(absence("Price", 2) == .raised)
    #expect(absence("safety", 1) == .askedNotRaised)
    #expect(absence("unheard-of", 2) == .notAsked)
  }
}

@Suite struct `Figures of a selection` {
  private func session() -> SessionBuilder {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let boris = session.person("Boris", "b")
    let carla = session.person("Carla", "c")
    session.add(
      .guideSet(Guide(sections: [GuideSection(title: "One"), GuideSection(title: "Two")]))
    )
    session.add(.sessionStarted)
    session.add(.sectionEntered(1))
    session.at(1)
    session.say([anna, boris], nil, "dear", ["price"])
    session.at(5)
    session.add(.memberLeft([carla]))
    session.at(10)
    session.add(.sectionEntered(2))
    session.at(11)
    session.say([boris], nil, "dear still", ["price"])
    return session
  }

  private func extensiveness(_ set: (inout ItemSelection) -> Void) -> Share? {
    var selection = ItemSelection()
    set(&selection)
    return ThemeFigures.all(Material(session().state, selection: selection)).first?.extensiveness
  }

  @Test func `have the members who were there then as their base`() {
    #expect(extensiveness { _ in } == Share(2, of: 3, whereEmpty: .nobodyPresent))
    #expect(extensiveness { $0.sections = [2] } == Share(1, of: 2, whereEmpty: .nobodyPresent))
    #expect(extensiveness { $0.sections = [1] } == Share(2, of: 3, whereEmpty: .nobodyPresent))
    #expect(
      extensiveness { $0.from = SessionClock(seconds: 600) }
        == Share(1, of: 2, whereEmpty: .nobodyPresent)
    )
    #expect(
      extensiveness { $0.to = SessionClock(seconds: 30) }
        == Share(0, of: 3, whereEmpty: .nobodyPresent)
    )
  }

  @Test func `of members count them alone, also where they spoke with others`() {
    let one = extensiveness { $0.members = [MemberID(1)] }
    #expect(one == Share(1, of: 1, whereEmpty: .nobodyPresent))
    let two = extensiveness { $0.members = [MemberID(2), MemberID(3)] }
    #expect(two == Share(1, of: 2, whereEmpty: .nobodyPresent))
  }

  @Test func `of sections that exclude each other in time have nobody as their base`() {
    let none = extensiveness {
      $0.sections = [2]
      $0.to = SessionClock(seconds: 60)
    }
    #expect(none == Share(0, of: 0, whereEmpty: .nobodyPresent))
  }
}
