import TextDisplay

extension TextStyle {
  /// A phrase on one line, painted, with nothing in it that a terminal would act on.
  public func shown(_ phrase: Phrase) -> String { painted(phrase) }

  /// A phrase in rows of a screen: broken at blanks, and inside a word that is wider than the screen.
  ///
  /// No row is wider than the width. Rows after the first begin with `further`, where there is room
  /// for it.
  public func rows(_ phrase: Phrase, further: String = "") -> [String] {
    guard let width, width > 0 else { return [painted(phrase)] }
    let indent = further.displayWidth * 3 <= width ? further : ""
    var rows: [String] = []
    var row = ""
    var used = 0
    func begin() {
      rows.append(row)
      row = indent
      used = indent.displayWidth
    }
    for word in words(of: phrase) {
      let length = word.pieces.reduce(0) { $0 + $1.text.displayWidth }
      let isFirst = used == 0 || used == indent.displayWidth && !rows.isEmpty
      if !isFirst, used + word.blanks + length > width,
        length <= width - indent.displayWidth || used + word.blanks >= width
      {
        begin()
      } else if !isFirst {
        row += String(repeating: " ", count: word.blanks)
        used += word.blanks
      }
      for piece in word.pieces {
        var part = ""
        for character in piece.text {
          let columns = character.displayWidth
          if used + columns > width, used > indent.displayWidth || rows.isEmpty {
            row += paint(part, piece.role)
            part = ""
            begin()
          }
          part.append(character)
          used += columns
        }
        row += paint(part, piece.role)
      }
    }
    rows.append(row)
    return rows
  }
}
