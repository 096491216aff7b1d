public import TextDisplay
import Vocabulary

/// How a report is put into lines of text.
public struct TextStyle: Equatable, Sendable {
  /// The width to fill and to cut to; nil where nothing is to be cut, as into a file.
  public var width: Int?
  /// Colours, or none.
  public var palette: Palette
  /// Whether tables become sentences and nothing is underlined, for a screen reader.
  public var isPlain: Bool
  /// Whether the program's own words keep to ASCII; the words of members keep their letters.
  public var isASCII: Bool

  /// A style; without a width, colours or restrictions unless given.
  public init(
    width: Int? = nil,
    palette: Palette = Palette(isColored: false),
    isPlain: Bool = false,
    isASCII: Bool = false
  ) {
    self.width = width
    self.palette = palette
    self.isPlain = isPlain
    self.isASCII = isASCII
  }

  /// What stands where something was cut.
  var ellipsis: String { isASCII ? "..." : "…" }

  /// The text of a part as it may reach a terminal.
  func safe(_ run: Phrase.Run) -> String {
    if isPlain, run.role == .drawing { return "" }
    guard isASCII else { return run.text.shown() }
    switch run.role {
    case .words, .member, .concept, .theme: return run.text.shownASCII()
    case .plain, .strong, .dim, .item, .sentiment, .drawing:
      return typewritten(run.text).shownASCII()
    }
  }

  /// All parts of a phrase as they may reach a terminal, unpainted.
  func safe(_ phrase: Phrase) -> String { phrase.runs.map(safe).joined() }

  /// All parts of a phrase, painted.
  func painted(_ phrase: Phrase) -> String {
    phrase.runs.map { paint(safe($0), $0.role) }.joined()
  }

  func paint(_ text: String, _ role: Phrase.Role) -> String {
    role.ink.map { palette.paint(text, $0) } ?? text
  }

  /// The program's own sentence as it may be shown: with ASCII only, where that is wanted.
  ///
  /// Words of members inside it keep their letters; only typographic marks change.
  public func own(_ sentence: String) -> String { isASCII ? typewritten(sentence) : sentence }

  /// The program's typographic characters as a typewriter has them.
  private func typewritten(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = ""
    for character in text {
      switch character {
      case "“", "”", "„", "«", "»": result += "\""
      case "’", "‘": result += "'"
      case "…": result += "..."
      case "\u{A0}", "\u{202F}": result += " "
      case "–", "—", "−": result += "-"
      case "·": result += "|"
      case "×": result += "x"
      case "→": result += "->"
      case "█": result += "#"
      case "│": result += "|"
      case "§": result += "section "
      default: result.append(character)
      }
    }
    return result
  }
}

extension Phrase.Role {
  var ink: Ink? {
    switch self {
    case .plain, .words, .drawing: nil
    case .strong: .bold
    case .dim: .dim
    case .member: .member
    case .concept: .concept
    case .theme: .theme
    case .item: .item
    case .sentiment(let sentiment):
      switch sentiment {
      case .veryPositive, .positive: .good
      case .negative, .veryNegative: .bad
      case .neutral, .mixed: nil
      }
    }
  }
}
