import TextDisplay

extension Chart {
  /// The chart as lines: its title, then the numbers, a sentence a row for a screen reader.
  func lines(_ style: TextStyle) -> [String] {
    let heading = title.isEmpty ? [] : [style.palette.paint(style.safe(title), .bold)]
    return heading + table.lines(style)
  }
}
