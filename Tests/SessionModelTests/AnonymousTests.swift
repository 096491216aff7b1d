import SessionModel
import Testing
import Vocabulary

/// A session of members with these names, and texts said by the first of them.
func session(
  _ names: [String],
  saying texts: [String],
  themes: [String] = [],
  header: SessionHeader = header
) -> SessionState {
  var facts = names.enumerated().map { adding($0 + 1, $1, "code\($0 + 1)", seat: $0 + 1) }
  facts += texts.enumerated().map { said($0 + 1, .positive, $1, themes: themes) }
  return SessionState(header: header, log: makeLog(facts))
}

extension SessionState {
  /// The texts of the state without names, or what is asked.
  func anonymousTexts(
    keep: [String] = [],
    mask: [String] = []
  ) -> [String] {
    switch anonymised(NameDecisions(keep: keep, mask: mask)) {
    case .ready(let session): session.state.items.map { session.state.text(of: $0) }
    case .undecided(let words): words.map { "? \($0.word) \($0.reason) \($0.becomes)" }
    }
  }

  func anonymous(
    keep: [String] = [],
    mask: [String] = [],
    numbers: [MemberID: Int] = [:]
  ) throws -> AnonymousSession {
    let result = anonymised(NameDecisions(keep: keep, mask: mask), numbers: numbers)
    guard case .ready(let session) = result else {
      Issue.record("undecided: \(result)")
      throw Refusal.nameless
    }
    return session
  }
}

@Suite struct `Names in texts` {
  @Test(
    arguments: [
      ("Anna is right", "M1 is right"),
      ("ANNA and Boris", "M1 and M2"),
      ("Anna's idea, Anna’s cup", "M1's idea, M1’s cup"),
      ("Joanne and Annapurna agree with Hannah", "Joanne and Annapurna agree with Hannah"),
      ("Anna Ek said", "M1 said"),
      ("Ek, Anna; Anna-Ek; ANNA_EK; AnnaEk", "M1, M1; M1; M1; M1"),
      ("@Anna and #Anna", "@M1 and #M1"),
      ("Åsa, ÅSA, A\u{30A}sa", "M3, M3, M3"),
      ("Anna2 and 3Boris", "M1-2 and 3-M2"),
      ("An\u{AD}na, A\u{200B}nna", "M1, M1"),
      ("Ａｎｎａ", "M1"),
      ("Jean-Luc Martin, Jean-Luc, Martin", "M4, M4, M4"),
      ("O'Brien and O’Brien", "M5 and M5"),
      ("Άννα, ΆΝΝΑ, ΑΝΝΑ, Α\u{301}ννα", "M6, M6, M6, M6"),
      ("Мария и МАРИЯ", "M7 и M7"),
      ("Weiß WEISS Weiss", "M8 M8 M8"),
      ("IŞIK İlhan, Işık İLHAN", "M9, M9"),
      ("田中さん, 田中太郎は", "M10さん, M10は"),
      ("de la Cruz, Cruz de la Vega", "M11, M11 de la Vega"),
      ("J. Smith, Smith, j smith", "M12, M12, j M12"),
    ]
  )
  func `are whole words, whatever their case and accents`(text: String, expected: String) {
    let state = session(
      [
        "Anna Ek", "Boris Petrov", "Åsa Lind", "Jean-Luc Martin", "Pat O'Brien", "Άννα Ιωάννου",
        "Мария Петкова", "Zoë Weiß", "Işık İlhan", "田中 太郎", "Ana de la Cruz", "J. smith",
      ],
      saying: [text]
    )
    #expect(
      state.anonymousTexts(mask: ["weiss", "田中", "cruz", "ek", "smith"]) == [expected]
    )
  }

  @Test(
    arguments: [
      // Names and decisions, a text, and what becomes of it or is asked.
      Doubt(
        ["Mark Ek"],
        "marks, the market and Marks",
        ["? marks otherEnding M1", "? market otherEnding M1"]
      ),
      Doubt(["Mark Ek"], "Mark", ["? mark alsoAWord M1"]),
      Doubt(["Mark Ek"], "Mark Ek", ["M1"]),
      Doubt(["Mark Ek"], "Mark Ek, mark it", ["M1, mark it"], keep: ["mark"]),
      Doubt(["Mark Ek"], "mark ek", ["? mark ek alsoAWord M1"], keep: ["mark", "ek"]),
      Doubt(["Mark Ek"], "mark ek", ["mark ek"], keep: ["mark", "ek", "mark ek"]),
      Doubt(["Anna"], "Anna or anna", ["? anna alsoAWord M1"]),
      Doubt(["Anna"], "Anna or anna", ["M1 or M1"], mask: ["ANNA"]),
      Doubt(["anna"], "Anna or anna", ["M1 or M1"]),
      Doubt(["Anna"], "Annas bil", ["? annas otherEnding M1"]),
      Doubt(["Anna"], "Annas bil", ["M1 bil"], mask: ["annas"]),
      Doubt(["Anna"], "Annas bil", ["Annas bil"], keep: ["Annas"]),
      Doubt(["Anna"], "Annabella", ["Annabella"]),
      Doubt(["Άννα"], "της Άννας", ["? αννασ otherEnding M1"]),
      Doubt(["Νίκος"], "Νίκο, πες", ["? νικο otherEnding M1"]),
      Doubt(["Μαρία"], "τη μαρίας", ["? μαριασ otherEnding M1"]),
      Doubt(["Мария"], "с Марию", ["? марию otherEnding M1"]),
      Doubt(["Анна"], "с Анной", ["? аннои otherEnding M1"]),
      Doubt(["Bo Al"], "both like also; Also", ["both like also; Also"]),
      Doubt(["Bo Al"], "Bos cup", ["? bos otherEnding M1"]),
      Doubt(["Anna", "Annas"], "Anna and Annas", ["M1 and M2"]),
      Doubt(["李雷"], "我和李雷说", ["? 李雷 insideWriting M1"]),
      Doubt(["李雷"], "我和李雷说, 李雷", ["我和M1说, M1"], mask: ["李雷"]),
      Doubt(["A"], "A cup is a cup", ["? a noWord M1"]),
      Doubt(["A"], "A cup is a cup", ["A cup is a cup"], keep: ["a"]),
      Doubt(["*"], "two * three", ["? * noWord M1"]),
      Doubt(["🦊"], "🦊 said so", ["M1 said so"]),
      Doubt(["12"], "12 cups, 112 plates", ["? 12 noWord M1"]),
      Doubt(["Anna"], "mail a.ek@x.se now", ["? a ek x se contact […]"]),
      Doubt(["Anna"], "mail anna@x.se now", ["mail […] now"], mask: ["anna@x.se"]),
      Doubt(["Anna"], "mail info@x.se now", ["mail info@x.se now"], keep: ["info@x.se"]),
      Doubt(["Anna"], "ask @olle_b", ["? olle b contact […]"]),
      Doubt(
        ["Anna"],
        "ring 070-123 45 67 or +45 12 34 56 78",
        ["? 070 123 45 67 contact […]", "? 45 12 34 56 78 contact […]"]
      ),
      Doubt(["Anna"], "on 2026-12-15 1 000 000 000 cups", ["on 2026-12-15 1 000 000 000 cups"]),
      Doubt(["Anna"], "see https://x.se/anna-e", ["? https x se anna e contact […]"]),
      Doubt(["Anna"], "see https://x.se/b", ["see https://x.se/b"]),
      Doubt(["Anna"], "Acme Corp, ACME", ["[…], […]"], mask: ["acme corp", "Acme"]),
      Doubt(
        ["Rose Ek"],
        "the Rose garden of Rose",
        ["the Rose garden of M1"],
        keep: ["rose garden"],
        mask: ["rose"]
      ),
      Doubt(["Anna Ek", "Anna Berg"], "Anna, Anna Ek, Anna Berg", ["M1/M2, M1, M2"]),
    ]
  )
  func `that only a person can judge are asked about until they are decided`(doubt: Doubt) {
    let state = session(doubt.names, saying: [doubt.text])
    #expect(state.anonymousTexts(keep: doubt.keep, mask: doubt.mask) == doubt.expected)
  }

  struct Doubt: Sendable {
    var names: [String]
    var text: String
    var expected: [String]
    var keep: [String]
    var mask: [String]

    init(
      _ names: [String],
      _ text: String,
      _ expected: [String],
      keep: [String] = [],
      mask: [String] = []
    ) {
      self.names = names
      self.text = text
      self.expected = expected
      self.keep = keep
      self.mask = mask
    }
  }
}
