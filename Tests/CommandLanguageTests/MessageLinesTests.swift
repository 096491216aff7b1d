import TextDisplay
import Testing
import Vocabulary

@testable import CommandLanguage

@Suite struct `Lines of messages` {
  @Test(arguments: MessageCase.all)
  func `a message takes two lines of a terminal at most`(example: MessageCase) throws {
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: example.line, lookup: example.session, mode: example.mode)
    }
    let lines = complaint.terminalText(line: example.line).split(separator: "\n")
    let drawn = try #require(lines.firstIndex { $0.hasPrefix("  │ ") })
    #expect((1...2).contains(drawn))
    #expect(lines.allSatisfy { $0.displayWidth <= 80 })
    #expect(lines[..<drawn].joined(separator: " ") == "error: \(complaint.cause)")
  }

  static let twelve: SmallSession = {
    let names = [
      "Ola Berg", "Anna Ek", "Boris", "Carla", "Jean-Luc", "Anna Berg", "Maximiliane", "Katharina",
      "Alexander", "Friederike", "Sebastian", "Dorothea", "Konstantin",
    ]
    return SmallSession(
      people: names.enumerated().map { index, name in
        PersonEntry(
          id: MemberID(index + 1),
          name: name,
          code: "p\(index)",
          seat: index == 0 ? nil : 13 - index,
          role: index == 0 ? .observer : .member
        )
      }
    )
  }()

  @Test func `members are listed by seat as far as they fit, and no name is broken`() throws {
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: "g+ love it", lookup: Self.twelve, mode: .typed)
    }
    #expect(
      complaint.terminalText(line: "g+ love it") == """
        error: no member g; members: Konstantin (p12), Dorothea (p11), Sebastian (p10),
        Friederike (p9), Alexander (p8), and 7 more
          │ g+ love it
          │ ^
        """
    )
    #expect(
      complaint.terminalText(line: "g+ love it", width: 40) == """
        error: no member g; members:
        Konstantin (p12), Dorothea (p11),
        Sebastian (p10), Friederike (p9),
        Alexander (p8), and 7 more
          │ g+ love it
          │ ^
        """
    )
  }

  @Test func `two with the same first name are told apart by the whole name`() throws {
    let session = SmallSession(people: [
      PersonEntry(id: MemberID(1), name: "Anna Berg", code: "an", seat: 2),
      PersonEntry(id: MemberID(2), name: "Anna Ek", code: "a", seat: 1),
      PersonEntry(id: MemberID(3), name: "Boris Ny", code: "b", seat: 3),
    ])
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: "g: hi", lookup: session, mode: .typed)
    }
    #expect(complaint.cause == "no member g; members: Anna Ek (a), Anna Berg (an), Boris (b)")
  }

  @Test func `concepts are shown in capitals, as everywhere`() throws {
    var session = SmallSession.coffee
    session.concepts = ["a", "b"].enumerated().map { index, code in
      ConceptEntry(id: ConceptID(index + 1), code: code, title: "Cup")
    }
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: "a+z nice", lookup: session, mode: .typed)
    }
    #expect(complaint.cause == "no concept z; concepts: A, B")
  }
}
