import CommandLanguage
import TextDisplay

// Help: all of it follows from the table of verbs.
extension Interpreter {
  func help(_ verb: VerbCommand) throws(Failure) -> Reply {
    switch verb {
    case .help(let verbs): return Reply(.text(Help.text(for: verbs)))
    case .apropos(let word): return Reply(.text(Help.apropos(word)))
    case .examples: return Reply(.text(Help.examples))
    case .keys: return Reply(.text(Help.keys))
    case .version: return .said("roundtable \(Version.current)")
    case .set(let name, let value):
      guard let name else {
        let lines = settings.listed.map { Reply.Part.line("\($0.name) \($0.value)") }
        return Reply(parts: lines)
      }
      if let value {
        do throws(Obstacle) {
          try settings.set(name, to: value)
        } catch {
          throw .cannot(error)
        }
      }
      guard let shown = settings.listed.first(where: { $0.name == name }) else {
        throw .cannot(.noSetting(name))
      }
      return .said("\(shown.name) \(shown.value)")
    default: preconditionFailure("only help verbs come here")
    }
  }
}
