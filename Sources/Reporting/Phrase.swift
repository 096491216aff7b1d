public import Vocabulary

/// A stretch of text whose parts know what they are.
///
/// Write it as a literal: `"\(item: number) \(member: name) said \(words: text)"`. What people typed
/// comes in by a labelled part, what the program says is the literal itself; renderers paint, link
/// and escape by that, and turn every control character into a picture, whatever the part.
public struct Phrase: Equatable, Sendable {
  /// One part of a phrase.
  public struct Run: Equatable, Sendable {
    /// What the part is.
    public let role: Role
    /// Its text as it was typed or made; not yet fit for a terminal.
    public let text: String
  }

  /// What a part of a phrase is.
  public enum Role: Equatable, Sendable {
    /// The program's own words.
    case plain
    /// The program's own words, to stand out.
    case strong
    /// The program's own words, of less weight.
    case dim
    /// Words that somebody typed or said.
    case words
    /// The name or code of a person.
    case member
    /// The code or title of a concept.
    case concept
    /// A theme with its `#`.
    case theme
    /// The number of an item, to be linked to it.
    case item(ItemNumber)
    /// A bar or an indentation: drawn for the eye, left out where a screen reader reads.
    case drawing
    /// The mark of a sentiment.
    case sentiment(Sentiment)
  }

  /// The parts in order.
  public private(set) var runs: [Run] = []

  /// No words.
  public init() {}

  /// One part.
  public init(_ text: String, _ role: Role = .plain) {
    append(text, as: role)
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { runs.isEmpty }

  /// All parts together, as they were typed.
  public var text: String { runs.map(\.text).joined() }

  /// Adds a part; empty text adds none.
  ///
  /// The role has to be named, so that a literal with parts is never taken for a mere text.
  public mutating func append(_ text: String, as role: Role) {
    if !text.isEmpty { runs.append(Run(role: role, text: text)) }
  }

  /// Adds the parts of another phrase.
  public mutating func append(_ phrase: Phrase) { runs += phrase.runs }

  /// One phrase after another.
  public static func + (left: Phrase, right: Phrase) -> Phrase {
    var sum = left
    sum.append(right)
    return sum
  }

  /// Phrases with a separator between them; empty ones are left out.
  public static func joined(_ phrases: [Phrase], separator: String = " ") -> Phrase {
    var result = Phrase()
    for phrase in phrases where !phrase.isEmpty {
      if !result.isEmpty { result.append(separator, as: .plain) }
      result.append(phrase)
    }
    return result
  }
}

extension Phrase: ExpressibleByStringInterpolation {
  /// Collects the parts of a literal.
  public struct StringInterpolation: StringInterpolationProtocol {
    var phrase = Phrase()

    /// Begins a literal.
    public init(literalCapacity: Int, interpolationCount: Int) {}

    /// Takes the program's own words.
    public mutating func appendLiteral(_ literal: String) { phrase.append(literal, as: .plain) }

    /// Takes a phrase.
    public mutating func appendInterpolation(_ phrase: Phrase) { self.phrase.append(phrase) }

    /// Takes a number or another value of the program's own.
    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      phrase.append(value.description, as: .plain)
    }

    /// Takes words that somebody typed or said.
    public mutating func appendInterpolation(words: String) { phrase.append(words, as: .words) }

    /// Takes a person's name or code.
    public mutating func appendInterpolation(member: String) { phrase.append(member, as: .member) }

    /// Takes a concept's code or title.
    public mutating func appendInterpolation(concept: String) {
      phrase.append(concept, as: .concept)
    }

    /// Takes a theme; its `#` is added.
    public mutating func appendInterpolation(theme: ThemePath) {
      phrase.append("#\(theme.text)", as: .theme)
    }

    /// Takes an item's number.
    public mutating func appendInterpolation(item: ItemNumber) {
      phrase.append(item.description, as: .item(item))
    }

    /// Takes words that are to stand out.
    public mutating func appendInterpolation(strong: String) { phrase.append(strong, as: .strong) }

    /// Takes words of less weight.
    public mutating func appendInterpolation(dim: String) { phrase.append(dim, as: .dim) }
  }

  /// The program's own words.
  public init(stringLiteral value: String) { self.init(value) }

  /// A literal with its parts.
  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.phrase }
}

extension Phrase: CustomStringConvertible {
  /// All parts together, so that a phrase inside a plain text reads well.
  public var description: String { text }
}
