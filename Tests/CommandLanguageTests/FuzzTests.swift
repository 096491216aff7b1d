import Foundation
import Testing
import Vocabulary

@testable import CommandLanguage

/// Seeded, and longer with FUZZ_ITERATIONS in the environment (`make fuzz`).
@Suite struct `Any line at all` {
  static let iterations =
    ProcessInfo.processInfo.environment["FUZZ_ITERATIONS"].flatMap { Int($0) } ?? 6000
  static let seed =
    ProcessInfo.processInfo.environment["FUZZ_SEED"].flatMap { UInt64($0) } ?? 20_261_122

  static let sessions = [SmallSession.coffee, .coffeeInARound, SmallSession()]

  @Test func `is either understood and printed back the same, or refused inside the line`() {
    var lines = RandomLines(generator: SeededGenerator(seed: Self.seed))
    var understood = 0
    var refused = 0
    var verbs: Set<String> = []
    for iteration in 0..<Self.iterations {
      let line = lines.line()
      let session = Self.sessions[iteration % 3 == 2 ? 1 : iteration % 50 == 0 ? 2 : 0]
      do {
        let read = try Understood(line: line, lookup: session, mode: .typed)
        understood += 1
        if case .verb(let verb) = read.command {
          verbs.insert(String(describing: verb).prefix { $0 != "(" }.description)
        }
        checkPrintBack(read, of: line, in: session, iteration)
        checkText(read.command, of: line, iteration)
      } catch {
        refused += 1
        check(error, of: line, iteration)
      }
    }
    #expect(understood > Self.iterations / 10, "seed \(Self.seed)")
    #expect(refused > Self.iterations / 10, "seed \(Self.seed)")
    #expect(verbs.count >= 55, "seed \(Self.seed): \(verbs.sorted())")
  }

  private func checkPrintBack(
    _ read: Understood,
    of line: String,
    in session: SmallSession,
    _ iteration: Int
  ) {
    let printed = canonicalLine(for: read.command, lookup: session, stamp: read.stamp)
    let again = try? Understood(line: printed, lookup: session, mode: .script)
    let place = "seed \(Self.seed), line \(iteration): \(line.debugDescription)"
    #expect(again?.command == read.command, "\(place) printed \(printed.debugDescription)")
    #expect(again?.stamp == read.stamp, "\(place) printed \(printed.debugDescription)")
    let script = Array(ScriptReader("\(printed.scriptLines)\n"))
    #expect(script == [ScriptReader.Line(number: 1, text: printed)], "\(place)")
  }

  /// Words are kept scalar for scalar; only backslashes before words like tail words may go.
  private func checkText(_ command: Command, of line: String, _ iteration: Int) {
    let text: String
    switch command {
    case .speech(let speech): text = speech.text
    case .more(let words, _): text = words
    case .verb(.note(let words)), .verb(.probe(let words)), .verb(.cue(let words)),
      .verb(.park(let words)), .verb(.debrief(let words)):
      text = words
    case .nothing, .themes, .verb: return
    }
    let whole = String.UnicodeScalarView(line.unicodeScalars)
    let isKept =
      whole.containsRun(text.unicodeScalars)
      || whole.containsRun(text.escapedForTail.unicodeScalars)
      || whole.filter { $0 != "\\" }.containsRun(text.unicodeScalars.filter { $0 != "\\" })
    #expect(isKept, "seed \(Self.seed), line \(iteration): \(line.debugDescription) gave \(text)")
  }

  private func check(_ complaint: Complaint, of line: String, _ iteration: Int) {
    let place = "seed \(Self.seed), line \(iteration): \(line.debugDescription)"
    let count = line.unicodeScalars.count
    #expect(complaint.range.lowerBound >= 0 && complaint.range.upperBound <= count, "\(place)")
    let message = complaint.terminalText(line: line)
    #expect(!message.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(place)")
    #expect(message.split(separator: "\n").count <= 4, "\(place)")
    #expect(!complaint.cause.isEmpty, "\(place)")
  }
}

extension BidirectionalCollection where Element == Unicode.Scalar {
  func containsRun(_ other: some Collection<Unicode.Scalar>) -> Bool {
    let mine = Array(self)
    let run = Array(other)
    guard !run.isEmpty else { return true }
    guard run.count <= mine.count else { return false }
    return (0...mine.count - run.count).contains { mine[$0..<$0 + run.count].elementsEqual(run) }
  }
}
