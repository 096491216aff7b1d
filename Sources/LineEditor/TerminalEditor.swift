import CEditline

/// Edits lines on a terminal with libedit, which keeps the text, the key map and the drawing.
///
/// Ours are reading keys, signals, history, search, and every redraw that no key caused. The parts
/// are in extensions: waiting, drawing, keys, completion, history, pastes.
final class TerminalEditor {
  let libedit: Libedit
  let signals: SignalPipe
  let now: () -> Int64
  let isASCII: Bool
  let historyLimit: Int
  let leftPrompt = PromptImage()
  let rightPrompt = PromptImage()

  var callbacks = LineEditor.Callbacks()
  var history: History
  var keys: KeyDecoder
  var reading = Reading()
  /// Pasted lines that are taken one by one; each comes up at its own prompt.
  var queuedLines: [TypedLine] = []
  /// Notices that wait for an empty line.
  var notices: [String] = []
  /// The half line that was last reported as a draft.
  var reportedDraft: TypedLine?
  var nextPromptCheck = Terminal.steadyMilliseconds
  var nextTick = Terminal.steadyMilliseconds + 1000
  var lastReadAt: Int64 = 0
  var isReading = false
  var isTerminated = false
  private var isOpen = true

  init?(_ configuration: LineEditor.Configuration) {
    // The locale must be set before libedit opens: in the C locale it drops every letter beyond ASCII.
    _ = ceditline_use_utf8_locale()
    guard let signals = SignalPipe() else { return nil }
    guard let pointer = ceditline_open(configuration.programName) else { return nil }
    self.signals = signals
    libedit = Libedit(pointer: pointer)
    now = configuration.now
    isASCII = configuration.isASCII
    historyLimit = max(1, configuration.historySize)
    history = History(path: configuration.historyPath, limit: historyLimit)
    keys = KeyDecoder(isEscapeKey: configuration.usesViKeys)
    ceditline_set_client(pointer, Unmanaged.passUnretained(self).toOpaque())
    ceditline_set_keys(pointer, configuration.usesViKeys)
    ceditline_set_prompts(
      pointer,
      { TerminalEditor.of($0).leftPrompt.start },
      { TerminalEditor.of($0).rightPrompt.start },
      PromptImage.mark
    )
    ceditline_set_reader(pointer) { TerminalEditor.of($0).nextScalar(into: $1) }
    // ~/.editrc before our own keys: a `bind -v` in it resets the whole map.
    _ = el_source(pointer, nil)
    keys = KeyDecoder(isEscapeKey: ceditline_has_vi_keys(pointer))
    bindKeys()
  }

  deinit { close() }

  /// The editor behind a C callback.
  ///
  /// Those run only inside `el_wgets`, while the editor lives.
  static func of(_ pointer: OpaquePointer) -> TerminalEditor {
    Unmanaged<TerminalEditor>.fromOpaque(ceditline_client(pointer)).takeUnretainedValue()
  }

  func close() {
    guard isOpen else { return }
    isOpen = false
    isTerminated = true
    ceditline_close(libedit.pointer)
    signals.close()
  }

  /// Between two reads: the next one makes the terminal raw again by itself.
  func lendTerminal(to work: () -> Void) {
    libedit.flush()
    ceditline_lend_terminal(libedit.pointer)
    signals.pauseRouting()
    work()
    signals.resumeRouting()
    ceditline_set_raw(libedit.pointer, false)
  }

  var wasInterrupted: Bool { isTerminated || signals.contains(anyOf: [.interrupt, .end]) }

  func readLine(
    prefill: TypedLine?,
    ghost: TypedLine?,
    callbacks: LineEditor.Callbacks
  ) -> LineEditor.Outcome {
    guard isOpen else { return .terminated(draft: nil) }
    self.callbacks = callbacks
    begin(with: prefill ?? (ghost == nil ? takeQueuedLine() : nil), ghost: ghost)
    isReading = true
    var count: Int32 = 0
    let line = el_wgets(libedit.pointer, &count)
    isReading = false
    // Judged by the count, not by errno. The last scalar is the line feed of Enter.
    let text = line.map { start in
      String(wide: UnsafeBufferPointer(start: start, count: max(0, Int(count) - 1)))
    }
    let outcome = count > 0 ? finish(text ?? "") : finishWithoutLine()
    libedit.flush()
    return outcome
  }

  private func begin(with line: TypedLine?, ghost: TypedLine?) {
    reading = Reading()
    reading.ghost = ghost
    // A ctrl-C that was meant for the work before this line has done its duty.
    _ = signals.take(.interrupt)
    if let line {
      reading.insertions = [.line(line)]
      reportedDraft = line
    } else {
      if reportedDraft != nil { callbacks.draftChanged(nil) }
      reportedDraft = nil
      libedit.write(takeNotices())
    }
    loadPrompts()
    // Raw before the prompt shows: a key typed in between would meet the terminal's own editing.
    ceditline_set_raw(libedit.pointer, true)
    markPastes()
  }

  /// Has the terminal mark pastes until it is given back, also between two lines: what is pasted
  /// while a command works must not run line by line.
  func markPastes() { libedit.write("\u{1B}[?2004h") }

  private func finish(_ text: String) -> LineEditor.Outcome {
    if reading.wasPutAside { return .interrupted }
    remember(text)
    history.forgetFirstKey(of: text)
    return .line(
      TypedLine(
        text,
        firstKeyMilliseconds: text.isEmpty ? nil : reading.firstKey ?? now(),
        wasPasted: reading.wasPasted
      )
    )
  }

  private func finishWithoutLine() -> LineEditor.Outcome {
    guard isTerminated else {
      libedit.write("\n")
      return .endOfInput
    }
    goBelowLine()
    return .terminated(draft: reading.lastDraft)
  }

  func printAbove(_ text: String) {
    if isReading {
      repaint(above: text.endingInLineFeed)
    } else {
      libedit.write(text.endingInLineFeed)
      libedit.flush()
    }
  }

  func openHistory(at path: String?) { history = History(path: path, limit: historyLimit) }
}
