import SessionModel
public import Vocabulary

/// What became of a theme that was expected: nobody can raise what was never asked.
public enum ThemeAbsence: Equatable, Sendable {
  /// A member raised it.
  case raised
  /// Its section was on, and no member raised it.
  case askedNotRaised
  /// Its section was never on: that it is missing says nothing.
  case notAsked

  /// What became of a theme, or of one below it, that a section of the guide (from 1) was to raise.
  public init(of theme: ThemePath, expectedIn section: Int, _ material: Material) {
    let wanted = material.state.theme(theme.text).map { material.state.themes[$0].path } ?? theme
    let isRaised = material.reactions.contains { item in
      material.state.themes(of: item).contains { $0 == wanted || $0.isBelow(wanted) }
    }
    let wasAsked = SectionFigures.all(material).contains { $0.section == section && $0.wasOn }
    self = isRaised ? .raised : wasAsked ? .askedNotRaised : .notAsked
  }
}
