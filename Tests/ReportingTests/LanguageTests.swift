import Analysis
import Testing
import Vocabulary

@testable import Reporting

/// One word or sentence of a language, by where it stands in the table.
private struct Entry {
  var path: String
  var text: String
  var slots: Set<Template.Slot>
}

@Suite struct `The table of report words` {
  /// Every word of a language, found by its place, so that none is forgotten here.
  private func entries(_ value: Any, _ path: String = "") -> [Entry] {
    if let text = value as? String { return [Entry(path: path, text: text, slots: [])] }
    if let template = value as? Template {
      return [Entry(path: path, text: template.text, slots: template.slots)]
    }
    return Mirror(reflecting: value).children.flatMap { child in
      entries(child.value, path + "." + (child.label ?? ""))
    }
  }

  @Test(arguments: Wording.all.map(\.tag))
  func `no language lacks a word, and each sentence has the same places`(_ tag: String) throws {
    let wording = try #require(Wording.named(tag))
    let english = entries(Wording.english)
    let other = entries(wording)
    #expect(english.map(\.path) == other.map(\.path))
    for (one, two) in zip(english, other) {
      #expect(one.slots == two.slots, "\(tag)\(two.path): \(two.text)")
      let isTight = two.path.hasSuffix("Mark") || two.path.hasSuffix("minus")
      #expect(!two.text.isEmpty || isTight, "\(tag)\(two.path) is empty")
      #expect(!two.text.contains("\n"), "\(tag)\(two.path) is broken")
      #expect(!two.text.contains("  "), "\(tag)\(two.path) has two blanks")
    }
  }

  @Test(arguments: Wording.all.map(\.tag))
  func `braces name places and nothing else`(_ tag: String) throws {
    for entry in entries(try #require(Wording.named(tag))) {
      let literal = Template(stringLiteral: entry.text).pieces.allSatisfy { piece in
        if case .literal(let text) = piece {
          !text.contains("{") && !text.contains("}")
        } else {
          true
        }
      }
      #expect(literal, "\(tag)\(entry.path): \(entry.text)")
    }
  }

  /// What is the same in English on purpose, and nothing else is.
  private static let shared: [String: Set<String>] = [
    "sv": [".sentiments.neutral", ".people.moderator", ".items.moderator"],
    "da": [
      ".sentiments.neutral", ".titles.interview", ".columns.positive", ".columns.negative",
      ".columns.forIt", ".people.moderator", ".concepts.bothFor", ".items.note",
      ".items.moderator",
    ],
    "fil": [
      ".sentiments.neutral", ".titles.focusGroup", ".headings.matrix", ".people.moderator",
      ".items.moderator",
    ],
    "de": [".sentiments.neutral", ".titles.interview"],
  ]

  /// Sentences of one's own words; numbers, marks, nouns and mere arrangements may be alike.
  private func isSentence(_ entry: Entry) -> Bool {
    let isForm = [".numbers", ".dates", ".quotes", ".plurals", ".nouns", ".lists.apart"].contains {
      entry.path.hasPrefix($0)
    }
    return !isForm
      && Template(stringLiteral: entry.text).pieces.contains { piece in
        if case .literal(let text) = piece { text.contains(where: \.isLetter) } else { false }
      }
  }

  @Test(arguments: Wording.all.dropFirst().map(\.tag))
  func `nothing was left in English`(_ tag: String) throws {
    let pairs = zip(entries(Wording.english), entries(try #require(Wording.named(tag))))
    let same = pairs.filter { isSentence($0) && $0.text == $1.text }.map(\.0.path)
    #expect(Set(same) == Self.shared[tag] ?? [])
  }

  @Test(
    arguments: [
      ("sv", "sv"), ("sv-FI", "sv"), ("EL_gr", "el"), ("tl", "fil"), ("fil-PH", "fil"),
      ("de-AT", "de"), ("es-419", "es"), ("bg", "bg"), ("da", "da"), ("en-GB", "en"), ("fi", nil),
      ("", nil), ("-", nil),
    ] as [(String, String?)]
  )
  func `the first part of a tag decides`(_ tag: String, _ expected: String?) {
    #expect(Wording.named(tag)?.tag == expected)
  }

  @Test func `every language has a tag and a name of its own`() {
    #expect(Wording.all.count == 8)
    #expect(Set(Wording.all.map(\.tag)).count == 8)
    #expect(Set(Wording.all.map(\.name)).count == 8)
  }

  private static let scale: [(tag: String, words: [String])] = [
    (
      "en",
      [
        "none", "the only member", "all", "one", "almost all", "most", "about half", "some",
        "a few",
      ]
    ),
    (
      "sv",
      [
        "ingen", "den enda deltagaren", "alla", "en", "nästan alla", "de flesta",
        "ungefär hälften", "några", "ett fåtal",
      ]
    ),
    (
      "da",
      [
        "ingen", "den eneste deltager", "alle", "én", "næsten alle", "de fleste",
        "omkring halvdelen", "nogle", "nogle få",
      ]
    ),
    (
      "el",
      [
        "κανένα", "το μοναδικό μέλος", "όλα", "ένα", "σχεδόν όλα", "τα περισσότερα",
        "περίπου τα μισά", "μερικά", "λίγα",
      ]
    ),
    (
      "bg",
      [
        "никой", "единственият участник", "всички", "един", "почти всички", "повечето",
        "около половината", "някои", "малцина",
      ]
    ),
    (
      "fil",
      [
        "wala", "ang nag-iisang miyembro", "lahat", "isa", "halos lahat", "karamihan",
        "mga kalahati", "ilan", "iilan",
      ]
    ),
    (
      "de",
      [
        "niemand", "das einzige Mitglied", "alle", "eines", "fast alle", "die meisten",
        "etwa die Hälfte", "einige", "wenige",
      ]
    ),
    (
      "es",
      [
        "nadie", "la única persona participante", "todos", "uno", "casi todos", "la mayoría",
        "cerca de la mitad", "algunos", "unos pocos",
      ]
    ),
  ]

  @Test(arguments: scale.indices)
  func `the verbal scale`(_ place: Int) throws {
    let (tag, words) = Self.scale[place]
    let wording = try #require(Wording.named(tag))
    #expect(VerbalAmount.allCases.map { wording.amounts[$0] } == words)
  }

  @Test(
    arguments: [
      ("en", "0 members|1 member|2 members|5 members|21 members|1,000 members"),
      ("sv", "0 deltagare|1 deltagare|2 deltagare|5 deltagare|21 deltagare|1\u{A0}000 deltagare"),
      ("da", "0 deltagere|1 deltager|2 deltagere|5 deltagere|21 deltagere|1.000 deltagere"),
      ("el", "0 μέλη|1 μέλος|2 μέλη|5 μέλη|21 μέλη|1.000 μέλη"),
      ("bg", "0 участници|1 участник|2 участници|5 участници|21 участници|1000 участници"),
      (
        "fil",
        "0 miyembro|1 miyembro|2 miyembro|5 miyembro|21 miyembro|1,000 miyembro"
      ),
      ("de", "0 Mitglieder|1 Mitglied|2 Mitglieder|5 Mitglieder|21 Mitglieder|1.000 Mitglieder"),
      (
        "es",
        "0 participantes|1 participante|2 participantes|5 participantes|21 participantes|1000 participantes"
      ),
    ]
  )
  func `plurals`(_ tag: String, _ text: String) throws {
    let wording = try #require(Wording.named(tag))
    let shown = [0, 1, 2, 5, 21, 1_000].map { wording.counted($0, \.member) }
    #expect(shown == text.split(separator: "|").map { String($0) })
  }

  @Test func `forms that a language has besides one and many`() throws {
    let filipino = try #require(Wording.named("fil"))
    #expect(
      [4, 6, 9, 14, 10].map { filipino.counted($0, \.member) } == [
        "4 na miyembro", "6 na miyembro", "9 na miyembro", "14 na miyembro", "10 miyembro",
      ]
    )
    let bulgarian = try #require(Wording.named("bg"))
    #expect([1, 5].map { bulgarian.counted($0, \.answer) } == ["1 отговор", "5 отговора"])
    let german = try #require(Wording.named("de"))
    let share = Share(5, of: 8, whereEmpty: .nobodyPresent)
    #expect(ShareWords(wording: german).counted(share, \.member) == "5 von 8 Mitgliedern")
  }

  @Test(
    arguments: [
      ("en", "-12,345.60", "62 %", "22 November 2026"),
      ("sv", "−12\u{A0}345,60", "62\u{A0}%", "22 november 2026"),
      ("da", "-12.345,60", "62\u{A0}%", "22. november 2026"),
      ("el", "-12.345,60", "62%", "22 Νοεμβρίου 2026"),
      ("bg", "-12\u{A0}345,60", "62\u{A0}%", "22 ноември 2026 г."),
      ("fil", "-12,345.60", "62%", "Nobyembre 22, 2026"),
      ("de", "-12.345,60", "62\u{A0}%", "22. November 2026"),
      ("es", "-12.345,60", "62\u{A0}%", "22 de noviembre de 2026"),
    ]
  )
  func `numbers and dates`(
    _ tag: String,
    _ number: String,
    _ percent: String,
    _ date: String
  ) throws {
    let wording = try #require(Wording.named(tag))
    #expect(wording.numbers.decimal(-12_345.6, places: 2) == number)
    #expect(wording.numbers.percent(0.62, places: 0) == percent)
    #expect(wording.date(try #require(Day("2026-11-22"))) == date)
  }

  @Test(
    arguments: [
      (0.0, 0, "0"), (-0.001, 2, "0,00"), (999.5, 0, "1.000"), (0.05, 1, "0,1"),
      (1_234_567.0, 0, "1.234.567"), (.nan, 1, "n/a"),
    ] as [(Double, Int, String)]
  )
  func `numbers at their edges`(_ value: Double, _ places: Int, _ text: String) {
    #expect(Wording.danish.numbers.decimal(value, places: places) == text)
  }

  @Test func `whole numbers at their edges`() {
    #expect(Wording.english.numbers.whole(.min) == "-9,223,372,036,854,775,808")
    #expect(Wording.spanish.numbers.whole(9_999) == "9999")
    #expect(Wording.spanish.numbers.whole(10_000) == "10.000")
  }

  @Test func `lists, and what is left out of them`() {
    let names: [Phrase] = ["a", "b", "c", "d"]
    #expect(Wording.swedish.listed(names).text == "a, b, c och d")
    #expect(Wording.swedish.listed(names, limit: 2).text == "a, b och ytterligare 2")
    #expect(Wording.german.listed(Array(names.prefix(2))).text == "a und b")
    #expect(Wording.german.listed([]).text.isEmpty)
  }

  @Test func `a place of a sentence keeps what fills it`() {
    let sentence: Template = "{names} and {unknown} of {count}"
    let filled = sentence.filled([.names: "\(member: "Anna")", .count: "3"])
    #expect(filled.text == "Anna and {unknown} of 3")
    #expect(filled.runs.first?.role == .member)
    #expect(sentence.slots == [.names, .count])
  }
}
