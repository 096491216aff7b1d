import TextDisplay
import Vocabulary

// What is typed behind `g`, `/` and `b`.
extension PlayerState {
  /// What stands in front of what is being typed, and that.
  public var entryLine: (question: String, typed: String)? {
    switch entry {
    case nil: nil
    case .target(let typed): ("go to (12:40, or an item): ", typed)
    case .search(let typed): ("find: ", typed)
    case .name(let typed): ("name of the new session: ", typed)
    }
  }

  mutating func type(_ key: PlayerKey) -> PlayerRequest? {
    guard let typed = entryLine?.typed else { return nil }
    switch key {
    case .character(let character): setTyped(typed + String(character))
    case .backspace:
      if typed.isEmpty { entry = nil } else { setTyped(String(typed.dropLast())) }
    case .escape, .interrupt: entry = nil
    case .enter: return finish()
    case .left, .right, .up, .down, .pageUp, .pageDown, .home, .end: break
    }
    return nil
  }

  private mutating func setTyped(_ text: String) {
    switch entry {
    case nil: break
    case .target: entry = .target(text)
    case .search: entry = .search(text)
    case .name: entry = .name(text)
    }
  }

  private mutating func finish() -> PlayerRequest? {
    defer { entry = nil }
    switch entry {
    case nil: break
    case .target(let typed): if !typed.isEmpty { go(typed) }
    case .search(let typed): if !typed.isEmpty { search(typed) }
    case .name(let typed): if !typed.isEmpty { return .branch(name: typed) }
    }
    return nil
  }

  /// Goes where somebody typed.
  public mutating func go(_ typed: String) {
    switch Target(typed) {
    case nil: message = "type a time such as 12:40, or the number of an item"
    case .clock(let clock): go(to: .moment(clock.seconds * 1000))
    case .item(let item):
      guard let place = film.place(of: item) else {
        message = "no item \(item) here"
        return
      }
      go(to: .items(place + 1))
    }
  }

  /// Goes to the next item whose words contain a text, or that has a theme such as `#price`.
  public mutating func search(_ text: String) {
    sought = (text, film.find(text))
    goToFound(by: 1)
  }

  mutating func goToFound(by direction: Int) {
    guard let sought else {
      message = "`/` searches"
      return
    }
    let text = "“\(sought.text.shown())”"
    guard !sought.places.isEmpty else {
      message = "\(text) is not in here"
      return
    }
    let now = shown - 1
    let count = sought.places.count
    // The first one behind where the film stands, then round again.
    let behind = sought.places.firstIndex { $0 > now } ?? count
    let before = sought.places.lastIndex { $0 < now } ?? -1
    let index = ((direction > 0 ? behind : before) + count) % count
    let isRound = direction > 0 ? behind == count : before < 0
    go(to: .items(sought.places[index] + 1))
    let again = isRound ? direction > 0 ? ", again from the beginning" : ", again from the end" : ""
    message = "\(text) \(index + 1) of \(count)\(again)"
  }

  /// Says something once, in the place where the player speaks.
  public mutating func say(_ sentence: String) { message = sentence }
}
