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
    while heads.count < number {
      heads.append(Projection.noItem)
      itemClock.append(0)
    }
    let said = line.said == EventLog.noStamp ? clock.seconds(at: line.at) : line.said
    heads[number - 1] = Int32(truncatingIfNeeded: row)
    itemClock[number - 1] = said
    newestItem = number
    if said < latestClock { isOutOfOrder = true } else { latestClock = said }
    itemCount += 1
    if !isStale, line.kind == .reactionRecorded {
      countRecorded(content, at: said, log: log)
    } else {
      meetThemes(content, log: log)
    }
  }

  private mutating func change(
    row: Int,
    _ line: EventLog.Row,
    _ content: ItemRow,
    log: borrowing EventLog
  ) {
    let number = Int(content.item)
    let head = head(number)
    guard head != Projection.noItem, !isDropped(head, log: log) else { return }
    // Themes that are taken away are met as well, so that what a spelling meant then is settled.
    meetThemes(content, log: log)
    if line.kind == .itemDropped { itemCount -= 1 }
    let change = ItemChange(
      row: Int32(truncatingIfNeeded: row),
      before: head,
      recorded: Int32(truncatingIfNeeded: recordingRow(head))
    )
    guard !isStale, !defersChanges, let before = reaction(number, log: log) else {
      if defersChanges, !isStale { putOff(line.kind, content, of: change, log: log) }
      link(change, to: number)
      return
    }
    let themesBefore = line.kind.changesThemes ? themes(rows: rowsOfItem(number), log: log) : []
    link(change, to: number)
    if line.kind.changesThemes {
      countThemes(themesBefore, by: -1)
      if line.kind != .itemDropped {
        countThemes(themes(rows: rowsOfItem(number), log: log), by: 1)
      }
    }
    if line.kind == .itemAmended || line.kind == .itemDropped {
      recount(number, from: before, log: log)
    }
  }

  private mutating func link(_ change: ItemChange, to number: Int) {
    changes.append(change)
    heads[number - 1] = ~Int32(changes.count - 1)
  }

  private mutating func meetThemes(_ content: ItemRow, log: borrowing EventLog) {
    for place in 0..<Int(content.themesCount) {
      let spelling = log.themeNumbers[Int(content.themesStart) + place]
      _ = codebook.index(spelling: spelling, names: log.themeNames)
    }
  }
}

extension EventKind {
  /// Whether an event of this type may change which themes an item counts for.
  fileprivate var changesThemes: Bool {
    self == .itemAmended || self == .itemExtended || self == .itemDropped
      || self == .reactionThemed || self == .reactionUnthemed
  }
}
