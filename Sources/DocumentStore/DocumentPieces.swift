import FoundationEssentials
import JSONWriting

/// The header and the events of a document as JSON without blanks, to be put together anew.
///
/// Values are not read: what they spell, unknown keys and escapes included, stays.
struct DocumentPieces {
  /// The header's object.
  var header: [UInt8]
  /// The objects of the events.
  var events: [[UInt8]] = []

  /// Takes a document apart; nil where it is not one whole JSON object.
  init?(_ bytes: Span<UInt8>) {
    var scan = JSONScanner(position: bytes.matches("\u{feff}", at: 0) ? 3 : 0)
    header = [UInt8(ascii: "{")]
    scan.skipBlanks(bytes)
    guard scan.take(UInt8(ascii: "{"), bytes) else { return nil }
    repeat {
      scan.skipBlanks(bytes)
      let start = scan.position
      guard let key = scan.string(bytes) else { return nil }
      scan.skipBlanks(bytes)
      guard scan.take(0x3a, bytes) else { return nil }
      scan.skipBlanks(bytes)
      if key.end - key.start == 6, bytes.matches("events", at: key.start) {
        guard takeEvents(bytes, &scan) else { return nil }
      } else {
        guard scan.skipValue(bytes) else { return nil }
        if header.count > 1 { header.append(0x2c) }
        header += JSONText.withoutBlanks(bytes, start..<scan.position)
      }
      scan.skipBlanks(bytes)
    } while scan.take(0x2c, bytes)
    guard scan.take(UInt8(ascii: "}"), bytes) else { return nil }
    header.append(UInt8(ascii: "}"))
  }

  private mutating func takeEvents(_ bytes: Span<UInt8>, _ scan: inout JSONScanner) -> Bool {
    guard scan.take(UInt8(ascii: "["), bytes) else { return false }
    scan.skipBlanks(bytes)
    if scan.take(UInt8(ascii: "]"), bytes) { return true }
    repeat {
      scan.skipBlanks(bytes)
      let start = scan.position
      guard scan.skipValue(bytes) else { return false }
      events.append(JSONText.withoutBlanks(bytes, start..<scan.position))
      scan.skipBlanks(bytes)
    } while scan.take(0x2c, bytes)
    return scan.take(UInt8(ascii: "]"), bytes)
  }

  /// Brings the pieces to the version of a format; false where no step starts from theirs.
  mutating func migrate(_ format: FormatVersion) -> Bool {
    guard var version else { return false }
    for step in format.migrations where step.version == version {
      header = step.header(header)
      events = events.map(step.event)
      version += 1
      setVersion(version)
    }
    return version == format.version
  }

  private var version: Int? {
    try? JSONDecoder().decode(HeaderFields.self, from: Data(header)).version
  }

  private mutating func setVersion(_ version: Int) {
    guard let place = DocumentPieces.placeOfVersion(header.span) else { return }
    header.replaceSubrange(place, with: Array(String(version).utf8))
  }

  private static func placeOfVersion(_ header: Span<UInt8>) -> Range<Int>? {
    var scan = JSONScanner(position: 1)
    repeat {
      guard let key = scan.string(header), scan.take(0x3a, header) else { return nil }
      let start = scan.position
      guard scan.skipValue(header) else { return nil }
      if key.end - key.start == 7, header.matches("version", at: key.start) {
        return start..<scan.position
      }
    } while scan.take(0x2c, header)
    return nil
  }

  /// The document in canonical layout: header, one event a line, closing brackets.
  var bytes: [UInt8] {
    var bytes = Array(header.dropLast())
    bytes.append(ascii: ",\n\"events\":[\n")
    for (index, event) in events.enumerated() {
      if index > 0 { bytes.append(0x2c) }
      bytes += event
      bytes.append(0x0a)
    }
    return bytes + HeaderLine.ending
  }
}
