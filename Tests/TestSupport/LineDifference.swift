/// What differs between two texts, line by line, as a person reads it in a failed test.
public enum LineDifference {
  /// Lines only expected begin with `-`, lines only found with `+`, three equal lines around them
  /// with a blank; longer equal stretches are cut to `…`.
  public static func describe(expected: String, found: String) -> String {
    let marked = markedLines(expected: lines(expected), found: lines(found))
    var shown: [String] = []
    for (index, line) in marked.enumerated() {
      let around = marked[max(0, index - 3)...min(marked.count - 1, index + 3)]
      if around.contains(where: { !$0.hasPrefix(" ") }) {
        shown.append(line)
      } else if shown.last != "…" {
        shown.append("…")
      }
    }
    return shown.joined(separator: "\n")
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func markedLines(expected: [String], found: [String]) -> [String] {
    let difference = found.difference(from: expected)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var marked: [String] = []
    var foundIndex = 0
    for (expectedIndex, line) in expected.enumerated() {
      if removed.contains(expectedIndex) {
        marked.append("-" + line)
        continue
      }
      while inserted.contains(foundIndex) {
        marked.append("+" + found[foundIndex])
        foundIndex += 1
      }
      marked.append(" " + line)
      foundIndex += 1
    }
    return marked + found[foundIndex...].map { "+" + $0 }
  }
}
