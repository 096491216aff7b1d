import Testing
import Vocabulary

@testable import CommandLanguage

@Suite struct `Filters` {
  static let words: [(line: String, canonical: String)] = [
    ("list m", "list m"),
    ("list a X m", "list a x m"),
    ("list =", "list ="),
    ("list ? +", "list + questions"),
    ("list ？", "list questions"),
    ("list dropped #price", "list #price dropped"),
  ]

  @Test(arguments: words)
  func `a filter speaks the capture language`(line: String, canonical: String) throws {
    let session = SmallSession.coffee
    let read = try Understood(line: line, lookup: session, mode: .script)
    #expect(canonicalLine(for: read.command, lookup: session) == canonical)
    #expect(try Understood(line: canonical, lookup: session, mode: .script) == read)
  }

  @Test func `dropped means dropped items only, m and x people without a name`() throws {
    let read = try Understood(line: "list dropped x ?", lookup: SmallSession.coffee, mode: .script)
    var filter = Filter()
    filter.onlyDropped = true
    filter.speakers = [.unidentified]
    filter.kinds = [.questions]
    #expect(read.command == .verb(.list(filter)))
  }

  @Test func `help names every filter word`() {
    let help = Verb.list.definition.help
    let words =
      FilterKind.allCases.map(\.rawValue) + FilterSpeaker.allCases.map { "\($0.rawValue) " }
      + Sentiment.allCases.map(\.mark)
      + ["from=", "to=", "since=", "until=", "section=", "n12", "dropped", "? questions", "***"]
    #expect(words.filter { !help.contains($0) } == [])
  }
}
