public import Analysis
public import SessionModel
public import Vocabulary

/// A session as it is watched again: its items in the order in which they were said, with the words
/// and codes that they have by now, and the marks between them.
///
/// Looking at an item folds nothing: a place is a number and a time, and the item is put together
/// when it is drawn.
public struct Film: Sendable {
  /// One item at its place.
  public struct Frame: Equatable, Sendable {
    /// The item's number, in few bytes.
    let number: Int32
    /// When it was said, in seconds of the session clock.
    let seconds: Int32

    /// The item's number.
    public var item: ItemNumber { ItemNumber(Int(number)) }
    /// When it was said.
    public var clock: SessionClock { SessionClock(seconds: Int(seconds)) }
  }

  /// The session with everything that is known of it.
  public let state: SessionState
  /// The items by the session clock, those of one second by number.
  public let frames: [Frame]
  /// What divides the session, in order.
  public let marks: [Mark]
  /// What was changed, dropped or taken back.
  public let corrections: Corrections
  /// The session clock at the end.
  public let length: SessionClock
  /// The highest number of an item in it; 0 where there is none.
  public let lastItem: ItemNumber
  private var index = SearchIndex()
  /// By item number: its place, -1 for none.
  private let places: [Int32]

  /// The film of a session, of a part of its items where a selection is given.
  public init(_ state: SessionState, selection: ItemSelection? = nil) {
    self.state = state
    let items = selection.map { $0.items(in: state) }
    var frames: [Frame] = []
    var stars: [(Frame, stars: Int)] = []
    func add(_ item: Item) {
      let number = Int32(clamping: item.number.number)
      let frame = Frame(number: number, seconds: Int32(clamping: item.clock.seconds))
      frames.append(frame)
      if item.stars > 0 { stars.append((frame, item.stars)) }
    }
    frames.reserveCapacity(items?.count ?? state.itemCount)
    if let items {
      for item in items { add(item) }
    } else {
      for item in state.items { add(item) }
    }
    if !Self.isInOrder(frames) { frames.sort { ($0.seconds, $0.number) < ($1.seconds, $1.number) } }
    var places = [Int32](repeating: -1, count: state.log.lastItemNumber + 1)
    for (place, frame) in frames.enumerated() where places.indices.contains(Int(frame.number)) {
      places[Int(frame.number)] = Int32(clamping: place)
    }
    let starred = stars.map { (item: $0.0.item, place: Int(places[Int($0.0.number)])) }
    let marks = Mark.all(of: state, frames, stars: starred, within: selection)
    let start = SessionClock(seconds: 0)
    let last = max(frames.last?.clock ?? start, marks.map(\.at).max() ?? start)
    length = selection?.to == nil ? max(last, state.clock.reading(at: state.lastMoment)) : last
    lastItem = ItemNumber(Int(frames.map(\.number).max() ?? 0))
    self.frames = frames
    self.marks = marks
    self.places = places
    corrections = Corrections(state)
  }

  /// Whether it has items and all of them at the very beginning, as in a transcript without times.
  var hasNoTimes: Bool { frames.count > 1 && length.seconds == 0 }

  private static func isInOrder(_ frames: [Frame]) -> Bool {
    zip(frames, frames.dropFirst()).allSatisfy {
      ($0.seconds, $0.number) < ($1.seconds, $1.number)
    }
  }

  /// The item at a place; nil beyond the ends.
  public func item(at place: Int) -> Item? {
    frames.indices.contains(place) ? state.item(frames[place].item) : nil
  }

  /// The place of an item; nil where it is not in the film.
  public func place(of item: ItemNumber) -> Int? {
    guard places.indices.contains(item.number), places[item.number] >= 0 else { return nil }
    return Int(places[item.number])
  }

  /// When the item at a place begins, in milliseconds of the session clock.
  public func milliseconds(at place: Int) -> Int {
    let frame = frames[place]
    return state.timing(of: frame.item)?.begin ?? Int(frame.seconds) * 1000
  }

  /// For how long nothing was said before the item at a place, in milliseconds.
  public func silence(before place: Int) -> Int {
    max(0, milliseconds(at: place) - end(before: place))
  }

  /// When the item before a place ends, in milliseconds of the session clock; its beginning, where
  /// no end is known, and 0 before the first.
  func end(before place: Int) -> Int {
    guard place > 0 else { return 0 }
    let timing = state.timing(of: frames[place - 1].item)
    return max(timing?.end ?? 0, milliseconds(at: place - 1))
  }

  /// How many items were said by a moment, given in milliseconds of the session clock.
  public func count(by milliseconds: Int) -> Int {
    var low = 0
    var high = frames.count
    while low < high {
      let middle = (low + high) / 2
      if self.milliseconds(at: middle) <= milliseconds { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The places of the items whose words contain a text, case and accents ignored, in order; for
  /// `#price` also of those with that theme or one below it.
  public mutating func find(_ text: String) -> [Int] {
    index.extend(to: state.log)
    var found = Set(index.find(text, in: state))
    if text.hasPrefix("#"), text.count > 1 {
      var themed = ItemSelection()
      themed.themes = [ThemePath(String(text.dropFirst()))]
      found.formUnion(themed.items(in: state).map(\.number))
    }
    return found.compactMap(place).sorted()
  }
}
