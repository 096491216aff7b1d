public import Analysis
public import SessionModel
public import Vocabulary

/// The short report of a session, within the hour.
///
/// Everything is a count of these members with its base; every claim names the items it rests on.
/// What members said stands apart from the facilitator's own remarks.
public enum Topline {
  /// The topline of a session at a moment; the moment of its last entry where none is given.
  ///
  /// In the session's own language.
  public static func report(
    _ state: SessionState,
    at moment: Instant? = nil,
    rule: SmallNumberRule = .house
  ) -> Report {
    var options = ReportOptions(for: state)
    options.moment = moment
    options.rule = rule
    return Report.make(.topline, of: state, options)
  }
}
