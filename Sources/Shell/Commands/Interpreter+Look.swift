import Analysis
import CommandLanguage
import DocumentStore
import Reporting
import SessionModel
import TextDisplay
import Vocabulary

// Looking: nothing here records anything.
extension Interpreter {
  func find(_ text: String) -> [ItemNumber] {
    searchIndex.extend(to: state.log)
    return searchIndex.find(text, in: state)
  }

  /// On the screen as text, in a file as Markdown, unless a format is named.
  func report(
    _ kind: String,
    format: String?,
    path: String?,
    replacing: Bool = false
  ) throws(Failure) -> Reply {
    guard kind == "topline" else { throw .cannot(.noReport(kind)) }
    let report = Topline.report(state, at: session.moment)
    let isMarkdown: Bool
    switch format {
    case nil: isMarkdown = path != nil
    case "markdown": isMarkdown = true
    case "text": isMarkdown = false
    case .some(let other): throw .cannot(.noFormat(other))
    }
    guard let path else {
      return isMarkdown ? Reply(.text(report.markdown())) : Reply(.report(report))
    }
    let text = isMarkdown ? report.markdown() : report.text()
    try write(text, to: path, replacing: replacing)
    return .said("wrote \(path.shown())")
  }

  /// The session as lines of JSON: its header, then every entry as the document has it.
  func export(_ path: String?, replacing: Bool) throws(Failure) -> Reply {
    var lines = [JSONForPrograms.header(state.header)]
    for number in 1...max(1, state.log.count) where number <= state.log.count {
      lines.append(JSONForPrograms.event(state.log.event(number)))
    }
    let text = lines.joined(separator: "\n")
    guard let path else { return Reply(.text(text)) }
    try write(text + "\n", to: path, replacing: replacing)
    return .said("wrote \(path.shown())")
  }

  private func write(
    _ text: String,
    to path: String,
    replacing: Bool = false
  ) throws(Failure) {
    do throws(FileProblem) {
      try files.write(text, to: path, replacing: replacing)
    } catch {
      throw .cannot(
        error.exists ? .fileExists(path: path) : .cannotWrite(path: path, cause: error.cause)
      )
    }
  }

  /// Whether a file that exists may be replaced.
  func isForced(_ options: [NamedValue]) -> Bool {
    options.contains { $0.name == "force" && $0.value == "yes" }
  }

  /// The filter of the language as a selection of items, its "ago" resolved against now.
  func selection(_ filter: Filter) -> ItemSelection {
    var selection = ItemSelection()
    selection.members = filter.members
    selection.wantsStaff = filter.speakers.contains(.staff)
    selection.wantsUnidentified = filter.speakers.contains(.unidentified)
    selection.concepts = filter.concepts
    selection.themes = filter.themes
    selection.sentiments = filter.sentiments
    selection.items = filter.items
    selection.sections = filter.sections
    selection.stars = filter.stars
    selection.kinds = filter.kinds.map(kind)
    selection.from = filter.from.map(clock)
    selection.to = filter.to.map(clock)
    selection.words = filter.words
    selection.onlyDropped = filter.onlyDropped
    return selection
  }

  private func clock(_ time: FilterTime) -> SessionClock {
    switch time {
    case .clock(let clock): clock
    case .ago(let seconds): SessionClock(seconds: session.clockReading.seconds - seconds)
    }
  }

  private func kind(_ word: FilterKind) -> ItemSelection.Kind {
    switch word {
    case .reactions: .reactions
    case .questions: .questions
    case .observations: .observations
    case .cues: .cues
    case .notes: .notes
    case .probes: .probes
    case .parked: .parked
    case .uncoded: .uncoded
    case .incomplete: .incomplete
    }
  }
}
