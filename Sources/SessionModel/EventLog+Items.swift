public import Vocabulary

// Between item facts as values and item rows as numbers.
extension EventLog {
  /// The row of a fact that concerns an item, nil for any other.
  mutating func itemRow(_ fact: Fact) -> ItemRow? {
    switch fact {
    case .reactionRecorded(let item, let content), .cueRecorded(let item, let content),
      .probeRecorded(let item, let content), .noteRecorded(let item, let content),
      .topicParked(let item, let content), .itemAmended(let item, let content),
      .itemExtended(let item, let content):
      return itemRow(item, content)
    case .reactionThemed(let item, let themes, let stars):
      var row = itemRow(item, ItemContent(themes: themes))
      row.stars = stars.map { UInt8(clamping: $0) } ?? ItemRow.noStars
      return row
    case .reactionUnthemed(let item, let themes):
      return itemRow(item, ItemContent(themes: themes))
    case .reactionStarred(let item, let stars):
      return itemRow(item, ItemContent(stars: stars))
    case .reactionMarked(let item, let intensity, let isSpecific):
      var row = itemRow(item, ItemContent())
      row.intensity = intensity.map { UInt8(clamping: $0) } ?? ItemRow.unmarked
      if let isSpecific { row.flags.insert(isSpecific ? .specific : .unspecific) }
      return row
    case .itemDropped(let item):
      return itemRow(item, ItemContent())
    case .sessionStarted, .sessionPaused, .sessionResumed, .sessionWrapped, .memberAdded,
      .memberChanged, .memberArrived, .memberLeft, .conceptAdded, .conceptPresented,
      .conceptWithdrawn, .guideSet, .sectionEntered, .sectionExtended, .themeAdded,
      .themeDescribed, .themeRenamed, .themeMerged, .recorderSynced, .roundOpened,
      .roundAnswered, .roundClosed, .answersImported, .imported, .promiseMade, .debriefRecorded,
      .undone, .redone, .unknown:
      return nil
    }
  }

  private mutating func itemRow(_ item: ItemNumber, _ content: ItemContent) -> ItemRow {
    var row = ItemRow(item: Int32(clamping: item.number))
    row.text = addText(content.text)
    row.speaker = speakerNumber(content.speaker)
    row.concept = content.concept.map { Int32(clamping: $0.number) } ?? 0
    row.sentiment = content.sentiment?.rawValue ?? 0
    if content.isQuestion { row.flags.insert(.question) }
    if content.isObservation { row.flags.insert(.observation) }
    if content.isIncomplete { row.flags.insert(.incomplete) }
    if let echo = content.echo {
      row.echo = Int32(clamping: echo.item.number)
      if !echo.agrees { row.flags.insert(.disagrees) }
    }
    row.stars = UInt8(clamping: content.stars)
    row.themesStart = Int32(clamping: themeNumbers.count)
    row.themesCount = UInt16(clamping: content.themes.count)
    for theme in content.themes.prefix(Int(row.themesCount)) { addTheme(theme) }
    return row
  }

  /// The content of a row as a value, with its themes as they were typed.
  public func content(_ row: ItemRow) -> ItemContent {
    ItemContent(
      speaker: recordedSpeaker(row.speaker),
      concept: row.concept > 0 ? ConceptID(Int(row.concept)) : nil,
      sentiment: Sentiment(rawValue: row.sentiment),
      isQuestion: row.flags.contains(.question),
      echo: row.echo > 0
        ? RecordedEcho(
          item: ItemNumber(Int(row.echo)),
          agrees: !row.flags.contains(.disagrees)
        ) : nil,
      isObservation: row.flags.contains(.observation),
      isIncomplete: row.flags.contains(.incomplete),
      text: texts.string(row.text),
      themes: themes(of: row),
      stars: row.stars == ItemRow.noStars ? 0 : Int(row.stars)
    )
  }

  /// The themes of a row as they were typed.
  public func themes(of row: ItemRow) -> [ThemePath] {
    themeNumbers(of: row).map { ThemePath(themeNames[$0]) }
  }

  /// The themes of a row by spelling.
  public func themeNumbers(of row: ItemRow) -> ArraySlice<Int32> {
    themeNumbers[Int(row.themesStart)..<(Int(row.themesStart) + Int(row.themesCount))]
  }

  /// The event with a number, made anew from its row.
  ///
  /// An item whose number could not be comes back with number 0.
  public func event(_ number: Int) -> Event {
    let place = row(ofEvent: number)
    let row = rows[place]
    var fact = fact(row: place)
    if case .imported(var material) = fact {
      material.parts = parts(ofEvent: number)
      fact = .imported(material)
    }
    return Event(
      number: number,
      at: Instant(milliseconds: row.at),
      said: row.said == EventLog.noStamp ? nil : SessionClock(seconds: Int(row.said)),
      author: author(row: place),
      fact: fact
    )
  }

  /// What a row states; an import's own row states it without its parts.
  func fact(row: Int) -> Fact {
    let line = rows[row]
    return line.kind.concernsItem
      ? itemFact(line.kind, items[Int(line.slot)]) : facts[Int(line.slot)]
  }

  private func itemFact(_ kind: EventKind, _ row: ItemRow) -> Fact {
    let item = ItemNumber(Int(row.item))
    switch kind {
    case .reactionRecorded: return .reactionRecorded(item, content(row))
    case .cueRecorded: return .cueRecorded(item, content(row))
    case .probeRecorded: return .probeRecorded(item, content(row))
    case .noteRecorded: return .noteRecorded(item, content(row))
    case .topicParked: return .topicParked(item, content(row))
    case .itemAmended: return .itemAmended(item, content(row))
    case .itemExtended: return .itemExtended(item, content(row))
    case .itemDropped: return .itemDropped(item)
    case .reactionThemed:
      let stars = row.stars == ItemRow.noStars ? nil : Int(row.stars)
      return .reactionThemed(item, themes: themes(of: row), stars: stars)
    case .reactionUnthemed: return .reactionUnthemed(item, themes: themes(of: row))
    case .reactionStarred: return .reactionStarred(item, stars: Int(row.stars))
    case .reactionMarked:
      let intensity = row.intensity == ItemRow.unmarked ? nil : Int(row.intensity)
      let isSpecific: Bool? =
        row.flags.contains(.specific) ? true : row.flags.contains(.unspecific) ? false : nil
      return .reactionMarked(item, intensity: intensity, isSpecific: isSpecific)
    case .sessionStarted, .sessionPaused, .sessionResumed, .sessionWrapped, .memberAdded,
      .memberChanged, .memberArrived, .memberLeft, .conceptAdded, .conceptPresented,
      .conceptWithdrawn, .guideSet, .sectionEntered, .sectionExtended, .themeAdded,
      .themeDescribed, .themeRenamed, .themeMerged, .recorderSynced, .roundOpened,
      .roundAnswered, .roundClosed, .answersImported, .transcriptImported, .codebookImported,
      .projectImported, .promiseMade, .debriefRecorded, .undone, .redone, .unknown:
      preconditionFailure("only events that concern items have rows")
    }
  }
}
