/// Takes one row after another from the bytes of a table.
struct RecordReader {
  /// One row.
  struct Record {
    /// The line at which it begins, from 1.
    var line: Int
    var cells: [Cell]
    /// Where it ends in the bytes.
    var end: Int

    /// Whether there is nothing in its line, not even quotation marks.
    var isBlank: Bool { cells.count == 1 && cells[0].range.isEmpty && !cells[0].isQuoted }
  }

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position = 0
  private var line = 1

  init(bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  /// The next row; nil behind the last.
  mutating func next() throws(TableProblem) -> Record? {
    guard position < bytes.count else { return nil }
    var record = Record(line: line, cells: [], end: position)
    while true {
      record.cells.append(try cell())
      record.end = position
      guard position < bytes.count else { return record }
      guard bytes[position] == delimiter else {
        endLine()
        return record
      }
      position += 1
    }
  }

  private mutating func cell() throws(TableProblem) -> Cell {
    if position < bytes.count, bytes[position] == 0x22 { return try quotedCell() }
    let start = position
    while position < bytes.count, !isEnd(bytes[position]) {
      if bytes[position] == 0x22 { throw .strayQuote(line: line) }
      position += 1
    }
    return Cell(range: start..<position)
  }

  private mutating func quotedCell() throws(TableProblem) -> Cell {
    let opening = line
    position += 1
    var cell = Cell(range: position..<position, isQuoted: true)
    let start = position
    while position < bytes.count {
      if bytes[position] == 0x22 {
        guard position + 1 < bytes.count, bytes[position + 1] == 0x22 else {
          cell.range = start..<position
          position += 1
          if position < bytes.count, !isEnd(bytes[position]) { throw .afterQuotes(line: line) }
          return cell
        }
        cell.hasDoubledQuotes = true
        position += 1
      } else if isLineEnd {
        line += 1
      }
      position += 1
    }
    throw .openQuotes(line: opening)
  }

  /// LF, CR LF, or the CR alone of an old spreadsheet; of a pair the LF counts.
  private var isLineEnd: Bool {
    bytes[position] == 0x0a
      || bytes[position] == 0x0d && (position + 1 == bytes.count || bytes[position + 1] != 0x0a)
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == 0x0a || byte == 0x0d
  }

  private mutating func endLine() {
    if bytes[position] == 0x0d, position + 1 < bytes.count, bytes[position + 1] == 0x0a {
      position += 1
    }
    position += 1
    line += 1
  }
}
