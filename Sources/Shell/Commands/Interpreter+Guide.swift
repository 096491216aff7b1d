import CommandLanguage
import SessionModel
import TextDisplay
import Vocabulary

// The discussion guide and its sections.
extension Interpreter {
  func nextSection(said: SessionClock?) throws(Failure) -> Reply {
    let next = (state.progress.current ?? 0) + 1
    if let guide = state.progress.guide, next > guide.sections.count {
      throw .cannot(.lastSection)
    }
    return try enter(next, said: said)
  }

  func previousSection(said: SessionClock?) throws(Failure) -> Reply {
    guard let current = state.progress.current else { throw .cannot(.noSectionOn) }
    if current == 1 { throw .cannot(.firstSection) }
    return try enter(current - 1, said: said)
  }

  func extendSection(_ seconds: Int, said: SessionClock?) throws(Failure) -> Reply {
    guard let current = state.progress.current else { throw .cannot(.noSectionOn) }
    try session.record(.sectionExtended(section: current, seconds: seconds), said: said)
    let left = state.progress.secondsLeft(now: session.clockReading) ?? 0
    return .said(
      "section \(current) is longer by \(clockText(seconds: seconds)), "
        + "\(clockText(seconds: left)) left"
    )
  }

  func enter(_ section: Int, said: SessionClock?) throws(Failure) -> Reply {
    try session.record(.sectionEntered(section), said: said)
    guard let entered = state.progress.section else { return Reply() }
    let left = state.progress.secondsLeft(now: session.clockReading)
    let time = left.map { " (\(clockText(seconds: $0)))" } ?? ""
    var reply = Reply.said("§\(section) \(entered.title.shown())\(time)")
    for question in entered.questions { reply.parts.append(.line("  - \(question.shown())")) }
    return reply
  }

  func loadGuide(_ path: String) throws(Failure) -> Reply {
    let text: String
    do throws(FileProblem) {
      text = try files.read(path)
    } catch {
      throw .cannot(.cannotRead(path: path, cause: error.cause))
    }
    let guide = GuideFile.guide(text)
    guard !guide.sections.isEmpty else { throw .cannot(.guideWithoutSections(path: path)) }
    try session.record(.guideSet(guide))
    let seconds = guide.sections.reduce(0) { $0 + ($1.seconds ?? 0) }
    let questions = guide.sections.reduce(0) { $0 + $1.questions.count }
    return .said(
      "guide: \(Count(guide.sections.count, "section")), \(Count(questions, "question")), "
        + "\(clockText(seconds: seconds)) planned · `next` opens the first"
    )
  }
}
