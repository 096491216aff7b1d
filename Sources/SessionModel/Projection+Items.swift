import Vocabulary

// The part of the fold that a million rows go through.
extension Projection {
  mutating func applyItem(row: Int, _ line: EventLog.Row, log: borrowing EventLog) {
    let content = log.items[Int(line.slot)]
    guard content.item > 0 else { return }
    if line.kind.recordsItem {
      record(row: row, line, content, log: log)
    } else {
      change(row: row, line, content, log: log)
    }
  }

  private mutating func record(
    row: Int,
    _ line: EventLog.Row,
    _ content: ItemRow,
    log: borrowing EventLog
  ) {
    let number = Int(content.item)
    while latestRow.count < number - 1 {
      latestRow.append(-1)
      itemClock.append(0)
    }
    let said = line.said == EventLog.noStamp ? clock.seconds(at: line.at) : line.said
    latestRow.append(Int32(truncatingIfNeeded: row))
    itemClock.append(said)
    itemCount += 1
    guard line.kind == .reactionRecorded else { return }
    count(content, by: 1, log: log)
    hear(content, at: said, log: log)
    lastSpeech = content.item
    if isByMember(content, log: log) { lastMemberSpeech = content.item }
  }

  private mutating func change(
    row: Int,
    _ line: EventLog.Row,
    _ content: ItemRow,
    log: borrowing EventLog
  ) {
    let number = Int(content.item)
    guard number <= latestRow.count, latestRow[number - 1] >= 0,
      let before = item(number, log: log), !before.isDropped
    else { return }
    if line.kind != .reactionUnthemed { meetThemes(content, log: log) }
    previousRow[Int32(row)] = latestRow[number - 1]
    latestRow[number - 1] = Int32(row)
    if line.kind == .itemDropped { itemCount -= 1 }
    guard before.kind == .reaction, let after = item(number, log: log) else { return }
    count(before, by: -1)
    if !after.isDropped { count(after, by: 1) }
    if before.speaker != after.speaker || before.isTurn != after.isTurn || after.isDropped {
      hearAnew(people(before.speaker) + people(after.speaker), log: log)
    }
    if after.isDropped { forgetSpeech(number, log: log) }
  }

  /// Counts the parts of a reaction that stand in its row.
  private mutating func count(_ content: ItemRow, by step: Int32, log: borrowing EventLog) {
    if !content.flags.contains(.observation) {
      if content.speaker > 0 {
        addTurn(Int(content.speaker), step)
      } else if content.speaker < -2 {
        for person in log.people(speaker: content.speaker) { addTurn(Int(person), step) }
      }
    }
    if content.concept > 0, Int(content.concept) < reactions.count {
      reactions[Int(content.concept)] += step
    }
    let start = Int(content.themesStart)
    for place in start..<(start + Int(content.themesCount)) {
      let theme = codebook.index(spelling: log.themeNumbers[place], names: log.themeNames)
      if place == start || !isRepeated(theme, start..<place, log: log) {
        codebook.uses[theme] += step
      }
    }
  }

  private func isRepeated(_ theme: Int, _ places: Range<Int>, log: borrowing EventLog) -> Bool {
    for place in places
    where codebook.knownIndex(spelling: log.themeNumbers[place]) == theme { return true }
    return false
  }

  private mutating func addTurn(_ person: Int, _ step: Int32) {
    if person < turns.count { turns[person] += step }
  }

  private mutating func hear(_ content: ItemRow, at said: Int32, log: borrowing EventLog) {
    guard !content.flags.contains(.observation) else { return }
    if content.speaker > 0 {
      hear(Int(content.speaker), at: said)
    } else if content.speaker < -2 {
      for person in log.people(speaker: content.speaker) { hear(Int(person), at: said) }
    }
  }

  private mutating func hear(_ person: Int, at said: Int32) {
    if person < lastHeard.count, lastHeard[person] < said { lastHeard[person] = said }
  }

  private func isByMember(_ content: ItemRow, log: borrowing EventLog) -> Bool {
    guard content.speaker != 0, content.speaker != -1 else { return false }
    if content.speaker == -2 { return true }
    for number in log.people(speaker: content.speaker) {
      if let index = person(Int(number)), people[index].role == .member { return true }
    }
    return false
  }
}

// MARK: - Items that were changed later

extension Projection {
  private mutating func meetThemes(_ content: ItemRow, log: borrowing EventLog) {
    for spelling in log.themeNumbers(of: content) {
      _ = codebook.index(spelling: spelling, names: log.themeNames)
    }
  }

  /// Counts the uses of all themes anew after two became one, as a reaction that carried both
  /// counts once.
  mutating func recountThemes(log: borrowing EventLog) {
    for theme in codebook.uses.indices { codebook.uses[theme] = 0 }
    for number in 1...max(1, latestRow.count) {
      guard let item = item(number, log: log), item.kind == .reaction, !item.isDropped else {
        continue
      }
      for theme in item.themes { codebook.uses[theme] += 1 }
    }
  }

  private func people(_ speaker: RecordedSpeaker) -> [MemberID] {
    switch speaker {
    case .people(let people): people
    case .moderator, .unidentified, .nobody: []
    }
  }

  private mutating func count(_ item: Item, by step: Int32) {
    if item.isTurn {
      for person in people(item.speaker) { addTurn(person.number, step) }
    }
    if let concept = item.concept, concept.number < reactions.count {
      reactions[concept.number] += step
    }
    for theme in item.themes where theme < codebook.uses.count { codebook.uses[theme] += step }
  }

  /// Finds out anew when people were last heard, after words of theirs went away.
  ///
  /// The search goes back from the newest item and ends as soon as everyone is found, so that it
  /// is short where people are talking.
  private mutating func hearAnew(_ affected: [MemberID], log: borrowing EventLog) {
    var missing = Set(affected.map(\.number).filter { $0 > 0 && $0 < lastHeard.count })
    for person in missing { lastHeard[person] = -1 }
    for number in stride(from: latestRow.count, to: 0, by: -1) where !missing.isEmpty {
      guard latestRow[number - 1] >= 0, let item = item(number, log: log),
        item.isTurn, !item.isDropped
      else { continue }
      for person in people(item.speaker) where missing.contains(person.number) {
        lastHeard[person.number] = max(lastHeard[person.number], itemClock[number - 1])
        missing.remove(person.number)
      }
    }
  }

  private mutating func forgetSpeech(_ number: Int, log: borrowing EventLog) {
    func last(_ start: Int32, _ accept: (Item) -> Bool) -> Int32 {
      guard Int(start) == number else { return start }
      for earlier in stride(from: number - 1, to: 0, by: -1) {
        if let item = item(earlier, log: log), item.kind == .reaction, !item.isDropped,
          accept(item)
        {
          return Int32(earlier)
        }
      }
      return 0
    }
    lastSpeech = last(lastSpeech) { _ in true }
    lastMemberSpeech = last(lastMemberSpeech) { isByMember($0.speaker) }
  }

  func isByMember(_ speaker: RecordedSpeaker) -> Bool {
    switch speaker {
    case .nobody, .moderator: return false
    case .unidentified: return true
    case .people(let numbers):
      return numbers.contains { number in
        person(number.number).map { people[$0].role == .member } ?? false
      }
    }
  }
}

extension Projection {
  /// Makes room at once for so many items.
  mutating func reserve(items: Int) {
    latestRow.reserveCapacity(items)
    itemClock.reserveCapacity(items)
  }
}
