import CEditline

/// How far the next and the previous character reach in a line of scalars.
///
/// Only a window around the place is looked at, so that long lines stay quick.
enum Graphemes {
  private static let window = 128

  static func length(before place: Int, in scalars: UnsafeBufferPointer<wchar_t>) -> Int {
    let start = max(0, place - window)
    let text = String(wide: UnsafeBufferPointer(rebasing: scalars[start..<place]))
    return text.last?.unicodeScalars.count ?? 0
  }

  static func length(after place: Int, in scalars: UnsafeBufferPointer<wchar_t>) -> Int {
    let end = min(scalars.count, place + window)
    let text = String(wide: UnsafeBufferPointer(rebasing: scalars[place..<end]))
    return text.first?.unicodeScalars.count ?? 0
  }

  /// `place`, or the end of the character it stands in the middle of.
  static func boundary(atOrAfter place: Int, in scalars: UnsafeBufferPointer<wchar_t>) -> Int {
    // Below U+0300 only CR LF forms characters of several scalars.
    guard place > 0, place < scalars.count, scalars[place] >= 0x300 else { return place }
    let start = max(0, place - window)
    let end = min(scalars.count, place + window)
    var reached = start
    for character in String(wide: UnsafeBufferPointer(rebasing: scalars[start..<end])) {
      if reached >= place { break }
      reached += character.unicodeScalars.count
    }
    return max(reached, place)
  }
}
