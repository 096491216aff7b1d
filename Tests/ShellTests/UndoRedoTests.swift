import CommandLanguage
import Foundation
import SessionModel
import TestSupport
import Testing

@testable import Shell

/// Every step of a session can be taken back and brought back, right after it was made.
@Suite struct UndoRedoTests {
  struct Script: Sendable, CustomTestStringConvertible {
    var name: String
    var testDescription: String { name }

    func statements() throws -> [String] {
      if name == "every verb" { return EveryVerbScript.statements }
      return try Repository.text("sessions/\(name).roundtable").split(separator: "\n")
        .map(String.init)
    }
  }

  private static let scripts =
    [Script(name: "every verb")]
    + Repository.files(in: ["sessions"], endingIn: [".roundtable"]).map {
      Script(name: String($0.dropFirst("sessions/".count).dropLast(".roundtable".count)))
    }

  private func room() throws -> Room {
    let room = Room()
    room.papers.texts["guide.md"] = EveryVerbScript.guide
    for path in Repository.files(in: ["sessions"], endingIn: [".md"]) {
      room.papers.texts[path] = try Repository.text(path)
    }
    return room
  }

  /// What the screen tells of a session.
  private func shown(_ room: Room) -> [String] {
    ["list dropped", "status", "airtime", "themes", "member list", "concept list", "guide"]
      .map { room.type($0) }
  }

  @Test(arguments: scripts)
  func `each step undone is as before, and redone as after`(script: Script) throws {
    let room = try room()
    var kinds: Set<String> = []
    for line in try script.statements() {
      if ["quit", "undo", "redo"].contains(line.prefix { $0 != " " }) { continue }
      let before = room.state
      let shownBefore = shown(room)
      let outcome = room.sitting.take(line, mode: .script)
      #expect(outcome.trouble == nil, "\(line)")
      guard let event = outcome.event else { continue }
      kinds.insert(String("\(room.state.log.event(event).fact)".prefix { $0 != "(" }))
      let after = room.state
      let shownAfter = shown(room)
      #expect(room.type("undo").hasPrefix("took back "), "\(line)")
      #expect(room.state.showsTheSame(as: before), "undo of \(line)")
      // A stamp has moved the clock on, and with it what `status` says.
      let isStamped = line.first?.isNumber ?? false
      #expect(isStamped || shown(room) == shownBefore, "undo of \(line)")
      #expect(room.type("redo").hasPrefix("brought back "), "\(line)")
      #expect(room.state.showsTheSame(as: after), "redo of \(line)")
      #expect(shown(room) == shownAfter, "redo of \(line)")
    }
    if script.name == "every verb" { #expect(kinds.count == 36, "\(kinds.sorted())") }
  }

  @Test(arguments: scripts)
  func `everything at once goes back to nothing and comes again`(script: Script) throws {
    let room = try room()
    for line in try script.statements() {
      #expect(room.sitting.take(line, mode: .script).trouble == nil, "\(line)")
    }
    let state = room.state
    let shown = shown(room)
    room.type("undo 100000")
    #expect(room.state.showsTheSame(as: SessionState(header: state.header)))
    room.type("redo 100000")
    #expect(room.state.showsTheSame(as: state))
    #expect(self.shown(room) == shown)
  }
}
