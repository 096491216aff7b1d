import CommandLanguage
import SessionModel
import Vocabulary

@testable import Shell

/// A session at a desk of its own: no disk, no terminal, a clock that the test moves.
final class Room {
  /// Keeps events in memory, and none where the test says what goes wrong.
  final class Shelf: EventStore {
    var isReadOnly = false
    var problem: StoreProblem?
    var events: [Event] = []

    func keep(_ event: Event) throws(StoreProblem) {
      if let problem { throw problem }
      events.append(event)
    }
  }

  /// Guides and reports in memory.
  final class Papers: FileAccess {
    var texts: [String: String] = [:]

    func read(_ path: String) throws(FileProblem) -> String {
      guard let text = texts[path] else {
        throw FileProblem(cause: "No such file or directory")
      }
      return text
    }

    func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(FileProblem) {
      if path.hasPrefix("locked/") { throw FileProblem(cause: "Permission denied") }
      if texts[path] != nil, !replacing { throw FileProblem(cause: "it exists", exists: true) }
      texts[path] = String(decoding: bytes, as: UTF8.self)
    }

    func completions(of path: String) -> [String] { [] }
  }

  static let beginning = Instant(milliseconds: 1_795_356_000_000)

  let shelf = Shelf()
  let papers = Papers()
  let clock = EdgeClock(fixed: Room.beginning)
  let sitting: Sitting

  init(_ lines: String...) {
    let header = SessionHeader(id: "cups", title: "Coffee cups", created: Room.beginning)
    let session = LiveSession(
      state: SessionState(header: header),
      store: shelf,
      now: clock.now
    )
    let interpreter = Interpreter(
      session: session,
      settings: Settings(),
      files: papers,
      clock: clock
    )
    sitting = Sitting(session: session, interpreter: interpreter, clock: clock)
    for line in lines { type(line) }
  }

  var state: SessionState { sitting.state }

  /// Takes a line as from the keyboard; the answer, or what went wrong, as a person reads it.
  @discardableResult
  func type(_ line: String, firstKey: Instant? = nil, mode: ReadingMode = .typed) -> String {
    let outcome = sitting.take(line, firstKey: firstKey, mode: mode)
    var said = AnswerText(sitting).lines(outcome.parts)
    switch outcome.trouble {
    case nil: break
    case .complaint(let complaint): said.append(complaint.terminalText(line: line))
    case .failure(let message, _):
      said.append("error: \(message.what)")
      if let remedy = message.remedy { said.append(remedy) }
    }
    return said.joined(separator: "\n")
  }

  /// What happens after a line.
  func effect(of line: String, mode: ReadingMode = .typed) -> Reply.Effect {
    sitting.take(line, mode: mode).effect
  }

  func wait(minutes: Int = 0, seconds: Int = 0) { clock.advance(seconds: minutes * 60 + seconds) }
}

extension Room {
  /// Three members, two concepts, a started clock.
  static func coffee() -> Room {
    Room(
      "member add \"Anna Ek\" code=a",
      "member add \"Boris Lund\" code=b",
      "member add \"Carla Diaz\" code=c",
      "member add \"Mia Holm\" code=mh role=moderator",
      "concept add b \"Fold-flat cup\"",
      "concept add t \"Travel lid\"",
      "start"
    )
  }
}
