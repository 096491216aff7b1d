import Exchange
import Foundation
import SessionModel
import TestSupport
import Testing
import Vocabulary

@Suite(.enabled(if: SharedData.isPresent, SharedData.absence))
struct `Real transcripts` {
  struct Row: Decodable {
    var speaker: String?
    var t: Double?
    var t_end: Double?
    var text: String
    var kind: String?
  }

  static func rows(_ path: String) throws -> [Row] {
    try SharedData.text("data/\(path)").split(separator: "\n").map {
      try JSONDecoder().decode(Row.self, from: Data($0.utf8))
    }
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    Array(try SharedData.bytes("data/\(path)"))
  }

  private func read(
    _ path: String,
    _ change: (inout TranscriptOptions) throws -> Void = { _ in }
  ) throws -> ImportDraft {
    var options = TranscriptOptions()
    options.fileName = path
    try change(&options)
    return try TranscriptReader.read(bytes(path), options)
  }

  private func name(_ entry: DraftEntry, _ draft: ImportDraft) -> String? {
    guard case .people(let places) = entry.speaker, places.count == 1 else { return nil }
    return draft.people[places[0]].name
  }

  static let calls: [(folder: String, cues: Int, speakers: Int, messages: Int)] = [
    ("zoom_vtt/acdc__2026-02-05_174", 348, 15, 136),
    ("zoom_vtt/allwalletdevs__2026-02-18_038", 321, 9, 34),
  ]

  @Test(arguments: calls.indices)
  func `of a meeting program have every cue, speaker and millisecond`(index: Int) throws {
    let call = Self.calls[index]
    let draft = try read("\(call.folder)/transcript.vtt")
    let rows = try Self.rows("\(call.folder)/normalized.jsonl")
    #expect(draft.entries.count == call.cues)
    #expect(draft.people.count == call.speakers)
    var differing: [Int] = []
    for (place, (entry, row)) in zip(draft.entries, rows).enumerated() {
      let begin = row.t.map { Int(($0 * 1000).rounded()) }
      let end = row.t_end.map { Int(($0 * 1000).rounded()) }
      if entry.text != row.text || name(entry, draft) != row.speaker
        || entry.timing?.begin != begin || entry.timing?.end != end || entry.isObservation
      {
        differing.append(place)
      }
    }
    #expect(differing == [])
  }

  @Test(arguments: calls.indices)
  func `corrected by somebody have the same cues and people`(index: Int) throws {
    let call = Self.calls[index]
    let draft = try read("\(call.folder)/transcript_corrected.vtt")
    let original = try read("\(call.folder)/transcript.vtt")
    #expect(draft.entries.count == call.cues)
    #expect(draft.people == original.people)
    #expect(draft.times == original.times)
  }

  @Test(arguments: calls.indices)
  func `take the chat in by its times`(index: Int) throws {
    let call = Self.calls[index]
    let draft = try read("\(call.folder)/transcript.vtt") {
      $0.chat = try bytes("\(call.folder)/chat.txt")
    }
    let rows = try Self.rows("\(call.folder)/normalized_chat.jsonl")
    let spoken = try read("\(call.folder)/transcript.vtt")
    #expect(draft.entries.count == call.cues + call.messages)
    var places = Set(spoken.entries.indices)
    let messages = draft.entries.filter { entry in
      guard
        let place = places.first(where: {
          spoken.entries[$0].text == entry.text
            && spoken.entries[$0].timing == entry.timing
        })
      else { return true }
      places.remove(place)
      return false
    }
    #expect(messages.count == call.messages)
    var differing: [Int] = []
    for (place, (entry, row)) in zip(messages, rows).enumerated() {
      if entry.text != row.text || name(entry, draft) != row.speaker
        || entry.timing?.begin != row.t.map({ Int($0 * 1000) })
      {
        differing.append(place)
      }
    }
    #expect(differing == [])
    let begins = messages.compactMap(\.timing?.begin)
    #expect(begins == begins.sorted())
    #expect(messages.count { $0.isObservation } == rows.count { $0.text.hasPrefix("Reacted to") })
  }

  static let groups: [(number: Int, rows: Int)] = [(1, 122), (3, 215), (5, 158)]

  @Test(arguments: groups.indices)
  func `that somebody typed have every turn, aside and stage direction`(index: Int) throws {
    let group = Self.groups[index]
    let draft = try read("focus_groups/raw/focus_group_\(group.number).txt") {
      $0.moderators = ["GA"]
      $0.merging = .merge
    }
    let rows = try Self.rows("focus_groups/normalized/focus_group_\(group.number).jsonl")
    #expect(rows.count == group.rows)
    let headings = draft.entries.prefix { $0.kind == .note }
    #expect(headings.count == 5)
    let turns = draft.entries.dropFirst(5).filter { !($0.isObservation && name($0, draft) != nil) }
    #expect(turns.count == rows.count)
    var differing: [Int] = []
    for (place, (entry, row)) in zip(turns, rows).enumerated() {
      let words = row.text
      let isSame =
        row.kind == "event"
        ? entry.isObservation && entry.speaker == .nobody && entry.text == words
        : entry.text.hasSuffix(words) && (name(entry, draft) == row.speaker || entry.text != words)
      if !isSame { differing.append(place) }
    }
    #expect(differing == [])
    #expect(draft.people.first { $0.name == "GA" }?.role == .moderator)
  }

  @Test func `offer a slip in a label and act on it only when told`() throws {
    let path = "focus_groups/raw/focus_group_5.txt"
    let apart = try read(path)
    #expect(apart.people.count { $0.name.lowercased() == "tn17" } == 2)
    #expect(apart.says("--merge-labels"))
    let together = try read(path) { $0.merging = .merge }
    #expect(together.people.count { $0.name.lowercased() == "tn17" } == 1)
    #expect(together.people.count == apart.people.count - 1)
  }

  @Test func `keep a label with a full stop for its colon as words of somebody, and say so`() throws
  {
    let draft = try read("focus_groups/raw/focus_group_1.txt")
    let last = try #require(draft.entries.last)
    #expect(last.speaker == .unidentified)
    #expect(last.text.hasPrefix("GA. "))
    #expect(draft.says("full stop for its colon"))
  }

  @Test(arguments: ["ES2004a", "ES2004b", "ES2004c", "ES2004d"])
  func `of meetings, written as lines, give the same words and people`(meeting: String) throws {
    let rows = try Self.rows("design_meetings/\(meeting).jsonl")
    let text = rows.map { "\($0.speaker ?? ""): \($0.text)\n" }.joined()
    let draft = try TranscriptReading.draft(text)
    #expect(draft.entries.map(\.text) == rows.map(\.text))
    #expect(draft.entries.map { name($0, draft) } == rows.map(\.speaker))
  }

  @Test(arguments: [": ", "："])
  func `of Japanese talk give the same words with either colon`(colon: String) throws {
    for file in try SharedData.names(in: "data/languages/japanese") where file.hasSuffix(".jsonl") {
      let rows = try Self.rows("languages/japanese/\(file)")
      let text = rows.map {
        "\($0.speaker ?? "")\(colon)\($0.text.replacing("\n", with: " "))\r\n"
      }.joined()
      let draft = try TranscriptReading.draft(text)
      let expected = rows.map {
        $0.text.replacing("\n", with: " ").trimmingCharacters(in: CharacterSet(charactersIn: " \t"))
      }
      #expect(draft.entries.map(\.text) == expected, "\(file)")
      #expect(draft.entries.map { name($0, draft) } == rows.map(\.speaker), "\(file)")
    }
  }

  @Test func `of a parliament keep turns together across interjections`() throws {
    let rows = try Self.rows("languages/german/bundestag_18181.jsonl")
    let text = rows.map { row in
      row.kind == nil ? "\(row.speaker ?? ""): \(row.text)\n" : "\(row.text)\n"
    }.joined()
    let draft = try TranscriptReading.draft(text)
    #expect(draft.entries.filter { $0.isObservation }.count == rows.count { $0.kind == "event" })
    let speakers = Set(rows.compactMap(\.speaker))
    #expect(speakers.isSubset(of: draft.people.map(\.name)))
    // The chair speaks too, inside rows that the sample left with the speaker before.
    #expect(draft.people.count <= speakers.count + 2)
  }

  @Test func `of interviews without labels have nobody`() throws {
    let rows = try Self.rows("languages/spanish/coser.jsonl")
    let draft = try TranscriptReading.draft(rows.map { $0.text + "\n" }.joined())
    #expect(draft.people == [])
    #expect(draft.entries.count == rows.count)
    #expect(draft.says("no line has a label"))
  }
}
