import CommandLanguage
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

// Themes: the codebook of the session.
extension Interpreter {
  func codebook(_ verb: VerbCommand) throws(Failure) -> Reply {
    switch verb {
    case .themeAdd(let theme, let code, let description):
      let addition = ThemeAddition(theme: theme, code: code, description: description)
      try session.record(.themeAdded(addition))
      let meaning = description.map { ": \($0.shown())" } ?? ""
      return .said("#\(theme.text.shown())\(meaning)")
    case .themes: return Reply(.report(Views.themes(state)))
    case .themeDescribe(let theme, let description):
      try session.record(.themeDescribed(theme, description: description))
      return .said("#\(current(theme)): \(description.shown())")
    case .themeRename(let from, let to):
      return try move(from, to, .themeRenamed(from: from, to: to), "renamed")
    case .themeMerge(let from, let into):
      return try move(from, into, .themeMerged(from: from, into: into), "merged")
    case .retag(let from, let to):
      if let old = state.theme(from.text), let new = state.theme(to.text), old != new {
        return try move(from, to, .themeMerged(from: from, into: to), "merged")
      }
      return try move(from, to, .themeRenamed(from: from, to: to), "renamed")
    default: preconditionFailure("only verbs about themes come here")
    }
  }

  private func move(
    _ from: ThemePath,
    _ to: ThemePath,
    _ fact: SessionModel.Fact,
    _ what: String
  ) throws(Failure) -> Reply {
    let uses = state.theme(from.text).map(state.uses(ofTheme:)) ?? 0
    try session.record(fact)
    return .said(
      "#\(from.text.shown()) → #\(to.text.shown()) \(what) · \(Count(uses, "reaction"))"
    )
  }

  private func current(_ theme: ThemePath) -> String {
    (state.theme(theme.text).map { state.themes[$0].path.text } ?? theme.text).shown()
  }
}
