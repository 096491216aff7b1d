import TextDisplay

/// A blank that no line of a message breaks at, so that `Anna Ek (a)` stays whole.
///
/// A control character, as what was typed reaches a message with its controls drawn.
private let joint: Character = "\u{1F}"

extension String {
  /// This name or code with its blanks joined.
  var joined: String { String(map { $0 == " " ? joint : $0 }) }

  /// Plain blanks again.
  var separated: String { String(map { $0 == joint ? " " : $0 }) }

  /// Broken at blanks into lines that fit; a word wider than a line stands alone on one.
  func wrapped(toWidth width: Int) -> String {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let wide = String(word).separated.displayWidth
      if line.isEmpty, lines.isEmpty, used == 0 {
        (line, used) = (String(word), wide)
      } else if used + 1 + wide <= width {
        line += " \(word)"
        used += 1 + wide
      } else {
        lines.append(line)
        (line, used) = (String(word), wide)
      }
    }
    return (lines + [line]).joined(separator: "\n")
  }
}

extension [String] {
  /// Names after a beginning, as many as two lines of a terminal hold: `A, B, and 3 more`.
  func listed(after beginning: String) -> String {
    let names = map { $0.shown().joined }
    var count = 0
    var used = beginning.separated.displayWidth
    while count < names.count {
      let width = names[count].separated.displayWidth + 2
      guard used + width <= Self.widthOfTwoLines || count == 0 else { break }
      used += width
      count += 1
    }
    if count == names.count { return beginning + names.joined(separator: ", ") }
    return beginning + names.prefix(count).joined(separator: ", ")
      + ", and\u{1F}\(names.count - count)\u{1F}more"
  }

  /// Two lines of 80 columns less `error: `, what is said behind the list, and the ragged edge.
  private static var widthOfTwoLines: Int { 120 }
}
