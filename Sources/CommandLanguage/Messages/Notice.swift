public import Vocabulary

/// Something worth a line although the command is understood and carried out.
public enum Notice: Hashable, Sendable {
  /// A theme that was not there before, with known ones that are spelled nearly the same.
  case newTheme(ThemePath, near: [ThemePath])
  /// A last word such as `#price,` that is kept as text.
  case themeKeptAsText(word: String)
}

extension Notice {
  /// The notice in words, one line.
  public var message: String {
    switch self {
    case .newTheme(let theme, let near):
      guard let known = near.first else { return "new theme #\(theme)" }
      return "new theme #\(theme): did you mean #\(known)? retag \(theme) \(known) merges them"
    case .themeKeptAsText(let word):
      return "\(word) is text; a theme at the end is letters, digits, - and / only"
    }
  }
}
