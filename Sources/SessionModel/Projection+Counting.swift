import Vocabulary

// What is counted, so that no key has to wait for counting.
extension Projection {
  /// Counts a reaction as its row has it.
  mutating func countRecorded(_ content: ItemRow, at said: Int32, log: borrowing EventLog) {
    countSpeech(content, by: 1, log: log)
    if content.isTurn { hear(content, at: said, log: log) }
    countThemes(of: content, log: log)
    lastSpeech = content.item
    if isByMember(content, log: log) { lastMemberSpeech = content.item }
  }

  /// Counts everything anew where something happened that no single step can settle: two themes
  /// became one, or a document changes items, which is quicker to count once at the end.
  mutating func settle(log: borrowing EventLog) {
    guard isStale else { return }
    isStale = false
    for number in personSlots.indices {
      personSlots[number].turns = 0
      personSlots[number].lastHeard = -1
    }
    for number in conceptSlots.indices { conceptSlots[number].reactions = 0 }
    for theme in codebook.uses.indices { codebook.uses[theme] = 0 }
    lastSpeech = 0
    lastMemberSpeech = 0
    for index in heads.indices {
      if heads[index] >= 0 {
        let line = log.rows[Int(heads[index])]
        guard line.kind == .reactionRecorded else { continue }
        countRecorded(log.items[Int(line.slot)], at: itemClock[index], log: log)
      } else if let content = reaction(index + 1, log: log) {
        countChanged(index + 1, content, log: log)
      }
    }
  }

  private mutating func countChanged(
    _ number: Int,
    _ content: ItemRow,
    log: borrowing EventLog
  ) {
    countSpeech(content, by: 1, log: log)
    if content.isTurn { hear(content, at: itemClock[number - 1], log: log) }
    countThemes(themes(rows: rowsOfItem(number), log: log), by: 1)
    lastSpeech = Int32(number)
    if isByMember(content, log: log) { lastMemberSpeech = Int32(number) }
  }

  /// Counts anew whose a reaction is after it was amended or dropped.
  mutating func recount(_ number: Int, from before: ItemRow, log: borrowing EventLog) {
    let after = reaction(number, log: log)
    countSpeech(before, by: -1, log: log)
    if let after { countSpeech(after, by: 1, log: log) }
    if before.isTurn, after?.speaker != before.speaker || after?.isTurn != true {
      hearAnew(before, unsaid: itemClock[number - 1], log: log)
    }
    if let after, after.isTurn { hear(after, at: itemClock[number - 1], log: log) }
    findLastSpeech(log: log)
  }

  func isByMember(_ speaker: RecordedSpeaker) -> Bool {
    switch speaker {
    case .nobody, .moderator: false
    case .unidentified: true
    case .people(let people):
      people.contains { personSlots.indices.contains($0.number) && personSlots[$0.number].isMember }
    }
  }
}

// MARK: - Parts

extension Projection {
  /// Counts the turns of a reaction's speakers and its concept.
  mutating func countSpeech(
    _ content: ItemRow,
    by step: Int32,
    log: borrowing EventLog
  ) {
    let concept = Int(content.concept)
    if self.concept(concept) != nil { conceptSlots[concept].reactions += step }
    guard content.isTurn else { return }
    if content.speaker > 0 {
      let person = Int(content.speaker)
      if isSlot(content.speaker) { personSlots[person].turns += step }
    } else if content.speaker < -2 {
      for person in log.distinctGroup(content.speaker) where isSlot(person) {
        personSlots[Int(person)].turns += step
      }
    }
  }

  mutating func hear(_ content: ItemRow, at said: Int32, log: borrowing EventLog) {
    if content.speaker > 0 {
      hear(content.speaker, at: said)
    } else if content.speaker < -2 {
      for person in log.group(content.speaker) { hear(person, at: said) }
    }
  }

  private mutating func hear(_ person: Int32, at said: Int32) {
    guard isSlot(person), personSlots[Int(person)].lastHeard < said else { return }
    personSlots[Int(person)].lastHeard = said
  }

  func isSlot(_ person: Int32) -> Bool { self.person(Int(person)) != nil }

  private func isByMember(_ content: ItemRow, log: borrowing EventLog) -> Bool {
    if content.speaker > 0 {
      return Int(content.speaker) < personSlots.count && personSlots[Int(content.speaker)].isMember
    }
    if content.speaker == -2 { return true }
    guard content.speaker < -2 else { return false }
    return log.group(content.speaker).contains { isSlot($0) && personSlots[Int($0)].isMember }
  }

  private mutating func countThemes(of content: ItemRow, log: borrowing EventLog) {
    let start = Int(content.themesStart)
    let count = Int(content.themesCount)
    guard count <= 8 else {
      // Nobody types so many themes; a hostile document may.
      var met = DistinctIndices()
      for spelling in log.themeNumbers(of: content) {
        met.insert(codebook.index(spelling: spelling, names: log.themeNames))
      }
      countThemes(met.list, by: 1)
      return
    }
    for place in start..<(start + count) {
      let theme = codebook.index(spelling: log.themeNumbers[place], names: log.themeNames)
      if place == start || !isRepeated(theme, start..<place, log: log) { codebook.uses[theme] += 1 }
    }
  }

  private func isRepeated(_ theme: Int, _ places: Range<Int>, log: borrowing EventLog) -> Bool {
    for place in places
    where codebook.knownIndex(spelling: log.themeNumbers[place]) == theme { return true }
    return false
  }

  mutating func countThemes(_ themes: [Int], by step: Int32) {
    for theme in themes { codebook.uses[theme] += step }
  }
}

// MARK: - After words went away

extension Projection {
  /// Finds out anew when the speakers of words that went away were last heard.
  private mutating func hearAnew(
    _ before: ItemRow,
    unsaid: Int32,
    log: borrowing EventLog
  ) {
    var missing: Set<Int32> = []
    for person in log.people(speaker: before.speaker)
    where isSlot(person) && personSlots[Int(person)].lastHeard <= unsaid {
      missing.insert(person)
    }
    hearAnew(missing, log: log)
  }

  /// Finds out anew when people were last heard.
  ///
  /// The search goes back from the newest item and ends as soon as everyone is found, so that it
  /// is short where people are talking; only where stamps put items out of order must it go to
  /// the beginning.
  mutating func hearAnew(_ people: Set<Int32>, log: borrowing EventLog) {
    var missing = people
    for person in missing { personSlots[Int(person)].lastHeard = -1 }
    for number in stride(from: heads.count, to: 0, by: -1) {
      if missing.isEmpty { return }
      guard let content = reaction(number, log: log), content.isTurn else { continue }
      if content.speaker > 0 {
        found(content.speaker, number, &missing)
      } else {
        for person in log.group(content.speaker) { found(person, number, &missing) }
      }
    }
  }

  private mutating func found(_ person: Int32, _ number: Int, _ missing: inout Set<Int32>) {
    guard missing.contains(person) else { return }
    hear(person, at: itemClock[number - 1])
    if !isOutOfOrder { missing.remove(person) }
  }

  mutating func findLastSpeech(log: borrowing EventLog) {
    lastSpeech = 0
    lastMemberSpeech = 0
    for number in stride(from: heads.count, to: 0, by: -1) {
      guard let content = reaction(number, log: log) else { continue }
      if lastSpeech == 0 { lastSpeech = Int32(number) }
      if isByMember(content, log: log) {
        lastMemberSpeech = Int32(number)
        return
      }
    }
  }
}

extension ItemRow {
  /// Whether the row of a reaction is a turn of whoever spoke.
  var isTurn: Bool { !flags.contains(.observation) }
}
