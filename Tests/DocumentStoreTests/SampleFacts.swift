import SessionModel
import Vocabulary

@testable import DocumentStore

/// One fact or more of every type, with every key, and what its line says after the type.
let sampleFacts: [(fact: Fact, fields: String)] = [
  (.sessionStarted, ""), (.sessionPaused, ""), (.sessionResumed, ""), (.sessionWrapped, ""),
  (
    .memberAdded(
      MemberAddition(
        member: MemberID(12),
        name: "Anna Ek",
        code: "a",
        seat: 1,
        role: .observer,
        attributes: [
          Attribute(name: "segment", value: "customer"), Attribute(name: "age", value: "40"),
        ],
        isAbsent: true
      )
    ),
    #","member":"m12","name":"Anna Ek","code":"a","seat":1,"role":"observer","#
      + #""attributes":{"age":"40","segment":"customer"},"absent":true"#
  ),
  (
    .memberAdded(MemberAddition(member: MemberID(1), name: "Εύα", code: "ε")),
    #","member":"m1","name":"Εύα","code":"ε""#
  ),
  (
    .memberChanged(
      MemberChange(
        member: MemberID(1),
        name: "Anna",
        seat: 2,
        attributes: [Attribute(name: "a", value: "")]
      )
    ), #","member":"m1","name":"Anna","seat":2,"attributes":{"a":""}"#
  ), (.memberChanged(MemberChange(member: MemberID(1))), #","member":"m1""#),
  (.memberArrived([MemberID(1), MemberID(22)]), #","members":["m1","m22"]"#),
  (.memberLeft([MemberID(1)]), #","members":["m1"]"#),
  (
    .conceptAdded(ConceptAddition(concept: ConceptID(1), code: "b", title: "Fold-flat cup")),
    #","concept":"c1","code":"b","title":"Fold-flat cup""#
  ), (.conceptPresented(ConceptID(3)), #","concept":"c3""#),
  (.conceptWithdrawn(ConceptID(3)), #","concept":"c3""#),
  (
    .guideSet(
      Guide(sections: [
        GuideSection(title: "Warm-up", seconds: 600, questions: ["Who are you?", "Why?"]),
        GuideSection(title: "End"),
      ])
    ),
    #","sections":[{"title":"Warm-up","seconds":600,"questions":["Who are you?","Why?"]},"#
      + #"{"title":"End"}]"#
  ), (.sectionEntered(2), #","section":2"#),
  (.sectionExtended(section: 2, seconds: -300), #","section":2,"seconds":-300"#),
  (
    .reactionRecorded(
      ItemNumber(1),
      ItemContent(
        speaker: .people([MemberID(1), MemberID(2)]),
        concept: ConceptID(1),
        sentiment: .mixed,
        isQuestion: true,
        echo: RecordedEcho(item: ItemNumber(7), agrees: false),
        isObservation: true,
        isIncomplete: true,
        text: "(says \"no\" \\ nods)\n\t\u{0}\u{1b}\u{7f}\u{202e}😀",
        themes: [ThemePath("price/too-high"), ThemePath("цена")],
        stars: 3
      )
    ),
    #","item":1,"members":["m1","m2"],"concept":"c1","sentiment":"+-","question":true,"#
      + #""disagrees":7,"observation":true,"incomplete":true,"#
      + #""text":"(says \"no\" \\ nods)\n\t\u0000\u001b"# + "\u{7f}\u{202e}😀"
      + #"","themes":["price/too-high","цена"],"stars":3"#
  ), (.reactionRecorded(ItemNumber(2), ItemContent()), #","item":2"#),
  (
    .imported(
      ImportedMaterial(
        kind: .transcript,
        source: "hour.vtt",
        format: "vtt",
        parts: [
          ImportedPart(
            fact: .memberAdded(MemberAddition(member: MemberID(1), name: "Anna", code: "a"))
          ),
          ImportedPart(
            said: SessionClock(seconds: 241),
            timing: RecordedTiming(begin: 241_680, end: 242_770),
            fact: .reactionRecorded(
              ItemNumber(9),
              ItemContent(speaker: .people([MemberID(1)]), text: "né\r\n“so”")
            )
          ),
          ImportedPart(
            timing: RecordedTiming(begin: 0),
            fact: .cueRecorded(ItemNumber(10), ItemContent(text: "(nods)"))
          ),
        ]
      )
    ),
    #","source":"hour.vtt","format":"vtt","parts":[{"type":"member.added","member":"m1","#
      + #""name":"Anna","code":"a"},{"type":"reaction.recorded","said":241,"begin":241680,"#
      + #""end":242770,"item":9,"members":["m1"],"text":"né\r\n“so”"},{"type":"cue.recorded","#
      + #""begin":0,"item":10,"text":"(nods)"}]"#
  ),
  (
    .imported(
      ImportedMaterial(
        kind: .codebook,
        format: "qdc",
        parts: [
          ImportedPart(
            fact: .themeAdded(ThemeAddition(theme: ThemePath("price"), description: "too dear"))
          ), ImportedPart(fact: .themeDescribed(ThemePath("use"), description: "in use")),
        ]
      )
    ),
    #","format":"qdc","parts":[{"type":"theme.added","theme":"price","description":"too dear"},"#
      + #"{"type":"theme.described","theme":"use","description":"in use"}]"#
  ),
  (
    .imported(
      ImportedMaterial(
        kind: .project,
        source: "p.qdpx",
        format: "qdpx",
        parts: [
          ImportedPart(
            fact: .conceptAdded(
              ConceptAddition(concept: ConceptID(1), code: "b", title: "Cup & lid")
            )
          )
        ]
      )
    ),
    #","source":"p.qdpx","format":"qdpx","parts":[{"type":"concept.added","concept":"c1","#
      + #""code":"b","title":"Cup & lid"}]"#
  ),
  (
    .cueRecorded(ItemNumber(3), ItemContent(speaker: .moderator, text: "nods")),
    #","item":3,"speaker":"moderator","text":"nods""#
  ),
  (
    .probeRecorded(ItemNumber(4), ItemContent(speaker: .unidentified, isQuestion: true)),
    #","item":4,"speaker":"unidentified","question":true"#
  ),
  (
    .noteRecorded(ItemNumber(5), ItemContent(speaker: .people([]), text: "n")),
    #","item":5,"members":[],"text":"n""#
  ), (.topicParked(ItemNumber(6), ItemContent(text: "later")), #","item":6,"text":"later""#),
  (
    .itemAmended(
      ItemNumber(1),
      ItemContent(
        speaker: .people([MemberID(1)]),
        sentiment: .veryNegative,
        echo: RecordedEcho(item: ItemNumber(1), agrees: true)
      )
    ), #","item":1,"members":["m1"],"sentiment":"--","agrees":1"#
  ),
  (
    .itemExtended(ItemNumber(1), ItemContent(text: "more", themes: [ThemePath("t")], stars: 1)),
    #","item":1,"text":"more","themes":["t"],"stars":1"#
  ), (.itemDropped(ItemNumber(1)), #","item":1"#),
  (
    .reactionThemed(ItemNumber(1), themes: [ThemePath("price")], stars: 0),
    #","item":1,"themes":["price"],"stars":0"#
  ),
  (
    .reactionThemed(ItemNumber(1), themes: [ThemePath("say \"x\"")], stars: nil),
    #","item":1,"themes":["say \"x\""]"#
  ),
  (
    .reactionUnthemed(ItemNumber(1), themes: [ThemePath("price")]),
    #","item":1,"themes":["price"]"#
  ), (.reactionStarred(ItemNumber(1), stars: 0), #","item":1,"stars":0"#),
  (
    .reactionMarked(ItemNumber(1), intensity: 2, isSpecific: false),
    #","item":1,"intensity":2,"specific":false"#
  ),
  (.reactionMarked(ItemNumber(1), intensity: nil, isSpecific: true), #","item":1,"specific":true"#),
  (
    .themeAdded(ThemeAddition(theme: ThemePath("price"), code: "p", description: "too dear")),
    #","theme":"price","code":"p","description":"too dear""#
  ), (.themeAdded(ThemeAddition(theme: ThemePath("price"))), #","theme":"price""#),
  (
    .themeDescribed(ThemePath("price"), description: "d"), #","theme":"price","description":"d""#
  ),
  (.themeRenamed(from: ThemePath("a"), to: ThemePath("b")), #","from":"a","to":"b""#),
  (.themeMerged(from: ThemePath("a"), into: ThemePath("b")), #","from":"a","into":"b""#),
  (.recorderSynced(SessionClock(seconds: 750)), #","recorder":750"#),
  (
    .roundOpened(
      RoundOpening(
        round: RoundNumber(1),
        measure: .nps,
        scale: .range(0, 10),
        concept: ConceptID(1),
        isPrivate: true,
        question: "How likely?",
        target: 9
      )
    ),
    #","round":1,"measure":"nps","scale":{"low":0,"high":10},"concept":"c1","private":true,"#
      + #""question":"How likely?","target":9"#
  ),
  (
    .roundOpened(
      RoundOpening(round: RoundNumber(2), measure: .rating(name: "looks"), scale: .range(1, 5))
    ), #","round":2,"measure":"rating","name":"looks","scale":{"low":1,"high":5}"#
  ),
  (
    .roundOpened(
      RoundOpening(
        round: RoundNumber(3),
        measure: .poll(name: "colour"),
        scale: .options(["red", "blue"])
      )
    ), #","round":3,"measure":"poll","name":"colour","options":["red","blue"]"#
  ),
  (
    .roundAnswered(
      RoundNumber(1),
      answers: [
        GivenAnswer(member: MemberID(1), answer: .number(0)),
        GivenAnswer(member: MemberID(2), answer: .option("red")),
        GivenAnswer(member: MemberID(3), answer: nil),
      ],
      tally: []
    ),
    #","round":1,"answers":[{"member":"m1","value":0},{"member":"m2","choice":"red"},"#
      + #"{"member":"m3"}]"#
  ),
  (
    .roundAnswered(
      RoundNumber(1),
      answers: [],
      tally: [
        TallyCount(answer: .number(5), count: 2), TallyCount(answer: .option("a"), count: 0),
      ]
    ), #","round":1,"tally":[{"value":5,"count":2},{"choice":"a","count":0}]"#
  ), (.roundClosed(RoundNumber(1)), #","round":1"#),
  (
    .answersImported(
      RoundOpening(
        round: RoundNumber(4),
        measure: .csat,
        scale: .range(1, 5),
        concept: ConceptID(1),
        question: "How satisfied?",
        target: 3
      ),
      ImportedAnswers(
        source: "survey.csv",
        column: "satisfaction",
        answers: [.number(5), nil, .number(-1)],
        segments: [
          ImportedAnswers.Segment(name: "age", values: ["20-29", "", "\"x\""]),
          ImportedAnswers.Segment(name: "land", values: ["Île", "b", "c"]),
        ],
        skipped: [2, 17]
      )
    ),
    #","round":4,"measure":"csat","scale":{"low":1,"high":5},"concept":"c1","#
      + #""question":"How satisfied?","target":3,"source":"survey.csv","column":"satisfaction","#
      + #""values":[5,null,-1],"segments":[{"name":"age","values":["20-29","","\"x\""]},"#
      + #"{"name":"land","values":["Île","b","c"]}],"skipped":[2,17]"#
  ),
  (
    .answersImported(
      RoundOpening(
        round: RoundNumber(5),
        measure: .kanoWithout,
        scale: .options(Measure.kanoOptions)
      ),
      ImportedAnswers(column: "dysfunctional", answers: [.option("like"), nil])
    ),
    #","round":5,"measure":"kano-without","#
      + #""options":["like","must-be","neutral","live-with","dislike"],"#
      + #""column":"dysfunctional","values":["like",null]"#
  ),
  (
    .promiseMade(
      PromiseMade(
        members: [MemberID(1)],
        text: "send the list",
        due: Day("2026-12-15"),
        owner: "Eva"
      )
    ), #","members":["m1"],"text":"send the list","due":"2026-12-15","owner":"Eva""#
  ),
  (
    .promiseMade(PromiseMade(members: [], text: "t")), #","members":[],"text":"t""#
  ), (.debriefRecorded("went well"), #","text":"went well""#), (.undone([3]), #","events":[3]"#),
  (.redone([3, 2]), #","events":[3,2]"#), (.unknown(type: "card.linked"), ""),
]
