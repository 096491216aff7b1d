import SessionModel
import Vocabulary

/// Limits of the numbers in a document: what fits the columns in memory.
enum FieldLimit {
  static let running = 1...2_147_483_647
  static let seconds = 0...2_147_483_646
  static let answer = -1_000_000_000...1_000_000_000
  static let count = 0...2_147_483_647
  static let milliseconds = 0...2_147_483_647
  static let themes = 65_535
}

/// The keys of each event type in canonical order: the one description that everything follows.
enum EventShape {
  /// What every event has, before and including its type.
  static let envelope: [Field] = [
    .required(.n, .number(FieldLimit.running), "place of the event, from 1 without gaps"),
    .required(.at, .moment, "when the first key of its line was pressed"),
    .optional(
      .said,
      .number(FieldLimit.seconds),
      "when it was said, in seconds of the session clock"
    ),
    .optional(.by, .text, "who typed it, where it was not the session's facilitator"),
    .required(.type, .text, "what happened"),
  ]

  private static let members = Field.required(.members, .people, "the people")
  private static let concept = Field.required(.concept, .concept, "the concept")
  private static let section = Field.required(
    .section,
    .number(FieldLimit.running),
    "the section of the guide, from 1"
  )
  private static let item = Field.required(.item, .number(FieldLimit.running), "the item's number")
  private static let round = Field.required(
    .round,
    .number(FieldLimit.running),
    "the round's number"
  )
  private static let themes = Field.required(.themes, .texts, "the themes as typed")
  private static let theme = Field.required(.theme, .text, "the theme as typed")
  private static let stars = Field.optional(.stars, .number(1...3), "1 to 3 stars")
  private static let events = Field.required(.events, .numbers, "the places of the events")
  private static let attributes = Field.optional(
    .attributes,
    .attributes,
    "properties of the person, sorted by name"
  )

  private static let memberAdded: [Field] = [
    .required(.member, .person, "the number given to the person"),
    .required(.name, .text, "the full name as typed"),
    .required(.code, .text, "what is typed to mean the person"),
    .optional(.seat, .number(FieldLimit.running), "where the person sits, from 1"),
    .optional(
      .role,
      .word(Role.allCases.map(\.rawValue).filter { $0 != "member" }),
      "what the person is; left out for a member"
    ),
    attributes,
    .optional(.absent, .flag, "the person is expected and not in the room yet"),
  ]

  private static let memberChanged: [Field] = [
    .required(.member, .person, "the person"),
    .optional(.name, .text, "the new name"),
    .optional(.seat, .number(FieldLimit.running), "the new seat"),
    attributes,
  ]

  private static let content: [Field] = [
    item,
    .optional(.members, .people, "whose words or doing it is; not beside `speaker`"),
    .optional(
      .speaker,
      .word(["moderator", "unidentified"]),
      "whose it is where it is no named person"
    ),
    .optional(.concept, .concept, "what it is about"),
    .optional(
      .sentiment,
      .word(Sentiment.allCases.map(\.mark)),
      "how they felt; left out: not coded"
    ),
    .optional(.question, .flag, "it was asked rather than said"),
    .optional(.agrees, .number(FieldLimit.running), "the earlier item that it agrees with"),
    .optional(.disagrees, .number(FieldLimit.running), "the earlier item that it disagrees with"),
    .optional(.observation, .flag, "the text describes what was seen"),
    .optional(.incomplete, .flag, "the words are to be completed from the recording"),
    .optional(.text, .text, "the words, exactly as typed"),
    .optional(.themes, .texts, "the themes as typed"),
    stars,
  ]

  private static let measure: [Field] = [
    round,
    .required(
      .measure,
      .word(["csat", "nps", "ces", "ces1", "intent", "kano", "kano-without", "rating", "poll"]),
      "what is asked"
    ),
    .optional(.name, .text, "the given name of a rating or poll"),
    .optional(.scale, .range, "the lowest and highest value, where values are whole numbers"),
    .optional(.options, .texts, "the options, where one of them is chosen"),
    .optional(.concept, .concept, "what it is about"),
  ]
  private static let question: [Field] = [
    .optional(.question, .text, "the words of the question"),
    .optional(
      .target,
      .number(FieldLimit.answer),
      "the lowest value that counts as satisfied, where it is not the usual one"
    ),
  ]
  private static let roundOpened: [Field] =
    measure + [.optional(.private, .flag, "the values stay hidden until the round is closed")]
    + question
  private static let answersImported: [Field] =
    measure + question + [
      .optional(.source, .text, "the name of the file, without its folder"),
      .required(.column, .text, "the column of the answers, as the file names it"),
      .required(
        .values,
        .column,
        "the answers in their order, one a person; `null` is missing"
      ),
      .optional(
        .segments,
        .segments,
        "what else is known of each person, in the order of `values`"
      ),
      .optional(.skipped, .numbers, "rows of the file that were left out, from 1"),
    ]

  private static let imported: [Field] = [
    .optional(.source, .text, "the name of the file, without its folder"),
    .required(.format, .text, "the form of the file, such as `vtt`"),
    .required(.parts, .parts, "what it says, in order; each with the keys of its type"),
  ]

  /// What every part of an import has before the keys of its type.
  static let partEnvelope: [Field] = [
    .required(.type, .word(EventKind.allCases.filter(\.canBePart).map(\.name)), "what it states"),
    .optional(
      .said,
      .number(FieldLimit.seconds),
      "when it was said, in seconds of the session clock"
    ),
    .optional(
      .begin,
      .number(FieldLimit.milliseconds),
      "the same in milliseconds of the recording"
    ),
    .optional(.end, .number(FieldLimit.milliseconds), "where in the recording it ends"),
  ]

  /// The keys of a type after the envelope, in the order in which they are written.
  static func fields(of kind: EventKind) -> [Field] {
    switch kind {
    case .sessionStarted, .sessionPaused, .sessionResumed, .sessionWrapped, .unknown: []
    case .memberAdded: memberAdded
    case .memberChanged: memberChanged
    case .memberArrived, .memberLeft: justMembers
    case .conceptAdded: conceptAdded
    case .conceptPresented, .conceptWithdrawn: justConcept
    case .guideSet: guideSet
    case .sectionEntered: justSection
    case .sectionExtended: sectionExtended
    case .reactionRecorded, .cueRecorded, .probeRecorded, .noteRecorded, .topicParked,
      .itemAmended, .itemExtended:
      content
    case .itemDropped: justItem
    case .reactionThemed: reactionThemed
    case .reactionUnthemed: reactionUnthemed
    case .reactionStarred: reactionStarred
    case .reactionMarked: reactionMarked
    case .themeAdded: themeAdded
    case .themeDescribed: themeDescribed
    case .themeRenamed: themeRenamed
    case .themeMerged: themeMerged
    case .recorderSynced: recorderSynced
    case .roundOpened: roundOpened
    case .roundAnswered: roundAnswered
    case .roundClosed: justRound
    case .answersImported: answersImported
    case .transcriptImported, .codebookImported, .projectImported: imported
    case .promiseMade: promiseMade
    case .debriefRecorded: debrief
    case .undone, .redone: justEvents
    }
  }

  private static let justMembers = [members]
  private static let justConcept = [concept]
  private static let justSection = [section]
  private static let justItem = [item]
  private static let justRound = [round]
  private static let justEvents = [events]
  private static let conceptAdded: [Field] = [
    .required(.concept, .concept, "the number given to the concept"),
    .required(.code, .text, "what is typed to mean it"),
    .required(.title, .text, "its title as typed"),
  ]
  private static let guideSet: [Field] = [
    .required(.sections, .sections, "the sections in order; planned time and questions where given")
  ]
  private static let sectionExtended: [Field] = [
    section,
    .required(.seconds, .number(FieldLimit.answer), "how much time is added"),
  ]
  private static let reactionThemed: [Field] = [
    item, themes, .optional(.stars, .number(0...3), "0 to 3 stars; left out: they stay"),
  ]
  private static let reactionUnthemed = [item, themes]
  private static let reactionStarred: [Field] = [
    item, .required(.stars, .number(0...3), "1 to 3 stars, 0 takes them away"),
  ]
  private static let reactionMarked: [Field] = [
    item,
    .optional(.intensity, .number(0...3), "how strongly it was said"),
    .optional(.specific, .choice, "whether it is first-hand and concrete"),
  ]
  private static let themeAdded: [Field] = [
    theme,
    .optional(.code, .text, "a short form for typing"),
    .optional(.description, .text, "what it means and when to use it"),
  ]
  private static let themeDescribed: [Field] = [
    theme, .required(.description, .text, "what it means and when to use it"),
  ]
  private static let themeRenamed: [Field] = [
    .required(.from, .text, "the theme until now"), .required(.to, .text, "the theme from now on"),
  ]
  private static let themeMerged: [Field] = [
    .required(.from, .text, "the theme that ends"), .required(.into, .text, "the theme it joins"),
  ]
  private static let recorderSynced: [Field] = [
    .required(.recorder, .number(FieldLimit.seconds), "where the recorder stands, in seconds")
  ]
  private static let roundAnswered: [Field] = [
    round,
    .optional(.answers, .answers, "a value, a choice or neither (no answer) for each member"),
    .optional(.tally, .tally, "hands counted for each value or choice"),
  ]
  private static let promiseMade: [Field] = [
    .required(.members, .people, "to whom"),
    .required(.text, .text, "what, as typed"),
    .optional(.due, .day, "by which day"),
    .optional(.owner, .text, "who sees to it"),
  ]
  private static let debrief: [Field] = [.required(.text, .text, "the remarks afterwards")]
}

extension EventKind {
  /// The type of a name in the document, nil for a type that this program does not know.
  init?(name: String) {
    guard let kind = EventKind.byName[name] else { return nil }
    self = kind
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.filter { $0 != .unknown }.map { ($0.name, $0) }
  )
}
