import CEditline

extension TerminalEditor {
  /// ctrl-R: entries that hold the typed pattern, from the newest, in any case of letters.
  ///
  /// A loop of our own: libedit's looks a wide letter up by its low byte and takes В for ctrl-R.
  /// ctrl-G and ctrl-C bring back the line and its cursor, and so does escape where nothing is found;
  /// any other command key keeps what was found and does its work on it.
  func search() -> UInt8 {
    let origin = currentLine
    let cursor = libedit.cursor
    reading.beforeSearch = origin
    var search = HistorySearch(in: history.entries)
    var end = SearchEnd.going
    var row = cursorRow
    while case .going = end {
      reading.searchPrompt = search.prompt
      repaint(from: row)
      var scalar: wchar_t = 0
      guard el_wgetc(libedit.pointer, &scalar) == 1 else {
        end = .closed
        break
      }
      end = take(UInt32(bitPattern: scalar), into: &search)
      row = cursorRow
      if case .going = end, let found = search.found { libedit.replaceLine(with: found) }
    }
    reading.searchPrompt = nil
    reading.beforeSearch = nil
    return finish(search, end, origin: origin, cursor: cursor)
  }

  private enum SearchEnd {
    case going
    case given(up: Bool)
    case key(UInt32)
    case closed
  }

  private func take(_ scalar: UInt32, into search: inout HistorySearch) -> SearchEnd {
    switch scalar {
    case 0x07, 0x03, Key.Command.interrupt.rawValue: return .given(up: true)
    case 0x12: search.goOlder()
    case 0x7F, 0x08: search.shorten()
    case 0x1B: return .given(up: false)
    case Key.Command.insert.rawValue: search.extend(with: takeWaitingText())
    case 0..<0x20, 0x80..<0xA0: return .key(scalar)
    default: search.extend(with: Unicode.Scalar(scalar).map { String($0) } ?? "")
    }
    return .going
  }

  private func finish(
    _ search: HistorySearch,
    _ end: SearchEnd,
    origin: TypedLine,
    cursor: Int
  ) -> UInt8 {
    var result = UInt8(CC_NORM)
    let row = cursorRow
    switch end {
    // Nothing was found at the end: what still stands there is an earlier find nobody asked for.
    case .given(up: false) where search.found == nil: putBack(origin, cursor: cursor)
    case .going, .given(up: false): keepFound(origin)
    case .given(up: true): putBack(origin, cursor: cursor)
    case .key(let scalar):
      keepFound(origin)
      let key = Key.Command(rawValue: scalar).map { Key.command($0) }
      keys.prepend(key ?? .scalar(Unicode.Scalar(scalar) ?? "\u{FFFD}"))
    case .closed:
      putBack(origin, cursor: cursor)
      result = UInt8(CC_EOF)
    }
    repaint(from: row)
    return result
  }

  private func keepFound(_ origin: TypedLine) {
    let text = libedit.text
    guard text != origin.text else { return }
    reading.firstKey = history.firstKey(of: text) ?? origin.firstKeyMilliseconds
  }

  private func putBack(_ line: TypedLine, cursor: Int) {
    libedit.replaceLine(with: line.text)
    libedit.moveCursor(to: cursor)
  }
}
