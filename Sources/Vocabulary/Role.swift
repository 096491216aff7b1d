/// What a person is in the session.
///
/// Only members enter member statistics.
public enum Role: String, CaseIterable, Hashable, Sendable {
  /// A member of the group: counted everywhere.
  case member
  /// Leads the discussion.
  case moderator
  /// Helps the moderator, often by taking notes.
  case assistant
  /// Watches without taking part.
  case observer

  /// Whether the person is outside every member statistic.
  public var isStaff: Bool { self != .member }
}
