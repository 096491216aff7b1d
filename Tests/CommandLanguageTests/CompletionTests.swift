import Testing
import Vocabulary

@testable import CommandLanguage

/// `|` in a line marks the cursor.
@Suite struct `Completion of lines` {
  static let session: SmallSession = {
    var people = SmallSession.coffee.people
    for (index, turns) in [4, 9, 0, 2, 1, 3].enumerated() { people[index].turns = turns }
    people[1].name = "Борис"
    people[2].isPresent = false
    people.append(PersonEntry(id: MemberID(7), name: "Ola Ny", code: "o", role: .observer))
    var session = SmallSession(people: people)
    session.concepts = SmallSession.coffee.concepts
    session.themes =
      SmallSession.coffee.themes + [ThemeEntry(path: ThemePath("price/too-high"), uses: 2)]
    session.sectionTitles = SmallSession.coffee.sectionTitles
    session.lastItemNumber = 20
    return session
  }()

  static let round: SmallSession = {
    var session = Self.session
    session.openRound = SmallSession.coffeeInARound.openRound
    return session
  }()

  static func complete(_ marked: String, _ session: SmallSession = session) -> [Completion] {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    return completions(
      line: parts.joined(),
      cursorScalars: parts[0].unicodeScalars.count,
      lookup: session,
      settings: ["color", "notices"],
      files: { prefix in ["guide.md", "group 2.md"].filter { $0.hasPrefix(prefix) } }
    )
  }

  static let tables: [(marked: String, texts: [String])] = [
    ("бо|", ["Борис"]),
    ("an|", ["Anna", "answer "]),
    ("12:40 an|", ["Anna", "answer "]),
    ("a,бо|", ["Борис"]),
    ("je|", ["Jean-Luc"]),
    ("李|", ["李雷"]),
    ("o|", ["Ola", "open "]),
    ("pr|", ["present ", "probe ", "promise "]),
    ("und| and more", ["undo "]),
    ("qui|", ["quit", "quiet"]),
    ("a+|", ["A", "B"]),
    ("a+b|", ["B"]),
    ("a+ we love the #|", ["#price", "#design", "#price/too-high", "#taste"]),
    ("a+ we love the #d|", ["#design"]),
    ("a+ it is #too|", ["#price/too-high"]),
    ("a+ we love the pr|", []),
    ("a : we love it #ta|", ["#taste"]),
    ("#de|", ["#design"]),
    (".. and so #ta|", ["#taste"]),
    ("b^|", []),
    ("member |", ["add ", "list", "arrive ", "leave ", "seat ", "rename ", "set "]),
    ("member a|", ["add ", "arrive "]),
    ("member add \"Ann\" co|", ["code="]),
    ("member add Ann code=x |", ["seat=", "role=", "absent"]),
    ("member add Ann role=o|", ["observer"]),
    ("member leave бо|", ["Борис"]),
    ("present |", ["A", "B"]),
    ("guide |", ["load "]),
    ("guide load g|", ["guide.md", "group 2.md"]),
    ("goto |", ["1", "2", "3"]),
    ("goto cu|", ["2"]),
    ("set color |", ["on", "off", "auto"]),
    ("set color a|", ["auto"]),
    ("set notices |", ["on", "off"]),
    ("set quiet |", ["10m", "off"]),
    ("set hue |", []),
    ("ask c|", ["csat", "ces", "ces1"]),
    ("ask csat 1-5 |", ["about ", "private"]),
    ("ask csat about |", ["A", "B"]),
    ("rate appeal |", ["1-5", "1-7", "0-10", "about ", "private"]),
    ("retag pr|", ["price", "price/too-high"]),
    ("tag 12 #t|", ["#price/too-high", "#taste"]),
    ("tag #ta|", ["#taste"]),
    ("tag |", ["20", "#price", "#design", "#price/too-high", "#taste"]),
    ("code o|", ["off", "Ola", "observations"]),
    ("code unc|", ["uncoded"]),
    ("code a #de|", ["#design"]),
    ("code 12 |", ["#price", "#design", "#price/too-high", "#taste"]),
    ("code 12 + #ta|", ["#taste"]),
    ("+ #de|", ["#design"]),
    ("#price #ta|", ["#taste"]),
    ("** #ta|", ["#taste"]),
    ("list @|", ["A", "B"]),
    ("list no|", ["notes"]),
    ("list a #de|", ["#design"]),
    ("list section=|", ["1", "2", "3"]),
    ("quotes d|", ["dropped"]),
    ("fix 12 an|", ["Anna", "answer "]),
    ("fix 12 a+ more #de|", ["#design"]),
    ("note about an|", []),
    ("export j|", ["jsonl"]),
    ("report topline m|", ["markdown", "mask="]), ("report h|", ["html"]),
    ("report ful|", ["full"]),
    ("report table=w|", ["wide"]), ("export csv lang|", []), ("report language=f|", ["fil"]),
    ("help ext|", ["extend"]),
    ("help member s|", ["seat", "set"]),
    ("set c|", ["color"]),
    ("drop |", ["20"]),
    ("star 12 |", ["*", "**", "***", "none"]),
    ("member add \"An|", []),
  ]

  @Test(arguments: tables)
  func `the word at the cursor is finished`(marked: String, texts: [String]) {
    #expect(Self.complete(marked).map(\.text) == texts)
  }

  @Test func `answers wait in seat order and take the scale`() {
    #expect(
      Self.complete("answer |", Self.round).map(\.text)
        == ["tally ", "a=", "b=", "c=", "jl=", "李=", "ma="]
    )
    #expect(
      Self.complete("answer a=|", Self.round).map(\.text) == ["1", "2", "3", "4", "5", "."]
    )
    #expect(
      Self.complete("answer tally |", Self.round).map(\.text) == ["1=", "2=", "3=", "4=", "5="]
    )
  }

  @Test func `an empty line offers who spoke most, then the commands`() {
    let found = Self.complete("|")
    #expect(found.prefix(7).map(\.text) == ["b", "a", "ma", "jl", "李", "o", "c"])
    #expect(found.dropFirst(7).prefix(3).map(\.text) == ["new ", "open ", "start"])
  }

  @Test func `labels and descriptions say who and how often`() {
    #expect(
      Self.complete("c|").prefix(2) == [
        Completion(
          replacing: 0..<1,
          text: "Carla",
          label: "Carla (c)",
          description: "not here, 0 turns"
        ),
        Completion(
          replacing: 0..<1,
          text: "concept ",
          label: "concept",
          description: "add, list"
        ),
      ]
    )
    #expect(
      Self.complete("a+ so #p|").first
        == Completion(
          replacing: 6..<8,
          text: "#price",
          label: "#price",
          description: "7 uses"
        )
    )
    #expect(
      Self.complete("ol|").first
        == Completion(
          replacing: 0..<2,
          text: "Ola",
          label: "Ola Ny (o)",
          description: "observer, 0 turns"
        )
    )
  }

  @Test func `sections come with their titles`() {
    #expect(
      Self.complete("goto |").map { "\($0.label) \($0.description)" }
        == ["1 Warm-up", "2 Cup B", "3 Close"]
    )
  }

  static let hints: [(line: String, hint: String?)] = [
    ("бо", "рис"), ("an", "na"), ("a", nil), ("presen", "t "), ("present", nil), ("present ", nil),
    ("undo", nil), ("a+ so #pri", "ce"), ("a+ so #price", nil), ("a+ so pri", nil),
    ("PRES", "ent "),
    ("help ext", "end"), ("", nil), ("quit", nil), ("member ad", "d "),
  ]

  @Test(arguments: hints)
  func `the rest of the best completion is the hint`(line: String, expected: String?) {
    #expect(
      hint(line: line, cursorScalars: line.unicodeScalars.count, lookup: Self.session) == expected
    )
  }

  @Test func `no hint inside a line`() {
    #expect(hint(line: "pres", cursorScalars: 2, lookup: Self.session) == nil)
  }

  /// Every completion replaces what stands before the cursor, whatever the line is.
  @Test func `any line can be completed at any place`() {
    var lines = RandomLines(generator: SeededGenerator(seed: 5))
    var found = 0
    for _ in 0..<1500 {
      let line = lines.line()
      let count = line.unicodeScalars.count
      for cursor in [0, count / 2, count, count + 3] {
        let all = completions(line: line, cursorScalars: cursor, lookup: Self.round)
        found += all.count
        #expect(all.allSatisfy { $0.replacing.upperBound == min(cursor, count) }, "\(line)")
        _ = hint(line: line, cursorScalars: cursor, lookup: Self.round)
      }
    }
    #expect(found > 1000)
  }
}
