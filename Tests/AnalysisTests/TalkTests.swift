import SessionBuilding
import SessionModel
import TestSupport
import Testing
import Vocabulary

@testable import Analysis

@Suite struct `Words` {
  @Test(
    arguments: [
      ("", 0), ("   ", 0), ("one", 1), (" one  two\nthree\t", 3), ("a\u{A0}b\u{3000}c", 3),
      ("a\u{2009}b\u{202F}c\u{1680}d\u{85}e", 5), ("a\u{200B}b", 1), ("c'est trop cher !", 4),
      ("太贵了", 1), ("a\u{2028}b\u{205F}c", 3), ("é à", 2), ("– —", 2),
    ]
  )
  func `are runs without white space`(_ text: String, _ count: Int) {
    #expect(WordCount.words(in: text) == count)
  }

  @Test func `are counted in every scalar as Unicode says`() {
    for value in UInt32(0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = scalar.properties.isWhitespace ? 2 : 1
      if WordCount.words(in: "a\(scalar)b") != expected { Issue.record("\(scalar)") }
    }
  }

  @Test(
    arguments: [
      ("太贵了", true), ("カップ", true), ("ひらがな", true), ("แพงเกินไป", true), ("ແພງ", true),
      ("ថ្លៃ", true), ("စျေး", true), ("too 贵", true), ("𠀋", true), ("비싸요", false),
      ("скъпо", false), ("ακριβό", false), ("too dear – “no”", false), ("👩‍👩‍👧‍👦 ok", false),
      ("مكلف", false), ("महंगा", false), ("", false), ("é", false),
    ]
  )
  func `have no blanks between them in some scripts`(_ text: String, _ isWithout: Bool) {
    let bytes = Array(text.utf8)
    #expect(WordCount.hasScriptWithoutBlanks(bytes.span) == isWithout)
  }

  @Test(arguments: [("太贵了", 3), (" e\u{301} é\r\n", 2), ("👩‍👩‍👧‍👦 a\u{3000}b", 3), ("", 0)])
  func `are counted as characters there`(_ text: String, _ count: Int) {
    #expect(WordCount.characters(in: text) == count)
  }

  @Test func `broken UTF-8 counts as letters`() {
    let bytes: [UInt8] = [0xC2, 0x20, 0xE2, 0x80, 0x20, 0xE3]
    #expect(WordCount.words(in: bytes.span) == 3)
  }
}

@Suite struct `Talk balance` {
  @Test(
    arguments: [
      ([10, 20, 30, 40], 0.25, 0.333333333333), ([0, 0, 0, 10], 0.75, 1), ([5, 5, 5, 5], 0, 0),
      ([35, 34, 27, 5], 0.240099009901, 0.320132013201),
      ([12, 9, 7, 6, 3, 2, 1, 0], 0.44375, 0.507142857143),
      ([1633, 1982, 592, 224, 807], 0.347995418099, 0.434994272624),
    ]
  )
  func `Gini, raw and corrected`(_ amounts: [Int], _ raw: Double, _ corrected: Double) {
    #expect(agree(TalkBalance(amounts).gini.value, raw))
    #expect(agree(TalkBalance(amounts).correctedGini.value, corrected))
  }

  @Test func `evenness and concentration of eight members, one of them silent`() {
    let balance = TalkBalance([12, 9, 7, 6, 3, 2, 1, 0])
    #expect(agree(balance.concentration.value, 0.2025))
    #expect(agree(balance.evenness.value, 0.828434181775))
  }

  @Test func `has no value where nobody spoke, and no corrected one for one member`() {
    #expect(TalkBalance([0, 0]).gini == .undefined(.nobodySpoke))
    #expect(TalkBalance([]).correctedGini == .undefined(.nobodyPresent))
    #expect(TalkBalance([7]).gini == .value(0))
    #expect(TalkBalance([7]).correctedGini == .undefined(.oneMember))
    #expect(TalkBalance([7]).evenness == .undefined(.oneMember))
  }
}

@Suite struct `Airtime and silence` {
  @Test func `silent members are zeros, absent ones are out, staff stand apart`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let boris = session.person("Boris", "b")
    session.person("Carla", "c", isAbsent: true)
    let mia = session.person("Mia", "mi", role: .moderator)
    session.add(.sessionStarted)
    session.say([anna], nil, "one two")
    session.say([anna, boris], nil, "both say this")
    session.say([boris], nil, "(nods)", isObservation: true)
    session.say([mia], nil, "what else")
    session.item { .reactionRecorded($0, ItemContent(speaker: .moderator, text: "go on")) }
    session.item { .reactionRecorded($0, ItemContent(speaker: .unidentified, text: "yes")) }
    let dora = session.person("Dora", "d")
    let airtime = Airtime(Material(session.state))
    #expect(airtime.members.map(\.person) == [anna, boris, dora])
    #expect(airtime.members.map(\.turns) == [2, 1, 0])
    #expect(airtime.members.map(\.words) == [5, 3, 0])
    #expect(airtime.staff.map(\.turns) == [1])
    #expect(airtime.moderator == Airtime.Turns(turns: 1, words: 2, amount: 2))
    #expect(airtime.unidentified == Airtime.Turns(turns: 1, words: 1, amount: 1))
    #expect(airtime.silent == [dora])
  }

  @Test func `one text without blanks makes all shares those of characters`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let li = session.person("李雷", "li")
    session.say([anna], nil, "too dear")
    session.say([li], nil, "(太贵了)", isObservation: true)
    #expect(Airtime(Material(session.state)).unit == .words)
    #expect(Airtime(Material(session.state)).members.map(\.amount) == [2, 0])
    session.say([li], nil, "太贵了")
    let airtime = Airtime(Material(session.state))
    #expect(airtime.unit == .characters)
    #expect(airtime.members.map(\.words) == [2, 1])
    #expect(airtime.members.map(\.amount) == [7, 3])
    #expect(airtime.amountBalance.amounts == [7, 3])
  }

  @Test func `words that were added count, dropped ones do not`() {
    var session = SessionBuilder()
    let anna = session.person("Anna", "a")
    let tick = session.say([anna], .positive)
    session.add(.itemExtended(tick, ItemContent(text: "and more words")))
    session.add(.itemDropped(session.say([anna], nil, "gone again")))
    #expect(Airtime(Material(session.state)).members.map(\.words) == [3])
    #expect(Airtime(Material(session.state)).members.map(\.turns) == [1])
  }

  @Test func `not heard for longest first, never heard counts from joining`() {
    var session = SessionBuilder()
    let members = ["P1", "P2", "P3"].map { session.person($0, $0) }
    let moderator = session.person("MOD", "mo", role: .moderator)
    session.add(.sessionStarted)
    session.at(2)
    let late = session.person("P4", "p4")
    let spoken: [(MemberID, Int)] = [
      (members[0], 0), (members[1], 40), (members[0], 95), (members[2], 150), (moderator, 200),
      (members[1], 260),
    ]
    for (person, second) in spoken {
      session.at(0, second)
      session.say([person], nil, "word")
    }
    session.at(10)
    let silences = Silence.all(session.state, now: SessionClock(seconds: 600))
    #expect(silences.map(\.member) == [members[0], late, members[2], members[1]])
    #expect(silences.map(\.seconds) == [505, 480, 450, 340])
    #expect(silences.map(\.since) == [.lastTurn, .arrival, .lastTurn, .lastTurn])
  }
}
