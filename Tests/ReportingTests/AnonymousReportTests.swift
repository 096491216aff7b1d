import DocumentStore
import Exchange
import Foundation
import SessionBuilding
import SessionModel
import TestSupport
import TextDisplay
import Testing
import Vocabulary
import ZipReading

@testable import Reporting

/// Every form in which a session leaves the room, without a name in any.
@Suite struct `Reports without names` {
  @Test func `a session with everything in it`() throws {
    let names = [
      "Anna", "Boris", "Petrov", "Carla", "Costa", "Jean-Luc", "Jean", "Martin", "李雷", "Olof",
      "Mia", "Holm",
    ]
    try expectNone(of: names, in: Samples.rich(), keep: [])
  }

  @Test(arguments: ["kettle-1", "advisory-1", "nordic-balkan-1"])
  func `a sample session`(name: String) throws {
    let path = Repository.folder.appending(path: "sessions/\(name).json").path
    let opened = try Document.open(path, .reading)
    let state = SessionState(header: opened.header, log: opened.log)
    let names = state.people.flatMap { $0.name.split(separator: " ").map(String.init) }
    // What is a word of the reports' own is no name that was left behind.
    try expectNone(of: names, in: state, keep: ["May", "Ask"])
  }

  /// The members of the real groups are numbers; here they have names that a group may have.
  @Test(
    .enabled(if: SharedData.isPresent, SharedData.absence),
    arguments: [("1", 1), ("3", 9), ("5", 15)]
  )
  func `a real focus group whose members have names`(group: String, first: Int) throws {
    let given = [
      "Annika", "Borislav", "Ann", "Joanne", "Åsa", "Ελένη", "Надя", "Tomás", "Wei", "Søren",
      "Liwayway", "Jürgen", "Zoë", "O'Neil", "Jean-Luc",
    ]
    var session = SessionBuilder(title: "Group \(group), with Annika")
    var members: [String: MemberID] = [:]
    func named(_ text: String) -> String {
      // From the highest number down, so that TN1 is not found in TN12.
      (0..<given.count).reversed().reduce(text) {
        $0.replacing("TN\(first + $1)", with: given[$1])
      }
    }
    for line in try SharedData.text(
      "data/focus_groups/normalized/focus_group_\(group).jsonl"
    ).split(separator: "\n") {
      let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
      let text = named(row.text)
      guard let speaker = row.speaker, speaker.hasPrefix("TN") else {
        session.item { .noteRecorded($0, ItemContent(text: text)) }
        continue
      }
      let name = named(speaker)
      let member =
        members[name] ?? session.person(name, "p\(members.count)", role: .member)
      members[name] = member
      session.say([member], .positive, text, ["talk/\(name.lowercased())"])
    }
    #expect(members.count > 2)
    #expect(
      !NameSearch.found(Array(members.keys), in: lines(of: session.state)).isEmpty,
      "there are names to begin with"
    )
    try expectNone(of: Array(members.keys), in: session.state, keep: [])
  }

  private struct Row: Decodable {
    var speaker: String?
    var text: String
  }

  private func expectNone(of names: [String], in state: SessionState, keep: [String]) throws {
    let sought = names.filter { !keep.contains($0) && $0.unicodeScalars.count > 1 }
    var decisions = NameDecisions()
    if case .undecided(let words) = state.anonymised() { decisions.mask = words.map(\.word) }
    guard case .ready(let session) = state.anonymised(decisions) else {
      Issue.record("\(state.anonymised(decisions))")
      return
    }
    for (form, text) in try everyForm(of: session.state) {
      #expect(NameSearch.found(sought, in: text) == [], "\(form)")
    }
  }

  private func everyForm(of state: SessionState) throws -> [(String, String)] {
    let options = ReportOptions()
    var forms: [(String, String)] = [
      ("events", lines(of: state)),
      ("tidy", SessionCSV.tidy(state, options)), ("wide", SessionCSV.wide(state, options)),
      ("members", SessionCSV.members(state, options)),
      ("measures", SessionCSV.measures(state, options)),
      ("figures", FiguresJSON.text(state, options)),
    ]
    for kind in ReportKind.allCases {
      let report = Report.make(kind, of: state, options)
      forms.append(("\(kind) text", report.text()))
      forms.append(("\(kind) markdown", report.markdown()))
      forms.append(("\(kind) page", report.html()))
      for file in try ZipReading.files(report.word()) {
        forms.append(("\(kind) \(file.name)", String(decoding: file.bytes, as: UTF8.self)))
      }
    }
    for file in try ZipReading.files(ProjectFile.bytes(state, .asTyped)) {
      forms.append(("project \(file.name)", String(decoding: file.bytes, as: UTF8.self)))
    }
    let others = [
      ("codebook", CodebookFile.bytes(state)), ("taguette", TaguetteCodebook.bytes(state)),
      ("vtt", WebVTT.bytes(state)), ("srt", SubRip.bytes(state)),
      ("transcript", TranscriptText.bytes(state)),
    ]
    for (name, bytes) in others {
      forms.append((name, String(decoding: bytes ?? [], as: UTF8.self)))
    }
    return forms
  }

  /// The session as `export jsonl` has it.
  private func lines(of state: SessionState) -> String {
    (1...max(1, state.log.count)).map { state.log.event($0).canonicalLine }.joined(separator: "\n")
      + "\n" + String(reflecting: state.header)
  }
}
