import Analysis
import SessionModel
import TextDisplay
import Vocabulary

/// Writes the sections of a report, in the order that its kind has.
struct ReportWriter {
  let material: Material
  let state: SessionState
  let options: ReportOptions
  let wording: Wording
  let words: ShareWords
  let airtime: Airtime
  let branches: [ThemeBranch]
  /// The themes that members raised, in the order of reports.
  let raised: [ThemeFigures]
  let concepts: [ConceptFigures]
  let sections: [SectionFigures]
  let segmentations: [Segmentation]
  let charts: ChartWords
  var report = Report()

  init(_ state: SessionState, _ options: ReportOptions) {
    let material = Material(state, at: options.moment, selection: options.selection)
    self.material = material
    self.state = state
    self.options = options
    wording = options.wording
    words = ShareWords(rule: options.rule, wording: options.wording)
    airtime = Airtime(material)
    branches = ThemeBranch.tree(material)
    raised = branches.map(\.own).sorted(by: ThemeFigures.comesBefore).filter { $0.frequency > 0 }
    concepts = state.concepts.map { ConceptFigures($0.id, material) }
    sections = SectionFigures.all(material)
    segmentations = Segmentation.grouping(material)
    charts = ChartWords(state, words)
    report.language = options.wording.tag
  }

  /// How much of a section is written.
  enum Detail {
    /// What belongs on a page.
    case short
    /// Everything.
    case whole
  }

  mutating func write(_ kind: ReportKind) {
    report.title = title(kind).filled([.title: "\(words: state.header.title)"])
    writeOpening()
    switch kind {
    case .topline: writeTopline()
    case .full: writeFull()
    case .concepts: writeConceptReport()
    case .themes: writeThemeReport()
    case .members: writeMemberReport()
    case .transcript: writeTranscriptReport()
    }
    writeLimits()
    writeItems()
  }

  private func title(_ kind: ReportKind) -> Template {
    switch kind {
    case .topline: wording.titles.topline
    case .full: wording.titles.full
    case .concepts: wording.titles.concepts
    case .themes: wording.titles.themes
    case .members: wording.titles.members
    case .transcript: wording.titles.transcript
    }
  }

  private mutating func writeTopline() {
    writeObjective()
    writePeople()
    writeHeard()
    writeConcepts()
    writeOtherQuotes()
    writeThemes()
    writeMeasures()
    writeNotSaid()
    writeParked()
    writeDynamics()
    writePromises()
    writeDebrief()
    writeNotes()
  }

  private mutating func writeFull() {
    writeObjective()
    writePeople()
    writeHeard()
    writeConcepts(quotes: .max)
    writeOtherQuotes(limit: .max)
    writeComparisons()
    writeThemes()
    writeThemeByTheme()
    writeThemeTables()
    writeThemesTogether()
    writeMatrix()
    writeMeasures(.whole)
    writePreferences()
    writeKano()
    writeNotSaid()
    writeParked()
    writeDynamics()
    writeTimeline()
    writeGuide()
    writePromises()
    writeDebrief()
    writeNotes()
  }

  private mutating func writeConceptReport() {
    writePeople()
    writeConcepts(quotes: .max)
    writeComparisons()
    writePreferences()
    writeKano()
    if !raised.isEmpty, !concepts.isEmpty { writeThemesByConcept() }
  }

  private mutating func writeThemeReport() {
    writePeople()
    writeThemes()
    writeThemeByTheme()
    writeThemeTables()
    writeThemesTogether()
    writeMatrix()
    writeNotSaid()
  }

  private mutating func writeMemberReport() {
    writePeople()
    writeMembers()
  }

  private mutating func writeTranscriptReport() {
    writePeople()
    writeTranscript()
  }

  private mutating func writeOpening() {
    let day = Day(state.clock.startedAt ?? state.header.created)
    report.paragraph(
      wording.titles.opening.filled([
        .kind: Phrase(kind), .date: Phrase(wording.date(day)),
        .session: "\(words: state.header.id)",
        .time: Phrase(clockText(seconds: material.now.seconds)),
      ])
    )
    if let restriction { report.paragraph(restriction) }
  }

  private var kind: String {
    switch state.header.kind {
    case .focusGroup: wording.titles.focusGroup
    case .advisoryMeeting: wording.titles.advisoryMeeting
    case .interview: wording.titles.interview
    }
  }

  mutating func writeObjective() {
    report.heading(Phrase(wording.headings.objective), anchor: "objective")
    report.paragraph(
      state.header.objective.map { "\(words: $0)" } ?? Phrase(wording.people.objectiveNotGiven)
    )
  }

  /// A number as the language writes it.
  func number(_ value: Int) -> Phrase { Phrase(wording.numbers.whole(value)) }

  /// Names as the language lists them.
  func names(_ ids: [MemberID]) -> Phrase { state.names(ids, wording) }

  /// An item on a line, in the words of the report.
  func line(_ item: Item) -> ItemLine { ItemLine(item, in: state, wording) }

  /// The amount with the items it rests on.
  func cited(_ amount: String, _ items: [ItemNumber]) -> Phrase {
    guard !items.isEmpty else { return Phrase(amount) }
    return wording.heard.cited.filled([
      .amount: Phrase(amount), .items: wording.itemsCited(items),
    ])
  }

  /// How many members raised a theme, in words.
  func raising(_ theme: ThemeFigures) -> String {
    words.verbal(theme.extensiveness, unidentified: theme.unidentified)
  }
}

extension Day {
  /// The day, in UTC, of a moment.
  init(_ moment: Instant) {
    let day = moment.milliseconds / 86_400_000
    let isEarlier = moment.milliseconds % 86_400_000 < 0
    self.init(daysSince1970: Int(isEarlier ? day - 1 : day))
  }
}
