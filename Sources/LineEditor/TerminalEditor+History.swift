import CEditline

#if canImport(Darwin)
import Darwin
#else
import Glibc
#endif

extension TerminalEditor {
  /// Keeps a line before it runs; a file that cannot be written is said once the line is empty.
  func remember(_ text: String) {
    do {
      try history.append(text)
    } catch {
      let reason = String(cString: strerror(error.code))
      notices.append("history not kept in `\(error.path)`: \(reason)")
    }
  }

  func putIntoHistory() {
    if let draft = currentDraft {
      remember(draft.text)
      history.keepFirstKey(of: draft)
    }
    guard !queuedLines.isEmpty else { return }
    let rest = queuedLines.map(\.text).joined(separator: "\n")
    remember(rest)
    queuedLines = []
    notices.append("put aside with the pasted lines to come: press Up to have them back")
  }

  func recallOlder() -> Bool {
    recall { walk, history in walk.older(in: history) }
  }

  func recallNewer() -> Bool {
    recall { walk, history in walk.newer(in: history) }
  }

  private func recall(_ step: (inout HistoryWalk, History) -> String?) -> Bool {
    let line = currentLine
    var walk = HistoryWalk(from: line, in: history)
    // A recalled line that was changed since is a new beginning.
    if let earlier = reading.walk, earlier.shown == line.text { walk = earlier }
    guard let text = step(&walk, history) else { return false }
    reading.walk = walk
    show(text, of: walk)
    return true
  }

  private func show(_ text: String, of walk: HistoryWalk) {
    libedit.replaceLine(with: text)
    if walk.isAtLiveLine {
      reading.firstKey = walk.live.firstKeyMilliseconds
      reading.wasPasted = walk.live.wasPasted
    } else {
      reading.firstKey = history.firstKey(of: text) ?? walk.live.firstKeyMilliseconds
    }
  }
}
