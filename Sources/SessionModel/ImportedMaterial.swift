public import Vocabulary

/// What came in from a file of another program, as one fact: a transcript, a codebook, a project.
///
/// It is made of ordinary facts, its parts, so that everything that follows from a fact follows
/// from an imported one too; together they are one line of the document and one undo step.
public struct ImportedMaterial: Equatable, Sendable {
  /// What sort of file it was.
  public enum Kind: CaseIterable, Sendable {
    /// Words of people, one turn after the other.
    case transcript
    /// Themes and what they mean.
    case codebook
    /// Words, people and themes together, with what was coded.
    case project
  }

  /// What sort of file it was.
  public var kind: Kind
  /// The name of the file, without its folder; nil where it came through a pipe.
  public var source: String?
  /// The form of the file, such as `vtt`.
  public var format: String
  /// What it says, in order; only facts that ``Fact/canBePart`` is true of.
  public var parts: [ImportedPart]

  /// Makes an import.
  public init(kind: Kind, source: String? = nil, format: String, parts: [ImportedPart]) {
    self.kind = kind
    self.source = source
    self.format = format
    self.parts = parts
  }

  /// How many parts make an item.
  public var itemCount: Int { parts.count { $0.fact.kind.recordsItem } }
}

/// One fact of an import, with when it was said.
public struct ImportedPart: Equatable, Sendable {
  /// When on the session clock it was said, where the source has times.
  public var said: SessionClock?
  /// The same in the source's own precision.
  public var timing: RecordedTiming?
  /// What it says.
  public var fact: Fact

  /// Makes a part.
  public init(said: SessionClock? = nil, timing: RecordedTiming? = nil, fact: Fact) {
    self.said = said
    self.timing = timing
    self.fact = fact
  }
}

extension Fact {
  /// Whether an import may be made of such facts: what a file of others can say, and nothing that
  /// happens in the room or changes what is there.
  public var canBePart: Bool { kind.canBePart }
}

extension EventKind {
  /// Whether an import may be made of events of this type.
  public var canBePart: Bool {
    recordsItem || self == .memberAdded || self == .conceptAdded || self == .themeAdded
      || self == .themeDescribed
  }

  /// Whether the event is an import, made of parts.
  public var isImport: Bool {
    self == .transcriptImported || self == .codebookImported || self == .projectImported
  }
}

extension ImportedMaterial.Kind {
  /// The type of an event that brings such material in.
  public var eventKind: EventKind {
    switch self {
    case .transcript: .transcriptImported
    case .codebook: .codebookImported
    case .project: .projectImported
    }
  }
}
