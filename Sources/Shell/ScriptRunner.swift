import CommandLanguage
import TextDisplay

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
    while true {
      let line: ScriptReader.Line
      do throws(Undecodable) {
        guard let next = try source.next() else { return result }
        line = next
      } catch {
        report(error, name)
        result.exitCode = 1
        if options.keepsGoing { continue }
        return result
      }
      let outcome = sitting.take(line.text, mode: .script)
      show(outcome, line, name)
      if let trouble = outcome.trouble {
        result.exitCode = exitCode(trouble)
        if !options.keepsGoing || result.exitCode > 1 { return result }
      }
      switch outcome.effect {
      case .none, .prefill: continue
      case .quit: return result
      case .open, .create:
        result.effect = outcome.effect
        return result
      }
    }
  }

  private func exitCode(_ trouble: Sitting.Trouble) -> Int32 {
    switch trouble {
    case .complaint: 1
    case .failure(_, let exitCode): exitCode
    }
  }

  private func report(_ problem: Undecodable, _ name: String) {
    outlet.writeError(
      "\(name.shown()):\(problem.line):\(problem.column): error: these bytes are not UTF-8\n"
        + "\(name.shown()):\(problem.line):\(problem.column): note: convert the file, for example "
        + "with `iconv -f WINDOWS-1252 -t UTF-8`"
    )
  }

  private func show(_ outcome: Sitting.Outcome, _ line: ScriptReader.Line, _ name: String) {
    if options.isJSON {
      outlet.write(OutcomeJSON.text(outcome, line: line, sitting))
    } else {
      if options.echoes, let canonical = outcome.canonical, !canonical.isEmpty {
        outlet.write(canonical.scriptLines)
      }
      if !options.isQuiet {
        for text in AnswerText(sitting).lines(outcome.parts) { outlet.write(text) }
      }
    }
    switch outcome.trouble {
    case nil: break
    case .complaint(let complaint):
      outlet.writeError(complaint.scriptText(file: name, line: line))
    case .failure(let message, _):
      let place = "\(name.shown()):\(line.number):1:"
      outlet.writeError("\(place) error: \(message.what)")
      if let remedy = message.remedy { outlet.writeError("\(place) note: \(remedy)") }
    }
  }
}
