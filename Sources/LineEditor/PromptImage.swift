import CEditline
import TextDisplay

/// A prompt in the form libedit draws: scalars, with each run of colours between two marks.
///
/// libedit drops a run with nothing behind it and breaks on two runs in a row; so neighbours are
/// merged, and a last one stands before the last character.
final class PromptImage {
  /// U+0001, which libedit is told to take as the mark around what has no width.
  static let mark: wchar_t = 1

  let start: UnsafeMutablePointer<wchar_t>
  private(set) var width = 0
  private var source: String?
  private static let capacity = 1024

  init() {
    start = .allocate(capacity: Self.capacity)
    start.initialize(repeating: 0, count: Self.capacity)
  }

  deinit { start.deallocate() }

  func differs(from text: String) -> Bool { text != source }

  func load(_ text: String) {
    guard differs(from: text) else { return }
    source = text
    width = 0
    var place = 0
    func put(_ scalar: Unicode.Scalar) {
      guard place < Self.capacity - 1 else { return }
      start[place] = wchar_t(bitPattern: scalar.value)
      place += 1
    }
    for cell in Self.cells(of: text) {
      let needed = cell.escape.count + 3
      guard place + needed < Self.capacity else { break }
      if !cell.escape.isEmpty {
        put("\u{1}")
        cell.escape.forEach(put)
        put("\u{1}")
      }
      put(cell.scalar)
      width += Int(ceditline_scalar_width(wchar_t(bitPattern: cell.scalar.value)))
    }
    start[place] = 0
  }

  private struct Cell {
    var escape: [Unicode.Scalar]
    let scalar: Unicode.Scalar
  }

  private static func cells(of text: String) -> [Cell] {
    var cells: [Cell] = []
    var pending: [Unicode.Scalar] = []
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.first {
      if let colour = colourSequence(at: scalars) {
        pending += colour
        scalars = scalars.dropFirst(colour.count)
        continue
      }
      // Any other control would move the cursor behind libedit's back.
      for shown in String(scalar).shown().unicodeScalars {
        cells.append(Cell(escape: pending, scalar: shown))
        pending = []
      }
      scalars = scalars.dropFirst()
    }
    if !pending.isEmpty, let last = cells.indices.last { cells[last].escape += pending }
    return cells
  }

  private static func colourSequence(
    at scalars: Substring.UnicodeScalarView
  ) -> [Unicode.Scalar]? {
    guard scalars.starts(with: "\u{1B}[".unicodeScalars) else { return nil }
    let parameters = scalars.dropFirst(2).prefix { ("0"..."9").contains($0) || $0 == ";" }
    guard scalars.dropFirst(2 + parameters.count).first == "m" else { return nil }
    return Array(scalars.prefix(3 + parameters.count))
  }
}
