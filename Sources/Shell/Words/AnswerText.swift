import Reporting
import SessionModel
import TextDisplay

/// Answers as lines of text, by the settings of the sitting.
struct AnswerText {
  let state: SessionState
  let style: TextStyle

  init(_ sitting: Sitting) {
    let settings = sitting.interpreter.settings
    state = sitting.state
    style = TextStyle(
      width: settings.width,
      palette: settings.palette,
      isPlain: settings.isPlain,
      isASCII: settings.isASCII
    )
  }

  /// The lines of an answer, none of them ending in a line feed.
  func lines(_ parts: [Reply.Part]) -> [String] { parts.map(text) }

  /// A sentence of the program's own, such as an error, by the same settings.
  func own(_ sentence: String) -> String { style.own(sentence) }

  /// A sentence broken at blanks where the terminal is narrower.
  private func wrapped(_ sentence: String) -> String {
    guard let width = style.width, sentence.displayWidth > width else { return sentence }
    return Report(blocks: [.paragraph(Phrase(sentence))]).text(style).trimmingLastLineFeed
  }

  private func text(_ part: Reply.Part) -> String {
    switch part {
    case .line(let line): return wrapped(style.own(line))
    case .notice(let notice):
      return style.palette.paint(wrapped(style.own("· \(notice)")), .warning)
    case .item(let number):
      return state.item(number).map { ItemLine($0, in: state).text(style) } ?? "\(number)"
    case .report(let report):
      return report.text(style).trimmingLastLineFeed
    case .text(let text): return style.own(text)
    }
  }
}

extension String {
  fileprivate var trimmingLastLineFeed: String { hasSuffix("\n") ? String(dropLast()) : self }
}
