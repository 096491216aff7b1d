import TextDisplay

/// Comma-separated values by RFC 4180 as they grow: rows end in CR LF, quotes only where needed.
struct CSVRows {
  private let cells: CSVOptions.Cells
  private var bytes: [UInt8] = []
  private var isAtStart = true

  init(_ options: CSVOptions, heading: [String]) {
    cells = options.cells
    if options.byteOrderMark == .present { bytes = [0xEF, 0xBB, 0xBF] }
    for title in heading { text(title) }
    endRow()
  }

  /// All rows.
  var content: String { String(decoding: bytes, as: UTF8.self) }

  /// Where the next cell begins.
  var position: Int { bytes.count }

  /// Begins a row with the cells that an earlier one began with.
  mutating func repeatCells(_ cells: Range<Int>) {
    // A copy first: a slice would share the bytes, and appending then copy all of them.
    let copy = Array(bytes[cells])
    bytes.append(contentsOf: copy)
    isAtStart = false
  }

  mutating func endRow() {
    bytes.append(contentsOf: [0x0D, 0x0A])
    isAtStart = true
  }

  /// A number of ours; it is never guarded.
  mutating func number(_ number: Int?) {
    separate()
    if let number { bytes.append(contentsOf: String(number).utf8) }
  }

  /// A number of ours, as many digits as it takes to read it back the same.
  mutating func number(_ number: Double?) {
    separate()
    if let number, number.isFinite { bytes.append(contentsOf: number.description.utf8) }
  }

  /// 1 or 0; empty where it is neither.
  mutating func flag(_ flag: Bool?) { number(flag.map { $0 ? 1 : 0 }) }

  /// A text; nil is an empty cell.
  mutating func text(_ text: String?) {
    separate()
    guard let text, !text.isEmpty else { return }
    switch cells {
    case .raw: append(text)
    case .guarded: append((Self.isFormula(text) ? "'" : "") + text.shown(lineFeeds: .kept))
    }
  }

  private mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { content in
      let needsQuotes = content.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
      guard needsQuotes else { return bytes.append(contentsOf: content) }
      bytes.append(0x22)
      for byte in content {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
      bytes.append(0x22)
    }
  }

  private mutating func separate() {
    if !isAtStart { bytes.append(0x2C) }
    isAtStart = false
  }

  /// Whether some spreadsheet would compute what begins so, full-width forms included.
  static func isFormula(_ text: String) -> Bool {
    switch text.unicodeScalars.first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
