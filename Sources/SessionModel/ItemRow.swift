/// The content of an item event as numbers: what the log keeps instead of ``ItemContent``.
///
/// Plain data of fixed size, so that a million of them lie in one array.
public struct ItemRow: Equatable, Sendable {
  /// Where the words are.
  public var text: TextRange
  /// The item's number; 0 where the document gave one that cannot be.
  public var item: Int32
  /// Whose it is, see ``EventLog/speakerNumber(_:)``.
  public var speaker: Int32
  /// The concept's number, 0 for none.
  public var concept: Int32
  /// The item that is agreed or disagreed with, 0 for none.
  public var echo: Int32
  /// Where the themes begin in the log's theme numbers.
  public var themesStart: Int32
  /// How many themes.
  public var themesCount: UInt16
  /// A ``Sentiment`` by its raw value, 0 for not coded.
  public var sentiment: UInt8
  /// Question, observation and the like.
  public var flags: ItemFlags
  /// 0 to 3; ``ItemRow/noStars`` where the event says nothing of stars.
  public var stars: UInt8
  /// Intensity 0 to 3, ``ItemRow/unmarked`` where the event says nothing of it.
  public var intensity: UInt8

  /// The value of ``stars`` that means "not said".
  public static let noStars: UInt8 = .max
  /// The value of ``intensity`` that means "not said".
  public static let unmarked: UInt8 = .max

  /// A row with nothing in it but the item's number.
  public init(item: Int32) {
    text = .empty
    self.item = item
    speaker = 0
    concept = 0
    echo = 0
    themesStart = 0
    themesCount = 0
    sentiment = 0
    flags = []
    stars = 0
    intensity = ItemRow.unmarked
  }
}

/// The yes-or-no parts of an item.
public struct ItemFlags: OptionSet, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes flags from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// It was asked.
  public static let question = ItemFlags(rawValue: 1)
  /// It describes what was seen.
  public static let observation = ItemFlags(rawValue: 2)
  /// The words are to be completed from the recording.
  public static let incomplete = ItemFlags(rawValue: 4)
  /// The echo disagrees; without it, it agrees.
  public static let disagrees = ItemFlags(rawValue: 8)
  /// Marked first-hand and concrete.
  public static let specific = ItemFlags(rawValue: 16)
  /// Marked as not first-hand.
  public static let unspecific = ItemFlags(rawValue: 32)
}
