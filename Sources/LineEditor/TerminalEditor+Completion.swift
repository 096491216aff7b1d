import CEditline
import TextDisplay

extension TerminalEditor {
  /// Tab: what is on offer, else the one completion, the common part of several, or their list.
  ///
  /// Says whether the line is still to be drawn.
  func complete() -> Bool {
    if takeLinesOneByOne() || takeGhost() { return true }
    let cursor = libedit.cursor
    let found = callbacks.completions(libedit.text, cursor)
    guard let first = found.first else {
      el_beep(libedit.pointer)
      return false
    }
    if found.count == 1 {
      replace(first.replacing, with: first.text)
      return true
    }
    if let common = commonPart(of: found, cursor: cursor) {
      replace(first.replacing, with: common)
      return true
    }
    showList(of: found)
    return false
  }

  private func replace(_ count: Int, with text: String) {
    libedit.deleteBeforeCursor(min(count, libedit.cursor))
    libedit.insert(text)
  }

  /// What all have in common, where that is more than what stands in the line.
  private func commonPart(of found: [Completion], cursor: Int) -> String? {
    guard let first = found.first, found.allSatisfy({ $0.replacing == first.replacing }) else {
      return nil
    }
    var common = Array(first.text)
    for completion in found.dropFirst() {
      common = zip(common, completion.text).prefix { $0 == $1 }.map { $0.0 }
    }
    let replaced = max(0, cursor - first.replacing)..<cursor
    let typed = String(wide: libedit.scalars[replaced])
    return common.count > typed.count ? String(common) : nil
  }

  private func showList(of found: [Completion]) {
    goBelowLine()
    let list = CompletionList(
      found,
      columns: libedit.columns,
      rows: max(1, libedit.rows - Self.rowsBesideList),
      isASCII: isASCII
    )
    libedit.write(list.lines.map(\.endingInLineFeed).joined())
    ceditline_refresh(libedit.pointer)
    libedit.flush()
  }

  /// The line itself stays in sight below its list.
  private static let rowsBesideList = 3
}
