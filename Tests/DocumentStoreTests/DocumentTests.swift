import SessionModel
import Testing
import Vocabulary

@testable import DocumentStore

private let path = "sessions/kettle-1.json"

@Suite struct DocumentTests {
  @Test func `a new document is valid, and opens with nothing in it`() throws {
    let disk = MemoryFileSystem()
    let document = try Document.create(header, at: path, as: me, in: disk)
    document.close()
    #expect(
      disk[path].map(text) == """
        {"format":"roundtable/session","version":1,"id":"kettle-1","title":"Aurora kettle, group 1",\
        "kind":"focus-group","created":"2026-11-22T14:00:00.000Z",
        "events":[
        ]}

        """
    )
    let opened = try Document.open(path, .reading, in: disk)
    #expect(opened.header == header)
    #expect(opened.log.count == 0)
    #expect(opened.notes == [])
    #expect(disk.openFileCount == 0)
    #expect(disk.paths == [path])
  }

  @Test func `what was appended is there again, one line each`() throws {
    let disk = MemoryFileSystem()
    let document = try Document.create(header, at: path, as: me, in: disk)
    let events = [
      event(
        1,
        .memberAdded(
          MemberAddition(
            member: MemberID(1),
            name: "Anna Ek",
            code: "a",
            seat: 1,
            attributes: [Attribute(name: "segment", value: "customer")]
          )
        )
      ), event(2, .conceptAdded(ConceptAddition(concept: ConceptID(1), code: "B", title: "Cup"))),
      event(3, reaction(1).fact),
    ]
    for event in events { try document.append(event) }
    #expect(disk[path].map { $0.count % 4096 } == 0)
    document.close()
    #expect(
      disk[path].map(text)?.split(separator: "\n").dropFirst(2).joined(separator: "\n") == """
        {"n":1,"at":"2026-11-22T14:00:01.000Z","type":"member.added","member":"m1","name":"Anna Ek",\
        "code":"a","seat":1,"attributes":{"segment":"customer"}}
        ,{"n":2,"at":"2026-11-22T14:00:02.000Z","type":"concept.added","concept":"c1","code":"B",\
        "title":"Cup"}
        ,{"n":3,"at":"2026-11-22T14:00:03.000Z","type":"reaction.recorded","item":1,"members":["m1"],\
        "concept":"c1","sentiment":"+","text":"price is steep, but I love the design",\
        "themes":["price","design"]}
        ]}
        """
    )
    let opened = try Document.open(path, .writing(me), in: disk)
    #expect(opened.log.events == events)
    try opened.document.append(event(4, reaction(2).fact))
    opened.document.close()
    #expect(disk[path] == DocumentStoreTests.document(events + [event(4, reaction(2).fact)]))
  }

  @Test func `padding that a crash left is taken off on the next clean close`() throws {
    let disk = MemoryFileSystem()
    disk[path] = document([reaction(1)]) + [UInt8](repeating: 0x0a, count: 5000)
    try Document.open(path, .writing(me), in: disk).document.close()
    #expect(disk[path] == document([reaction(1)]))
  }

  @Test func `a document in another layout is appended to in place`() throws {
    let disk = MemoryFileSystem()
    let pretty = text(document([reaction(1)])).replacing("\n]}\n", with: "\n  ]\n   \n}   ")
    disk[path] = Array(pretty.utf8)
    let opened = try Document.open(path, .writing(me), in: disk)
    #expect(opened.notes == [])
    try opened.document.append(reaction(2))
    opened.document.close()
    #expect(disk[path] == document([reaction(1), reaction(2)]))
  }

  @Test func `a verbatim of a megabyte is saved like any other`() throws {
    let disk = MemoryFileSystem()
    let document = try Document.create(header, at: path, as: me, in: disk)
    let words = String(repeating: "\u{0}\u{1b}[31m\u{202e}é", count: 100_000)
    try document.append(reaction(1, words))
    try document.append(reaction(2))
    document.close()
    let log = try Document.open(path, .reading, in: disk).log
    #expect(log.events == [reaction(1, words), reaction(2)])
  }

  static let unreadable: [(Fact, FieldProblem)] = [
    (.reactionStarred(ItemNumber(1), stars: 4), .unfit("stars")),
    (.reactionRecorded(ItemNumber(0), ItemContent(text: "x")), .unfit("item")),
    (.conceptPresented(ConceptID(0)), .unfit("concept")),
    (.memberArrived([MemberID(.max)]), .unfit("members")),
    (
      .memberChanged(
        MemberChange(
          member: MemberID(1),
          attributes: [Attribute(name: "a", value: "1"), Attribute(name: "a", value: "2")]
        )
      ), .unfit("type")
    ),
    (
      .roundOpened(RoundOpening(round: RoundNumber(1), measure: .csat, scale: .range(5, 1))),
      .unfit("scale")
    ),
    (
      .reactionRecorded(
        ItemNumber(1),
        ItemContent(themes: Array(repeating: ThemePath("t"), count: 65_536))
      ), .unfit("themes")
    ),
  ]

  @Test(arguments: unreadable.indices)
  func `what the next opening could not read is not saved`(index: Int) throws {
    let (fact, problem) = Self.unreadable[index]
    let disk = MemoryFileSystem()
    let document = try Document.create(header, at: path, as: me, in: disk)
    let bytes = disk[path]
    #expect(throws: StoreError.cannotBeSaved(path: path, problem)) {
      try document.append(event(1, fact))
    }
    #expect(disk[path] == bytes)
    #expect(document.access == .writing)
    try document.append(reaction(1))
    document.close()
  }
}
