import CNettle
import XMLText

/// An identifier of REFI-QDA: a UUID of version 5 (RFC 9562), that is, made from a name by SHA-1.
struct StableIdentifier: Hashable, Sendable {
  /// The sixteen bytes: the name space of further names.
  let bytes: [UInt8]
  /// The written form with four hyphens, capital letters, ASCII; made once, as each is written often.
  let written: [UInt8]

  /// The identifier of a name among those of a name space.
  init(_ space: [UInt8], _ name: some Sequence<UInt8>) {
    var digest = [UInt8](repeating: 0, count: 20)
    let message = space + name
    cnettle_sha1(message, message.count, &digest)
    digest.removeLast(4)
    // The version and the variant stand in fixed bits.
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    bytes = digest
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for (place, byte) in digest.enumerated() {
      if place == 4 || place == 6 || place == 8 || place == 10 { text.append(0x2D) }
      text.append(StableIdentifier.digit(byte >> 4))
      text.append(StableIdentifier.digit(byte & 15))
    }
    written = text
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }

  static func == (left: StableIdentifier, right: StableIdentifier) -> Bool {
    left.bytes == right.bytes
  }

  func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
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
