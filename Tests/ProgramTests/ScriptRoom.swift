import Foundation
import TestSupport
import Testing

/// A workspace with one session that began at two o'clock.
struct ScriptRoom {
  static let clock = "2026-11-22T14:00:00Z"
  let folder: TemporaryFolder

  init(_ session: String = "cups") throws {
    folder = try TemporaryFolder()
    let created = try Program(in: folder).arguments("new", session, "--at", Self.clock).run()
    #expect([created.errors, String(created.status)] == ["", "0"])
  }

  /// The program, about to run something on the session with a clock that stands.
  func open(_ session: String = "cups", _ arguments: String...) throws -> Program {
    var program = try Program(in: folder).arguments("open", session, "--at", Self.clock)
    for argument in arguments { program = program.arguments(argument) }
    return program
  }

  func path(_ session: String) -> String { "\(folder.url.path)/sessions/\(session).json" }

  func document(_ session: String = "cups") throws -> String { try folder.document(session) }

  /// The documents that are there, locks and drafts left out.
  func sessions() throws -> [String] {
    try folder.files().keys.filter { $0.hasSuffix(".json") }.sorted()
  }
}
