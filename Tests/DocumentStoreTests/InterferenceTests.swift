import SessionModel
import Testing
import Vocabulary

@testable import DocumentStore

private let path = "sessions/kettle-1.json"
private let rescuePath = "sessions/kettle-1.rescue.json"

@Suite struct InterferenceTests {
  static let interferences:
    [(name: String, reason: StopReason, action: @Sendable (MemoryFileSystem) -> Void)] = [
      ("deleted", .deleted, { $0[path] = nil }),
      ("replaced by an editor", .replaced, { $0[path] = $0[path] }),
      ("replaced by something else", .replaced, { $0[path] = Array("hello".utf8) }),
      ("grown", .changed, { $0.overwrite(path) { $0 += Array("more".utf8) } }),
      ("cut", .changed, { $0.overwrite(path) { $0.removeLast(100) } }),
      (
        "changed at its end", .changed,
        {
          $0.overwrite(path) { bytes in
            let end = bytes.lastIndex(of: 0x7d) ?? 0
            bytes[end] = 0x20
          }
        }
      ),
      ("replaced by a link", .replaced, { $0.place(.link, at: path) }),
    ]

  @Test(arguments: interferences.indices)
  func `a file that another program changed is not written, and everything is rescued`(
    index: Int
  ) throws {
    let (_, reason, action) = Self.interferences[index]
    let disk = MemoryFileSystem()
    disk[path] = document([reaction(1)])
    let document = try Document.open(path, .writing(me), in: disk).document
    try document.append(reaction(2))
    action(disk)
    let found = disk[path]
    #expect(
      throws: StoreError.stopped(path: path, reason, .whole(path: rescuePath))
    ) { try document.append(reaction(3)) }
    #expect(disk[path] == found)
    document.close()
    #expect(disk[path] == found)
    #expect(
      try Document.open(rescuePath, .reading, in: disk).log.events
        == [reaction(1), reaction(2), reaction(3)]
    )
  }

  @Test func `where the file itself was overwritten, what was saved since opening is rescued`()
    throws
  {
    let disk = MemoryFileSystem()
    disk[path] = document([reaction(1)])
    let document = try Document.open(path, .writing(me), in: disk).document
    try document.append(reaction(2))
    disk.overwrite(path) { $0 = Array("hello".utf8) }
    #expect(
      throws: StoreError.stopped(path: path, .changed, .sinceOpening(path: rescuePath))
    ) { try document.append(reaction(3)) }
    let beginning = text(HeaderLine.beginning(header))
    #expect(
      disk[rescuePath].map(text)
        == "\(beginning)\(line(reaction(2)))\n,\(line(reaction(3)))\n]}\n"
    )
  }

  @Test func `a rescue never replaces an earlier one`() throws {
    let disk = MemoryFileSystem()
    disk[rescuePath] = [1]
    disk[path] = document([])
    let document = try Document.open(path, .writing(me), in: disk).document
    disk[path] = nil
    #expect(
      throws: StoreError.stopped(
        path: path,
        .deleted,
        .whole(path: "sessions/kettle-1.rescue-2.json")
      )
    ) { try document.append(reaction(1)) }
    #expect(disk[rescuePath] == [1])
  }

  @Test func `a backup that only touches the file disturbs nothing`() throws {
    let disk = MemoryFileSystem()
    disk[path] = document([reaction(1)])
    let document = try Document.open(path, .writing(me), in: disk).document
    for number in 2...4 {
      disk.touch(path)
      try document.append(reaction(number))
    }
    #expect(document.count == 4)
    document.close()
    #expect(disk[path] == DocumentStoreTests.document((1...4).map { reaction($0) }))
  }

  @Test func `a second writer is told who has the document, and may read`() throws {
    let disk = MemoryFileSystem()
    disk[path] = document([reaction(1)])
    let first = try Document.open(path, .writing(me), in: disk).document
    let other = LockHolder(
      processID: 1,
      login: "bo",
      host: "desk",
      since: Instant(milliseconds: 0)
    )
    #expect(throws: StoreError.heldBy(path: path, me)) {
      try Document.open(path, .writing(other), in: disk)
    }
    #expect(throws: StoreError.heldBy(path: path, me)) {
      try Document.create(header, at: path, as: other, in: disk)
    }
    try first.append(reaction(2))
    let reader = try Document.open(path, .reading, in: disk)
    #expect(reader.log.count == 2)
    #expect(reader.document.access == .readOnly)
    #expect(throws: StoreError.readOnly(path: path)) { try reader.document.append(reaction(3)) }
    first.close()
    try Document.open(path, .writing(other), in: disk).document.close()
    #expect(disk.paths == [path])
  }

  @Test func `a document that is let go of without closing gives up its lock`() throws {
    let disk = MemoryFileSystem()
    disk[path] = document([])
    _ = try Document.open(path, .writing(me), in: disk)
    try Document.open(path, .writing(me), in: disk).document.close()
  }

  @Test func `a reader that meets an append under way reads again`() throws {
    let disk = MemoryFileSystem()
    let whole = document([reaction(1), reaction(2)])
    disk[path] = Array(whole.dropLast(30))
    disk.duringPause = { disk.overwrite(path) { $0 = whole } }
    let opened = try Document.open(path, .reading, in: disk)
    #expect(opened.log.count == 2)
    #expect(opened.notes == [])
  }

  @Test func `a newer document opens read-only and gives its lock back`() throws {
    let disk = MemoryFileSystem()
    let bytes = Array(
      text(document([reaction(1)])).replacing("\"version\":1", with: "\"version\":9").utf8
    )
    disk[path] = bytes
    let opened = try Document.open(path, .writing(me), in: disk)
    #expect(opened.notes == [.newerVersion(9)])
    #expect(opened.document.access == .readOnly)
    opened.document.close()
    #expect(disk[path] == bytes)
    #expect(disk.paths == [path])
    #expect(disk.openFileCount == 0)
  }
}
