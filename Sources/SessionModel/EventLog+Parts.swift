public import Vocabulary

/// The rows of one import's parts.
struct PartRun: Sendable {
  /// The row of the first part; the import's own is the one before.
  var first: Int
  /// How many parts.
  var count: Int
  /// How many parts stand before them, of all imports.
  var before: Int
}

/// A ``RecordedTiming`` of fixed size.
struct PartTiming: Sendable {
  private static let none: Int32 = -1

  private var begin = PartTiming.none
  private var end = PartTiming.none

  init(_ timing: RecordedTiming?) {
    guard let timing else { return }
    begin = Int32(clamping: max(0, timing.begin))
    end = timing.end.map { Int32(clamping: max(0, $0)) } ?? PartTiming.none
  }

  var timing: RecordedTiming? {
    guard begin >= 0 else { return nil }
    return RecordedTiming(begin: Int(begin), end: end >= 0 ? Int(end) : nil)
  }
}

// An import is one event and many rows: which row belongs to which event.
extension EventLog {
  /// The number of the event that a row belongs to.
  public func number(ofRow row: Int) -> Int {
    guard let run = partRuns.last(where: { $0.first <= row }) else { return row + 1 }
    if row < run.first + run.count { return run.first - run.before }
    return row - run.before - run.count + 1
  }

  /// The row of an event's own, from 0; parts of an import follow it.
  public func row(ofEvent number: Int) -> Int {
    guard let run = partRuns.last(where: { $0.first - $0.before < number }) else {
      return number - 1
    }
    return number - 1 + run.before + run.count
  }

  /// How many rows the first events have, their parts included.
  public func rowCount(ofEvents count: Int) -> Int {
    count >= self.count ? rows.count : row(ofEvent: count + 1)
  }

  /// All rows of an event.
  public func rows(ofEvent number: Int) -> Range<Int> {
    row(ofEvent: number)..<rowCount(ofEvents: number)
  }

  /// When the item that a row records was said, as exactly as its source says.
  public func timing(row: Int) -> RecordedTiming? {
    guard rows[row].isPart, let run = partRuns.last(where: { $0.first <= row }) else { return nil }
    return partTimings[run.before + row - run.first].timing
  }

  mutating func beginParts() {
    partRuns.append(PartRun(first: rows.count, count: 0, before: partTimings.count))
  }

  /// The parts of an import, made anew from their rows.
  func parts(ofEvent number: Int) -> [ImportedPart] {
    rows(ofEvent: number).dropFirst().map { row in
      ImportedPart(
        said: rows[row].said == EventLog.noStamp
          ? nil : SessionClock(seconds: Int(rows[row].said)),
        timing: timing(row: row),
        fact: fact(row: row)
      )
    }
  }
}

extension ImportedMaterial {
  var withoutParts: ImportedMaterial {
    ImportedMaterial(kind: kind, source: source, format: format, parts: [])
  }
}

extension SessionState {
  /// Whether any standing item came in from a file.
  public var hasImportedItems: Bool {
    log.partRuns.contains { run in
      (run.first..<(run.first + run.count)).contains { row in
        log.rows[row].kind.recordsItem && stands(row: row)
      }
    }
  }

  /// Whether an item came in from a file.
  public func isImported(_ item: ItemNumber) -> Bool {
    let head = projection.head(item.number)
    return head != Projection.noItem && log.rows[projection.recordingRow(head)].isPart
  }

  /// When an item was said, as exactly as the file it was imported from says; nil for what was
  /// typed, and where the file has no times.
  public func timing(of item: ItemNumber) -> RecordedTiming? {
    let head = projection.head(item.number)
    guard head != Projection.noItem else { return nil }
    return log.timing(row: projection.recordingRow(head))
  }
}
