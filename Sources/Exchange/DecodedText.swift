/// The text of a file in UTF-8, and how it was written.
public struct DecodedText: Equatable, Sendable {
  /// How characters stand in a file.
  public enum Encoding: Equatable, Sendable {
    /// UTF-8, with or without a byte order mark.
    case utf8
    /// UTF-16, told by its byte order mark.
    case utf16
    /// The encoding of Western European Windows, guessed where it is not UTF-8.
    case windows1252
  }

  /// The characters, without a byte order mark.
  public let bytes: [UInt8]
  /// How they stood in the file.
  public let encoding: Encoding

  /// Reads the bytes of a file.
  ///
  /// Nothing says in a file of eight-bit characters which ones they are; Windows-1252 is what
  /// spreadsheets of Western Europe write. So whoever reads it should say that it was guessed.
  ///
  /// - Throws: ``TableProblem/notText(line:)`` where it is none of these.
  public init(_ file: [UInt8]) throws(TableProblem) {
    if file.starts(with: [0xff, 0xfe]) || file.starts(with: [0xfe, 0xff]) {
      (bytes, encoding) = (try Self.utf16(file), .utf16)
    } else {
      let marked = file.starts(with: [0xef, 0xbb, 0xbf])
      let rest = marked ? Array(file.dropFirst(3)) : file
      if String(validating: rest, as: UTF8.self) != nil {
        (bytes, encoding) = (rest, .utf8)
      } else {
        (bytes, encoding) = (try Self.windows1252(rest), .windows1252)
      }
    }
    // A NUL is in no table; it is what a spreadsheet's own format or a picture begins with.
    if let place = bytes.firstIndex(of: 0) {
      throw .notText(line: 1 + bytes[..<place].count { $0 == 0x0a })
    }
  }

  private static func utf16(_ file: [UInt8]) throws(TableProblem) -> [UInt8] {
    let isLittle = file[0] == 0xff
    guard file.count.isMultiple(of: 2) else { throw .notText(line: 1) }
    let units = stride(from: 2, to: file.count, by: 2).map { index in
      let (first, second) = (UInt16(file[index]), UInt16(file[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw .notText(line: 1) }
    return Array(text.utf8)
  }

  private static func windows1252(_ file: [UInt8]) throws(TableProblem) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(file.count + file.count / 8)
    var line = 1
    for byte in file {
      if byte == 0x0a { line += 1 }
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let value = byte < 0xa0 ? windowsScalars[Int(byte) - 0x80] : UInt32(byte)
      guard let scalar = Unicode.Scalar(value), value != 0 else { throw .notText(line: line) }
      text.append(contentsOf: String(Character(scalar)).utf8)
    }
    return text
  }

  /// What 0x80 to 0x9f mean there; 0 for the five that mean nothing.
  private static let windowsScalars: [UInt32] = [
    0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
    0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
    0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
  ]
}
