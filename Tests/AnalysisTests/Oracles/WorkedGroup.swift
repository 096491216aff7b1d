import SessionBuilding
import SessionModel
import Testing
import Vocabulary

@testable import Analysis

/// The worked focus group of the methods reference as a session: each question is a section.
struct WorkedGroup {
  let worked: OracleCase
  let state: SessionState
  let people: [String: MemberID]
  /// The id of an utterance by the number of its item.
  let utterances: [ItemNumber: Int]

  init(segments: [String: OracleValue] = [:]) throws {
    worked = try OracleCase.one("krueger", "worked_session")
    var session = SessionBuilder()
    var people: [String: MemberID] = [:]
    for name in try worked.list("present").compactMap(\.text) {
      let segment = segments[name]?.text.map { [Attribute(name: "segment", value: $0)] }
      people[name] = session.person(name, name, attributes: segment ?? [])
    }
    people["MOD"] = session.person("MOD", "mo", role: .moderator)
    people["NT"] = session.person("NT", "nt", role: .assistant)
    for theme in try worked.list("themes").compactMap(\.text) {
      session.add(.themeAdded(ThemeAddition(theme: ThemePath(theme))))
    }
    session.add(
      .guideSet(Guide(sections: ["Q1", "Q2", "Q3"].map { GuideSection(title: $0) }))
    )
    session.add(.sessionStarted)
    try Self.ask("private_before", worked, people, isPrivate: true, &session)
    try Self.ask("after", worked, people, isPrivate: false, &session)
    utterances = try Self.speak(worked, people, &session)
    session.add(.sessionWrapped)
    self.people = people
    state = session.state
  }

  private static func ask(
    _ key: String,
    _ worked: OracleCase,
    _ people: [String: MemberID],
    isPrivate: Bool,
    _ session: inout SessionBuilder
  ) throws {
    let answers = try #require(worked.input[key].map).sorted { $0.key < $1.key }.map {
      (try #require(people[$0.key]), $0.value.whole.map(Answer.number))
    }
    session.ask(.intent, .range(1, 5), isPrivate: isPrivate, answers)
  }

  private static func speak(
    _ worked: OracleCase,
    _ people: [String: MemberID],
    _ session: inout SessionBuilder
  ) throws -> [ItemNumber: Int] {
    var section = 0
    var utterances: [ItemNumber: Int] = [:]
    for spoken in try worked.list("utterances") {
      let number = try #require(spoken["item"].text.flatMap { Int($0.dropFirst()) })
      if number != section {
        section = number
        session.at(10 * number)
        session.add(.sectionEntered(number))
      }
      let speaker = try #require(people[spoken["speaker"].text ?? ""])
      let tags = spoken["tags"].list?.compactMap(\.text) ?? []
      let item = session.say([speaker], nil, "words", tags)
      utterances[item] = spoken["id"].whole
      let (intensity, isSpecific) = (spoken["intensity"].whole, spoken["first_hand"].truth)
      if intensity != nil || isSpecific != nil {
        session.add(.reactionMarked(item, intensity: intensity, isSpecific: isSpecific))
      }
    }
    return utterances
  }

  func name(_ member: MemberID) -> String { state.person(member)?.name ?? "" }

  /// The ids of the utterances that items are.
  func ids(_ items: [ItemNumber]) -> [Int] { items.compactMap { utterances[$0] } }
}
