public import Reporting
public import SessionModel
import TextDisplay
public import Vocabulary

/// The session as of a moment, on one page: clock, what is on the table, who is quiet, airtime,
/// tally.
public enum StatusPage {
  /// The page for a session that was stopped at a moment.
  public static func report(_ state: SessionState, at clock: SessionClock) -> Report {
    let moment = state.moment(showing: clock)
    var report = Views.status(state, at: moment)
    report.blocks += Views.quiet(state, at: moment).blocks
    report.blocks += Views.airtime(state).blocks
    report.blocks += Views.tally(state).blocks
    return report
  }
}

/// The keys of the player, for its own page and for help elsewhere.
public enum PlayerKeys {
  /// As wide as the keys, for what does not fit on one row.
  public static let indent = "           "
  /// One line for each.
  public static let lines = [
    "Space      play, pause",
    ".  ,       one item on, one back (also the arrow keys)",
    "]  [       next mark, mark before: section, concept, round, star, break",
    "+  -       faster, slower, from ½× to 16×",
    "1          real time",
    "i          silences last 10 s at most, and say how long they were",
    "g          go to a time, 12:40, or to an item, 14",
    "/  n  N    find words, or a theme, #price; the next, the one before",
    "s          the session as of this moment: clock, table, quiet, airtime, tally",
    "m          the marks",
    "c          corrections: what was said before `fix`, what was taken back",
    "b          a new session with everything typed by this moment",
    "PgUp PgDn  ten items back, on",
    "Home End   the beginning, the end",
    "?          these keys",
    "q          leave",
  ]
}
