import Vocabulary

// A pass over the whole log counts reactions as they were recorded; what became of a few of them
// later is put right here, once, at its end.
extension Projection {
  /// Counts changed reactions as they are by now instead of as they were recorded.
  mutating func settleChanges(log: borrowing EventLog) {
    guard !changes.isEmpty else { return }
    var met: [Int] = []
    var unheard: Set<Int32> = []
    var isSpeechChanged = false
    for index in changes.indices {
      let change = changes[index]
      let recorded = log.rows[Int(change.recorded)]
      let content = log.items[Int(recorded.slot)]
      // The last change of an item speaks for all of them.
      guard recorded.kind == .reactionRecorded, heads[Int(content.item) - 1] == ~Int32(index)
      else { continue }
      let extent = extent(of: change, log: log)
      if extent == .added {
        countAddedThemes(change, content, &met, log: log)
      } else {
        recountThemes(Int(content.item), change, log: log)
      }
      if extent == .said {
        isSpeechChanged = true
        recountSpeech(content, &unheard, log: log)
      }
    }
    guard isSpeechChanged else { return }
    hearAnew(unheard, log: log)
    findLastSpeech(log: log)
  }

  /// What the changes of an item may touch of what was counted.
  private enum Extent {
    /// Nothing but more themes.
    case added
    /// Themes went away.
    case themed
    /// Words went away or became somebody else's.
    case said
  }

  private func extent(of last: ItemChange, log: borrowing EventLog) -> Extent {
    var extent = Extent.added
    var change = last
    while true {
      let kind = log.rows[Int(change.row)].kind
      if kind == .itemAmended || kind == .itemDropped { return .said }
      if kind == .reactionUnthemed { extent = .themed }
      guard change.before < 0 else { return extent }
      change = changes[Int(~change.before)]
    }
  }

  private mutating func countAddedThemes(
    _ last: ItemChange,
    _ content: ItemRow,
    _ met: inout [Int],
    log: borrowing EventLog
  ) {
    met.removeAll(keepingCapacity: true)
    meetNew(content, &met, log: log)
    let recordedCount = met.count
    var change = last
    while true {
      meetNew(log.items[Int(log.rows[Int(change.row)].slot)], &met, log: log)
      guard change.before < 0 else { break }
      change = changes[Int(~change.before)]
    }
    for index in met.indices.dropFirst(recordedCount) { codebook.uses[met[index]] += 1 }
  }

  private func meetNew(_ content: ItemRow, _ met: inout [Int], log: borrowing EventLog) {
    let start = Int(content.themesStart)
    for place in start..<(start + Int(content.themesCount)) {
      guard let theme = codebook.knownIndex(spelling: log.themeNumbers[place]),
        !met.contains(theme)
      else { continue }
      met.append(theme)
    }
  }

  private mutating func recountThemes(
    _ number: Int,
    _ last: ItemChange,
    log: borrowing EventLog
  ) {
    countThemes(themes(rows: [last.recorded], log: log), by: -1)
    guard log.rows[Int(last.row)].kind != .itemDropped else { return }
    countThemes(themes(rows: rowsOfItem(number), log: log), by: 1)
  }

  private mutating func recountSpeech(
    _ before: ItemRow,
    _ unheard: inout Set<Int32>,
    log: borrowing EventLog
  ) {
    let after = reaction(Int(before.item), log: log)
    countSpeech(before, by: -1, log: log)
    if let after { countSpeech(after, by: 1, log: log) }
    if before.isTurn, after?.speaker != before.speaker || after?.isTurn != true {
      for person in log.people(speaker: before.speaker) where isSlot(person) {
        unheard.insert(person)
      }
    }
    if let after, after.isTurn {
      hear(after, at: itemClock[Int(before.item) - 1], log: log)
    }
  }
}
