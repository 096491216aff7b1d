import SessionModel
import TextDisplay
import Vocabulary

extension PageWriter {
  /// A phrase inside an element; `isLinked` where a link or the item itself is around it.
  ///
  /// What was typed stands in a `bdi`, so that its direction stays its own.
  mutating func inline(_ phrase: Phrase, isLinked: Bool = false) {
    for run in phrase.runs { inline(run, isLinked: isLinked) }
  }

  /// One part of a phrase.
  mutating func inline(_ run: Phrase.Run, isLinked: Bool) {
    switch run.role {
    case .plain: out.text(run.text)
    case .strong: strong(run.text)
    case .dim: span("<span class=\"dim\">", run.text, "</span>")
    case .words: span("<bdi>", run.text, "</bdi>")
    case .member: span("<bdi class=\"member\">", run.text, "</bdi>")
    case .concept: span("<bdi class=\"concept\">", run.text, "</bdi>")
    case .theme: span("<bdi class=\"theme\">", run.text, "</bdi>")
    case .item(let number): item(number, run.text, isLinked: isLinked)
    case .drawing: drawing(run.text)
    case .sentiment(let sentiment): mark(sentiment, run.text)
    }
  }

  private mutating func span(_ open: StaticString, _ text: String, _ close: StaticString) {
    out.tag(open)
    out.text(text)
    out.tag(close)
  }

  /// Stars are the program's own mark; a page has a better sign for them.
  private mutating func strong(_ text: String) {
    guard text.allSatisfy({ $0 == "*" }) else { return span("<strong>", text, "</strong>") }
    span("<span class=\"stars\">", String(repeating: "★", count: text.count), "</span>")
  }

  /// A bar of blocks is drawn for the eye only; an indentation is a width.
  private mutating func drawing(_ text: String) {
    span("<span class=\"blocks\" aria-hidden=\"true\">", text, "</span>")
  }

  private mutating func item(_ number: ItemNumber, _ text: String, isLinked: Bool) {
    guard shownItems.contains(number), !isLinked else {
      return span("<span class=\"item\">", text, "</span>")
    }
    out.tag("<a class=\"item\"")
    out.attribute("href", "#item-\(number)")
    out.tag(">")
    out.text(text)
    out.tag("</a>")
  }

  /// A page has a minus sign, as long as the plus is wide.
  private mutating func mark(_ sentiment: Sentiment, _ mark: String) {
    let text = String(mark.map { $0 == "-" ? "−" : $0 })
    switch sentiment {
    case .veryPositive, .positive: span("<span class=\"mark for\">", text, "</span>")
    case .negative, .veryNegative: span("<span class=\"mark against\">", text, "</span>")
    case .neutral, .mixed: span("<span class=\"mark\">", text, "</span>")
    }
  }
}
