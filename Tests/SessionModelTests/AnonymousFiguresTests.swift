import SessionModel
import TestSupport
import Testing
import Vocabulary

/// What figures are counted from, without a word.
struct Countable: Equatable {
  struct Said: Equatable {
    var number: ItemNumber
    var kind: ItemKind
    var clock: SessionClock
    var at: Instant
    var speaker: RecordedSpeaker
    var concept: ConceptID?
    var sentiment: Sentiment?
    var echo: RecordedEcho?
    var flags: ItemFlags
    var themes: [Int]
    var stars: Int
    var intensity: Int?
    var isSpecific: Bool?
    var isAmended: Bool
    var texts: [Bool]
  }

  struct Answered: Equatable {
    var concept: ConceptID?
    var isClosed: Bool
    var opened: SessionClock
    var answers: [Int?]
    var members: [MemberID]
    var tally: [Int]
  }

  var counters: Counters
  var items: [Said]
  var rounds: [Answered]
  var merges: [Int?]
  var presences: [[Presence]]
  var roles: [Role]
  var presentations: [Presentation]
  var entries: [GuideProgress.Entry]
  var extensions: [Int: Int]
  var undo: [Int]
  var redo: [Int]

  init(_ state: SessionState) {
    counters = Counters(keptBy: state)
    items = state.items.map { item in
      Said(
        number: item.number,
        kind: item.kind,
        clock: item.clock,
        at: item.at,
        speaker: item.speaker,
        concept: item.concept,
        sentiment: item.sentiment,
        echo: item.echo,
        flags: item.flags,
        themes: item.themes,
        stars: item.stars,
        intensity: item.intensity,
        isSpecific: item.isSpecific,
        isAmended: item.isAmended,
        texts: item.texts.map { $0.count > 0 }
      )
    }
    rounds = state.rounds.map { round in
      Answered(
        concept: round.opening.concept,
        isClosed: round.isClosed,
        opened: round.opened,
        answers: round.answers.map { given in
          given.answer.flatMap { Self.place($0, round.opening.scale) }
        },
        members: round.answers.map(\.member),
        tally: round.tally.map(\.count)
      )
    }
    merges = state.themes.map(\.mergedInto)
    presences = state.people.map(\.presence)
    roles = state.people.map(\.role)
    presentations = state.presentations
    entries = state.progress.entries
    extensions = state.progress.extensions
    undo = state.undoTargets(.max)
    redo = state.redoTargets(.max)
  }

  private static func place(_ answer: Answer, _ scale: Scale) -> Int? {
    switch (answer, scale) {
    case (.number(let value), _): value
    case (.option(let option), .options(let options)): options.firstIndex(of: option)
    case (.option, .range): nil
    }
  }
}

@Suite struct `Figures without names` {
  /// Settles whatever is asked: every other word is kept.
  private func decided(_ state: SessionState) -> SessionState? {
    var decisions = NameDecisions()
    for round in 0..<3 {
      switch state.anonymised(decisions) {
      case .ready(let session): return session.state
      case .undecided(let words):
        for (index, word) in words.enumerated() {
          if (index + round).isMultiple(of: 2) {
            decisions.keep.append(word.word)
          } else {
            decisions.mask.append(word.word)
          }
        }
      }
    }
    return nil
  }

  @Test(arguments: UInt64(1)...40, [false, true])
  func `are those with names, whatever happened`(seed: UInt64, isHostile: Bool) throws {
    var random = RandomSession(numbers: SeededNumbers(seed: seed), isHostile: isHostile)
    var state = SessionState(header: header)
    for _ in 0..<250 {
      let fact = random.fact(for: state)
      if isHostile || state.refusal(of: fact) == nil {
        state.apply(random.event(fact, for: state))
      }
    }
    let anonymous = try #require(decided(state), "seed \(seed)")
    #expect(Countable(anonymous) == Countable(state), "seed \(seed)")
    #expect(anonymous.log.count == state.log.count, "seed \(seed)")
    if !isHostile { #expect(anonymous.inconsistencies() == [], "seed \(seed)") }
    #expect(NameSearch.found(names(in: state), in: NameSearch.everything(anonymous)) == [])
  }

  /// The names of everyone whom a fact names, by whole name and first word, and of who typed.
  private func names(in state: SessionState) -> [String] {
    let given = state.log.facts.flatMap { fact -> [String] in
      if case .memberAdded(let addition) = fact { return [addition.name] }
      if case .memberChanged(let change) = fact, let name = change.name { return [name] }
      return []
    }
    return Set(given + given.compactMap { $0.split(separator: " ").first.map(String.init) })
      .union(["kim"]).sorted()
  }

  @Test func `do not count two themes as one, though both were one person's name`() throws {
    let facts = [
      adding(1, "Anna Falk", "a"), said(1, themes: ["anna"]), said(2, themes: ["falk"]),
      said(3, themes: ["M1", "Anna"]), renaming("falk", to: "cup/falk"),
    ]
    let anonymous = try makeState(facts).anonymous(mask: ["falk"]).state
    #expect(anonymous.themes.map(\.path.text) == ["M1-2", "cup/M1-3", "M1"])
    #expect(Countable(anonymous) == Countable(makeState(facts)))
  }
}

@Suite struct `Hostile names` {
  @Test(
    arguments: [
      ".*", "(Anna", "[a-z]+", "\\d", "$1", "Anna|Boris", "*", "🦊", "👩‍👩‍👧", "A", "x", "M", "M1", "M2",
      "moderator", "Moderator Ek", "Price", "price", "  ", "\u{200B}", "\u{FEFF}Anna",
      "\u{202E}Anna",
      "1", "007", "ΆΝΝΑ", "Άννα", "ß", "Weiß", "İ", "İlhan", "ı", "Zoe\u{308}", "한지민", "李雷", "ดาว",
      "محمد", "דוד", "अन्ना", "Anna\nEk", "Anna\u{0}Ek", "<script>", "=cmd|' /C calc'!A0", "Dr",
      "de la",
      "van", "O'Neil", "Jean-Luc", "d'Artagnan", "Anna Anna", "[…]", "…", "#anna", "@anna",
      "anna@x.se",
      "+46 70 123 45 67", "https://x.se", "ﬁona", "Ⅳ", "𝐀nna", "a\u{301}\u{301}\u{301}", "c1",
      "all", "m",
      "Nobody Present", "und", "The", String(repeating: "Anna ", count: 500),
    ]
  )
  func `leave nothing behind but what was kept`(name: String) throws {
    let texts = [
      "\(name) said so", "(\(name))", "nobody", "\(name)", "«\(name)», \(name.uppercased())",
    ]
    let state = session([name, "Boris Ask"], saying: texts, themes: ["price", "m1"])
    var decisions = NameDecisions()
    if case .undecided(let words) = state.anonymised() { decisions.mask = words.map(\.word) }
    let result = state.anonymised(decisions)
    guard case .ready(let session) = result else {
      Issue.record("\(result)")
      return
    }
    #expect(session.unusedDecisions == [])
    #expect(session.state.people.map(\.name) == ["M1", "M2"])
    #expect(Countable(session.state) == Countable(state))
    guard !["M1", "M2", "M", "x", "m", "c1", "  ", "\u{200B}"].contains(name) else { return }
    let spoken = session.state.items.map { session.state.text(of: $0) }.joined(separator: "\n")
    #expect(NameSearch.found([name], in: spoken) == [])
  }

  @Test func `contain each other and stay apart`() throws {
    let names = ["Ann", "Joanne", "Anna", "Annabel", "Jo", "Johanna"]
    let state = session(
      names,
      saying: ["Ann, Joanne, Anna, Annabel, Jo, Johanna, Joan, Hannah, Banner"]
    )
    #expect(state.anonymousTexts() == ["? joan otherEnding M5"])
    #expect(
      state.anonymousTexts(keep: ["Joan"]) == ["M1, M2, M3, M4, M5, M6, Joan, Hannah, Banner"]
    )
  }
}
