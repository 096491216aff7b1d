public import SessionModel
public import Vocabulary

/// What the file of another program holds, in this program's words and without its numbers.
///
/// Importers make it and touch nothing; the shell shows it, gives it the numbers of a session, and
/// records it as one event. People and concepts are meant by their place in the lists.
public struct ImportDraft: Equatable, Sendable {
  /// Everyone who speaks or is named, in the order of their first appearance.
  public var people: [DraftPerson] = []
  /// What was presented.
  public var concepts: [DraftConcept] = []
  /// The codebook, folders as parts of the paths.
  public var themes: [DraftTheme] = []
  /// What was said, seen and noted, in the order of the file.
  public var entries: [DraftEntry] = []
  /// What somebody should know: guessed, put together, left out, out of order.
  public var remarks: [ImportRemark] = []

  /// An empty draft.
  public init() {}
}

/// A person of a draft.
public struct DraftPerson: Equatable, Sendable {
  /// The name or label as the file spells it.
  public var name: String
  /// Member or staff.
  public var role: Role
  /// A code to type for the person, where the file has one; else the shell makes one.
  public var code: String?
  /// What else is known of the person.
  public var attributes: [Attribute]

  /// Makes a person.
  public init(
    name: String,
    role: Role = .member,
    code: String? = nil,
    attributes: [Attribute] = []
  ) {
    self.name = name
    self.role = role
    self.code = code
    self.attributes = attributes
  }
}

/// A concept of a draft.
public struct DraftConcept: Equatable, Sendable {
  /// A code to type, where the file has one; else the shell makes one.
  public var code: String?
  /// The title as the file spells it.
  public var title: String

  /// Makes a concept.
  public init(code: String? = nil, title: String) {
    self.code = code
    self.title = title
  }
}

/// A theme of a draft.
public struct DraftTheme: Equatable, Sendable {
  /// The theme with its folders.
  public var path: ThemePath
  /// What it means and when to use it.
  public var description: String?

  /// Makes a theme.
  public init(path: ThemePath, description: String? = nil) {
    self.path = path
    self.description = description
  }
}

/// One item of a draft.
public struct DraftEntry: Equatable, Sendable {
  /// Whose words they are.
  public enum Speaker: Equatable, Sendable {
    /// These people, by their places in ``ImportDraft/people``.
    case people([Int])
    /// The moderator, without a name.
    case moderator
    /// Somebody; the file does not say who.
    case unidentified
    /// Nobody in particular: a note, a stage direction.
    case nobody
  }

  /// Agreement or disagreement with an earlier entry.
  public struct Echo: Equatable, Sendable {
    /// The earlier entry, by its place in the draft.
    public var entry: Int
    /// Whether it agrees.
    public var agrees: Bool

    /// Makes an echo.
    public init(entry: Int, agrees: Bool) {
      self.entry = entry
      self.agrees = agrees
    }
  }

  /// What sort of item it becomes.
  public var kind: ItemKind
  /// Whose words they are.
  public var speaker: Speaker
  /// The words, exactly as in the file.
  public var text: String
  /// What it is about, by its place in ``ImportDraft/concepts``.
  public var concept: Int?
  /// How they felt; nil is not coded.
  public var sentiment: Sentiment?
  /// Whether it was asked rather than said.
  public var isQuestion = false
  /// Whether the text describes what was seen.
  public var isObservation = false
  /// Whether the words are to be completed from the recording.
  public var isIncomplete = false
  /// The themes.
  public var themes: [ThemePath] = []
  /// 0 to 3 stars.
  public var stars = 0
  /// The earlier entry that it agrees or disagrees with.
  public var echo: Echo?
  /// When it was said.
  public var timing: RecordedTiming?

  /// Makes an entry; the rest is set afterwards.
  public init(_ kind: ItemKind = .reaction, _ speaker: Speaker, text: String) {
    self.kind = kind
    self.speaker = speaker
    self.text = text
  }
}

/// One sentence of an import's report.
public struct ImportRemark: Equatable, Sendable {
  /// The line of the file that it is about, from 1.
  public var line: Int?
  /// The sentence, without the name of the file; words of the file in it as they are.
  public var sentence: String

  /// Makes a remark.
  public init(line: Int? = nil, _ sentence: String) {
    self.line = line
    self.sentence = sentence
  }
}
