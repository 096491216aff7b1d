import Vocabulary

// An item is put together from its rows only when somebody asks for it.
extension Projection {
  /// The item with a number, dropped ones included; nil where it does not stand.
  func item(_ number: Int, log: borrowing EventLog) -> Item? {
    let head = head(number)
    guard head != Projection.noItem else { return nil }
    return item(number, head: head, log: log)
  }

  /// The item as it was after the change that a head names.
  private func item(_ number: Int, head: Int32, log: borrowing EventLog) -> Item? {
    let first = recordingRow(head)
    let line = log.rows[first]
    guard let kind = ItemKind(line.kind) else { return nil }
    var item = Item(
      number: number,
      kind: kind,
      event: Int32(truncatingIfNeeded: log.number(ofRow: first)),
      at: Instant(milliseconds: line.at),
      clock: itemClock[number - 1],
      author: log.author(row: first)
    )
    if head >= 0 {
      let content = log.items[Int(line.slot)]
      item.fill(from: content, speaker: speaker(content.speaker, log: log))
      item.themes = themes(of: content, log: log)
    } else {
      let rows = rows(from: head)
      for row in rows { apply(row: Int(row), to: &item, log: log) }
      item.themes = themes(rows: rows, log: log)
    }
    return item
  }

  /// The themes of a row as they are by now.
  private func themes(of content: ItemRow, log: borrowing EventLog) -> [Int] {
    let start = Int(content.themesStart)
    let count = Int(content.themesCount)
    if count == 0 { return [] }
    if count == 1 {
      return codebook.knownIndex(spelling: log.themeNumbers[start]).map { codebook.soleThemes[$0] }
        ?? []
    }
    var themes = DistinctIndices(capacity: count)
    for place in start..<(start + count) {
      guard let theme = codebook.knownIndex(spelling: log.themeNumbers[place]) else { continue }
      themes.insert(theme)
    }
    return themes.list
  }

  /// Whose words they are; for a single person a value that was made once.
  private func speaker(_ speaker: Int32, log: borrowing EventLog) -> RecordedSpeaker {
    if speaker > 0, let index = person(Int(speaker)) { return soleSpeakers[index] }
    return log.recordedSpeaker(speaker)
  }
}

// MARK: - Items that were changed

extension Projection {
  private func apply(row: Int, to item: inout Item, log: borrowing EventLog) {
    let line = log.rows[row]
    let kind = line.kind
    let content = log.items[Int(line.slot)]
    if kind.recordsItem || kind == .itemAmended {
      let before = item
      item.fill(from: content, speaker: speaker(content.speaker, log: log))
      if kind == .itemAmended, !saysTheSame(item, before, log: log) { item.isAmended = true }
    }
    if kind == .itemDropped { item.isDropped = true }
    if kind == .itemExtended { item.extend(with: content) }
    if kind == .reactionThemed || kind == .reactionStarred { item.star(content) }
    if kind == .reactionMarked { item.mark(content) }
  }

  /// Whether two versions of an item differ in sentiment, themes, stars and marks at most.
  private func saysTheSame(_ one: Item, _ other: Item, log: borrowing EventLog) -> Bool {
    one.speaker == other.speaker && one.concept == other.concept && one.flags == other.flags
      && one.echo == other.echo
      && log.texts.joined(one.texts).utf8.elementsEqual(log.texts.joined(other.texts).utf8)
  }

  /// Whether a row changed the coding of an item and none of what it says.
  func changesCodingAlone(row: Int, of number: Int, log: borrowing EventLog) -> Bool {
    var head = head(number)
    while head != Projection.noItem, head < 0 {
      let change = changes[Int(~head)]
      if Int(change.row) == row, let after = item(number, head: head, log: log),
        let before = item(number, head: change.before, log: log)
      {
        return saysTheSame(after, before, log: log)
      }
      head = change.before
    }
    return false
  }

  /// The themes by now of the item that these rows, oldest first, have made.
  func themes(rows: [Int32], log: borrowing EventLog) -> [Int] {
    var themes = DistinctIndices()
    for row in rows {
      let line = log.rows[Int(row)]
      let content = log.items[Int(line.slot)]
      if line.kind == .itemAmended { themes = DistinctIndices() }
      if content.themesCount > 0 { apply(line.kind, content, row: row, to: &themes, log: log) }
    }
    guard codebook.hasMerges else { return themes.list }
    var current = DistinctIndices()
    for theme in themes.list { current.insert(codebook.current(theme)) }
    return current.list
  }

  /// Follows the themes of an item as they were when each row came, so that taking `b` away and
  /// merging it into `a` afterwards leaves `a`, and merging first takes both.
  private func apply(
    _ kind: EventKind,
    _ content: ItemRow,
    row: Int32,
    to themes: inout DistinctIndices,
    log: borrowing EventLog
  ) {
    var met: [Int] = []
    for spelling in log.themeNumbers(of: content) {
      guard let theme = codebook.metIndex(spelling: spelling) else { continue }
      met.append(theme)
    }
    guard kind == .reactionUnthemed else {
      for theme in met { themes.insert(theme) }
      return
    }
    let taken = Set(met.map { codebook.index($0, before: row) })
    themes.removeAll { taken.contains(codebook.index($0, before: row)) }
  }
}

extension ItemKind {
  /// The kind of item that an event of this type records; nil where it records none.
  public init?(_ kind: EventKind) {
    if kind == .reactionRecorded {
      self = .reaction
    } else if kind == .cueRecorded {
      self = .cue
    } else if kind == .probeRecorded {
      self = .probe
    } else if kind == .noteRecorded {
      self = .note
    } else if kind == .topicParked {
      self = .parked
    } else {
      return nil
    }
  }
}
