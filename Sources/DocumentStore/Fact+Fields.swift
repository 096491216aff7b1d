import SessionModel
import Vocabulary

extension Fact {
  /// What the line of this fact says after its type.
  var fields: FieldValues {
    var fields = FieldValues()
    switch self {
    case .sessionStarted, .sessionPaused, .sessionResumed, .sessionWrapped, .unknown: break
    case .memberAdded(let addition): fields.set(addition)
    case .memberChanged(let change): fields.set(change)
    case .memberArrived(let members), .memberLeft(let members): fields.set(.members, members)
    case .conceptAdded(let addition):
      fields.set(.concept, addition.concept.number)
      fields.set(.code, addition.code)
      fields.set(.title, addition.title)
    case .conceptPresented(let concept), .conceptWithdrawn(let concept):
      fields.set(.concept, concept.number)
    case .guideSet(let guide):
      fields.set(.sections, .sections(guide.sections.map(SectionFields.init)))
    case .sectionEntered(let section): fields.set(.section, section)
    case .sectionExtended(let section, let seconds):
      fields.set(.section, section)
      fields.set(.seconds, seconds)
    case .reactionRecorded(let item, let content), .cueRecorded(let item, let content),
      .probeRecorded(let item, let content), .noteRecorded(let item, let content),
      .topicParked(let item, let content), .itemAmended(let item, let content),
      .itemExtended(let item, let content):
      fields.set(.item, item.number)
      fields.set(content)
    case .itemDropped(let item): fields.set(.item, item.number)
    case .reactionThemed(let item, let themes, let stars):
      fields.set(.item, item.number)
      fields.set(.themes, .texts(themes.map(\.text)))
      fields.set(.stars, stars)
    case .reactionUnthemed(let item, let themes):
      fields.set(.item, item.number)
      fields.set(.themes, .texts(themes.map(\.text)))
    case .reactionStarred(let item, let stars):
      fields.set(.item, item.number)
      fields.set(.stars, stars)
    case .reactionMarked(let item, let intensity, let isSpecific):
      fields.set(.item, item.number)
      fields.set(.intensity, intensity)
      if let isSpecific { fields.set(.specific, .flag(isSpecific)) }
    case .themeAdded(let addition):
      fields.set(.theme, addition.theme.text)
      fields.set(.code, addition.code)
      fields.set(.description, addition.description)
    case .themeDescribed(let theme, let description):
      fields.set(.theme, theme.text)
      fields.set(.description, description)
    case .themeRenamed(let from, let to):
      fields.set(.from, from.text)
      fields.set(.to, to.text)
    case .themeMerged(let from, let into):
      fields.set(.from, from.text)
      fields.set(.into, into.text)
    case .recorderSynced(let clock): fields.set(.recorder, clock.seconds)
    case .roundOpened(let opening): fields.set(opening)
    case .roundAnswered(let round, let answers, let tally):
      fields.set(.round, round.number)
      if !answers.isEmpty { fields.set(.answers, .answers(answers.map(AnswerFields.init))) }
      if !tally.isEmpty { fields.set(.tally, .tally(tally.map(TallyFields.init))) }
    case .roundClosed(let round): fields.set(.round, round.number)
    case .answersImported(let opening, let imported):
      fields.set(opening)
      fields.set(imported)
    case .imported(let material): fields.set(material)
    case .promiseMade(let promise):
      fields.set(.members, promise.members)
      fields.set(.text, promise.text)
      fields.set(.due, promise.due?.description)
      fields.set(.owner, promise.owner)
    case .debriefRecorded(let text): fields.set(.text, text)
    case .undone(let events), .redone(let events): fields.set(.events, .numbers(events))
    }
    return fields
  }
}

extension FieldValues {
  mutating func set(_ key: FieldKey, _ members: [MemberID]) {
    set(key, .numbers(members.map(\.number)))
  }

  fileprivate mutating func set(_ addition: MemberAddition) {
    set(.member, addition.member.number)
    set(.name, addition.name)
    set(.code, addition.code)
    set(.seat, addition.seat)
    if addition.role != .member { set(.role, addition.role.rawValue) }
    set(addition.attributes)
    set(.absent, flag: addition.isAbsent)
  }

  fileprivate mutating func set(_ change: MemberChange) {
    set(.member, change.member.number)
    set(.name, change.name)
    set(.seat, change.seat)
    set(change.attributes)
  }

  private mutating func set(_ attributes: [Attribute]) {
    guard !attributes.isEmpty else { return }
    set(
      .attributes,
      .attributes(attributes.map { AttributeField(name: $0.name, value: $0.value) })
    )
  }

  fileprivate mutating func set(_ content: ItemContent) {
    switch content.speaker {
    case .people(let people): set(.members, people)
    case .moderator: set(.speaker, "moderator")
    case .unidentified: set(.speaker, "unidentified")
    case .nobody: break
    }
    set(.concept, content.concept?.number)
    set(.sentiment, content.sentiment?.mark)
    set(.question, flag: content.isQuestion)
    if let echo = content.echo { set(echo.agrees ? .agrees : .disagrees, echo.item.number) }
    set(.observation, flag: content.isObservation)
    set(.incomplete, flag: content.isIncomplete)
    if !content.text.isEmpty { set(.text, content.text) }
    if !content.themes.isEmpty { set(.themes, .texts(content.themes.map(\.text))) }
    if content.stars > 0 { set(.stars, content.stars) }
  }

  fileprivate mutating func set(_ opening: RoundOpening) {
    set(.round, opening.round.number)
    switch opening.measure {
    case .csat, .nps, .ces, .ces1, .intent, .kano, .kanoWithout:
      set(.measure, opening.measure.name)
    case .rating(let name):
      set(.measure, "rating")
      set(.name, name)
    case .poll(let name):
      set(.measure, "poll")
      set(.name, name)
    }
    switch opening.scale {
    case .range(let low, let high): set(.scale, .range(low: low, high: high))
    case .options(let options): set(.options, .texts(options))
    }
    set(.concept, opening.concept?.number)
    set(.private, flag: opening.isPrivate)
    set(.question, opening.question)
    set(.target, opening.target)
  }

  fileprivate mutating func set(_ imported: ImportedAnswers) {
    set(.source, imported.source)
    set(.column, imported.column)
    set(.values, .column(imported.answers.map(ColumnValue.init)))
    if !imported.segments.isEmpty {
      set(
        .segments,
        .segments(imported.segments.map { SegmentFields(name: $0.name, values: $0.values) })
      )
    }
    if !imported.skipped.isEmpty { set(.skipped, .numbers(imported.skipped)) }
  }
}

extension SectionFields {
  fileprivate init(_ section: GuideSection) {
    self.init(
      title: section.title,
      seconds: section.seconds,
      questions: section.questions.isEmpty ? nil : section.questions
    )
  }
}

extension ColumnValue {
  fileprivate init(_ answer: Answer?) {
    switch answer {
    case .number(let number): self = .number(number)
    case .option(let option): self = .choice(option)
    case nil: self = .missing
    }
  }
}

extension AnswerFields {
  fileprivate init(_ given: GivenAnswer) {
    self.init(member: given.member.description, value: nil, choice: nil)
    switch given.answer {
    case .number(let number): value = number
    case .option(let option): choice = option
    case nil: break
    }
  }
}

extension TallyFields {
  fileprivate init(_ tally: TallyCount) {
    self.init(value: nil, choice: nil, count: tally.count)
    switch tally.answer {
    case .number(let number): value = number
    case .option(let option): choice = option
    }
  }
}
