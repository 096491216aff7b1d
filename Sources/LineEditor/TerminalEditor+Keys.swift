import CEditline

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension TerminalEditor {
  private static let done = UInt8(CC_NORM)
  private static let changed = UInt8(CC_REFRESH)
  private static let refused = UInt8(CC_ERROR)

  func bindKeys() {
    // Without a locale libedit takes ä for meta-d, "delete word"; each must be a letter.
    for letter in Int32(0xA0)...0xFF where !ceditline_inserts_letter(letter) {
      ceditline_bind(libedit.pointer, "\\" + String(letter, radix: 8), "ed-insert")
    }
    bindTextKeys()
    bindLineKeys()
    bindHistoryKeys()
    ceditline_bind(libedit.pointer, "^W", "ed-delete-prev-word")
    // These would run a line, another program, or libedit's own commands by surprise.
    ceditline_bind(libedit.pointer, "^V", "ed-unassigned")
    for key in [":", "#", "@", "v", "_"] {
      ceditline_bind_vi(libedit.pointer, key, "ed-unassigned")
    }
    // With vi's keys escape is a key of its own; a sequence behind it would make it wait.
    guard !ceditline_has_vi_keys(libedit.pointer) else { return }
    let metaKeys = [
      ("x", "ed-unassigned"), ("X", "ed-unassigned"), ("p", "rt-older"), ("n", "rt-newer"),
    ]
    for (letter, command) in metaKeys {
      ceditline_bind(libedit.pointer, "\\033" + letter, command)
    }
  }

  private func bind(_ keys: [String], _ name: String, _ command: @escaping ceditline_command) {
    ceditline_add_command(libedit.pointer, name, command)
    for key in keys {
      ceditline_bind(libedit.pointer, key, name)
      ceditline_bind_vi(libedit.pointer, key, name)
    }
  }

  private func bindTextKeys() {
    bind([Key.Command.insert.bindName], "rt-insert") { editor, _ in
      TerminalEditor.of(editor).insertWaiting() ? TerminalEditor.changed : TerminalEditor.done
    }
    bind(["^?", "^H"], "rt-backspace") { editor, _ in
      TerminalEditor.of(editor).deleteCharacter(before: true)
    }
    bind([Key.Command.deleteForward.bindName], "rt-delete") { editor, _ in
      TerminalEditor.of(editor).deleteCharacter(before: false)
    }
    bind(["^D"], "rt-delete-or-end") { editor, _ in
      let editor = TerminalEditor.of(editor)
      return editor.libedit.isEmpty ? UInt8(CC_EOF) : editor.deleteCharacter(before: false)
    }
    bind(["^_"], "rt-undo") { editor, _ in TerminalEditor.of(editor).undo() }
    ceditline_bind_vi(libedit.pointer, "u", "rt-undo")
  }

  private func bindLineKeys() {
    bind([Key.Command.right.bindName, "^F"], "rt-right") { editor, _ in
      TerminalEditor.of(editor).moveRight()
    }
    bind([Key.Command.left.bindName, "^B"], "rt-left") { editor, _ in
      TerminalEditor.of(editor).moveLeft()
    }
    bind([Key.Command.end.bindName, "^E"], "rt-end") { editor, _ in
      TerminalEditor.of(editor).moveToEnd()
    }
    bind([Key.Command.home.bindName, "^A"], "rt-home") { editor, _ in
      TerminalEditor.of(editor).libedit.moveCursor(to: 0)
      return TerminalEditor.changed
    }
    for (key, command) in [(Key.Command.wordRight, "em-next-word"), (.wordLeft, "ed-prev-word")] {
      ceditline_bind(libedit.pointer, key.bindName, command)
      ceditline_bind_vi(libedit.pointer, key.bindName, command)
    }
    bind(["^I"], "rt-complete") { editor, _ in
      TerminalEditor.of(editor).complete() ? TerminalEditor.changed : TerminalEditor.done
    }
    bind(["^C", Key.Command.interrupt.bindName], "rt-put-aside") { editor, _ in
      TerminalEditor.of(editor).putAside()
      return TerminalEditor.changed
    }
    bind(["^Z"], "rt-suspend") { editor, _ in
      TerminalEditor.of(editor).suspend()
      return TerminalEditor.done
    }
  }

  private func bindHistoryKeys() {
    bind([Key.Command.older.bindName, "^P"], "rt-older") { editor, _ in
      TerminalEditor.of(editor).recallOlder() ? TerminalEditor.changed : TerminalEditor.refused
    }
    bind([Key.Command.newer.bindName, "^N"], "rt-newer") { editor, _ in
      TerminalEditor.of(editor).recallNewer() ? TerminalEditor.changed : TerminalEditor.refused
    }
    bind(["^R"], "rt-search") { editor, _ in TerminalEditor.of(editor).search() }
    for (key, command) in [
      ("k", "rt-older"), ("j", "rt-newer"), ("/", "rt-search"), ("?", "rt-search"),
    ] {
      ceditline_bind_vi(libedit.pointer, key, command)
    }
  }

  private func deleteCharacter(before isBefore: Bool) -> UInt8 {
    let cursor = libedit.cursor
    let scalars = libedit.scalars
    let count =
      isBefore
      ? Graphemes.length(before: cursor, in: scalars)
      : Graphemes.length(after: cursor, in: scalars)
    guard count > 0 else { return Self.refused }
    if !isBefore { libedit.moveCursor(to: cursor + count) }
    libedit.deleteBeforeCursor(count)
    return Self.changed
  }

  private func moveRight() -> UInt8 {
    if takeGhost() || takeHint() { return Self.changed }
    let count = Graphemes.length(after: libedit.cursor, in: libedit.scalars)
    libedit.moveCursor(to: libedit.cursor + count)
    return Self.changed
  }

  private func moveLeft() -> UInt8 {
    let count = Graphemes.length(before: libedit.cursor, in: libedit.scalars)
    libedit.moveCursor(to: libedit.cursor - count)
    return Self.changed
  }

  private func moveToEnd() -> UInt8 {
    if !takeHint() { libedit.moveCursor(to: libedit.scalars.count) }
    return Self.changed
  }

  /// Takes the ghost into the line, if it was on the screen when the key was pressed.
  func takeGhost() -> Bool {
    guard case .ghost(let ghost) = reading.pressedOn else { return false }
    insert(ghost)
    return true
  }

  private func takeHint() -> Bool {
    guard case .hint(let hint) = reading.pressedOn else { return false }
    libedit.insert(hint)
    return true
  }

  private func undo() -> UInt8 {
    guard let earlier = reading.undo.stepBack() else { return Self.refused }
    libedit.replaceLine(with: String(wide: earlier.scalars))
    libedit.moveCursor(to: earlier.cursor)
    return Self.changed
  }

  /// ctrl-C: the line goes into the history, and so do pasted lines that were still to come.
  private func putAside() {
    reading.wasPutAside = true
    putIntoHistory()
    libedit.moveCursor(to: libedit.scalars.count)
    libedit.insert("^C")
    // Enter puts the cursor below the text and ends the read; leaving by a jump would harm libedit.
    keys.prepend(.scalar("\n"))
  }

  /// ctrl-Z: the terminal as its owner left it, then stopped like any other program.
  private func suspend() {
    goBelowLine()
    ceditline_lend_terminal(libedit.pointer)
    signals.pauseRouting()
    kill(getpid(), SIGTSTP)
    signals.resumeRouting()
    returnToLine()
  }

  /// After a stop that came from outside the terminal is the shell's, and so is the screen.
  func resumeAfterStop() {
    ceditline_set_raw(libedit.pointer, false)
    libedit.write("\r\u{1B}[J")
    returnToLine()
  }

  private func returnToLine() {
    ceditline_set_raw(libedit.pointer, true)
    markPastes()
    el_resize(libedit.pointer)
    loadPrompts()
    reading.offer = .nothing
    reading.offerWidth = 0
    ceditline_refresh(libedit.pointer)
    showOffer()
    libedit.flush()
  }
}
