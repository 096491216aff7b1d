public import Vocabulary

/// Where a film stands and what its player shows: keys and time go in, the next picture comes out.
///
/// It knows no clock and no terminal. Whoever runs it says how many milliseconds have passed and
/// asks when something is due.
public struct PlayerState: Sendable {
  /// What fills the screen.
  public enum View: Equatable, Sendable {
    /// The transcript up to the moment.
    case film
    /// The session as of the moment.
    case status
    /// The marks, of which one is chosen.
    case marks(chosen: Int)
    /// What the keys do.
    case keys
  }

  /// Something that is being typed.
  public enum Entry: Equatable, Sendable {
    /// Behind `g`.
    case target(String)
    /// Behind `/`.
    case search(String)
    /// Behind `b`.
    case name(String)
  }

  /// What is watched.
  public internal(set) var film: Film
  /// How many items have been said.
  public internal(set) var shown = 0
  /// Where the film stands, in milliseconds of the session clock.
  public internal(set) var playhead = 0
  /// Whether it runs.
  public internal(set) var isPlaying = false
  /// How fast it runs.
  public internal(set) var pace: Pace
  /// What fills the screen.
  public internal(set) var view = View.film
  /// What is being typed.
  public internal(set) var entry: Entry?
  /// Whether corrections are shown.
  public internal(set) var showsCorrections = false
  /// What to say once.
  public internal(set) var message: String?
  /// The first line of a page that is longer than the screen.
  public internal(set) var scroll = 0
  /// How many lines the screen has for a page; whoever draws says so.
  public var pageRows = 20
  /// How many lines the page that is shown has; whoever draws says so.
  public var pageLines = 0
  /// Half a millisecond that has passed beyond ``playhead`` at half speed, or none.
  private var half = 0
  /// What was searched for last, and where it is.
  var sought: (text: String, places: [Int])?

  /// A player that stands at the beginning of a film.
  public init(_ film: Film, pace: Pace = Pace()) {
    self.film = film
    self.pace = pace
    go(to: .beginning)
  }

  /// The moment on the session clock.
  public var clock: SessionClock { SessionClock(seconds: playhead / 1000) }

  /// The item that was said last, at its place; nil before the first.
  public var current: Int? { shown > 0 ? shown - 1 : nil }

  /// Whether everything has been said.
  public var isAtEnd: Bool {
    shown == film.frames.count && playhead >= film.length.seconds * 1000
  }
}

// MARK: - Time

extension PlayerState {
  /// In how many real milliseconds the next item is due; nil while nothing runs.
  public var dueIn: Int? {
    guard isPlaying else { return nil }
    return pace.real(for: max(0, (silenceToSkip ?? nextStop) - skipped - playhead))
  }

  /// Lets real time pass.
  public mutating func advance(milliseconds: Int) {
    guard isPlaying else { return }
    playhead += skipped
    half += pace.halves(in: max(0, milliseconds))
    playhead += half / 2
    half %= 2
    while shown < film.frames.count, film.milliseconds(at: shown) <= playhead {
      shown += 1
      // What is left of a silence that is not waited out is left out too.
      if milliseconds > 0 { playhead += skipped }
    }
    guard shown == film.frames.count, playhead >= film.length.seconds * 1000 else { return }
    playhead = max(film.length.seconds * 1000, shown > 0 ? film.milliseconds(at: shown - 1) : 0)
    isPlaying = false
    message = "the end"
  }

  /// When the next item begins, or the film ends.
  private var nextStop: Int {
    shown < film.frames.count ? film.milliseconds(at: shown) : film.length.seconds * 1000
  }

  /// How much of the silence up to the next stop is left out; nothing while somebody speaks.
  private var skipped: Int {
    guard let longest = pace.longestSilence, playhead >= film.end(before: shown) else { return 0 }
    return max(0, nextStop - playhead - longest * 1000)
  }

  /// When a silence begins of which a part is left out; nil where there is none before the next
  /// stop.
  private var silenceToSkip: Int? {
    let quiet = film.end(before: shown)
    guard let longest = pace.longestSilence, playhead < quiet,
      nextStop - quiet > longest * 1000
    else { return nil }
    return quiet
  }
}

// MARK: - Going somewhere

extension PlayerState {
  enum Destination {
    case beginning
    case end
    case items(Int)
    case moment(Int)
    case mark(Int)
  }

  mutating func go(to destination: Destination) {
    switch destination {
    case .beginning: stand(atCount: 0)
    case .end:
      shown = film.frames.count
      let last = shown > 0 ? film.milliseconds(at: shown - 1) : 0
      playhead = max(last, film.length.seconds * 1000)
    case .items(let count): stand(atCount: min(max(0, count), film.frames.count))
    case .moment(let milliseconds):
      let last = film.frames.isEmpty ? 0 : film.milliseconds(at: film.frames.count - 1)
      playhead = min(max(0, milliseconds), max(last, film.length.seconds * 1000))
      shown = film.count(by: playhead)
    case .mark(let index):
      let mark = film.marks[index]
      shown = mark.shown
      playhead = milliseconds(of: mark)
    }
  }

  private mutating func stand(atCount count: Int) {
    shown = count
    if count > 0 {
      playhead = film.milliseconds(at: count - 1)
    } else {
      // A film of a part begins where the part does.
      let first = film.frames.isEmpty ? 0 : film.milliseconds(at: 0)
      playhead = min(first, (film.marks.first?.at.seconds ?? 0) * 1000)
    }
  }

  func milliseconds(of mark: Mark) -> Int {
    mark.isBetweenItems ? mark.at.seconds * 1000 : film.milliseconds(at: mark.place)
  }

  /// The first mark behind where the film stands.
  var nextMark: Int? {
    let index = firstMark { ($0.shown, milliseconds(of: $0)) > (shown, playhead) }
    return index < film.marks.count ? index : nil
  }

  /// The last mark before where the film stands.
  var previousMark: Int? {
    let index = firstMark { ($0.shown, milliseconds(of: $0)) >= (shown, playhead) }
    return index > 0 ? index - 1 : nil
  }

  /// How many marks between items have been passed.
  public var marksPassed: Int {
    firstMark { ($0.shown, milliseconds(of: $0)) > (shown, playhead) }
  }

  private func firstMark(where isBehind: (Mark) -> Bool) -> Int {
    var low = 0
    var high = film.marks.count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(film.marks[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
