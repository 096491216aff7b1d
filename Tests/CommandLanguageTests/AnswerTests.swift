import Testing
import Vocabulary

@testable import CommandLanguage

@Suite struct `Answers` {
  static let poll: [(line: String, answers: String)] = [
    ("red blue \"dark green\" .", "answer a=red b=blue c=\"dark green\" jl=."),
    ("\"dark green\"", "answer a=\"dark green\""),
    ("red, \"dark green\",blue", "answer a=red b=\"dark green\" c=blue"),
    ("a=\"dark green\", b=red", "answer a=\"dark green\" b=red"),
    ("a=\"dark green\",b=\"dark green\"", "answer a=\"dark green\" b=\"dark green\""),
    ("a=RED", "answer a=red"),
  ]

  @Test(arguments: poll)
  func `options of several words are answered in quotes`(line: String, answers: String) throws {
    #expect(try Self.canonical(line, SmallSession.coffeeInAPoll) == answers)
  }

  static let rating: [(line: String, answers: String)] = [
    ("a=5, b=4", "answer a=5 b=4"),
    ("a=5,b=4", "answer a=5 b=4"),
    ("a=5 , b=.", "answer a=5 b=."),
    ("a,b=5,c=1", "answer a=5 b=5 c=1"),
    ("4, 3, .", "answer a=4 b=3 c=."),
    ("4,3 5", "answer a=4 b=3 c=5"),
    ("answer a=5, b=4", "answer a=5 b=4"),
    ("Anna=2", "answer a=2"),
  ]

  @Test(arguments: rating)
  func `a comma may stand between answers`(line: String, answers: String) throws {
    #expect(try Self.canonical(line, SmallSession.coffeeInARound) == answers)
  }

  @Test func `a value with a comma in it is one value`() throws {
    var session = SmallSession.coffeeInAPoll
    session.openRound?.scale = .options(["1,5", "2"])
    #expect(try Self.canonical("1,5 2", session) == "answer a=\"1,5\" b=2")
    #expect(try Self.canonical("a=1,5,b=2", session) == nil)
  }

  static let speech = ["a= nice", "a=B", "a=A not bad", "b=", "a= 4", "a+ 4", "a: red", "b? red"]

  @Test(arguments: speech)
  func `a neutral reaction stays one while a measure is open`(line: String) throws {
    let closed = try Understood(line: line, lookup: SmallSession.coffee, mode: .typed)
    for session in [SmallSession.coffeeInARound, .coffeeInAPoll] {
      #expect(try Understood(line: line, lookup: session, mode: .typed) == closed)
    }
  }

  @Test func `a script says answer`() throws {
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: "a=4 b=3", lookup: SmallSession.coffeeInARound, mode: .script)
    }
    #expect(complaint.cause == "answers in a script begin with answer: answer a=4")
    #expect(complaint.correctedLine("a=4 b=3") == "answer a=4 b=3")
  }

  /// The answers as print-back writes them; nil where the line is refused.
  private static func canonical(_ line: String, _ session: SmallSession) throws -> String? {
    do throws(Complaint) {
      let read = try Understood(line: line, lookup: session, mode: .typed)
      return canonicalLine(for: read.command, lookup: session)
    } catch { return nil }
  }
}
