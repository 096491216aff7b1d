import CNettle
import XMLText

/// An identifier of REFI-QDA: a UUID of version 5 (RFC 9562), that is, made from a name by SHA-1.
struct StableIdentifier: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// The identifier of a name among those of a name space.
  init(_ space: [UInt8], _ name: some Sequence<UInt8>) {
    var digest = [UInt8](repeating: 0, count: 20)
    let message = space + name
    cnettle_sha1(message, message.count, &digest)
    // The version and the variant stand in fixed bits.
    high = StableIdentifier.number(digest[0..<8]) & ~0xF000 | 0x5000
    low = StableIdentifier.number(digest[8..<16]) & ~(3 << 62) | 2 << 62
  }

  /// The sixteen bytes: the name space of further names.
  var bytes: [UInt8] {
    [high, low].flatMap { half in (0..<8).map { UInt8(truncatingIfNeeded: half >> (56 - 8 * $0)) } }
  }

  /// The written form with four hyphens, capital letters, ASCII.
  var written: [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for place in 0..<32 {
      if place == 8 || place == 12 || place == 16 || place == 20 { text.append(0x2D) }
      let half = place < 16 ? high : low
      let digit = UInt8(truncatingIfNeeded: half >> (60 - 4 * UInt64(place & 15))) & 15
      text.append(digit < 10 ? 0x30 + digit : 0x37 + digit)
    }
    return text
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0) { $0 << 8 | UInt64($1) }
  }
}

/// The identifiers of everything in one session: the same thing has the same one in every export.
struct StableIdentifiers: Sendable {
  private let session: [UInt8]

  /// What all our identifiers begin from; made once, by chance.
  private static let space: [UInt8] = [
    0x8E, 0x0D, 0x3F, 0x52, 0x6B, 0x1C, 0x4A, 0x97, 0x9F, 0x24, 0xD1, 0x63, 0x70, 0xB8, 0x5E, 0x19,
  ]

  /// The identifiers of a session with that name.
  init(session name: String) {
    session = StableIdentifier(StableIdentifiers.space, name.utf8).bytes
  }

  /// The identifier of something by its kind and number.
  func make(_ kind: StaticString, _ number: Int) -> StableIdentifier {
    make(kind, String(number))
  }

  /// The identifier of something by its kind and what it is called inside the session.
  func make(_ kind: StaticString, _ name: String) -> StableIdentifier {
    make(kind, name.utf8)
  }

  /// The identifier of something that belongs to something else.
  func make(_ kind: StaticString, _ number: Int, of other: StableIdentifier) -> StableIdentifier {
    make(kind, Array(String(number).utf8) + [0x3A] + other.bytes)
  }

  private func make(_ kind: StaticString, _ name: some Sequence<UInt8>) -> StableIdentifier {
    var key: [UInt8] = []
    key.reserveCapacity(48)
    kind.withUTF8Buffer { key.append(contentsOf: $0) }
    key.append(0x3A)
    key.append(contentsOf: name)
    return StableIdentifier(session, key)
  }
}

extension XMLBytes {
  /// An attribute that holds an identifier.
  mutating func attribute(_ name: StaticString, _ identifier: StableIdentifier) {
    attribute(name, ascii: identifier.written)
  }
}
