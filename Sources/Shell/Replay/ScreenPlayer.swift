import LineEditor
import Replay
import Reporting
import TextDisplay
import Vocabulary

/// The player on the whole screen of a terminal.
///
/// What it shows and does is all in ``Replay/PlayerState``; here keys, time and the screen meet.
final class ScreenPlayer {
  private var player: PlayerState
  private var moments: Moments
  private let style: TextStyle
  private let branching: Branching?
  private let clock = ContinuousClock()
  private var made: [String] = []
  private var page: Page?

  /// What was drawn for a page, so that a key does not count everything anew.
  private struct Page {
    var view: PlayerState.View
    var moment: SessionClock
    var columns: Int
    var lines: [String]
  }

  init(_ player: PlayerState, _ style: TextStyle, _ branching: Branching?) {
    self.player = player
    self.style = style
    self.branching = branching
    moments = Moments(player.film.state)
  }

  /// Runs until the person leaves; what was made is to be said below the prompt again.
  func run() -> (exitCode: Int32, made: [String]) {
    guard let screen = KeyScreen() else { return (1, []) }
    defer { screen.close() }
    var last = clock.now
    while true {
      draw(on: screen)
      let happening = screen.next(within: wait)
      let now = clock.now
      player.advance(milliseconds: Self.milliseconds(now - last))
      last = now
      switch happening {
      case .key(let key):
        if take(key) { return (0, made) }
      case .redraw, .timeout: break
      case .terminated: return (0, made)
      }
    }
  }

  /// True where the person leaves.
  private func take(_ key: ScreenKey) -> Bool {
    guard let key = PlayerKey(key) else { return key == .endOfInput }
    switch player.take(key) {
    case nil: return false
    case .quit: return true
    case .branch(let name):
      guard let outcome = branching?.make(name, at: player.clock) else { return false }
      if outcome.isMade { made.append(outcome.sentence) }
      player.say(outcome.sentence)
      return false
    }
  }

  /// Until the next item is due, or the next second is shown.
  private var wait: Int? {
    guard let due = player.dueIn else { return nil }
    let second = player.pace.real(for: 1000 - player.playhead % 1000)
    return min(due, max(second, Self.leastWait))
  }

  private static let leastWait = 40

  static func milliseconds(_ duration: Duration) -> Int {
    let parts = duration.components
    return Int(parts.seconds) * 1000 + Int(parts.attoseconds / 1_000_000_000_000_000)
  }

  private func draw(on screen: KeyScreen) {
    let size = screen.size
    let lines = pageLines(columns: size.columns)
    player.pageRows = PlayerPicture.pageRows(rows: size.rows)
    player.pageLines = lines.count
    let picture = PlayerPicture(player, rows: size.rows, columns: size.columns, style: style)
    screen.draw(picture.rows(page: lines))
  }

  private func pageLines(columns: Int) -> [String] {
    if let page, page.view == player.view, page.moment == player.clock, page.columns == columns {
      return page.lines
    }
    var lines: [String]
    switch player.view {
    case .film, .marks: return []
    case .keys:
      var style = self.style
      style.width = columns
      lines = PlayerKeys.lines.flatMap { style.rows(Phrase($0), further: PlayerKeys.indent) }
    case .status:
      // Cut to the width afterwards, so without colours.
      let style = TextStyle(
        width: columns,
        isPlain: self.style.isPlain,
        isASCII: self.style.isASCII
      )
      let report = StatusPage.report(moments.state(at: player.clock), at: player.clock)
      lines = report.text(style).split(separator: "\n", omittingEmptySubsequences: false)
        .map { String($0) }
    }
    lines = lines.map { style.own($0).truncated(toWidth: columns) }
    page = Page(view: player.view, moment: player.clock, columns: columns, lines: lines)
    return lines
  }
}

extension PlayerKey {
  /// A key of the terminal as the player knows it; nil for those that mean nothing to it.
  init?(_ key: ScreenKey) {
    switch key {
    case .character(let character): self = .character(character)
    case .enter: self = .enter
    case .backspace: self = .backspace
    case .escape: self = .escape
    case .left: self = .left
    case .right: self = .right
    case .up: self = .up
    case .down: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .home: self = .home
    case .end: self = .end
    case .interrupt: self = .interrupt
    case .endOfInput, .suspend, .redraw: return nil
    }
  }
}
