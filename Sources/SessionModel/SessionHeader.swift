public import Vocabulary

/// What stands before the events of a session's document, and never changes after it was made.
public struct SessionHeader: Equatable, Sendable {
  /// The name of the document, `kettle-1`: also the name of its file.
  public var id: String
  /// The title as typed.
  public var title: String
  /// What sort of meeting it is.
  public var kind: SessionKind
  /// When the document was made.
  public var created: Instant
  /// The language of the reports, as a BCP 47 tag such as `sv`; nil is English.
  public var language: String?
  /// What the session is to find out.
  public var objective: String?
  /// Who runs the session; entries by someone else say so.
  public var facilitator: String?
  /// The panel that the session belongs to.
  public var panel: String?

  /// Makes a header.
  public init(
    id: String,
    title: String,
    kind: SessionKind = .focusGroup,
    created: Instant,
    language: String? = nil,
    objective: String? = nil,
    facilitator: String? = nil,
    panel: String? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.created = created
    self.language = language
    self.objective = objective
    self.facilitator = facilitator
    self.panel = panel
  }
}

/// What sort of meeting a session is.
public enum SessionKind: String, CaseIterable, Sendable {
  /// A moderated discussion about concepts, once.
  case focusGroup = "focus-group"
  /// A meeting of a customer advisory panel or board.
  case advisoryMeeting = "advisory-meeting"
  /// A conversation with one person.
  case interview
}
