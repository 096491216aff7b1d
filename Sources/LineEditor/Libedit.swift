import CEditline

/// libedit's line and screen, in Swift terms.
///
/// One scalar is one `wchar_t`.
struct Libedit {
  let pointer: OpaquePointer

  /// The line as it stands.
  ///
  /// Valid until the line changes.
  var scalars: UnsafeBufferPointer<wchar_t> {
    let line = ceditline_line(pointer)
    return UnsafeBufferPointer(start: line.start, count: line.count)
  }

  var text: String { String(wide: scalars) }
  var isEmpty: Bool { ceditline_line(pointer).count == 0 }

  /// Where the cursor stands, in scalars.
  ///
  /// Some vi commands leave it one before the line; asking puts it back.
  var cursor: Int {
    let line = ceditline_line(pointer)
    if line.cursor >= 0, line.cursor <= line.count { return line.cursor }
    return Int(el_cursor(pointer, line.cursor < 0 ? 1 : Int32(line.count - line.cursor)))
  }

  func moveCursor(to place: Int) {
    let distance = place - cursor
    if distance != 0 { el_cursor(pointer, Int32(distance)) }
  }

  func insert(_ text: String) {
    guard !text.isEmpty else { return }
    var wide = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    wide.append(0)
    _ = el_winsertstr(pointer, wide)
  }

  func deleteBeforeCursor(_ count: Int) {
    if count > 0 { el_deletestr(pointer, Int32(count)) }
  }

  /// Puts `text` in place of the whole line, with the cursor at its end.
  func replaceLine(with text: String) {
    let count = scalars.count
    moveCursor(to: count)
    deleteBeforeCursor(count)
    insert(text)
  }

  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress else { return }
        ceditline_write(pointer, start, characters.count)
      }
    }
  }

  func flush() { ceditline_flush(pointer) }

  var columns: Int { max(1, Int(ceditline_columns(pointer))) }
  var rows: Int { max(1, Int(ceditline_rows(pointer))) }
}

extension String {
  init(wide scalars: some Collection<wchar_t>) {
    var view = UnicodeScalarView()
    view.reserveCapacity(scalars.count)
    for scalar in scalars {
      view.append(Unicode.Scalar(UInt32(bitPattern: scalar)) ?? "\u{FFFD}")
    }
    self = String(view)
  }
}
