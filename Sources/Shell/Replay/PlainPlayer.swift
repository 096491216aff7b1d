import LineEditor
import Replay
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

/// The player line by line, without redraws: the keys of the screen, each line ended by Enter.
final class PlainPlayer {
  private var player: PlayerState
  private var moments: Moments
  private let words: FilmWords
  private let editor: LineEditor
  private let outlet: Outlet
  private let style: TextStyle
  private let branching: Branching?
  private let clock = ContinuousClock()

  init(
    _ player: PlayerState,
    _ editor: LineEditor,
    _ outlet: Outlet,
    _ style: TextStyle,
    _ branching: Branching?
  ) {
    self.player = player
    self.editor = editor
    self.outlet = outlet
    var plain = style
    plain.isPlain = true
    plain.width = nil
    self.style = plain
    self.branching = branching
    words = FilmWords(player.film)
    moments = Moments(player.film.state)
  }

  /// Runs until the person leaves.
  func run() -> Int32 {
    editor.callbacks.prompt = { [weak self] in self?.prompt ?? "> " }
    say(
      "\(Count(player.film.frames.count, "item")); Enter goes on, a blank plays, ? shows the keys"
    )
    while true {
      switch editor.readLine() {
      case .line(let line): if take(line.text) { return 0 }
      case .interrupted: continue
      case .endOfInput, .terminated: return 0
      case .undecodable: say("these bytes are not UTF-8")
      }
    }
  }

  private var prompt: String { "(replay \(player.clock))> " }

  private func say(_ sentence: String) { outlet.write(style.own(sentence)) }

  /// True where the person leaves.
  private func take(_ line: String) -> Bool {
    let before = player.shown
    for key in Self.keys(line) where press(key) { return true }
    if player.isPlaying { play() } else { show(from: before) }
    return false
  }

  /// `g 12:40`, `/refill` and `b NAME` are whole lines; everything else is one key after the other.
  private static func keys(_ line: String) -> [PlayerKey] {
    guard let first = line.first else { return [.enter] }
    if line.allSatisfy({ $0 == " " }) { return [.character(" ")] }
    guard ["g", "/", "b"].contains(first), line.count > 1 else {
      return line.filter { $0 != " " }.map { .character($0) }
    }
    let rest = line.dropFirst().drop { $0 == " " }
    return [.character(first)] + rest.map { .character($0) } + [.enter]
  }

  private func press(_ key: PlayerKey) -> Bool {
    switch player.take(key) {
    case nil: return false
    case .quit: return true
    case .branch(let name):
      if let branching { player.say(branching.make(name, at: player.clock).sentence) }
      return false
    }
  }

  // MARK: What is shown

  private func show(from before: Int) {
    if let question = player.entryLine?.question {
      // Asked without its answer: the same in one line.
      _ = player.take(.escape)
      say("\(question)type it behind the letter, on one line")
    }
    if let message = player.message { say(message) }
    switch player.view {
    case .film: showFilm(from: before)
    case .keys: for line in PlayerKeys.lines { say(line) }
    case .marks:
      for mark in player.film.marks { outlet.write(style.shown(words.line(mark))) }
    case .status:
      let state = moments.state(at: player.clock)
      outlet.writeRaw(StatusPage.report(state, at: player.clock).text(style))
    }
    if player.view != .film { _ = player.take(.escape) }
  }

  private func showFilm(from before: Int) {
    guard player.shown != before else { return }
    if player.shown > before, player.shown - before <= Self.mostLines {
      for place in before..<player.shown { showItem(place) }
    } else if let place = player.current {
      showItem(place)
    }
  }

  private static let mostLines = 20

  private func showItem(_ place: Int) {
    for mark in player.film.marks where mark.place == place && mark.isBetweenItems {
      outlet.write(style.shown(words.line(mark)))
    }
    if let longest = player.pace.longestSilence {
      let silence = player.film.silence(before: place)
      if silence > longest * 1000 { say(FilmWords.silence(milliseconds: silence)) }
    }
    guard let item = player.film.item(at: place) else { return }
    outlet.write(style.shown(words.line(item)))
    guard player.showsCorrections else { return }
    for line in words.corrections(of: item.number) { outlet.write("  " + style.shown(line)) }
  }

  /// Until the end, ctrl-C or Enter.
  private func play() {
    say("playing, \(player.pace.speed.shown); Enter stops")
    var last = clock.now
    while player.isPlaying, let due = player.dueIn {
      let waiting = editor.wait(milliseconds: due)
      let before = player.shown
      let now = clock.now
      player.advance(milliseconds: ScreenPlayer.milliseconds(now - last))
      last = now
      for place in before..<max(before, player.shown) { showItem(place) }
      guard waiting == .over else {
        _ = player.take(.escape)
        if waiting == .typed { _ = editor.readLine() }
        return
      }
    }
    if let message = player.message { say(message) }
  }
}
