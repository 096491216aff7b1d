import Vocabulary

// A pass over the whole log counts reactions as they were recorded, and themes that were added
// later as they come. What lost words or themes is put right once, at the end of the pass.
extension Projection {
  /// Takes note of a change during a pass, before it is linked.
  mutating func putOff(
    _ kind: EventKind,
    _ content: ItemRow,
    of change: ItemChange,
    log: borrowing EventLog
  ) {
    let recorded = log.rows[Int(change.recorded)]
    guard recorded.kind == .reactionRecorded else { return }
    var met = DistinctIndices()
    var head = change.before
    var changesBefore = 0
    while head < 0 {
      let earlier = changes[Int(~head)]
      let line = log.rows[Int(earlier.row)]
      changesBefore += 1
      // What comes later is then found at the end, too.
      if line.kind.takesAway || changesBefore > Projection.changesFollowed { return }
      meet(log.items[Int(line.slot)], &met, log: log)
      head = earlier.before
    }
    if kind.takesAway || changesBefore == Projection.changesFollowed {
      diminished.append(content.item)
    } else if content.themesCount > 0 {
      meet(log.items[Int(recorded.slot)], &met, log: log)
      let count = met.list.count
      meet(content, &met, log: log)
      countThemes(Array(met.list[count...]), by: 1)
    }
  }

  /// So many changes of an item are looked back upon at each; more of them are counted at the end,
  /// so that a document that tags one item all day is not slow to open.
  private static let changesFollowed = 16

  /// Counts what lost words or themes as it is by now.
  mutating func settleChanges(log: borrowing EventLog) {
    guard !diminished.isEmpty else { return }
    var unheard: Set<Int32> = []
    for item in diminished {
      let rows = rowsOfItem(Int(item))
      let counted = rows.prefix(1 + Projection.changesFollowed).prefix {
        !log.rows[Int($0)].kind.takesAway
      }
      countThemes(themes(rows: Array(counted), log: log), by: -1)
      if reaction(Int(item), log: log) != nil {
        countThemes(themes(rows: rows, log: log), by: 1)
      }
      recountSpeech(log.items[Int(log.rows[Int(rows[0])].slot)], &unheard, log: log)
    }
    diminished = []
    hearAnew(unheard, log: log)
    findLastSpeech(log: log)
  }

  private func meet(
    _ content: ItemRow,
    _ met: inout DistinctIndices,
    log: borrowing EventLog
  ) {
    let start = Int(content.themesStart)
    for place in start..<(start + Int(content.themesCount)) {
      guard let theme = codebook.knownIndex(spelling: log.themeNumbers[place]) else { continue }
      met.insert(theme)
    }
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

extension EventKind {
  /// Whether an event of this type may take words or themes away from an item.
  fileprivate var takesAway: Bool {
    self == .itemAmended || self == .itemDropped || self == .reactionUnthemed
  }
}
