import Foundation
import SessionModel
import Testing

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

extension ReadingFailure {
  fileprivate var isNotJSON: Bool {
    switch self {
    case .empty, .notJSON: true
    case .otherFormat, .damaged, .older: false
    }
  }
}
