import CommandLanguage
import SessionModel
import Vocabulary

/// One line taken all the way: read, understood, carried out, answered.
///
/// The same for a person at the prompt and for a script; only reading and showing differ.
final class Sitting {
  /// What came of a line.
  struct Outcome {
    var parts: [Reply.Part] = []
    var effect = Reply.Effect.none
    var trouble: Trouble?
    /// The line in its one canonical spelling, where that is wanted and it was understood.
    var canonical: String?
    /// The number of the event that it recorded.
    var event: Int?
  }

  /// Why a line was not carried out.
  enum Trouble: Equatable {
    /// It was not understood.
    case complaint(Complaint)
    /// It was understood and refused.
    case failure(FailureMessage, exitCode: Int32)
  }

  let session: LiveSession
  let interpreter: Interpreter
  /// Whether outcomes hold the canonical spelling; at the prompt nobody asks for it.
  var spellsCanonically = false
  private let clock: EdgeClock
  private var cachedLookup: (events: Int, lookup: SessionLookup)?

  init(session: LiveSession, interpreter: Interpreter, clock: EdgeClock) {
    self.session = session
    self.interpreter = interpreter
    self.clock = clock
  }

  var state: SessionState { session.state }

  /// The state as the language asks about it, made anew after each event only.
  var lookup: SessionLookup {
    if let cachedLookup, cachedLookup.events == state.log.count { return cachedLookup.lookup }
    let lookup = SessionLookup(session)
    cachedLookup = (state.log.count, lookup)
    return lookup
  }

  /// Takes one line.
  ///
  /// - Parameters:
  ///   - line: The line as typed, without its end.
  ///   - firstKey: When its first key was pressed; nil is now.
  ///   - mode: Whether bare values may answer an open round.
  /// - Returns: The answer, or why there is none.
  func take(_ line: String, firstKey: Instant? = nil, mode: ReadingMode) -> Outcome {
    let understood: Understood
    do throws(Complaint) {
      understood = try Understood(line: line, lookup: lookup, mode: mode)
    } catch {
      return Outcome(trouble: .complaint(error))
    }
    if mode != .script, understood.command == .nothing, line.hasWordsBelowItsFirstLine {
      let obstacle = Obstacle.commentOfSeveralLines(line.utf8.count { $0 == 0x0A } + 1)
      let trouble = Trouble.failure(obstacle.message, exitCode: 1)
      return Outcome(effect: .prefill(line), trouble: trouble)
    }
    let before = (events: state.log.count, moment: clock.now())
    moveFixedClock(to: understood.stamp)
    session.lineBegan = firstKey
    defer { session.lineBegan = nil }
    var outcome = Outcome()
    if spellsCanonically {
      // Before it is carried out: afterwards a name may mean somebody else.
      outcome.canonical = canonicalLine(
        for: understood.command,
        lookup: lookup,
        stamp: understood.stamp
      )
    }
    do throws(Failure) {
      let reply = try interpreter.carryOut(
        understood.command,
        stamp: understood.stamp,
        mode: mode
      )
      outcome.parts = reply.parts + understood.notices.map { .notice($0.message) }
      outcome.effect = reply.effect
    } catch {
      clock.turnBack(to: before.moment)
      outcome.trouble = .failure(error.message(state), exitCode: error.exitCode)
    }
    if state.log.count > before.events { outcome.event = state.log.count }
    return outcome
  }

  /// Takes a statement again that got further lines after it was recorded: its item now says all of
  /// it, and what it said before stays in the document.
  func take(_ line: String, inPlaceOf item: ItemNumber) -> Outcome {
    let understood: Understood
    do throws(Complaint) {
      understood = try Understood(line: line, lookup: lookup, mode: .script)
    } catch {
      return Outcome(trouble: .complaint(error))
    }
    let content: FixContent
    switch understood.command {
    case .speech(let speech): content = .speech(speech)
    case .verb(.note(let text)), .verb(.probe(let text)), .verb(.cue(let text)),
      .verb(.park(let text)):
      content = .words(text)
    case .nothing, .more, .themes, .verb: return take(line, mode: .script)
    }
    var outcome = Outcome()
    do throws(Failure) {
      outcome.parts = try interpreter.fix(item, content).parts
      outcome.event = state.log.count
    } catch {
      outcome.trouble = .failure(error.message(state), exitCode: error.exitCode)
    }
    return outcome
  }

  /// A stamp moves the clock of a script that runs with a fixed clock.
  private func moveFixedClock(to stamp: Stamp?) {
    guard clock.isFixed, case .at(let reading) = stamp, state.clock.phase == .running else {
      return
    }
    clock.advance(seconds: reading.seconds - session.clockReading.seconds)
  }
}

extension String {
  /// Whether anything but blanks stands below the first line feed.
  fileprivate var hasWordsBelowItsFirstLine: Bool {
    guard let end = firstIndex(of: "\n") else { return false }
    return self[end...].contains { !$0.isWhitespace }
  }
}
