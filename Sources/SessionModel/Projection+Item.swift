import Vocabulary

// An item is put together from its rows only when somebody asks for it.
extension Projection {
  /// The item with a number, dropped ones included; nil where it does not stand.
  func item(_ number: Int, log: borrowing EventLog) -> Item? {
    let head = head(number)
    guard head != Projection.noItem else { return nil }
    let first = recordingRow(head)
    let line = log.rows[first]
    guard let kind = ItemKind(line.kind) else { return nil }
    var item = Item(
      number: ItemNumber(number),
      kind: kind,
      event: first + 1,
      at: Instant(milliseconds: line.at),
      clock: SessionClock(seconds: Int(itemClock[number - 1])),
      author: log.author(row: first)
    )
    if head >= 0 {
      let content = log.items[Int(line.slot)]
      fill(&item, from: content, log: log)
      item.themes = themes(of: content, log: log)
    } else {
      apply(rows: rowsOfItem(number), to: &item, log: log)
    }
    return item
  }

  /// The themes of a row as they are by now.
  private func themes(of content: ItemRow, log: borrowing EventLog) -> [Int] {
    let start = Int(content.themesStart)
    let count = Int(content.themesCount)
    if count == 0 { return [] }
    if count == 1 {
      return codebook.knownIndex(spelling: log.themeNumbers[start]).map { [$0] } ?? []
    }
    var themes = DistinctIndices(capacity: count)
    for place in start..<(start + count) {
      guard let theme = codebook.knownIndex(spelling: log.themeNumbers[place]) else { continue }
      themes.insert(theme)
    }
    return themes.list
  }

  private func fill(_ item: inout Item, from content: ItemRow, log: borrowing EventLog) {
    item.speaker = speaker(content.speaker, log: log)
    item.concept = content.concept > 0 ? ConceptID(Int(content.concept)) : nil
    item.sentiment = Sentiment(rawValue: content.sentiment)
    item.flags = content.flags.intersection([.question, .observation, .incomplete])
    // An echo speaks of an earlier item, so that following echoes always comes to an end.
    item.echo =
      content.echo > 0 && Int(content.echo) < item.number.number
      ? RecordedEcho(
        item: ItemNumber(Int(content.echo)),
        agrees: !content.flags.contains(.disagrees)
      ) : nil
    item.firstText = content.text
    item.laterTexts = []
    item.stars = content.stars == ItemRow.noStars ? 0 : min(3, Int(content.stars))
  }

  /// Whose words they are; for a single person a value that was made once.
  private func speaker(_ speaker: Int32, log: borrowing EventLog) -> RecordedSpeaker {
    if speaker > 0, let index = person(Int(speaker)) { return soleSpeakers[index] }
    return log.recordedSpeaker(speaker)
  }
}

// MARK: - Items that were changed

extension Projection {
  private func apply(rows: [Int32], to item: inout Item, log: borrowing EventLog) {
    var themes = DistinctIndices()
    for row in rows {
      let line = log.rows[Int(row)]
      let content = log.items[Int(line.slot)]
      apply(line.kind, content, to: &item, log: log)
      apply(line.kind, content, row: row, to: &themes, log: log)
    }
    guard codebook.hasMerges else {
      item.themes = themes.list
      return
    }
    var current = DistinctIndices()
    for theme in themes.list { current.insert(codebook.current(theme)) }
    item.themes = current.list
  }

  private func apply(
    _ kind: EventKind,
    _ content: ItemRow,
    to item: inout Item,
    log: borrowing EventLog
  ) {
    if kind.recordsItem || kind == .itemAmended { fill(&item, from: content, log: log) }
    if kind == .itemAmended { item.isAmended = true }
    if kind == .itemDropped { item.isDropped = true }
    if kind == .itemExtended { extend(&item, with: content) }
    if kind == .reactionThemed || kind == .reactionStarred, content.stars != ItemRow.noStars {
      item.stars = min(3, Int(content.stars))
    }
    guard kind == .reactionMarked else { return }
    if content.intensity != ItemRow.unmarked { item.intensity = min(3, Int(content.intensity)) }
    if content.flags.contains(.specific) { item.isSpecific = true }
    if content.flags.contains(.unspecific) { item.isSpecific = false }
  }

  private func extend(_ item: inout Item, with content: ItemRow) {
    if content.text.count > 0 {
      if item.firstText.count > 0 {
        item.laterTexts.append(content.text)
      } else {
        item.firstText = content.text
      }
    }
    if content.flags.contains(.incomplete) { item.flags.insert(.incomplete) }
    if content.stars != ItemRow.noStars, content.stars > 0 {
      item.stars = min(3, Int(content.stars))
    }
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
    if kind == .itemAmended { themes = DistinctIndices() }
    let met = log.themeNumbers(of: content).lazy.compactMap {
      codebook.metIndex(spelling: $0)
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
  /// The kind of item that an event of this type records.
  init?(_ kind: EventKind) {
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
