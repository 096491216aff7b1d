import Analysis
import CommandLanguage
import Replay
import SessionModel
import TextDisplay
import Vocabulary

/// What `roundtable replay` was asked for, understood.
struct ReplayOrder {
  var from: SessionClock?
  var to: SessionClock?
  var at: SessionClock?
  var only: String?
  /// In which time lines come; nil is at once.
  var pace: Pace?
  var isJSON = false
  var isPlain = false
  var isASCII = false
  var color = ColorChoice.auto

  init(_ options: ReplayOptions) throws(Misuse) {
    from = try Self.clock("--from", options.from)
    to = try Self.clock("--to", options.to)
    at = try Self.clock("--at", options.at)
    only = options.only
    isJSON = options.isJSON
    isPlain = options.isPlain
    isASCII = options.isASCII
    color = options.color
    if options.speed != nil || options.longestSilence != nil {
      var pace = Pace()
      if let typed = options.speed {
        guard let times = Self.times(typed), let speed = Pace.Speed(times: times) else {
          throw Misuse("--speed \(typed.shown()) is no speed; there are 0.5, 1, 2, 4, 8 and 16")
        }
        pace.speed = speed
      }
      if let seconds = options.longestSilence {
        guard (0...86_400).contains(seconds) else {
          throw Misuse("--max-gap \(seconds) is no silence; write seconds, as --max-gap 10")
        }
        pace.longestSilence = seconds
      }
      self.pace = pace
    }
    if let from, let to, from >= to {
      throw Misuse("--from \(from) is not before --to \(to)")
    }
    let isPart = from != nil || to != nil || only != nil || at != nil
    if options.verifies, options.follows || options.isJSON || isPart || pace != nil {
      throw Misuse("--verify looks at the whole session; leave the other options out")
    }
    if options.follows, pace != nil || at != nil || to != nil {
      throw Misuse("--follow goes on with what is recorded; leave --to, --at and the pace out")
    }
  }

  /// The items that are wanted; nil for all.
  func selection(_ state: SessionState) throws(Obstacle) -> ItemSelection? {
    guard only != nil || from != nil || to != nil else { return nil }
    var selection = ItemSelection()
    if let only { selection = try Program.selection(only, state) }
    if let from { selection.from = from }
    if let to { selection.to = to }
    return selection
  }

  private static func clock(_ option: String, _ typed: String?) throws(Misuse) -> SessionClock? {
    guard let typed else { return nil }
    guard case .clock(let clock) = Target(typed) else {
      throw Misuse("\(option) \(typed.shown()) is no time; write it as 12:40 or 1:02:03")
    }
    return clock
  }

  private static func times(_ typed: String) -> Double? {
    ["½": 0.5, "1/2": 0.5][typed] ?? Double(typed)
  }
}
