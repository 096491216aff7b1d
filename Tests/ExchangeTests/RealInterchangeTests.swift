import Exchange
import Foundation
import SessionModel
import TestSupport
import Testing
import Vocabulary
import XMLReading

@Suite(.enabled(if: SharedData.isPresent, SharedData.absence))
struct `Files of REFI-QDA` {
  private struct Expected: Decodable {
    struct Selection: Decodable {
      var length: Int
      var text: String
      var `case`: String
      var codes: [String]
    }
    var selections: [Selection]
    var codes_codable: Int
    var cases: Int
    var notes: Int
  }

  private func draft(_ path: String) throws -> ImportDraft {
    try ProjectImport.draft(Array(SharedData.bytes(path)))
  }

  private func codebook(_ path: String) throws -> ImportDraft {
    try CodebookImport.draft(Array(SharedData.bytes(path))).draft
  }

  private func problem(_ path: String) -> InterchangeProblem? {
    do {
      _ = try CodebookImport.draft(Array(SharedData.bytes(path)))
      return nil
    } catch { return error as? InterchangeProblem }
  }

  /// Compares the reactions of a draft with what the sample's author says of it.
  private func compare(_ draft: ImportDraft, concepts: Bool = true) throws {
    let json = try Data(SharedData.bytes("refi/sample_expected.json"))
    let expected = try JSONDecoder().decode(Expected.self, from: json)
    let reactions = draft.entries.filter { $0.kind == .reaction }
    #expect(reactions.count == expected.selections.count)
    #expect(draft.people.count == expected.cases)
    #expect(draft.entries.count { $0.kind == .note } == expected.notes)
    #expect(draft.themes.count == expected.codes_codable - 3)
    for (entry, selection) in zip(reactions, expected.selections) {
      #expect(entry.text == selection.text)
      #expect(entry.text.unicodeScalars.count == selection.length)
      guard case .people(let places) = entry.speaker else {
        Issue.record("nobody said it")
        continue
      }
      #expect(places.map { draft.people[$0].name } == [selection.case])
      let sentiments: [Sentiment?: String] = [
        .positive: "Positive", .neutral: "Neutral", .negative: "Negative",
      ]
      let codes =
        entry.themes.map { $0.text.replacing("-", with: " ") }
        + [sentiments[entry.sentiment]].compactMap { $0 }
      #expect(codes == selection.codes)
    }
    guard concepts else { return }
    #expect(draft.concepts.map(\.code) == ["C1", "C2"])
    #expect(reactions.map(\.concept) == [0, 0, 0, 1, 1])
  }

  @Test func `the sample gives what its author expects`() throws {
    let draft = try draft("refi/sample_roundtable.qdpx")
    try compare(draft)
    #expect(draft.people.map(\.attributes.count) == [5, 5, 4])
    #expect(draft.entries[1].timing?.begin == 160_000)
    #expect(draft.tells("1 set is left"))
  }

  @Test(arguments: [
    "qdpx_deflated_capitals.qdpx", "qdpx_inline_text_no_dates.qdpx", "qdpx_crlf_bom.qdpx",
    "qdpx_path_escape.qdpx",
  ])
  func `awkward projects give the same`(_ name: String) throws {
    let draft = try draft("data/refi/\(name)")
    try compare(draft)
    #expect(draft.tells("leads out of the archive") == (name == "qdpx_path_escape.qdpx"))
    #expect(!draft.tells("lie outside"))
  }

  @Test func `a missing text is told, and what the selections are named is kept`() throws {
    let draft = try draft("data/refi/qdpx_missing_source.qdpx")
    try compare(draft, concepts: false)
    #expect(draft.tells("is not in the file"))
    #expect(draft.tells("5 reactions have their words from the names of selections"))
  }

  @Test func `codebooks give their themes, with a mark, an odd colour or another name space`()
    throws
  {
    let sample = try codebook("refi/sample_roundtable.qdc")
    #expect(sample.themes.map(\.path.leaf) == ["Refill", "Price", "Åbning-og-lukning", "Χρήση"])
    for name in ["qdc_bom", "qdc_rgba_colour", "qdc_wrong_namespace"] {
      let draft = try codebook("data/refi/\(name).qdc")
      #expect(draft.themes == sample.themes)
      #expect(draft.tells("no colour of the format") == (name == "qdc_rgba_colour"))
      #expect(draft.tells("name space") == (name == "qdc_wrong_namespace"))
    }
  }

  @Test func `a document type is refused with its line`() {
    let problem = problem("data/refi/qdc_doctype_entity.qdc")
    #expect(problem?.line == 2)
    #expect(problem?.xml?.isDocumentType == true)
  }

  @Test func `what Taguette exports gives a theme for each code`() throws {
    let draft = try codebook("data/refi/taguette_1_5_2_export.qdc")
    #expect(draft.themes.count == 13)
    #expect(Set(draft.themes.map(\.path.text.foldedForComparison)).count == 13)
    #expect(draft.themes.allSatisfy { ThemePath(typable: $0.path.text) != nil })
    #expect(draft.themes.count { $0.description != nil } == 7)
  }

  /// Edits of the sample that the schema refuses or takes; reading is generous with all of them.
  @Test(arguments: [
    ("<Sources>\n", "<Sources><Unknown/>"), ("guid=\"", "guid=\"urn:uuid:"),
    ("#3366CC", "#3366CC80"), (" isCodable=\"true\"", ""), ("T10:02", " 10:02"),
    ("<FloatValue>41.50", "<FloatValue>41,50"), ("typeOfVariable=\"Text\"", ""),
    ("creatingUser=", "extra="), ("<NoteRef", "<Unknown/><NoteRef"),
  ])
  func `small faults hinder nothing`(_ from: String, _ to: String) throws {
    let sample = try SharedData.text("refi/sample_roundtable.project.qde")
    let edited = sample.replacing(from, with: to)
    #expect(edited != sample)
    let plain = try ProjectImport.draft(Array(sample.utf8))
    let draft = try ProjectImport.draft(Array(edited.utf8))
    #expect(draft.entries.count == plain.entries.count)
    #expect(draft.people.map(\.name) == plain.people.map(\.name))
  }
}
