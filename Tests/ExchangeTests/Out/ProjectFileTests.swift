import DocumentStore
import Foundation
import SessionBuilding
import SessionModel
import TestSupport
import Testing
import Vocabulary

@testable import Exchange

@Suite struct `Projects of REFI-QDA` {
  static let samples: [(name: String, make: @Sendable () -> SessionState)] = [
    ("rich", Samples.rich), ("empty", Samples.empty), ("one member", Samples.oneMember),
    ("silence", Samples.nobodySpoke), ("all dropped", Samples.allDropped),
    ("awkward", Awkward.session),
  ]

  @Test(arguments: samples.indices, [true, false])
  func `keep the rules`(place: Int, isNamed: Bool) throws {
    let state = Self.samples[place].make()
    #expect(try ForeignProject(state, isNamed ? .asTyped : .numbered).complaints == [])
  }

  @Test(.enabled(if: SchemaCheck.isPossible, SchemaCheck.absence))
  func `are valid by the schema`() throws {
    let files = Self.samples.flatMap { sample in
      [PeopleNames.asTyped, .numbered].map { ProjectFile.parts(sample.make(), $0)[0].bytes }
    }
    #expect(try SchemaCheck.complaints(files, .project) == "")
  }

  @Test(arguments: samples.indices)
  func `are the same bytes each time, of which all begin as a zip`(place: Int) throws {
    let make = Self.samples[place].make
    let bytes = try ProjectFile.bytes(make(), .numbered)
    #expect(try ProjectFile.bytes(make(), .numbered) == bytes)
    #expect(bytes.starts(with: Array("PK".utf8)))
  }

  @Test func `have no other identifiers when more is said`() throws {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.say([anna], .positive, "one", ["price"])
    let before = try ForeignProject(session.state)
    session.say([anna], .negative, "two", ["price/too-high", "design"])
    let after = try ForeignProject(session.state)
    let known = Set(after.root.everything.compactMap { $0.attributes["guid"] })
    #expect(before.root.everything.compactMap { $0.attributes["guid"] }.allSatisfy(known.contains))
  }

  @Test(arguments: samples.indices)
  func `give back every item with words, people, themes and sentiment`(place: Int) throws {
    let state = Self.samples[place].make()
    let project = try ForeignProject(state)
    let items = Array(state.items)
    try #require(project.selections.count == items.count)
    let labels = ExportedPeople(state, .numbered).people.map(\.name)
    for (item, selection) in zip(items, project.selections) {
      #expect(selection.words == Array(state.text(of: item).utf8))
      let themes = selection.codes.filter { $0.hasPrefix("Themes/") }
      #expect(Set(themes) == Set(state.themes(of: item).map { "Themes/\($0.text)" }))
      let speakers = SpeakerLabels(state, ExportedPeople(state, .numbered)).places(of: item)
      #expect(selection.cases == speakers.sorted().map { labels[$0] })
      let expected: [Sentiment?: String] = [
        .veryPositive: "Very positive", .positive: "Positive", .neutral: "Neutral",
        .mixed: "Mixed", .negative: "Negative", .veryNegative: "Very negative",
      ]
      let valence = selection.codes.first { $0.hasPrefix("Valence/") }
      #expect(valence == expected[item.sentiment].map { "Valence/\($0)" })
      let stars = selection.codes.first { $0.hasPrefix("Stars/") }
      #expect(
        stars == (item.stars == 0 ? nil : "Stars/\(item.stars) star" + (item.stars > 1 ? "s" : ""))
      )
      #expect(selection.codes.contains { $0.hasPrefix("Concepts/") } == (item.concept != nil))
      #expect(selection.notes == (item.kind == .note ? [state.text(of: item)] : []))
    }
  }

  @Test func `say the kinds of items as codes, those that there are`() throws {
    let project = try ForeignProject(Samples.rich())
    let kinds = Set(project.selections.flatMap(\.codes).filter { $0.hasPrefix("Kinds/") })
    let all = ["Observation", "Cue", "Probe", "Note", "Parked", "Incomplete"].map { "Kinds/\($0)" }
    #expect(kinds == Set(all))
    #expect(Set(project.codes.values.filter { $0.hasPrefix("Kinds/") }) == Set(all))
  }

  @Test func `count code points, whatever lies before the words`() throws {
    let project = try ForeignProject(Awkward.session())
    let text = Array(
      String(decoding: project.text(of: project.session), as: UTF8.self).unicodeScalars
    )
    let selections = project.session.all("PlainTextSelection")
    try #require(selections.count == Awkward.words.count)
    for (selection, words) in zip(selections, Awkward.words) {
      let start = try #require(Int(selection["startPosition"]))
      let end = try #require(Int(selection["endPosition"]))
      #expect(Array(text[start..<end]) == Array(words.unicodeScalars))
      #expect(text[end] == "\n")
    }
  }

  @Test func `write a line for each item, CR LF within words as it was pasted`() throws {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let ben = session.person("Ben", "b")
    let cup = session.concept("cup", "Cup")
    session.say([anna], nil, "one\r\ntwo\rthree", about: cup)
    session.say([ben, anna], nil, "both")
    session.item { .reactionRecorded($0, ItemContent(speaker: .moderator, text: "so?")) }
    session.item { .reactionRecorded($0, ItemContent(speaker: .unidentified, text: "hm")) }
    session.item { .probeRecorded($0, ItemContent(text: "why?")) }
    session.item { .cueRecorded($0, ItemContent(text: "no price")) }
    let project = try ForeignProject(session.state)
    let text = String(decoding: project.text(of: project.session), as: UTF8.self)
    #expect(
      text == """
        [cup] M1: one\r
        two\rthree
        M2, M1: both
        Moderator: so?
        Unidentified: hm
        Moderator: why?
        Cue: no price

        """
    )
  }

  @Test func `call people by number unless their names are wanted`() throws {
    let state = Samples.rich()
    let plain = try ForeignProject(state)
    #expect(plain.root.first("Cases")?.children.map { $0["name"] }.prefix(2) == ["M1", "M2"])
    #expect(plain.variables(of: "M1")["code"] == "m1")
    let record = String(decoding: plain.text(of: plain.session), as: UTF8.self)
    #expect(!record.contains("Anna"))
    let named = try ForeignProject(state, .asTyped)
    #expect(named.variables(of: "Anna Ek")["code"] == "a")
    #expect(named.variables(of: "Mia Holm")["role"] == "moderator")
    #expect(
      String(decoding: named.text(of: named.session), as: UTF8.self).contains("[q] Anna Ek: ")
    )
  }

  @Test func `have a variable for each round that may be shown with names`() throws {
    let project = try ForeignProject(Samples.rich())
    let values = project.variables(of: "M1")
    #expect(values["nps-1"] == "9" && values["colour-1"] == "red" && values["appeal-1"] == "4")
    // The first round on the intention to buy was private.
    #expect(values["intent-1"] == nil && values["intent-2"] == "5")
    #expect(project.variables(of: "M5")["nps-1"] == nil)
  }

  @Test(
    arguments: [
      (["34", "41"], "Integer"), (["34", "41.5"], "Float"), (["-3", "0"], "Integer"),
      (["034", "41"], "Text"), (["+3"], "Text"), (["1e3"], "Text"), (["1,5"], "Text"),
      (["1."], "Text"), ([".5"], "Text"), (["0.50"], "Float"), (["2024-02-29"], "Date"),
      (["2023-02-29"], "Text"), (["2024-02-29", "1"], "Text"), (["-"], "Text"), (["-0"], "Text"),
      (["٣"], "Text"), (["1234567890123456789"], "Text"), (["new"], "Text"), ([" 3"], "Text"),
    ]
  )
  func `type what is known of people by every value`(values: [String], type: String) throws {
    var session = SessionBuilder()
    for (place, value) in values.enumerated() {
      session.person("P\(place)", "p\(place)", attributes: [Attribute(name: "x", value: value)])
    }
    session.person("Last", "last")
    let project = try ForeignProject(session.state)
    #expect(project.complaints == [])
    let variable = project.root.first("Variables")?.children.first { $0["name"] == "x" }
    #expect(variable?["typeOfVariable"] == type)
    for (place, value) in values.enumerated() {
      #expect(project.variables(of: "M\(place + 1)")["x"] == value)
    }
  }

  @Test func `count the clock from the making of the document, and name who typed`() throws {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    session.add(.sessionStarted)
    session.at(12, 40)
    session.say([anna], nil, "now")
    var state = session.state
    state.apply(
      Event(
        number: state.log.count + 1,
        at: state.lastMoment,
        said: SessionClock(seconds: 65),
        author: "Åsa",
        fact: .reactionRecorded(
          state.nextItemNumber,
          ItemContent(speaker: .people([anna]), text: "then")
        )
      )
    )
    let project = try ForeignProject(state, .asTyped)
    #expect(
      project.selections.map(\.moment) == ["2026-11-22T14:12:40.000Z", "2026-11-22T14:01:05.000Z"]
    )
    #expect(project.root.first("Users")?.children.map { $0["name"] } == ["facilitator", "Åsa"])
    #expect(
      try ForeignProject(state).root.first("Users")?.children.map { $0["name"] }
        == ["facilitator", "typist"]
    )
  }

  @Test func `link agreement to the item that is agreed with`() throws {
    let project = try ForeignProject(Samples.rich())
    let links = project.root.first("Links")?.children ?? []
    #expect(links.map { $0["name"] } == ["agrees with", "disagrees with"])
  }

  @Test func `leave out containers that would be empty`() throws {
    let project = try ForeignProject(Samples.empty())
    #expect(project.root.children.map(\.name) == ["Users", "Sources"])
    #expect(project.text(of: project.session).isEmpty)
  }
}

/// Words on which offsets go wrong.
enum Awkward {
  static let words = [
    "plain", "😀 smile", "👩‍👩‍👧 joined", "e\u{301}te\u{301} combined", "\r\n", "a\r\nb\r\n", "",
    "R&D <beta> \"quoted\" 'x'", "\u{FEFF}mark", "x\u{0}y\u{1B}z", "tab\there",
    "\u{10FFFF}\u{FFFE}",
    "שלום עולם", "折りたたみ", String(repeating: "long 😀 ", count: 100), "]]>", "a --> b", " blanks ",
  ]

  static func session() -> SessionState { session(words) }

  static func session(_ words: [String]) -> SessionState {
    var session = SessionBuilder(title: "R&D <beta> / \"quoted\"\n\u{0}", objective: "a < b & c")
    let anna = session.person(
      "Anna & <Co> \"x\"",
      "a",
      attributes: [
        Attribute(name: "code", value: "mine"), Attribute(name: "Segment / <x>", value: "a\r\nb"),
      ]
    )
    let twin = session.person("Anna & <Co> \"x\"", "a2")
    let cup = session.concept("b/c", "Fold-flat / <cup>")
    session.concept("B-c", "😀")
    for text in words {
      session.say([anna, twin], .mixed, text, ["r_d", "a/b", "a"], about: cup, stars: 3)
    }
    return session.state
  }
}
