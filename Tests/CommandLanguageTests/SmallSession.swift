import CommandLanguage
import Vocabulary

/// What the language knows in these tests: the coffee-cup study of the examples.
struct SmallSession: Lookup {
  var people: [PersonEntry] = []
  var concepts: [ConceptEntry] = []
  var themes: [ThemeEntry] = []
  var aliases: [String: String] = [:]
  var sectionTitles: [String] = []
  var lastItemNumber = 0
  var missingItems: Set<Int> = []
  var remarks: Set<Int> = []
  var openRound: OpenRound?
  private var peopleByKey: [String: [MemberID]] = [:]
  private var peopleBySeat: [Int: MemberID] = [:]

  init() {}

  init(people: [PersonEntry]) {
    self.people = people
    for person in people {
      let folded = person.name.foldedForComparison
      let whole = folded.filter { $0 != " " }
      let first = folded.split(separator: " ").first.map { String($0) } ?? folded
      for key in Set([person.code.foldedForComparison, whole, first]) {
        peopleByKey[key, default: []].append(person.id)
      }
      if let seat = person.seat { peopleBySeat[seat] = person.id }
    }
  }

  func people(named folded: String) -> [MemberID] { peopleByKey[folded] ?? [] }

  func person(seat: Int) -> MemberID? { peopleBySeat[seat] }

  func concept(code folded: String) -> ConceptID? {
    concepts.first { $0.code.foldedForComparison == folded }?.id
  }

  func theme(_ folded: String) -> ThemePath? {
    if let alias = aliases[folded] { return ThemePath(alias) }
    return themes.first {
      $0.path.text.foldedForComparison == folded || $0.code?.foldedForComparison == folded
    }?.path
  }

  func hasItem(_ item: ItemNumber) -> Bool {
    item.number >= 1 && item.number <= lastItemNumber && !missingItems.contains(item.number)
  }

  func isRemark(_ item: ItemNumber) -> Bool { remarks.contains(item.number) }

  func person(_ id: MemberID) -> PersonEntry? {
    people.indices.contains(id.number - 1) ? people[id.number - 1] : nil
  }
}

extension SmallSession {
  static let coffee: SmallSession = {
    let names = [
      ("Anna Ek", "a"), ("Boris", "b"), ("Carla", "c"), ("Jean-Luc", "jl"), ("李雷", "李"),
      ("May", "ma"),
    ]
    var session = SmallSession(
      people: names.enumerated().map { index, entry in
        PersonEntry(id: MemberID(index + 1), name: entry.0, code: entry.1, seat: index + 1)
      }
    )
    session.concepts = [
      ConceptEntry(id: ConceptID(1), code: "A", title: "Steel cup"),
      ConceptEntry(id: ConceptID(2), code: "B", title: "Fold-flat cup"),
    ]
    session.themes = [
      ThemeEntry(path: ThemePath("price"), code: "p", uses: 7),
      ThemeEntry(path: ThemePath("design"), uses: 3),
      ThemeEntry(path: ThemePath("taste"), uses: 1),
    ]
    session.sectionTitles = ["Warm-up", "Cup B", "Close"]
    session.lastItemNumber = 20
    session.remarks = [19, 20]
    return session
  }()

  /// The same study while six members are asked for a value from 1 to 5.
  static let coffeeInARound: SmallSession = {
    var session = coffee
    session.openRound = OpenRound(
      measure: .rating(name: "appeal"),
      scale: .range(1, 5),
      waiting: (1...6).map { MemberID($0) }
    )
    return session
  }()
}

extension SmallSession {
  /// The same study while six members choose a colour, one of two words.
  static let coffeeInAPoll: SmallSession = {
    var session = coffeeInARound
    session.openRound?.measure = .poll(name: "color")
    session.openRound?.scale = .options(["red", "blue", "dark green"])
    return session
  }()
}

func people(_ numbers: Int...) -> Speaker { .people(numbers.map { MemberID($0) }) }

func themes(_ paths: String...) -> Tail { Tail(themes: paths.map { ThemePath($0) }) }
