import TextDisplay

extension TerminalEditor {
  /// Puts the first waiting text into the line; says whether the line is still to be drawn.
  func insertWaiting() -> Bool {
    guard !reading.insertions.isEmpty else { return false }
    switch reading.insertions.removeFirst() {
    case .line(let line):
      insert(line)
      reading.undo.begin(with: libedit.scalars, cursor: libedit.cursor)
      return true
    case .literal(let scalar):
      libedit.insert(String(scalar))
      return true
    case .paste(let bytes): return insertPaste(PastedText(bytes))
    }
  }

  /// The text of a paste or literal that arrived while something else reads keys.
  func takeWaitingText() -> String {
    guard !reading.insertions.isEmpty else { return "" }
    switch reading.insertions.removeFirst() {
    case .line(let line): return line.text
    case .literal(let scalar): return String(scalar)
    case .paste(let bytes): return PastedText(bytes).lines.first ?? ""
    }
  }

  /// Puts a line back with the time of its first typing.
  func insert(_ line: TypedLine) {
    libedit.insert(line.text)
    reading.firstKey = line.firstKeyMilliseconds ?? reading.firstKey
    reading.wasPasted = line.wasPasted || reading.wasPasted
  }

  private func insertPaste(_ paste: PastedText) -> Bool {
    let scalars = libedit.scalars
    let cursor = libedit.cursor
    let row = cursorRow
    let before = String(wide: scalars[..<cursor])
    let after = String(wide: scalars[cursor...])
    libedit.insert(paste.text)
    if !paste.text.isEmpty {
      reading.wasPasted = true
      if reading.firstKey == nil { reading.firstKey = now() }
    }
    var remarks = remarks(on: paste)
    if paste.lines.count > 1 {
      let lines = Reading.PastedLines(before: before, lines: paste.lines, after: after)
      reading.pastedLines = lines
      // Where the choice does not fit behind the line, it is said above it.
      let text = choice(for: lines)
      if roomBehindLine < text.displayWidth + 2 { remarks.append(text) }
    }
    guard !remarks.isEmpty else { return true }
    repaint(above: remarks.map(\.endingInLineFeed).joined(), from: row)
    return false
  }

  private func remarks(on paste: PastedText) -> [String] {
    var remarks: [String] = []
    if paste.nulCount > 0 {
      remarks.append("left \(Count(paste.nulCount, "NUL character")) out of the pasted text")
    }
    if paste.isRepaired {
      remarks.append("the pasted text was not all UTF-8: what could not be read stands as \u{FFFD}")
    }
    return remarks
  }

  func choice(for lines: Reading.PastedLines) -> String {
    "\(Count(lines.lines.count, "line")): Enter keeps them as one, Tab takes them one by one"
  }

  /// Tab after a paste of several lines: the first stays in the line, the others wait their turn.
  func takeLinesOneByOne() -> Bool {
    guard case .pastedLines(let pasted) = reading.pressedOn, let first = pasted.all.first else {
      return false
    }
    libedit.replaceLine(with: first)
    let time = reading.firstKey ?? now()
    queuedLines =
      pasted.all.dropFirst().map {
        TypedLine($0, firstKeyMilliseconds: time, wasPasted: true)
      } + queuedLines
    return true
  }

  func takeQueuedLine() -> TypedLine? { queuedLines.isEmpty ? nil : queuedLines.removeFirst() }
}
