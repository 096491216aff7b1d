import TextDisplay

extension TextStyle {
  /// A phrase on one line, painted, with nothing in it that a terminal would act on.
  public func shown(_ phrase: Phrase) -> String { painted(phrase) }

  /// A phrase in rows of a screen: broken at blanks, and inside a word that is wider than the screen.
  ///
  /// No row is wider than the width, unless a single letter is. The first row begins with `first`,
  /// those after it with `further`, where there is room for them.
  public func rows(_ phrase: Phrase, first: String = "", further: String = "") -> [String] {
    guard let width, width > 0 else { return [first + painted(phrase)] }
    var rows = ScreenRows(
      width: width,
      first: first.displayWidth * 3 <= width ? first : "",
      further: further.displayWidth * 3 <= width ? further : ""
    )
    for word in words(of: phrase) {
      rows.begin(word.pieces.reduce(0) { $0 + $1.text.displayWidth }, after: word.blanks)
      for piece in word.pieces { rows.add(piece.text) { paint($0, piece.role) } }
    }
    return rows.all
  }
}

/// Rows of a screen that are being filled.
private struct ScreenRows {
  private let width: Int
  private let further: String
  private var full: [String] = []
  private var row: String
  private var used: Int
  /// How much of the row is its beginning.
  private var indent: Int

  init(width: Int, first: String, further: String) {
    self.width = width
    self.further = further
    row = first
    indent = first.displayWidth
    used = indent
  }

  var all: [String] { full + [row] }

  private mutating func breakRow() {
    full.append(row)
    row = further
    indent = further.displayWidth
    used = indent
  }

  /// Makes room for a word of so many columns, on this row or the next.
  mutating func begin(_ length: Int, after blanks: Int) {
    guard used > indent else { return }
    let isRoom = used + blanks + length <= width
    let fitsAlone = length <= width - further.displayWidth
    if !isRoom, fitsAlone || used + blanks >= width {
      breakRow()
    } else {
      row += String(repeating: " ", count: blanks)
      used += blanks
    }
  }

  /// Adds a part of a word, letter by letter where it must be broken.
  mutating func add(_ text: String, paint: (String) -> String) {
    var part = ""
    for character in text {
      let columns = character.displayWidth
      if used + columns > width, used > indent {
        row += paint(part)
        part = ""
        breakRow()
      }
      part.append(character)
      used += columns
    }
    row += paint(part)
  }
}
