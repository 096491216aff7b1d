@testable import CommandLanguage

extension MessageCase {
  static let values = [
    MessageCase(
      "retag cost price",
      at: "cost",
      "no theme #cost; themes: #price, #design, #taste"
    ),
    MessageCase("retag a b", at: "a", "no theme #a; none is used yet: theme add …", in: staffed),
    MessageCase(
      "retag them b",
      at: "them",
      "no theme #them; did you mean #theme1, #theme2 or #theme3?",
      in: crowd
    ),
    MessageCase("retag zzzz b", at: "zzzz", "no theme #zzzz among 20; see them: themes", in: crowd),
    MessageCase("fix 2 note hello", at: "note", "item 2 is a reaction; say who: fix 2 a+ …"),
    MessageCase("fix 2 note: hello", at: "note:", "item 2 is a reaction; say who: fix 2 a+ …"),
    MessageCase("fix 2 hello", at: "hello", "item 2 is a reaction; say who: fix 2 a+ …"),
    MessageCase("fix 2 #price", at: "#price", "item 2 is a reaction; say who: fix 2 a+ …"),
    MessageCase(
      "fix 2 anna hello",
      at: "anna",
      "anna is a member, not a command",
      ghost: "fix 2 anna: hello"
    ),
    MessageCase("goto 9", at: "9", "no section 9; sections run 1–3"),
    MessageCase(
      "goto 1",
      at: "1",
      "no section 1; there is no guide yet: guide load FILE",
      in: crowd
    ),
    MessageCase("answer a=4", at: "a=4", "no measure is open; open one first: ask, rate or poll"),
    MessageCase(
      "4 9",
      at: "9",
      "9 is not on the scale 1-5; a dot is no answer",
      in: .coffeeInARound
    ),
    MessageCase(
      "1 2 3 4 5 1 2",
      at: "1 2 3 4 5 1 2",
      "7 answers but 6 members to answer; name them: a=4 b=3",
      in: .coffeeInARound
    ),
    MessageCase(
      "3",
      at: "3",
      "everyone has answered; to change one: a=4, to end the round: close",
      in: answered
    ),
    MessageCase("a=4 a=5", at: "a", "a stands here twice; leave one out", in: .coffeeInARound),
    MessageCase(
      "member",
      at: "member",
      "member what? member add, member list, member arrive, member leave, member seat, "
        + "member rename, member set"
    ),
    MessageCase(
      "theme ad x",
      at: "ad",
      "no theme ad; theme add, theme rename, theme merge, theme describe",
      ghost: "theme add x"
    ),
    MessageCase("note", at: "note", "TEXT is missing; type note TEXT"),
    MessageCase("sync", at: "sync", "CLOCK is missing; type sync CLOCK"),
    MessageCase(
      "rate appeal",
      at: "appeal",
      "SCALE is missing; type rate NAME SCALE [about CONCEPT] [private] [QUESTION]"
    ),
    MessageCase(
      "ask nps about",
      at: "about",
      "CONCEPT is missing; type ask MEASURE [SCALE] [about CONCEPT] [private] [QUESTION]"
    ),
    MessageCase("close now", at: "now", "one word too many; type close"),
    MessageCase(
      "member add Anna Ek",
      at: "Anna Ek",
      "a name of several words stands in quotes: \"…\"",
      ghost: "member add \"Anna Ek\""
    ),
    MessageCase(
      "member add \"Anna Ek",
      at: "\"",
      "the quote is not closed; put \" at its end",
      ghost: "member add \"Anna Ek\""
    ),
    MessageCase("mark 12 intense=2", at: "intense", "no intense= here; intensity=, specific="),
    MessageCase("member add Ann code=an code=b", at: "b", "code stands here twice; leave one out"),
    MessageCase(
      "ask npx",
      at: "npx",
      "no measure npx; measures: csat, nps, ces, ces1, intent, kano, kano-without; "
        + "of your own: rate NAME 1-5 or poll NAME yes no",
      ghost: "ask nps"
    ),
    MessageCase(
      "member add Ann role=boss",
      at: "boss",
      "no role boss; roles: member, moderator, assistant, observer"
    ),
    MessageCase("mark 12 intensity=9", at: "9", "no intensity 9; intensities: 0, 1, 2, 3"),
    MessageCase(
      "report pdf",
      at: "pdf",
      "no report or format pdf; see them: help report; a file is told by its dot, report.md"
    ),
    MessageCase(
      "report forse=yes",
      at: "forse",
      "no forse= here; keep=, mask=, pseudonyms=, language=, base=, table=, force=",
      ghost: "report force=yes"
    ),
    MessageCase(
      "report topline report.md out=x",
      at: "out",
      "no out= here; keep=, mask=, pseudonyms=, language=, base=, table=, force="
    ),
    MessageCase(
      "export jsonl a.jsonl format=x",
      at: "format",
      "no format= here; keep=, mask=, pseudonyms=, table=, force="
    ),
    MessageCase(
      "export jsonl to=a.jsonl",
      at: "to",
      "no to= here; keep=, mask=, pseudonyms=, table=, force="
    ),
    MessageCase("report force=maybe", at: "maybe", "no value maybe; values: yes, no"),
    MessageCase(
      "report forse=yes",
      at: "forse",
      "no forse= here; keep=, mask=, pseudonyms=, language=, base=, table=, force=",
      ghost: "report force=yes"
    ),
    MessageCase(
      "report topline report.md out=x",
      at: "out",
      "no out= here; keep=, mask=, pseudonyms=, language=, base=, table=, force="
    ),
    MessageCase(
      "export jsonl a.jsonl format=x",
      at: "format",
      "no format= here; keep=, mask=, pseudonyms=, table=, force="
    ),
    MessageCase(
      "export jsonl to=a.jsonl",
      at: "to",
      "no to= here; keep=, mask=, pseudonyms=, table=, force="
    ),
    MessageCase("report force=maybe", at: "maybe", "no value maybe; values: yes, no"),
    MessageCase(
      "member seat a first",
      at: "first",
      "first is not a seat; type a whole number such as 3"
    ),
    MessageCase("undo x", at: "x", "x is not a number; type a whole number such as 2"),
    MessageCase(
      "star 12 ****",
      at: "****",
      "stars are one to three: *, ** or ***; none takes them away"
    ),
    MessageCase("list ****", at: "****", "stars are one to three: *, ** or ***"),
    MessageCase("undo 0", at: "0", "0 is not a count; type a whole number such as 2"),
    MessageCase(
      "show twelve",
      at: "twelve",
      "twelve is not an item; type a whole number such as 12"
    ),
    MessageCase(
      "extend soon",
      at: "soon",
      "soon is not a length of time; type 5m, 90s, 1h or 10:00"
    ),
    MessageCase("sync noon", at: "noon", "noon is not a clock time; type 12:30 or 1:12:30"),
    MessageCase(
      "promise a \"x\" by=2026-02-30",
      at: "2026-02-30",
      "2026-02-30 is no day; type it as 2026-12-15"
    ),
    MessageCase(
      "tag 12 price",
      at: "price",
      "price is no theme here; themes begin with #: #price",
      ghost: "tag 12 #price"
    ),
    MessageCase(
      "theme add 1st",
      at: "1st",
      "1st is no theme; a theme is a letter, then letters, digits, - or /"
    ),
    MessageCase(
      "member add Ann code=4",
      at: "4",
      "4 is no code; a code is a letter, then letters or digits"
    ),
    MessageCase(
      "member add Max code=m",
      at: "m",
      "m means something else already; choose another code"
    ),
    MessageCase(
      "member add Max code=Undo",
      at: "Undo",
      "Undo means something else already; choose another code"
    ),
    MessageCase("rate appeal five", at: "five", "five is no scale; type two numbers such as 1-5"),
    MessageCase("rate appeal 3-3", at: "3-3", "3-3 is no scale; type two numbers such as 1-5"),
    MessageCase(
      "poll color red",
      at: "red",
      "a poll needs two options or more; type poll NAME yes no"
    ),
    MessageCase("answer tally 5", at: "5", "5 has no =; type 5=2", in: .coffeeInARound),
    MessageCase(
      "list pricey",
      at: "pricey",
      "no member or filter word pricey; see them: help list"
    ),
    MessageCase(
      "list note",
      at: "note",
      "no member or filter word note; did you mean notes?",
      ghost: "list notes"
    ),
    MessageCase(
      "list droped",
      at: "droped",
      "no member or filter word droped; did you mean dropped?",
      ghost: "list dropped"
    ),
    MessageCase("list x=3", at: "x", "no x= here; from=, to=, since=, until=, section="),
  ]
}
