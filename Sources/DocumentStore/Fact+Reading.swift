import SessionModel
import Vocabulary

extension Fact {
  /// The fact that a line states; throws where the line lacks what its type needs.
  init(_ kind: EventKind, type: String, _ fields: FieldValues) throws(FieldProblem) {
    switch kind {
    case .sessionStarted: self = .sessionStarted
    case .sessionPaused: self = .sessionPaused
    case .sessionResumed: self = .sessionResumed
    case .sessionWrapped: self = .sessionWrapped
    case .memberAdded: self = .memberAdded(try fields.memberAddition())
    case .memberChanged: self = .memberChanged(try fields.memberChange())
    case .memberArrived: self = .memberArrived(try fields.people())
    case .memberLeft: self = .memberLeft(try fields.people())
    case .conceptAdded: self = .conceptAdded(try fields.conceptAddition())
    case .conceptPresented: self = .conceptPresented(ConceptID(try fields.required(.concept)))
    case .conceptWithdrawn: self = .conceptWithdrawn(ConceptID(try fields.required(.concept)))
    case .guideSet: self = .guideSet(try fields.guide())
    case .sectionEntered: self = .sectionEntered(try fields.required(.section))
    case .sectionExtended:
      self = .sectionExtended(
        section: try fields.required(.section),
        seconds: try fields.required(.seconds)
      )
    case .reactionRecorded: self = .reactionRecorded(try fields.item(), try fields.content())
    case .cueRecorded: self = .cueRecorded(try fields.item(), try fields.content())
    case .probeRecorded: self = .probeRecorded(try fields.item(), try fields.content())
    case .noteRecorded: self = .noteRecorded(try fields.item(), try fields.content())
    case .topicParked: self = .topicParked(try fields.item(), try fields.content())
    case .itemAmended: self = .itemAmended(try fields.item(), try fields.content())
    case .itemExtended: self = .itemExtended(try fields.item(), try fields.content())
    case .itemDropped: self = .itemDropped(try fields.item())
    case .reactionThemed:
      self = .reactionThemed(
        try fields.item(),
        themes: try fields.themes(),
        stars: fields.number(.stars)
      )
    case .reactionUnthemed:
      self = .reactionUnthemed(try fields.item(), themes: try fields.themes())
    case .reactionStarred:
      self = .reactionStarred(try fields.item(), stars: try fields.required(.stars))
    case .reactionMarked:
      self = .reactionMarked(
        try fields.item(),
        intensity: fields.number(.intensity),
        isSpecific: fields.flag(.specific)
      )
    case .themeAdded:
      self = .themeAdded(
        ThemeAddition(
          theme: try fields.theme(.theme),
          code: fields.text(.code),
          description: fields.text(.description)
        )
      )
    case .themeDescribed:
      self = .themeDescribed(
        try fields.theme(.theme),
        description: try fields.required(.description)
      )
    case .themeRenamed:
      self = .themeRenamed(from: try fields.theme(.from), to: try fields.theme(.to))
    case .themeMerged:
      self = .themeMerged(from: try fields.theme(.from), into: try fields.theme(.into))
    case .recorderSynced:
      self = .recorderSynced(SessionClock(seconds: try fields.required(.recorder)))
    case .roundOpened: self = .roundOpened(try fields.roundOpening())
    case .roundAnswered:
      self = .roundAnswered(
        RoundNumber(try fields.required(.round)),
        answers: try fields.answers(),
        tally: try fields.tally()
      )
    case .roundClosed: self = .roundClosed(RoundNumber(try fields.required(.round)))
    case .answersImported:
      self = .answersImported(try fields.roundOpening(), try fields.importedAnswers())
    case .transcriptImported: self = .imported(try fields.importedMaterial(.transcript))
    case .codebookImported: self = .imported(try fields.importedMaterial(.codebook))
    case .projectImported: self = .imported(try fields.importedMaterial(.project))
    case .promiseMade: self = .promiseMade(try fields.promise())
    case .debriefRecorded: self = .debriefRecorded(try fields.required(.text))
    case .undone: self = .undone(try fields.requiredNumbers(.events))
    case .redone: self = .redone(try fields.requiredNumbers(.events))
    case .unknown: self = .unknown(type: type)
    }
  }
}

extension FieldValues {
  fileprivate func item() throws(FieldProblem) -> ItemNumber { ItemNumber(try required(.item)) }

  fileprivate func people() throws(FieldProblem) -> [MemberID] {
    try requiredNumbers(.members).map { MemberID($0) }
  }

  fileprivate func theme(_ key: FieldKey) throws(FieldProblem) -> ThemePath {
    ThemePath(try required(key))
  }

  fileprivate func themes() throws(FieldProblem) -> [ThemePath] {
    let themes = try requiredTexts(.themes)
    guard themes.count <= FieldLimit.themes else { throw .unfit(FieldKey.themes.rawValue) }
    return themes.map { ThemePath($0) }
  }

  private var attributes: [Attribute] {
    guard case .attributes(let fields)? = self[.attributes] else { return [] }
    return fields.map { Attribute(name: $0.name, value: $0.value) }
  }

  fileprivate func memberAddition() throws(FieldProblem) -> MemberAddition {
    MemberAddition(
      member: MemberID(try required(.member)),
      name: try required(.name),
      code: try required(.code),
      seat: number(.seat),
      role: text(.role).flatMap { Role(rawValue: $0) } ?? .member,
      attributes: attributes,
      isAbsent: flag(.absent) ?? false
    )
  }

  fileprivate func memberChange() throws(FieldProblem) -> MemberChange {
    MemberChange(
      member: MemberID(try required(.member)),
      name: text(.name),
      seat: number(.seat),
      attributes: attributes
    )
  }

  fileprivate func conceptAddition() throws(FieldProblem) -> ConceptAddition {
    ConceptAddition(
      concept: ConceptID(try required(.concept)),
      code: try required(.code),
      title: try required(.title)
    )
  }

  fileprivate func guide() throws(FieldProblem) -> Guide {
    guard case .sections(let sections)? = self[.sections] else { throw .missing("sections") }
    return Guide(
      sections: sections.map {
        GuideSection(title: $0.title, seconds: $0.seconds, questions: $0.questions ?? [])
      }
    )
  }

  fileprivate func content() throws(FieldProblem) -> ItemContent {
    ItemContent(
      speaker: try speaker(),
      concept: number(.concept).map { ConceptID($0) },
      sentiment: text(.sentiment).flatMap { Sentiment(mark: $0) },
      isQuestion: flag(.question) ?? false,
      echo: try echo(),
      isObservation: flag(.observation) ?? false,
      isIncomplete: flag(.incomplete) ?? false,
      text: text(.text) ?? "",
      themes: self[.themes] == nil ? [] : try themes(),
      stars: number(.stars) ?? 0
    )
  }

  private func speaker() throws(FieldProblem) -> RecordedSpeaker {
    let people = numbers(.members)
    guard let word = text(.speaker) else {
      return people.map { .people($0.map { MemberID($0) }) } ?? .nobody
    }
    guard people == nil else { throw .both("members", "speaker") }
    return word == "moderator" ? .moderator : .unidentified
  }

  private func echo() throws(FieldProblem) -> RecordedEcho? {
    switch (number(.agrees), number(.disagrees)) {
    case (let item?, nil): return RecordedEcho(item: ItemNumber(item), agrees: true)
    case (nil, let item?): return RecordedEcho(item: ItemNumber(item), agrees: false)
    case (nil, nil): return nil
    case (_?, _?): throw .both("agrees", "disagrees")
    }
  }

  fileprivate func roundOpening() throws(FieldProblem) -> RoundOpening {
    RoundOpening(
      round: RoundNumber(try required(.round)),
      measure: try measure(),
      scale: try scale(),
      concept: number(.concept).map { ConceptID($0) },
      isPrivate: flag(.private) ?? false,
      question: text(.question),
      target: number(.target)
    )
  }

  private func measure() throws(FieldProblem) -> Measure {
    switch try required(.measure) as String {
    case "csat": return .csat
    case "nps": return .nps
    case "ces": return .ces
    case "ces1": return .ces1
    case "intent": return .intent
    case "kano": return .kano
    case "kano-without": return .kanoWithout
    case "rating": return .rating(name: try required(.name))
    case "poll": return .poll(name: try required(.name))
    default: throw .unfit("measure")
    }
  }

  private func scale() throws(FieldProblem) -> Scale {
    guard case .range(let low, let high)? = self[.scale] else {
      guard let options = texts(.options) else { throw .missing("scale") }
      return .options(options)
    }
    guard texts(.options) == nil else { throw .both("scale", "options") }
    guard low <= high else { throw .unfit("scale") }
    return .range(low, high)
  }

  fileprivate func importedAnswers() throws(FieldProblem) -> ImportedAnswers {
    guard case .column(let values)? = self[.values] else { throw .missing("values") }
    var segments: [ImportedAnswers.Segment] = []
    if case .segments(let fields)? = self[.segments] {
      segments = fields.map { ImportedAnswers.Segment(name: $0.name, values: $0.values) }
    }
    return ImportedAnswers(
      source: text(.source),
      column: try required(.column),
      answers: values.map(\.answer),
      segments: segments,
      skipped: numbers(.skipped) ?? []
    )
  }

  fileprivate func answers() throws(FieldProblem) -> [GivenAnswer] {
    guard case .answers(let fields)? = self[.answers] else { return [] }
    var answers: [GivenAnswer] = []
    answers.reserveCapacity(fields.count)
    for field in fields {
      guard let member = runningNumber(field.member, prefix: "m") else { throw .unfit("answers") }
      let answer = try answer(value: field.value, choice: field.choice, in: "answers")
      answers.append(GivenAnswer(member: MemberID(member), answer: answer))
    }
    return answers
  }

  fileprivate func tally() throws(FieldProblem) -> [TallyCount] {
    guard case .tally(let fields)? = self[.tally] else { return [] }
    var tally: [TallyCount] = []
    for field in fields {
      guard FieldLimit.count.contains(field.count),
        let answer = try answer(value: field.value, choice: field.choice, in: "tally")
      else { throw .unfit("tally") }
      tally.append(TallyCount(answer: answer, count: field.count))
    }
    return tally
  }

  private func answer(
    value: Int?,
    choice: String?,
    in key: String
  ) throws(FieldProblem) -> Answer? {
    switch (value, choice) {
    case (let value?, nil):
      guard FieldLimit.answer.contains(value) else { throw .unfit(key) }
      return .number(value)
    case (nil, let choice?): return .option(choice)
    case (nil, nil): return nil
    case (_?, _?): throw .both("value", "choice")
    }
  }

  fileprivate func promise() throws(FieldProblem) -> PromiseMade {
    PromiseMade(
      members: try people(),
      text: try required(.text),
      due: text(.due).flatMap { Day($0) },
      owner: text(.owner)
    )
  }
}

extension ColumnValue {
  fileprivate var answer: Answer? {
    switch self {
    case .number(let number): .number(number)
    case .choice(let option): .option(option)
    case .missing: nil
    }
  }
}

/// The number in `m12`; nil for anything else, `m012` and `m0` included.
func runningNumber(_ text: String, prefix: Character) -> Int? {
  guard text.first == prefix, let number = Int(text.dropFirst()),
    FieldLimit.running.contains(number), String(number) == text.dropFirst()
  else { return nil }
  return number
}
