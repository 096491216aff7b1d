import Analysis
import CommandLanguage
import DocumentStore
import LineEditor
import Replay
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

extension Program {
  /// Watches a session again: a player on a terminal, the transcript elsewhere.
  ///
  /// It takes no lock and writes nothing, but for a branch that somebody asks for.
  public func replay(_ options: ReplayOptions) -> Int32 {
    let order: ReplayOrder
    do throws(Misuse) {
      order = try ReplayOrder(options)
    } catch {
      return misuse(error.sentence)
    }
    return carefully { () throws(StoreError) in
      let workspace = try workspace()
      let name = try SessionName(options.session)
      let path = workspace.path(of: name)
      if options.follows { return try follow(path, order) }
      let opened = try Document.open(path, .reading)
      for note in opened.notes { outlet.writeError(note.message.shown()) }
      let state = SessionState(header: opened.header, log: opened.log)
      if options.verifies { return verify(state) }
      if !options.wantsLines, ThisProcess.isTerminal(0), ThisProcess.isTerminal(1) {
        return play(state, options, workspace)
      }
      do throws(Obstacle) {
        return printed(state, try order.selection(state), order)
      } catch {
        return refused(error)
      }
    }
  }

  private func refused(_ obstacle: Obstacle) -> Int32 {
    if case .filter(let complaint, let line) = obstacle {
      outlet.writeError(complaint.terminalText(line: line))
    } else {
      outlet.writeError("error: \(obstacle.message.what)")
    }
    return 1
  }

  // MARK: Lines

  private func printed(
    _ state: SessionState,
    _ selection: ItemSelection?,
    _ order: ReplayOrder
  ) -> Int32 {
    let printer = TranscriptPrinter(outlet: outlet, style: style(order), isJSON: order.isJSON)
    guard let at = order.at else {
      return printer.write(Film(state, selection: selection), order.pace)
    }
    var moments = Moments(state)
    let past = moments.state(at: at)
    var said = selection ?? ItemSelection()
    // Everything that was said by then; a second later is later.
    said.to = min(said.to ?? SessionClock(seconds: .max), SessionClock(seconds: at.seconds + 1))
    if !order.isJSON {
      outlet.writeRaw(StatusPage.report(past, at: at).text(style(order)) + "\n")
    }
    return printer.write(Film(past, selection: said), order.pace)
  }

  private func style(_ order: ReplayOrder) -> TextStyle {
    TextStyle(
      palette: Palette(isColored: isColored(order.color, isPlain: order.isPlain)),
      isPlain: order.isPlain,
      isASCII: order.isASCII
    )
  }

  private func verify(_ state: SessionState) -> Int32 {
    let verification = Verification(state)
    let name = state.header.id.shown()
    let entries = "\(Count(verification.entries, "entry", "entries"))"
    guard !verification.differences.isEmpty else {
      outlet.write("\(name): \(entries) folded twice, and both times the same")
      return 0
    }
    for difference in verification.differences {
      outlet.writeError("error: \(name): \(difference.message(state))")
    }
    return 65
  }

  private func follow(_ path: String, _ order: ReplayOrder) throws(StoreError) -> Int32 {
    let follower = try Follower(
      path,
      printer: TranscriptPrinter(outlet: outlet, style: style(order), isJSON: order.isJSON),
      order
    )
    do throws(Obstacle) {
      return try follower.run()
    } catch {
      return refused(error)
    }
  }

  // MARK: The player

  private func play(
    _ state: SessionState,
    _ options: ReplayOptions,
    _ workspace: Workspace
  ) -> Int32 {
    let player = PlayerState(Film(state))
    let style = TextStyle(
      palette: Palette(isColored: isColored(options.color, isPlain: options.isPlain)),
      isPlain: options.isPlain,
      isASCII: options.isASCII
    )
    let branching = Branching(self, workspace, state)
    if options.isPlain || !KeyScreen.isPossible {
      var configuration = LineEditor.Configuration(programName: "roundtable") { 0 }
      configuration.isPlain = true
      let editor = LineEditor(configuration)
      defer { editor.close() }
      // The editor refers to the player weakly.
      let plain = PlainPlayer(player, editor, outlet, style, branching)
      return withExtendedLifetime(plain) { plain.run() }
    }
    let visited = ScreenPlayer(player, style, branching).run()
    for made in visited.made { outlet.write(made) }
    return visited.exitCode
  }
}

extension Verification.Difference {
  func message(_ state: SessionState) -> String {
    switch self {
    case .differs(let count): "after entry \(count) the two folds differ"
    case .undoAndRedo: "taking the last entries back and bringing them again changes the session"
    case .misfit(let misfit):
      "entry \(misfit.event) does not fit what stood before it: "
        + misfit.refusal.message(state).what
    case .number(let found, let place): "entry \(place) has the number \(found)"
    }
  }
}
