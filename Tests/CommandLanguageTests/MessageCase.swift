import Vocabulary
import Testing

@testable import CommandLanguage

/// A line that is refused, the place that is marked, the words, and the line that is offered.
struct MessageCase: CustomTestStringConvertible, Sendable {
  var line: String
  var at: String
  var cause: String
  var ghost: String?
  var session = SmallSession.coffee
  var mode = ReadingMode.typed

  init(
    _ line: String,
    at: String,
    _ cause: String,
    ghost: String? = nil,
    in session: SmallSession = .coffee,
    mode: ReadingMode = .typed
  ) {
    self.line = line
    self.at = at
    self.cause = cause
    self.ghost = ghost
    self.session = session
    self.mode = mode
  }

  var testDescription: String { line }
}

extension MessageCase {
  static let crowd: SmallSession = {
    var session = SmallSession(
      people: (1...40).map {
        PersonEntry(id: MemberID($0), name: "Person\($0) Berg", code: "p\($0)", seat: $0)
      } + [PersonEntry(id: MemberID(41), name: "Annika Ek", code: "an")]
    )
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

  static let all: [MessageCase] = firstWords + heads + values + answers + nearMisses + coding

  static let firstWords = [
    MessageCase(
      "hello everyone",
      at: "hello",
      "no command or member hello; to keep it as a remark: note …",
      ghost: "note hello everyone"
    ),
    MessageCase(
      "pause",
      at: "pause",
      "no command pause; did you mean break?",
      ghost: "break"
    ),
    MessageCase("clsoe", at: "clsoe", "no command clsoe; did you mean close?", ghost: "close"),
    MessageCase("help frobnicate", at: "frobnicate", "no command frobnicate"),
    MessageCase(
      "anika loves it",
      at: "anika",
      "no command or member anika; did you mean Annika (an)?",
      ghost: "an: loves it",
      in: crowd
    ),
    MessageCase("李", at: "李", "李 is a member, not a command"),
    MessageCase("a + nice", at: "a", "a is a member, not a command", ghost: "a+ nice"),
    MessageCase("a,b nice", at: "a,b", "a,b is a member, not a command", ghost: "a,b: nice"),
    MessageCase(
      "a, b: nice",
      at: "a,",
      "names are joined without blanks: a,b: …",
      ghost: "a,b: nice"
    ),
    MessageCase(
      "a , b+ spaced",
      at: "a ,",
      "names are joined without blanks: a,b: …",
      ghost: "a,b+ spaced"
    ),
    MessageCase(
      "\"quoted words\"",
      at: "\"quoted",
      "quoted words need who said them in front: a: …"
    ),
    MessageCase("****", at: "****", "stars are one to three: *, ** or ***", ghost: "***"),
    MessageCase(
      "note: the left side",
      at: "note",
      "note is a command, not a member; leave the mark out: note …",
      ghost: "note the left side"
    ),
    MessageCase("--help", at: "--", "commands have no --", ghost: "help"),
    MessageCase(":quit", at: ":", "commands have no :", ghost: "quit"),
    MessageCase("\\undo 2", at: "\\", "commands have no \\", ghost: "undo 2"),
    MessageCase(
      "2 nice",
      at: "2",
      "2 is a seat or an item; seat 2 speaking: 2: …, item 2: show 2",
      ghost: "2: nice"
    ),
    MessageCase(
      "2 nice",
      at: "2",
      "2 is a seat; to keep what was said there: 2: …",
      ghost: "2: nice",
      in: crowd
    ),
    MessageCase("12", at: "12", "12 is an item; to see it: show 12"),
    MessageCase("99", at: "99", "no seat or item 99; to keep it as a remark: note 99 …"),
    MessageCase(
      "#price, is high",
      at: "#price,",
      "this begins like themes but has words; a comment needs a blank after #"
    ),
    MessageCase(
      "* she said",
      at: "*",
      "this begins like stars but has words; put who said it first: a: …"
    ),
    MessageCase(
      "..and",
      at: "..and",
      "more words for the last verbatim need a blank after the two dots: .. …",
      ghost: ".. and"
    ),
  ]

  static let heads = [
    MessageCase(
      "g: hi",
      at: "g",
      "no member g; nobody is added yet: member add …",
      in: SmallSession()
    ),
    MessageCase(
      "annka: hi",
      at: "annka",
      "no member annka; did you mean Annika (an)?",
      ghost: "an: hi",
      in: crowd
    ),
    MessageCase("zoltan: hi", at: "zoltan", "no member zoltan among 41; see them: who", in: crowd),
    MessageCase(
      "anna: hi",
      at: "anna",
      "anna can be Anna Ek (a) or Anna Berg (an); use the code",
      in: staffed
    ),
    MessageCase(
      "9: hi",
      at: "9",
      "nobody sits at seat 9; seats: 1 Anna, 2 Boris, 3 Carla, 4 Jean-Luc, 5 李雷, 6 May"
    ),
    MessageCase("77: hi", at: "77", "nobody sits at seat 77; see the seats: who", in: crowd),
    MessageCase(
      "a,,b: hi",
      at: ",",
      "no name between the commas; join names without blanks: a,b: …"
    ),
    MessageCase("a,m: hi", at: "m", "m stands alone; put it on a line of its own: m: …"),
    MessageCase(
      "m+ hi",
      at: "+",
      "m is outside the figures and takes no sentiment; keep the words: m: …",
      ghost: "m: hi"
    ),
    MessageCase(
      "m^",
      at: "^",
      "m is outside the figures and takes no sentiment; keep the words: m: …"
    ),
    MessageCase(
      "m+ #price",
      at: "+",
      "m is outside the figures and takes no sentiment; keep the words: m: …"
    ),
    MessageCase(
      "o- hi",
      at: "-",
      "o is outside the figures and takes no sentiment; keep the words: o: …",
      ghost: "o: hi",
      in: staffed
    ),
    MessageCase("a:-) hi", at: ":-", "no mark :-; marks: ++ + = - -- +- : ?"),
    MessageCase(
      "a+don't",
      at: "don't",
      "put a blank between the mark and don't",
      ghost: "a+ don't"
    ),
    MessageCase(
      "1:75 a+ hi",
      at: "1:75",
      "1:75 is no time; seconds are two digits, up to 59"
    ),
    MessageCase(
      "-0:60 a+ hi",
      at: "-0:60",
      "-0:60 is no time; seconds are two digits, up to 59"
    ),
    MessageCase("a:30", at: "30", "put a blank between the mark and 30", ghost: "a: 30"),
    MessageCase(
      "a+z",
      at: "z",
      "no concept z; none is added yet: concept add …",
      ghost: "a+ z",
      in: staffed
    ),
    MessageCase(
      "1+z",
      at: "z",
      "no concept z among 20; see them: concept list",
      ghost: "1+ z",
      in: crowd
    ),
    MessageCase(
      "1+cup",
      at: "cup",
      "no concept cup; did you mean CUP1, CUP2 or CUP3?",
      ghost: "1+ cup",
      in: crowd
    ),
    MessageCase("a? ", at: "?", "nothing asked; type the question after a?"),
    MessageCase(
      ": #price",
      at: ":",
      "nothing said; type the words after the colon, or a sentiment: + - ="
    ),
    MessageCase("..", at: "..", "nothing to add; type the words after the two dots: .. …"),
    MessageCase("^ yes", at: "^", "nobody agrees yet; put who in front: a^, a^12 or a^-"),
    MessageCase(
      "a^yes",
      at: "yes",
      "yes is no item number; put a blank before the words: a^ …, or name an item: a^12",
      ghost: "a^ yes"
    ),
    MessageCase("? really", at: "?", "nobody asks yet; put who in front: a? …"),
    MessageCase("b^99", at: "99", "no item 99; items run 1–20"),
    MessageCase("b^5", at: "5", "no item 5 any more; it was dropped or taken back", in: dropped),
    MessageCase(
      "b^5",
      at: "5",
      "no item 5; nothing is recorded yet",
      in: {
        var session = SmallSession.coffee
        session.lastItemNumber = 0
        return session
      }()
    ),
  ]
}
