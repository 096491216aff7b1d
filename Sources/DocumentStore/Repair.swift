import SessionModel
import Vocabulary

/// What a repair kept and what it could not.
public struct RepairReport: Equatable, Sendable {
  /// The entries that were read and are in the copy, each with the number that it had.
  public var kept: Int
  /// The entries that are missing; a placeholder has the number of each.
  public var lost: Int
  /// Where the bytes are that no entry could be made of, nil where there were none.
  public var leftOutAt: String?
}

extension Document {
  /// Reads around the damage of a document into a copy; the document itself stays as it is.
  ///
  /// Numbers are not given anew, as undo, items and panels refer to them: an entry that is lost
  /// leaves a placeholder. Never writes over a file. A damaged header cannot be read around.
  public static func repair(
    _ path: String,
    to copyPath: String,
    in fileSystem: any FileSystem = SystemFileSystem()
  ) throws(StoreError) -> RepairReport {
    let file = try DocumentFile(DocumentPath(path), .reading, fileSystem)
    defer { file.close() }
    let bytes = try file.bytes()
    var repair: RepairedDocument
    do throws(ReadingFailure) {
      repair = try RepairedDocument(bytes.span)
      _ = try DocumentReader.read(repair.bytes)
    } catch {
      throw error.storeError(path)
    }
    let copy = DocumentPath(copyPath)
    let leftOutAt = repair.leftOut.isEmpty ? nil : copy.leftOut
    do throws(SystemError) {
      if let leftOutAt { try DurableFile.create(leftOutAt, repair.leftOut, fileSystem) }
      try DurableFile.create(copy.file, repair.bytes, fileSystem)
      try fileSystem.syncFolder(copy.folder)
    } catch {
      if error == .exists { throw .alreadyExists(path: copyPath) }
      throw .cannotCreate(path: copyPath, error)
    }
    return RepairReport(kept: repair.kept.count, lost: repair.lost, leftOutAt: leftOutAt)
  }
}

/// The readable entries of a damaged document, with placeholders for the others.
struct RepairedDocument {
  /// An entry that was read.
  struct Kept {
    var event: Event
    var line: [UInt8]
  }

  /// The name of the type that holds the place of a lost entry which recorded no item.
  static let placeholderType = "line.lost"

  // A number so far ahead is damage itself, not a sign of so many lost entries.
  private static let mostLost = 10_000

  private(set) var kept: [Kept] = []
  private(set) var lost = 0
  private(set) var leftOut: [UInt8] = []
  private(set) var bytes: [UInt8]

  init(_ document: Span<UInt8>) throws(ReadingFailure) {
    let beginning = try DocumentReader.beginning(document)
    bytes = HeaderLine.beginning(beginning.header)
    collect(document, from: beginning.eventsStart)
    write()
  }

  private mutating func collect(_ document: Span<UInt8>, from start: Int) {
    var reader = EventReader(firstInvalidByte: start)
    reader.isFromNewerProgram = false
    var later = LaterEvents(from: start, reader)
    var seen = start
    while let found = later.next(document) {
      leaveOut(document, seen..<found.range.lowerBound)
      seen = found.range.upperBound
      let gap = found.event.number - (kept.last?.event.number ?? 0) - 1
      if gap >= 0, lost + gap <= RepairedDocument.mostLost {
        lost += gap
        let line = JSONText.withoutBlanks(document, found.range)
        kept.append(Kept(event: found.event, line: line))
      } else {
        leaveOut(document, found.range)
      }
    }
    leaveOut(document, seen..<document.count)
  }

  /// Keeps what stood between two entries, unless it is only what separates them.
  private mutating func leaveOut(_ document: Span<UInt8>, _ range: Range<Int>) {
    let bytes = document.copy(range)
    let separators: [UInt8] = [0, 0x2c, 0x5b, 0x5d, 0x7d]
    guard bytes.contains(where: { !isBlank($0) && !separators.contains($0) }) else { return }
    leftOut += bytes
    if leftOut.last != 0x0a { leftOut.append(0x0a) }
  }

  private mutating func write() {
    var number = 0
    var item = 0
    let nextItems = nextItems()
    for (index, entry) in kept.enumerated() {
      let gap = entry.event.number - number - 1
      // Items are numbered without gaps too: as many of the lost entries as it takes were items.
      let lostItems = gap == 0 ? 0 : min(gap, max(0, nextItems[index] - item - 1))
      for place in 0..<gap {
        number += 1
        let isItem = place < lostItems
        if isItem { item += 1 }
        append(placeholder(number, at: entry.event.at, item: isItem ? item : nil), number)
      }
      number += 1
      if let recorded = entry.event.fact.recordedItem { item = max(item, recorded) }
      append(entry.line, number)
    }
    bytes += HeaderLine.ending
  }

  private mutating func append(_ line: [UInt8], _ number: Int) {
    if number > 1 { bytes.append(0x2c) }
    bytes += line
    bytes.append(0x0a)
  }

  /// For each kept entry the number of the first item that is made by it or behind it, 0 for none.
  private func nextItems() -> [Int] {
    var numbers = [Int](repeating: 0, count: kept.count)
    var next = 0
    for index in kept.indices.reversed() {
      next = kept[index].event.fact.recordedItem ?? next
      numbers[index] = next
    }
    return numbers
  }

  private func placeholder(_ number: Int, at moment: Instant, item: Int?) -> [UInt8] {
    var fact = Fact.unknown(type: RepairedDocument.placeholderType)
    if let item {
      let content = ItemContent(text: "lost: this entry could not be read")
      fact = .noteRecorded(ItemNumber(item), content)
    }
    var line: [UInt8] = []
    EventLine.append(Event(number: number, at: moment, fact: fact), to: &line)
    return line
  }
}

extension Fact {
  /// The number of the item that the fact makes.
  fileprivate var recordedItem: Int? {
    guard kind.recordsItem, case .number(let item)? = fields[.item] else { return nil }
    return item
  }
}
