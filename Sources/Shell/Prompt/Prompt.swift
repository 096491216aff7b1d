import Reporting
import SessionModel
import TextDisplay
import Vocabulary

/// The prompt: where the session stands, told before the line is typed.
struct Prompt {
  let state: SessionState
  let now: Instant
  let isReadOnly: Bool
  /// Where a walk through items to be coded stands, `12/63`.
  var coding: String?

  /// `B 04:10> `: what is on the table and the time left in the section; in a round who is asked;
  /// `code 12/63> ` while items are coded one by one.
  func left(_ palette: Palette) -> String {
    if isReadOnly { return palette.paint("(read-only)", .warning) + "> " }
    if let coding { return palette.paint("code", .bold) + " \(coding)> " }
    let place: String? =
      switch state.clock.phase {
      case .paused: palette.paint("(break)", .dim)
      case .wrapped: palette.paint("(wrapped)", .dim)
      case .waiting, .running: table.map { palette.paint($0, .bold) }
      }
    let parts = [place, round ?? time(palette)].compactMap(\.self)
    return parts.joined(separator: " ") + "> "
  }

  /// `2 quiet · 14 items`.
  func right(quiet: Int) -> String {
    let items = "\(Count(state.itemCount, "item"))"
    return quiet > 0 ? "\(quiet) quiet · \(items)" : items
  }

  private var table: String? {
    state.conceptOnTable.flatMap(state.concept).map { $0.label.shown() }
  }

  private var round: String? {
    guard let round = state.openRound else { return nil }
    let waiting = state.waiting(in: round)
    let done = round.answers.count
    let next = waiting.first.map { " \(state.shortName($0).shown())" } ?? ""
    return "\(round.opening.measure.name.shown()) \(done)/\(done + waiting.count)\(next)"
  }

  private func time(_ palette: Palette) -> String? {
    guard state.clock.phase == .running else { return nil }
    let clock = state.clock.reading(at: now)
    guard let left = state.progress.secondsLeft(now: clock) else { return "\(clock)" }
    return palette.paint(
      clockText(seconds: left),
      left < 0 ? .bad : left <= 60 ? .warning : .dim
    )
  }
}
