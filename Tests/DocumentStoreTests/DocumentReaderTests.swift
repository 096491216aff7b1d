import SessionModel
import Testing
import Vocabulary

@testable import DocumentStore

private let three = [reaction(1, "one"), reaction(2, "two"), reaction(3, "three")]
private let beginning = text(HeaderLine.beginning(header))
private let headerKeys = beginning.split(separator: "\n")[0].dropFirst().dropLast()

private func failure(_ document: String) -> ReadingFailure? { failure(Array(document.utf8)) }

private func failure(_ document: [UInt8]) -> ReadingFailure? {
  do throws(ReadingFailure) {
    _ = try DocumentReader.read(document)
    return nil
  } catch {
    return error
  }
}

@Suite struct DocumentReaderTests {
  static let layouts: [(name: String, document: String)] = [
    ("our own", text(document(three))),
    ("with a byte order mark", "\u{feff}" + text(document(three))),
    ("all in one line", text(document(three)).replacing("\n", with: "")),
    ("with Windows line ends", text(document(three)).replacing("\n", with: "\r\n")),
    ("padded", text(document(three)) + String(repeating: "\n", count: 9000)),
    (
      "pretty",
      "{\n  "
        + text(document(three)).dropFirst().replacing("\":", with: "\": ")
        .replacing(",\"", with: ",\n  \"").replacing("[\"", with: "[\n \"")
    ), ("events first", "{\"events\":[\(three.map(line).joined(separator: ","))],\(headerKeys)}"),
    (
      "keys in another order",
      text(document(three))
        .replacing(#""type":"reaction.recorded","#, with: "")
        .replacing(#""item""#, with: #""type":"reaction.recorded","item""#)
        .replacing(#""sentiment":"+","#, with: "")
        .replacing("\"]}", with: #""],"sentiment":"+"}"#)
    ),
    (
      "escapes where none are needed",
      text(document(three)).replacing("reaction", with: #"re\u0061ction"#)
        .replacing("price", with: #"pr\u0069ce"#)
    ),
    (
      "unknown keys", text(document(three)).replacing("\"item\"", with: #""mood":{"x":[1]},"item""#)
    ),
    (
      "null for what is left out",
      text(document(three)).replacing("]}\n,", with: #"],"stars":null}\#n,"#)
    ),
  ]

  @Test(arguments: layouts.indices)
  func `a document may have any layout that is JSON`(index: Int) throws {
    let bytes = Array(Self.layouts[index].document.utf8)
    let reading = try DocumentReader.read(bytes)
    #expect(reading.header == header)
    #expect(reading.log.events == three)
    #expect(try DocumentReader.read(bytes, .decoderOnly).log.events == three)
  }

  static let notSessions: [(String, ReadingFailure)] = [
    ("", .empty), ("  \n", .empty), ("\u{feff}", .empty), ("hello", .notJSON(line: 1)),
    ("{", .notJSON(line: 1)), ("{\"format\":\"roundtable/session\"\n,", .notJSON(line: 2)),
    ("[1]", .otherFormat(nil)), ("3", .otherFormat(nil)), ("{}", .otherFormat(nil)),
    (#"{"events":[{"a":1}]}"#, .otherFormat(nil)),
    (#"{"format":"roundtable/panel","version":1,"events":[]}"#, .otherFormat("roundtable/panel")),
    (#"{"format":3,"events":[]}"#, .otherFormat(nil)),
    (
      #"{"format":"roundtable/session","version":1}"#,
      .damaged(Damage(line: 1, cause: .field(.missing("id"))))
    ),
    (
      #"{"format":"roundtable/session","events":[]}"#,
      .damaged(Damage(line: 1, cause: .field(.missing("version"))))
    ),
    ("{\(headerKeys)}", .damaged(Damage(line: 1, cause: .field(.missing("events"))))),
    (
      "{\(headerKeys.replacing("focus-group", with: "party")),\"events\":[]}",
      .damaged(Damage(line: 1, cause: .field(.unfit("kind"))))
    ),
    (
      "{\(headerKeys.replacing("\"Aurora kettle, group 1\"", with: "7")),\"events\":[]}",
      .damaged(Damage(line: 1, cause: .field(.unfit("title"))))
    ),
    (
      "{\"events\":[],\(headerKeys),\"events\":[]}",
      .damaged(Damage(line: 1, cause: .field(.unfit("events"))))
    ),
    ("{\(headerKeys),\"events\":{}}", .damaged(Damage(line: 1, cause: .field(.missing("events"))))),
  ]

  @Test(arguments: notSessions.indices)
  func `what is no session is refused with the reason`(index: Int) {
    let (document, expected) = Self.notSessions[index]
    #expect(failure(document) == expected)
  }

  static let damaged: [(change: @Sendable (inout [String]) -> Void, damage: Damage)] = [
    ({ $0[3] = ",rubbish" }, Damage(line: 4, cause: .notJSON)),
    ({ $0[3] = "" }, Damage(line: 5, cause: .misnumbered(expected: 2, found: 3))),
    ({ $0.insert($0[3], at: 4) }, Damage(line: 5, cause: .misnumbered(expected: 3, found: 2))),
    ({ $0.insert($0[4], at: 5) }, Damage(line: 6, cause: .misnumbered(expected: 4, found: 3))),
    ({ $0[2] = "" }, Damage(line: 4, cause: .notJSON)),
    ({ $0[3].removeFirst() }, Damage(line: 4, cause: .notJSON)),
    ({ $0[3].removeLast(5) }, Damage(line: 4, cause: .notJSON)),
    ({ $0[3] = String(repeating: "\u{0}", count: 200) }, Damage(line: 4, cause: .notJSON)),
    ({ $0[2] = $0[2].replacing("+", with: "+++") }, field(3, .unfit("sentiment"))),
    ({ $0[2] = $0[2].replacing("\"m1\"", with: "\"c1\"") }, field(3, .unfit("members"))),
    ({ $0[2] = $0[2].replacing("\"m1\"", with: "\"m0\"") }, field(3, .unfit("members"))),
    ({ $0[2] = $0[2].replacing("\"m1\"", with: "\"m99999999999\"") }, field(3, .unfit("members"))),
    ({ $0[4] = $0[4].replacing("\"item\":3", with: "\"item\":3e99") }, field(5, .unfit("item"))),
    ({ $0[4] = $0[4].replacing("\"item\":3", with: "\"item\":1.5") }, field(5, .unfit("item"))),
    ({ $0[4] = $0[4].replacing("\"item\":3", with: "\"item\":-3") }, field(5, .unfit("item"))),
    ({ $0[4] = $0[4].replacing("\"item\":3,", with: "") }, field(5, .missing("item"))),
    ({ $0[4] = $0[4].replacing("\"n\":3", with: "\"n\":99999999999") }, field(5, .unfit("n"))),
    ({ $0[4] = $0[4].replacing("T14", with: "T99") }, field(5, .unfit("at"))),
    (
      { $0[4] = $0[4].replacing("\"concept\"", with: "\"speaker\":\"moderator\",\"concept\"") },
      field(5, .both("members", "speaker"))
    ),
    (
      { $0[4] = $0[4].replacing("three\"", with: "three\",\"stars\":4") }, field(5, .unfit("stars"))
    ),
    (
      {
        $0[4] = $0[4].replacing(
          "three\"",
          with: "three\",\"x\":" + String(repeating: "[", count: 70)
            + String(repeating: "]", count: 70)
        )
      }, Damage(line: 5, cause: .tooDeep)
    ),
  ]

  private static func field(_ line: Int, _ problem: FieldProblem) -> Damage {
    Damage(line: line, cause: .field(problem))
  }

  @Test(arguments: damaged.indices)
  func `damage is named by line and cause, and never cut`(index: Int) {
    let (change, damage) = Self.damaged[index]
    var lines = text(document(three)).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    change(&lines)
    #expect(failure(lines.joined(separator: "\n")) == .damaged(damage))
  }

  @Test func `bytes that are no text are damage in the middle and a tear at the end`() throws {
    var bytes = document(three)
    let places = bytes.indices.filter { bytes[$0...].starts(with: "price".utf8) }
    bytes[places[0]] = 0xff
    #expect(failure(bytes) == .damaged(Damage(line: 3, cause: .notUTF8)))
    bytes = document(three)
    bytes[places[2]] = 0xff
    let reading = try DocumentReader.read(bytes)
    #expect(reading.log.events == Array(three.prefix(2)))
    #expect(reading.layout.ending == .torn(from: reading.layout.eventsEnd, line: 5))
  }

  @Test func `a header that is no text is refused`() {
    var bytes = document(three)
    bytes[bytes.firstIndex(of: UInt8(ascii: "A")) ?? 0] = 0xff
    #expect(failure(bytes) == .damaged(Damage(line: 1, cause: .notUTF8)))
  }

  @Test func `unknown types are kept and named once`() throws {
    let unknown =
      #"{"n":2,"at":"2026-11-22T14:00:02.000Z","type":"card.linked","card":{"a":[null]}}"#
    let again = unknown.replacing("\"n\":2", with: "\"n\":3").replacing(":02.", with: ":03.")
    let document = beginning + line(reaction(1)) + "\n,\(unknown)\n,\(again)\n]}\n"
    let reading = try DocumentReader.read(Array(document.utf8))
    #expect(reading.unknownTypes == ["card.linked"])
    #expect(
      reading.log.events == [
        reaction(1), event(2, .unknown(type: "card.linked")),
        event(3, .unknown(type: "card.linked")),
      ]
    )
  }

  @Test func `a newer document is read as far as this program understands it`() throws {
    let document = text(document(three)).replacing("\"version\":1", with: "\"version\":2")
      .replacing(#""sentiment":"+","text":"two""#, with: #""sentiment":"+++","text":"two""#)
    let reading = try DocumentReader.read(Array(document.utf8))
    #expect(reading.version == 2)
    #expect(reading.log.events[0] == three[0])
    #expect(reading.log.events[1].fact == .unknown(type: "reaction.recorded"))
  }

  @Test func `half a surrogate pair is shown as a replacement and counted`() throws {
    let document = text(document(three)).replacing("two", with: #"t\ud83dw\uDE00o\ud83d\ude00"#)
      .replacing("\"design\"", with: #""d\udfff""#)
    let reading = try DocumentReader.read(Array(document.utf8))
    guard case .reactionRecorded(_, let content) = reading.log.event(2).fact else {
      Issue.record("event 2 should be a reaction")
      return
    }
    #expect(content.text == "t\u{fffd}w\u{fffd}o😀")
    #expect(content.themes == [ThemePath("price"), ThemePath("d\u{fffd}")])
    #expect(reading.loneSurrogateLines == 3)
    let oracle = try DocumentReader.read(Array(document.utf8), .decoderOnly)
    #expect(oracle.log.events == reading.log.events)
    #expect(oracle.loneSurrogateLines == 3)
  }

  @Test func `a clock that goes backwards is kept as it is`() throws {
    let events = [
      Event(number: 1, at: Instant(milliseconds: 5_000), fact: .sessionStarted),
      Event(number: 2, at: Instant(milliseconds: -86_400_001), fact: .sessionWrapped),
    ]
    #expect(try DocumentReader.read(document(events)).log.events == events)
  }

  @Test func `ten thousand members speak with one voice`() throws {
    let members = (1...10_000).map { MemberID($0) }
    var events = members.map {
      event($0.number, .memberAdded(MemberAddition(member: $0, name: "M\($0)", code: "x\($0)")))
    }
    let content = ItemContent(speaker: .people(members), text: "yes")
    events.append(event(10_001, .reactionRecorded(ItemNumber(1), content)))
    events.append(
      event(
        10_002,
        .roundAnswered(
          RoundNumber(1),
          answers: members.map { GivenAnswer(member: $0, answer: .number(3)) },
          tally: []
        )
      )
    )
    #expect(try DocumentReader.read(document(events)).log.events == events)
  }

  static let words = [
    String(repeating: "x", count: 1_000_000), String(repeating: "\u{0}", count: 200_000),
    String(repeating: "\u{1b}[31m", count: 100_000), String(repeating: "\u{202e}א", count: 100_000),
    String(repeating: "\"\\", count: 300_000),
  ]

  @Test(arguments: words.indices)
  func `a verbatim of a megabyte is kept exactly`(index: Int) throws {
    let events = [reaction(1, Self.words[index]), reaction(2)]
    #expect(try DocumentReader.read(document(events)).log.events == events)
  }
}
