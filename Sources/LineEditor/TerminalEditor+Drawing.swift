import CEditline
import TextDisplay

extension TerminalEditor {
  func loadPrompts() {
    let prompts = currentPrompts
    leftPrompt.load(prompts.left)
    rightPrompt.load(prompts.right)
  }

  /// Whether the prompts on the screen say something else by now.
  var arePromptsStale: Bool {
    let prompts = currentPrompts
    return leftPrompt.differs(from: prompts.left) || rightPrompt.differs(from: prompts.right)
  }

  private var currentPrompts: (left: String, right: String) {
    if let prompt = reading.searchPrompt { return (prompt, "") }
    let hasRoom = libedit.columns >= Self.rightPromptColumns
    return (callbacks.prompt(), hasRoom ? callbacks.rightPrompt() : "")
  }

  private static let rightPromptColumns = 60

  /// Clears the line from the screen, prints `text` in its place, draws the line again below.
  ///
  /// Never a difference: libedit does not redraw a changed colour, nor a digit behind an escape. Where
  /// the line was changed since it was drawn, `row` is the ``cursorRow`` of before.
  func repaint(above text: String = "", from row: Int? = nil) {
    reading.offerWidth = 0
    reading.offer = .nothing
    let up = row ?? cursorRow
    let climb = up > 0 ? "\u{1B}[\(min(up, libedit.rows - 1))A" : ""
    libedit.write("\r" + climb + "\u{1B}[J" + text)
    loadPrompts()
    ceditline_refresh(libedit.pointer)
    showOffer()
    libedit.flush()
  }

  /// How many rows below the first one the cursor is.
  var cursorRow: Int { layout(upTo: libedit.cursor).row }

  /// Where libedit draws the scalar at `place`.
  func layout(upTo place: Int) -> RowLayout {
    var layout = RowLayout(promptWidth: leftPrompt.width, columns: libedit.columns)
    let scalars = libedit.scalars
    layout.advance(over: scalars[..<min(max(place, 0), scalars.count)])
    return layout
  }

  /// Moves to the first column of the row below the whole line.
  func goBelowLine() {
    eraseOffer()
    let rows = layout(upTo: libedit.scalars.count).row - layout(upTo: libedit.cursor).row
    libedit.write(String(repeating: "\n", count: max(0, rows) + 1) + "\r")
  }

  func takeNotices() -> String {
    defer { notices = [] }
    return notices.map(\.endingInLineFeed).joined()
  }

  /// Notices never disturb a half-typed line.
  func showNoticesOnEmptyLine() {
    let isFree = libedit.isEmpty && reading.searchPrompt == nil && reading.insertions.isEmpty
    if isFree, !notices.isEmpty { repaint(above: takeNotices()) }
  }

  /// Draws behind the line what a key may take: a ghost, a hint, the choice after a paste.
  func showOffer() {
    guard reading.offer == .nothing, reading.searchPrompt == nil, !keys.isBusy,
      reading.insertions.isEmpty
    else { return }
    guard let (offer, text) = nextOffer else { return }
    let room = roomBehindLine
    if case .pastedLines = offer, text.displayWidth > room {
      // It was said above the line, whole; the choice stands all the same.
      reading.offer = offer
      return
    }
    let shown = shownOnOneRow(text).truncated(toWidth: room, ellipsis: ellipsis)
    guard !shown.isEmpty else { return }
    reading.offer = offer
    reading.offerWidth = shown.displayWidth
    libedit.write("\u{1B}7\u{1B}[2m\(shown)\u{1B}[0m\u{1B}8")
    libedit.flush()
  }

  private var nextOffer: (Reading.Offer, text: String)? {
    if let lines = reading.pastedLines {
      return (.pastedLines(lines), text: "  " + choice(for: lines))
    }
    if libedit.isEmpty { return reading.ghost.map { (.ghost($0), text: $0.text) } }
    if let hint = callbacks.hint(libedit.text), !hint.isEmpty { return (.hint(hint), text: hint) }
    guard !queuedLines.isEmpty else { return nil }
    return (.remark, text: "  " + "\(Count(queuedLines.count, "pasted line")) to come")
  }

  /// Overwrites with blanks: clearing to the margin would eat the right prompt.
  func eraseOffer() {
    guard reading.offerWidth > 0 else { return }
    libedit.write("\u{1B}7" + String(repeating: " ", count: reading.offerWidth) + "\u{1B}8")
    reading.offerWidth = 0
  }

  /// Columns left behind the line on its last row; none where the cursor stands inside the line.
  var roomBehindLine: Int {
    guard libedit.cursor == libedit.scalars.count else { return 0 }
    let end = layout(upTo: libedit.scalars.count)
    let taken = end.row == 0 && rightPrompt.width > 0 ? rightPrompt.width + 2 : 1
    return max(0, libedit.columns - end.column - taken)
  }

  func shownOnOneRow(_ text: String) -> String { isASCII ? text.shownASCII() : text.shown() }
  var ellipsis: String { isASCII ? "..." : "…" }
}
