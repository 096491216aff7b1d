import Analysis
import CommandLanguage
import LineEditor
import Replay
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

/// The loop at a terminal: read a line, carry it out, answer, until the person leaves.
final class Repl {
  let sitting: Sitting
  private let editor: LineEditor
  let outlet: Outlet
  private let clock: EdgeClock
  private let drafts: any DraftKeeper
  private var notices = Notices()
  private var prefill: TypedLine?
  private var ghost: TypedLine?
  private var hasAskedToLeave = false
  /// Where items are being coded one after the other.
  var walk: CodingWalk?
  /// Makes new sessions out of a replayed one; nil where there is no workspace.
  var branching: ((SessionState) -> Branching)?

  /// How the loop ended.
  enum End: Equatable {
    case left
    case terminated
    case open(name: String)
    case create(Reply.NewSession)
  }

  init(
    sitting: Sitting,
    editor: LineEditor,
    outlet: Outlet,
    clock: EdgeClock,
    drafts: any DraftKeeper
  ) {
    self.sitting = sitting
    self.editor = editor
    self.outlet = outlet
    self.clock = clock
    self.drafts = drafts
    editor.callbacks = callbacks()
    if let draft = drafts.recovered {
      let told = "the line that was being typed last time"
      outlet.write(
        editor.canEdit ? "\(told) is back at the prompt" : "\(told): \(draft.text.shown())"
      )
      if editor.canEdit { prefill = draft }
    }
  }

  /// Runs until the person leaves or the terminal goes away.
  func run() -> End {
    while true {
      let start = (prefill, ghost)
      (prefill, ghost) = (nil, nil)
      let read = editor.readLine(prefill: start.0, ghost: start.1)
      // Only now: the window may have changed while the line was typed.
      sitting.interpreter.settings.width = editor.columns
      switch read {
      case .line(let line):
        if let end = take(line) { return end }
      case .interrupted: hasAskedToLeave = false
      case .endOfInput where walk != nil: endWalk()
      case .endOfInput:
        if let end = leaving() { return end }
      case .terminated(let draft):
        drafts.keep(draft.map(namingItem))
        return .terminated
      case .undecodable(let line, let column, _):
        outlet.write("error: line \(line), column \(column): these bytes are not UTF-8")
      }
    }
  }

  func say(_ sentence: String) { outlet.write(AnswerText(sitting).own(sentence)) }

  private func take(_ line: TypedLine) -> End? {
    hasAskedToLeave = false
    if walk != nil, let move = CodingWalk.Move(line.text) {
      drafts.keep(nil)
      make(move)
      return nil
    }
    let couldRecord = !sitting.session.isReadOnly
    let firstKey = line.firstKeyMilliseconds.map(Instant.init(milliseconds:))
    let outcome = sitting.take(line.text, firstKey: firstKey, mode: readingMode)
    for text in AnswerText(sitting).lines(outcome.parts) { outlet.write(text) }
    switch outcome.trouble {
    case nil: drafts.keep(nil)
    case .complaint(let complaint):
      say(complaint.terminalText(line: line.text, width: editor.columns))
      editor.keepFirstKey(of: line)
      if let corrected = complaint.correctedLine(line.text) {
        ghost = TypedLine(corrected, firstKeyMilliseconds: line.firstKeyMilliseconds)
      }
      drafts.keep(nil)
    case .failure(let message, let exitCode):
      say("error: \(message.what)")
      if let remedy = message.remedy { say(remedy) }
      editor.keepFirstKey(of: line)
      // What could not be kept stands at the prompt again: nothing that was typed is thrown away.
      if exitCode > 1, couldRecord { prefill = line }
    }
    switch outcome.effect {
    case .none, .coded:
      if outcome.trouble == nil { goOnCoding(after: outcome) }
    case .walk(let items): beginWalk(items)
    case .endWalk: endWalk()
    case .prefill(let text): putBack(text == line.text ? line : TypedLine(text))
    case .quit:
      endWalk()
      return .left
    case .open(let name): return .open(name: name)
    case .create(let session): return .create(session)
    case .replay(let selection): replay(selection)
    }
    return nil
  }

  /// Watches the session as it stands; the prompt comes back afterwards.
  private func replay(_ selection: ItemSelection) {
    let film = Film(sitting.state, selection: selection == ItemSelection() ? nil : selection)
    let style = TextStyle(
      palette: settings.palette,
      isPlain: settings.isPlain,
      isASCII: settings.isASCII
    )
    let player = PlayerState(film)
    let branching = branching?(sitting.state)
    if editor.canEdit, !settings.isPlain, KeyScreen.isPossible {
      editor.lendTerminal {
        for made in ScreenPlayer(player, style, branching).run().made { outlet.write(made) }
      }
    } else {
      let callbacks = editor.callbacks
      // The editor refers to the player weakly.
      let plain = PlainPlayer(player, editor, outlet, style, branching)
      _ = withExtendedLifetime(plain) { plain.run() }
      editor.callbacks = callbacks
    }
  }

  /// Puts a line at the next prompt; where lines are not edited in place, shows it to be copied.
  private func putBack(_ line: TypedLine) {
    if editor.canEdit { prefill = line } else { outlet.write(line.text.shown()) }
  }

  /// ctrl-D on an empty line leaves; while the clock runs it asks once.
  private func leaving() -> End? {
    guard sitting.state.clock.phase == .running, !hasAskedToLeave, editor.canEdit else {
      return .left
    }
    hasAskedToLeave = true
    outlet.write("the session clock is running; ctrl-D again leaves, `wrap` ends the session")
    return nil
  }

  private func callbacks() -> LineEditor.Callbacks {
    var callbacks = LineEditor.Callbacks()
    callbacks.prompt = { [weak self] in self?.leftPrompt() ?? "> " }
    callbacks.rightPrompt = { [weak self] in self?.rightPrompt() ?? "" }
    callbacks.completions = { [weak self] in self?.completions($0, $1) ?? [] }
    callbacks.hint = { [weak self] in self?.sitting.hint($0) }
    callbacks.draftChanged = { [weak self] line in
      self?.drafts.keep(line.map { self?.namingItem($0) ?? $0 })
    }
    callbacks.tick = { [weak self] in self?.tick() ?? [] }
    return callbacks
  }

  private var prompt: Prompt {
    Prompt(
      state: sitting.state,
      now: clock.now(),
      isReadOnly: sitting.session.isReadOnly,
      coding: walk?.position
    )
  }

  private var settings: Settings { sitting.interpreter.settings }

  private func leftPrompt() -> String { prompt.left(settings.palette) }

  private func rightPrompt() -> String {
    let now = sitting.state.clock.reading(at: clock.now())
    let quiet = sitting.state.quietCount(seconds: settings.quietSeconds, now: now)
    return settings.palette.paint(prompt.right(quiet: quiet), .dim)
  }

  private func tick() -> [String] {
    notices.due(sitting.state, now: clock.now(), settings: settings).map {
      settings.palette.paint("· \($0)", .warning)
    }
  }
}
