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
  /// By person number: the index into `people`, -1 where that number does not stand.
  var personIndex: [Int32] = [-1]
  var concepts: [Concept] = []
  /// By concept number: the index into `concepts`, -1 where that number does not stand.
  var conceptIndex: [Int32] = [-1]
  var presentations: [Presentation] = []
  var codebook = Codebook()
  var progress = GuideProgress()
  var rounds: [Round] = []
  var promises: [PromiseMade] = []
  var debriefs: [String] = []
  var recorder: RecorderSync?

  /// By item number, from 1: the latest row that concerns it, -1 where the item does not stand.
  var latestRow: [Int32] = []
  /// By item number, from 1: when it was said, in seconds of the session clock.
  var itemClock: [Int32] = []
  /// By row, for rows that change items: the row before it that concerns the same item.
  var previousRow: [Int32: Int32] = [:]
  /// By person number: turns taken.
  var turns: [Int32] = [0]
  /// By person number: when last heard, -1 for never.
  var lastHeard: [Int32] = [-1]
  /// By concept number: reactions.
  var reactions: [Int32] = [0]
  /// How many items stand and were not dropped.
  var itemCount = 0
  var lastSpeech: Int32 = 0
  var lastMemberSpeech: Int32 = 0

  init() {}

  /// Adds what the event in a row says.
  mutating func apply(row: Int, log: borrowing EventLog) {
    let line = log.rows[row]
    if line.kind.concernsItem {
      applyItem(row: row, line, log: log)
    } else {
      apply(log.facts[Int(line.slot)], at: Instant(milliseconds: line.at), log: log)
    }
  }

  private mutating func apply(_ fact: Fact, at moment: Instant, log: borrowing EventLog) {
    let now = clock.reading(at: moment)
    switch fact {
    case .sessionStarted: clock.start(at: moment)
    case .sessionPaused: clock.pause(at: moment)
    case .sessionResumed: clock.resume(at: moment)
    case .sessionWrapped: clock.wrap(at: moment)
    case .memberAdded(let addition): add(addition, now)
    case .memberChanged(let change): self.change(change)
    case .memberArrived(let members): arrive(members, now)
    case .memberLeft(let members): leave(members, now)
    case .conceptAdded(let addition): add(addition)
    case .conceptPresented(let concept):
      presentations.append(Presentation(concept: concept, from: now))
    case .conceptWithdrawn: presentations.append(Presentation(concept: nil, from: now))
    case .guideSet(let guide): progress = GuideProgress(guide: guide)
    case .sectionEntered(let section):
      progress.current = section
      progress.entries.append(GuideProgress.Entry(section: section, from: now))
    case .sectionExtended(let section, let seconds):
      let sum = (progress.extensions[section] ?? 0).addingReportingOverflow(seconds)
      progress.extensions[section] = sum.overflow ? seconds : sum.partialValue
    case .themeAdded(let addition): codebook.add(addition)
    case .themeDescribed(let theme, let description): codebook.describe(theme, description)
    case .themeRenamed(let from, let to), .themeMerged(let from, let to):
      if codebook.move(from, to: to) { recountThemes(log: log) }
    case .recorderSynced(let recorder):
      self.recorder = RecorderSync(recorder: recorder, session: now)
    case .roundOpened(let opening): rounds.append(Round(opening: opening, opened: now))
    case .roundAnswered(let number, let answers, let tally):
      guard let index = roundIndex(number) else { return }
      rounds[index].take(answers, tally: tally)
    case .roundClosed(let number):
      guard let index = roundIndex(number) else { return }
      rounds[index].isClosed = true
    case .promiseMade(let promise): promises.append(promise)
    case .debriefRecorded(let text): debriefs.append(text)
    case .undone, .redone, .unknown: break
    case .reactionRecorded, .cueRecorded, .probeRecorded, .noteRecorded, .topicParked,
      .itemAmended, .itemExtended, .itemDropped, .reactionThemed, .reactionUnthemed,
      .reactionStarred, .reactionMarked:
      preconditionFailure("item events are kept in rows, never as values")
    }
  }

  func roundIndex(_ number: RoundNumber) -> Int? {
    rounds.lastIndex { $0.opening.round == number }
  }
}

// MARK: - People and concepts

extension Projection {
  private mutating func add(_ addition: MemberAddition, _ now: SessionClock) {
    let number = addition.member.number
    // Numbers are given in order; one far ahead is a foreign hand's and would only cost memory.
    guard number > 0, number <= personIndex.count + 10_000, person(number) == nil else { return }
    while personIndex.count <= number {
      personIndex.append(-1)
      turns.append(0)
      lastHeard.append(-1)
    }
    personIndex[number] = Int32(people.count)
    people.append(
      Person(
        id: addition.member,
        name: addition.name,
        code: addition.code,
        seat: addition.seat,
        role: addition.role,
        attributes: addition.attributes,
        presence: addition.isAbsent ? [] : [Presence(arrived: now, left: nil)]
      )
    )
    directory.add(people[people.count - 1])
  }

  private mutating func change(_ change: MemberChange) {
    guard let index = person(change.member.number) else { return }
    if let name = change.name {
      directory.rename(change.member, from: people[index].name, to: name)
      people[index].name = name
    }
    if let seat = change.seat {
      directory.move(change.member, from: people[index].seat, to: seat)
      people[index].seat = seat
    }
    for attribute in change.attributes {
      let folded = attribute.name.foldedForComparison
      people[index].attributes.removeAll { $0.name.foldedForComparison == folded }
      if !attribute.value.isEmpty { people[index].attributes.append(attribute) }
    }
    people[index].attributes.sort { $0.name < $1.name }
  }

  private mutating func arrive(_ members: [MemberID], _ now: SessionClock) {
    for member in members {
      guard let index = person(member.number), !people[index].isPresent else { continue }
      people[index].presence.append(Presence(arrived: now, left: nil))
    }
  }

  private mutating func leave(_ members: [MemberID], _ now: SessionClock) {
    for member in members {
      guard let index = person(member.number), people[index].isPresent else { continue }
      people[index].presence[people[index].presence.count - 1].left = now
    }
  }

  private mutating func add(_ addition: ConceptAddition) {
    let number = addition.concept.number
    guard number > 0, number <= conceptIndex.count + 10_000, concept(number) == nil else { return }
    while conceptIndex.count <= number {
      conceptIndex.append(-1)
      reactions.append(0)
    }
    conceptIndex[number] = Int32(concepts.count)
    concepts.append(
      Concept(id: addition.concept, code: addition.code, title: addition.title)
    )
  }

  /// The index of the person with a number.
  func person(_ number: Int) -> Int? {
    guard personIndex.indices.contains(number), personIndex[number] >= 0 else { return nil }
    return Int(personIndex[number])
  }

  /// The index of the concept with a number.
  func concept(_ number: Int) -> Int? {
    guard conceptIndex.indices.contains(number), conceptIndex[number] >= 0 else { return nil }
    return Int(conceptIndex[number])
  }
}
