/// What a terminal sent between the marks of a paste, as text for the line.
///
/// Line ends of any kind become line feeds, those at the very end are dropped. NUL cannot stand in a
/// line being edited and is taken out; how many there were, and whether bytes were not UTF-8, is kept
/// so that it can be said.
struct PastedText: Equatable {
  let text: String
  let nulCount: Int
  let isRepaired: Bool

  init(_ bytes: [UInt8]) {
    let kept = bytes.filter { $0 != 0 }
    nulCount = bytes.count - kept.count
    let exact = String(validating: kept, as: UTF8.self)
    isRepaired = exact == nil
    let decoded = exact ?? String(decoding: kept, as: UTF8.self)
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in decoded.unicodeScalars {
      if scalar == "\r" {
        scalars.append("\n")
      } else if scalar != "\n" || previous != "\r" {
        scalars.append(scalar)
      }
      previous = scalar
    }
    while scalars.last == "\n" { scalars.removeLast() }
    text = String(scalars)
  }

  var lines: [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
  }
}
