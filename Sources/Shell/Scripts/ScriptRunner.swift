import CommandLanguage
import SessionModel
import TextDisplay
import Vocabulary

/// How a script is run.
public struct ScriptOptions: Equatable, Sendable {
  /// Go on after a mistake.
  public var keepsGoing = false
  /// Print each statement in its canonical spelling before its answer.
  public var echoes = false
  /// Print no answers, only errors.
  public var isQuiet = false
  /// Print one JSON object a statement.
  public var isJSON = false

  /// The usual way: stop at the first mistake, answers and nothing else.
  public init() {}
}

/// Runs statements that nobody types: from a file, a pipe or the command line.
struct ScriptRunner {
  let sitting: Sitting
  let options: ScriptOptions
  let outlet: Outlet

  /// What came of a run.
  struct Result: Equatable {
    var exitCode: Int32 = 0
    var effect = Reply.Effect.none
  }

  /// Runs statements to their end, to the first mistake, or to `quit`.
  ///
  /// - Parameters:
  ///   - source: Where they come from.
  ///   - name: How errors call it.
  /// - Returns: The exit code, and where to go next.
  func run(_ source: StatementSource, name: String) -> Result {
    var result = Result()
    var previous: Previous?
    sitting.spellsCanonically = options.echoes
    while true {
      let line: ScriptReader.Line
      do throws(Undecodable) {
        guard let next = try source.next() else {
          if let problem = source.problem {
            outlet.writeError("error: cannot read \(name.shown()): \(problem.cause)")
            result.exitCode = 66
          }
          return result
        }
        line = next
      } catch {
        report(error, name)
        result.exitCode = 1
        if options.keepsGoing { continue }
        return result
      }
      let outcome = take(line, after: &previous)
      show(outcome, line, name)
      if let trouble = outcome.trouble {
        result.exitCode = exitCode(trouble)
        if !options.keepsGoing || result.exitCode > 1 { return result }
      }
      switch outcome.effect {
      case .none, .prefill, .coded, .walk, .endWalk, .replay: continue
      case .quit, .open, .create:
        result.effect = outcome.effect
        return result
      }
    }
  }

  /// The statement before, where it recorded an item.
  private struct Previous {
    var text: String
    var item: ItemNumber
  }

  /// Takes a statement; further lines of the one before that came late go into its item.
  private func take(_ line: ScriptReader.Line, after previous: inout Previous?) -> Sitting.Outcome {
    if line.isFurtherLine, let begun = previous {
      let whole = begun.text + "\n" + line.furtherText
      let outcome = sitting.take(whole, inPlaceOf: begun.item)
      if outcome.trouble == nil { previous?.text = whole }
      return outcome
    }
    let last = sitting.state.lastItemNumber
    let outcome = sitting.take(line.text, mode: .script)
    let item = sitting.state.lastItemNumber
    previous = item > last ? Previous(text: line.text, item: item) : nil
    return outcome
  }

  private func exitCode(_ trouble: Sitting.Trouble) -> Int32 {
    switch trouble {
    case .complaint: 1
    case .failure(_, let exitCode): exitCode
    }
  }

  private func say(_ sentence: String) { outlet.writeError(AnswerText(sitting).own(sentence)) }

  private func report(_ problem: Undecodable, _ name: String) {
    let place = "\(name.shown()):\(problem.line):\(problem.column):"
    switch problem.cause {
    case .notUTF8:
      outlet.writeError("\(place) error: these bytes are not UTF-8")
      outlet.writeError(
        "\(place) note: convert the file, for example with `iconv -f WINDOWS-1252 -t UTF-8`"
      )
    case .tooLong:
      outlet.writeError("\(place) error: the line is longer than 16 MiB")
      outlet.writeError("\(place) note: divide it, or name another file")
    }
  }

  private func show(_ outcome: Sitting.Outcome, _ line: ScriptReader.Line, _ name: String) {
    if options.isJSON {
      outlet.write(OutcomeJSON.text(outcome, line: line, sitting))
    } else {
      if let canonical = outcome.canonical, !canonical.isEmpty {
        outlet.write(canonical.scriptLines)
      }
      if !options.isQuiet {
        for text in AnswerText(sitting).lines(outcome.parts) { outlet.write(text) }
      }
    }
    switch outcome.trouble {
    case nil: break
    case .complaint(let complaint):
      say(complaint.scriptText(file: name, line: line))
    case .failure(let message, _):
      let place = "\(name.shown()):\(line.number):1:"
      say("\(place) error: \(message.what)")
      if let remedy = message.remedy { say("\(place) note: \(remedy)") }
    }
  }
}

extension ScriptReader.Line {
  /// Whether the line goes on with a statement that was complete before it came.
  fileprivate var isFurtherLine: Bool {
    text == "|" || text.hasPrefix("| ") || text.hasPrefix("|\n")
  }

  /// The words of such lines, without the bars in front.
  fileprivate var furtherText: String {
    String(String.UnicodeScalarView(text.unicodeScalars.dropFirst(text.hasPrefix("| ") ? 2 : 1)))
  }
}
