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
  var searchIndex = SearchIndex()
  private var hasSaidWaiting = false

  init(session: LiveSession, settings: Settings, files: any FileAccess) {
    self.session = session
    self.settings = settings
    self.files = files
  }

  var state: SessionState { session.state }

  /// Carries out one command.
  ///
  /// - Parameters:
  ///   - command: What the line meant.
  ///   - stamp: The stamp in front of it, as typed.
  /// - Returns: What to answer.
  /// - Throws: ``Failure`` where it was not carried out; then nothing has changed.
  func carryOut(_ command: Command, stamp: Stamp?) throws(Failure) -> Reply {
    let said = stamp.map(reading)
    switch command {
    case .nothing: return Reply()
    case .speech(let speech): return try capture(speech, said: said)
    case .more(let text, let tail): return try extend(text, tail)
    case .themes(let tail): return try code(nil, tail)
    case .verb(let verb): return try carryOut(verb, said: said)
    }
  }

  /// The session clock that a stamp means.
  func reading(_ stamp: Stamp) -> SessionClock {
    switch stamp {
    case .at(let clock): clock
    case .ago(let seconds): SessionClock(seconds: session.clockReading.seconds - seconds)
    }
  }

  private func carryOut(_ verb: VerbCommand, said: SessionClock?) throws(Failure) -> Reply {
    switch verb {
    case .new, .open, .start, .pause, .resume, .wrap, .status, .quit:
      try steer(verb)
    case .memberAdd, .memberList, .memberArrive, .memberLeave, .memberSeat, .memberRename,
      .memberSet, .who:
      try people(verb, said: said)
    case .conceptAdd, .conceptList, .present, .withdraw: try concepts(verb, said: said)
    case .themeAdd, .themes, .themeRename, .themeMerge, .themeDescribe, .retag:
      try codebook(verb)
    case .guideLoad, .guide, .next, .back, .goTo, .extend, .park, .parked:
      try guide(verb, said: said)
    case .note, .probe, .cue, .promise, .sync, .debrief: try remark(verb, said: said)
    case .ask, .answer, .answerTally, .close: try measures(verb, said: said)
    case .undo, .redo, .fix, .drop, .tag, .untag, .star, .mark: try repair(verb)
    case .quiet, .airtime, .list, .show, .find, .quotes, .tally, .compare, .timeline, .topline,
      .report, .export:
      try look(verb)
    case .help, .apropos, .examples, .keys, .set, .version: try help(verb)
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
