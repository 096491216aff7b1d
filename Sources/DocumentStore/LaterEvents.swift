import SessionModel

/// Finds the events that can still be read behind a broken place.
struct LaterEvents {
  private var position: Int
  private var events: EventReader

  init(from position: Int, _ events: EventReader) {
    self.position = position
    self.events = events
  }

  /// An event that was found, and where it lies.
  struct Found {
    var event: Event
    var range: Range<Int>
  }

  /// The next whole event that begins a line, a comma or blanks before it allowed.
  ///
  /// A text cannot hold a raw line end, so nothing that a member said is taken for an event.
  mutating func next(_ bytes: Span<UInt8>) -> Found? {
    while let start = nextObject(bytes) {
      if case .parsed(let end, let event, _) = events.parse(bytes, at: start) {
        position = end
        return Found(event: event, range: start..<end)
      }
      position = start + 1
    }
    return nil
  }

  private mutating func nextObject(_ bytes: Span<UInt8>) -> Int? {
    while position < bytes.count {
      guard bytes[position] == 0x0a else {
        position += 1
        continue
      }
      var scan = JSONScanner(position: position + 1)
      scan.skipBlanks(bytes)
      if scan.take(0x2c, bytes) { scan.skipBlanks(bytes) }
      position = max(scan.position, position + 1)
      if scan.byte(bytes) == UInt8(ascii: "{") { return scan.position }
    }
    return nil
  }
}

extension Span<UInt8> {
  /// The line in which an offset lies, from 1.
  func line(of offset: Int) -> Int {
    var line = 1
    for index in 0..<Swift.min(offset, count) where self[index] == 0x0a { line += 1 }
    return line
  }
}
