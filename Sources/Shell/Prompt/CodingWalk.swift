import SessionModel
import TextDisplay
import Vocabulary

/// The way through items that are coded one after the other: which one is shown, which were skipped.
///
/// It holds no state of the session and is asked with one, so that what was undone, dropped or
/// recorded meanwhile counts as it stands.
struct CodingWalk: Equatable {
  /// The items, in the order in which they are shown.
  let items: [ItemNumber]
  /// Where in them it is; their count when it is through.
  private(set) var place = 0
  private var skipped: Set<ItemNumber> = []
  /// How many events there were before.
  private let eventsBefore: Int

  init(_ items: [ItemNumber], in state: SessionState) {
    self.items = items
    eventsBefore = state.log.count
  }

  /// The item that is shown; nil when all were.
  var current: ItemNumber? { items.indices.contains(place) ? items[place] : nil }

  /// `12/63`.
  var position: String { "\(min(place + 1, items.count))/\(items.count)" }

  /// What a line says that is for the walk alone.
  enum Move: Equatable {
    case skip, back, showAgain, end

    /// Nil for a line of the language.
    init?(_ line: String) {
      switch line.drop(while: { $0 == " " || $0 == "\t" }).trimmingBlankEnd {
      case "": self = .showAgain
      case ".": self = .skip
      case ",": self = .back
      case "q", "Q": self = .end
      default: return nil
      }
    }
  }

  /// Leaves the shown item for later.
  mutating func skip(in state: SessionState) {
    if let current, !isCoded(current, in: state) { skipped.insert(current) }
    goOn(in: state)
  }

  /// Goes to the item before that still stands; false where there is none.
  mutating func goBack(in state: SessionState) -> Bool {
    guard let before = items[..<place].lastIndex(where: { Self.stands($0, in: state) }) else {
      return false
    }
    place = before
    return true
  }

  /// Follows what a line did: the shown item that was coded is left, one whose coding was taken back
  /// or brought back is shown or left again, and one that stands no more is passed over.
  mutating func follow(coded: ItemNumber?, event: Int?, in state: SessionState) {
    if let coded, coded == current {
      goOn(in: state)
    } else if let event {
      switch state.log.event(event).fact {
      case .undone(let events):
        if let item = lastOfThese(events, in: state) { place = item }
      case .redone(let events):
        if let item = lastOfThese(events, in: state) {
          place = item
          goOn(in: state)
        }
      default: break
      }
    }
    if let current, !Self.stands(current, in: state) { goOn(in: state) }
  }

  /// `coded 12, skipped 2, 49 left`.
  func summary(in state: SessionState) -> String {
    let standing = items.filter { Self.stands($0, in: state) }
    let coded = standing.count { isCoded($0, in: state) }
    let skipped = standing.count { self.skipped.contains($0) && !isCoded($0, in: state) }
    let left = standing.count - coded - skipped
    return "coded \(Count(coded, "item")), skipped \(skipped), \(left) left"
  }

  private mutating func goOn(in state: SessionState) {
    let next = items.dropFirst(place + 1).firstIndex { Self.stands($0, in: state) }
    place = next ?? items.count
  }

  private func lastOfThese(_ events: [Int], in state: SessionState) -> Int? {
    events.lazy.reversed()
      .compactMap { state.log.event($0).fact.codedItem }
      .compactMap { self.items.firstIndex(of: $0) }
      .first
  }

  private func isCoded(_ item: ItemNumber, in state: SessionState) -> Bool {
    (state.events(of: item).last ?? 0) > eventsBefore
  }

  private static func stands(_ item: ItemNumber, in state: SessionState) -> Bool {
    state.item(item).map { !$0.isDropped } ?? false
  }
}

extension SessionModel.Fact {
  /// The item that an event codes or leaves out.
  fileprivate var codedItem: ItemNumber? {
    switch self {
    case .itemAmended(let item, _), .reactionThemed(let item, _, _),
      .reactionUnthemed(let item, _), .reactionStarred(let item, _),
      .reactionMarked(let item, _, _), .itemDropped(let item):
      item
    default: nil
    }
  }
}

extension Substring {
  fileprivate var trimmingBlankEnd: Substring {
    var text = self
    while text.last == " " || text.last == "\t" { text.removeLast() }
    return text
  }
}
