import DocumentStore
import SessionModel
import TextDisplay
import Vocabulary

// How a visit begins: which document, made or opened, to write or to look.
extension Visit {
  /// The name of the session to open; nil where a new one was offered and not wanted.
  static func name(
    _ destination: Destination,
    _ program: Program,
    _ workspace: Workspace,
    _ clock: EdgeClock,
    _ options: OpenOptions
  ) throws(StoreError) -> SessionName? {
    switch destination {
    case .open(let text):
      let name = try SessionName(text)
      guard !workspace.has(name), program.isAtTerminal(options) else { return name }
      let question = "there is no session \(text); make it? [y/N] "
      guard program.confirms(question) else { return nil }
      let header = SessionHeader(id: text, title: text, created: clock.now())
      _ = try program.create(header, in: workspace, clock)
      return name
    case .create(let session):
      let name = try SessionName(slug(session.title, taken: workspace.has))
      let header = SessionHeader(
        id: name.text,
        title: session.title,
        created: clock.now(),
        language: session.language,
        objective: session.objective,
        facilitator: session.facilitator,
        panel: session.panel
      )
      _ = try program.create(header, in: workspace, clock)
      if options.script.isJSON {
        program.outlet.write("{\"made\":\(JSONForPrograms.string(name.text))}")
      } else if !options.script.isQuiet {
        program.outlet.write("made \(name.text)")
      }
      return name
    }
  }

  /// Opens the document; one that is in use is offered to be looked at.
  static func opened(
    _ path: String,
    _ program: Program,
    _ options: OpenOptions,
    _ clock: EdgeClock
  ) throws(StoreError) -> OpenedDocument? {
    if options.isReadOnly || options.isCheck { return try Document.open(path, .reading) }
    do throws(StoreError) {
      return try Document.open(path, .writing(program.holder(clock)))
    } catch {
      guard case .heldBy = error, program.isAtTerminal(options) else { throw error }
      program.outlet.write("error: \(StoreProblem(error).sentence)")
      guard program.confirms("open it to look? [y/N] ") else { throw error }
      return try Document.open(path, .reading)
    }
  }

  /// A name for a titled session: its letters and digits in lower case, `-` between, a number
  /// behind where it is taken.
  private static func slug(
    _ title: String,
    taken: (SessionName) -> Bool
  ) throws(StoreError) -> String {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    let stem = words.isEmpty ? "session" : String(words.joined(separator: "-").prefix(60))
    var candidate = stem
    var number = 2
    while taken(try SessionName(candidate)) {
      candidate = "\(stem)-\(number)"
      number += 1
    }
    return candidate
  }

  static func settings(_ program: Program, _ options: OpenOptions) -> Settings {
    Settings(
      palette: Palette(isColored: program.isColored(options)),
      isPlain: options.isPlain,
      isASCII: options.isASCII
    )
  }
}

extension Program {
  func isAtTerminal(_ options: OpenOptions) -> Bool {
    options.file == nil && options.lines.isEmpty && options.readsInput
      && ThisProcess.isTerminal(0) && ThisProcess.isTerminal(1)
  }

  /// Asks on the terminal before there is an editor; anything but yes is no.
  func confirms(_ question: String) -> Bool {
    outlet.writeRaw(question)
    let answer = readLine() ?? ""
    return ["y", "yes"].contains(answer.lowercased())
  }

  /// `--color`, then NO_COLOR, CLICOLOR_FORCE, CLICOLOR, then whether a terminal is there that can.
  func isColored(_ options: OpenOptions) -> Bool {
    isColored(options.color, isPlain: options.isPlain)
  }

  func isColored(_ choice: ColorChoice, isPlain: Bool) -> Bool {
    func isSet(_ name: String) -> Bool { environment[name].map { !$0.isEmpty } ?? false }
    switch choice {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    if isSet("NO_COLOR") { return false }
    if let force = environment["CLICOLOR_FORCE"], !force.isEmpty, force != "0" { return true }
    if environment["CLICOLOR"] == "0" || isPlain { return false }
    let term = environment["TERM"] ?? ""
    return ThisProcess.isTerminal(1) && !["", "dumb"].contains(term)
  }
}

extension Workspace {
  /// Whether something has the name of a session already.
  func has(_ name: SessionName) -> Bool {
    (try? SystemFileSystem().status(at: path(of: name))) != nil
  }
}
