import Vocabulary

/// What the standing events add up to: everything that is derived, and nothing else.
///
/// It is made by one pass over the log's rows, in their order, and can be thrown away and made
/// anew at any time; that is what `undo` and replay do. It must not trust the rows: a document
/// written by other hands may name people and items that are not there, and such parts count for
/// nothing.
struct Projection: Equatable, Sendable {
  var clock = Clock()
  var people: [Person] = []
  var directory = Directory()
  /// By person number, from 0, which nobody has.
  var personSlots: [PersonSlot] = [PersonSlot()]
  /// By index into `people`: the person as the only speaker, made once for all items.
  var soleSpeakers: [RecordedSpeaker] = []
  var concepts: [Concept] = []
  /// By concept number, from 0, which no concept has.
  var conceptSlots: [ConceptSlot] = [ConceptSlot()]
  var presentations: [Presentation] = []
  var codebook = Codebook()
  var progress = GuideProgress()
  var rounds: [Round] = []
  var promises: [PromiseMade] = []
  var debriefs: [String] = []
  var recorder: RecorderSync?

  /// By item number, from 1: what happened last to it, as its recording row, the complement of an
  /// index into `changes` where it was changed, or ``noItem``.
  var heads: [Int32] = []
  /// The highest number of an item that was recorded by a standing event.
  var newestItem = 0
  /// By item number, from 1: when it was said, in seconds of the session clock.
  var itemClock: [Int32] = []
  /// The changes of items in their order, each leading back to what happened before.
  var changes: [ItemChange] = []
  /// Whether a stamp or a clock set back put an item before an earlier one.
  var isOutOfOrder = false
  var latestClock: Int32 = 0
  /// How many items stand and were not dropped.
  var itemCount = 0
  var lastSpeech: Int32 = 0
  var lastMemberSpeech: Int32 = 0
  /// While this is so nothing is counted, and ``settle(log:)`` counts everything anew.
  var isStale = false
  /// While this is so changes that take something away, and those of items
  /// that are changed all the time, are left to ``settleChanges(log:)``.
  var defersChanges = false
  /// The items that they left to it.
  var diminished: [Int32] = []

  /// The head of a number that has no standing item.
  static let noItem = Int32.min

  init() {}

  /// The sum of those of the first `count` rows that stand.
  init(log: borrowing EventLog, upTo count: Int, standing: borrowing Standing) {
    heads = Array(repeating: Projection.noItem, count: log.lastItemNumber)
    itemClock = Array(repeating: 0, count: log.lastItemNumber)
    isStale = log.namesStrangers
    defersChanges = log.changesItems
    var row = 0
    var undone = standing.firstUndone(from: 0, count)
    while row < count {
      if undone < row { undone = standing.firstUndone(from: row, count) }
      if !isStale { row = takeReactions(from: row, upTo: undone, log: log) }
      if row < count, standing.stands(row: row) { step(row: row, log: log) }
      row += 1
    }
    heads.removeLast(heads.count - newestItem)
    itemClock.removeLast(itemClock.count - newestItem)
    defersChanges = false
    if isStale {
      settle(log: log)
      diminished = []
    } else {
      settleChanges(log: log)
    }
  }

  /// Adds what the event in a row says.
  mutating func apply(row: Int, log: borrowing EventLog) {
    step(row: row, log: log)
    settle(log: log)
  }

  /// Adds a row, perhaps leaving the counting to ``settle(log:)``.
  mutating func step(row: Int, log: borrowing EventLog) {
    let line = log.rows[row]
    if line.kind.concernsItem {
      applyItem(row: row, line, log: log)
    } else {
      apply(log.facts[Int(line.slot)], row: row, at: Instant(milliseconds: line.at), log: log)
    }
  }

  private mutating func apply(
    _ fact: Fact,
    row: Int,
    at moment: Instant,
    log: borrowing EventLog
  ) {
    // A stamp says when it happened; what is typed late lies earlier on the session clock.
    let said = log.rows[row].said
    let now =
      said == EventLog.noStamp
      ? clock.reading(at: moment) : SessionClock(seconds: Int(said))
    switch fact {
    case .sessionStarted: clock.start(at: moment)
    case .sessionPaused: clock.pause(at: moment)
    case .sessionResumed: clock.resume(at: moment)
    case .sessionWrapped:
      clock.wrap(at: moment)
      for index in rounds.indices { rounds[index].isClosed = true }
    case .memberAdded(let addition): add(addition, now, log: log)
    case .memberChanged(let change): self.change(change)
    case .memberArrived(let members): arrive(members, now)
    case .memberLeft(let members): leave(members, now)
    case .conceptAdded(let addition): add(addition, log: log)
    case .conceptPresented(let concept):
      guard self.concept(concept.number) != nil else { return }
      present(concept, from: now)
    case .conceptWithdrawn: present(nil, from: now)
    case .guideSet(let guide): progress.replace(guide)
    case .sectionEntered(let section): progress.enter(section, now)
    case .sectionExtended(let section, let seconds): progress.extend(section, by: seconds)
    case .themeAdded(let addition): codebook.add(addition)
    case .themeDescribed(let theme, let description): codebook.describe(theme, description)
    case .themeRenamed(let from, let to), .themeMerged(let from, let to):
      if codebook.move(from, to: to, row: row) { isStale = true }
    case .recorderSynced(let recorder):
      self.recorder = RecorderSync(recorder: recorder, session: now)
    case .roundOpened(let opening):
      let number = opening.round.number
      guard number > 0, number <= log.lastRoundNumber, roundIndex(opening.round) == nil
      else { return }
      rounds.append(Round(opening: opening, opened: now))
    case .roundAnswered(let number, let answers, let tally):
      guard let index = roundIndex(number), !rounds[index].isClosed else { return }
      rounds[index].take(answers.filter { person($0.member.number) != nil }, tally: tally)
    case .roundClosed(let number):
      if let index = roundIndex(number) { rounds[index].isClosed = true }
    case .answersImported(let opening, let answers):
      let number = opening.round.number
      guard number > 0, number <= log.lastRoundNumber, roundIndex(opening.round) == nil
      else { return }
      rounds.append(Round(opening: opening, opened: now, imported: answers))
    case .promiseMade(let promise): promises.append(promise)
    case .debriefRecorded(let text): debriefs.append(text)
    // Its parts have rows of their own.
    case .imported: break
    case .undone, .redone, .unknown: break
    case .reactionRecorded, .cueRecorded, .probeRecorded, .noteRecorded, .topicParked,
      .itemAmended, .itemExtended, .itemDropped, .reactionThemed, .reactionUnthemed,
      .reactionStarred, .reactionMarked:
      preconditionFailure("item events are kept in rows, never as values")
    }
  }

  /// What lies on the table from a moment on; one that is told late goes to its place in time.
  private mutating func present(_ concept: ConceptID?, from moment: SessionClock) {
    let place = presentations.lastIndex { $0.from <= moment }.map { $0 + 1 } ?? 0
    presentations.insert(Presentation(concept: concept, from: moment), at: place)
  }

  func roundIndex(_ number: RoundNumber) -> Int? {
    rounds.lastIndex { $0.opening.round == number }
  }
}
