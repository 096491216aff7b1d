import Vocabulary

/// The words that stand for people who are no members, in the language of the report.
public struct RoleWords: Equatable, Sendable {
  /// For who leads the discussion.
  public var moderator: String
  /// For who helps the moderator.
  public var assistant: String
  /// For who watches.
  public var observer: String
  /// For who runs the session and is not among its people.
  public var facilitator: String
  /// For who typed entries and is not among the people of the session.
  public var typist: String

  /// The English words.
  public static let english = RoleWords(
    moderator: "moderator",
    assistant: "assistant",
    observer: "observer",
    facilitator: "facilitator",
    typist: "typist"
  )

  /// Makes words for roles; no two may be the same.
  public init(
    moderator: String,
    assistant: String,
    observer: String,
    facilitator: String,
    typist: String
  ) {
    self.moderator = moderator
    self.assistant = assistant
    self.observer = observer
    self.facilitator = facilitator
    self.typist = typist
  }

  /// The word for somebody of a role; a member has a number instead.
  func word(for role: Role) -> String {
    switch role {
    case .member: "M"
    case .moderator: moderator
    case .assistant: assistant
    case .observer: observer
    }
  }
}
