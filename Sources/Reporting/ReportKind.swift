public import Analysis
public import SessionModel
public import Vocabulary

/// Which report of a session.
public enum ReportKind: String, CaseIterable, Sendable {
  /// The short report, within the hour.
  case topline
  /// Everything: the topline with details, cross tables, comparisons and the course of the session.
  case full
  /// What was made of each concept.
  case concepts
  /// What was raised, theme by theme.
  case themes
  /// Member by member: what each said.
  case members
  /// The session in order.
  case transcript
}

/// How a report is made.
public struct ReportOptions: Sendable {
  /// The moment of looking; that of the session's last entry where none is given.
  public var moment: Instant?
  /// What a base allows to be printed.
  public var rule: SmallNumberRule
  /// The words, in one language.
  public var wording: Wording
  /// The items to restrict the report to; nil is all of them.
  public var selection: ItemSelection?

  /// English, the house's rule and everything, unless given.
  public init(
    moment: Instant? = nil,
    rule: SmallNumberRule = .house,
    wording: Wording = .english,
    selection: ItemSelection? = nil
  ) {
    self.moment = moment
    self.rule = rule
    self.wording = wording
    self.selection = selection
  }

  /// The options for a session: its own language, the rest as usual.
  public init(for state: SessionState) { self.init(wording: state.wording) }
}

extension SessionState {
  /// The words of the session's own language; English where it has none, or one without words here.
  public var wording: Wording { header.language.flatMap(Wording.named) ?? .english }
}

extension Report {
  /// A report of a session; the same state and options give the same report.
  public static func make(
    _ kind: ReportKind,
    of state: SessionState,
    _ options: ReportOptions
  ) -> Report {
    var writer = ReportWriter(state, options)
    writer.write(kind)
    return writer.report
  }
}

extension Material {
  /// What a report with these options is made from.
  init(_ state: SessionState, _ options: ReportOptions) {
    self.init(state, at: options.moment, selection: options.selection)
  }
}
