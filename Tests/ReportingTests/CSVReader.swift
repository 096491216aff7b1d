/// Reads comma-separated values by the letter of RFC 4180, apart from the code that writes them.
enum CSVReader {
  /// The rows; nil where the text breaks the rules.
  static func rows(_ text: String) -> [[String]]? {
    let bytes = Array(text.utf8)
    var rows: [[String]] = []
    var row: [String] = []
    var place = 0
    while place < bytes.count {
      guard let (cell, next) = cell(bytes, from: place) else { return nil }
      row.append(cell)
      place = next
      guard place < bytes.count else { return nil }
      if bytes[place] == 0x2C {
        place += 1
      } else {
        guard bytes[place...].starts(with: [0x0D, 0x0A]) else { return nil }
        rows.append(row)
        row = []
        place += 2
      }
    }
    return row.isEmpty ? rows : nil
  }

  private static func cell(_ bytes: [UInt8], from start: Int) -> (String, Int)? {
    var place = start
    guard place < bytes.count, bytes[place] == 0x22 else {
      while place < bytes.count, bytes[place] != 0x2C, bytes[place] != 0x0D {
        if bytes[place] == 0x22 || bytes[place] == 0x0A { return nil }
        place += 1
      }
      return (String(decoding: bytes[start..<place], as: UTF8.self), place)
    }
    var cell: [UInt8] = []
    place += 1
    while place < bytes.count {
      if bytes[place] != 0x22 {
        cell.append(bytes[place])
        place += 1
      } else if place + 1 < bytes.count, bytes[place + 1] == 0x22 {
        cell.append(0x22)
        place += 2
      } else {
        return (String(decoding: cell, as: UTF8.self), place + 1)
      }
    }
    return nil
  }
}
