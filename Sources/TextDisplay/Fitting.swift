/// On which side of its column a text stands.
public enum Alignment: Sendable, Equatable {
  case leading
  case trailing
  case center
}

extension StringProtocol {
  /// This text cut to at most `toWidth` columns, ending in `ellipsis` where something was left out.
  ///
  /// A grapheme is never split, so the result may be a column narrower. Where not even the ellipsis
  /// fits, the result is empty.
  public func truncated(toWidth limit: Int, ellipsis: String = "…") -> String {
    // A grapheme takes at most a handful of columns but at least one byte, so short texts always fit.
    if utf8.count <= limit, !utf8.contains(where: { $0 >= 0x80 }) { return String(self) }
    let room = limit - ellipsis.displayWidth
    var width = 0
    var cut = startIndex
    var position = startIndex
    while position < endIndex {
      if width <= room { cut = position }
      width += self[position].displayWidth
      if width > limit { return room < 0 ? "" : String(self[..<cut]) + ellipsis }
      position = index(after: position)
    }
    return String(self)
  }

  /// This text with blanks added up to `toWidth` columns; a wider text stays as it is.
  public func padded(toWidth width: Int, alignment: Alignment = .leading) -> String {
    let margins = alignment.margins(around: displayWidth, within: width)
    return String(repeating: " ", count: margins.before) + self
      + String(repeating: " ", count: margins.after)
  }
}

extension Alignment {
  /// How many blanks stand before and after a text of `inner` columns in a column of `outer`.
  func margins(around inner: Int, within outer: Int) -> (before: Int, after: Int) {
    let missing = max(0, outer - inner)
    switch self {
    case .leading: return (0, missing)
    case .trailing: return (missing, 0)
    case .center: return (missing / 2, missing - missing / 2)
    }
  }
}
