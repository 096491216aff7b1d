import SessionModel
import Vocabulary

// Texts become entries: by selection where our own export wrote them, by line where lines say who
// speaks, and by selection and paragraph elsewhere.
extension ProjectDrafting {
  /// The text of a source or note; nil where there is none, which is taken down.
  mutating func text(of source: ForeignText) -> (text: SourceText, isExact: Bool)? {
    if let path = source.path {
      switch package.text(at: path) {
      case .text(let bytes, let encoding):
        if encoding != .utf8 { tally.otherEncodings.append(source.name) }
        return (SourceText(bytes), true)
      case .missing(let path): tally.missing.append((source, path))
      case .problem(let name, let fault): tally.unreadable.append((source, name, fault))
      case .notText(let name): tally.notText.append((source, name))
      }
      if let inline = source.inline { return (SourceText(Array(inline.utf8)), true) }
      return nil
    }
    if let inline = source.inline {
      var bytes = Array(inline.utf8)
      if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes.removeFirst(3) }
      return (SourceText(bytes), true)
    }
    if source.hasRichText { tally.richTexts.append(source.name) } else { tally.textless += 1 }
    return nil
  }

  mutating func take(_ source: ForeignText) {
    tally.textCodings += source.codes.count
    takeComment(source.description)
    guard let (text, _) = text(of: source) else {
      takeNames(of: source)
      takeNotes(source.notes)
      return
    }
    tally.texts += 1
    var placing = SelectionPlacing(text)
    var placed: [PlacedSelection] = []
    placed.reserveCapacity(source.selections.count)
    for selection in source.selections {
      guard let range = placing.place(selection) else {
        tally.lostCodings += selection.codes.count
        takeComment(selection.description)
        continue
      }
      placed.append(PlacedSelection(range: range, selection: selection))
    }
    tally.take(placing)
    let times = TranscriptTimes(source.syncPoints, placing.text)
    if record.isOwn, !placed.isEmpty {
      takeOwn(placed, placing.text)
    } else if let items = SpokenText(placing.text, personOfLabel, conceptOfLabel) {
      takeSpoken(items, placed, placing.text, times)
    } else {
      takeSelected(source, placed, placing.text, times)
    }
    takeNotes(source.notes)
  }

  /// A text that is not there: selections whose names are all of their words are kept.
  private mutating func takeNames(of source: ForeignText) {
    for selection in source.selections {
      guard let start = selection.start, let end = selection.end, end > start,
        selection.name.unicodeScalars.count == end - start
      else {
        tally.lostSelections += 1
        tally.lostCodings += selection.codes.count
        continue
      }
      var entry = DraftEntry(.reaction, who(selection, in: source), text: selection.name)
      apply(selection.codes, to: &entry)
      finish(entry, [selection])
      tally.namesAsWords += 1
    }
  }

  /// Adds the entry of selections with their comments and notes.
  private mutating func finish(_ entry: DraftEntry, _ selections: [ForeignSelection]) {
    let place = add(entry)
    for selection in selections {
      if let place, let identifier = selection.identifier { entryOfSelection[identifier] = place }
      takeComment(selection.description)
      takeNotes(selection.notes, after: entry)
    }
  }

  /// Who said what is selected: the case of the selection, else that of the whole text.
  private func who(_ selection: ForeignSelection, in source: ForeignText) -> DraftEntry.Speaker {
    if let people = selection.identifier.flatMap({ peopleOfSelection[$0] }) {
      return .people(people.distinct)
    }
    if let people = source.identifier.flatMap({ peopleOfSource[$0] }), people.distinct.count == 1 {
      return .people(people.distinct)
    }
    return .unidentified
  }

  // MARK: - Our own

  private mutating func takeOwn(_ placed: [PlacedSelection], _ text: SourceText) {
    let lines = text.lines
    // By line: how many selections begin to cover it, less those that have ended before it.
    var covers = Array(repeating: 0, count: lines.count + 1)
    var room = RoomForWords(text)
    for one in placed {
      let (range, selection) = (one.range, one.selection)
      let line = lines.lastIndex(beginningAtOrBefore: range.lowerBound)
      if !lines.isEmpty {
        covers[line] += 1
        let last = lines.lastIndex(beginningAtOrBefore: range.upperBound - 1)
        covers[max(line, last) + 1] -= 1
      }
      guard room.take(range) else {
        leave(selection)
        continue
      }
      var speaker = DraftEntry.Speaker.unidentified
      let head = lines.isEmpty ? nil : SpokenLine(lines[line], in: text)
      if let people = selection.identifier.flatMap({ peopleOfSelection[$0] }) {
        speaker = .people(people.distinct)
      } else if let head, head.words.lowerBound == range.lowerBound {
        speaker = ownSpeaker(head.label)
      }
      var entry = DraftEntry(.reaction, speaker, text: text.exactWords(range))
      apply(selection.codes, to: &entry)
      entry.timing = time(of: selection)
      if entry.concept == nil, let bracket = head?.bracket {
        entry.concept = conceptOfLabel[bracket.foldedForComparison]
      }
      finish(entry, [selection])
    }
    var covering = 0
    for (line, change) in zip(lines, covers) {
      covering += change
      guard covering == 0, text.hasWords(line) else { continue }
      takeComment(text.words(text.trimmed(line)))
      tally.unselectedLines += 1
    }
  }

  /// When our own export says that something was said.
  private func time(of selection: ForeignSelection) -> RecordedTiming? {
    guard let start = record.created.flatMap({ Instant(iso8601: $0) }),
      let said = selection.created.flatMap({ Instant(iso8601: $0) })
    else { return nil }
    let passed = said.milliseconds.subtractingReportingOverflow(start.milliseconds)
    guard !passed.overflow, passed.partialValue >= 0 else { return nil }
    return RecordedTiming(begin: Int(passed.partialValue))
  }

  // MARK: - Lines that say who speaks

  private mutating func takeSpoken(
    _ items: SpokenText,
    _ placed: [PlacedSelection],
    _ text: SourceText,
    _ times: TranscriptTimes
  ) {
    var codes: [[Int]] = Array(repeating: [], count: items.items.count)
    var room = RoomForWords.mostCodings
    for (place, one) in placed.enumerated() {
      let touched = items.indices(touching: one.range)
      room -= touched.count
      guard room >= 0 else {
        leave(one.selection)
        continue
      }
      if touched.count > 1 { tally.spanning += 1 }
      for index in touched { codes[index].append(place) }
      guard touched.isEmpty else { continue }
      // Before the first line that says who speaks.
      takeStray(one, text)
    }
    for paragraph in text.paragraphs(in: 0..<items.start) { takeComment(text.words(paragraph)) }
    for (item, places) in zip(items.items, codes) {
      let selections = places.map { placed[$0] }
      var entry = DraftEntry(.reaction, speaker(item.line.label), text: text.words(item.words))
      if let bracket = item.line.bracket {
        entry.concept = conceptOfLabel[bracket.foldedForComparison]
        entry.timing = SpokenLine.milliseconds(bracket).map { RecordedTiming(begin: $0) }
      }
      entry.timing = entry.timing ?? times.time(at: item.words.lowerBound)
      apply(selections.flatMap(\.selection.codes), to: &entry)
      for one in selections {
        let whole = text.trimmed(item.words)
        if one.range.lowerBound > whole.lowerBound || one.range.upperBound < whole.upperBound {
          tally.partial += 1
        }
      }
      if entry.speaker == .unidentified {
        let people = selections.flatMap { one in
          one.selection.identifier.flatMap { peopleOfSelection[$0] } ?? []
        }
        if !people.isEmpty { entry.speaker = .people(people.distinct) }
      }
      let own = selections.map(\.selection).filter { selection in
        selection.identifier.map { entryOfSelection[$0] == nil } ?? true
      }
      finish(entry, own)
    }
  }

  /// Leaves a selection of words that were selected too often.
  private mutating func leave(_ selection: ForeignSelection) {
    tally.repeated += 1
    tally.lostCodings += selection.codes.count
    takeComment(selection.description)
    takeNotes(selection.notes)
  }

  private mutating func takeStray(_ one: PlacedSelection, _ text: SourceText) {
    tally.strays += 1
    tally.lostCodings += one.selection.codes.count
    takeComment(one.selection.description)
    takeNotes(one.selection.notes)
  }

  // MARK: - Other texts

  private mutating func takeSelected(
    _ source: ForeignText,
    _ placed: [PlacedSelection],
    _ text: SourceText,
    _ times: TranscriptTimes
  ) {
    let sorted = placed.sorted {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }
    var position = 0
    var place = 0
    var room = RoomForWords(text)
    while place < sorted.count {
      var same = place + 1
      while same < sorted.count, sorted[same].range == sorted[place].range { same += 1 }
      let range = sorted[place].range
      if range.lowerBound > position {
        takeUnselected(position..<range.lowerBound, text)
      } else if range.lowerBound < position {
        tally.overlapping += 1
      }
      position = max(position, range.upperBound)
      let selections = sorted[place..<same].map(\.selection)
      guard room.take(range) else {
        for selection in selections { leave(selection) }
        place = same
        continue
      }
      let speaker = self.speaker(of: selections, in: source)
      let words = text.trimmed(range)
      var entry = DraftEntry(.reaction, speaker, text: text.words(words))
      apply(selections.flatMap(\.codes), to: &entry)
      entry.timing = times.time(at: range.lowerBound)
      tally.sameSelections += same - place - 1
      finish(entry, selections)
      place = same
    }
    takeUnselected(position..<text.bytes.count, text)
  }

  /// Who said what is selected several times: the first that says who.
  private func speaker(
    of selections: [ForeignSelection],
    in source: ForeignText
  ) -> DraftEntry.Speaker {
    for selection in selections {
      let speaker = who(selection, in: source)
      if speaker != .unidentified { return speaker }
    }
    return .unidentified
  }

  private mutating func takeUnselected(_ range: Range<Int>, _ text: SourceText) {
    for paragraph in text.paragraphs(in: range) where text.hasWords(paragraph) {
      switch options.unselected {
      case .notes:
        tally.unselectedNotes += 1
        takeComment(text.words(paragraph))
      case .left: tally.unselectedCharacters += text.count(in: paragraph)
      }
    }
  }
}

/// A selection and the bytes that it covers.
struct PlacedSelection {
  var range: Range<Int>
  var selection: ForeignSelection
}

/// How many words of a text may become reactions, so that selections of everything, by the
/// thousand, do not fill the memory.
struct RoomForWords {
  /// How many codings selections over several speakers may make of themselves.
  static let mostCodings = 1 << 20

  private var bytes: Int

  init(_ text: SourceText) { bytes = 16 * text.bytes.count + 1 << 20 }

  mutating func take(_ range: Range<Int>) -> Bool {
    bytes -= range.count
    return bytes >= 0
  }
}

extension [Int] {
  /// Each once, in order.
  var distinct: [Int] {
    guard count > 1 else { return self }
    var met: Set<Int> = []
    return filter { met.insert($0).inserted }
  }
}

extension [Range<Int>] {
  /// The last range that begins at a place or before it; 0 where there is none.
  func lastIndex(beginningAtOrBefore place: Int) -> Int {
    var (low, high) = (0, count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if self[middle].lowerBound <= place { low = middle } else { high = middle }
    }
    return low
  }
}
