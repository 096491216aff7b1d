/// The type of an event, by the name that the document has for it.
public enum EventKind: UInt8, CaseIterable, Sendable {
  case sessionStarted
  case sessionPaused
  case sessionResumed
  case sessionWrapped
  case memberAdded
  case memberChanged
  case memberArrived
  case memberLeft
  case conceptAdded
  case conceptPresented
  case conceptWithdrawn
  case guideSet
  case sectionEntered
  case sectionExtended
  case reactionRecorded
  case cueRecorded
  case probeRecorded
  case noteRecorded
  case topicParked
  case itemAmended
  case itemExtended
  case itemDropped
  case reactionThemed
  case reactionUnthemed
  case reactionStarred
  case reactionMarked
  case themeAdded
  case themeDescribed
  case themeRenamed
  case themeMerged
  case recorderSynced
  case roundOpened
  case roundAnswered
  case roundClosed
  case answersImported
  case transcriptImported
  case codebookImported
  case projectImported
  case promiseMade
  case debriefRecorded
  case undone
  case redone
  case unknown

  /// The name in the document; ``unknown`` stands for any other name.
  public var name: String {
    switch self {
    case .sessionStarted: "session.started"
    case .sessionPaused: "session.paused"
    case .sessionResumed: "session.resumed"
    case .sessionWrapped: "session.wrapped"
    case .memberAdded: "member.added"
    case .memberChanged: "member.changed"
    case .memberArrived: "member.arrived"
    case .memberLeft: "member.left"
    case .conceptAdded: "concept.added"
    case .conceptPresented: "concept.presented"
    case .conceptWithdrawn: "concept.withdrawn"
    case .guideSet: "guide.set"
    case .sectionEntered: "section.entered"
    case .sectionExtended: "section.extended"
    case .reactionRecorded: "reaction.recorded"
    case .cueRecorded: "cue.recorded"
    case .probeRecorded: "probe.recorded"
    case .noteRecorded: "note.recorded"
    case .topicParked: "topic.parked"
    case .itemAmended: "item.amended"
    case .itemExtended: "item.extended"
    case .itemDropped: "item.dropped"
    case .reactionThemed: "reaction.themed"
    case .reactionUnthemed: "reaction.unthemed"
    case .reactionStarred: "reaction.starred"
    case .reactionMarked: "reaction.marked"
    case .themeAdded: "theme.added"
    case .themeDescribed: "theme.described"
    case .themeRenamed: "theme.renamed"
    case .themeMerged: "theme.merged"
    case .recorderSynced: "recorder.synced"
    case .roundOpened: "round.opened"
    case .roundAnswered: "round.answered"
    case .roundClosed: "round.closed"
    case .answersImported: "answers.imported"
    case .transcriptImported: "transcript.imported"
    case .codebookImported: "codebook.imported"
    case .projectImported: "project.imported"
    case .promiseMade: "promise.made"
    case .debriefRecorded: "debrief.recorded"
    case .undone: "undone"
    case .redone: "redone"
    case .unknown: "unknown"
    }
  }

  /// Whether the event makes a new item.
  public var recordsItem: Bool {
    switch self {
    case .reactionRecorded, .cueRecorded, .probeRecorded, .noteRecorded, .topicParked: true
    case .sessionStarted, .sessionPaused, .sessionResumed, .sessionWrapped, .memberAdded,
      .memberChanged, .memberArrived, .memberLeft, .conceptAdded, .conceptPresented,
      .conceptWithdrawn, .guideSet, .sectionEntered, .sectionExtended, .itemAmended,
      .itemExtended, .itemDropped, .reactionThemed, .reactionUnthemed, .reactionStarred,
      .reactionMarked, .themeAdded, .themeDescribed, .themeRenamed, .themeMerged,
      .recorderSynced, .roundOpened, .roundAnswered, .roundClosed, .answersImported,
      .transcriptImported, .codebookImported, .projectImported, .promiseMade, .debriefRecorded,
      .undone, .redone, .unknown:
      false
    }
  }

  /// Whether the event makes an item or changes one: its content is kept in rows, not as a value.
  public var concernsItem: Bool {
    rawValue >= EventKind.reactionRecorded.rawValue && rawValue <= EventKind.reactionMarked.rawValue
  }
}

extension Fact {
  /// The type of the fact.
  public var kind: EventKind {
    switch self {
    case .sessionStarted: .sessionStarted
    case .sessionPaused: .sessionPaused
    case .sessionResumed: .sessionResumed
    case .sessionWrapped: .sessionWrapped
    case .memberAdded: .memberAdded
    case .memberChanged: .memberChanged
    case .memberArrived: .memberArrived
    case .memberLeft: .memberLeft
    case .conceptAdded: .conceptAdded
    case .conceptPresented: .conceptPresented
    case .conceptWithdrawn: .conceptWithdrawn
    case .guideSet: .guideSet
    case .sectionEntered: .sectionEntered
    case .sectionExtended: .sectionExtended
    case .reactionRecorded: .reactionRecorded
    case .cueRecorded: .cueRecorded
    case .probeRecorded: .probeRecorded
    case .noteRecorded: .noteRecorded
    case .topicParked: .topicParked
    case .itemAmended: .itemAmended
    case .itemExtended: .itemExtended
    case .itemDropped: .itemDropped
    case .reactionThemed: .reactionThemed
    case .reactionUnthemed: .reactionUnthemed
    case .reactionStarred: .reactionStarred
    case .reactionMarked: .reactionMarked
    case .themeAdded: .themeAdded
    case .themeDescribed: .themeDescribed
    case .themeRenamed: .themeRenamed
    case .themeMerged: .themeMerged
    case .recorderSynced: .recorderSynced
    case .roundOpened: .roundOpened
    case .roundAnswered: .roundAnswered
    case .roundClosed: .roundClosed
    case .answersImported: .answersImported
    case .imported(let material): material.kind.eventKind
    case .promiseMade: .promiseMade
    case .debriefRecorded: .debriefRecorded
    case .undone: .undone
    case .redone: .redone
    case .unknown: .unknown
    }
  }
}
