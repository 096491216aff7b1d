import Testing
import Vocabulary

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-11-22", 20_779),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896), ("1900-02-28", -25_509),
  ])
  func `a day is read and written as it was`(text: String, days: Int) {
    #expect(Day(text) == Day(daysSince1970: days))
    #expect(Day(daysSince1970: days).description == text)
  }

  @Test(arguments: [
    "", "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-01", "2026-01-00",
    "0000-01-01", "26-01-01", "2026-1-01", "2026-01-1", "2026-01-011", "+026-01-01", "2026/01/01",
    "２０２６-01-01", "2026-01-01 ", "-2026-01-01",
  ])
  func `anything else is no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `every day of a century comes back, and they follow one another`() {
    var previous = Day(daysSince1970: -26_000).description
    for days in -25_999...12_000 {
      let day = Day(daysSince1970: days)
      #expect(Day(day.description) == day)
      #expect(previous < day.description)
      previous = day.description
    }
  }

  @Test(arguments: [Int.min, .max])
  func `a number that no calendar reaches is written somehow`(days: Int) {
    #expect(!Day(daysSince1970: days).description.isEmpty)
  }
}

@Suite struct InstantTests {
  @Test(arguments: [
    ("2026-11-22T14:00:03.120Z", 1_795_356_003_120),
    ("1970-01-01T00:00:00.000Z", 0),
    ("1969-12-31T23:59:59.999Z", -1),
    ("0001-01-01T00:00:00.000Z", -62_135_596_800_000),
    ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
    ("2000-02-29T12:00:00.005Z", 951_825_600_005),
  ])
  func `a moment is read and written as it was`(text: String, milliseconds: Int64) {
    #expect(Instant(iso8601: text) == Instant(milliseconds: milliseconds))
    #expect(Instant(milliseconds: milliseconds).description == text)
  }

  @Test(arguments: [
    ("2026-11-22T14:00:03Z", "2026-11-22T14:00:03.000Z"),
    ("2026-11-22T14:00:03.1Z", "2026-11-22T14:00:03.100Z"),
    ("2026-11-22T14:00:03.1239999Z", "2026-11-22T14:00:03.123Z"),
    ("2026-11-22T14:00:03+02:00", "2026-11-22T12:00:03.000Z"),
    ("2026-11-22T00:30:00-01:30", "2026-11-22T02:00:00.000Z"),
    ("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00.000Z"),
    ("2024-02-29T23:30:00-01:00", "2024-03-01T00:30:00.000Z"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z"),
  ])
  func `other spellings of a moment are read`(text: String, canonical: String) {
    #expect(Instant(iso8601: text)?.description == canonical)
  }

  @Test(arguments: [
    "", "2026-11-22", "2026-11-22T14:00:03", "2026-11-22 14:00:03Z", "2026-11-22T24:00:00Z",
    "2026-11-22T14:60:00Z", "2026-11-22T14:00:61Z", "2026-11-22T14:00:03.Z",
    "2026-11-22T14:00:03+2:00", "2026-11-22T14:00:03+0200", "2026-11-22T14:00:03+15:00",
    "2026-02-30T14:00:03Z", "2026-11-22T14:00:03z", "2026-11-22T14:00:03ZZ",
    "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "2026-11-22T1é:00:03Z",
  ])
  func `anything else is no moment`(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }

  @Test(arguments: [Int64.min, .max])
  func `a number that no clock reaches is written somehow`(milliseconds: Int64) {
    #expect(!Instant(milliseconds: milliseconds).description.isEmpty)
  }

  @Test func `seconds are added in both directions`() {
    let moment = Instant(milliseconds: 5_000)
    #expect(moment.adding(seconds: -10) == Instant(milliseconds: -5_000))
    #expect(moment.adding(seconds: 1) > moment)
  }
}

@Suite struct SentimentTests {
  @Test func `every mark means its sentiment`() {
    #expect(Sentiment.allCases.map(\.mark) == ["++", "+", "=", "-", "--", "+-"])
    for sentiment in Sentiment.allCases {
      #expect(Sentiment(mark: sentiment.mark) == sentiment)
      #expect(Sentiment(mark: "x\(sentiment.mark)".dropFirst()) == sentiment)
    }
  }

  @Test(arguments: ["", ":", "+++", "-+", "＋", " +"])
  func `anything else is no sentiment`(text: String) {
    #expect(Sentiment(mark: text) == nil)
  }
}

@Suite struct ScaleTests {
  @Test(arguments: [
    ("1", Answer.number(1)), ("5", .number(5)), ("0003", .number(3)), ("0", nil), ("6", nil),
    ("+3", nil), ("3.0", nil), ("", nil), ("-", nil), ("9999999999999999999999", nil), ("٣", nil),
  ])
  func `a word is an answer where the scale has it`(word: String, answer: Answer?) {
    #expect(Scale.range(1, 5).answer(word) == answer)
  }

  @Test func `a scale may go below zero`() {
    #expect(Scale.range(-2, 2).answer("-2") == .number(-2))
    #expect(Scale.range(-2, 2).answer("-3") == nil)
  }

  @Test(arguments: [("BLUE", Answer.option("Blue")), ("straße", .option("STRASSE")), ("gr", nil)])
  func `an option is compared folded and answered as spelled`(word: String, answer: Answer?) {
    #expect(Scale.options(["Blue", "STRASSE"]).answer(word) == answer)
  }

  @Test func `a scale has its own values alone`() {
    #expect(Scale.range(0, 10).contains(.number(0)))
    #expect(!Scale.range(0, 10).contains(.number(11)))
    #expect(!Scale.range(0, 10).contains(.option("5")))
    #expect(Scale.options(["a", "b"]).contains(.option("b")))
    #expect(!Scale.options(["a", "b"]).contains(.number(1)))
    #expect(Scale.range(0, 10).description == "0-10")
    #expect(Scale.options(["a", "b"]).description == "a b")
  }

  @Test func `measures have their names and scales`() {
    let measures: [Measure] = [
      .csat, .nps, .ces, .ces1, .intent, .rating(name: "taste"), .poll(name: "colour"),
    ]
    let names = ["csat", "nps", "ces", "ces1", "intent", "taste", "colour"]
    #expect(measures.map(\.name) == names)
    let scales: [Scale?] = [
      .range(1, 5), .range(0, 10), .range(1, 7), .range(1, 5), .range(1, 5), nil, nil,
    ]
    #expect(measures.map(\.standardScale) == scales)
  }
}

@Suite struct SessionClockTests {
  @Test(arguments: [
    (0, "00:00"), (250, "04:10"), (3599, "59:59"), (3600, "1:00:00"), (3850, "1:04:10"),
    (360_000, "100:00:00"), (-5, "00:00"),
  ])
  func `a clock is written as stamps are typed`(seconds: Int, text: String) {
    #expect(SessionClock(seconds: seconds).description == text)
  }

  @Test func `a clock never shows less than nothing`() {
    var clock = SessionClock(seconds: 3)
    clock.seconds -= 10
    #expect(clock == SessionClock(seconds: 0))
  }
}

@Suite struct ThemePathTests {
  @Test func `a path knows its parts`() {
    let path = ThemePath("price/too-high/by far")
    #expect(path.parent == ThemePath("price/too-high"))
    #expect(path.leaf == "by far")
    #expect(ThemePath("price").parent == nil)
    #expect(ThemePath("price").leaf == "price")
  }

  @Test(arguments: [
    ("price/high", "price", true), ("Price/High", "pRICE", true), ("price/a/b", "price", true),
    ("STRASSE/x", "straße", true), ("price", "price", false), ("prices/x", "price", false),
    ("price", "price/high", false), ("pric\u{65}\u{301}/x", "pric\u{e9}", true),
  ])
  func `a theme lies below another`(path: String, other: String, isBelow: Bool) {
    #expect(ThemePath(path).isBelow(ThemePath(other)) == isBelow)
  }
}

@Suite struct NameComparisonTests {
  @Test(arguments: [
    ("Anna", "ANNA"), ("οδός", "ΟΔΟΣ"), ("οδός".uppercased(), "οδόσ"), ("Straße", "STRASSE"),
    ("Café", "cafe\u{301}"), ("ÅSA", "a\u{30a}sa"), ("Жана", "ЖАНА"), ("ﬁn", "FIN"),
    ("\u{212a}im", "kim"),
  ])
  func `spellings of one name are equal`(left: String, right: String) {
    // Greek capitals are written without accents by hand, but not by `uppercased`.
    let folded = left == "οδός" ? "οδος".foldedForComparison : left.foldedForComparison
    #expect(folded == right.foldedForComparison)
  }

  @Test(arguments: [("Göran", "Goran"), ("Anna", "Ana"), ("İ", "i"), ("й", "и")])
  func `different letters stay different`(left: String, right: String) {
    #expect(left.foldedForComparison != right.foldedForComparison)
  }

  // Turkish pairs dotted and dotless letters otherwise than every other language; folding is the
  // same in every locale, so `ı` meets `i`, and `İ` keeps its dot.
  @Test func `the dotless i of Turkish is taken for the dotted one`() {
    #expect("ışık".foldedForComparison == "IŞIK".foldedForComparison)
    #expect("İzmir".foldedForComparison == "i\u{307}zmir".foldedForComparison)
  }

  @Test func `folding twice changes nothing more, whatever the letter`() {
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = String(scalar).foldedForComparison
      if once.foldedForComparison != once { Issue.record("U+\(String(value, radix: 16))") }
    }
  }
}

@Suite struct IdentifierTests {
  @Test func `identifiers are written as the document has them, and ordered by number`() {
    #expect(MemberID(3).description == "m3")
    #expect(ConceptID(2).description == "c2")
    #expect(ItemNumber(12).description == "12")
    #expect(RoundNumber(4).description == "4")
    #expect(MemberID(9) < MemberID(10))
    #expect(ConceptID(9) < ConceptID(10))
    #expect(ItemNumber(9) < ItemNumber(10))
    #expect(RoundNumber(9) < RoundNumber(10))
    #expect(Role.allCases.filter { !$0.isStaff } == [.member])
  }
}
