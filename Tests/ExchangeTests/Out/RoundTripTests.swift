import Foundation
import SessionBuilding
import SessionModel
import TestSupport
import Testing
import Vocabulary

@testable import Exchange

/// What leaves comes in again the same, by the readers of this program.
@Suite struct `There and back` {
  @Test(arguments: samples.indices, [true, false])
  func `a project gives the same items`(place: Int, isNamed: Bool) throws {
    let state = samples[place].make()
    let names = isNamed ? PeopleNames.asTyped : .numbered
    guard state.people.count + state.itemCount > 0 else { return }
    try expectSame(state, names)
  }

  @Test func `a project gives the same items whatever was typed`() throws {
    // A text with NUL in it is no text to a reader, so its selections come by their names.
    for text in try HostileStrings.all() where !text.isEmpty && !text.contains("\0") {
      try expectSame(Samples.everythingIs(text), .asTyped, text.debugDescription)
    }
  }

  /// Compares items with entries; remarks of the debriefing come behind them as notes.
  private func expectSame(
    _ state: SessionState,
    _ names: PeopleNames,
    _ comment: String = ""
  ) throws {
    let draft = try ProjectImport.draft(ProjectFile.bytes(state, names))
    let people = ExportedPeople(state, names)
    if draft.people.map(\.role) != state.people.map(\.role) { Issue.record("roles \(comment)") }
    if draft.people.map({ Array($0.name.utf8) }) != people.people.map({ Array($0.name.utf8) }),
      comment.isEmpty
    {
      Issue.record("names \(draft.people.map(\.name))")
    }
    let labels = SpeakerLabels(state, people)
    let debriefs = state.debriefs.count { !$0.allSatisfy(\.isWhitespace) }
    var entries = draft.entries[...]
    for item in state.items {
      let words = state.text(of: item)
      // What says nothing at all is no item of its own.
      let isNothing =
        words.isEmpty && item.sentiment == nil && item.echo == nil && !item.isQuestion
        || words.isEmpty && item.kind != .reaction
      if isNothing { continue }
      guard let entry = entries.popFirst() else {
        Issue.record("too few \(comment)")
        return
      }
      var differences: [String] = []
      func compare<Value: Equatable>(_ what: String, _ found: Value, _ expected: Value) {
        if found != expected { differences.append("\(what): \(found) for \(expected)") }
      }
      compare("words", Array(entry.text.utf8), Array(words.utf8))
      compare("kind", entry.kind, item.kind)
      compare("sentiment", entry.sentiment, item.sentiment)
      compare("stars", entry.stars, item.stars)
      compare("question", entry.isQuestion, item.isQuestion)
      compare("observation", entry.isObservation, item.isObservation)
      compare("incomplete", entry.isIncomplete, item.isIncomplete)
      compare("themes", entry.themes.count, item.themes.count)
      if comment.isEmpty {
        compare("themes", Set(entry.themes), Set(state.themes(of: item)))
      }
      compare("clock", entry.timing?.begin ?? 0, item.clock.seconds * 1000)
      compare("echo", entry.echo?.agrees, item.echo?.agrees)
      compare("concept", entry.concept != nil, item.concept != nil)
      let speakers = labels.places(of: item)
      if !speakers.isEmpty { compare("speaker", entry.speaker, .people(speakers.sorted())) }
      if !differences.isEmpty { Issue.record("\(item.number) \(comment): \(differences)") }
    }
    if entries.count != debriefs { Issue.record("\(entries.count) behind the items \(comment)") }
  }

  @Test func `ten thousand reactions are the same`() throws {
    var session = SessionBuilder()
    let people = (0..<8).map { session.person("Person \($0)", "p\($0)") }
    for place in 0..<10_000 {
      session.say([people[place % 8]], .positive, "😀 \(place)\r\n", ["t\(place % 40)/x"])
    }
    try expectSame(session.state, .asTyped)
  }

  @Test func `a codebook gives the same themes`() throws {
    let state = Samples.rich()
    for bytes in [CodebookFile.bytes(state), TaguetteCodebook.bytes(state)] {
      let draft = try CodebookImport.draft(try #require(bytes)).draft
      let expected = state.themes.filter { $0.mergedInto == nil }
      #expect(Set(draft.themes.map(\.path)).isSuperset(of: expected.map(\.path)))
      for theme in expected where theme.description != nil {
        #expect(draft.themes.first { $0.path == theme.path }?.description == theme.description)
      }
    }
  }

  @Test(arguments: [TranscriptFormat.vtt, .srt, .text])
  func `subtitles and transcripts give the same words and speakers`(
    format: TranscriptFormat
  ) throws {
    var session = SessionBuilder()
    let people = ["Anna Ek", "Борис", "Ελένη Παππά"].enumerated().map {
      session.person($0.element, "p\($0.offset)")
    }
    session.add(.sessionStarted)
    let words = [
      "it wakes the baby", "R&D &amp; <b> --> 😀", "one\r\n\r\ntwo", "(nods)", "e\u{301} so: well",
      "太贵了",
    ]
    for (place, text) in (words + words.reversed()).enumerated() {
      session.at(place)
      session.say([people[place % 3]], nil, text, isObservation: text.hasPrefix("("))
    }
    let state = session.state
    var options = TranscriptOptions()
    options.format = format
    let bytes =
      switch format {
      case .vtt: WebVTT.bytes(state)
      case .srt: SubRip.bytes(state)
      case .text, .csv: TranscriptText.bytes(state)
      }
    let draft = try TranscriptReader.read(bytes, options)
    let separator = format == .text ? " " : "\n"
    let expected = state.items.map { item in
      let lines = state.text(of: item).split(whereSeparator: \.isNewline)
      let words = lines.joined(separator: separator)
      // SubRip has no way to escape, so a blank takes the sense from what a player would act on.
      return format == .srt
        ? words.replacing("<b>", with: "< b>").replacing("-->", with: "-- >") : words
    }
    #expect(draft.entries.map(\.text) == expected)
    #expect(draft.entries.map(\.isObservation) == state.items.map(\.isObservation))
    #expect(draft.entries.map(\.speaker) == expected.indices.map { .people([$0 % 3]) })
    #expect(draft.people.map(\.name) == ["Anna Ek", "Борис", "Ελένη Παππά"])
    guard format != .text else { return }
    #expect(draft.entries.map { $0.timing?.begin } == state.items.map { $0.clock.seconds * 1000 })
  }
}

/// The awkward words without those that hold NUL, as a text with it is no text to a reader.
private let samples: [(name: String, make: @Sendable () -> SessionState)] = [
  ("rich", Samples.rich), ("empty", Samples.empty), ("one member", Samples.oneMember),
  ("silence", Samples.nobodySpoke), ("all dropped", Samples.allDropped),
  ("awkward", { Awkward.session(Awkward.words.filter { !$0.contains("\0") }) }),
]
