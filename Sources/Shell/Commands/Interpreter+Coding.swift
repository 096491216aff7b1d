import Analysis
import CommandLanguage
import SessionModel
import Vocabulary

// Coding afterwards: one item at once, or one after the other.
extension Interpreter {
  /// Codes an item by one event, so that one `undo` takes the whole line back.
  ///
  /// Themes and stars have an event of their own. A sentiment is part of what an item says, so the
  /// item is amended with everything that it says already.
  func code(_ number: ItemNumber, _ coding: Coding) throws(Failure) -> Reply {
    guard let item = state.item(number) else {
      throw .refused(.noItem(number, last: state.log.lastItemNumber))
    }
    if item.isDropped { throw .refused(.itemDropped(number)) }
    guard item.kind == .reaction else { throw .refused(.notAReaction(number)) }
    if let change = coding.sentiment, change.sentiment != item.sentiment {
      try session.record(.itemAmended(number, amended(item, change, coding.tail)))
    } else if coding.tail.isEmpty {
      throw .refused(.nothingChanges(number))
    } else {
      let tail = coding.tail
      try session.record(.reactionThemed(number, themes: tail.themes, stars: tail.stars))
    }
    return Reply(.item(number), effect: .coded(number))
  }

  private func amended(_ item: Item, _ change: SentimentChange, _ tail: Tail) -> ItemContent {
    var content = state.content(of: item)
    content.sentiment = change.sentiment
    content.themes += tail.themes.filter { path in
      state.theme(path.text).map { !item.themes.contains($0) } ?? true
    }
    content.stars = tail.stars ?? item.stars
    return content
  }

  /// The items that a walk shows: those that the filter means, without one what members said and
  /// nobody coded yet.
  func walk(_ filter: Filter) throws(Failure) -> Reply {
    let selected: [Item]
    if filter == Filter() {
      var uncoded = ItemSelection()
      uncoded.kinds = [.uncoded]
      selected = uncoded.items(in: state).filter { !$0.isObservation }
    } else {
      selected = selection(filter).items(in: state)
    }
    let items = selected.filter { $0.kind == .reaction && !$0.isDropped }.map(\.number)
    guard !items.isEmpty else {
      throw .cannot(.nothingToCode(isFiltered: filter != Filter(), others: selected.count))
    }
    var reply = Reply(effect: .walk(items))
    if items.count < selected.count {
      reply.parts.append(.notice(Self.leftOut(selected.count - items.count)))
    }
    return reply
  }

  private static func leftOut(_ count: Int) -> String {
    count == 1
      ? "1 item is no reaction and takes no codes; it is left out"
      : "\(count) items are no reactions and take no codes; they are left out"
  }
}
