import Foundation
import TestSupport
import Testing

/// One row of a transcript in `../shared/data`.
struct RealRow: Decodable {
  var speaker: String?
  var text: String
  var kind: String?

  /// Whether it describes what happened and is nobody's turn.
  var isEvent: Bool { kind == "event" }

  /// The rows of a file, its path given from `../shared/data`.
  static func all(_ path: String) throws -> [RealRow] {
    let decoder = JSONDecoder()
    return try SharedData.text("data/\(path)").split(separator: "\n").map {
      try decoder.decode(RealRow.self, from: Data($0.utf8))
    }
  }
}

/// What `../shared/oracles/talk_balance.json` expects of a transcript.
struct TalkOracle: Decodable {
  struct Expected: Decodable {
    var turns: [String: Int]
    var words: [String: Int]
    var roster: [String]?
    var events: Int?
  }

  private struct Case: Decodable {
    var id: String
  }

  private struct Whole: Decodable {
    var id: String
    var expected: Expected
  }

  static func expected(_ id: String) throws -> Expected {
    let bytes = try SharedData.bytes("oracles/talk_balance.json")
    let file = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    let cases = try #require(file["cases"] as? [[String: Any]])
    let wanted = try #require(cases.first { $0["id"] as? String == id })
    let expected = try JSONSerialization.data(withJSONObject: try #require(wanted["expected"]))
    return try JSONDecoder().decode(Expected.self, from: expected)
  }
}

/// A session's document, read by somebody else than the program.
struct ForeignReading {
  struct Said: Equatable {
    var item: Int
    var who: String
    var text: String
  }

  /// What was recorded, in order, by whose code.
  var said: [Said] = []
  /// The type of each event, in order.
  var types: [String] = []

  init(_ document: String) throws {
    let root = try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any]
    let events = try #require(root?["events"] as? [[String: Any]])
    var codes: [String: String] = [:]
    for event in events {
      let type = try #require(event["type"] as? String)
      types.append(type)
      if type == "member.added", let id = event["member"] as? String {
        codes[id] = event["code"] as? String
      }
      guard type == "reaction.recorded" else { continue }
      let members = (event["members"] as? [String])?.map { codes[$0] ?? $0 }
      said.append(
        Said(
          item: try #require(event["item"] as? Int),
          who: members?.joined(separator: ",") ?? event["speaker"] as? String ?? "",
          text: event["text"] as? String ?? ""
        )
      )
    }
  }
}

extension TemporaryFolder {
  /// Runs lines on a session and gives what they answer.
  func answers(_ session: String, _ lines: String...) throws -> String {
    var program = try Program(in: self)
      .arguments("open", session, "--read-only", "--at", "2026-11-22T14:00:00Z")
    for line in lines { program = program.arguments("-c", line) }
    let run = try program.run()
    #expect([run.errors, String(run.status)] == ["", "0"])
    return run.output
  }

  func document(_ session: String) throws -> String {
    try String(contentsOf: url.appending(path: "sessions/\(session).json"), encoding: .utf8)
  }
}
