/// Everything that is said about a verb, once: parsing, completion, help and manual follow from it.
public struct VerbDefinition: Sendable {
  /// The one or two words that it begins with, `member add`.
  public var words: String
  /// Where `help` lists it.
  public var group: VerbGroup
  /// What may follow, in the order in which it is shown.
  public var arguments: [VerbArgument]
  /// What it does, in a line.
  public var summary: String
  /// What else to know, in sentences.
  public var help: String
  /// Lines that work as they stand.
  public var examples: [String]

  /// The words with everything that may follow: `sync CLOCK`.
  public var usage: String {
    ([words] + arguments.map(\.usage)).joined(separator: " ")
  }

  /// The usage as errors show it, in a line or two: many keys are only hinted at.
  var shortUsage: String {
    let keyed = arguments.filter(\.hasKey)
    guard keyed.count > 4 else { return usage }
    let others = arguments.filter { !$0.hasKey }.map(\.usage)
    return ([words] + others + ["[KEY=VALUE…]"]).joined(separator: " ")
  }
}

/// The groups of `help`, in its order.
public enum VerbGroup: String, CaseIterable, Hashable, Sendable {
  case session, people, concepts, themes, guide, capture, measures, attention, repair, look, out
  case help
}

/// One argument of a verb.
public struct VerbArgument: Hashable, Sendable {
  /// How an argument is recognised.
  public enum Form: Hashable, Sendable {
    /// By its place.
    case positional
    /// By its place, as often as wanted, last of the positional ones.
    case repeated
    /// By a key, `code=a`.
    case keyed(String)
    /// By a word in front, `about b`.
    case keyword(String)
    /// By being that word, `private`.
    case flag
    /// Any further `key=value`.
    case open
    /// The rest of the line, exactly.
    case rest
  }

  /// The name in capitals that stands for the value; the word itself for a flag.
  public var name: String
  /// What the value is.
  public var kind: ArgumentKind
  /// How it is recognised.
  public var form: Form
  /// Whether it must be there.
  public var isRequired: Bool

  /// Whether a key tells it.
  var hasKey: Bool {
    if case .keyed = form { true } else { false }
  }

  /// The argument as usage lines show it.
  public var usage: String {
    let shown =
      switch form {
      case .positional, .rest: name
      case .repeated: "\(name)…"
      case .keyed(let key): "\(key)=\(name)"
      case .keyword(let word): "\(word) \(name)"
      case .flag: name
      case .open: "KEY=VALUE…"
      }
    return isRequired ? shown : "[\(shown)]"
  }
}

/// What an argument is: how it is checked and what completes it.
public enum ArgumentKind: Hashable, Sendable {
  case word, title, text, line
  case member, memberList
  case concept, newConcept
  case theme, newTheme, tail
  case item, section, count, duration, clock, day, scale
  case choice([String])
  case measure, options, answers, tally, stars
  case filter, file, verb, setting, settingValue, value
}

extension VerbArgument {
  static func required(_ name: String, _ kind: ArgumentKind) -> Self {
    Self(name: name, kind: kind, form: .positional, isRequired: true)
  }

  static func optional(_ name: String, _ kind: ArgumentKind) -> Self {
    Self(name: name, kind: kind, form: .positional, isRequired: false)
  }

  static func some(_ name: String, _ kind: ArgumentKind) -> Self {
    Self(name: name, kind: kind, form: .repeated, isRequired: true)
  }

  static func any(_ name: String, _ kind: ArgumentKind) -> Self {
    Self(name: name, kind: kind, form: .repeated, isRequired: false)
  }

  static func keyed(_ key: String, _ name: String, _ kind: ArgumentKind) -> Self {
    Self(name: name, kind: kind, form: .keyed(key), isRequired: false)
  }

  static func keyword(_ word: String, _ name: String, _ kind: ArgumentKind) -> Self {
    Self(name: name, kind: kind, form: .keyword(word), isRequired: false)
  }

  static func flag(_ word: String) -> Self {
    Self(name: word, kind: .word, form: .flag, isRequired: false)
  }

  static let open = Self(name: "KEY", kind: .value, form: .open, isRequired: false)

  static func rest(_ name: String, _ kind: ArgumentKind = .text, isRequired: Bool = true) -> Self {
    Self(name: name, kind: kind, form: .rest, isRequired: isRequired)
  }
}
