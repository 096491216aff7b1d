import Analysis
public import SessionModel
import TextDisplay
public import Vocabulary

// Where the session stands.
extension Views {
  /// `status`: what a facilitator who looks up needs to know, one line each.
  public static func status(_ state: SessionState, at moment: Instant) -> Report {
    let now = state.clockReading(at: moment)
    var table = Table([Table.Column(""), Table.Column("")])
    table.add(["session", "\(words: state.header.title) (\(words: state.header.id))"])
    let phase = state.clock.phase
    let isImported = phase == .waiting && state.hasImportedItems
    table.add(["clock", "\(now), \(isImported ? "imported" : Wording.english.guide[phase])"])
    if let section = sectionWords(state, now) { table.add(["section", section]) }
    table.add(["on the table", state.conceptOnTable.map { concept(state, $0) } ?? "nothing"])
    table.add(["in the room", presence(state)])
    table.add(["items", "\(state.itemCount)"])
    if let round = state.openRound {
      let heard = ShownRound(round, in: state).heard
      table.add([
        "open round",
        state.title(round.opening) + ", \(heard) of \(state.membersPresent.count) heard",
      ])
    }
    if let silence = Silence.all(state, now: now).first {
      table.add([
        "longest quiet",
        "\(member: state.shortName(silence.member)), \(clockText(seconds: silence.seconds))",
      ])
    }
    return Report(blocks: [.table(table)])
  }

  private static func presence(_ state: SessionState) -> Phrase {
    let absent = Views.notThere(state)
    let there = state.members.count - absent.count
    let room: Phrase = "\(state.membersPresent.count) of \(Count(there, "member"))"
    return absent.isEmpty ? room : room + "; not there: \(state.names(absent))"
  }

  private static func concept(_ state: SessionState, _ id: ConceptID) -> Phrase {
    "\(concept: state.code(id)) \(words: state.concept(id)?.title ?? "")"
  }

  private static func sectionWords(_ state: SessionState, _ now: SessionClock) -> Phrase? {
    guard let current = state.progress.current, let section = state.progress.section else {
      return nil
    }
    var words: Phrase = "\(current) \(words: section.title)"
    if let left = state.progress.secondsLeft(now: now) {
      words.append(
        left < 0 ? ", over by \(clockText(seconds: -left))" : ", \(clockText(seconds: left)) left"
      )
    }
    return words
  }

  /// `concept list`: the concepts, which one is on the table, how many reactions each has.
  public static func concepts(_ state: SessionState) -> Report {
    guard !state.concepts.isEmpty else {
      return saying("no concepts yet; type `concept add a \"Fold-flat cup\"`")
    }
    var table = Table([
      Table.Column("code"), .number("reactions"), Table.Column("now"), Table.Column("title"),
    ])
    for concept in state.concepts {
      table.add([
        "\(concept: concept.label)", "\(state.reactions(about: concept.id))",
        Phrase(state.conceptOnTable == concept.id ? "on the table" : ""),
        "\(words: concept.title)",
      ])
    }
    return Report(blocks: [.table(table)])
  }

  /// `guide`: the sections with planned and used time, and the questions of the one that is on.
  public static func guide(_ state: SessionState, at moment: Instant) -> Report {
    let sections = SectionFigures.all(Material(state, at: moment))
    guard !sections.isEmpty else { return saying("no guide yet; type `guide load FILE`") }
    let wording = state.wording
    let table = GuideWords(state, wording).table(sections)
    var report = Report(language: wording.tag, blocks: [.table(table)])
    if let section = state.progress.section, !section.questions.isEmpty {
      report.list(section.questions.map { "\(words: $0)" })
    }
    return report
  }

  /// `close`: what a round came to, as counts, with the figures of its measure.
  ///
  /// `nps about B closed: 7 answered, 1 without an answer · 10 ×2 · 9 ×3 …`. Of a private round
  /// that is still open nothing is shown but how many were heard; who answered what is never.
  public static func roundResult(_ round: Round, _ state: SessionState) -> Report {
    let wording = state.wording
    let shown = ShownRound(round, in: state)
    var report = Report(language: wording.tag)
    let sentence = shown.isClosed ? wording.measures.closed : wording.measures.open
    let heading = sentence.filled([
      .measure: state.title(shown.opening, wording), .turns: shown.turnout(wording),
    ])
    guard let figures = shown.figures else {
      report.paragraph(heading)
      return report
    }
    report.paragraph(Phrase.joined([heading] + figures.countPhrases(wording), separator: " · "))
    report.list(MeasureWords(figures, ShareWords(wording: wording)).points)
    return report
  }

  /// All rounds so far, each with its result.
  public static func rounds(_ state: SessionState) -> Report {
    guard !state.rounds.isEmpty else { return saying("nothing asked yet; type `ask nps`") }
    return Report(
      language: state.wording.tag,
      blocks: state.rounds.flatMap { roundResult($0, state).blocks }
    )
  }
}
