import Foundation
import Testing
import Vocabulary

@testable import CommandLanguage

@Suite struct `Messages` {
  struct Case: CustomTestStringConvertible, Sendable {
    var line: String
    var at: String
    var cause: String
    var ghost: String?
    var session = SmallSession.coffee

    init(
      _ line: String, at: String, _ cause: String, ghost: String? = nil,
      in session: SmallSession = .coffee
    ) {
      self.line = line
      self.at = at
      self.cause = cause
      self.ghost = ghost
      self.session = session
    }

    var testDescription: String { line }
  }

  static let crowd: SmallSession = {
    var session = SmallSession(
      people: (1...40).map {
        PersonEntry(id: MemberID($0), name: "Person\($0) Berg", code: "p\($0)", seat: $0)
      } + [PersonEntry(id: MemberID(41), name: "Annika Ek", code: "an")])
    session.concepts = (1...20).map {
      ConceptEntry(id: ConceptID($0), code: "cup\($0)", title: "Cup")
    }
    session.themes = (1...20).map { ThemeEntry(path: ThemePath("theme\($0)")) }
    return session
  }()

  static let staffed = SmallSession(people: [
    PersonEntry(id: MemberID(1), name: "Anna Ek", code: "a", seat: 1),
    PersonEntry(id: MemberID(2), name: "Anna Berg", code: "an", seat: 2),
    PersonEntry(id: MemberID(3), name: "Ola", code: "o", role: .observer),
  ])

  static let dropped: SmallSession = {
    var session = SmallSession.coffee
    session.missingItems = [5]
    return session
  }()

  static let answered: SmallSession = {
    var session = SmallSession.coffeeInARound
    session.openRound?.waiting = []
    return session
  }()

  static let all: [Case] = firstWords + heads + values

  static let firstWords = [
    Case(
      "hello everyone", at: "hello",
      "no command or member hello; to keep it as a remark: note …", ghost: "note hello everyone"),
    Case(
      "pause", at: "pause", "no command pause; did you mean break?", ghost: "break"),
    Case("clsoe", at: "clsoe", "no command clsoe; did you mean close?", ghost: "close"),
    Case("help frobnicate", at: "frobnicate", "no command frobnicate"),
    Case(
      "anika loves it", at: "anika",
      "no command or member anika; did you mean Annika (an)?", ghost: "an: loves it", in: crowd),
    Case("李", at: "李", "李 is a member, not a command"),
    Case(
      "note: the left side", at: "note",
      "note is a command, not a member; leave the mark out: note …", ghost: "note the left side"),
    Case("--help", at: "--", "commands have no --", ghost: "help"),
    Case(":quit", at: ":", "commands have no :", ghost: "quit"),
    Case("\\undo 2", at: "\\", "commands have no \\", ghost: "undo 2"),
    Case("2 nice", at: "2", "2 is a seat or an item; seat 2 speaking: 2: …, item 2: show 2",
      ghost: "2: nice"),
    Case("2 nice", at: "2", "2 is a seat; to keep what was said there: 2: …", ghost: "2: nice",
      in: crowd),
    Case("12", at: "12", "12 is an item; to see it: show 12"),
    Case("99", at: "99", "no seat or item 99; to keep it as a remark: note 99 …"),
    Case("#price, is high", at: "#price,",
      "this begins like themes but has words; a comment needs a blank after #"),
    Case("* she said", at: "*",
      "this begins like stars but has words; put who said it first: a: …"),
    Case("..and", at: "..and",
      "more words for the last verbatim need a blank after the two dots: .. …", ghost: ".. and"),
  ]

  static let heads = [
    Case("g: hi", at: "g", "no member g; nobody is added yet: member add …", in: SmallSession()),
    Case("annka: hi", at: "annka", "no member annka; did you mean Annika (an)?", in: crowd),
    Case("zoltan: hi", at: "zoltan", "no member zoltan among 41; see them: who", in: crowd),
    Case("anna: hi", at: "anna", "anna can be Anna (a) or Anna (an); use the code", in: staffed),
    Case("9: hi", at: "9",
      "nobody sits at seat 9; seats: 1 Anna, 2 Boris, 3 Carla, 4 Jean-Luc, 5 李雷, 6 May"),
    Case("77: hi", at: "77", "nobody sits at seat 77; see the seats: who", in: crowd),
    Case("a,,b: hi", at: ",", "no name between the commas; join names without blanks: a,b: …"),
    Case("a,m: hi", at: "m", "m stands alone; put it on a line of its own: m: …"),
    Case("m+ hi", at: "+",
      "m is outside the figures and takes no sentiment; keep the words: m: …", ghost: "m: hi"),
    Case("o- hi", at: "-",
      "o is outside the figures and takes no sentiment; keep the words: o: …", ghost: "o: hi",
      in: staffed),
    Case("a:-) hi", at: ":-", "no mark :-; marks: ++ + = - -- +- : ?"),
    Case("a+don't", at: "don't", "put a blank between the mark and don't", ghost: "a+ don't"),
    Case("a:30", at: "30", "put a blank between the mark and 30", ghost: "a: 30"),
    Case("a+z", at: "z", "no concept z; none is added yet: concept add …", ghost: "a+ z",
      in: staffed),
    Case("1+z", at: "z", "no concept z among 20; see them: concept list", ghost: "1+ z", in: crowd),
    Case("1+cup", at: "cup", "no concept cup; did you mean cup1, cup2 or cup3?", ghost: "1+ cup",
      in: crowd),
    Case("a? ", at: "?", "nothing asked; type the question after a?"),
    Case(": #price", at: ":",
      "nothing said; type the words after the colon, or a sentiment: + - ="),
    Case("..", at: "..", "nothing to add; type the words after the two dots: .. …"),
    Case("^ yes", at: "^", "nobody agrees yet; put who in front: a^, a^12 or a^-"),
    Case("a^yes", at: "yes",
      "yes is no item number; put a blank before the words: a^ …, or name an item: a^12",
      ghost: "a^ yes"),
    Case("? really", at: "?", "nobody asks yet; put who in front: a? …"),
    Case("b^99", at: "99", "no item 99; items run 1–20"),
    Case("b^5", at: "5", "no item 5 any more; it was dropped or taken back", in: dropped),
    Case("b^5", at: "5", "no item 5; nothing is recorded yet", in: {
      var session = SmallSession.coffee
      session.lastItemNumber = 0
      return session
    }()),
  ]

  static let values = [
    Case("retag prise price", at: "prise", "no theme #prise; themes: #price, #design, #taste"),
    Case("retag a b", at: "a", "no theme #a; none is used yet: theme add …", in: staffed),
    Case("retag them b", at: "them",
      "no theme #them; did you mean #theme1, #theme2 or #theme3?", in: crowd),
    Case("retag zzzz b", at: "zzzz", "no theme #zzzz among 20; see them: themes", in: crowd),
    Case("goto 9", at: "9", "no section 9; sections run 1–3"),
    Case("goto 1", at: "1", "no section 1; there is no guide yet: guide load FILE", in: crowd),
    Case("answer a=4", at: "a=4", "no round is open; open one first: ask, rate or poll"),
    Case("4 9", at: "9", "9 is not on the scale 1-5; a dot is no answer",
      in: .coffeeInARound),
    Case("1 2 3 4 5 1 2", at: "1 2 3 4 5 1 2",
      "7 answers but 6 members to answer; name them: a=4 b=3", in: .coffeeInARound),
    Case("3", at: "3", "everyone has answered; to change one: a=4, to end the round: close",
      in: answered),
    Case("a=4 a=5", at: "a", "a stands here twice; leave one out", in: .coffeeInARound),
    Case("member", at: "member",
      "member what? member add, member list, member arrive, member leave, member seat, "
        + "member rename, member set"),
    Case("theme ad x", at: "ad", "no theme ad; theme add, theme rename, theme merge, theme describe",
      ghost: "theme add x"),
    Case("note", at: "note", "TEXT is missing; type note TEXT"),
    Case("sync", at: "sync", "CLOCK is missing; type sync CLOCK"),
    Case("rate appeal", at: "appeal",
      "SCALE is missing; type rate NAME SCALE [about CONCEPT] [private] [QUESTION]"),
    Case("ask nps about", at: "about",
      "CONCEPT is missing; type ask MEASURE [SCALE] [about CONCEPT] [private] [QUESTION]"),
    Case("close now", at: "now", "one word too many; type close"),
    Case("member add Anna Ek", at: "Anna Ek", "a name of several words stands in quotes: \"…\"",
      ghost: "member add \"Anna Ek\""),
    Case("member add \"Anna Ek", at: "\"", "the quote is not closed; put \" at its end",
      ghost: "member add \"Anna Ek\""),
    Case("mark 12 intense=2", at: "intense", "no intense= here; intensity=, specific="),
    Case("member add Ann code=an code=b", at: "b", "code stands here twice; leave one out"),
    Case("ask npx", at: "npx",
      "no measure npx; measures: csat, nps, ces, ces1, intent; for a question of your own: "
        + "rate NAME 1-5 or poll NAME yes no", ghost: "ask nps"),
    Case("member add Ann role=boss", at: "boss",
      "no role boss; roles: member, moderator, assistant, observer"),
    Case("mark 12 intensity=9", at: "9", "no intensity 9; intensities: 0, 1, 2, 3"),
    Case("report pdf", at: "pdf",
      "no report or format pdf; reports and formats: topline, full, transcript, themes, quotes, "
        + "text, markdown, html, csv, json, docx; a file is told by its dot, report.html; "
        + "html prints to PDF"),
    Case("member seat a first", at: "first",
      "first is not a seat; type a whole number such as 3"),
    Case("undo 0", at: "0", "0 is not a count; type a whole number such as 2"),
    Case("show twelve", at: "twelve", "twelve is not an item; type a whole number such as 12"),
    Case("extend soon", at: "soon",
      "soon is not a length of time; type 5m, 90s, 1h or 10:00"),
    Case("sync noon", at: "noon", "noon is not a clock time; type 12:30 or 1:12:30"),
    Case("promise a \"x\" by=2026-02-30", at: "2026-02-30",
      "2026-02-30 is no day; type it as 2026-12-15"),
    Case("tag 12 price", at: "price",
      "price is no theme here; themes begin with #: #price", ghost: "tag 12 #price"),
    Case("theme add 1st", at: "1st",
      "1st is no theme; a theme is a letter, then letters, digits, - or /"),
    Case("member add Ann code=4", at: "4",
      "4 is no code; a code is a letter, then letters or digits"),
    Case("member add Max code=m", at: "m",
      "m means something else already; choose another code"),
    Case("member add Max code=Undo", at: "Undo",
      "Undo means something else already; choose another code"),
    Case("rate appeal five", at: "five", "five is no scale; type two numbers such as 1-5"),
    Case("rate appeal 3-3", at: "3-3", "3-3 is no scale; type two numbers such as 1-5"),
    Case("poll color red", at: "red", "a poll needs two options or more; type poll NAME yes no"),
    Case("answer tally 5", at: "5", "5 has no =; type 5=2", in: .coffeeInARound),
    Case("list pricey", at: "pricey", "no member or filter word pricey; see them: help list"),
    Case("list note", at: "note", "no member or filter word note; did you mean notes?",
      ghost: "list notes"),
    Case("list x=3", at: "x", "no x= here; from=, to=, since=, until=, section="),
  ]

  @Test(arguments: all)
  func `a mistake says what, where and what to do`(example: Case) throws {
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: example.line, lookup: example.session, mode: .typed)
    }
    #expect(complaint.cause == example.cause)
    #expect(SourceLine(example.line).text(complaint.range) == example.at)
    #expect(complaint.correctedLine(example.line) == example.ghost)
  }

  @Test(arguments: all)
  func `a correction is understood or at least gets further`(example: Case) throws {
    guard let ghost = example.ghost else { return }
    let first = #expect(throws: Complaint.self) {
      try Understood(line: example.line, lookup: example.session, mode: .typed)
    }
    do throws(Complaint) { _ = try Understood(line: ghost, lookup: example.session, mode: .typed) } catch {
      #expect(error.fact != first?.fact)
    }
  }

  @Test func `every fact has its sentence tested`() throws {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CommandLanguage/Messages/Complaint.swift").standardized
    let text = try String(contentsOf: source, encoding: .utf8)
    let facts = text.components(separatedBy: "public enum Fact").last ?? ""
    let names = facts.split(separator: "\n").filter { $0.hasPrefix("  case ") }.map {
      String($0.dropFirst(7).prefix { $0.isLetter })
    }
    let seen = Self.all.compactMap { example -> String? in
      do throws(Complaint) {
        _ = try Understood(line: example.line, lookup: example.session, mode: .typed)
        return nil
      } catch { return String(describing: error.fact).prefix { $0.isLetter }.description }
    }
    let inExamples = ["unknownMember", "personAsCommand", "scaleBackwards", "unknownConcept"]
    #expect(Set(names).subtracting(seen).subtracting(inExamples) == [])
    #expect(names.count > 50)
  }

  @Test func `a long line is drawn around the place`() throws {
    let line = String(repeating: "wörds ", count: 100_000) + "x"
    let complaint = Complaint(.unclosedQuote, at: 300_000..<300_006)
    let text = complaint.terminalText(line: line, width: 60)
    let lines = text.split(separator: "\n").map { String($0) }
    #expect(lines.count == 3)
    #expect(lines[1] == "  │ …wörds wörds wörds wörds wörds wörds wörds wörds wörds …")
    #expect(lines[2] == "  │                    ^^^^^^")
  }

  @Test func `carets stand under wide letters, and controls are drawn`() throws {
    let line = "李,\u{1B}[31mg: 太贵了"
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: line, lookup: SmallSession.coffee, mode: .typed)
    }
    #expect(
      complaint.terminalText(line: line) == """
        error: no member ␛[31mg; members: Anna (a), Boris (b), Carla (c), Jean-Luc (jl), 李雷 (李), May (ma)
          │ 李,␛[31mg: 太贵了
          │    ^^^^^^
        """)
  }

  @Test func `a script names file, line and column`() throws {
    let script = "a+ nice\nb: first\n| second\nanna the handle\n"
    let lines = Array(ScriptReader(script))
    let complaint = try #require(throws: Complaint.self) {
      try Understood(line: lines[2].text, lookup: SmallSession.coffee, mode: .script)
    }
    #expect(
      complaint.scriptText(file: "cups.txt", line: lines[2]) == """
        cups.txt:4:1: error: anna is a member, not a command
        cups.txt:4:1: note: to keep the words put a mark: anna: …, anna+ … or anna- …
        """)
    #expect(lines[1].position(ofScalar: 9) == (3, 3))
    #expect(lines[1].position(ofScalar: 3) == (2, 4))
  }

  @Test func `notices are one line`() throws {
    let session = SmallSession.coffee
    #expect(
      try Understood(line: "a+ too #price,", lookup: session, mode: .script).notices.map(\.message)
        == ["#price, is text; a theme at the end is letters, digits, - and / only"])
    #expect(
      try Understood(line: "a+ nice #handle #zip #handle", lookup: session, mode: .script).notices
        .map(\.message) == ["new theme #handle", "new theme #zip"])
  }
}
