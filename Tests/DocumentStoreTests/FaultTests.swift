import SessionModel
import Testing
import Vocabulary

@testable import DocumentStore

private let path = "sessions/kettle-1.json"
private let two = [reaction(1), reaction(2)]

private let errors: [SystemError] = [.noSpace, .inputOutput, .denied, .readOnly]

/// What a document says to somebody who opens it now.
private func events(_ disk: MemoryFileSystem, at path: String = path) throws -> [Event] {
  disk.faults = [:]
  return try Document.open(path, .reading, in: disk).log.events
}

@Suite struct FaultTests {
  @Test(arguments: errors)
  func `whichever call of creating fails, there is no half-made document`(error: SystemError) throws
  {
    let calls = try callsOf { try Document.create(header, at: path, as: me, in: $0).close() }
    #expect(calls.contains("rename") && calls.contains("syncFolder"))
    for call in calls.indices {
      let disk = MemoryFileSystem()
      disk.faults = [call: .fails(error)]
      do throws(StoreError) {
        try Document.create(header, at: path, as: me, in: disk).close()
      } catch {
        #expect([66, 73, 74].contains(error.exitCode))
      }
      disk.faults = [:]
      if disk[path] != nil { #expect(try events(disk) == []) }
      #expect(disk.openFileCount == 0)
      try? disk.remove(path)
      try Document.create(header, at: path, as: me, in: disk).close()
    }
  }

  @Test(arguments: errors)
  func `whichever call of opening fails, the document is as it was`(error: SystemError) throws {
    let torn = document(two) + Array("rubbish".utf8)
    let calls = try callsOf(torn) { try Document.open(path, .writing(me), in: $0).document.close() }
    #expect(calls.contains("truncate") && calls.contains("sync"))
    for call in calls.indices {
      let disk = MemoryFileSystem()
      disk[path] = torn
      disk.faults = [call: .fails(error)]
      do throws(StoreError) {
        try Document.open(path, .writing(me), in: disk).document.close()
      } catch {
        #expect([66, 74].contains(error.exitCode))
      }
      #expect(disk.openFileCount == 0)
      #expect(try events(disk) == two)
      let opened = try Document.open(path, .writing(me), in: disk)
      try opened.document.append(reaction(3))
      opened.document.close()
      #expect(try events(disk) == two + [reaction(3)])
    }
  }

  enum Outcome: Hashable { case saved, refused, stopped }

  @Test(arguments: errors)
  func `whichever call of an append fails, nothing is acknowledged and nothing is lost`(
    error: SystemError
  ) throws {
    var outcomes: Set<Outcome> = []
    for call in 0..<9 {
      for count in [1, 2] {
        let faults = Dictionary(
          uniqueKeysWithValues: (0..<count).map {
            (call + $0, MemoryFileSystem.Fault.fails(error))
          }
        )
        outcomes.insert(try append(faults))
      }
    }
    // A full disk is asked twice, the second time without room for later entries.
    outcomes.insert(try append([2: .fails(error), 7: .fails(error)]))
    #expect(outcomes == [.saved, .refused, .stopped])
  }

  @Test(arguments: [0, 1, 3, 100, 130, 200])
  func `a write that is taken in part is taken back`(taken: Int) throws {
    #expect(try append([2: .takesOnly(taken), 7: .takesOnly(taken)]) == .refused)
    // The room for later entries does not fit, the entry itself does.
    #expect(try append([2: .takesOnly(taken)]) == .saved)
  }

  @Test func `an entry fits into the last block of a full disk`() throws {
    #expect(try append([2: .fails(.noSpace)]) == .saved)
  }

  /// Appends a third event to two while the disk does this, and sees to it that the outcome is
  /// what was said.
  private func append(_ faults: [Int: MemoryFileSystem.Fault]) throws -> Outcome {
    let disk = MemoryFileSystem()
    disk[path] = document(two)
    let opened = try Document.open(path, .writing(me), in: disk)
    let calls = disk.calls.count
    disk.faults = Dictionary(uniqueKeysWithValues: faults.map { (calls + $0.key, $0.value) })
    var failure: StoreError?
    do throws(StoreError) { try opened.document.append(reaction(3)) } catch { failure = error }
    disk.faults = [:]
    switch failure {
    case nil:
      #expect(try events(disk) == two + [reaction(3)])
      opened.document.close()
      return .saved
    case .stopped(_, _, .whole(let rescued))?:
      #expect(opened.document.access == .readOnly)
      #expect(throws: StoreError.readOnly(path: path)) { try opened.document.append(reaction(3)) }
      opened.document.close()
      let found = try Document.open(path, .writing(me), in: disk).log.events
      #expect(found == two || found == two + [reaction(3)])
      #expect(try events(disk, at: rescued) == two + [reaction(3)])
      return .stopped
    case .stopped(_, _, .sinceOpening(let rescued))?:
      // The document could not be read any more; the refused entry is safe by itself.
      opened.document.close()
      #expect(disk[rescued].map(text)?.contains("\n\(line(reaction(3)))\n]}\n") == true)
      #expect(try events(disk).starts(with: two))
      return .stopped
    case .stopped(_, _, .failed)?:
      // The disk failed for the rescue as well; what was saved is there.
      opened.document.close()
      #expect(try events(disk).starts(with: two))
      return .stopped
    case let error?:
      #expect(error.exitCode == 74)
      #expect(opened.document.access == .writing)
      #expect(try events(disk) == two)
      // Enter again: now it works.
      try opened.document.append(reaction(3))
      opened.document.close()
      #expect(disk[path] == document(two + [reaction(3)]))
      return .refused
    }
  }

  @Test(arguments: errors)
  func `whichever call of a rewrite fails, the document is as it was`(error: SystemError) throws {
    let reordered =
      Array(
        "{\"events\":[\(two.map(line).joined(separator: ","))],".utf8
      )
      + HeaderLine.beginning(header).dropFirst().prefix { $0 != 0x0a }.dropLast() + [0x7d]
    let calls = try callsOf(reordered) {
      let opened = try Document.open(path, .writing(me), in: $0)
      #expect(opened.notes == [.rewritten])
      opened.document.close()
    }
    #expect(calls.contains("rename"))
    for call in calls.indices {
      let disk = MemoryFileSystem()
      disk[path] = reordered
      disk.faults = [call: .fails(error)]
      let opened = try? Document.open(path, .writing(me), in: disk)
      opened?.document.close()
      #expect(disk[path] == reordered || disk[path] == document(two))
      #expect(disk.openFileCount == 0)
      #expect(try events(disk) == two)
    }
  }

  private func callsOf(
    _ bytes: [UInt8]? = nil,
    _ action: (MemoryFileSystem) throws -> Void
  ) throws -> [String] {
    let disk = MemoryFileSystem()
    if let bytes { disk[path] = bytes }
    try action(disk)
    return disk.calls
  }
}
