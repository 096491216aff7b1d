import Archive
import SessionModel
import Testing
import Vocabulary

@testable import Shell

/// Every sentence in which something is refused, as it stands on the screen.
@Suite struct SentenceTests {
  private static func theme(_ text: String) -> ThemePath { ThemePath(text) }

  private static func room() -> Room {
    let room = Room.coffee()
    room.type("rate appeal 1-5")
    return room
  }

  @Test(arguments: refusals)
  func `a refusal says what and one thing to do`(
    refusal: Refusal,
    what: String,
    remedy: String?
  ) {
    #expect(
      Failure.refused(refusal).message(Self.room().state)
        == FailureMessage(what: what, remedy: remedy)
    )
  }

  private static let refusals: [(Refusal, String, String?)] = [
    (.alreadyStarted, "the session is started already", nil),
    (.notStarted, "the session is not started yet", "type `start` to begin the clock"),
    (.alreadyPaused, "there is a break already", "type `resume` to go on"),
    (.notPaused, "there is no break to end", nil),
    (.alreadyWrapped, "the session is wrapped", "type `undo` if that was too early"),
    (.noPerson(MemberID(9)), "no member m9", nil),
    (.noConcept(ConceptID(9)), "no concept c9", nil),
    (.noItem(ItemNumber(3), last: 0), "no item 3; there are none yet", nil),
    (.noItem(ItemNumber(9), last: 4), "no item 9; items run 1–4", nil),
    (
      .itemDropped(ItemNumber(4)), "item 4 was dropped", "type `undo` to take the last step back"
    ),
    (
      .notAReaction(ItemNumber(4)),
      "item 4 is no reaction, so it takes no themes, stars or marks", nil
    ),
    (
      .numberOutOfPlace(expected: 4, found: 6), "number 6 is out of place, 4 comes next", nil
    ),
    (.nameless, "a name is missing", "put it in quotes: member add \"Anna Ek\""),
    (
      .codeTaken("a", by: MemberID(1)), "the code `a` is Anna Ek (a)",
      "name another with code=…"
    ),
    (
      .seatTaken(2, by: MemberID(2)), "seat 2 is Boris Lund (b)",
      "name a free seat, or move them first"
    ),
    (.seatOutOfRange(0), "no seat 0; seats run from 1", nil),
    (.alreadyPresent(MemberID(3)), "Carla Diaz (c) is in the room already", nil),
    (.notPresent(MemberID(3)), "Carla Diaz (c) is not in the room", nil),
    (
      .conceptCodeTaken("b", by: ConceptID(1)), "concept `b` is Fold-flat cup",
      "choose another code"
    ),
    (.alreadyOnTable(ConceptID(2)), "T is on the table already", nil),
    (.nothingOnTable, "nothing is on the table", nil),
    (.noGuide, "there is no guide", "load one with `guide load FILE`"),
    (.noSection(7, count: 3), "no section 7; the guide has 3 sections", nil),
    (.noSection(2, count: 1), "no section 2; the guide has 1 section", nil),
    (.noTheme(theme("price")), "no theme #price", nil),
    (
      .themeExists(theme("price")), "#price exists already",
      "merge with `theme merge`, or describe it with `theme describe`"
    ),
    (.themeCodeTaken("p"), "the theme code `p` is taken", nil),
    (
      .themeCircle(theme("price"), into: theme("price/high")),
      "#price/high lies below #price, so it cannot hold it", nil
    ),
    (.sameTheme(theme("price")), "both are #price already", nil),
    (.roundIsOpen(RoundNumber(1)), "appeal is still open", "type `close` to end it first"),
    (.noRoundOpen, "no measure is open", "open one with `ask` or `rate`"),
    (.notOnScale(.number(9), .range(1, 5)), "9 is not on the scale 1-5", nil),
    (
      .staffDoNotAnswer(MemberID(4)), "Mia Holm (mh) is staff and does not answer", nil
    ),
    (.scaleTooSmall, "a scale needs two values at least", nil),
    (.countOutOfRange(-1), "-1 hands cannot be counted", nil),
    (.nothingSaid, "nothing was said", "type the words too"),
    (.staffHaveNoSentiment, "staff take no sentiment", "use a colon: m: …"),
    (.starsOutOfRange(4), "4 stars; there are one to three", nil),
    (.intensityOutOfRange(4), "intensity 4; it runs 0–3", nil),
    (.nothingToUndo, "there is nothing to take back", nil),
    (.nothingToRedo, "there is nothing to bring back", nil),
    (.notStanding(event: 3), "entry 3 is not the last one", nil),
  ]

  @Test(arguments: obstacles)
  func `an obstacle says what and one thing to do`(
    obstacle: Obstacle,
    what: String,
    remedy: String?
  ) {
    #expect(obstacle.message == FailureMessage(what: what, remedy: remedy))
  }

  private static let obstacles: [(Obstacle, String, String?)] = [
    (
      .nobodyPresent, "no member is present",
      "bring them in with `member add` or `member arrive`"
    ),
    (.nobodySpoke, "no member has spoken yet", "say who: a+ …"),
    (.noSpeechYet, "nothing was said yet", "record it first: a: …"),
    (
      .codeReserved("list"), "the code `list` is a word of the language",
      "name another with code=…"
    ),
    (.noSectionOn, "no section is on", "open the first with `next`"),
    (.lastSection, "this is the last section", "type `wrap` to end the session"),
    (.firstSection, "this is the first section", nil),
    (
      .commentOfSeveralLines(3), "these 3 lines begin with `#`, so all of them would be a comment",
      "take out the `#`, or paste again and press Tab to take them one by one"
    ),
    (
      .fixNeedsLine(ItemNumber(12)), "fix needs the new line here",
      "write it whole: fix 12 a+ new words #theme"
    ),
    (
      .fixNeedsWords(ItemNumber(12)), "item 12 has words only",
      "type them alone: fix 12 new words"
    ),
    (
      .fixNeedsSpeech(ItemNumber(12)), "item 12 is a reaction",
      "say who: fix 12 a+ new words"
    ),
    (
      .cannotRead(path: "a\u{1B}.md", cause: "Permission denied"),
      "cannot read a␛.md: Permission denied", nil
    ),
    (
      .guideWithoutSections(path: "guide.md"), "no sections in guide.md",
      "begin each with a line such as `## Warm-up (10 min)`"
    ),
    (
      .cannotWrite(path: "out.md", cause: "No space left on device"),
      "cannot write out.md: No space left on device", nil
    ),
    (.fileExists(path: "out.md"), "out.md exists and was left as it is", "name another file"),
    (.noSetting("colour"), "no setting colour", "type `set` to see them all"),
    (
      .settingValue(name: "plain", value: "perhaps", expected: "on or off"),
      "plain cannot be perhaps; it takes on or off", nil
    ),
    (
      .noReport("brief"),
      "no report brief; reports: topline, full, concepts, themes, members, transcript", nil
    ),
    (
      .noFormat("pdf"), "no format pdf; formats: text, markdown, html, word, csv, json", nil
    ),
    (
      .noEnding("report.pdf"), "the ending of report.pdf names no format",
      "name one, or end it in .txt, .md, .html, .docx, .csv or .json"
    ),
    (
      .noLanguage("tlh"), "no words for the language tlh",
      "name one of these: en English, sv svenska, da dansk, el Ελληνικά, bg български, "
        + "fil Filipino, de Deutsch, es español"
    ),
    (
      .needsFile("word", "report.docx"), "word cannot be shown on a screen",
      "name a file, such as report.docx"
    ),
    (.contradiction("keep= goes with anonymous"), "keep= goes with anonymous", nil),
    (.cannotPack(.outOfMemory), "there is no memory to pack the document", nil),
    (
      .cannotPack(.refused("no\u{1b}")), "the document cannot be packed: no␛", nil
    ),
    (.noConceptOfCode("z", codes: ["A", "B"]), "no concept z; concepts: A and B", nil),
    (.noConceptOfCode("z", codes: []), "no concept z; there are none yet", nil),
    (
      .names([
        DoubtfulWord(
          word: "may",
          reason: .alsoAWord,
          becomes: "M3",
          places: [
            DoubtfulPlace(place: .item(ItemNumber(4)), spelling: "May", context: "in May"),
            DoubtfulPlace(place: .item(ItemNumber(9)), spelling: "may", context: "it may"),
            DoubtfulPlace(place: .title, spelling: "May", context: "May"),
          ]
        )
      ]),
      "1 word may be a name, so nothing was written\n"
        + "  May: a name that is also a word; masked it becomes M3; items 4 and 9, the title",
      "say keep=WORD or mask=WORD of each, with commas between several"
    ),
    (.needsScale("appeal"), "appeal needs a scale", "name it: rate appeal 1-5"),
    (
      .noStamp, "this happens now, so a time in front of it says nothing",
      "type it without the time"
    ),
  ]

  @Test func `what could not be kept is said as the store says it`() {
    let problem = StoreProblem(sentence: "the disk is full", remedy: "make room", exitCode: 74)
    #expect(
      Failure.notKept(problem).message(Room().state)
        == FailureMessage(what: "the disk is full", remedy: "make room")
    )
  }
}
