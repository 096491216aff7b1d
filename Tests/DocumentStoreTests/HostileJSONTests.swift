import Foundation
import SessionModel
import Testing
import Vocabulary

@testable import DocumentStore

private let suite = sharedData.appending(path: "data/hostile/json_test_suite/test_parsing")

private let files: [URL] =
  (try? FileManager.default.contentsOfDirectory(at: suite, includingPropertiesForKeys: nil)) ?? []

// Skipped where the shared data is absent: it is not part of this repository.
@Suite(.enabled(if: !files.isEmpty)) struct HostileJSONTests {
  @Test func `the whole suite is there`() { #expect(files.count == 318) }

  @Test(arguments: files)
  func `a hostile file is no session, and is told from JSON that is`(file: URL) throws {
    let bytes = Array(try Data(contentsOf: file))
    var failure: ReadingFailure?
    do throws(ReadingFailure) {
      _ = try DocumentReader.read(bytes)
    } catch {
      failure = error
    }
    switch file.lastPathComponent.prefix(2) {
    case "y_": #expect(failure == .otherFormat(nil))
    case "n_": #expect(failure?.isNotJSON == true, "found \(String(describing: failure))")
    default: #expect(failure != nil)
    }
  }

  @Test(arguments: files)
  func `a hostile value inside an event is kept where it is JSON and refused where not`(
    file: URL
  ) throws {
    let value = Array(try Data(contentsOf: file))
    let first = Array(line(reaction(1)).utf8)
    let spliced =
      Array(#"{"n":2,"at":"2026-11-22T14:00:02.000Z","type":"x.y","value":"#.utf8) + value + [0x7d]
    let bytes =
      HeaderLine.beginning(header) + first + [0x0a, 0x2c] + spliced + [0x0a, 0x2c]
      + Array(line(reaction(3)).replacing("\"item\":3", with: "\"item\":2").utf8)
      + Array("\n]}\n".utf8)
    let isRead = (try? DocumentReader.read(bytes))?.log.count == 3
    switch file.lastPathComponent.prefix(2) {
    case "y_": #expect(isRead)
    case "n_": #expect(!isRead)
    default: break
    }
  }
}

private let naughty = sharedData.appending(path: "data/hostile/naughty_strings/blns.json")

// Skipped where the shared data is absent.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: naughty.path)))
struct NaughtyStringTests {
  @Test func `naughty words are kept exactly wherever words are kept`() throws {
    let words = try JSONDecoder().decode([String].self, from: Data(contentsOf: naughty))
    #expect(words.count == 515)
    var events: [Event] = []
    for (index, word) in words.enumerated() {
      let content = ItemContent(text: word, themes: [ThemePath(word)])
      let member = MemberAddition(
        member: MemberID(index + 1),
        name: word,
        code: word,
        attributes: [Attribute(name: word, value: word)]
      )
      events.append(
        event(2 * index + 1, .reactionRecorded(ItemNumber(index + 1), content), by: word)
      )
      events.append(event(2 * index + 2, .memberAdded(member)))
    }
    let log = try DocumentReader.read(document(events)).log
    #expect(log.events == events)
    // `==` on strings would pass another normal form; the bytes may not differ either.
    let found = log.events.compactMap(\.author).map { Array($0.utf8) }
    #expect(found == words.map { Array($0.utf8) })
  }
}

extension ReadingFailure {
  fileprivate var isNotJSON: Bool {
    switch self {
    case .empty, .notJSON: true
    case .otherFormat, .damaged, .older: false
    }
  }
}
