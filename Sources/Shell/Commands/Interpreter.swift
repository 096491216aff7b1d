import Analysis
import CommandLanguage
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

/// Carries out commands on a session: intention in, fact recorded, reply out.
///
/// It decides nothing about admissibility (the state does) and prints nothing (the edge does).
final class Interpreter {
  let session: LiveSession
  var settings: Settings
  let files: any FileAccess
  private let clock: EdgeClock
  var searchIndex = SearchIndex()
  private var hasSaidWaiting = false

  init(session: LiveSession, settings: Settings, files: any FileAccess, clock: EdgeClock) {
    self.session = session
    self.clock = clock
    self.settings = settings
    self.files = files
  }

  var state: SessionState { session.state }

  /// Carries out one command.
  ///
  /// - Parameters:
  ///   - command: What the line meant.
  ///   - stamp: The stamp in front of it, as typed.
  ///   - mode: Whether a person is there to whom a line can be handed back.
  /// - Returns: What to answer.
  /// - Throws: ``Failure`` where it was not carried out; then nothing has changed.
  func carryOut(
    _ command: Command,
    stamp: Stamp?,
    mode: ReadingMode
  ) throws(Failure) -> Reply {
    if stamp != nil, !command.takesStamp, !clock.isFixed {
      throw .cannot(.noStamp)
    }
    let said = stamp.map(reading)
    switch command {
    case .verb(.fix(let item, nil)) where mode != .script: return try handBack(item)
    case .verb(.replay(let filter)) where mode != .script:
      return Reply(effect: .replay(selection(filter)))
    case .verb(.codeWalk) where mode == .script: throw .cannot(.codingNeedsPrompt)
    case .verb(.codeWalk) where session.isReadOnly: throw .cannot(.codingNeedsWriting)
    case .verb(.codeOff):
      if case .coding = mode { return Reply(effect: .endWalk) }
      return .said("no items are being coded")
    case .nothing:
      return stamp == nil ? Reply() : Reply(.notice("nothing was said at that time"))
    case .speech(let speech):
      var reply = try capture(speech, said: said)
      reply.parts += noticeStamp(stamp)
      return reply
    case .more(let text, let tail): return try extend(text, tail)
    case .themes(let tail): return try code(nil, tail)
    case .verb(let verb):
      var reply = try carryOut(verb, said: said)
      reply.parts += noticeStamp(stamp)
      return reply
    }
  }

  /// The session clock that a stamp means.
  func reading(_ stamp: Stamp) -> SessionClock {
    switch stamp {
    case .at(let clock): clock
    case .ago(let seconds): SessionClock(seconds: session.clockReading.seconds - seconds)
    }
  }

  /// The notice that a stamp lies where the session has not been.
  private func noticeStamp(_ stamp: Stamp?) -> [Reply.Part] {
    guard state.clock.phase != .waiting, !clock.isFixed else { return [] }
    let now = session.clockReading
    switch stamp {
    case .at(let said) where said > now:
      return [.notice("\(said) lies ahead of the session clock, \(now); `undo` if that is a slip")]
    case .ago(let seconds) where seconds > now.seconds:
      return [.notice("that is before the start; kept as 00:00")]
    case .at, .ago, nil: return []
    }
  }

  /// The notice that the clock is not running yet, once.
  func noticeWhileWaiting() -> [Reply.Part] {
    guard state.clock.phase == .waiting, !hasSaidWaiting else { return [] }
    hasSaidWaiting = true
    return [.notice("the session clock is not running yet; `start` begins it")]
  }

  /// How a person is called in answers: the first name, or the full name where two share it.
  func shortName(_ id: MemberID) -> String {
    state.shortName(id).shown()
  }

  func names(_ ids: [MemberID]) -> String { listed(ids.map(shortName)) }
}
