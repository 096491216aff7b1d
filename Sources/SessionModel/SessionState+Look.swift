public import Vocabulary

// What there is to see. Everything is looked up in the projection; nothing is computed twice.
extension SessionState {
  /// The session clock.
  public var clock: Clock { projection.clock }

  /// When the last event was saved; the document's making where there is none.
  public var lastMoment: Instant {
    eventCount > 0
      ? Instant(milliseconds: log.rows[log.row(ofEvent: eventCount)].at) : header.created
  }

  /// What the session clock shows at a moment; where it was never started, as in an imported hour,
  /// when the last item was said.
  public func clockReading(at moment: Instant) -> SessionClock {
    clock.phase == .waiting
      ? SessionClock(seconds: Int(projection.latestClock)) : clock.reading(at: moment)
  }

  /// Everyone who was added, in order, staff included.
  public var people: [Person] { projection.people }

  /// The members, staff left out, in the order of their seats and then of adding.
  public var members: [Person] {
    people.filter { $0.role == .member }.sorted {
      ($0.seat ?? .max, $0.id.number) < ($1.seat ?? .max, $1.id.number)
    }
  }

  /// The members who are in the room, in the order of their seats.
  public var membersPresent: [Person] { members.filter(\.isPresent) }

  /// A person by identifier.
  public func person(_ id: MemberID) -> Person? {
    projection.person(id.number).map { projection.people[$0] }
  }

  /// Where a person stands in ``people``.
  public func personIndex(_ id: MemberID) -> Int? { projection.person(id.number) }

  /// The person with a code, given in its folded form.
  public func person(code folded: String) -> MemberID? {
    projection.directory.person(code: folded)
  }

  /// The person at a seat.
  public func person(seat: Int) -> MemberID? { projection.directory.person(seat: seat) }

  /// Who is meant by a folded code, whole name without blanks, or first word of a name.
  public func people(named folded: String) -> [MemberID] {
    projection.directory.people(named: folded)
  }

  /// Turns that a person took.
  public func turns(of id: MemberID) -> Int {
    projection.person(id.number) == nil ? 0 : Int(projection.personSlots[id.number].turns)
  }

  /// When a person was last heard on the session clock; nil for never.
  public func lastHeard(_ id: MemberID) -> SessionClock? {
    guard projection.person(id.number) != nil else { return nil }
    let seconds = projection.personSlots[id.number].lastHeard
    return seconds < 0 ? nil : SessionClock(seconds: Int(seconds))
  }

  /// The concepts, in order.
  public var concepts: [Concept] { projection.concepts }

  /// A concept by identifier.
  public func concept(_ id: ConceptID) -> Concept? {
    projection.concept(id.number).map { projection.concepts[$0] }
  }

  /// How many standing reactions are about a concept.
  public func reactions(about id: ConceptID) -> Int {
    projection.concept(id.number) == nil ? 0 : Int(projection.conceptSlots[id.number].reactions)
  }

  /// What lay on the table and from when, in order.
  public var presentations: [Presentation] { projection.presentations }

  /// What lies on the table now.
  public var conceptOnTable: ConceptID? { projection.presentations.last?.concept }

  /// What lay on the table at a reading of the session clock.
  public func conceptOnTable(at clock: SessionClock) -> ConceptID? {
    projection.presentations.last { $0.from <= clock }?.concept
  }

  /// All themes that were ever met, merged ones included: items refer to them by index.
  public var themes: [Theme] { projection.codebook.themes }

  /// How many standing reactions carry a theme, by index.
  ///
  /// 0 for an index that no theme has.
  public func uses(ofTheme index: Int) -> Int {
    let uses = projection.codebook.uses
    return uses.indices.contains(index) ? Int(uses[index]) : 0
  }

  /// The index of the theme that a path, a former path or a code means.
  public func theme(_ text: String) -> Int? {
    projection.codebook.find(text.foldedForComparison)
  }

  /// The index of the theme that a spelling in the log means by now; nil where none stands.
  public func theme(spelling: Int32) -> Int? {
    projection.codebook.knownIndex(spelling: spelling)
  }

  /// The guide and where the session stands in it.
  public var progress: GuideProgress { projection.progress }

  /// The rounds, in order of opening.
  public var rounds: [Round] { projection.rounds }

  /// The round that is open.
  public var openRound: Round? { projection.rounds.last { !$0.isClosed } }

  /// The members who are present and have no recorded answer in a round, in seat order.
  public func waiting(in round: Round) -> [MemberID] {
    let done = Set(round.answers.map(\.member))
    return membersPresent.map(\.id).filter { !done.contains($0) }
  }

  /// The promises, in order.
  public var promises: [PromiseMade] { projection.promises }

  /// The debriefing remarks, in order.
  public var debriefs: [String] { projection.debriefs }

  /// Where the recorder stands, if it was said.
  public var recorder: RecorderSync? { projection.recorder }
}

// MARK: - Items

extension SessionState {
  /// The highest item number given, also to items that were undone.
  public var lastItemNumber: ItemNumber { ItemNumber(log.lastItemNumber) }

  /// The number that the next item gets.
  public var nextItemNumber: ItemNumber { ItemNumber(log.lastItemNumber + 1) }

  /// How many items stand and were not dropped.
  public var itemCount: Int { projection.itemCount }

  /// An item, dropped ones included; nil where none stands with that number.
  public func item(_ number: ItemNumber) -> Item? { projection.item(number.number, log: log) }

  /// All standing items in order of recording; dropped ones are left out.
  public var items: some Sequence<Item> { StandingItems(projection: projection, log: log) }

  /// The last speech item, whoever spoke.
  public var lastSpeech: ItemNumber? {
    projection.lastSpeech > 0 ? ItemNumber(Int(projection.lastSpeech)) : nil
  }

  /// The last speech item that was not by staff.
  public var lastMemberSpeech: ItemNumber? {
    projection.lastMemberSpeech > 0 ? ItemNumber(Int(projection.lastMemberSpeech)) : nil
  }

  /// The words of an item, exactly as typed; what `..` added follows after a blank.
  public func text(of item: Item) -> String {
    guard !item.laterTexts.isEmpty else { return log.texts.string(item.firstText) }
    return log.texts.joined(item.texts)
  }

  /// The themes of an item as paths, after renames and merges.
  public func themes(of item: Item) -> [ThemePath] {
    let themes = projection.codebook.themes
    return item.themes.compactMap { themes.indices.contains($0) ? themes[$0].path : nil }
  }

  /// The numbers of the events that concern an item, oldest first.
  public func events(of item: ItemNumber) -> [Int] {
    projection.rowsOfItem(item.number).map { log.number(ofRow: Int($0)) }
  }

  /// The one row of the log that made an item; nil where others changed it since, and where it
  /// does not stand.
  public func onlyRow(of item: ItemNumber) -> Int? {
    let head = projection.head(item.number)
    return head >= 0 ? Int(head) : nil
  }

  /// Whether the words of a speaker count as a member's: unidentified ones do, staff's do not.
  public func isByMember(_ speaker: RecordedSpeaker) -> Bool { projection.isByMember(speaker) }
}

// MARK: - What comes next

extension SessionState {
  /// The number that the next person gets.
  public var nextMember: MemberID { MemberID(log.lastMemberNumber + 1) }

  /// The number that the next concept gets.
  public var nextConcept: ConceptID { ConceptID(log.lastConceptNumber + 1) }

  /// The number that the next round gets.
  public var nextRound: RoundNumber { RoundNumber(log.lastRoundNumber + 1) }
}
