import Vocabulary

// An item is put together from its rows only when somebody asks for it.
extension Projection {
  /// The item with a number, dropped ones included; nil where it does not stand.
  func item(_ number: Int, log: borrowing EventLog) -> Item? {
    guard number > 0, number <= latestRow.count, latestRow[number - 1] >= 0 else { return nil }
    let latest = latestRow[number - 1]
    let isUnchanged = log.rows[Int(latest)].kind.recordsItem
    let chain = isUnchanged ? [] : rowsOfItem(number)
    let first = chain.first ?? latest
    let line = log.rows[Int(first)]
    guard let kind = ItemKind(line.kind) else { return nil }
    var item = Item(
      number: ItemNumber(number),
      kind: kind,
      event: Int(first) + 1,
      at: Instant(milliseconds: line.at),
      clock: SessionClock(seconds: Int(itemClock[number - 1])),
      author: log.author(row: Int(first)),
      speaker: .nobody,
      flags: [],
      texts: [],
      themes: [],
      stars: 0
    )
    if isUnchanged { apply(row: Int(latest), to: &item, log: log) }
    for row in chain { apply(row: Int(row), to: &item, log: log) }
    return item
  }

  /// The rows that concern an item, oldest first.
  func rowsOfItem(_ number: Int) -> [Int32] {
    var chain: [Int32] = []
    var row = latestRow[number - 1]
    while row >= 0 {
      chain.append(row)
      row = previousRow[row] ?? -1
    }
    return chain.reversed()
  }

  private func apply(row: Int, to item: inout Item, log: borrowing EventLog) {
    let line = log.rows[row]
    let content = log.items[Int(line.slot)]
    switch line.kind {
    case .reactionRecorded, .cueRecorded, .probeRecorded, .noteRecorded, .topicParked:
      fill(&item, from: content, log: log)
    case .itemAmended:
      fill(&item, from: content, log: log)
      item.isAmended = true
    case .itemExtended:
      if content.text.count > 0 { item.texts.append(content.text) }
      if content.flags.contains(.incomplete) { item.flags.insert(.incomplete) }
      add(themesOf: content, to: &item, log: log)
      if content.stars != ItemRow.noStars, content.stars > 0 { item.stars = Int(content.stars) }
    case .itemDropped: item.isDropped = true
    case .reactionThemed:
      add(themesOf: content, to: &item, log: log)
      if content.stars != ItemRow.noStars { item.stars = min(3, Int(content.stars)) }
    case .reactionUnthemed:
      let taken = themeIndices(content, log: log)
      item.themes.removeAll { taken.contains($0) }
    case .reactionStarred: item.stars = min(3, Int(content.stars))
    case .reactionMarked:
      if content.intensity != ItemRow.unmarked { item.intensity = min(3, Int(content.intensity)) }
      if content.flags.contains(.specific) { item.isSpecific = true }
      if content.flags.contains(.unspecific) { item.isSpecific = false }
    default: break
    }
  }

  private func fill(_ item: inout Item, from content: ItemRow, log: borrowing EventLog) {
    item.speaker = log.recordedSpeaker(content.speaker)
    item.concept = content.concept > 0 ? ConceptID(Int(content.concept)) : nil
    item.sentiment = Sentiment(rawValue: content.sentiment)
    item.flags = content.flags.intersection([.question, .observation, .incomplete])
    item.echo =
      content.echo > 0
      ? RecordedEcho(
        item: ItemNumber(Int(content.echo)),
        agrees: !content.flags.contains(.disagrees)
      ) : nil
    item.texts = content.text.count > 0 ? [content.text] : []
    item.themes = []
    add(themesOf: content, to: &item, log: log)
    item.stars = content.stars == ItemRow.noStars ? 0 : min(3, Int(content.stars))
  }

  private func add(themesOf content: ItemRow, to item: inout Item, log: borrowing EventLog) {
    for theme in themeIndices(content, log: log) where !item.themes.contains(theme) {
      item.themes.append(theme)
    }
  }

  private func themeIndices(_ content: ItemRow, log: borrowing EventLog) -> [Int] {
    let start = Int(content.themesStart)
    return (start..<(start + Int(content.themesCount))).compactMap {
      codebook.knownIndex(spelling: log.themeNumbers[$0])
    }
  }
}

extension ItemKind {
  /// The kind of item that an event of this type records.
  init?(_ kind: EventKind) {
    switch kind {
    case .reactionRecorded: self = .reaction
    case .cueRecorded: self = .cue
    case .probeRecorded: self = .probe
    case .noteRecorded: self = .note
    case .topicParked: self = .parked
    default: return nil
    }
  }
}
