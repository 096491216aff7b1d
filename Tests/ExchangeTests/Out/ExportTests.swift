import DocumentStore
import Foundation
import SessionBuilding
import SessionModel
import TestSupport
import Testing
import Vocabulary

@testable import Exchange

/// What leaves for other programs, of sessions that are not made for it.
@Suite struct `Exports of real and hostile sessions` {
  @Test func `hold the rules whatever was typed`() throws {
    for text in try HostileStrings.all() {
      let state = Samples.everythingIs(text)
      for names in [PeopleNames.asTyped, .numbered] {
        let complaints = try ForeignProject(state, names).complaints
        if !complaints.isEmpty { Issue.record("\(text.debugDescription): \(complaints)") }
      }
      let book = try XMLTree.read(CodebookFile.bytes(state) ?? [])
      if !ProjectRules.shape(book).isEmpty { Issue.record("\(text.debugDescription)") }
    }
  }

  @Test(.enabled(if: SchemaCheck.isPossible, SchemaCheck.absence))
  func `are valid by the schema whatever was typed`() throws {
    let states = try HostileStrings.all().map(Samples.everythingIs)
    let projects = states.map { ProjectFile.parts($0, .asTyped)[0].bytes }
    #expect(try SchemaCheck.complaints(projects, .project) == "")
    #expect(try SchemaCheck.complaints(states.compactMap(CodebookFile.bytes), .codebook) == "")
  }

  @Test(arguments: ["kettle-1", "advisory-1", "nordic-balkan-1"])
  func `of the sample sessions keep the rules`(name: String) throws {
    let path = Repository.folder.appending(path: "sessions/\(name).json").path
    let opened = try Document.open(path, .reading)
    let state = SessionState(header: opened.header, log: opened.log)
    #expect(try ForeignProject(state).complaints == [])
    if SchemaCheck.isPossible {
      #expect(
        try SchemaCheck.complaints([ProjectFile.parts(state, .numbered)[0].bytes], .project) == ""
      )
    }
  }

  private struct Row: Decodable {
    var speaker: String?
    var text: String
  }

  @Test(
    .enabled(if: SharedData.isPresent, SharedData.absence),
    arguments: ["focus_group_1", "focus_group_3", "focus_group_5"]
  )
  func `of real focus groups give back every word`(group: String) throws {
    var session = SessionBuilder(title: group)
    var members: [String: MemberID] = [:]
    session.add(.sessionStarted)
    var expected: [[UInt8]] = []
    let rows = try SharedData.text("data/focus_groups/normalized/\(group).jsonl").split(
      separator: "\n"
    )
    for (place, line) in rows.enumerated() {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      session.at(place / 3, place % 60)
      expected.append(Array(row.text.utf8))
      guard let speaker = row.speaker else {
        session.item {
          let content = ItemContent(speaker: .unidentified, isObservation: true, text: row.text)
          return .reactionRecorded($0, content)
        }
        continue
      }
      let member = members[speaker] ?? session.person(speaker, speaker.lowercased())
      members[speaker] = member
      session.say([member], [.positive, .negative, nil][place % 3], row.text, ["t\(place % 7)/x"])
    }
    let project = try ForeignProject(session.state, .asTyped)
    #expect(project.complaints == [] && project.selections.map(\.words) == expected)
    if SchemaCheck.isPossible {
      let parts = ProjectFile.parts(session.state, .asTyped)
      #expect(try SchemaCheck.complaints([parts[0].bytes], .project) == "")
    }
  }

  @Test func `of ten thousand reactions hold every one`() throws {
    var session = SessionBuilder()
    let people = (0..<8).map { session.person("Person \($0)", "p\($0)") }
    for place in 0..<10_000 {
      session.say([people[place % 8]], .positive, "😀 \(place)", ["t\(place % 40)"])
    }
    let parts = ProjectFile.parts(session.state, .numbered)
    let root = try XMLTree.read(parts[0].bytes)
    let selections = root.first("Sources")?.children[0].all("PlainTextSelection") ?? []
    #expect(selections.count == 10_000)
    #expect(selections.last?["name"] == "😀 9999")
    let count = String(decoding: parts[1].bytes, as: UTF8.self).unicodeScalars.count
    #expect(selections.last?["endPosition"] == "\(count - 1)")
  }

  @Test func `say in one sentence what is lost, and nothing of what is not there`() {
    let rich = ExportLosses(Samples.rich(), in: .project).message ?? ""
    for part in [
      "what was undone, dropped or corrected", "the guide and the times of its sections",
      "who came and went", "1 promise", "the answers of 1 private round",
      "the short codes of 1 theme", "talk statistics",
    ] {
      #expect(rich.contains(part), "\(part)")
    }
    #expect(!rich.contains("\n"))
    #expect(ExportLosses(Samples.empty(), in: .project).message == nil)
    #expect(ExportLosses(Samples.empty(), in: .subtitles).message == nil)
    let one = ExportLosses(Samples.oneMember(), in: .subtitles).message
    #expect(
      one
        == "not in the file: 1 theme, sentiments, concepts, 1 round of answers, "
        + "events that are no items and their order and talk statistics and all other figures"
    )
  }
}
