import CEditline

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension TerminalEditor {
  /// Gives libedit its next scalar: 1 for a scalar, 0 for the end.
  func nextScalar(into scalar: UnsafeMutablePointer<wchar_t>) -> Int32 {
    settle()
    while true {
      if let key = keys.takeKey() {
        scalar.pointee = wchar_t(bitPattern: hand(over: key))
        return 1
      }
      if isTerminated {
        reading.lastDraft = draftAtEnd
        return 0
      }
      wait()
    }
  }

  /// After a key has done its work and before the next is waited for.
  private func settle() {
    if !reading.insertions.isEmpty {
      // The line to begin with; or an insert key that was swallowed as the second half of an escape.
      keys.prepend(.command(.insert))
    }
    let cursor = libedit.cursor
    if reading.searchPrompt == nil {
      let boundary = Graphemes.boundary(atOrAfter: cursor, in: libedit.scalars)
      if boundary != cursor, boundary < libedit.scalars.count {
        let row = cursorRow
        libedit.moveCursor(to: boundary)
        repaint(from: row)
      }
      noteLine()
    }
    showNoticesOnEmptyLine()
    showOffer()
  }

  private func noteLine() {
    reading.undo.note(libedit.scalars, cursor: libedit.cursor)
    if libedit.isEmpty {
      reading.firstKey = nil
      reading.wasPasted = false
    } else {
      if reading.firstKey == nil { reading.firstKey = now() }
      reading.ghost = nil
    }
  }

  private func hand(over key: Key) -> UInt32 {
    eraseOffer()
    reading.pressedOn = reading.offer
    reading.offer = .nothing
    reading.pastedLines = nil
    reading.lastKeyAt = Terminal.steadyMilliseconds
    if reading.unreportedSince == nil { reading.unreportedSince = reading.lastKeyAt }
    if key != .command(.insert) { reading.ghost = nil }
    switch key {
    case .scalar(let scalar): return scalar.value
    case .command(let command): return command.rawValue
    case .literal(let scalar): reading.insertions.append(.literal(scalar))
    case .paste(let bytes): reading.insertions.append(.paste(bytes))
    }
    return Key.Command.insert.rawValue
  }

  /// The timeout is the clock: countdown, notices and drafts need no second thread.
  private func wait() {
    let isPending = signals.isPending
    let timeout = isPending ? 0 : self.timeout
    var sources = [
      pollfd(fd: 0, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals.readEnd, events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&sources, nfds_t(sources.count), Int32(timeout))
    if ready == 0, !isPending, isEscapeTimed { keys.releaseEscape() }
    if isPending || sources[1].revents != 0 { serveSignals() }
    if ready > 0, sources[0].revents != 0 { readKeys() }
    workWhileIdle()
  }

  /// An escape stands for itself in vi mode and ends a search; elsewhere it is only a prefix.
  private var isEscapeTimed: Bool {
    guard keys.isLoneEscape else { return false }
    return reading.searchPrompt != nil || ceditline_has_vi_keys(libedit.pointer)
  }

  private var timeout: Int64 {
    if isEscapeTimed { return 100 }
    let time = Terminal.steadyMilliseconds
    let draftIn = draftDueAt.map { $0 - time } ?? .max
    return max(0, min(nextPromptCheck - time, nextTick - time, draftIn))
  }

  /// In the first pause, and while somebody types on at the latest a moment later.
  private var draftDueAt: Int64? {
    reading.unreportedSince.map {
      min(reading.lastKeyAt + Self.idleMilliseconds, $0 + Self.typingMilliseconds)
    }
  }

  private static let idleMilliseconds: Int64 = 1000
  private static let typingMilliseconds: Int64 = 2000
  private static let escapeMilliseconds: Int64 = 500
  /// Often enough that a countdown never seems to skip a second; drawn only when it changed.
  private static let promptCheckMilliseconds: Int64 = 200

  private func readKeys() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = read(0, &bytes, bytes.count)
    lastReadAt = Terminal.steadyMilliseconds
    if count > 0 {
      keys.feed(bytes[..<count])
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isTerminated = true
    }
  }

  private func serveSignals() {
    let arrived = signals.take([.interrupt, .resize, .wakeup, .end])
    if arrived.contains(.end) { isTerminated = true }
    if arrived.contains(.interrupt) { keys.append(.command(.interrupt)) }
    if arrived.contains(.resize) {
      el_resize(libedit.pointer)
      repaint()
    }
    if arrived.contains(.wakeup) { resumeAfterStop() }
  }

  private func workWhileIdle() {
    let time = Terminal.steadyMilliseconds
    if let due = draftDueAt, time >= due {
      reading.unreportedSince = nil
      reportDraft()
    }
    if keys.isLoneEscape, time >= lastReadAt + Self.escapeMilliseconds { forgetEscape() }
    if time >= nextTick {
      nextTick = time + 1000
      notices += callbacks.tick()
      showNoticesOnEmptyLine()
    }
    if time >= nextPromptCheck {
      nextPromptCheck = time + Self.promptCheckMilliseconds
      if arePromptsStale { repaint() }
    }
  }

  /// Someone pressed escape to be rid of what was shown, and nothing else.
  private func forgetEscape() {
    keys.forgetEscape()
    reading.ghost = nil
    eraseOffer()
    reading.offer = .nothing
    libedit.flush()
  }

  private func reportDraft() {
    let draft = currentDraft
    guard draft != nil || reportedDraft != nil else { return }
    reportedDraft = draft
    callbacks.draftChanged(draft)
  }

  /// The line someone would miss; what a search or the history shows in its place is not theirs.
  var currentDraft: TypedLine? {
    if let line = reading.beforeSearch { return line.text.isEmpty ? nil : line }
    let line = currentLine
    if let walk = reading.walk, walk.shown == line.text {
      return walk.live.text.isEmpty ? nil : walk.live
    }
    return line.text.isEmpty ? nil : line
  }

  var currentLine: TypedLine {
    TypedLine(
      libedit.text,
      firstKeyMilliseconds: reading.firstKey,
      wasPasted: reading.wasPasted
    )
  }

  /// A paste that was cut off with the window is part of what was typed.
  private var draftAtEnd: TypedLine? {
    guard let bytes = keys.takeUnfinishedPaste(), !bytes.isEmpty else { return currentDraft }
    var draft = currentDraft ?? TypedLine("", firstKeyMilliseconds: now())
    draft.text += PastedText(bytes).text
    draft.wasPasted = true
    return draft
  }
}
