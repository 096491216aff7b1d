/// The name of a session: also the name of its file, so it can never lead out of the workspace.
public struct SessionName: Hashable, Sendable, CustomStringConvertible {
  /// The name as typed.
  public let text: String

  /// The longest name in characters.
  public static let longest = 100

  /// Takes a name of letters, digits, `.`, `_` and `-`, 1 to 100 of them, not starting with a dot.
  ///
  /// Letters and digits are those of Unicode. A name is also at most 200 bytes long, as file
  /// systems count bytes and other names are made from it.
  public init(_ text: String) throws(StoreError) {
    if let problem = SessionName.problem(text) { throw .nameRefused(problem) }
    self.text = text
  }

  /// The name as typed.
  public var description: String { text }

  private static let mostBytes = 200

  private static func problem(_ text: String) -> NameProblem? {
    if text.isEmpty { return .empty }
    if text.count > longest || text.utf8.count > mostBytes {
      return .tooLong(characters: text.count, bytes: text.utf8.count)
    }
    if text.hasPrefix(".") { return .startsWithDot }
    if let scalar = text.unicodeScalars.first(where: { !isAllowed($0) }) {
      return .forbidden(scalar)
    }
    return reservedEndings.first { text.hasSuffix($0) }.map { .reservedEnding($0) }
  }

  // What the store itself puts beside a document of the name before them.
  private static let reservedEndings = [".json", ".torn", ".left-out"]

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      let character = Character(scalar)
      return character.isLetter || character.isNumber || "._-".contains(character)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return true
    default:
      return false
    }
  }
}

/// Why a text cannot be the name of a session.
public enum NameProblem: Equatable, Sendable {
  /// There is nothing.
  case empty
  /// It is longer than a name may be.
  case tooLong(characters: Int, bytes: Int)
  /// It starts with a dot, as hidden files do.
  case startsWithDot
  /// It holds a character that is no letter, digit, `.`, `_` or `-`.
  case forbidden(Unicode.Scalar)
  /// It ends as the files do that the store puts beside a document.
  case reservedEnding(String)
}
