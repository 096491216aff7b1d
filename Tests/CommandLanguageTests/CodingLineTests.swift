import Foundation
import Testing
import Vocabulary

@testable import CommandLanguage

@Suite struct `Coding lines` {
  private static let item = ItemNumber(7)

  private func shown(_ line: String) throws -> Understood {
    try Understood(line: line, lookup: SmallSession.coffee, mode: .coding(Self.item))
  }

  static let codings: [(line: String, sentiment: SentimentChange?, tail: Tail)] = [
    ("#price", nil, themes("price")),
    ("#p", nil, themes("price")),
    ("+", .set(.positive), Tail()),
    ("--", .set(.veryNegative), Tail()),
    ("＋－", .set(.mixed), Tail()),
    ("=", .set(.neutral), Tail()),
    (":", .takeAway, Tail()),
    ("**", nil, Tail(stars: 2)),
    (
      "#price + #design *", .set(.positive),
      Tail(themes: [ThemePath("price"), ThemePath("design")], stars: 1)
    ),
    ("* ++\t#új-téma", .set(.veryPositive), Tail(themes: [ThemePath("új-téma")], stars: 1)),
    ("  - - #PRICE #price * *** ", .set(.negative), Tail(themes: [ThemePath("price")], stars: 3)),
    ("\u{FEFF}#price", nil, themes("price")),
  ]

  @Test(arguments: codings)
  func `themes, sentiment and stars come in any order`(
    line: String,
    sentiment: SentimentChange?,
    tail: Tail
  ) throws {
    let coding = Coding(sentiment: sentiment, tail: tail)
    #expect(try shown(line).command == .verb(.code(Self.item, coding)))
    let named = "code 7 " + line.drop { $0 == "\u{FEFF}" }
    let understood = try Understood(line: named, lookup: SmallSession.coffee, mode: .script)
    #expect(understood.command == .verb(.code(Self.item, coding)))
    // What a file holds names its item and depends on nothing that is shown.
    let printed = canonicalLine(for: understood.command, lookup: SmallSession.coffee)
    #expect(
      try Understood(line: printed, lookup: SmallSession.coffee, mode: .script)
        == Understood(
          command: understood.command,
          notices: understood.notices
        )
    )
  }

  @Test func `the one spelling has the sentiment first, as a capture line has`() throws {
    let understood = try shown("** #taste - #p")
    #expect(
      canonicalLine(for: understood.command, lookup: SmallSession.coffee)
        == "code 7 - #taste #price **"
    )
  }

  @Test func `a theme that is new is taken, with what it may have meant`() throws {
    #expect(
      try shown("#prcie +").notices.map(\.message)
        == ["new theme #prcie: did you mean #price? retag prcie price merges them"]
    )
  }

  static let others: [(line: String, same: String)] = [
    ("tag #price", "tag 7 #price"), ("tag 3 #price", "tag 3 #price"),
    ("untag #price", "untag 7 #price"), ("star", "star 7"), ("star **", "star 7 **"),
    ("star 3 none", "star 3 none"), ("undo", "undo"), ("themes", "themes"), ("show 12", "show 12"),
    ("a+ too dear #price", "a+ too dear #price"), ("b^", "b^"),
    ("note one + two", "note one + two"),
    ("# a remark", ""), ("#", ""), ("#!", ""), ("code 3 +", "code 3 +"), ("code off", "code off"),
    ("code", "code"), ("code a -", "code a -"), ("12:40 a: hm", "12:40 a: hm"),
    ("12:40 #price", "12:40 code 7 #price"), ("fix 3", "fix 3"),
  ]

  @Test(arguments: others)
  func `every other line means what it always means`(line: String, same: String) throws {
    let understood = try shown(line)
    let printed = canonicalLine(
      for: understood.command,
      lookup: SmallSession.coffee,
      stamp: understood.stamp
    )
    #expect(printed == same)
  }

  @Test func `a number is an item in front and a seat behind another word`() throws {
    func command(_ line: String) throws -> Command {
      try Understood(line: line, lookup: SmallSession.coffee, mode: .script).command
    }
    var filter = Filter()
    filter.members = [MemberID(3)]
    filter.kinds = [.uncoded]
    #expect(try command("code uncoded 3") == .verb(.codeWalk(filter)))
    #expect(
      try command("code 3 +") == .verb(.code(ItemNumber(3), Coding(sentiment: .set(.positive))))
    )
    #expect(try command("code") == .verb(.codeWalk(Filter())))
  }

  @Test func `random lines are read without words for anybody who was not named`() {
    var lines = RandomLines(generator: SeededGenerator(seed: `Any line at all`.seed))
    var codings = 0
    for iteration in 0..<`Any line at all`.iterations {
      let line = lines.line()
      guard let understood = try? shown(line) else { continue }
      let place = "seed \(`Any line at all`.seed), line \(iteration): \(line.debugDescription)"
      switch understood.command {
      case .more, .themes: Issue.record("\(place)")
      case .speech(let speech): #expect(speech.speaker != .again, "\(place)")
      case .verb(.code(Self.item, _)): codings += 1
      case .nothing, .verb: break
      }
      let printed = canonicalLine(
        for: understood.command,
        lookup: SmallSession.coffee,
        stamp: understood.stamp
      )
      let again = try? Understood(line: printed, lookup: SmallSession.coffee, mode: .script)
      #expect(again?.command == understood.command, "\(place)")
    }
    #expect(codings > 10)
  }
}
