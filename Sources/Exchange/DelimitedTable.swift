import TextDisplay

/// A table in a text file: rows of cells by RFC 4180, between commas, semicolons or tabs.
///
/// Read strictly, so that no cell slips into another column unseen: what the RFC does not know is
/// refused with its line. Cells stay where they lie in the file's bytes until they are asked for.
public struct DelimitedTable: Sendable {
  /// What stands between cells.
  public enum Delimiter: UInt8, CaseIterable, Sendable {
    case comma = 0x2c
    case semicolon = 0x3b
    case tab = 0x09
  }

  /// The names in the first row, as they stand there.
  public let columns: [String]
  /// What stands between cells.
  public let delimiter: Delimiter
  private let bytes: [UInt8]
  private let cells: [Cell]
  private let lines: [Int]

  /// How many rows there are below the names.
  public var rowCount: Int { lines.count }

  /// Reads a table; its first row names the columns.
  ///
  /// The delimiter is the one that splits the first rows into most cells, all equally many. Empty
  /// lines at the end are no rows; one in a table of a single column is an empty cell.
  ///
  /// - Throws: ``TableProblem`` with the line.
  public init(_ text: DecodedText) throws(TableProblem) {
    let bytes = text.bytes
    let delimiter = Self.delimiter(of: bytes)
    var reader = RecordReader(bytes: bytes, delimiter: delimiter.rawValue)
    guard let names = try reader.next() else { throw .empty }
    let columns = names.cells.map { Self.text(of: $0, in: bytes) }
    var cells: [Cell] = []
    var lines: [Int] = []
    var blanks: [Int] = []
    while let record = try reader.next() {
      if record.isBlank, columns.count > 1 {
        blanks.append(record.line)
        continue
      }
      if let blank = blanks.first {
        throw .cells(line: blank, found: 0, expected: columns.count)
      }
      guard record.cells.count == columns.count else {
        throw .cells(line: record.line, found: record.cells.count, expected: columns.count)
      }
      cells += record.cells
      lines.append(record.line)
    }
    if columns.count == 1 {
      while let last = cells.last, last.range.isEmpty, !last.isQuoted {
        cells.removeLast()
        lines.removeLast()
      }
    }
    self.columns = columns
    self.delimiter = delimiter
    self.bytes = bytes
    self.cells = cells
    self.lines = lines
  }

  /// The place of a column, by its name exactly as it is written.
  ///
  /// - Throws: ``TableProblem`` where there is none or more than one.
  public func column(_ name: String) throws(TableProblem) -> Int {
    let places = columns.indices.filter { columns[$0] == name }
    if places.count > 1 { throw .columnTwice(name) }
    guard let place = places.first else {
      throw .noColumn(name, near: NearMiss.nearest(to: name, in: columns), columns: columns)
    }
    return place
  }

  /// What stands in a cell, rows from 0 below the names.
  public func cell(_ row: Int, _ column: Int) -> String {
    Self.text(of: cells[row * columns.count + column], in: bytes)
  }

  /// The line of the file at which a row begins, from 1; a cell of several lines makes rows and
  /// lines go apart.
  public func line(ofRow row: Int) -> Int { lines[row] }

  private static func text(of cell: Cell, in bytes: [UInt8]) -> String {
    let raw = bytes[cell.range]
    guard cell.hasDoubledQuotes else { return String(decoding: raw, as: UTF8.self) }
    var text: [UInt8] = []
    var isSecond = false
    for byte in raw {
      isSecond = byte == 0x22 && !isSecond
      if !isSecond { text.append(byte) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func delimiter(of bytes: [UInt8]) -> Delimiter {
    var best = (delimiter: Delimiter.comma, cells: 1)
    for delimiter in Delimiter.allCases {
      var reader = RecordReader(bytes: bytes, delimiter: delimiter.rawValue)
      guard let names = try? reader.next() else { continue }
      var isEven = true
      for _ in 0..<10 {
        guard let record = try? reader.next(), !record.isBlank else { break }
        isEven = isEven && record.cells.count == names.cells.count
      }
      if isEven, names.cells.count > best.cells { best = (delimiter, names.cells.count) }
    }
    if best.cells > 1 { return best.delimiter }
    // Rows of unequal length under each of them: the one of the names, so that the error says which.
    var reader = RecordReader(bytes: bytes, delimiter: Delimiter.comma.rawValue)
    guard let first = try? reader.next() else { return .comma }
    let names = bytes[..<first.end]
    let counts = Delimiter.allCases.map { one in (one, names.count { $0 == one.rawValue }) }
    return counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? .comma
  }
}

/// Where the content of a cell lies, its outer quotation marks left out.
struct Cell: Sendable {
  var range: Range<Int>
  var isQuoted = false
  var hasDoubledQuotes = false
}
