/// What a piece of text is, so that it can be painted; the meaning is always in the words as well.
public enum Ink: Sendable, Equatable, CaseIterable {
  case dim
  case bold
  case good
  case bad
  case warning
  case member
  case concept
  case theme
  case item

  fileprivate var sequence: String {
    switch self {
    case .dim: "2"
    case .bold: "1"
    case .good: "32"
    case .bad: "31"
    case .warning: "33"
    case .member: "1;34"
    case .concept: "1;35"
    case .theme: "36"
    case .item: "2"
    }
  }
}

/// Paints text for a terminal, or leaves it as it is.
public struct Palette: Sendable, Equatable {
  /// Whether painting does anything.
  public let isColored: Bool

  /// A palette that paints, or one that returns every text unchanged.
  public init(isColored: Bool) { self.isColored = isColored }

  /// `text` in the colour of `ink`, followed by a reset; empty text stays empty.
  public func paint(_ text: String, _ ink: Ink) -> String {
    guard isColored, !text.isEmpty else { return text }
    return "\u{1B}[\(ink.sequence)m\(text)\u{1B}[0m"
  }
}
