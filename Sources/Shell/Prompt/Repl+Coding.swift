import CommandLanguage
import LineEditor
import TextDisplay
import Vocabulary

// Coding one item after the other: what is shown, and what the short lines do.
extension Repl {
  /// How a line is read: while an item is shown, themes, sentiments and stars alone are for it.
  var readingMode: ReadingMode {
    if let item = walk?.current { .coding(item) } else { .typed }
  }

  func beginWalk(_ items: [ItemNumber]) {
    walk = CodingWalk(items, in: sitting.state)
    say(
      "\(Count(items.count, "item")) to code: #theme, ++ + = - -- +-, * in any order; "
        + ". skips, , goes back, q ends"
    )
    showItem(after: nil)
  }

  func make(_ move: CodingWalk.Move) {
    switch move {
    case .showAgain: showItem(after: nil)
    case .skip:
      walk?.skip(in: sitting.state)
      showItem(after: nil)
    case .back:
      if walk?.goBack(in: sitting.state) == false { say("this is the first one") }
      showItem(after: nil)
    case .end: endWalk()
    }
  }

  /// Shows what comes next after a line that was carried out; a comment leaves the screen alone.
  func goOnCoding(after outcome: Sitting.Outcome) {
    guard walk != nil, !outcome.parts.isEmpty else { return }
    var coded: ItemNumber?
    if case .coded(let item) = outcome.effect { coded = item }
    walk?.follow(coded: coded, event: outcome.event, in: sitting.state)
    showItem(after: coded)
  }

  func endWalk() {
    guard let walk else { return }
    say(walk.summary(in: sitting.state))
    self.walk = nil
  }

  /// Shows the item that is to be coded, below the one before it unless that stands there already.
  private func showItem(after shown: ItemNumber?) {
    guard let item = walk?.current else { return endWalk() }
    for line in AnswerText(sitting).step(item, after: shown) { outlet.write(line) }
  }

  /// A half-typed coding with the item that it is for, as it is kept for the next time: then no item
  /// is shown, and a bare theme would be for the last one.
  func namingItem(_ line: TypedLine) -> TypedLine {
    guard let item = walk?.current, let first = line.text.first, "#*+-=:".contains(first),
      !line.text.hasPrefix("# ")
    else { return line }
    return TypedLine(
      "code \(item) \(line.text)",
      firstKeyMilliseconds: line.firstKeyMilliseconds
    )
  }

  /// Ways to finish the word at the cursor; while coding, a word not begun may be any theme.
  func completions(_ line: String, _ cursor: Int) -> [EditorCompletion] {
    let typed = line.unicodeScalars.prefix(cursor)
    guard walk != nil,
      typed.allSatisfy({ "#*+-= \t".unicodeScalars.contains($0) })
        || typed.first == "#", typed.last.map({ $0 == " " || $0 == "\t" }) ?? true
    else { return sitting.completions(line, cursor) }
    return sitting.completions(String(typed) + "#", cursor + 1).map { theme in
      EditorCompletion(
        replacing: max(0, theme.replacing - 1),
        text: theme.text,
        label: theme.label,
        description: theme.description
      )
    }
  }
}
