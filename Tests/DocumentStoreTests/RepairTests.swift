import SessionModel
import Testing
import Vocabulary

@testable import DocumentStore

private let path = "sessions/kettle-1.json"
private let copyPath = "sessions/copy.json"
private let leftOutPath = "sessions/copy.left-out"

private let events: [Event] = [
  event(1, .sessionStarted), event(2, reaction(1).fact), event(3, reaction(2).fact),
  event(4, .conceptPresented(ConceptID(1))), event(5, reaction(3).fact), event(6, .undone([4])),
]

private func lost(_ number: Int, at moment: Int) -> Event {
  Event(number: number, at: event(moment, .sessionStarted).at, fact: .unknown(type: "line.lost"))
}

private func lostItem(_ number: Int, item: Int, at moment: Int) -> Event {
  let content = ItemContent(text: "lost: this entry could not be read")
  return Event(
    number: number,
    at: event(moment, .sessionStarted).at,
    fact: .noteRecorded(ItemNumber(item), content)
  )
}

@Suite struct RepairTests {
  static let damages:
    [(
      change: @Sendable (inout [String]) -> Void, events: [Event], lost: Int, leftOut: String?
    )] = [
      ({ $0[5] = ",{broken" }, replacing([4: lost(4, at: 5)]), 1, ",{broken"),
      ({ $0[4] = ",{broken" }, replacing([3: lostItem(3, item: 2, at: 4)]), 1, ",{broken"),
      (
        { $0.removeSubrange(4...5) },
        replacing([3: lostItem(3, item: 2, at: 5), 4: lost(4, at: 5)]), 2,
        nil
      ), ({ $0.insert($0[3], at: 6) }, events, 0, line(events[1])),
      ({ $0[2] = "\u{0}\u{0}" }, replacing([1: lost(1, at: 2)]), 1, nil),
      (
        { $0[7] = $0[7].replacing("\"n\":6", with: "\"n\":999999") }, Array(events.dropLast()), 0,
        nil
      ),
      ({ $0[7] = ",{\"n\":6,\"at" }, Array(events.dropLast()), 0, ",{\"n\":6,\"at"),
    ]

  private static func replacing(_ others: [Int: Event]) -> [Event] {
    events.map { others[$0.number] ?? $0 }
  }

  @Test(arguments: damages.indices)
  func `a repair reads around the damage and changes no number`(index: Int) throws {
    let (change, expected, lost, leftOut) = Self.damages[index]
    let disk = MemoryFileSystem()
    var lines = text(document(events)).split(separator: "\n").map(String.init)
    change(&lines)
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    disk[path] = bytes
    let report = try Document.repair(path, to: copyPath, in: disk)
    #expect(report.kept == expected.count - lost)
    #expect(report.lost == lost)
    let found = try Document.open(copyPath, .reading, in: disk)
    #expect(found.log.events == expected)
    #expect(found.log.lastItemNumber == (expected.contains(events[4]) ? 3 : 2))
    #expect(disk[path] == bytes)
    if let leftOut { #expect(disk[leftOutPath].map(text)?.contains(leftOut) == true) }
    #expect((report.leftOutAt == leftOutPath) == (disk[leftOutPath] != nil))
    #expect(disk.openFileCount == 0)
  }

  @Test func `a sound document is copied byte for byte`() throws {
    let disk = MemoryFileSystem()
    disk[path] = document(events)
    let report = try Document.repair(path, to: copyPath, in: disk)
    #expect(report == RepairReport(kept: 6, lost: 0, leftOutAt: nil))
    #expect(disk[copyPath] == document(events))
  }

  @Test func `a repair writes over nothing`() throws {
    let disk = MemoryFileSystem()
    disk[path] = document(events)
    disk[copyPath] = [1]
    #expect(throws: StoreError.alreadyExists(path: copyPath)) {
      try Document.repair(path, to: copyPath, in: disk)
    }
    #expect(disk[copyPath] == [1])
  }

  @Test func `a damaged header cannot be read around`() {
    let disk = MemoryFileSystem()
    disk[path] = Array(text(document(events)).replacing("\"kind\":", with: "\"kind\"").utf8)
    #expect(throws: StoreError.notJSON(path: path, line: 1)) {
      try Document.repair(path, to: copyPath, in: disk)
    }
  }
}

@Suite struct MigrationTests {
  /// A made-up second version in which `text` is called `words`, and a third that adds a key.
  private let third = FormatVersion(
    version: 3,
    migrations: [
      Migration(
        version: 1,
        event: { Array(text($0).replacing("\"words\":", with: "\"text\":").utf8) }
      ),
      Migration(
        version: 2,
        header: { Array(text($0).dropLast().utf8) + Array(",\"panel\":\"p\"}".utf8) }
      ),
    ]
  )

  private let old = Array(
    text(document([reaction(1)])).replacing("\"text\":", with: "\"words\":").utf8
  )

  @Test func `an older document is migrated step by step when it is opened for writing`() throws {
    let disk = MemoryFileSystem()
    disk[path] = old
    let place = DocumentPath(path)
    let opened = try Document.openForWriting(place, me, third, disk)
    #expect(opened.notes.first == .migrated(from: 1))
    #expect(opened.log.events == [reaction(1)])
    #expect(opened.header.panel == "p")
    try opened.document.append(reaction(2))
    opened.document.close()
    #expect(
      disk[path].map(text)?.hasPrefix("{\"format\":\"roundtable/session\",\"version\":3,") == true
    )
    #expect(disk.paths == [path])
  }

  @Test func `an older document is migrated in memory when it is only read`() throws {
    let disk = MemoryFileSystem()
    disk[path] = old
    let opened = try Document.openForReading(DocumentPath(path), third, disk)
    #expect(opened.log.events == [reaction(1)])
    #expect(disk[path] == old)
  }

  @Test func `a migration that fails at any call leaves the old document or the new one`() throws {
    let disk = MemoryFileSystem()
    disk[path] = old
    try Document.openForWriting(DocumentPath(path), me, third, disk).document.close()
    let (calls, new) = (disk.calls, disk[path])
    for call in calls.indices {
      let disk = MemoryFileSystem()
      disk[path] = old
      disk.faults = [call: .fails(.noSpace)]
      try? Document.openForWriting(DocumentPath(path), me, third, disk).document.close()
      #expect(disk[path] == old || disk[path] == new)
    }
  }
}
