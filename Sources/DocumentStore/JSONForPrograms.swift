import JSONWriting
public import SessionModel

/// Pieces of JSON for output that other programs read, in the spelling of the document.
public enum JSONForPrograms {
  /// A text in quotes, with the fewest escapes.
  public static func string(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.append(quoted: text)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The first line of a document, closed to be an object of its own: what stands before the events.
  public static func header(_ header: SessionHeader) -> String {
    let line = HeaderLine.beginning(header).prefix { $0 != 0x0A }
    return String(decoding: line.dropLast(), as: UTF8.self) + "}"
  }

  /// The line that the document has for an event, without comma and line end.
  public static func event(_ event: Event) -> String {
    var bytes: [UInt8] = []
    EventLine.append(event, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
