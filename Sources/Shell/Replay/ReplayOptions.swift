/// What `roundtable replay` was asked for.
public struct ReplayOptions: Sendable {
  /// The session.
  public var session: String
  /// Items from this reading of the clock on, as typed.
  public var from: String?
  /// Items up to this reading of the clock, as typed.
  public var to: String?
  /// Which items, in the words of `list`.
  public var only: String?
  /// The session as of this reading of the clock, as typed.
  public var at: String?
  /// How many times as fast as it was, as typed; lines come in their time then.
  public var speed: String?
  /// The longest silence in seconds.
  public var longestSilence: Int?
  /// One JSON object a line.
  public var isJSON = false
  /// Fold twice and compare.
  public var verifies = false
  /// Go on with what is recorded meanwhile.
  public var follows = false
  /// Print also on a terminal.
  public var prints = false
  /// Line by line, no redraws.
  public var isPlain = false
  /// ASCII only.
  public var isASCII = false
  /// When to paint.
  public var color = ColorChoice.auto

  /// A session to be watched.
  public init(session: String) { self.session = session }

  /// Whether lines are wanted and not the player.
  var wantsLines: Bool {
    prints || isJSON || verifies || follows || from != nil || to != nil || only != nil || at != nil
      || speed != nil || longestSilence != nil
  }
}
