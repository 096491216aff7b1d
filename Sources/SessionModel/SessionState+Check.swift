import Vocabulary

// Whether a fact is admissible. Pure; the only place that decides.
extension SessionState {
  /// Refuses a fact that does not fit this state.
  ///
  /// Applying a fact that was let through cannot fail.
  ///
  /// - Throws: The first reason found, as facts.
  public func check(_ fact: Fact) throws(Refusal) {
    switch fact {
    case .sessionStarted, .sessionPaused, .sessionResumed, .sessionWrapped: try checkPhase(fact)
    case .memberAdded(let addition): try check(addition)
    case .memberChanged(let change): try check(change)
    case .memberArrived(let members):
      for member in members where try known(member).isPresent {
        throw .alreadyPresent(member)
      }
    case .memberLeft(let members):
      for member in members where try !known(member).isPresent { throw .notPresent(member) }
    case .conceptAdded(let addition): try check(addition)
    case .conceptPresented(let concept):
      try known(concept)
      if conceptOnTable == concept { throw .alreadyOnTable(concept) }
    case .conceptWithdrawn(let concept):
      if conceptOnTable != concept { throw .nothingOnTable }
    case .guideSet(let guide):
      if guide.sections.isEmpty { throw .noGuide }
    case .sectionEntered(let section): try knownSection(section)
    case .sectionExtended(let section, _): try knownSection(section)
    case .reactionRecorded(let item, let content), .cueRecorded(let item, let content),
      .probeRecorded(let item, let content), .noteRecorded(let item, let content),
      .topicParked(let item, let content):
      if item != nextItemNumber {
        throw .numberOutOfPlace(expected: nextItemNumber.number, found: item.number)
      }
      try check(content, of: ItemKind(fact.kind) ?? .reaction)
    case .itemAmended(let item, let content):
      // What it echoed before it may go on echoing, also where that was dropped since.
      try check(content, of: standing(item), keeping: self.item(item)?.echo)
      if let echo = content.echo, echo.item >= item {
        throw .noItem(echo.item, last: item.number - 1)
      }
    case .itemExtended(let item, let content):
      try standing(item)
      if content.text.isEmpty { throw .nothingSaid }
      try checkStars(content.stars)
    case .itemDropped(let item): try standing(item)
    case .reactionThemed(let item, let themes, let stars):
      try checkReaction(item)
      if themes.isEmpty, stars == nil { throw .nothingSaid }
      try checkStars(stars ?? 0)
    case .reactionUnthemed(let item, let themes):
      try checkReaction(item)
      if themes.isEmpty { throw .nothingSaid }
      for theme in themes { _ = try knownTheme(theme) }
    case .reactionStarred(let item, let stars):
      try checkReaction(item)
      try checkStars(stars)
    case .reactionMarked(let item, let intensity, let isSpecific):
      try checkReaction(item)
      if intensity == nil, isSpecific == nil { throw .nothingSaid }
      guard (0...3).contains(intensity ?? 0) else { throw .intensityOutOfRange(intensity ?? 0) }
    case .themeAdded(let addition): try check(addition)
    case .themeDescribed(let theme, _): _ = try knownTheme(theme)
    case .themeRenamed(let from, let to): try checkRenaming(from, to)
    case .themeMerged(let from, let into): try checkMerging(from, into)
    case .recorderSynced: break
    case .roundOpened(let opening): try check(opening)
    case .roundAnswered(let number, let answers, let tally):
      try checkAnswers(in: open(number), answers, tally)
    case .roundClosed(let number): _ = try open(number)
    case .answersImported(let opening, let answers): try check(answers, of: opening)
    case .imported(let material): try check(material)
    case .promiseMade(let promise):
      for member in promise.members { _ = try known(member) }
      if promise.text.isEmpty { throw .nothingSaid }
    case .debriefRecorded(let text):
      if text.isEmpty { throw .nothingSaid }
    case .undone(let numbers):
      if numbers.isEmpty { throw .nothingToUndo }
      if numbers != undoTargets(numbers.count) { throw .notStanding(event: numbers[0]) }
    case .redone(let numbers):
      if numbers.isEmpty { throw .nothingToRedo }
      if numbers != redoTargets(numbers.count) { throw .notStanding(event: numbers[0]) }
    case .unknown: break
    }
  }

  private func checkPhase(_ fact: Fact) throws(Refusal) {
    switch (fact, clock.phase) {
    case (.sessionStarted, .waiting), (.sessionPaused, .running), (.sessionResumed, .paused),
      (.sessionWrapped, .running), (.sessionWrapped, .paused):
      return
    case (_, .wrapped): throw .alreadyWrapped
    case (.sessionStarted, _): throw .alreadyStarted
    case (_, .waiting): throw .notStarted
    case (.sessionPaused, _): throw .alreadyPaused
    case (_, _): throw .notPaused
    }
  }

  // MARK: What must be there

  private func known(_ member: MemberID) throws(Refusal) -> Person {
    guard let person = person(member) else { throw .noPerson(member) }
    return person
  }

  private func known(_ concept: ConceptID) throws(Refusal) {
    if self.concept(concept) == nil { throw .noConcept(concept) }
  }

  private func knownSection(_ section: Int) throws(Refusal) {
    guard let guide = progress.guide else { throw .noGuide }
    guard section >= 1, section <= guide.sections.count else {
      throw .noSection(section, count: guide.sections.count)
    }
  }

  @discardableResult
  private func standing(_ number: ItemNumber) throws(Refusal) -> ItemKind {
    guard let outline = projection.outline(number.number, log: log) else {
      throw .noItem(number, last: log.lastItemNumber)
    }
    if outline.isDropped { throw .itemDropped(number) }
    return outline.kind
  }
}

// MARK: - People, concepts, items

extension SessionState {
  private func check(_ addition: MemberAddition) throws(Refusal) {
    if addition.member != nextMember {
      throw .numberOutOfPlace(expected: nextMember.number, found: addition.member.number)
    }
    if addition.name.isEmpty || addition.code.isEmpty { throw .nameless }
    let folded = addition.code.foldedForComparison
    if let other = person(code: folded) { throw .codeTaken(addition.code, by: other) }
    try checkSeat(addition.seat, of: addition.member)
  }

  private func check(_ change: MemberChange) throws(Refusal) {
    _ = try known(change.member)
    if change.name?.isEmpty == true { throw .nameless }
    try checkSeat(change.seat, of: change.member)
  }

  private func checkSeat(_ seat: Int?, of member: MemberID) throws(Refusal) {
    guard let seat else { return }
    guard (1...100_000).contains(seat) else { throw .seatOutOfRange(seat) }
    if let other = person(seat: seat), other != member { throw .seatTaken(seat, by: other) }
  }

  private func check(_ addition: ConceptAddition) throws(Refusal) {
    if addition.concept != nextConcept {
      throw .numberOutOfPlace(expected: nextConcept.number, found: addition.concept.number)
    }
    if addition.code.isEmpty { throw .nameless }
    let folded = addition.code.foldedForComparison
    if let other = concepts.first(where: { $0.code.foldedForComparison == folded }) {
      throw .conceptCodeTaken(addition.code, by: other.id)
    }
  }

  private func check(
    _ content: ItemContent,
    of kind: ItemKind,
    keeping kept: RecordedEcho? = nil
  ) throws(Refusal) {
    switch content.speaker {
    case .people(let members):
      for member in members { _ = try known(member) }
      let isStaff = members.contains { person($0)?.role.isStaff == true }
      if isStaff, content.sentiment != nil { throw .staffHaveNoSentiment }
    case .moderator:
      if content.sentiment != nil { throw .staffHaveNoSentiment }
    case .unidentified, .nobody: break
    }
    if let concept = content.concept { try known(concept) }
    if let echo = content.echo, echo != kept { try standing(echo.item) }
    try checkStars(content.stars)
    switch kind {
    case .cue, .probe, .note, .parked:
      if content.text.isEmpty { throw .nothingSaid }
    case .reaction:
      if content.text.isEmpty, content.sentiment == nil, content.echo == nil,
        !content.isQuestion
      {
        throw .nothingSaid
      }
    }
  }

  private func checkStars(_ stars: Int) throws(Refusal) {
    guard (0...3).contains(stars) else { throw .starsOutOfRange(stars) }
  }

  private func checkReaction(_ number: ItemNumber) throws(Refusal) {
    if try standing(number) != .reaction { throw .notAReaction(number) }
  }
}
