import SessionModel
import Testing
import Vocabulary

@testable import DocumentStore

private let path = "sessions/kettle-1.json"
private let tornPath = "sessions/kettle-1.torn"

/// The bytes of the file before an append and after it.
private struct Append {
  var events: [Event]
  var old: [UInt8]
  var new: [UInt8]

  /// The last of the events is the one being appended.
  init(_ events: [Event], padded: Bool = true) throws {
    self.events = events
    let disk = MemoryFileSystem()
    let document = try Document.create(
      header,
      beginningWith: padded ? [] : events.dropLast(),
      at: path,
      as: me,
      in: disk
    )
    if padded { for event in events.dropLast() { try document.append(event) } }
    old = disk[path] ?? []
    try document.append(try #require(events.last))
    new = disk[path] ?? []
    document.close()
    // The padding further on is the same in both and would only take time.
    let shown = ((new.lastIndex { $0 != 0x0a } ?? 0) / 512 + 2) * 512
    old = Array(old.prefix(shown))
    new = Array(new.prefix(shown))
  }

  /// Opens what a power cut left, twice, and says how many events are there; nil where an
  /// acknowledged one is lost or altered, or one is there that nobody saved.
  func survivors(_ image: [UInt8], goesOn: Bool = true) throws -> Int? {
    let disk = MemoryFileSystem()
    disk[path] = image
    let opened = try Document.open(path, .writing(me), in: disk)
    let found = opened.log.events
    guard found == events || found == Array(events.dropLast()) else { return nil }
    guard goesOn else { return found.count }
    // The repaired document takes the next event, and is sound.
    try opened.document.append(
      event(found.count + 1, .debriefRecorded("after the cut"), by: "Eva")
    )
    opened.document.close()
    guard try Document.check(path, in: disk) == .sound(events: found.count + 1, notes: []) else {
      return nil
    }
    return found.count
  }
}

@Suite struct TearTests {
  static let wordings = [
    "short", String(repeating: "é", count: 100),
    String(repeating: "words and \"words\" ", count: 20),
  ]

  @Test(arguments: wordings)
  func `a document cut at any byte of its last append opens with all acknowledged entries`(
    words: String
  ) throws {
    for padded in [true, false] {
      let append = try Append([reaction(1), reaction(2), reaction(3, words)], padded: padded)
      let start = try #require(
        zip(append.old, append.new).enumerated().first { $1.0 != $1.1 }?.offset
      )
      let end = append.new.lastIndex { $0 != 0x0a } ?? 0
      var found: Set<Int> = []
      for length in (start - 1)...min(end + 3, append.new.count) {
        // The size of the file as it was, or the file ends here.
        let images = [
          Array(append.new[..<length]),
          Array(append.new[..<length]) + append.old.dropFirst(length),
        ]
        for image in images {
          found.insert(try append.survivors(image, goesOn: length % 16 == 0) ?? -1)
        }
      }
      #expect(found == [2, 3])
    }
  }

  /// Every subset of the sectors that an append writes, each old, new or zero.
  @Test(arguments: [40, 600, 1400, 2200])
  func `any mixture of old, new and zero sectors opens with all acknowledged entries`(
    length: Int
  ) throws {
    let words = (0..<(length / 10)).map { "word \($0) ," }.joined(separator: " ")
    let append = try Append([reaction(1), reaction(2), reaction(3, words)])
    let sector = 512
    let changed = (0..<(append.new.count / sector)).filter { index in
      append.new[(index * sector)..<((index + 1) * sector)]
        != append.old.dropFirst(index * sector).prefix(sector)
    }
    #expect(changed.count >= 1 + length / 512)
    var found: Set<Int> = []
    let states = Int(pow(3, changed.count))
    for state in 0..<states {
      var image = append.new
      var rest = state
      for index in changed {
        let place = (index * sector)..<((index + 1) * sector)
        switch rest % 3 {
        case 1: image.replaceSubrange(place, with: append.old[place])
        case 2 where index != changed[0]:
          image.replaceSubrange(place, with: Array(repeating: 0, count: sector))
        default: break
        }
        rest /= 3
      }
      found.insert(try append.survivors(image, goesOn: state % 16 == 0) ?? -1)
    }
    #expect(found == [2, 3])
  }

  /// The themes of this event make a whole sector that can be missing without breaking the JSON.
  @Test func `a lost sector between two values does not pass for white space`() throws {
    let themes = (0..<300).map { ThemePath("theme\($0)") }
    let content = ItemContent(speaker: .people([MemberID(1)]), text: "x", themes: themes)
    let last = event(2, .reactionRecorded(ItemNumber(2), content))
    let append = try Append([reaction(1), last])
    var found: Set<Int> = []
    let start = HeaderLine.beginning(header).count + line(reaction(1)).utf8.count
    for offset in stride(from: start, to: append.new.count - 512, by: 7) {
      var image = append.new
      image.replaceSubrange(offset..<(offset + 512), with: Array(repeating: 0x0a, count: 512))
      found.insert(try append.survivors(image, goesOn: false) ?? -1)
    }
    #expect(found.isSubset(of: [1, 2]) && found.contains(1))
  }

  static let tails: [(name: String, change: @Sendable (inout [UInt8]) -> Void, kept: String?)] = [
    ("rubbish behind the end", { $0 += Array("rubbish".utf8) }, "rubbish\n"),
    ("zeros behind the end", { $0 += Array(repeating: 0, count: 4096) }, nil),
    ("no brackets", { $0.removeLast(4) }, nil), ("half of the brackets", { $0.removeLast(2) }, nil),
    (
      "zeros for brackets", { $0.replaceSubrange(($0.count - 4)..., with: [0, 0, 0, 0, 0, 0]) }, nil
    ),
    ("two ends", { $0 += Array("]}\n".utf8) }, nil),
    (
      "a garbled tail", { $0.replaceSubrange(($0.count - 3)..., with: [0xff, 0x80, 0x41, 0x0a]) },
      "\n\u{fffd}\u{fffd}A\n\n"
    ),
    (
      "half an entry",
      { $0.replaceSubrange(($0.count - 3)..., with: Array(",{\"n\":3,\"at\"".utf8)) },
      "\n,{\"n\":3,\"at\"\n"
    ),
  ]

  @Test(arguments: tails.indices)
  func `what stands behind the last whole entry is cut and kept`(index: Int) throws {
    let (_, change, kept) = Self.tails[index]
    let disk = MemoryFileSystem()
    var bytes = document([reaction(1), reaction(2)])
    change(&bytes)
    disk[path] = bytes

    // A reader sees what is whole, and changes nothing.
    let report = try Document.check(path, in: disk)
    #expect(report == .recoverable(events: 2, line: lineOfTear(report), notes: []))
    #expect(disk[path] == bytes)

    let opened = try Document.open(path, .writing(me), in: disk)
    #expect(opened.log.events == [reaction(1), reaction(2)])
    #expect(
      opened.notes == [
        .closedAgain(line: lineOfTear(report), keptAt: kept == nil ? nil : tornPath)
      ]
    )
    opened.document.close()
    #expect(disk[path] == document([reaction(1), reaction(2)]))
    #expect(disk[tornPath].map(text) == kept)
    #expect(try Document.open(path, .writing(me), in: disk).notes == [])
  }

  private func lineOfTear(_ report: CheckReport) -> Int {
    if case .recoverable(_, let line, _) = report { line } else { 0 }
  }

  @Test func `later tears are kept behind earlier ones`() throws {
    let disk = MemoryFileSystem()
    for _ in 0..<2 {
      disk[path] = document([reaction(1)]) + Array("rubbish".utf8)
      try Document.open(path, .writing(me), in: disk).document.close()
    }
    #expect(disk[tornPath].map(text) == "rubbish\nrubbish\n")
  }

  @Test func `a document torn before its first entry keeps its header`() throws {
    let disk = MemoryFileSystem()
    disk[path] = HeaderLine.beginning(header).dropLast()
    let opened = try Document.open(path, .writing(me), in: disk)
    try opened.document.append(reaction(1))
    opened.document.close()
    #expect(disk[path] == document([reaction(1)]))
  }

  @Test func `damage is refused and nothing is changed`() throws {
    let disk = MemoryFileSystem()
    let bytes = Array(
      text(document([reaction(1), reaction(2), reaction(3)])).replacing("\"n\":2,", with: "\"n\":2")
        .utf8
    )
    disk[path] = bytes
    let damage = Damage(line: 4, cause: .notJSON)
    #expect(throws: StoreError.damaged(path: path, damage)) {
      try Document.open(path, .writing(me), in: disk)
    }
    #expect(throws: StoreError.damaged(path: path, damage)) {
      try Document.open(path, .reading, in: disk)
    }
    #expect(try Document.check(path, in: disk) == .damaged(damage))
    #expect(disk[path] == bytes)
    #expect(disk.paths == [path])
    #expect(disk.openFileCount == 0)
  }
}

private func pow(_ base: Int, _ exponent: Int) -> Int {
  (0..<exponent).reduce(1) { result, _ in result * base }
}
