import TextDisplay

/// HTML under way, in one buffer.
///
/// Tags are literals; what comes from anywhere else goes through ``text(_:lineFeeds:)`` or
/// ``attribute(_:_:)`` and is escaped there, so that nothing typed can ever become markup.
struct Markup {
  private(set) var bytes: [UInt8] = []

  init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Adds tags as they stand in the source of this program.
  mutating func tag(_ literal: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    )
  }

  /// Adds words: controls and marks that reorder as pictures, specials escaped.
  mutating func text(_ text: String, lineFeeds: LineFeedDisplay = .marked) {
    var shown = text.shown(lineFeeds: lineFeeds)
    shown.withUTF8 { utf8 in
      var start = 0
      for place in utf8.indices {
        let entity: StaticString
        switch utf8[place] {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        case UInt8(ascii: "'"): entity = "&#39;"
        default: continue
        }
        bytes.append(contentsOf: utf8[start..<place])
        tag(entity)
        start = place + 1
      }
      bytes.append(contentsOf: utf8[start...])
    }
  }

  /// Adds ` name="value"`.
  mutating func attribute(_ name: StaticString, _ value: String) {
    tag(" ")
    tag(name)
    tag("=\"")
    text(value)
    tag("\"")
  }

  /// Adds what was made apart.
  mutating func append(_ other: Markup) { bytes += other.bytes }
}
