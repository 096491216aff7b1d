import CommandLanguage
import SessionModel
import TextDisplay
import Vocabulary

// Themes: the codebook of the session.
extension Interpreter {
  func addTheme(
    _ theme: ThemePath,
    _ code: String?,
    _ description: String?
  ) throws(Failure) -> Reply {
    let addition = ThemeAddition(theme: theme, code: code, description: description)
    try session.record(.themeAdded(addition))
    let meaning = description.map { ": \($0.shown())" } ?? ""
    return .said("#\(theme.text.shown())\(meaning)")
  }

  func describeTheme(_ theme: ThemePath, _ description: String) throws(Failure) -> Reply {
    try session.record(.themeDescribed(theme, description: description))
    return .said("#\(current(theme)): \(description.shown())")
  }

  func renameTheme(_ from: ThemePath, _ to: ThemePath) throws(Failure) -> Reply {
    try move(from, to, .themeRenamed(from: from, to: to), "renamed")
  }

  func mergeTheme(_ from: ThemePath, _ into: ThemePath) throws(Failure) -> Reply {
    try move(from, into, .themeMerged(from: from, into: into), "merged")
  }

  func retag(_ from: ThemePath, _ to: ThemePath) throws(Failure) -> Reply {
    if let old = state.theme(from.text), let new = state.theme(to.text), old != new {
      return try mergeTheme(from, to)
    }
    return try renameTheme(from, to)
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
