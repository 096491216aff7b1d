import Testing
import Vocabulary

@testable import CommandLanguage

@Suite struct `Line syntax` {
  static let session: SmallSession = {
    var session = SmallSession.coffee
    session.aliases = ["cost": "price"]
    return session
  }()

  /// Spelling variants and the one canonical line that they all mean.
  static let canonical: [(typed: String, line: String)] = [
    ("", ""), ("   \t", ""), ("#", ""), ("# any #words", ""), ("#!/usr/bin/roundtable", ""),
    ("  a+   nice", "a+ nice"), ("a+\tnice  \t", "a+ nice"), ("\u{FEFF}a+ nice", "a+ nice"),
    ("\u{200E}\u{200F}a: x", "a: x"), ("A+ nice", "a+ nice"), ("Anna+ nice", "a+ nice"),
    ("annaek+ nice", "a+ nice"), ("1+ nice", "a+ nice"), ("01+ nice", "a+ nice"),
    ("a＋ nice", "a+ nice"), ("a： nice", "a: nice"), ("a＋－ nice", "a+- nice"),
    ("a？ why", "a? why"), ("a＝", "a="), ("李雷- 太贵了", "李- 太贵了"), ("jean-luc-b no", "jl-B no"),
    ("jean-luc: hello", "jl: hello"), ("jean-luc-: hello", "!"),
    ("a,b,a= both", "a,b= both"), ("a,1,anna: once", "a: once"), ("ALL= (nods)", "all= (nods)"),
    ("M: go on", "m: go on"), ("X? who", "x? who"),
    ("a : text", "a: text"), ("a\t:\ttext : more", "a: text : more"), ("a ： text", "a: text"),
    ("anna,b : text", "a,b: text"), ("note : text", "note : text"),
    ("1: 30", "a: 30"), ("1:30 a+", "01:30 a+"), ("1:02:03 a+", "1:02:03 a+"),
    ("-0:20 a+", "-00:20 a+"), ("12:40", "12:40"), ("12:40 # why", "12:40"),
    ("99:59 note x", "1:39:59 note x"), ("12:60 a+", "!"), ("100:00 a+", "!"), ("1:5 a+", "!"),
    ("a+A nice", "a+A nice"), ("a+a nice", "a+A nice"), ("a++b", "a++B"), ("+B more", "+B more"),
    ("+- both", "+- both"), ("= fine", "= fine"), (": and", ": and"), ("--", "--"),
    ("+ + plus", "+ + plus"), ("a+ #price text", "a+ #price text"),
    ("a+ text #price", "a+ text #price"),
    ("a+ text   #price  *   #design ", "a+ text #price #design *"),
    ("a+ #price", "a+ #price"), ("a+ text #price #PRICE #cost #p", "a+ text #price"),
    ("a+ text * **", "a+ text **"), ("a+ text ****", "a+ text ****"), ("**", "**"),
    ("#price *", "#price *"), ("#price", "#price"), ("a+ x #a/b-c_d", "a+ x #a/b-c_d"),
    ("a+ x #a/", "a+ x #a/"), ("a+ x #1", "a+ x #1"), ("a+ x #a//b", "a+ x #a//b"),
    ("a+ x #új-ötlet #идея", "a+ x #új-ötlet #идея"), ("a+ x #حجم", "a+ x #حجم"),
    ("a+ text \\#price", "a+ text \\#price"),
    ("a+ text \\* \\#x #price", "a+ text \\* \\#x #price"),
    ("a+ one #two \\#three", "a+ one \\#two \\#three"), ("a+ \\\\#x", "a+ \\\\#x"),
    ("a+ \\#x y", "a+ \\#x y"), ("a+ \\n", "a+ \\n"), ("a: \\#", "a: \\#"),
    ("a+ word\u{A0}#price", "a+ word\u{A0}#price"), ("a: \u{2028}x\u{0B}", "a: \u{2028}x\u{0B}"),
    (".. more #price", ".. more #price"), ("..\tmore", ".. more"),
    ("a^", "a^"), ("a^ yes", "a^ yes"), ("a^-", "a^-"), ("a^12 yes #price *", "a^12 yes #price *"),
    ("a^－5", "a^-5"), ("all^12", "all^12"), ("x^3", "x^3"),
    ("a: one\ntwo #price", "a: one\ntwo #price"), ("a: one #price\ntwo", "a: one #price\ntwo"),
    ("a:\none", "a: \none"), ("a: one\n#price", "a: one\n #price"),
    ("a: one\n  two\n", "a: one\n  two\n"), ("note one\n two ", "note one\n two"),
    ("UNDO", "undo"), ("Member ADD  \"Eva Ny\"", "member add \"Eva Ny\""),
    ("undo 1", "undo"), ("undo 03", "undo 3"),
    (
      "member add Eva code=e seat=7 role=Member absent segment=customer x=\"a b\"",
      "member add \"Eva\" code=e seat=7 absent segment=customer x=\"a b\""
    ),
    ("member add \"A \\\"B\\\" \\\\ C\"", "member add \"A \\\"B\\\" \\\\ C\""),
    ("member set a x= y=\"1=2\"", "member set a x= y=\"1=2\""),
    ("member leave a,b c", "member leave a,b,c"), ("present a", "present A"),
    ("ask nps private about b \"How?\" 0-10", "ask nps 0-10 about B private \"How?\""),
    ("ask CSAT 1-7", "ask csat 1-7"), ("rate warmth -2-2", "rate warmth -2-2"),
    (
      "poll lid with without private \"private\" question=Which?",
      "poll lid with without \"private\" private question=\"Which?\""
    ),
    ("extend 90s", "extend 90s"), ("extend 1h", "extend 60m"), ("extend 10:00", "extend 10m"),
    ("sync 1:02:03", "sync 1:02:03"), ("goto 2", "goto 2"),
    (
      "promise a,b \"send it\" by=2026-12-15 owner=Ola",
      "promise a,b \"send it\" by=2026-12-15 owner=Ola"
    ),
    (
      "theme add #price/too-high code=t \"too dear\"",
      "theme add price/too-high code=t \"too dear\""
    ),
    ("theme rename cost value", "theme rename price value"),
    ("retag p #DESIGN", "retag price design"),
    ("tag #price * #price", "tag #price *"), ("tag 3 #zip", "tag 3 #zip"),
    ("untag 3 #price", "untag 3 #price"), ("star", "star"), ("star 3 none", "star 3 none"),
    ("star ***", "star ***"), ("star 3 *", "star 3"),
    ("mark 3 specific=no intensity=0", "mark 3 intensity=0 specific=no"),
    ("fix 3 a+ new words #price", "fix 3 a+ new words #price"), ("fix 3", "fix 3"),
    ("fix 3 : more", "fix 3 : more"), ("fix 20 new: words #here", "fix 20 new: words #here"),
    (
      "list  B a @b - + #price ** n3 section=2 notes since=10m to=20:00 \"re fill\" dropped",
      "list b a @B #price - + ** n3 section=2 notes since=10m to=20:00 \"re fill\" dropped"
    ),
    ("quotes", "quotes"), ("find  the lid ", "find the lid"), ("find \"the lid\"", "find the lid"),
    ("find \"\\\"x\"", "find \"\\\"x\""), ("compare a b", "compare A B"),
    ("topline \"my file.md\"", "topline \"my file.md\""),
    ("report", "report"), ("report MARKDOWN out/x", "report markdown out/x"),
    ("report topline markdown r.md force=yes", "report topline markdown r.md force=yes"),
    ("export jsonl", "export jsonl"), ("help", "help"), ("help member", "help member"),
    ("help member add", "help member add"), ("set color never", "set color never"),
  ]

  @Test(arguments: canonical)
  func `spelling variants mean one canonical line`(typed: String, line: String) throws {
    guard line != "!" else {
      #expect(throws: Complaint.self) {
        try Understood(line: typed, lookup: Self.session, mode: .script)
      }
      return
    }
    let read = try Understood(line: typed, lookup: Self.session, mode: .script)
    let printed = canonicalLine(for: read.command, lookup: Self.session, stamp: read.stamp)
    #expect(printed == line)
    #expect(
      try Understood(line: printed, lookup: Self.session, mode: .script).command == read.command
    )
  }

  static let texts: [(typed: String, isObservation: Bool, isIncomplete: Bool)] = [
    ("a: (nods)", true, false), ("a: (nods) yes", false, false), ("a: yes (nods)", false, false),
    ("a: (a) and (b)", false, false), ("a: (a (b) c)", true, false), ("a: （点头）", true, false),
    ("a: ()", false, false), ("a: (nods", false, false), ("a: nods)", false, false),
    ("a: ) (", false, false), ("a: so ...", false, true), ("a: so...", false, false),
    ("a: ...", false, true), ("a: so ... #price", false, true), ("a: so ....", false, false),
    ("a: (nods) #price", true, false),
  ]

  @Test(arguments: texts)
  func `observations and unfinished words are told by their form`(
    typed: String,
    isObservation: Bool,
    isIncomplete: Bool
  ) throws {
    guard
      case .speech(let speech) = try Understood(
        line: typed,
        lookup: Self.session,
        mode: .script
      ).command
    else {
      Issue.record("not speech: \(typed)")
      return
    }
    #expect(speech.isObservation == isObservation)
    #expect(speech.isIncomplete == isIncomplete)
  }

  @Test func `bare answers need a round, a prompt and no verb in front`() throws {
    let round = SmallSession.coffeeInARound
    let read = try Understood(line: "a=4 b=.", lookup: round, mode: .typed)
    #expect(
      read.command
        == .verb(
          .answer([
            MemberAnswer(member: MemberID(1), answer: .number(4)),
            MemberAnswer(member: MemberID(2), answer: nil),
          ])
        )
    )
    #expect(canonicalLine(for: read.command, lookup: round) == "answer a=4 b=.")
    #expect(
      try Understood(line: "12:40 3", lookup: round, mode: .typed)
        == Understood(
          command: .verb(.answer([MemberAnswer(member: MemberID(1), answer: .number(3))])),
          stamp: .at(SessionClock(seconds: 760))
        )
    )
    #expect(
      try Understood(line: "a= 4", lookup: round, mode: .typed).command
        == .speech(Speech(speaker: people(1), sentiment: .neutral, text: "4"))
    )
    var poll = round
    poll.openRound?.scale = .options(["red", "very good", "close"])
    #expect(
      try Understood(line: "a=\"Very good\" b=RED", lookup: poll, mode: .typed).command
        == .verb(
          .answer([
            MemberAnswer(member: MemberID(1), answer: .option("very good")),
            MemberAnswer(member: MemberID(2), answer: .option("red")),
          ])
        )
    )
    #expect(try Understood(line: "close", lookup: poll, mode: .typed).command == .verb(.close))
  }

  static let scripts: [(text: String, lines: [ScriptReader.Line])] = [
    ("", []),
    ("a+ x", [ScriptReader.Line(number: 1, text: "a+ x")]),
    (
      "a+ x\r\n\r\nb: y\r\r\n",
      [
        ScriptReader.Line(number: 1, text: "a+ x"), ScriptReader.Line(number: 2, text: ""),
        ScriptReader.Line(number: 3, text: "b: y\r"),
      ]
    ),
    (
      "a: one\n| two\n|\n|\tthree\nb: x\u{2028}y\u{0B}z\n|no",
      [
        ScriptReader.Line(number: 1, text: "a: one\ntwo\n\nthree"),
        ScriptReader.Line(number: 5, text: "b: x\u{2028}y\u{0B}z"),
        ScriptReader.Line(number: 6, text: "|no"),
      ]
    ),
  ]

  @Test(arguments: scripts)
  func `a script is lines and their continuations`(text: String, lines: [ScriptReader.Line]) {
    #expect(Array(ScriptReader(text)) == lines)
  }
}
