import Vocabulary

// What each key does.
extension PlayerState {
  /// Takes a key; answers what is wanted of whoever runs the player.
  public mutating func take(_ key: PlayerKey) -> PlayerRequest? {
    message = nil
    if entry != nil { return type(key) }
    switch view {
    case .film: return takeInFilm(key)
    case .marks(let chosen): takeInMarks(key, chosen)
    case .status, .keys: takeOnPage(key)
    }
    return nil
  }

  private mutating func takeInFilm(_ key: PlayerKey) -> PlayerRequest? {
    switch key {
    case .character(let character): return takeInFilm(character)
    case .right, .down: step(by: 1)
    case .left, .up: step(by: -1)
    case .pageDown: step(by: Self.itemsOnPage)
    case .pageUp: step(by: -Self.itemsOnPage)
    case .home: go(to: .beginning)
    case .end: go(to: .end)
    case .enter: step(by: 1)
    case .interrupt:
      guard isPlaying else { return .quit }
      isPlaying = false
    case .backspace: step(by: -1)
    case .escape: isPlaying = false
    }
    return nil
  }

  private static let itemsOnPage = 10

  private mutating func takeInFilm(_ character: Character) -> PlayerRequest? {
    switch character {
    case " ": playOrPause()
    case ".": step(by: 1)
    case ",": step(by: -1)
    case "]": goToMark(nextMark, else: "no mark after this one")
    case "[": goToMark(previousMark, else: "no mark before this one")
    case "+", "=": pace.quicken()
    case "-": pace.slow()
    case "1": pace.speed = .one
    case "i": capOrWait()
    case "g": entry = .target("")
    case "/": entry = .search("")
    case "n": goToFound(by: 1)
    case "N": goToFound(by: -1)
    case "s": open(.status)
    case "m":
      guard !film.marks.isEmpty else {
        message = "there are no marks"
        break
      }
      open(.marks(chosen: max(0, marksPassed - 1)))
    case "c":
      showsCorrections.toggle()
      message = showsCorrections ? "corrections are shown" : "corrections are hidden"
    case "b": ask()
    case "?", "h": open(.keys)
    case "q": return .quit
    default: message = "`?` shows the keys"
    }
    return nil
  }

  private mutating func playOrPause() {
    if !isPlaying, film.hasNoTimes {
      message = "there are no times here; . goes one item on"
      return
    }
    if !isPlaying, isAtEnd { go(to: .beginning) }
    isPlaying.toggle()
  }

  private mutating func step(by count: Int) {
    isPlaying = false
    let target = shown + count
    if count > 0, shown == film.frames.count {
      go(to: .end)
      message = "the end"
    } else if count < 0, shown == 0 {
      go(to: .beginning)
      message = "the beginning"
    } else {
      go(to: .items(target))
    }
  }

  private mutating func goToMark(_ index: Int?, else sentence: String) {
    if let index { go(to: .mark(index)) } else { message = sentence }
  }

  private mutating func capOrWait() {
    pace.longestSilence = pace.longestSilence == nil ? Self.usualLongestSilence : nil
    message =
      pace.longestSilence.map { "silences last \($0) s at most" }
      ?? "silences last as long as they did"
  }

  private static let usualLongestSilence = 10

  private mutating func ask() {
    isPlaying = false
    entry = .name("")
  }

  private mutating func open(_ view: View) {
    isPlaying = false
    scroll = 0
    self.view = view
  }

  // MARK: Pages

  private mutating func takeOnPage(_ key: PlayerKey) {
    switch key {
    case .down: scrollPage(by: 1)
    case .up: scrollPage(by: -1)
    case .pageDown, .character(" "): scrollPage(by: max(1, pageRows - 1))
    case .pageUp: scrollPage(by: -max(1, pageRows - 1))
    case .home: scroll = 0
    case .end: scrollPage(by: pageLines)
    case .character, .enter, .backspace, .escape, .left, .right, .interrupt: view = .film
    }
  }

  private mutating func scrollPage(by count: Int) {
    scroll = max(0, min(scroll + count, pageLines - pageRows))
  }

  private mutating func takeInMarks(_ key: PlayerKey, _ chosen: Int) {
    let last = film.marks.count - 1
    func choose(_ mark: Int) { view = .marks(chosen: max(0, min(mark, last))) }
    switch key {
    case .down, .right, .character("]"), .character("."): choose(chosen + 1)
    case .up, .left, .character("["), .character(","): choose(chosen - 1)
    case .pageDown, .character(" "): choose(chosen + max(1, pageRows - 1))
    case .pageUp: choose(chosen - max(1, pageRows - 1))
    case .home: choose(0)
    case .end: choose(last)
    case .enter:
      view = .film
      go(to: .mark(chosen))
    case .character, .backspace, .escape, .interrupt: view = .film
    }
  }
}
